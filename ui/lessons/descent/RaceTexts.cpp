// Sentences are chosen by what matters most at the moment.
#include "ui/lessons/descent/RaceTexts.h"

#include "ui/controls/NumberFormat.h"
#include "ui/lessons/lab/LabNames.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

class RaceTexts {
    Q_DECLARE_TR_FUNCTIONS(RaceTexts)
};

std::optional<OptimizerType> firstDiverged(const RaceMoment& moment)
{
    std::optional<OptimizerType> found;
    for (const OptimizerType type : kAllOptimizers)
        if (moment.run.hasDiverged(type, moment.position)
            && (!found || moment.run.path(type)->updates() < moment.run.path(*found)->updates()))
            found = type;
    return found;
}

QString divergence(const RaceMoment& moment, OptimizerType type)
{
    const QString name = optimizerLabel(type);
    const QString update = QString::number(moment.run.path(type)->updates());
    const std::optional<double> limit = largestStableRate(moment.state, moment.run.surface);
    if (type == OptimizerType::Sgd && limit)
        return RaceTexts::tr(
            "**%1 diverged at update %2:** its steps overshoot. Choose a smaller $\\eta$, here below about $\\num{%3}$.")
            .arg(name, update, fixed(*limit, 2));
    return RaceTexts::tr("**%1 diverged at update %2:** its steps overshoot more and more. Choose a smaller $\\eta$.")
        .arg(name, update);
}

struct Nearest {
    OptimizerType type;
    double distance;
};

std::optional<Nearest> nearestToMinimum(const RaceMoment& moment)
{
    std::optional<Nearest> nearest;
    for (const OptimizerType type : kAllOptimizers) {
        const auto* at = moment.run.moment(type, moment.position);
        if (at == nullptr || moment.run.hasDiverged(type, moment.position))
            continue;
        const std::optional<double> distance = distanceToMinimum(moment.run.surface, at->place);
        if (distance && (!nearest || *distance < nearest->distance))
            nearest = Nearest{type, *distance};
    }
    return nearest;
}

} // namespace

QString raceRemark(const RaceMoment& moment)
{
    if (std::ranges::none_of(moment.state.isOn, [](bool on) { return on; }))
        return RaceTexts::tr("Nobody is racing. Switch on an optimiser beside the loss.");
    if (moment.isAsking)
        return RaceTexts::tr("Predict first: the paths stay hidden until you answer.");
    if (const auto diverged = firstDiverged(moment))
        return divergence(moment, *diverged);
    if (moment.position == 0)
        return RaceTexts::tr("Drag the start or move $\\eta$: every path follows at once. Play walks along them.");
    const std::optional<Nearest> nearest = nearestToMinimum(moment);
    if (!nearest)
        return RaceTexts::tr("All $x$ are equal: a whole line of parameters is equally good.");
    return RaceTexts::tr("After update %1, %2 is nearest to a minimum: distance $\\num{%3}$.")
        .arg(QString::number(moment.position), optimizerLabel(nearest->type), fixed(nearest->distance, 3));
}

QString divergedText(int update)
{
    return RaceTexts::tr("diverged at %1").arg(update);
}

QString trackName(const RaceMoment& moment, OptimizerType type)
{
    if (!moment.run.hasDiverged(type, moment.position))
        return optimizerLabel(type);
    return RaceTexts::tr("%1: diverged at update %2").arg(optimizerLabel(type)).arg(moment.run.path(type)->updates());
}

QString chartCaption(const RaceState& state, const LossSurface& surface)
{
    if (state.isRegression())
        return RaceTexts::tr("all %1 rows, per update, log scale").arg(state.rowCount);
    if (surface.lowestValue() == 0.0)
        return RaceTexts::tr("per update, log scale");
    return RaceTexts::tr("height above the lowest (%1), log scale").arg(fixed(surface.lowestValue(), 2));
}

QString rateText(double rate)
{
    const int decimals = rate >= 0.095 ? 2 : rate >= 0.0095 ? 3 : 4;
    return fixed(rate, decimals);
}

} // namespace chalknet::ui
