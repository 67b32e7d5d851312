// PixelEditor: a 28 × 28 grey picture that is painted and erased pixel by pixel, with mouse or keyboard.
#pragma once

#include "ui/views/AccessibleView.h"

#include <QByteArray>
#include <QWidget>

#include <optional>

namespace chalknet::ui {

/// Left button: the chosen tool; right button: the eraser; wheel: lighter or darker. Arrow keys move the cell (Shift: ten), Space
/// or Enter uses the tool, Delete erases, + and − change the grey. Shows what it is told; edited() asks for a change.
class PixelEditor : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    enum class Tool { Pen, Eraser };
    static constexpr int kGreyStep = 32;

    explicit PixelEditor(QWidget* parent);

    /// 784 bytes each; pixels that differ from the original are framed in the colour of their sign.
    void setPicture(const QByteArray& pixels, const QByteArray& original);
    const QByteArray& pixels() const { return m_pixels; }
    void setTool(Tool tool);
    Tool tool() const { return m_tool; }
    /// The cell the keyboard is at, column and row from 0.
    void setCell(QPoint cell);
    QPoint cell() const { return m_cell; }
    /// In the middle while there is no ink.
    void setHint(const QString& text);
    QRectF cellRect(QPoint cell) const;

    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::Canvas; }
    QSize minimumSizeHint() const override { return {112, 112}; }
    QSize sizeHint() const override { return {230, 230}; }

signals:
    /// `gesture` is the same for what belongs to one stroke, or one row of presses on the same pixel.
    void edited(const QByteArray& pixels, int gesture);
    void cellPointed(std::optional<QPoint> cell);
    void toolChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QRectF area() const;
    std::optional<QPoint> cellAt(QPointF position) const;
    int valueAt(QPoint cell) const;
    void paintLine(QPoint from, QPoint to, int value);
    void setValue(QPoint cell, int value, bool continues);
    bool moveCell(int key, int step);
    bool useKey(int key);
    void paintPixels(QPainter& painter) const;
    void paintChanges(QPainter& painter) const;
    void paintCursor(QPainter& painter) const;

    QByteArray m_pixels;
    QByteArray m_original;
    Tool m_tool = Tool::Pen;
    QPoint m_cell{14, 14};
    std::optional<QPoint> m_hovered;
    std::optional<int> m_stroke; ///< the value that is being painted
    QPoint m_last; ///< of the stroke
    QPoint m_shaded{-1, -1}; ///< the cell whose grey was changed last
    bool m_pointsByKeys = false; ///< the maps show the keyboard's cell
    int m_gesture = 0;
    QString m_hint;
};

} // namespace chalknet::ui
