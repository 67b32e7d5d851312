// Axes, decimated lines, pointer and keys of the history view.
#include "ui/lessons/lab/HistoryView.h"

#include "ui/controls/NumberFormat.h"
#include "ui/plot/NiceScale.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kPage = 10; // a tenth of the run
constexpr double kLossesAboveStart = 2.5; // a loss that shoots up leaves the picture
constexpr double kLossesAtEnd = 40.0;

// Collects the points of one pixel column: first, lowest, highest and last are all that can be seen of them.
class ColumnCollector {
public:
    explicit ColumnCollector(std::vector<QPolygonF>& pieces)
        : m_pieces(pieces)
    {
        m_pieces.emplace_back();
    }

    void add(double x, double y)
    {
        const int column = static_cast<int>(x);
        if (m_count > 0 && column != m_column)
            flush();
        const QPointF point(x, y);
        if (m_count++ == 0) {
            m_column = column;
            m_first = m_low = m_high = point;
        }
        if (y < m_low.y())
            m_low = point;
        if (y > m_high.y())
            m_high = point;
        m_last = point;
    }
    void end()
    {
        flush();
        if (!m_pieces.back().isEmpty())
            m_pieces.emplace_back();
    }

private:
    void flush()
    {
        if (m_count == 0)
            return;
        QPolygonF& piece = m_pieces.back();
        piece.append(m_first);
        const bool lowFirst = m_low.x() < m_high.x();
        for (const QPointF& point : {lowFirst ? m_low : m_high, lowFirst ? m_high : m_low, m_last})
            if (point != piece.back())
                piece.append(point);
        m_count = 0;
    }

    std::vector<QPolygonF>& m_pieces;
    int m_column = 0;
    int m_count = 0;
    QPointF m_first, m_low, m_high, m_last;
};

} // namespace

void HistoryCurve::visit(const std::function<void(std::uint64_t, const HistoryLosses&)>& use) const
{
    for (const auto& [step, losses] : past)
        use(step, losses);
    for (std::size_t i = 0; i < history.size(); ++i)
        use(history.moment(i).position.step, history.moment(i).losses);
}

bool HistoryCurve::hasTest() const
{
    return std::isfinite(history.isEmpty() ? past.back().second.testLoss : history.back().losses.testLoss);
}

HistoryView::HistoryView(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        m_ground = {};
        update();
    });
}

void HistoryView::setCurves(std::vector<HistoryCurve> curves)
{
    m_curves = std::move(curves);
    fitAxes();
    makeLines();
    announceChange(this);
    update();
}

void HistoryView::setMoment(std::uint64_t step, double loss)
{
    m_step = step;
    m_loss = loss;
    announceChange(this);
    update();
}

void HistoryView::setPictures(std::vector<FilmPicture> pictures)
{
    m_pictures = std::move(pictures);
    update();
}

void HistoryView::setScale(double scale)
{
    m_scale = scale;
    makeLines();
    update();
}

double HistoryView::pictureSide() const
{
    return std::clamp(height() * 0.19, s(26), s(56));
}

// Small losses have long numbers.
double HistoryView::tickWidth() const
{
    const QFontMetricsF metrics(Theme::instance().sans(s(12.5)));
    const int decimals = tickDecimals(m_largestLoss, kLossIntervals);
    return std::max(metrics.horizontalAdvance(measured(m_largestLoss, decimals)),
        metrics.horizontalAdvance(measured(m_largestLoss / kLossIntervals, decimals)));
}

QRectF HistoryView::plot() const
{
    const double left = std::max(s(36), tickWidth() + s(10));
    const double top = s(30);
    return {left, top, std::max(20.0, width() - left - s(24)), std::max(20.0, height() - top - pictureSide() - s(34))};
}

double HistoryView::xOf(std::uint64_t step) const
{
    const QRectF area = plot();
    return area.left() + area.width() * static_cast<double>(step) / static_cast<double>(m_lastStep);
}

double HistoryView::yOf(double loss) const
{
    const QRectF area = plot();
    return area.bottom() - area.height() * loss / m_largestLoss;
}

std::uint64_t HistoryView::stepAt(double x) const
{
    const QRectF area = plot();
    const double share = std::clamp((x - area.left()) / area.width(), 0.0, 1.0);
    return std::clamp(static_cast<std::uint64_t>(std::llround(share * static_cast<double>(m_lastStep))), m_runStart, std::max(m_runStart, m_runEnd));
}

int HistoryView::pictureCount() const
{
    return std::clamp(static_cast<int>(plot().width() / (pictureSide() * 1.3)) + 1, 2, 11);
}

std::vector<std::uint64_t> HistoryView::pictureSteps() const
{
    std::vector<std::uint64_t> steps;
    if (m_runEnd == m_runStart)
        return {m_runEnd};
    const int count = pictureCount();
    for (int i = 0; i < count; ++i) {
        const double place = static_cast<double>(m_lastStep) * i / (count - 1);
        // What was before the first moment that is kept is not known.
        if (place <= static_cast<double>(m_runEnd) + 0.5 && place >= static_cast<double>(m_runStart) - 0.5)
            steps.push_back(static_cast<std::uint64_t>(std::llround(place)));
    }
    if (steps.empty()) // a short run between two places
        steps.push_back(m_runEnd);
    return steps;
}

std::size_t HistoryView::drawnPoints() const
{
    std::size_t count = 0;
    for (const Line& line : m_lines)
        for (const QPolygonF& piece : line.pieces)
            count += static_cast<std::size_t>(piece.size());
    return count;
}

void HistoryView::fitAxes()
{
    m_lastStep = 1;
    m_runEnd = 0;
    m_runStart = 0;
    double largest = 0.0;
    double last = 0.0; // of the run that is looked at
    double start = 0.0;
    for (const HistoryCurve& curve : m_curves) {
        if (curve.isShown && !curve.history.isEmpty()) {
            m_runEnd = curve.history.back().position.step;
            m_runStart = curve.history.moment(0).position.step;
            for (const float loss : {curve.history.back().losses.trainLoss, curve.history.back().losses.testLoss})
                if (std::isfinite(loss))
                    last = std::max(last, static_cast<double>(loss));
        }
        curve.visit([&](std::uint64_t step, const HistoryLosses& losses) {
            m_lastStep = std::max(m_lastStep, step);
            for (const float loss : {losses.trainLoss, losses.testLoss})
                if (std::isfinite(loss)) {
                    largest = std::max(largest, static_cast<double>(loss));
                    start = start > 0.0 ? start : static_cast<double>(loss);
                }
        });
    }
    // Where a run ends is seen, unless it is on its way to infinity.
    const double shown = std::max(start * kLossesAboveStart, std::min(last, start * kLossesAtEnd));
    m_largestLoss = niceCeiling(std::max(1e-6, std::min(largest, shown)));
}

HistoryView::Line HistoryView::makeLine(const HistoryCurve& curve, float HistoryLosses::*loss) const
{
    Line line;
    line.color = curve.color;
    line.isShown = curve.isShown;
    ColumnCollector collector(line.pieces);
    const double left = xOf(0);
    const double width = plot().width() / static_cast<double>(m_lastStep);
    curve.visit([&](std::uint64_t step, const HistoryLosses& losses) {
        const double value = static_cast<double>(losses.*loss);
        const bool isOwn = curve.isShown || step >= curve.from;
        if (isOwn && std::isfinite(value)) // one that is not known is passed over
            collector.add(left + width * static_cast<double>(step), yOf(value));
    });
    collector.end();
    return line;
}

void HistoryView::makeLines()
{
    m_lines.clear();
    for (const HistoryCurve& curve : m_curves) {
        if (curve.isEmpty())
            continue;
        const bool hasTest = curve.hasTest();
        if (curve.isShown || !hasTest) {
            m_lines.push_back(makeLine(curve, &HistoryLosses::trainLoss));
            m_lines.back().dashed = !curve.isShown && curve.dashed;
        }
        if (hasTest) {
            m_lines.push_back(makeLine(curve, &HistoryLosses::testLoss));
            m_lines.back().dashed = curve.isShown || curve.dashed;
        }
    }
    m_ground = {};
}

void HistoryView::resizeEvent(QResizeEvent*)
{
    makeLines();
    emit roomChanged();
}

void HistoryView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        emit stepChosen(stepAt(event->position().x()));
}

void HistoryView::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        emit stepChosen(stepAt(event->position().x()));
}

void HistoryView::keyPressEvent(QKeyEvent* event)
{
    const auto shown = std::ranges::find(m_curves, true, &HistoryCurve::isShown);
    const int page = shown == m_curves.end() ? 1 : std::max(1, static_cast<int>(shown->history.size()) / kPage);
    switch (event->key()) {
    case Qt::Key_Left: emit moved(-1); break;
    case Qt::Key_Right: emit moved(1); break;
    case Qt::Key_PageUp: emit moved(-page); break;
    case Qt::Key_PageDown: emit moved(page); break;
    case Qt::Key_Home: emit toFirst(); break;
    case Qt::Key_End: emit toLast(); break;
    case Qt::Key_Space: emit playToggled(); break;
    default: QWidget::keyPressEvent(event);
    }
}

void HistoryView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void HistoryView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

QString HistoryView::accessibleText() const
{
    return tr("Step %1 of %2, loss %3")
        .arg(grouped(static_cast<qint64>(m_step)), grouped(static_cast<qint64>(m_runEnd)), measured(m_loss, 3));
}

std::optional<AccessibleValue> HistoryView::accessibleValue() const
{
    return AccessibleValue{static_cast<double>(m_step), 0.0, static_cast<double>(m_runEnd), 1.0};
}

void HistoryView::setAccessibleValue(double value)
{
    emit stepChosen(static_cast<quint64>(std::max(0.0, value)));
}

} // namespace chalknet::ui
