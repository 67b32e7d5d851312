// Painting and choosing cells.
#include "ui/lessons/lab/SweepMap.h"

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

SweepMap::SweepMap(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SweepMap::setRun(const SweepRun& run, std::optional<std::size_t> running)
{
    m_run = run;
    m_running = running;
    if (m_current && *m_current >= m_run.cells.size())
        setCurrent(std::nullopt);
    updateGeometryOfMap();
    announceChange(this);
}

void SweepMap::setMeasure(SweepMeasure measure)
{
    m_measure = measure;
    announceChange(this);
    update();
}

void SweepMap::setScale(double scale)
{
    m_scale = scale;
    updateGeometryOfMap();
}

void SweepMap::setEmptyText(const QString& text)
{
    m_emptyText = text;
    update();
}

void SweepMap::updateGeometryOfMap()
{
    const QFontMetricsF metrics(Theme::instance().sans(14 * m_scale));
    double widest = 0.0;
    for (const double value : m_run.plan.down.values)
        widest = std::max(widest, metrics.horizontalAdvance(sweepValueLabel(m_run.plan.down.setting, value)));
    m_geometry = SweepMapGeometry(QSizeF(size()), m_run.plan.rows(), m_run.plan.columns(), widest,
        m_run.plan.down.setting != SweepSetting::None, m_scale);
    update();
}

double SweepMap::value(std::size_t cell) const
{
    if (cell >= m_run.cells.size() || !m_run.cells[cell].isDone())
        return std::nan("");
    const std::vector<TrainedStart>& results = m_run.cells[cell].results;
    return m_measure == SweepMeasure::Solved ? countStarts(results).share() : medianLoss(results);
}

// Losses on a logarithmic scale between the smallest and the largest of the map.
double SweepMap::goodness(std::size_t cell) const
{
    const double own = value(cell);
    if (std::isnan(own))
        return own;
    if (m_measure == SweepMeasure::Solved)
        return own;
    double low = INFINITY;
    double high = 0.0;
    for (std::size_t other = 0; other < m_run.cells.size(); ++other)
        if (const double loss = value(other); std::isfinite(loss)) {
            low = std::min(low, std::max(loss, 1e-9));
            high = std::max(high, std::max(loss, 1e-9));
        }
    if (!std::isfinite(own))
        return 0.0;
    return high > low ? std::log(high / std::max(own, 1e-9)) / std::log(high / low) : 1.0;
}

QString SweepMap::numberText(std::size_t cell) const
{
    const double own = value(cell);
    if (std::isnan(own))
        return {};
    if (m_measure == SweepMeasure::Solved)
        return percent(own, own > 0.99 && own < 1.0 ? 1 : 0);
    return std::isfinite(own) ? (own >= 0.001 || own == 0.0 ? measured(own, 3) : compact(own, 1)) : QStringLiteral("NaN");
}

QString SweepMap::cellText(std::size_t cell) const
{
    if (cell >= m_run.cells.size())
        return {};
    const std::size_t columns = m_run.plan.columns();
    const QString name = sweepCellLabel(m_run.plan, cell / columns, cell % columns) + QStringLiteral(": ");
    if (!m_run.cells[cell].isDone())
        return name + tr("not trained yet");
    const StartsCount count = countStarts(m_run.cells[cell].results);
    const double loss = medianLoss(m_run.cells[cell].results);
    return name + tr("%1 solved, %2 of %3").arg(percent(count.share()), grouped(count.solved), grouped(count.all))
        + QStringLiteral(", ") + (std::isfinite(loss) ? tr("median loss %1").arg(measured(loss, 4)) : tr("most of them diverged"));
}

QString SweepMap::accessibleText() const
{
    if (m_run.isEmpty())
        return m_emptyText;
    if (m_current)
        return cellText(*m_current);
    QStringList parts;
    for (std::size_t cell = 0; cell < m_run.cells.size(); ++cell)
        if (m_run.cells[cell].isDone())
            parts.append(cellText(cell));
    return parts.join(QStringLiteral("; "));
}

void SweepMap::setCurrent(std::optional<std::size_t> cell)
{
    if (m_current == cell)
        return;
    m_current = cell;
    announceChange(this);
    update();
    emit currentChanged();
}

bool SweepMap::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto place = m_geometry.cellAt(help->pos());
    if (place && !m_run.isEmpty())
        QToolTip::showText(help->globalPos(), cellText(place->first * m_run.plan.columns() + place->second), this);
    else
        QToolTip::hideText();
    return true;
}

void SweepMap::mousePressEvent(QMouseEvent* event)
{
    const auto place = m_geometry.cellAt(event->position());
    if (place && !m_run.isEmpty() && event->button() == Qt::LeftButton)
        setCurrent(place->first * m_run.plan.columns() + place->second);
}

void SweepMap::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (m_current && m_geometry.cellAt(event->position()))
        emit opened(*m_current);
}

void SweepMap::keyPressEvent(QKeyEvent* event)
{
    if (m_run.isEmpty())
        return QWidget::keyPressEvent(event);
    const int columns = static_cast<int>(m_run.plan.columns());
    const int last = static_cast<int>(m_run.cells.size()) - 1;
    const int from = m_current ? static_cast<int>(*m_current) : -1;
    int to = from;
    switch (event->key()) {
    case Qt::Key_Left: to = from - 1; break;
    case Qt::Key_Right: to = from + 1; break;
    case Qt::Key_Up: to = from - columns >= 0 ? from - columns : from; break;
    case Qt::Key_Down: to = from < 0 ? 0 : from + columns <= last ? from + columns : from; break;
    case Qt::Key_Home: to = 0; break;
    case Qt::Key_End: to = last; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current)
            emit opened(*m_current);
        return;
    default: return QWidget::keyPressEvent(event);
    }
    setCurrent(static_cast<std::size_t>(std::clamp(to, 0, last)));
}

void SweepMap::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (!m_current && !m_run.isEmpty() && event->reason() != Qt::MouseFocusReason)
        setCurrent(0);
    update();
}

void SweepMap::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void SweepMap::resizeEvent(QResizeEvent*)
{
    updateGeometryOfMap();
}

void SweepMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = Theme::instance();
    if (m_run.isEmpty()) {
        painter.setFont(theme.font(TextRole::Body, m_scale));
        painter.setPen(theme.colors().ink2);
        const int side = std::max(16, (width() - 520) / 2);
        painter.drawText(rect().adjusted(side, 16, -side, -16), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    for (std::size_t cell = 0; cell < m_run.cells.size(); ++cell)
        paintCell(painter, cell);
    paintLabels(painter);
}

void SweepMap::paintCell(QPainter& painter, std::size_t cell) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    const QRectF area = m_geometry.cell(cell / m_run.plan.columns(), cell % m_run.plan.columns());
    const double good = goodness(cell);
    const bool isDone = !std::isnan(good);
    painter.setPen(isDone ? QPen(Qt::NoPen) : QPen(colors.line, 1, m_running == cell ? Qt::SolidLine : Qt::DashLine));
    // From the ground to ink: good is strong, in both themes.
    const auto mix = [&](int from, int to) { return static_cast<int>(std::lround(from + 0.92 * good * (to - from))); };
    painter.setBrush(isDone ? QColor(mix(colors.inset.red(), colors.ink.red()), mix(colors.inset.green(), colors.ink.green()),
                         mix(colors.inset.blue(), colors.ink.blue()))
                            : QColor(Qt::transparent));
    painter.drawRoundedRect(area, 6, 6);
    const double size = std::clamp(std::min(area.height() * 0.34, area.width() * 0.24), 11.0, 24.0 * m_scale);
    painter.setFont(theme.sans(size, isDone));
    painter.setPen(!isDone ? colors.ink3 : good > 0.5 ? colors.surface : colors.ink);
    painter.drawText(area, Qt::AlignCenter, isDone ? numberText(cell) : m_running == cell ? QStringLiteral("…") : QString());
    if (m_current != cell)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors.surface, 5));
    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 6, 6);
    painter.setPen(QPen(colors.ink, 3, showsKeyboardFocus(*this) ? Qt::DashLine : Qt::SolidLine));
    painter.drawRoundedRect(area.adjusted(-0.5, -0.5, 0.5, 0.5), 7, 7);
}

void SweepMap::paintLabels(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    const SweepPlan& plan = m_run.plan;
    const std::size_t columns = plan.columns();
    for (std::size_t column = 0; column < columns; ++column) {
        const bool isCurrent = m_current && *m_current % columns == column;
        painter.setFont(theme.sans(14 * m_scale, isCurrent));
        painter.setPen(isCurrent ? theme.colors().ink : theme.colors().ink2);
        painter.drawText(m_geometry.columnLabel(column), Qt::AlignCenter, sweepValueLabel(plan.across.setting, plan.across.values[column]));
    }
    for (std::size_t row = 0; row < plan.rows() && plan.down.setting != SweepSetting::None; ++row) {
        const bool isCurrent = m_current && *m_current / columns == row;
        painter.setFont(theme.sans(14 * m_scale, isCurrent));
        painter.setPen(isCurrent ? theme.colors().ink : theme.colors().ink2);
        painter.drawText(
            m_geometry.rowLabel(row), Qt::AlignRight | Qt::AlignVCenter, sweepValueLabel(plan.down.setting, plan.down.values[row]));
    }
    painter.setFont(theme.sans(14 * m_scale));
    painter.setPen(theme.colors().ink2);
    painter.drawText(m_geometry.acrossName(), Qt::AlignRight | Qt::AlignVCenter, sweepSettingLabel(plan.across.setting) + QStringLiteral(" →"));
    if (plan.down.setting != SweepSetting::None)
        painter.drawText(m_geometry.downName(), Qt::AlignLeft | Qt::AlignVCenter, sweepSettingLabel(plan.down.setting) + QStringLiteral(" ↓"));
}

} // namespace chalknet::ui
