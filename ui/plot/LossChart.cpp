// Axis limits, decimated lines and the read-out of a chart. Series are filled with replace() only: append() is far slower.
#include "ui/plot/LossChart.h"

#include "ui/controls/NumberFormat.h"
#include "ui/plot/Decimation.h"
#include "ui/plot/LossChartView.h"
#include "ui/plot/MovingAverage.h"
#include "ui/plot/NiceScale.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>
#include <optional>

namespace chalknet::ui {

namespace {

constexpr double kKeySteps = 50.0;
constexpr double kBeyondPresent = 100.0; // times the largest loss of the present run and its own first: what is above diverged
constexpr double kMostDecades = 12.0; // below this share of the largest loss nothing is told apart
constexpr float kFaint = 0.3F; // of a curve behind its average

/// The value of a curve at an epoch: that of the nearest point, nothing outside of the curve.
std::optional<double> valueAt(const QList<QPointF>& points, double epoch)
{
    if (points.isEmpty() || epoch > points.back().x() + 0.5 || epoch < points.front().x())
        return std::nullopt;
    const auto after
        = std::lower_bound(points.begin(), points.end(), epoch, [](QPointF point, double x) { return point.x() < x; });
    if (after == points.end())
        return points.back().y();
    if (after == points.begin() || after->x() - epoch < epoch - std::prev(after)->x())
        return after->y();
    return std::prev(after)->y();
}

} // namespace

LossChart::LossChart(Quantity quantity, QWidget* parent)
    : QWidget(parent)
    , m_quantity(quantity)
    , m_axisName(tr("epoch"))
    , m_view(new View(this))
{
    setFocusPolicy(Qt::StrongFocus);
    connect(&Theme::instance(), &Theme::changed, this, &LossChart::applyTheme);
    applyTheme();
}

LossChart::~LossChart() = default;

void LossChart::setStageScale(double scale)
{
    m_stageScale = scale;
    m_view->placePlot();
    m_view->viewport()->update();
}

void LossChart::setAxisName(const QString& name)
{
    m_axisName = name;
    m_view->viewport()->update();
}

void LossChart::setCurves(std::vector<ChartCurve> curves)
{
    m_curves = std::move(curves);
    smoothCurves();
    fitAxes();
    showCurves();
    announceChange(this);
}

void LossChart::setLogarithmic(bool logarithmic)
{
    if (m_logarithmic == logarithmic)
        return;
    m_logarithmic = logarithmic;
    fitAxes();
    showCurves();
}

void LossChart::setSmoothing(double weight)
{
    if (m_smoothing == weight)
        return;
    m_smoothing = weight;
    smoothCurves();
    showCurves();
}

void LossChart::smoothCurves()
{
    m_smoothed.clear();
    if (m_smoothing > 0.0)
        for (const ChartCurve& curve : m_curves)
            m_smoothed.push_back(movingAverage(curve.points, m_smoothing));
}

const QList<QPointF>& LossChart::shownPoints(std::size_t curve) const
{
    return m_smoothed.empty() ? m_curves[curve].points : m_smoothed[curve];
}

double LossChart::toAxis(double value) const
{
    return m_logarithmic ? (value > 0.0 ? std::log10(value) : std::nan("")) : value;
}

double LossChart::fromAxis(double position) const
{
    return m_logarithmic ? std::pow(10.0, position) : position;
}

void LossChart::setCursorEpoch(std::optional<double> epoch)
{
    if (m_cursor == epoch)
        return;
    m_cursor = epoch;
    m_view->viewport()->update();
}

double LossChart::largestOfPresent() const
{
    double largest = 0.0;
    for (const ChartCurve& curve : m_curves)
        for (const QPointF& point : curve.points)
            if (curve.emphasis && std::isfinite(point.y()))
                largest = std::max(largest, point.y());
    return largest;
}

void LossChart::fitAxes()
{
    double epochs = 0.0;
    double largest = 0.0;
    double smallest = 1.0;
    double leastPositive = INFINITY;
    bool hasValues = false;
    // An earlier run that diverged must not press the present one flat.
    const double present = largestOfPresent();
    for (const ChartCurve& curve : m_curves) {
        const double begin = curve.points.isEmpty() || !std::isfinite(curve.points.front().y()) ? 0.0 : curve.points.front().y();
        const double limit = curve.emphasis || present <= 0.0 ? INFINITY : kBeyondPresent * std::max(present, begin);
        for (const QPointF& point : curve.points) {
            epochs = std::max(epochs, point.x());
            if (!std::isfinite(point.y()) || point.y() > limit)
                continue;
            hasValues = true;
            largest = std::max(largest, point.y());
            smallest = std::min(smallest, point.y());
            if (point.y() > 0.0)
                leastPositive = std::min(leastPositive, point.y());
        }
    }
    m_view->epochAxis->setRange(0.0, niceCeiling(std::max(epochs, 10.0)));
    if (m_logarithmic) {
        const double high = largest > 0.0 ? std::ceil(std::log10(largest) - 1e-9) : 0.0;
        const double low = std::isfinite(leastPositive) ? std::floor(std::log10(leastPositive) + 1e-9) : high - 1.0;
        m_view->valueAxis->setRange(std::clamp(low, high - kMostDecades, high - 1.0), high);
    } else if (m_quantity == Quantity::Accuracy) {
        m_view->valueAxis->setRange(std::clamp(std::floor(smallest * 5.0 - 1e-9) / 5.0, 0.0, 0.8), 1.0);
    } else {
        m_view->valueAxis->setRange(0.0, niceCeiling(hasValues ? std::max(largest, 1e-6) : 1.0));
    }
    m_view->placePlot();
}

void LossChart::showLine(std::size_t series, const ChartCurve& curve, const QList<QPointF>& points, bool isFaint)
{
    QLineSeries* line = m_view->series(series);
    QColor color = curve.color;
    if (isFaint)
        color.setAlphaF(kFaint);
    QPen pen(color, (curve.emphasis && !isFaint ? 2.4 : 1.6) * std::clamp(m_stageScale, 0.85, 1.5), Qt::SolidLine, Qt::FlatCap,
        Qt::RoundJoin);
    if (curve.dashed && !isFaint)
        pen.setDashPattern({5.0 / pen.widthF(), 4.0 / pen.widthF()});
    line->setPen(pen);
    line->replace(points);
}

void LossChart::showCurves()
{
    const int columns = std::max(10, static_cast<int>(m_view->plot().width()));
    const auto drawable = [&](const QList<QPointF>& points) {
        QList<QPointF> few = decimated(points, columns);
        if (m_logarithmic) {
            for (QPointF& point : few)
                point.setY(toAxis(point.y()));
            few.removeIf([](const QPointF& point) { return !std::isfinite(point.y()); });
        }
        return few;
    };
    m_drawn.assign(m_curves.size(), 0);
    // The curves behind their averages come first; the present run is drawn last, above the others.
    std::size_t series = 0;
    if (!m_smoothed.empty())
        for (const ChartCurve& curve : m_curves)
            showLine(series++, curve, drawable(curve.points), true);
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        const QList<QPointF> points = drawable(shownPoints(i));
        m_drawn[i] = points.size();
        showLine(series++, m_curves[i], points, false);
    }
    m_view->hideSeriesFrom(series);
    m_view->viewport()->update();
}

void LossChart::applyTheme()
{
    m_view->resetCachedContent();
    m_view->viewport()->update();
}

double LossChart::largestEpoch() const
{
    return m_view->epochAxis->max();
}
double LossChart::lowestValue() const
{
    return fromAxis(m_view->valueAxis->min());
}
double LossChart::largestValue() const
{
    return fromAxis(m_view->valueAxis->max());
}
qsizetype LossChart::drawnPoints(std::size_t curve) const
{
    return curve < m_drawn.size() ? m_drawn[curve] : 0;
}

QString LossChart::valueText(double value) const
{
    if (m_quantity == Quantity::Accuracy)
        return percent(value);
    // Three decimals say nothing where a logarithmic axis still shows a curve.
    return m_logarithmic && value < 0.0995 ? compact(value, 3) : measured(value, 3);
}

QString LossChart::readOut() const
{
    if (!m_view->probe())
        return {};
    QStringList lines{tr("epoch %1").arg(fixed(*m_view->probe(), 0))};
    for (std::size_t i = 0; i < m_curves.size(); ++i) {
        const auto value = valueAt(m_curves[i].points, *m_view->probe());
        if (!value || !std::isfinite(*value))
            continue;
        QString line = m_curves[i].name + QLatin1Char(' ') + valueText(*value);
        if (const auto average = valueAt(shownPoints(i), *m_view->probe()); !m_smoothed.empty() && average)
            line += QLatin1Char(' ') + tr("(mean %1)").arg(valueText(*average));
        lines.append(line);
    }
    return lines.size() > 1 ? lines.join(QLatin1Char('\n')) : QString();
}

QString LossChart::accessibleText() const
{
    QStringList parts;
    for (const ChartCurve& curve : m_curves)
        if (!curve.points.isEmpty() && std::isfinite(curve.points.back().y()))
            parts.append(
                tr("%1 %2 at epoch %3").arg(curve.name, valueText(curve.points.back().y()), fixed(curve.points.back().x(), 0)));
    const QString asked = readOut().replace(QLatin1Char('\n'), QLatin1StringView(", "));
    if (!asked.isEmpty())
        parts.prepend(asked);
    return parts.join(QStringLiteral("; "));
}

void LossChart::resizeEvent(QResizeEvent*)
{
    m_view->setGeometry(rect());
    m_view->placePlot();
    showCurves();
}

void LossChart::keyPressEvent(QKeyEvent* event)
{
    const double step = largestEpoch() / kKeySteps * (event->modifiers() & Qt::ShiftModifier ? 10.0 : 1.0);
    const double present = m_view->probe().value_or(largestEpoch() / 2);
    switch (event->key()) {
    case Qt::Key_Left: m_view->setProbe(std::max(0.0, present - step)); break;
    case Qt::Key_Right: m_view->setProbe(std::min(largestEpoch(), present + step)); break;
    case Qt::Key_Home: m_view->setProbe(0.0); break;
    case Qt::Key_End: m_view->setProbe(largestEpoch()); break;
    case Qt::Key_Escape:
        if (m_view->probe()) {
            m_view->setProbe(std::nullopt);
            break;
        }
        [[fallthrough]];
    default: return QWidget::keyPressEvent(event);
    }
    announceChange(this);
}

void LossChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    m_view->viewport()->update();
}

void LossChart::focusOutEvent(QFocusEvent* event)
{
    m_view->setProbe(std::nullopt);
    QWidget::focusOutEvent(event);
}

} // namespace chalknet::ui
