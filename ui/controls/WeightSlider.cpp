// Painting and moving of the pill on an edge.
#include "ui/controls/WeightSlider.h"

#include "ui/controls/NumberFormat.h"
#include "ui/theme/PictureScope.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kPillWidth = 182.0;
constexpr double kPillHeight = 34.0;
constexpr double kHandleRadius = 9.0;
constexpr double kHandleRing = 2.8;
constexpr double kFill = 5.0;
constexpr double kZeroTick = 9.0; // up and down from the groove

int stepsOf(Qt::KeyboardModifiers modifiers)
{
    return modifiers.testFlag(Qt::ShiftModifier) ? 10 : 1;
}

} // namespace

WeightSlider::WeightSlider(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void WeightSlider::setValue(double value)
{
    if (!std::isfinite(value) || value == m_value)
        return;
    m_value = value;
    announceChange(this);
    update();
}

void WeightSlider::setRange(double range)
{
    if (!(range > 0.0) || range == m_range)
        return;
    m_range = range;
    update();
}

void WeightSlider::setStep(double step)
{
    m_step = step;
}

void WeightSlider::setStageScale(double scale)
{
    m_scale = scale;
    updateGeometry();
    update();
}

QSize WeightSlider::sizeHint() const
{
    return QSizeF(kPillWidth * m_scale + 2 * kMargin, kPillHeight * m_scale + 2 * kMargin).toSize();
}

QRectF WeightSlider::pillRect() const
{
    return QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin);
}

QRectF WeightSlider::groove() const
{
    const double inset = (kHandleRadius + 5.0) * m_scale;
    const double thickness = 4.0 * m_scale;
    const QRectF pill = pillRect();
    return {pill.left() + inset, pill.center().y() - thickness / 2, std::max(1.0, pill.width() - 2 * inset), thickness};
}

double WeightSlider::xOf(double value) const
{
    return groove().center().x() + std::clamp(value / m_range, -1.0, 1.0) * groove().width() / 2;
}

QPointF WeightSlider::handle() const
{
    return {xOf(m_value), groove().center().y()};
}

QString WeightSlider::accessibleText() const
{
    return compact(m_value, 6);
}

std::optional<AccessibleValue> WeightSlider::accessibleValue() const
{
    return AccessibleValue{m_value, -m_range, m_range, m_step};
}

void WeightSlider::setAccessibleValue(double value)
{
    edit(value);
    finish();
}

void WeightSlider::edit(double value)
{
    // Through millionths, so that three steps of 0.1 are 0.3; adding zero turns −0 into 0.
    const double whole = std::round(std::round(value / m_step) * m_step * 1e6) / 1e6;
    const double wanted = std::clamp(whole, -m_range, m_range) + 0.0;
    if (std::abs(wanted - m_value) < 1e-9)
        return;
    m_edited = true;
    setValue(wanted);
    emit valueEdited(m_value);
}

void WeightSlider::stepBy(int steps)
{
    // From the next whole step, so that a weight between two steps comes to one of them.
    const double position = std::clamp(m_value, -m_range, m_range) / m_step;
    const double whole = steps > 0 ? std::floor(position + 1e-9) : std::ceil(position - 1e-9);
    edit((whole + steps) * m_step);
}

void WeightSlider::finish()
{
    if (std::exchange(m_edited, false))
        emit editingDone();
}

void WeightSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    m_byKeyboard = false;
    m_dragging = true;
    const double way = event->position().x() - handle().x();
    const bool onHandle = std::abs(way) <= (kHandleRadius + 3) * m_scale;
    m_grip = onHandle ? way : 0.0;
    if (!onHandle)
        edit((event->position().x() - groove().center().x()) / (groove().width() / 2) * m_range);
    update();
}

void WeightSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragging)
        edit((event->position().x() - m_grip - groove().center().x()) / (groove().width() / 2) * m_range);
}

void WeightSlider::mouseReleaseEvent(QMouseEvent*)
{
    m_dragging = false;
    finish();
    update();
}

/// Back to zero: the first of the two presses may have moved the handle, so it is one edit with this.
void WeightSlider::mouseDoubleClickEvent(QMouseEvent*)
{
    edit(0.0);
}

void WeightSlider::wheelEvent(QWheelEvent* event)
{
    const int turned = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    if (turned != 0) {
        stepBy((turned > 0 ? 1 : -1) * stepsOf(event->modifiers()));
        finish();
    }
    event->accept();
}

void WeightSlider::keyPressEvent(QKeyEvent* event)
{
    const int steps = stepsOf(event->modifiers());
    m_byKeyboard = true;
    update();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down: return stepBy(-steps);
    case Qt::Key_Right:
    case Qt::Key_Up: return stepBy(steps);
    case Qt::Key_PageDown: return stepBy(-10);
    case Qt::Key_PageUp: return stepBy(10);
    case Qt::Key_Home: return edit(-m_range);
    case Qt::Key_End: return edit(m_range);
    case Qt::Key_0:
    case Qt::Key_Delete: return edit(0.0);
    default: QWidget::keyPressEvent(event);
    }
}

void WeightSlider::keyReleaseEvent(QKeyEvent* event)
{
    if (!event->isAutoRepeat())
        finish();
    QWidget::keyReleaseEvent(event);
}

void WeightSlider::focusInEvent(QFocusEvent* event)
{
    m_byKeyboard = event->reason() != Qt::MouseFocusReason;
    QWidget::focusInEvent(event);
}

void WeightSlider::focusOutEvent(QFocusEvent* event)
{
    finish();
    QWidget::focusOutEvent(event);
}

void WeightSlider::enterEvent(QEnterEvent*)
{
    update();
}

void WeightSlider::leaveEvent(QEvent*)
{
    update();
}

void WeightSlider::paintEvent(QPaintEvent*)
{
    const Colors& colors = Theme::instance().colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF pill = pillRect();
    const double radius = pill.height() / 2;
    if (showsFocus(*this) && m_byKeyboard) {
        painter.setPen(QPen(colors.ink, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(pill.adjusted(-3, -3, 3, 3), radius + 3, radius + 3);
    }
    painter.setPen(QPen(colors.ctl, 1.2));
    painter.setBrush(m_dragging || isPointedAt(*this) ? colors.inset : colors.surface);
    painter.drawRoundedRect(pill, radius, radius);

    const QRectF way = groove();
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.line);
    painter.drawRoundedRect(way, way.height() / 2, way.height() / 2);

    const QColor sign = m_value > 0 ? colors.pos : m_value < 0 ? colors.neg : colors.ink2;
    const QPointF middle = handle();
    const double zero = way.center().x();
    painter.setPen(QPen(sign, kFill * m_scale, Qt::SolidLine, Qt::FlatCap));
    if (m_value != 0.0)
        painter.drawLine(QPointF(zero, middle.y()), middle);
    painter.setPen(QPen(colors.ctl, 1.4 * m_scale));
    painter.drawLine(QPointF(zero, middle.y() - kZeroTick * m_scale), QPointF(zero, middle.y() + kZeroTick * m_scale));

    painter.setPen(QPen(sign, kHandleRing * m_scale));
    painter.setBrush(colors.surface);
    painter.drawEllipse(middle, kHandleRadius * m_scale, kHandleRadius * m_scale);
}

} // namespace chalknet::ui
