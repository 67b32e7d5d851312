// Painting the histogram of losses, and choosing a bar.
#include "ui/lessons/lab/LossBars.h"

#include "ui/controls/NumberFormat.h"
#include "ui/plot/NiceScale.h"
#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/Theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace chalknet::ui {

namespace {

constexpr int kTicks = 4;
constexpr std::size_t kNumbers = 3; // of the largest bars
constexpr double kWorthNaming = 0.012; // of all networks

} // namespace

LossBars::LossBars(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LossBars::setResults(std::span<const TrainedStart> results)
{
    m_histogram = lossHistogram(results, kBars);
    updateGeometryOfBars();
    announceChange(this);
}

void LossBars::setScale(double scale)
{
    m_scale = scale;
    updateGeometryOfBars();
}

void LossBars::setChosen(int bar)
{
    m_chosen = bar;
    update();
}

void LossBars::updateGeometryOfBars()
{
    m_geometry = LossBarsGeometry(QSizeF(size()), m_histogram, m_scale);
    update();
}

QString LossBars::kindText(const LossBin& bar)
{
    if (bar.isSolved)
        return bar.solved == bar.count() ? tr("solved") : tr("%1 of them solved").arg(grouped(bar.solved));
    QStringList parts;
    if (bar.undecided > 0)
        parts.append(tr("%n undecided", nullptr, bar.undecided));
    if (bar.wrong > 0)
        parts.append(tr("%n wrong", nullptr, bar.wrong));
    return parts.join(QStringLiteral(", "));
}

QString LossBars::barText(int bar) const
{
    const LossBin* shown = barAt(m_histogram, bar);
    if (!shown)
        return {};
    const int decimals = tickDecimals(m_histogram.end, kBars);
    const QString where = bar == m_geometry.divergedIndex() ? tr("Diverged")
        : bar == m_geometry.beyondIndex()                   ? tr("Loss above %1").arg(compact(shown->low))
                                          : tr("Loss %1 to %2").arg(fixed(shown->low, decimals), fixed(shown->high, decimals));
    const QString kind = shown->count() > 0 && bar != m_geometry.divergedIndex() ? kindText(*shown) : QString();
    QString text = where + QStringLiteral(": ") + tr("%n networks", nullptr, shown->count());
    if (!kind.isEmpty())
        text += QStringLiteral(", ") + tr("mostly: %1").arg(kind);
    return text;
}

QString LossBars::accessibleText() const
{
    if (m_histogram.total() == 0)
        return tr("no networks");
    if (m_cursor >= 0)
        return barText(m_cursor);
    QStringList parts;
    for (int bar = 0; bar <= m_geometry.divergedIndex(); ++bar)
        if (const LossBin* shown = barAt(m_histogram, bar); shown && shown->count() > 0)
            parts.append(barText(bar));
    return parts.join(QStringLiteral("; "));
}

bool LossBars::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto bar = m_geometry.indexAt(help->pos());
    const LossBin* shown = bar ? barAt(m_histogram, *bar) : nullptr;
    if (shown && shown->count() > 0)
        QToolTip::showText(help->globalPos(), barText(*bar), this);
    else
        QToolTip::hideText();
    return true;
}

void LossBars::choose(int bar)
{
    const LossBin* shown = barAt(m_histogram, bar);
    const bool lets = !shown || shown->count() == 0 || bar == m_chosen;
    m_chosen = lets ? -1 : bar;
    update();
    emit barChosen(m_chosen);
}

void LossBars::moveCursor(int direction)
{
    const int last = m_geometry.divergedIndex();
    for (int bar = m_cursor < 0 && direction < 0 ? last : m_cursor + direction; bar >= 0 && bar <= last; bar += direction)
        if (const LossBin* shown = barAt(m_histogram, bar); shown && shown->count() > 0) {
            m_cursor = bar;
            update();
            announceChange(this);
            return;
        }
}

void LossBars::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        if (const auto bar = m_geometry.indexAt(event->position()))
            choose(m_cursor = *bar);
}

void LossBars::mouseMoveEvent(QMouseEvent* event)
{
    const int bar = m_geometry.indexAt(event->position()).value_or(-1);
    if (std::exchange(m_hovered, bar) != bar)
        update();
}

void LossBars::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void LossBars::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: moveCursor(-1); break;
    case Qt::Key_Right: moveCursor(1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_cursor >= 0)
            choose(m_cursor);
        break;
    case Qt::Key_Escape:
        if (m_chosen < 0)
            return QWidget::keyPressEvent(event);
        choose(-1);
        break;
    default: QWidget::keyPressEvent(event);
    }
}

void LossBars::focusInEvent(QFocusEvent* event)
{
    if (m_cursor < 0)
        moveCursor(1);
    QWidget::focusInEvent(event);
    update();
}

void LossBars::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void LossBars::resizeEvent(QResizeEvent*)
{
    updateGeometryOfBars();
}

void LossBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter);
    paintBars(painter);
    paintNumbers(painter);
}

void LossBars::paintAxes(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    const QRectF plot = m_geometry.plot();
    painter.setFont(theme.sans(12.5 * m_scale));
    const bool isHalved = m_geometry.top() >= 2 && static_cast<int>(m_geometry.top()) % 2 == 0;
    for (const double share : {0.0, 0.5, 1.0}) {
        if (share == 0.5 && !isHalved)
            continue;
        const double y = plot.bottom() - share * plot.height();
        if (share > 0.0) {
            painter.setPen(QPen(theme.colors().grid, 1));
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        }
        painter.setPen(theme.colors().ink3);
        painter.drawText(QRectF(0, y - 10, plot.left() - 7 * m_scale, 20), Qt::AlignRight | Qt::AlignVCenter,
            grouped(static_cast<qint64>(share * m_geometry.top())));
    }
    painter.setPen(QPen(theme.colors().ctl, 1.2));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    painter.drawLine(plot.bottomLeft(), plot.topLeft());
    painter.setPen(theme.colors().ink3);
    const double below = plot.bottom() + 3 * m_scale;
    const auto write = [&](double x, const QString& text) {
        const double half = QFontMetricsF(painter.font()).horizontalAdvance(text) / 2.0;
        const double center = std::min(x, width() - half - 1);
        painter.drawText(QRectF(center - 40, below, 80, 18 * m_scale), Qt::AlignHCenter | Qt::AlignTop, text);
    };
    const int decimals = tickDecimals(m_histogram.end, kTicks);
    const bool hasMore = m_histogram.beyond.count() > 0 || m_histogram.diverged.count() > 0;
    for (int tick = 0; tick <= kTicks - (hasMore ? 1 : 0); ++tick)
        write(m_geometry.x(static_cast<double>(tick) / kTicks),
            tick == 0 ? QStringLiteral("0") : fixed(m_histogram.end * tick / kTicks, decimals));
    if (m_histogram.beyond.count() > 0)
        write(m_geometry.column(m_geometry.beyondIndex()).center().x(), QStringLiteral("> ") + compact(m_histogram.end));
    if (m_histogram.diverged.count() > 0)
        write(m_geometry.column(m_geometry.divergedIndex()).center().x(), QStringLiteral("NaN"));
    painter.setFont(theme.formula(18 * m_scale));
    painter.setPen(theme.colors().ink2);
    painter.drawText(QRectF(plot.right() + 4 * m_scale, plot.bottom() - 14 * m_scale, 22 * m_scale, 24 * m_scale),
        Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("E"));
}

void LossBars::paintBars(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    for (int bar = 0; bar <= m_geometry.divergedIndex(); ++bar) {
        const LossBin* shown = barAt(m_histogram, bar);
        if (!shown || shown->count() == 0)
            continue;
        const QRectF rect = m_geometry.bar(bar, shown->count());
        const double radius = std::min({3.0, rect.width() / 2, rect.height() / 2});
        QPainterPath path; // rounded above only
        path.moveTo(rect.bottomLeft());
        path.lineTo(rect.left(), rect.top() + radius);
        path.quadTo(rect.topLeft(), rect.topLeft() + QPointF(radius, 0));
        path.lineTo(rect.right() - radius, rect.top());
        path.quadTo(rect.topRight(), rect.topRight() + QPointF(0, radius));
        path.lineTo(rect.bottomRight());
        path.closeSubpath();
        painter.fillPath(path, bar == m_chosen ? colors.ink : bar == m_hovered ? colors.ink2 : colors.ctl);
        if (bar == m_cursor && showsKeyboardFocus(*this)) {
            painter.setPen(QPen(colors.ink, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(rect.adjusted(-3.5, -3.5, 3.5, 1.5), 4, 4);
        }
    }
}

// The largest bars, and what their networks have in common where there is room beside them.
void LossBars::paintNumbers(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    std::vector<int> named;
    for (int bar = 0; bar <= m_geometry.divergedIndex(); ++bar)
        if (const LossBin* shown = barAt(m_histogram, bar); shown && shown->count() > kWorthNaming * m_histogram.total())
            named.push_back(bar);
    std::ranges::stable_sort(
        named, [this](int a, int b) { return barAt(m_histogram, a)->count() > barAt(m_histogram, b)->count(); });
    named.resize(std::min(named.size(), kNumbers));
    if (m_chosen >= 0 && std::ranges::find(named, m_chosen) == named.end() && barAt(m_histogram, m_chosen))
        named.push_back(m_chosen);
    std::vector<QRectF> taken;
    for (int bar = 0; bar <= m_geometry.divergedIndex(); ++bar)
        if (const LossBin* shown = barAt(m_histogram, bar); shown && shown->count() > 0)
            taken.push_back(m_geometry.bar(bar, shown->count()));
    const auto isFree = [&](const QRectF& rect) {
        return rect.right() <= width() - 2
            && std::ranges::none_of(taken, [&](const QRectF& other) { return other.intersects(rect); });
    };
    const auto write = [&](const QRectF& rect, const QString& text, const QColor& color, bool bold) {
        painter.setFont(theme.sans(12.5 * m_scale, bold));
        painter.setPen(color);
        painter.drawText(rect, Qt::AlignCenter, text);
        taken.push_back(rect);
    };
    const double line = 17 * m_scale;
    for (const int bar : named) {
        const LossBin& shown = *barAt(m_histogram, bar);
        const QRectF rect = m_geometry.bar(bar, shown.count());
        const bool isChosen = bar == m_chosen;
        const QString number = grouped(shown.count());
        const double numberWidth = QFontMetricsF(theme.sans(12.5 * m_scale, true)).horizontalAdvance(number) + 2;
        QRectF place(rect.center().x() - numberWidth / 2, rect.top() - line - 1, numberWidth, line);
        place.moveLeft(std::max(place.left(), m_geometry.plot().left() + 2));
        if (!isFree(place))
            continue;
        write(place, number, isChosen ? theme.colors().ink : theme.colors().ink2, isChosen);
        const QString kind = bar == m_geometry.divergedIndex() ? QString() : kindText(shown);
        const double kindWidth = QFontMetricsF(theme.sans(12.5 * m_scale)).horizontalAdvance(kind) + 2;
        QRectF beside(place.right() + 5, place.top(), kindWidth, line);
        if (!kind.isEmpty() && !isFree(beside))
            beside.moveRight(place.left() - 5);
        if (!kind.isEmpty() && beside.left() > m_geometry.plot().left() && isFree(beside))
            write(beside, kind, theme.colors().ink2, false);
    }
}

} // namespace chalknet::ui
