// How the keyboard moves and turns the first line of a plane, and goes through its points.
#include "ui/views/LinePlane.h"

#include <QFocusEvent>
#include <QKeyEvent>

#include <numbers>
#include <utility>

namespace chalknet::ui {

namespace {

constexpr double kKeyStep = 0.05; // of values
constexpr double kKeyAngle = std::numbers::pi / 60; // 3 degrees

} // namespace

BoundaryLine LinePlane::lineForKeys() const
{
    // Several small steps add up, although the page may round each of them.
    const BoundaryLine present = firstLine()->line;
    return m_exactIsPresent && present == m_answer ? m_exact : present;
}

void LinePlane::moveByKeys(QPointF way)
{
    const BoundaryLine line = lineForKeys();
    send({line.w0 - line.w1 * way.x() - line.w2 * way.y(), line.w1, line.w2});
    m_answer = firstLine()->line;
    m_exactIsPresent = true;
}

void LinePlane::turnByKeys(double angle)
{
    const BoundaryLine line = lineForKeys();
    const std::optional<QLineF> visible = clippedLine(line, m_low, m_high);
    const double middle = (m_low + m_high) / 2;
    send(turnedBy(line, visible ? visible->center() : QPointF(middle, middle), angle));
    m_answer = firstLine()->line;
    m_exactIsPresent = true;
}

void LinePlane::goThroughPoints(int way)
{
    const int count = static_cast<int>(m_points.size());
    if (count == 0)
        return;
    hover(m_hovered < 0 ? (way > 0 ? 0 : count - 1) : (m_hovered + way + count) % count);
}

void LinePlane::keyPressEvent(QKeyEvent* event)
{
    const bool movesLine = m_draggable && firstLine() != nullptr && firstLine()->line.isLine();
    const double steps = event->modifiers().testFlag(Qt::ShiftModifier) ? 10.0 : 1.0;
    const double step = kKeyStep * steps;
    const bool turns = event->modifiers().testFlag(Qt::ControlModifier);
    m_byKeyboard = true;
    update();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        if (!movesLine)
            return goThroughPoints(-1);
        if (turns)
            return turnByKeys(kKeyAngle * steps);
        return moveByKeys(event->key() == Qt::Key_Left ? QPointF(-step, 0) : QPointF(0, step));
    case Qt::Key_Right:
    case Qt::Key_Down:
        if (!movesLine)
            return goThroughPoints(1);
        if (turns)
            return turnByKeys(-kKeyAngle * steps);
        return moveByKeys(event->key() == Qt::Key_Right ? QPointF(step, 0) : QPointF(0, -step));
    case Qt::Key_PageUp: return goThroughPoints(-1);
    case Qt::Key_PageDown: return goThroughPoints(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_hovered >= 0)
            emit pointClicked(m_hovered);
        return;
    case Qt::Key_Escape:
        if (m_hovered < 0)
            return event->ignore();
        return hover(-1);
    default: QWidget::keyPressEvent(event);
    }
}

void LinePlane::keyReleaseEvent(QKeyEvent* event)
{
    if (!event->isAutoRepeat() && m_grip == Grip::None)
        finishDrag();
    QWidget::keyReleaseEvent(event);
}

void LinePlane::focusInEvent(QFocusEvent* event)
{
    m_byKeyboard = event->reason() != Qt::MouseFocusReason;
    QWidget::focusInEvent(event);
}

void LinePlane::focusOutEvent(QFocusEvent* event)
{
    m_grip = Grip::None;
    m_exactIsPresent = false;
    finishDrag();
    hover(-1);
    QWidget::focusOutEvent(event);
}

bool LinePlane::event(QEvent* event)
{
    // Turning by Ctrl and an arrow must not be taken as a shortcut.
    if (event->type() == QEvent::ShortcutOverride && m_draggable) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down)
            event->accept();
    }
    return QWidget::event(event);
}

} // namespace chalknet::ui
