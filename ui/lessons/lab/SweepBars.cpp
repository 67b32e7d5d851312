// Painting shares as bars.
#include "ui/lessons/lab/SweepBars.h"

#include "ui/controls/NumberFormat.h"
#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/Theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kNumberRoom = 20.0;
constexpr double kNameRoom = 22.0;

/// "65", "99.5": without the sign, which stands in the title; one decimal only near the ends.
QString shareText(double share)
{
    const double percents = 100.0 * share;
    const bool isNearEnd = (percents > 99.0 && percents < 100.0) || (percents < 1.0 && percents > 0.0);
    return fixed(percents, isNearEnd ? 1 : 0);
}

} // namespace

SweepBars::SweepBars(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SweepBars::setRun(const SweepRun& run, double present, std::optional<std::size_t> running)
{
    m_run = run;
    m_present = present;
    m_running = running;
    m_cursor = std::min(m_cursor, static_cast<int>(count()) - 1);
    announceChange(this);
    update();
}

void SweepBars::setScale(double scale)
{
    m_scale = scale;
    update();
}

QRectF SweepBars::column(std::size_t index) const
{
    const double step = static_cast<double>(width()) / static_cast<double>(std::max<std::size_t>(1, count()));
    return {static_cast<double>(index) * step, 0.0, step, static_cast<double>(height())};
}

QRectF SweepBars::bar(std::size_t index) const
{
    if (index >= m_run.cells.size())
        return {};
    const QRectF room = column(index);
    const double full = height() - (kNumberRoom + kNameRoom) * m_scale;
    const double tall = std::max(1.0, full * countStarts(m_run.cells[index].results).share());
    const double wide = std::min(30.0 * m_scale, room.width() - 6);
    return {room.center().x() - wide / 2, height() - kNameRoom * m_scale - tall, wide, tall};
}

QString SweepBars::barText(std::size_t index) const
{
    const SweepCell& cell = m_run.cells[index];
    const QString value = sweepCellLabel(m_run.plan, 0, index);
    if (!cell.isDone())
        return value + QStringLiteral(": ") + tr("not trained yet");
    const StartsCount counted = countStarts(cell.results);
    return value + QStringLiteral(": ")
        + tr("%1 solved, %2 of %3").arg(percent(counted.share()), grouped(counted.solved), grouped(counted.all));
}

QString SweepBars::accessibleText() const
{
    if (m_run.isEmpty())
        return {};
    if (m_cursor >= 0)
        return barText(static_cast<std::size_t>(m_cursor));
    QStringList parts;
    for (std::size_t index = 0; index < count(); ++index)
        parts.append(barText(index));
    return parts.join(QStringLiteral("; "));
}

bool SweepBars::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (std::size_t index = 0; index < m_run.cells.size(); ++index)
            if (column(index).contains(help->pos()))
                QToolTip::showText(help->globalPos(), barText(index), this);
        return true;
    }
    return QWidget::event(event);
}

void SweepBars::mousePressEvent(QMouseEvent* event)
{
    for (std::size_t index = 0; index < m_run.cells.size(); ++index)
        if (event->button() == Qt::LeftButton && column(index).contains(event->position()))
            emit valueChosen(index);
}

void SweepBars::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(count()) - 1;
    switch (event->key()) {
    case Qt::Key_Left: m_cursor = std::max(0, m_cursor - 1); break;
    case Qt::Key_Right: m_cursor = std::min(last, m_cursor + 1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_cursor >= 0)
            emit valueChosen(static_cast<std::size_t>(m_cursor));
        return;
    default: return QWidget::keyPressEvent(event);
    }
    announceChange(this);
    update();
}

void SweepBars::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_cursor = std::max(0, m_cursor);
    update();
}

void SweepBars::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void SweepBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const double base = height() - kNameRoom * m_scale;
    painter.setPen(QPen(colors.ctl, 1.2));
    painter.drawLine(QPointF(0, base), QPointF(width(), base));
    for (std::size_t index = 0; index < m_run.cells.size(); ++index) {
        const bool isPresent = m_run.plan.across.values[index] == m_present;
        const QRectF rect = bar(index);
        const SweepCell& cell = m_run.cells[index];
        if (cell.isDone()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isPresent ? colors.ink : colors.ctl);
            painter.drawRoundedRect(rect, 3, 3);
            painter.drawRect(rect.adjusted(0, std::min(3.0, rect.height()), 0, 0));
        }
        painter.setFont(theme.sans(13 * m_scale, isPresent));
        painter.setPen(isPresent ? colors.ink : colors.ink2);
        const QString number = cell.isDone() ? shareText(countStarts(cell.results).share())
            : m_running == index             ? QStringLiteral("…")
                                             : QString();
        painter.drawText(QRectF(column(index).left(), rect.top() - kNumberRoom * m_scale, column(index).width(), kNumberRoom * m_scale),
            Qt::AlignCenter, number);
        painter.drawText(QRectF(column(index).left(), base + 2, column(index).width(), kNameRoom * m_scale - 2), Qt::AlignCenter,
            sweepValueLabel(m_run.plan.across.setting, m_run.plan.across.values[index]));
        if (static_cast<int>(index) == m_cursor && showsKeyboardFocus(*this)) {
            painter.setPen(QPen(colors.ink, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(column(index).adjusted(1.5, 1.5, -1.5, -1.5), 5, 5);
        }
    }
}

} // namespace chalknet::ui
