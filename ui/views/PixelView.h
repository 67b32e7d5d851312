// PixelView: a 28 × 28 grey picture as the network gets it, with a lens that shows 5 × 5 pixels as numbers 0–255.
#pragma once

#include "ui/views/AccessibleView.h"
#include "ui/views/PixelViewLayout.h"

#include <QImage>
#include <QWidget>

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace chalknet::ui {

/// The lens follows the pointer and the arrow keys (Shift: ten cells; Home, End: to the corners).
class PixelView : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    using Pixels = std::array<std::uint8_t, kPixelCells * kPixelCells>;

    explicit PixelView(QWidget* parent = nullptr);

    /// 784 bytes, row by row from the top left.
    void setPixels(std::span<const std::uint8_t> pixels);
    const Pixels& pixels() const { return m_pixels; }
    /// The dashed box (in cells) and the cross (in cells, pixel centres at ½); none while there is no ink.
    void setMarks(std::optional<QRectF> fittedBox, std::optional<QPointF> centreOfMass);
    void setLegendVisible(bool visible);
    void setStageScale(double scale);

    /// The cell in the middle of the lens: x = column, y = row, from 0.
    QPoint lensCell() const { return m_lensCell; }
    void setLensCell(QPoint cell);

    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::Graphic; }

    QSize sizeHint() const override { return {528, 380}; }
    QSize minimumSizeHint() const override { return {220, 100}; }

signals:
    void lensMoved(QPoint cell);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int valueAt(QPoint cell) const { return m_pixels[static_cast<std::size_t>(cell.y() * kPixelCells + cell.x())]; }
    void layOut();

    void paintPicture(QPainter& painter) const;
    void paintGridLines(QPainter& painter);
    void renderGridLines(double ratio);
    void paintMarks(QPainter& painter) const;
    void paintLeaders(QPainter& painter) const;
    void paintLens(QPainter& painter) const;
    void paintWords(QPainter& painter) const;
    void paintFormula(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    void paintFocus(QPainter& painter) const;

    Pixels m_pixels{};
    std::optional<QRectF> m_box;
    std::optional<QPointF> m_centre;
    QPoint m_lensCell{15, 13};
    PixelViewLayout m_layout;
    QImage m_lines; ///< between the cells, as large as the view
    double m_scale = 1.0;
    bool m_hasLegend = true;
    bool m_showsFocus = false;
};

/// The colour of a pixel value: the surface for 0, ink for 255.
QRgb pixelColor(int value);
/// The picture as a 28 × 28 image in the present theme's greys.
QImage pixelImage(std::span<const std::uint8_t> pixels);

} // namespace chalknet::ui
