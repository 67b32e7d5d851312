// Painting and dragging of a bar of the softmax panel.
#include "ui/lessons/activation/SoftmaxBar.h"

#include "ui/controls/NumberFormat.h"
#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kStep = 0.1;
constexpr double kRadius = 3.0;

/// A bar whose end is round and whose start stands on its axis.
QPainterPath barShape(const QRectF& bar, bool roundLeft)
{
    QPainterPath shape;
    const double radius = std::min(kRadius, bar.width());
    shape.addRoundedRect(bar, radius, radius);
    const double half = bar.width() / 2;
    QPainterPath square;
    square.addRect(roundLeft ? bar.adjusted(half, 0, 0, 0) : bar.adjusted(0, 0, -half, 0));
    return shape.united(square);
}

} // namespace

SoftmaxBar::SoftmaxBar(Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_glide(this, [this](double share) {
        m_shown = m_from + share * (m_value - m_from);
        update();
    })
{
    if (m_kind == Kind::Logit) {
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::SizeHorCursor);
    }
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SoftmaxBar::setValue(double value, bool glides)
{
    if (value == m_value)
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

void SoftmaxBar::setAxisEnd(double end)
{
    m_end = end;
    update();
}

void SoftmaxBar::setStageScale(double scale)
{
    m_scale = scale;
    update();
}

void SoftmaxBar::setSelected(bool selected)
{
    m_selected = selected;
    update();
}

void SoftmaxBar::setLight(Light light)
{
    m_light = light;
    update();
}

QRectF SoftmaxBar::groove() const
{
    const double side = m_kind == Kind::Logit ? 10.0 * m_scale : 3.0;
    const double high = std::clamp(height() * 0.62, 12.0, 34.0 * m_scale);
    return {side, (height() - high) / 2, width() - 2 * side, high};
}

double SoftmaxBar::pixelOf(double value) const
{
    const QRectF room = groove();
    return room.left() + (std::clamp(value, low(), m_end) - low()) / (m_end - low()) * room.width();
}

double SoftmaxBar::valueAt(double pixel) const
{
    const QRectF room = groove();
    const double value = low() + (pixel - room.left()) / room.width() * (m_end - low());
    return std::clamp(std::round(value / kStep) * kStep, low(), m_end);
}

QString SoftmaxBar::accessibleText() const
{
    return m_kind == Kind::Logit ? fixed(m_value, 2) : fixed(m_value, 4);
}

QAccessible::Role SoftmaxBar::accessibleRole() const
{
    return m_kind == Kind::Logit ? QAccessible::Slider : QAccessible::ProgressBar;
}

std::optional<AccessibleValue> SoftmaxBar::accessibleValue() const
{
    return AccessibleValue{m_value, low(), m_end, m_kind == Kind::Logit ? kStep : 0.0};
}

void SoftmaxBar::setAccessibleValue(double value)
{
    if (m_kind == Kind::Logit && std::isfinite(value))
        edit(value);
}

void SoftmaxBar::edit(double value)
{
    emit valueEdited(std::clamp(value, low(), m_end));
}

void SoftmaxBar::mousePressEvent(QMouseEvent* event)
{
    emit chosen();
    if (m_kind != Kind::Logit || event->button() != Qt::LeftButton)
        return;
    m_dragging = true;
    edit(valueAt(event->position().x()));
}

void SoftmaxBar::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragging)
        edit(valueAt(event->position().x()));
}

void SoftmaxBar::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_dragging || event->button() != Qt::LeftButton)
        return;
    m_dragging = false;
    emit editingDone();
}

void SoftmaxBar::wheelEvent(QWheelEvent* event)
{
    // Only the bar that the person is at, so that a wheel over the page changes nothing by chance.
    if (m_kind != Kind::Logit || !hasFocus() || event->angleDelta().y() == 0)
        return QWidget::wheelEvent(event);
    edit(m_value + (event->angleDelta().y() > 0 ? kStep : -kStep));
    event->accept();
}

void SoftmaxBar::keyPressEvent(QKeyEvent* event)
{
    const double step = kStep * (event->modifiers().testFlag(Qt::ShiftModifier) ? 10.0 : 1.0);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down: edit(m_value - step); return;
    case Qt::Key_Right:
    case Qt::Key_Up: edit(m_value + step); return;
    case Qt::Key_Home: edit(low()); return;
    case Qt::Key_End: edit(m_end); return;
    case Qt::Key_0:
    case Qt::Key_Delete: edit(0.0); return;
    default: QWidget::keyPressEvent(event);
    }
}

void SoftmaxBar::focusInEvent(QFocusEvent* event)
{
    emit chosen();
    QWidget::focusInEvent(event);
}

void SoftmaxBar::enterEvent(QEnterEvent* event)
{
    emit hovered(true);
    QWidget::enterEvent(event);
}

void SoftmaxBar::leaveEvent(QEvent* event)
{
    emit hovered(false);
    QWidget::leaveEvent(event);
}

void SoftmaxBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    paintBar(painter);
    if (m_kind == Kind::Logit)
        paintHandle(painter);
    paintFocus(painter);
}

void SoftmaxBar::paintGround(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    const QRectF room = groove();
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_light == Light::Row ? colors.c1Bg : m_light == Light::Column ? colors.c2Bg : colors.inset);
    painter.drawRoundedRect(room, kRadius, kRadius);
    if (m_kind == Kind::Probability)
        return;
    painter.setPen(QPen(colors.grid, 1.0));
    for (const double share : {-1.0, -0.5, 0.5, 1.0})
        painter.drawLine(QPointF(pixelOf(share * m_end), room.top()), QPointF(pixelOf(share * m_end), room.bottom()));
    painter.setPen(QPen(colors.ctl, 1.4 * m_scale));
    painter.drawLine(QPointF(pixelOf(0.0), room.top() - 4), QPointF(pixelOf(0.0), room.bottom() + 4));
}

void SoftmaxBar::paintBar(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    const QRectF room = groove();
    const double from = pixelOf(0.0);
    const double to = pixelOf(m_shown);
    const QRectF bar(std::min(from, to), room.top(), std::abs(to - from), room.height());
    QColor fill = m_selected ? colors.ink : colors.ctl;
    if (m_kind == Kind::Logit)
        fill = m_shown < 0 ? colors.neg : colors.pos;
    if (bar.width() > 0.2) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawPath(barShape(bar, to < from));
    }
    if (m_light == Light::None)
        return;
    painter.setPen(
        QPen(m_light == Light::Row ? colors.c1 : colors.c2, 2.0, m_light == Light::Row ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(room.adjusted(-1, -1, 1, 1), kRadius, kRadius);
}

void SoftmaxBar::paintHandle(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    const double radius = (m_selected ? 8.0 : 6.5) * m_scale;
    painter.setPen(QPen(colors.ink, 2.2 * m_scale));
    painter.setBrush(colors.surface);
    painter.drawEllipse(QPointF(pixelOf(m_shown), groove().center().y()), radius, radius);
}

void SoftmaxBar::paintFocus(QPainter& painter) const
{
    if (!showsKeyboardFocus(*this))
        return;
    painter.setPen(QPen(Theme::instance().colors().ink, 2.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRadius + 3, kRadius + 3);
}

} // namespace chalknet::ui
