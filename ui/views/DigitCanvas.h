// DigitCanvas: a square to write on with mouse, finger, pen or keyboard; keeps strokes, repaints only what changed.
#pragma once

#include "ui/views/AccessibleView.h"
#include "ui/views/InkStrokes.h"

#include <QImage>
#include <QWidget>

#include <optional>

class QTouchEvent;

namespace chalknet::ui {

/// Mouse, one finger and tablet pen with pressure; the pen's other end erases, and a hand that rests on the screen beside
/// finger or pen leaves no ink. Keyboard: arrows move a cursor
/// (Shift: ten steps), Space sets the pen down or lifts it, Delete clears, Ctrl+Z and Ctrl+Shift+Z undo and redo.
class DigitCanvas : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    enum class Tool { Pen, Eraser };

    static constexpr double kDefaultThickness = 20.0; ///< in units of InkStrokes::kSide
    static constexpr double kMinimumThickness = 8.0;
    static constexpr double kMaximumThickness = 40.0;

    explicit DigitCanvas(QWidget* parent = nullptr);

    const std::vector<Stroke>& strokes() const { return m_ink.strokes(); }
    const InkStrokes& ink() const { return m_ink; }
    bool isEmpty() const { return m_ink.isEmpty(); }
    /// Replaces the drawing; can be undone.
    void setStrokes(std::vector<Stroke> strokes);

    Tool tool() const { return m_tool; }
    void setTool(Tool tool);
    double thickness() const { return m_thickness; }
    void setThickness(double units);
    /// Shown while the canvas is empty.
    void setHint(const QString& hint);

    bool canUndo() const { return m_ink.canUndo(); }
    bool canRedo() const { return m_ink.canRedo(); }
    void undo();
    void redo();
    void clear();
    /// An empty canvas that remembers nothing: for the next drawing, not the same one.
    void startAnew();

    /// The square on which strokes lie, in widget coordinates.
    QRectF drawingArea() const;

    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::Canvas; }

    QSize sizeHint() const override { return {360, 360}; }
    QSize minimumSizeHint() const override { return {160, 160}; }

    /// A pen, a finger or the eraser is on the paper: more changes follow within milliseconds.
    bool isInHand() const { return m_gesture != Gesture::None || m_keyboardPen; }

signals:
    /// With every point while drawing.
    void strokesChanged();
    void toolChanged(chalknet::ui::DigitCanvas::Tool tool);
    /// canUndo() or canRedo() may have changed.
    void historyChanged();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void tabletEvent(QTabletEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    enum class Gesture { None, Drawing, Erasing };

    QPointF toUnits(QPointF widgetPoint) const;
    QRect toWidget(const QRectF& units) const;
    double unitScale() const { return drawingArea().width() / InkStrokes::kSide; }
    double widthFor(double pressure) const;
    double eraserRadius() const { return 0.8 * m_thickness + 6.0; }

    void beginGesture(QPointF widgetPoint, Gesture gesture, double width);
    void continueGesture(QPointF widgetPoint, double width);
    void endGesture();
    void followTouch(QTouchEvent& event);
    void takeBackTouch();
    void endStroke();
    void inkChanged();
    void moveCursor(QPointF step);
    void moveEraser(std::optional<QPointF> position);
    void togglePen();

    void rebuildCache();
    void paintPiece(const InkPiece& piece);
    void paintWell(QPainter& painter) const;
    void paintGuides(QPainter& painter) const;
    void paintInk(QPainter& painter, const QRect& exposed) const;
    void paintHint(QPainter& painter) const;
    void paintEraser(QPainter& painter) const;
    void paintCursor(QPainter& painter) const;
    void paintFocus(QPainter& painter) const;

    InkStrokes m_ink;
    QImage m_cache; ///< every final piece of ink, at the screen's resolution
    Tool m_tool = Tool::Pen;
    double m_thickness = kDefaultThickness;
    QString m_hint;
    Gesture m_gesture = Gesture::None;
    std::optional<int> m_finger; ///< the touch point that draws
    bool m_showsFocus = false; ///< the keyboard brought the focus here, or a key has been used
    bool m_keyboardPen = false; ///< the keyboard's pen is down
    std::optional<QPointF> m_cursor; ///< the keyboard's cursor, in units; shown once a key has moved it
    std::optional<QPointF> m_eraserPosition; ///< in units
};

} // namespace chalknet::ui
