// Gestures and keys of the chart; what they mean is decided by who listens.
#include "ui/lessons/activation/FunctionPlot.h"

#include "ui/controls/NumberFormat.h"
#include "ui/lessons/activation/ActivationFormulas.h"
#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/Theme.h"

#include <QGestureEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kTrackHeight = 34.0; // below the plot, for the grip
constexpr double kGrabDistance = 9.0;
constexpr double kKeyZoom = 1.25;
constexpr double kWheelZoom = 1.0015; // for each eighth of a degree
constexpr double kPanShare = 0.1; // of the range, by one key press

/// The nearest multiple of a power of ten, as the double that is closest to its decimal digits.
double onGrid(double x, double step)
{
    return step < 1.0 ? std::round(x / step) / std::round(1.0 / step) : std::round(x / step) * step;
}

} // namespace

FunctionPlot::FunctionPlot(QWidget* parent)
    : QWidget(parent)
    , m_picture(BoundFunction(m_document, m_document.selected))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    grabGesture(Qt::PinchGesture);
    connect(&Theme::instance(), &Theme::changed, this, &FunctionPlot::layOut);
    placeAxes();
}

void FunctionPlot::setDocument(const ActivationDocument& document)
{
    ActivationDocument before = m_document;
    m_document = document;
    m_picture.x = document.x;
    before.x = document.x;
    // The cursor alone moves nothing else.
    if (before != document)
        layOut();
    announceChange(this);
    update();
}

void FunctionPlot::setView(const QRectF& view)
{
    m_view = view;
    placeAxes();
}

void FunctionPlot::setStageScale(double scale)
{
    m_scale = scale;
    placeAxes();
}

void FunctionPlot::setHidesSlopes(bool hides)
{
    m_picture.hidesSlopes = hides;
    announceChange(this);
    update();
}

void FunctionPlot::placeAxes()
{
    const QRectF plot = QRectF(rect()).adjusted(4, 4, -4, -kTrackHeight * m_scale);
    m_picture.axes = AxesGeometry::equalScales(plot, m_view);
    layOut();
}

void FunctionPlot::layOut()
{
    m_picture.scale = m_scale;
    m_picture.x = m_document.x;
    if (m_picture.axes.plot().width() > 0 && m_picture.axes.plot().height() > 0)
        layOutPlot(m_picture, m_document);
    update();
}

double FunctionPlot::cursorStep() const
{
    return std::pow(10.0, std::round(std::log10(m_picture.axes.values().width() / 1000.0)));
}

void FunctionPlot::choose(const AxesGeometry& axes)
{
    emit viewChosen(axes.values());
}

void FunctionPlot::zoom(double factor)
{
    const QRectF plot = m_picture.axes.plot();
    const QPointF cursor = m_picture.axes.toPixel({m_document.x, m_picture.function.value(m_document.x)});
    choose(m_picture.axes.zoomed(factor, plot.contains(cursor) ? cursor : plot.center()));
}

void FunctionPlot::resetView()
{
    emit viewChosen(defaultChartView());
}

void FunctionPlot::revealCursor()
{
    const QRectF plot = m_picture.axes.plot();
    const double pixel = m_picture.axes.xToPixel(m_document.x);
    if (pixel < plot.left() || pixel > plot.right())
        choose(m_picture.axes.panned({plot.center().x() - pixel, 0}));
}

QString FunctionPlot::accessibleText() const
{
    const BoundFunction& function = m_picture.function;
    const double x = m_document.x;
    const QString place
        = tr("%1 at x = %2: f(x) is %3.").arg(functionName(function.type()), setNumber(x), fixed(function.value(x), 4));
    if (m_picture.hidesSlopes)
        return place;
    const QString slope = tr("The slope f′(x) is %1.").arg(fixed(function.derivative(x), 4));
    const QString zone = function.isSaturated(x) ? tr("Saturated here.") : tr("Not saturated here.");
    return QStringList{place, slope, zone}.join(QLatin1Char(' '));
}

std::optional<AccessibleValue> FunctionPlot::accessibleValue() const
{
    return AccessibleValue{m_document.x, -kLargestCursor, kLargestCursor, cursorStep()};
}

// ---- mouse

FunctionPlot::Target FunctionPlot::targetAt(QPointF position) const
{
    const double near = kGrabDistance * m_scale;
    const auto isNear = [position, near](QPointF place) { return QLineF(position, place).length() <= near + 2; };
    const QRectF plot = m_picture.axes.plot();
    if (position.y() > plot.bottom())
        return {Grip::Cursor};
    if (m_picture.function.type() == ActivationType::Maxout)
        for (std::size_t i = m_picture.function.pieces().size(); i-- > 0;) {
            const PieceHandles handles = pieceHandles(m_picture.function.pieces()[i], m_picture.axes, m_scale);
            if (isNear(handles.turn))
                return {Grip::PieceTurn, i};
            if (isNear(handles.hold))
                return {Grip::PieceHold, i};
        }
    if (std::abs(position.x() - m_picture.axes.xToPixel(m_document.x)) <= near)
        return {Grip::Cursor};
    return {Grip::Ground};
}

void FunctionPlot::showHover(QPointF position)
{
    switch (targetAt(position).grip) {
    case Grip::Cursor: setCursor(Qt::SizeHorCursor); break;
    case Grip::PieceHold: setCursor(Qt::SizeVerCursor); break;
    case Grip::PieceTurn: setCursor(Qt::PointingHandCursor); break;
    case Grip::Ground: setCursor(Qt::OpenHandCursor); break;
    case Grip::None: unsetCursor(); break;
    }
}

void FunctionPlot::moveCursorTo(double pixel)
{
    const QRectF plot = m_picture.axes.plot();
    const double step = cursorStep();
    const double x = m_picture.axes.xToValue(std::clamp(pixel, plot.left(), plot.right()));
    emit cursorMoved(onGrid(x, step));
}

void FunctionPlot::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_drag = targetAt(event->position());
    m_last = event->position();
    emit draggingChanged(true);
    if (m_drag.grip == Grip::Cursor)
        moveCursorTo(event->position().x());
    if (m_drag.grip == Grip::Ground)
        setCursor(Qt::ClosedHandCursor);
}

void FunctionPlot::mouseMoveEvent(QMouseEvent* event)
{
    switch (m_drag.grip) {
    case Grip::None: showHover(event->position()); break;
    case Grip::Cursor: moveCursorTo(event->position().x()); break;
    case Grip::Ground:
        choose(m_picture.axes.panned(event->position() - m_last));
        m_last = event->position();
        break;
    case Grip::PieceHold:
    case Grip::PieceTurn: dragPiece(event->position()); break;
    }
}

void FunctionPlot::dragPiece(QPointF position)
{
    MaxoutPiece piece = m_picture.function.pieces()[m_drag.piece];
    const QPointF value = m_picture.axes.toValue(position);
    const auto rounded = [](double number) { return std::round(number * 20) / 20; };
    if (m_drag.grip == Grip::PieceHold) {
        piece.bias = rounded(value.y());
    } else {
        // The handle stays at the right of the one it turns around.
        const double across = std::max(value.x(), 1e-3 * m_picture.axes.values().width());
        piece.weight = rounded((value.y() - piece.bias) / across);
    }
    emit pieceChanged(m_drag.piece, piece);
}

void FunctionPlot::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_drag.grip == Grip::None)
        return;
    m_drag = {};
    emit draggingChanged(false);
    showHover(event->position());
}

void FunctionPlot::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && targetAt(event->position()).grip == Grip::Ground)
        resetView();
}

void FunctionPlot::wheelEvent(QWheelEvent* event)
{
    const double turn = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    choose(m_picture.axes.zoomed(std::pow(kWheelZoom, turn), event->position()));
    event->accept();
}

bool FunctionPlot::event(QEvent* event)
{
    if (event->type() == QEvent::Gesture)
        pinch(*static_cast<QGestureEvent*>(event));
    else if (event->type() == QEvent::NativeGesture)
        pinch(*static_cast<QNativeGestureEvent*>(event));
    else
        return QWidget::event(event);
    return true;
}

void FunctionPlot::pinch(const QGestureEvent& event)
{
    if (const auto* gesture = static_cast<QPinchGesture*>(event.gesture(Qt::PinchGesture)))
        choose(m_picture.axes.zoomed(gesture->scaleFactor(), mapFromGlobal(gesture->hotSpot())));
}

void FunctionPlot::pinch(const QNativeGestureEvent& event)
{
    if (event.gestureType() == Qt::ZoomNativeGesture)
        choose(m_picture.axes.zoomed(1.0 + event.value(), event.position()));
}

// ---- keys

void FunctionPlot::keyPressEvent(QKeyEvent* event)
{
    if (!zoomByKey(*event) && !moveByKey(*event))
        QWidget::keyPressEvent(event);
}

bool FunctionPlot::zoomByKey(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoom(kKeyZoom); return true;
    case Qt::Key_Minus: zoom(1.0 / kKeyZoom); return true;
    case Qt::Key_0:
    case Qt::Key_Home: resetView(); return true;
    default: return false;
    }
}

bool FunctionPlot::moveByKey(const QKeyEvent& event)
{
    QPointF way;
    switch (event.key()) {
    case Qt::Key_Left: way = {-1, 0}; break;
    case Qt::Key_Right: way = {1, 0}; break;
    case Qt::Key_Up: way = {0, 1}; break;
    case Qt::Key_Down: way = {0, -1}; break;
    default: return false;
    }
    if (event.modifiers().testFlag(Qt::ControlModifier)) {
        const QRectF plot = m_picture.axes.plot();
        choose(m_picture.axes.panned({-way.x() * kPanShare * plot.width(), way.y() * kPanShare * plot.height()}));
        return true;
    }
    const double step = cursorStep() * (event.modifiers().testFlag(Qt::ShiftModifier) ? 10.0 : 1.0);
    const double wanted = m_document.x + (way.x() + way.y()) * step;
    // On the grid of the step, so that a hundred steps of 0.01 are exactly 1.
    emit cursorMoved(onGrid(wanted, cursorStep()));
    revealCursor();
    return true;
}

// ---- events of the widget

void FunctionPlot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    m_picture.focused = showsKeyboardFocus(*this);
    paintPlot(painter, m_picture);
}

void FunctionPlot::resizeEvent(QResizeEvent*)
{
    placeAxes();
}

} // namespace chalknet::ui
