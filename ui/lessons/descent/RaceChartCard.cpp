// Axes, curves and guide of the loss chart.
#include "ui/lessons/descent/RaceChartCard.h"

#include "ui/lessons/descent/DescentNames.h"
#include "ui/lessons/descent/RaceLegend.h"
#include "ui/lessons/descent/RaceTexts.h"
#include "ui/lessons/lab/LabNames.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <optional>

namespace chalknet::ui {

namespace {

constexpr double kFloor = 1e-6; ///< the chart goes no deeper
constexpr double kHighest = 20.0; ///< and no higher than so many times the loss at the start

/// What is drawn on the logarithmic axis: a surface that goes below 0 is lifted by its lowest value.
double heightOf(double loss, const LossSurface& surface)
{
    return surface.lowestValue() < 0.0 ? loss - surface.lowestValue() : loss;
}

/// 1, 2 or 5 times a power of ten: the last that is not above, or the first that is not below.
double roundDown(double value)
{
    const double decade = std::pow(10.0, std::floor(std::log10(value) + 1e-9));
    for (const double factor : {5.0, 2.0})
        if (factor * decade <= value * (1.0 + 1e-9))
            return factor * decade;
    return decade;
}
double roundUp(double value)
{
    const double below = roundDown(value);
    if (below >= value * (1.0 - 1e-9))
        return below;
    const double decade = std::pow(10.0, std::floor(std::log10(below) + 1e-9));
    const double share = below / decade;
    return decade * (share < 1.5 ? 2.0 : share < 3.0 ? 5.0 : 10.0);
}

PlotAxis lossAxis(const RaceMoment& moment)
{
    const LossSurface& surface = moment.run.surface;
    const double atStart = std::max(kFloor * 10.0, heightOf(surface.value(moment.state.start), surface));
    double high = atStart;
    double low = surface.lowestValue() > kFloor ? surface.lowestValue() * 0.85 : atStart * 0.1;
    for (const auto& path : moment.run.paths) {
        if (!path)
            continue;
        for (const auto& at : path->moments) {
            const double height = heightOf(at.loss, surface);
            if (!std::isfinite(height))
                continue;
            high = std::max(high, std::min(height, atStart * kHighest));
            low = std::min(low, std::max(height, kFloor));
        }
    }
    low = roundDown(std::max(low, kFloor));
    return {QString(), low, std::max(roundUp(high * 1.05), low * 10.0), PlotScale::Logarithmic, false};
}

PlotCurve lossCurve(const RaceMoment& moment, OptimizerType type, std::size_t from, std::size_t to)
{
    const SurfacePath& path = *moment.run.path(type);
    PlotCurve curve;
    curve.name = optimizerLabel(type);
    curve.series = optimizerSeries(type);
    curve.series.width *= 0.85;
    for (std::size_t k = from; k <= std::min(to, path.updates()); ++k) {
        const double height = heightOf(path.moments[k].loss, moment.run.surface);
        if (std::isfinite(height))
            curve.points.emplace_back(static_cast<double>(k), std::max(height, 1e-30));
    }
    return curve;
}

void addCurves(PlotContent& content, const RaceMoment& moment, OptimizerType type)
{
    const SurfacePath* path = moment.run.path(type);
    if (path == nullptr || moment.isAsking)
        return;
    const auto position = static_cast<std::size_t>(moment.position);
    if (position < path->updates()) {
        PlotCurve later = lossCurve(moment, type, position, path->updates());
        later.name.clear();
        later.series.width = 1.1;
        later.series.dash = PlotDash::Solid; // thin dashes are dust, and slow to paint
        later.series.marker = PlotMarker::None;
        content.curves.push_back(std::move(later));
    }
    PlotCurve curve = lossCurve(moment, type, 0, position);
    curve.marksEnd = true;
    content.curves.push_back(std::move(curve));
}

} // namespace

PlotContent raceChart(const RaceMoment& moment)
{
    PlotContent content;
    content.horizontal = {QString(), 0.0, static_cast<double>(moment.state.updates), PlotScale::Linear, false};
    content.vertical = lossAxis(moment);
    if (moment.position < moment.state.updates)
        content.bands.push_back(
            {static_cast<double>(moment.position), static_cast<double>(moment.state.updates), &Colors::inset});
    const double lowest = moment.run.surface.lowestValue();
    if (lowest > kFloor)
        content.guides.push_back({lowest, Qt::Horizontal, QString(), {&Colors::ctl, 1.3, PlotDash::Short, PlotMarker::None}});
    for (const OptimizerType type : kAllOptimizers)
        addCurves(content, moment, type);
    return content;
}

RaceChartCard::RaceChartCard(QWidget* parent)
    : Card(parent)
    , m_caption(new QLabel(this))
    , m_plot(new PlotView(this))
    , m_legend(new RaceLegend(this))
{
    setTextRole(m_caption, TextRole::FieldLabel);
    header()->addWidget(m_caption);
    body()->setSpacing(4);
    m_plot->setMinimumHeight(60);
    body()->addWidget(m_plot, 1);
    body()->addWidget(m_legend);
    m_plot->setReadOut([](double) { return QStringList(); }); // the legend reads the curves
    connect(m_plot, &PlotView::cursorMoved, this, [this](double x) {
        const double within = std::clamp(x, m_plot->content().horizontal.low, m_plot->content().horizontal.high);
        emit scrubbed(static_cast<int>(std::lround(within)));
    });
    retranslate();
}

QString RaceChartCard::caption() const
{
    return m_caption->text();
}

void RaceChartCard::showMoment(const RaceMoment& moment)
{
    m_caption->setText(chartCaption(moment.state, moment.run.surface));
    PlotContent content = raceChart(moment);
    if (content.curves.empty())
        content.emptyText = moment.isAsking ? tr("hidden until you answer") : tr("nobody is racing");
    m_plot->setContent(content);
    // While a question is open there is nothing to walk along, and the line would cross the words.
    m_plot->setCursor(moment.isAsking ? std::nullopt : std::optional(static_cast<double>(moment.position)), 1.0);
    m_legend->showMoment(moment);
}

void RaceChartCard::setStageScale(double scale)
{
    m_plot->setStageScale(scale);
    m_legend->setStageScale(scale);
    m_legend->setFixedHeight(m_legend->heightFor(width() - layout()->contentsMargins().left() * 2));
}

void RaceChartCard::setPlotShown(bool shown)
{
    m_plot->setVisible(shown);
    m_caption->setVisible(shown);
}

int RaceChartCard::heightFor(int width, int chart) const
{
    const QMargins margins = layout()->contentsMargins();
    return margins.top() + margins.bottom() + std::max(m_caption->sizeHint().height(), 24) + 12 + chart
        + m_legend->heightFor(width - margins.left() - margins.right());
}

void RaceChartCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    const QMargins margins = layout()->contentsMargins();
    m_legend->setFixedHeight(m_legend->heightFor(width() - margins.left() - margins.right()));
}

void RaceChartCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Card::changeEvent(event);
}

void RaceChartCard::retranslate()
{
    setTitle(tr("Loss"));
    m_plot->setAccessibleName(tr("Loss over the updates"));
    m_plot->setToolTip(tr("Drag to any update"));
}

} // namespace chalknet::ui
