// Gestures of mouse, pen and keyboard become strokes; finished pieces of ink are painted once, into a cache.
#include "ui/views/DigitCanvas.h"

#include "ui/theme/Theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPointingDevice>
#include <QTabletEvent>
#include <QTouchEvent>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kMargin = 3.0; ///< room for the focus ring around the well
constexpr double kCursorStep = InkStrokes::kSide / 56.0;
constexpr double kTouchPressure = 0.7; ///< the pressure at which a pen writes as thick as the mouse

} // namespace

DigitCanvas::DigitCanvas(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_AcceptTouchEvents);
    setCursor(Qt::CrossCursor);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        rebuildCache();
        update();
    });
}

QRectF DigitCanvas::drawingArea() const
{
    const double side = std::floor(std::max(1.0, std::min(width(), height()) - 2 * kMargin));
    return {std::floor((width() - side) / 2), std::floor((height() - side) / 2), side, side};
}

QPointF DigitCanvas::toUnits(QPointF widgetPoint) const
{
    return (widgetPoint - drawingArea().topLeft()) / unitScale();
}

QRect DigitCanvas::toWidget(const QRectF& units) const
{
    const double scale = unitScale();
    const QRectF area(units.topLeft() * scale, units.size() * scale);
    return area.translated(drawingArea().topLeft()).toAlignedRect().adjusted(-2, -2, 2, 2);
}

double DigitCanvas::widthFor(double pressure) const
{
    return m_thickness * (0.4 + 0.6 * pressure / kTouchPressure);
}

void DigitCanvas::setStrokes(std::vector<Stroke> strokes)
{
    m_ink.setStrokes(std::move(strokes));
    rebuildCache();
    update();
    inkChanged();
    emit historyChanged();
}

void DigitCanvas::setTool(Tool tool)
{
    if (m_tool == tool)
        return;
    endGesture();
    m_tool = tool;
    moveEraser({});
    emit toolChanged(tool);
}

void DigitCanvas::setThickness(double units)
{
    m_thickness = std::clamp(units, kMinimumThickness, kMaximumThickness);
}

void DigitCanvas::setHint(const QString& hint)
{
    m_hint = hint;
    update();
}

void DigitCanvas::undo()
{
    endGesture();
    m_ink.undo();
    rebuildCache();
    update();
    inkChanged();
    emit historyChanged();
}

void DigitCanvas::redo()
{
    endGesture();
    m_ink.redo();
    rebuildCache();
    update();
    inkChanged();
    emit historyChanged();
}

void DigitCanvas::clear()
{
    endGesture();
    m_keyboardPen = false;
    setStrokes({});
}

void DigitCanvas::inkChanged()
{
    announceChange(this);
    emit strokesChanged();
}

QString DigitCanvas::accessibleText() const
{
    QString text = isEmpty() ? tr("empty") : tr("%n stroke(s)", nullptr, static_cast<int>(strokes().size()));
    if (m_keyboardPen)
        text += QStringLiteral(", ") + tr("pen down");
    return text;
}

// ---- gestures

void DigitCanvas::beginGesture(QPointF widgetPoint, Gesture gesture, double width)
{
    endGesture();
    m_cursor.reset();
    m_keyboardPen = false;
    m_gesture = gesture;
    const QPointF point = toUnits(widgetPoint);
    if (gesture == Gesture::Erasing) {
        m_ink.beginErase();
        continueGesture(widgetPoint, width);
        return;
    }
    m_ink.beginStroke(point, width);
    update(isEmpty() || m_ink.strokes().size() == 1 ? rect()
                                                    : toWidget(QRectF(point, point).adjusted(-width, -width, width, width)));
    inkChanged();
    emit historyChanged();
}

void DigitCanvas::continueGesture(QPointF widgetPoint, double width)
{
    const QPointF point = toUnits(widgetPoint);
    if (m_gesture == Gesture::Erasing) {
        const QRectF changed = m_ink.eraseAt(point, eraserRadius());
        if (changed.isEmpty())
            return;
        rebuildCache();
        update(isEmpty() ? rect() : toWidget(changed));
        inkChanged();
        return;
    }
    if (m_gesture == Gesture::Drawing || m_keyboardPen) {
        const QRectF oldTail = m_ink.isDrawing() ? inkTail(m_ink.strokes().back()).bounds() : QRectF();
        if (!m_ink.extendStroke(point, width))
            return;
        const Stroke& stroke = m_ink.strokes().back();
        const InkPiece piece = inkPiece(stroke, stroke.size() - 1);
        paintPiece(piece);
        update(toWidget(oldTail | piece.bounds() | inkTail(stroke).bounds()));
        inkChanged();
    }
}

void DigitCanvas::endStroke()
{
    if (!m_ink.isDrawing())
        return;
    paintPiece(inkTail(m_ink.strokes().back()));
    m_ink.endStroke();
}

void DigitCanvas::endGesture()
{
    if (m_gesture == Gesture::Drawing || m_keyboardPen)
        endStroke();
    if (m_gesture == Gesture::Erasing) {
        m_ink.endErase();
        emit historyChanged();
    }
    m_gesture = Gesture::None;
    m_finger.reset();
    m_keyboardPen = false;
}

// The right button erases here; the card's menu is left to the keyboard and to the card's own button.
void DigitCanvas::contextMenuEvent(QContextMenuEvent* event)
{
    event->setAccepted(event->reason() == QContextMenuEvent::Mouse);
}

void DigitCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::RightButton)
        return;
    const bool erases = m_tool == Tool::Eraser || event->button() == Qt::RightButton;
    beginGesture(event->position(), erases ? Gesture::Erasing : Gesture::Drawing, m_thickness);
}

void DigitCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (m_tool == Tool::Eraser)
        moveEraser(toUnits(event->position()));
    if (m_gesture != Gesture::None)
        continueGesture(event->position(), m_thickness);
}

void DigitCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_gesture != Gesture::None && event->buttons() == Qt::NoButton)
        endGesture();
}

void DigitCanvas::tabletEvent(QTabletEvent* event)
{
    const bool isEraser = m_tool == Tool::Eraser || event->pointerType() == QPointingDevice::PointerType::Eraser;
    switch (event->type()) {
    case QEvent::TabletPress:
        setFocus(Qt::MouseFocusReason);
        takeBackTouch(); // the hand came down before the pen
        beginGesture(event->position(), isEraser ? Gesture::Erasing : Gesture::Drawing, widthFor(event->pressure()));
        break;
    case QEvent::TabletMove:
        if (m_gesture != Gesture::None)
            continueGesture(event->position(), widthFor(event->pressure()));
        break;
    case QEvent::TabletRelease: endGesture(); break;
    default: break;
    }
    // Accepted, so that no mouse event is made from it.
    event->accept();
}

// The first finger draws until it is lifted; whatever else touches the canvas meanwhile is no ink.
void DigitCanvas::followTouch(QTouchEvent& event)
{
    // Accepted, so that no mouse event is made from it and nothing around the canvas scrolls.
    event.accept();
    if (event.type() == QEvent::TouchCancel) {
        takeBackTouch();
        return;
    }
    for (const QEventPoint& point : event.points()) {
        if (point.state() == QEventPoint::Pressed && m_gesture == Gesture::None) {
            setFocus(Qt::MouseFocusReason);
            beginGesture(point.position(), m_tool == Tool::Eraser ? Gesture::Erasing : Gesture::Drawing, m_thickness);
            m_finger = point.id();
        } else if (m_finger == point.id()) {
            if (point.state() == QEventPoint::Updated)
                continueGesture(point.position(), m_thickness);
            else if (point.state() == QEventPoint::Released)
                endGesture();
        }
    }
}

// What was taken for a finger was the hand.
void DigitCanvas::takeBackTouch()
{
    if (!m_finger)
        return;
    const bool hasInk = m_gesture == Gesture::Drawing;
    endGesture();
    if (hasInk)
        undo();
}

void DigitCanvas::moveEraser(std::optional<QPointF> position)
{
    const double radius = eraserRadius();
    for (const auto& place : {m_eraserPosition, position}) {
        if (place)
            update(toWidget(QRectF(*place, *place).adjusted(-radius, -radius, radius, radius)));
    }
    m_eraserPosition = position;
}

void DigitCanvas::leaveEvent(QEvent* event)
{
    moveEraser({});
    QWidget::leaveEvent(event);
}

// ---- keyboard

void DigitCanvas::startAnew()
{
    endGesture();
    m_keyboardPen = false;
    m_ink = InkStrokes();
    rebuildCache();
    update();
    inkChanged();
    emit historyChanged();
}

bool DigitCanvas::event(QEvent* event)
{
    // These keys belong to the canvas while it has the focus, even where the window has shortcuts on them.
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        // With nothing of its own to take back, undo is the page's.
        const bool isHistory = (key->matches(QKeySequence::Undo) && canUndo()) || (key->matches(QKeySequence::Redo) && canRedo());
        const bool isOurs = isHistory || key->key() == Qt::Key_Space || key->key() == Qt::Key_Delete
            || (key->key() >= Qt::Key_Left && key->key() <= Qt::Key_Down);
        if (isOurs) {
            event->accept();
            return true;
        }
    }
    const bool isTouch = event->type() == QEvent::TouchBegin || event->type() == QEvent::TouchUpdate
        || event->type() == QEvent::TouchEnd || event->type() == QEvent::TouchCancel;
    if (isTouch && static_cast<QTouchEvent*>(event)->deviceType() == QInputDevice::DeviceType::TouchScreen) {
        followTouch(*static_cast<QTouchEvent*>(event));
        return true;
    }
    return QWidget::event(event);
}

void DigitCanvas::keyPressEvent(QKeyEvent* event)
{
    const double step = event->modifiers() & Qt::ShiftModifier ? 10 * kCursorStep : kCursorStep;
    if (event->matches(QKeySequence::Undo)) {
        undo();
    } else if (event->matches(QKeySequence::Redo)) {
        redo();
    } else {
        switch (event->key()) {
        case Qt::Key_Left: moveCursor({-step, 0}); break;
        case Qt::Key_Right: moveCursor({step, 0}); break;
        case Qt::Key_Up: moveCursor({0, -step}); break;
        case Qt::Key_Down: moveCursor({0, step}); break;
        case Qt::Key_Space: togglePen(); break;
        case Qt::Key_Delete: clear(); break;
        default: QWidget::keyPressEvent(event);
        }
    }
}

void DigitCanvas::moveCursor(QPointF step)
{
    const QPointF from = m_cursor.value_or(QPointF(InkStrokes::kSide / 2, InkStrokes::kSide / 4));
    const QPointF to(
        std::clamp(from.x() + step.x(), 0.0, InkStrokes::kSide), std::clamp(from.y() + step.y(), 0.0, InkStrokes::kSide));
    m_cursor = to;
    m_showsFocus = true;
    if (m_keyboardPen)
        continueGesture(drawingArea().topLeft() + to * unitScale(), m_thickness);
    update();
}

void DigitCanvas::togglePen()
{
    if (!m_cursor)
        m_cursor = QPointF(InkStrokes::kSide / 2, InkStrokes::kSide / 4);
    const QPointF place = drawingArea().topLeft() + *m_cursor * unitScale();
    if (m_tool == Tool::Eraser) {
        const QPointF kept = *m_cursor;
        beginGesture(place, Gesture::Erasing, m_thickness);
        endGesture();
        m_cursor = kept;
    } else if (m_keyboardPen) {
        endGesture();
        announceChange(this);
    } else {
        endGesture();
        m_ink.beginStroke(*m_cursor, m_thickness);
        m_keyboardPen = m_ink.isDrawing();
        inkChanged();
        emit historyChanged();
    }
    update();
}

void DigitCanvas::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    update();
}

void DigitCanvas::focusOutEvent(QFocusEvent* event)
{
    if (m_keyboardPen)
        endGesture();
    QWidget::focusOutEvent(event);
    update();
}

} // namespace chalknet::ui
