// FunctionPlot: the chart of the lesson: curves on axes of one scale, a cursor to drag, paper to move and magnify.
#pragma once

#include "ui/lessons/activation/FunctionPlotPainter.h"
#include "ui/views/AccessibleView.h"

#include <QWidget>

#include <optional>

class QGestureEvent;
class QNativeGestureEvent;

namespace chalknet::ui {

/// Shows what it is given and asks for changes by signals.
///
/// Mouse: the cursor by its line, its grip or the strip below the plot; the ground to pan; the wheel or two fingers to zoom;
/// a double click for the first view; with maxout the handles of the pieces. Keys: arrows one step (with Shift ten) for the
/// cursor, with Ctrl to pan; + − to zoom around the cursor; 0 or Home for the first view.
class FunctionPlot : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit FunctionPlot(QWidget* parent = nullptr);

    void setDocument(const ActivationDocument& document);
    /// The wanted ranges; one of them grows so that both axes have one scale.
    void setView(const QRectF& view);
    void setStageScale(double scale);
    /// Hides everything that would tell f′ at the cursor.
    void setHidesSlopes(bool hides);

    const AxesGeometry& axes() const { return m_picture.axes; }
    const PlotPicture& picture() const { return m_picture; }
    /// What one press of an arrow key moves the cursor by: a power of ten, about a pixel.
    double cursorStep() const;
    /// Pans if the cursor is out of sight.
    void revealCursor();
    void zoom(double factor);
    void resetView();

    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::Slider; }
    std::optional<AccessibleValue> accessibleValue() const override;
    void setAccessibleValue(double value) override { emit cursorMoved(value); }
    QSize minimumSizeHint() const override { return {240, 200}; }

signals:
    void cursorMoved(double x);
    void viewChosen(const QRectF& view);
    void pieceChanged(std::size_t index, const chalknet::MaxoutPiece& piece);
    /// A drag begins or ends.
    void draggingChanged(bool dragging);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    enum class Grip { None, Cursor, Ground, PieceHold, PieceTurn };
    struct Target {
        Grip grip = Grip::None;
        std::size_t piece = 0;
    };
    Target targetAt(QPointF position) const;
    void placeAxes();
    void layOut();
    void showHover(QPointF position);
    void dragPiece(QPointF position);
    void moveCursorTo(double pixel);
    void choose(const AxesGeometry& axes);
    bool zoomByKey(const QKeyEvent& event);
    bool moveByKey(const QKeyEvent& event);
    void pinch(const QGestureEvent& event);
    void pinch(const QNativeGestureEvent& event);

    ActivationDocument m_document;
    QRectF m_view = defaultChartView();
    PlotPicture m_picture;
    double m_scale = 1.0;
    Target m_drag;
    QPointF m_last; ///< of a pan
};

} // namespace chalknet::ui
