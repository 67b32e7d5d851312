// Curves come from the engine; only their frame is chosen here.
#include "ui/lessons/loss/AccuracyPlots.h"

#include "ui/lessons/loss/NiceAxis.h"

#include <QCoreApplication>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr double kTangentShare = 0.14; ///< of the width, to each side
constexpr double kLeastLossSpan = 2e-3;
constexpr double kLeastAccuracySpan = 0.2;
constexpr double kHeadroom = 0.04; ///< above the highest step, of the span

class AccuracyPlotsTexts {
    Q_DECLARE_TR_FUNCTIONS(AccuracyPlots)
};

PlotAxis weightAxis(const AccuracyState& state, const SweptCurves& curves)
{
    return {sweptTex(state.weight), curves.low, curves.high, PlotScale::Linear, false};
}

PlotBand flatPiece(const SweptCurves& curves, const SweptMoment& moment)
{
    return {std::max(moment.flatLow, curves.low), std::min(moment.flatHigh, curves.high), &Colors::sel};
}

/// The mark below the present place, so that the latter stays whole.
void addDots(PlotContent& content, const SweptCurves& curves, QPointF mark, QPointF here, ColorToken color, PlotMarker marker)
{
    const auto isShown = [&curves](QPointF place) { return place.x() >= curves.low && place.x() <= curves.high; };
    if (isShown(mark) && mark != here)
        content.dots.push_back({mark, {&Colors::ink2, 2.0, PlotDash::Solid, PlotMarker::Ring}, 7.0, {}});
    if (isShown(here))
        content.dots.push_back({here, {color, 2.0, PlotDash::Solid, marker}, 7.0, {}});
}

/// The part of the stairs that is shown.
std::vector<QPointF> shownStairs(const SweptCurves& curves)
{
    std::vector<QPointF> shown;
    double before = curves.stairs.front().y();
    for (const QPointF& step : curves.stairs) {
        if (step.x() > curves.low && shown.empty())
            shown.emplace_back(curves.low, before);
        if (step.x() >= curves.low && step.x() <= curves.high && (shown.empty() || shown.back().x() < step.x()))
            shown.push_back(step);
        if (step.x() <= curves.high)
            before = step.y();
    }
    if (shown.back().x() < curves.high)
        shown.emplace_back(curves.high, before);
    return shown;
}

} // namespace

PlotContent lossPlot(const AccuracyState& state, const SweptCurves& curves, const SweptMoment& moment)
{
    PlotContent content;
    content.horizontal = weightAxis(state, curves);
    const auto [low, high] = std::ranges::minmax_element(curves.points, {}, &SweepPoint::loss);
    const auto [bottom, top] = state.isCloseUp ? niceAxis(low->loss, high->loss, kLeastLossSpan) : niceAxis(0.0, high->loss, 0.5);
    content.vertical = {QStringLiteral("E"), bottom, top, PlotScale::Linear, false};
    content.bands.push_back(flatPiece(curves, moment));
    PlotCurve curve;
    curve.name = AccuracyPlotsTexts::tr("Loss");
    for (const SweepPoint& point : curves.points)
        curve.points.emplace_back(point.value, point.loss);
    curve.series = {&Colors::c1, 3.2, PlotDash::Solid, PlotMarker::None};
    content.curves.push_back(std::move(curve));
    const double way = kTangentShare * (curves.high - curves.low);
    PlotCurve tangent;
    tangent.name = AccuracyPlotsTexts::tr("Tangent");
    tangent.points = {{moment.here.value - way, moment.here.loss - way * moment.slope},
        {moment.here.value + way, moment.here.loss + way * moment.slope}};
    tangent.series = {&Colors::c3, 2.6, PlotDash::Long, PlotMarker::None};
    tangent.isPath = true;
    content.curves.push_back(std::move(tangent));
    addDots(content, curves, {moment.mark.value, moment.mark.loss}, {moment.here.value, moment.here.loss}, &Colors::c1,
        PlotMarker::Circle);
    return content;
}

PlotContent accuracyPlot(const AccuracyState& state, const SweptCurves& curves, const SweptMoment& moment)
{
    PlotContent content;
    content.horizontal = weightAxis(state, curves);
    PlotCurve curve;
    curve.name = AccuracyPlotsTexts::tr("Accuracy");
    curve.points = shownStairs(curves);
    curve.series = {&Colors::c2, 3.2, PlotDash::Solid, PlotMarker::None};
    curve.isStaircase = true;
    const auto [low, high] = std::ranges::minmax_element(curve.points, {}, [](QPointF point) { return point.y(); });
    const auto [bottom, top] = state.isCloseUp ? niceAxis(low->y(), high->y(), kLeastAccuracySpan) : std::pair(0.0, 1.0);
    content.vertical = {{}, std::max(0.0, bottom), std::min(1.0, top) + kHeadroom * (top - bottom), PlotScale::Linear, true};
    content.bands.push_back(flatPiece(curves, moment));
    content.curves.push_back(std::move(curve));
    addDots(content, curves, {moment.mark.value, moment.mark.accuracy}, {moment.here.value, moment.here.accuracy}, &Colors::c2,
        PlotMarker::Square);
    return content;
}

} // namespace chalknet::ui
