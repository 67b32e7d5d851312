// Three runs in their three series everywhere.
#include "ui/lessons/descent/BatchPictures.h"

#include "ui/controls/NumberFormat.h"
#include "ui/lessons/descent/BatchTexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

class BatchPicturesText {
    Q_DECLARE_TR_FUNCTIONS(BatchPictures)
};

constexpr int kGridResolution = 160;

std::vector<QPointF> places(const SurfacePath& path, std::size_t from, std::size_t to)
{
    std::vector<QPointF> points;
    for (std::size_t k = from; k <= to; ++k)
        points.emplace_back(path.moments[k].place[0], path.moments[k].place[1]);
    return points;
}

std::vector<QPointF> losses(const SurfacePath& path, std::size_t from, std::size_t to)
{
    std::vector<QPointF> points;
    for (std::size_t k = from; k <= to; ++k)
        points.emplace_back(static_cast<double>(k) / static_cast<double>(path.updatesPerEpoch), path.moments[k].loss);
    return points;
}

double decadeBelow(double value)
{
    return std::pow(10.0, std::floor(std::log10(value)));
}

double decadeAbove(double value)
{
    return std::pow(10.0, std::ceil(std::log10(value)));
}

} // namespace

PlotContent batchLossPicture(const BatchState& state, const BatchRun& run, const BatchMoment& moment)
{
    PlotContent content;
    content.horizontal = {BatchPicturesText::tr("\\text{epochs}"), 0.0, static_cast<double>(state.epochs)};
    const double first = run.path(BatchKindShown::Full).moments.front().loss;
    const double lowest = batchSurface().lowestValue();
    content.vertical = {QStringLiteral("E"), 0.7 * lowest, 1.6 * std::max(first, 2.0 * lowest), PlotScale::Logarithmic, false};
    content.guides.push_back({lowest, Qt::Horizontal, QStringLiteral("E_{\\text{min}}")});
    for (int i = 0; i < kBatchKinds; ++i) {
        const auto kind = static_cast<BatchKindShown>(i);
        const SurfacePath& path = run.path(kind);
        const std::size_t gone = updatesBy(run, kind, moment);
        PlotCurve rest;
        rest.name = BatchPicturesText::tr("%1, still to come").arg(batchKindLabel(kind));
        rest.points = losses(path, gone, path.updates());
        rest.series = batchSeries(kind);
        rest.series.width = 1.0;
        rest.series.dash = PlotDash::Solid; // thin dots would be dust
        if (rest.points.size() > 1)
            content.curves.push_back(rest);
        PlotCurve curve;
        curve.name = batchKindLabel(kind);
        curve.points = losses(path, 0, gone);
        curve.series = batchSeries(kind);
        curve.marksEnd = true;
        content.curves.push_back(curve);
    }
    return content;
}

PlotContent timingPicture(const std::vector<TimedEpoch>& results, const QString& emptyText)
{
    PlotContent content;
    content.emptyText = emptyText;
    content.horizontal = {BatchPicturesText::tr("\\text{ms per epoch}"), 1.0, 1000.0, PlotScale::Logarithmic, false};
    content.vertical = {QStringLiteral("\\sigma_g"), 0.0, 1.0};
    if (results.empty())
        return content;
    const auto bySeconds = [](const TimedEpoch& epoch) { return std::max(epoch.seconds, 1e-7); };
    const auto [least, most] = std::ranges::minmax(results, {}, bySeconds);
    content.horizontal.low = decadeBelow(1e3 * bySeconds(least) * 0.8);
    content.horizontal.high = decadeAbove(1e3 * bySeconds(most) * 1.4);
    const double noise = std::ranges::max(results, {}, &TimedEpoch::noise).noise;
    content.vertical.high = noise > 0.0 ? 1.2 * noise : 1.0;
    content.vertical.low = -0.16 * content.vertical.high; // for the name of the mark at 0
    PlotCurve curve;
    curve.name = BatchPicturesText::tr("measured");
    curve.isPath = true;
    curve.series = {&Colors::ctl, 1.2, PlotDash::Short, PlotMarker::None};
    for (const TimedEpoch& epoch : results) {
        const QPointF at(1e3 * bySeconds(epoch), epoch.noise);
        curve.points.push_back(at);
        content.dots.insert(content.dots.begin(),
            {at, {&Colors::c3, 2.0, PlotDash::Solid, PlotMarker::Square}, 6.0,
                QStringLiteral("m = \\num{%1}").arg(grouped(static_cast<qint64>(epoch.batchSize)))});
    }
    content.curves.push_back(curve);
    return content;
}

std::vector<SurfaceTrack> batchTracks(const BatchRun& run, BatchKindShown kind, const BatchMoment& moment)
{
    const SurfacePath& path = run.path(kind);
    const std::size_t now = updatesBy(run, kind, moment);
    SurfaceTrack rest;
    rest.name = batchKindLabel(kind);
    rest.places = places(path, now, path.updates());
    rest.series = batchSeries(kind);
    rest.series.dash = PlotDash::Solid; // thin dots would be dust
    rest.isFaint = true;
    SurfaceTrack gone = rest;
    gone.series = batchSeries(kind);
    gone.isFaint = false;
    gone.places = places(path, 0, now);
    return {rest, gone};
}

SurfaceGrid batchGrid()
{
    const SurfaceDomain area = batchSurface().domain();
    SurfaceGrid grid;
    grid.resolution = kGridResolution;
    grid.values = surfaceGrid(batchSurface(), area, kGridResolution, kGridResolution);
    grid.range = QRectF(area.left, area.bottom, area.right - area.left, area.top - area.bottom);
    grid.lowest = batchSurface().lowestValue();
    return grid;
}

} // namespace chalknet::ui
