// Painting, dragging and keys of one upright bar.
#include "ui/lessons/loss/LossBar.h"

#include "ui/controls/WrittenNumber.h"
#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kPage = 10.0; // steps, by Shift or Page Up and Down
constexpr double kCorner = 3.0;
constexpr double kEdge = 9.0; // room for half a handle above and below, at scale 1
constexpr double kOutline = 2.0;
constexpr double kHandle = 6.0;
constexpr int kMostDecimals = 4;

/// The end away from zero is round.
QPainterPath barShape(const QRectF& bar, bool endsBelow)
{
    QPainterPath round;
    const double radius = std::min({kCorner, bar.width() / 2, bar.height()});
    round.addRoundedRect(bar, radius, radius);
    QPainterPath square;
    const double half = bar.height() / 2;
    square.addRect(endsBelow ? bar.adjusted(0, 0, 0, -half) : bar.adjusted(0, half, 0, 0));
    return round.united(square).simplified();
}

} // namespace

LossBar::LossBar(Look look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_glide(this, [this](double share) {
        m_shown = m_from + share * (m_value - m_from);
        update();
    })
{
    setUse(Use::Slider);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LossBar::setUse(Use use)
{
    m_use = use;
    setFocusPolicy(use == Use::ReadOnly ? Qt::NoFocus : Qt::StrongFocus);
    setCursor(use == Use::Slider ? Qt::SizeVerCursor : use == Use::Switch ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void LossBar::setAxis(double low, double high)
{
    m_low = low;
    m_high = high;
    update();
}

void LossBar::setSigned(bool isSigned)
{
    m_signed = isSigned;
    update();
}

void LossBar::setValue(double value, bool glides)
{
    if (value == m_value && m_shown == m_value)
        return;
    m_value = value;
    m_from = m_shown;
    announceChange(this);
    if (glides)
        return m_glide.glide();
    m_glide.finish();
    m_shown = value;
    update();
}

void LossBar::setStageScale(double scale)
{
    m_scale = scale;
    update();
}

void LossBar::setChosen(bool chosen)
{
    m_chosen = chosen;
    update();
}

QRectF LossBar::room() const
{
    const double edge = kEdge * m_scale;
    return QRectF(rect()).adjusted(2.0, edge, -2.0, -edge);
}

double LossBar::pixelOf(double value) const
{
    const QRectF area = room();
    return area.bottom() - (std::clamp(value, m_low, m_high) - m_low) / (m_high - m_low) * area.height();
}

double LossBar::valueAt(double pixel) const
{
    const QRectF area = room();
    const double value = m_low + (area.bottom() - pixel) / area.height() * (m_high - m_low);
    return std::clamp(std::round(value / m_step) * m_step, m_low, m_high);
}

QString LossBar::accessibleText() const
{
    return writtenExactly(m_value, kMostDecimals)
        .value_or(WrittenNumber{writtenUnits(m_value, kMostDecimals), kMostDecimals})
        .text();
}

QAccessible::Role LossBar::accessibleRole() const
{
    return m_use == Use::Slider ? QAccessible::Slider
        : m_use == Use::Switch  ? QAccessible::RadioButton
                                : QAccessible::ProgressBar;
}

std::optional<AccessibleValue> LossBar::accessibleValue() const
{
    return AccessibleValue{m_value, m_low, m_high, m_use == Use::Slider ? m_step : 0.0};
}

void LossBar::setAccessibleValue(double value)
{
    if (m_use == Use::Slider && std::isfinite(value))
        edit(value);
}

void LossBar::edit(double value)
{
    emit valueEdited(std::clamp(value, m_low, m_high));
}

void LossBar::mousePressEvent(QMouseEvent* event)
{
    emit chosen();
    if (event->button() != Qt::LeftButton)
        return;
    if (m_use == Use::Switch)
        return edit(m_high);
    if (m_use != Use::Slider)
        return;
    m_dragging = true;
    edit(valueAt(event->position().y()));
}

void LossBar::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragging)
        edit(valueAt(event->position().y()));
}

void LossBar::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_dragging || event->button() != Qt::LeftButton)
        return;
    m_dragging = false;
    emit editingDone();
}

void LossBar::keyPressEvent(QKeyEvent* event)
{
    if (m_use == Use::Switch) {
        if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            return edit(m_high);
        return QWidget::keyPressEvent(event);
    }
    const double step = m_step * (event->modifiers().testFlag(Qt::ShiftModifier) ? kPage : 1.0);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down: edit(m_value - step); return;
    case Qt::Key_Right:
    case Qt::Key_Up: edit(m_value + step); return;
    case Qt::Key_PageDown: edit(m_value - kPage * m_step); return;
    case Qt::Key_PageUp: edit(m_value + kPage * m_step); return;
    case Qt::Key_Home: edit(m_low); return;
    case Qt::Key_End: edit(m_high); return;
    case Qt::Key_0:
    case Qt::Key_Delete: edit(0.0); return;
    default: QWidget::keyPressEvent(event);
    }
}

void LossBar::focusInEvent(QFocusEvent* event)
{
    emit chosen();
    update();
    QWidget::focusInEvent(event);
}

void LossBar::focusOutEvent(QFocusEvent* event)
{
    emit editingDone();
    update();
    QWidget::focusOutEvent(event);
}

void LossBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBar(painter);
    if (m_use == Use::Slider)
        paintHandle(painter);
    paintFocus(painter);
}

void LossBar::paintBar(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    const QRectF area = room();
    const double from = pixelOf(0.0);
    const double to = pixelOf(m_shown);
    const QRectF bar(area.left(), std::min(from, to), area.width(), std::abs(to - from));
    QColor color = m_chosen ? colors.ink : colors.ink2;
    if (m_signed)
        color = m_shown < 0 ? colors.neg : colors.pos;
    if (m_look == Look::Solid) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        if (bar.height() > 0.2)
            painter.drawPath(barShape(bar, to > from));
        return;
    }
    painter.setPen(QPen(m_chosen ? colors.ink : colors.ink2, kOutline * m_scale));
    painter.setBrush(Qt::NoBrush);
    const double inset = kOutline * m_scale / 2;
    if (bar.height() > 2 * inset)
        painter.drawPath(barShape(bar.adjusted(inset, inset, -inset, -inset), to > from));
    else // a target of zero is still seen
        painter.drawLine(QPointF(bar.left(), from), QPointF(bar.right(), from));
}

void LossBar::paintHandle(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    const double radius = (m_chosen ? kHandle + 1.0 : kHandle) * m_scale;
    painter.setPen(QPen(colors.ink, 2.2 * m_scale));
    painter.setBrush(colors.surface);
    painter.drawEllipse(QPointF(room().center().x(), pixelOf(m_shown)), radius, radius);
}

void LossBar::paintFocus(QPainter& painter) const
{
    if (!showsKeyboardFocus(*this))
        return;
    painter.setPen(QPen(Theme::instance().colors().ink, 2.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kCorner + 2, kCorner + 2);
}

} // namespace chalknet::ui
