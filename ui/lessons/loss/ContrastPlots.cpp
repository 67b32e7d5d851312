// Long runs are thinned out: a picture needs a few hundred points.
#include "ui/lessons/loss/ContrastPlots.h"

#include "engine/model/Activation.h"
#include "ui/controls/NumberFormat.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kSamples = 96;
constexpr std::size_t kMostPoints = 400;
constexpr std::size_t kMostVisited = 60;
constexpr double kTangentWide = 1.6; // half of it, in z
constexpr double kTangentHigh = 1.6; // half of it, in E
constexpr double kTopLoss = 6.0;
constexpr double kBelowZero = -1.0; // so that the handle on the axis does not cover what is near 0
constexpr double kTopOutput = 1.06; // marks at 1 are not cut
constexpr double kFewestUpdates = 5.0;

class Text {
    Q_DECLARE_TR_FUNCTIONS(ContrastPlots)
};

double niceAbove(double value)
{
    for (double decade = 1.0;; decade *= 10.0)
        for (const double factor : {1.0, 1.5, 2.0, 3.0, 5.0, 8.0})
            if (factor * decade >= value)
                return factor * decade;
}

/// 0 … last, the last one always among them.
std::vector<std::size_t> thinned(std::size_t last, std::size_t most)
{
    const std::size_t step = last / most + 1;
    std::vector<std::size_t> indices;
    for (std::size_t i = 0; i < last; i += step)
        indices.push_back(i);
    indices.push_back(last);
    return indices;
}

PlotCurve lossCurveOver(ContrastLoss loss, int target)
{
    PlotCurve curve;
    curve.name = QStringLiteral("E");
    curve.series = {&Colors::ink, 3.2, PlotDash::Solid, PlotMarker::None};
    for (int i = 0; i <= kSamples; ++i) {
        const double z = kLargestContrastSum * (2.0 * i / kSamples - 1.0);
        curve.points.emplace_back(z, contrastMoment(loss, z, 0.0, target).loss);
    }
    return curve;
}

/// The places before the present one as small marks.
std::vector<PlotDot> visited(const ContrastRun& run, ContrastLoss loss, std::size_t update)
{
    std::vector<PlotDot> dots;
    for (const std::size_t index : thinned(std::min(update, run.updates()), kMostVisited)) {
        PlotDot dot;
        dot.at = {run.moments[index].sum, run.moments[index].loss};
        dot.series = contrastSeries(loss);
        dot.radius = 3.6;
        dots.push_back(dot);
    }
    return dots;
}

PlotCurve tangentAt(const ContrastMoment& moment)
{
    PlotCurve tangent;
    tangent.name = Text::tr("Tangent");
    tangent.series = {&Colors::c3, 2.2, PlotDash::Solid, PlotMarker::None};
    const double half = moment.slope == 0.0 ? kTangentWide : std::min(kTangentWide, kTangentHigh / std::abs(moment.slope));
    tangent.points
        = {{moment.sum - half, moment.loss - moment.slope * half}, {moment.sum + half, moment.loss + moment.slope * half}};
    tangent.isPath = true;
    return tangent;
}

} // namespace

PlotSeries contrastSeries(ContrastLoss loss)
{
    return loss == ContrastLoss::Squared ? PlotSeries{&Colors::c1, 2.8, PlotDash::Solid, PlotMarker::Circle}
                                         : PlotSeries{&Colors::c2, 2.8, PlotDash::Dots, PlotMarker::Triangle};
}

QString contrastName(ContrastLoss loss)
{
    return loss == ContrastLoss::Squared ? Text::tr("Squared error") : Text::tr("Cross-entropy");
}

PlotContent contrastLossPlot(
    const ContrastState& state, const ContrastRun& run, ContrastLoss loss, std::size_t update, bool asking)
{
    PlotContent content;
    content.horizontal = {QStringLiteral("z"), -kLargestContrastSum, kLargestContrastSum};
    content.vertical = {QStringLiteral("E"), kBelowZero, kTopLoss};
    content.curves.push_back(lossCurveOver(loss, state.target));
    const ContrastMoment& moment = asking ? run.moments.front() : run.at(update);
    if (!asking) {
        content.dots = visited(run, loss, update);
        content.curves.push_back(tangentAt(moment));
    }
    PlotDot dot;
    dot.at = {moment.sum, moment.loss};
    dot.series = contrastSeries(loss);
    dot.radius = 8.0;
    content.dots.push_back(dot);
    return content;
}

PlotContent contrastRunPlot(const ContrastState& state, const ContrastRuns& runs, ContrastQuantity quantity, bool asking)
{
    PlotContent content;
    content.horizontal
        = {QStringLiteral("k"), 0.0, niceAbove(std::max(kFewestUpdates, 1.03 * static_cast<double>(runs.updates())))};
    const bool isLoss = quantity == ContrastQuantity::Loss;
    content.vertical = {isLoss ? QStringLiteral("E") : QStringLiteral("y"), 0.0, isLoss ? kTopLoss : kTopOutput};
    if (asking) {
        content.horizontal.high = 10.0;
        content.emptyText = Text::tr("Answer first: then both runs are shown here.");
        return content;
    }
    for (const ContrastLoss loss : kContrastLosses) {
        const ContrastRun& run = runs.of(loss);
        PlotCurve curve;
        curve.name = contrastName(loss);
        curve.series = contrastSeries(loss);
        curve.marksEnd = true;
        for (const std::size_t index : thinned(run.updates(), kMostPoints))
            curve.points.emplace_back(static_cast<double>(index), isLoss ? run.moments[index].loss : run.moments[index].output);
        content.curves.push_back(std::move(curve));
    }
    if (!isLoss) {
        PlotGuide goal;
        goal.value = state.target == 0 ? kContrastGoal : 1.0 - kContrastGoal;
        goal.label = QStringLiteral("|y-t|=\\num{%1}").arg(compact(kContrastGoal));
        content.guides.push_back(goal);
    }
    return content;
}

} // namespace chalknet::ui
