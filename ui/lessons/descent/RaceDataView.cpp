// Axes are the same for all rows and lines, so that nothing jumps while a point is dragged.
#include "ui/lessons/descent/RaceDataView.h"

#include "ui/controls/NumberFormat.h"
#include "ui/lessons/descent/RaceState.h"
#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace chalknet::ui {

namespace {

constexpr double kReach = 16.0; ///< pixels around the pointer
constexpr double kKeyStep = 0.05;

double twoDecimals(double value)
{
    return std::round(value * 100.0) / 100.0;
}

} // namespace

RaceDataView::RaceDataView(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RaceDataView::setContent(const RaceData& content)
{
    if (m_content == content)
        return;
    m_content = content;
    if (m_chosen >= static_cast<int>(content.rows.size()))
        m_chosen = -1;
    announceChange(this);
    update();
}

void RaceDataView::setStageScale(double scale)
{
    m_scale = scale;
    layOut();
}

void RaceDataView::layOut()
{
    const double left = 34.0 * m_scale;
    const double below = 22.0 * m_scale;
    m_geometry = PlotGeometry(QRectF(left, 8.0, std::max(20.0, width() - left - 26.0), std::max(20.0, height() - below - 10.0)),
        {QStringLiteral("x"), kRowLeft, kRowRight, PlotScale::Linear, false},
        {QStringLiteral("t"), kRowBottom, kRowTop, PlotScale::Linear, false});
    update();
}

QString RaceDataView::accessibleText() const
{
    if (!m_content.emptyText.isEmpty())
        return m_content.emptyText;
    QString text = tr("%1 rows.").arg(m_content.rows.size());
    if (m_content.line)
        text += QLatin1Char(' ')
            + tr("Line of %1: w = %2, b = %3.")
                  .arg(m_content.lineName, fixed((*m_content.line)[0], 3), fixed((*m_content.line)[1], 3));
    if (m_content.best)
        text += QLatin1Char(' ')
            + tr("Best line: w = %1, b = %2.").arg(fixed((*m_content.best)[0], 3), fixed((*m_content.best)[1], 3));
    if (m_chosen >= 0) {
        const RegressionRow& row = m_content.rows[static_cast<std::size_t>(m_chosen)];
        text += QLatin1Char(' ')
            + tr("Row %1: x = %2, t = %3.").arg(QString::number(m_chosen + 1), fixed(row.x, 2), fixed(row.t, 2));
    }
    return text;
}

int RaceDataView::rowAt(QPointF pixel) const
{
    int nearest = -1;
    double least = kReach;
    for (std::size_t i = 0; i < m_content.rows.size(); ++i) {
        const QPointF way = m_geometry.toPixel({m_content.rows[i].x, m_content.rows[i].t}) - pixel;
        const double distance = std::hypot(way.x(), way.y());
        if (distance < least) {
            least = distance;
            nearest = static_cast<int>(i);
        }
    }
    return nearest;
}

bool RaceDataView::isInBatch(std::size_t row) const
{
    return std::ranges::find(m_content.batch, static_cast<std::uint32_t>(row)) != m_content.batch.end();
}

void RaceDataView::chooseNext(int direction)
{
    if (m_content.rows.empty())
        return;
    std::vector<int> order(m_content.rows.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [this](int row) { return m_content.rows[static_cast<std::size_t>(row)].x; });
    const auto present = std::ranges::find(order, m_chosen);
    const auto count = static_cast<std::ptrdiff_t>(order.size());
    const std::ptrdiff_t from = present == order.end() ? (direction > 0 ? -1 : count) : present - order.begin();
    m_chosen = order[static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(from + direction, 0, count - 1))];
    announceChange(this);
    update();
}

void RaceDataView::moveTo(QPointF value)
{
    if (m_chosen < 0)
        return;
    const RegressionRow to{
        std::clamp(twoDecimals(value.x()), kRowLeft, kRowRight), std::clamp(twoDecimals(value.y()), kRowBottom, kRowTop)};
    if (to != m_content.rows[static_cast<std::size_t>(m_chosen)])
        emit rowMoved(m_chosen, to);
}

void RaceDataView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_chosen = rowAt(event->position());
    m_dragging = m_chosen >= 0;
    if (m_dragging) {
        const RegressionRow& row = m_content.rows[static_cast<std::size_t>(m_chosen)];
        m_grip = m_geometry.toPixel({row.x, row.t}) - event->position();
        setCursor(Qt::ClosedHandCursor);
        emit draggingChanged(true);
    }
    update();
}

void RaceDataView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragging)
        return moveTo(m_geometry.toValue(event->position() + m_grip));
    const int hovered = rowAt(event->position());
    setCursor(hovered >= 0 ? Qt::OpenHandCursor : Qt::ArrowCursor);
    if (hovered != m_hovered) {
        m_hovered = hovered;
        update();
    }
}

void RaceDataView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_dragging)
        return;
    m_dragging = false;
    setCursor(Qt::OpenHandCursor);
    emit draggingChanged(false);
}

void RaceDataView::leaveEvent(QEvent* event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

void RaceDataView::keyPressEvent(QKeyEvent* event)
{
    const double step = kKeyStep * (event->modifiers().testFlag(Qt::ShiftModifier) ? 10.0 : 1.0);
    if (event->key() == Qt::Key_PageDown)
        return chooseNext(1);
    if (event->key() == Qt::Key_PageUp)
        return chooseNext(-1);
    QPointF way;
    switch (event->key()) {
    case Qt::Key_Left: way = {-step, 0}; break;
    case Qt::Key_Right: way = {step, 0}; break;
    case Qt::Key_Up: way = {0, step}; break;
    case Qt::Key_Down: way = {0, -step}; break;
    default: return QWidget::keyPressEvent(event);
    }
    if (m_chosen < 0)
        chooseNext(1);
    if (m_chosen < 0)
        return;
    const RegressionRow& row = m_content.rows[static_cast<std::size_t>(m_chosen)];
    moveTo(QPointF(row.x, row.t) + way);
}

void RaceDataView::keyReleaseEvent(QKeyEvent* event)
{
    if (!event->isAutoRepeat())
        emit draggingChanged(false);
    QWidget::keyReleaseEvent(event);
}

void RaceDataView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void RaceDataView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void RaceDataView::resizeEvent(QResizeEvent*)
{
    layOut();
}

void RaceDataView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_content.emptyText.isEmpty()) {
        painter.setFont(Theme::instance().sans(15.0 * m_scale));
        painter.setPen(Theme::instance().colors().ink2);
        painter.drawText(QRectF(rect()).adjusted(12, 0, -12, 0), Qt::AlignCenter | Qt::TextWordWrap, m_content.emptyText);
        return;
    }
    paintAxes(painter);
    paintRows(painter);
    paintLines(painter);
    paintNames(painter);
    if (showsKeyboardFocus(*this)) {
        painter.setPen(QPen(Theme::instance().colors().ink, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::kButtonRadius, metrics::kButtonRadius);
    }
}

void RaceDataView::paintAxes(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    const QRectF plot = m_geometry.plot();
    painter.setFont(Theme::instance().font(TextRole::Tick, m_scale));
    for (const PlotTick& tick : m_geometry.xTicks(60.0 * m_scale)) {
        const double x = m_geometry.xToPixel(tick.value);
        painter.setPen(QPen(colors.grid, 1.0));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter.setPen(colors.ink3);
        painter.drawText(QRectF(x - 30, plot.bottom() + 3, 60, 20 * m_scale), Qt::AlignHCenter | Qt::AlignTop, tick.text);
    }
    for (const PlotTick& tick : m_geometry.yTicks(30.0 * m_scale)) {
        const double y = m_geometry.yToPixel(tick.value);
        painter.setPen(QPen(colors.grid, 1.0));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(colors.ink3);
        painter.drawText(QRectF(0, y - 10, plot.left() - 5, 20), Qt::AlignRight | Qt::AlignVCenter, tick.text);
    }
    painter.setPen(QPen(colors.ctl, 1.2));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    painter.drawLine(plot.bottomLeft(), plot.topLeft());
    painter.setFont(Theme::instance().formula(18.0 * m_scale));
    painter.setPen(colors.ink);
    painter.drawText(QPointF(plot.right() + 8, plot.bottom() + 5), QStringLiteral("x"));
    painter.drawText(QPointF(plot.left() + 6, plot.top() + 12 * m_scale), QStringLiteral("t"));
}

void RaceDataView::paintLine(QPainter& painter, const SurfacePoint& line, const PlotSeries& series) const
{
    if (!std::isfinite(line[0]) || !std::isfinite(line[1]) || std::abs(line[0]) > 1e6 || std::abs(line[1]) > 1e6)
        return;
    painter.save();
    painter.setClipRect(m_geometry.plot());
    painter.setPen(seriesPen(series, m_scale));
    painter.drawLine(m_geometry.toPixel({kRowLeft, line[0] * kRowLeft + line[1]}),
        m_geometry.toPixel({kRowRight, line[0] * kRowRight + line[1]}));
    painter.restore();
}

void RaceDataView::paintLines(QPainter& painter) const
{
    if (m_content.best)
        paintLine(painter, *m_content.best, {&Colors::ctl, 1.6, PlotDash::Short, PlotMarker::None});
    if (m_content.line)
        paintLine(painter, *m_content.line, m_content.series);
}

void RaceDataView::paintRows(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    for (std::size_t i = 0; i < m_content.rows.size(); ++i) {
        const QPointF middle = m_geometry.toPixel({m_content.rows[i].x, m_content.rows[i].t});
        const bool inBatch = isInBatch(i);
        const double radius = (inBatch ? 4.6 : 3.4) * m_scale;
        painter.setPen(QPen(colors.surface, 1.0));
        painter.setBrush(inBatch ? colors.*m_content.series.color : colors.ctl);
        painter.drawEllipse(middle, radius, radius);
        const int row = static_cast<int>(i);
        if (row == m_hovered || (row == m_chosen && (m_dragging || hasFocus()))) {
            painter.setPen(QPen(colors.ink, 2.0));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(middle, radius + 4.0, radius + 4.0);
        }
    }
}

// The legend stands in the upper left, where lines and rows are rarest.
void RaceDataView::paintNames(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    const QRectF plot = m_geometry.plot();
    const QFont font = Theme::instance().sans(13.5 * m_scale);
    painter.setFont(font);
    double y = plot.top() + 2.0;
    const auto entry = [&](const PlotSeries& series, const QString& text) {
        const double left = plot.left() + 30.0 * m_scale;
        paintSeriesSample(painter, series, QRectF(left, y, 34.0 * m_scale, 20.0 * m_scale), m_scale);
        painter.setPen(colors.ink2);
        painter.drawText(QRectF(left + 42.0 * m_scale, y, plot.width(), 20.0 * m_scale), Qt::AlignLeft | Qt::AlignVCenter, text);
        y += 20.0 * m_scale;
    };
    if (m_content.line)
        entry(m_content.series, tr("%1 now").arg(m_content.lineName));
    if (m_content.best)
        entry({&Colors::ctl, 1.6, PlotDash::Short, PlotMarker::None}, tr("best line"));
}

} // namespace chalknet::ui
