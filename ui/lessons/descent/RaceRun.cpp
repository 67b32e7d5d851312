// Paths, epochs and arrivals.
#include "ui/lessons/descent/RaceRun.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

const SurfacePath* RaceRun::path(OptimizerType type) const
{
    const auto& found = paths[racerIndex(type)];
    return found ? &*found : nullptr;
}

const DescentMoment<SurfacePoint>* RaceRun::moment(OptimizerType type, int position) const
{
    const SurfacePath* found = path(type);
    if (found == nullptr)
        return nullptr;
    return &found->moments[std::min(static_cast<std::size_t>(std::max(0, position)), found->updates())];
}

bool RaceRun::hasDiverged(OptimizerType type, int position) const
{
    const SurfacePath* found = path(type);
    return found != nullptr && found->diverged && static_cast<std::size_t>(std::max(0, position)) >= found->updates();
}

DescentSettings raceSettings(const RaceState& state, OptimizerType type)
{
    DescentSettings settings;
    settings.optimizer = raceOptimizer(state, type);
    settings.updates = static_cast<std::size_t>(state.updates);
    settings.batchSize = state.isRegression() ? static_cast<std::size_t>(state.batchSize) : 0;
    // One batch of all rows: their order changes nothing but the last bits of a sum.
    settings.shuffle = state.isRegression() && state.batchSize < state.rowCount;
    settings.seed = static_cast<std::uint64_t>(state.seed);
    return settings;
}

RaceRun raceRun(const RaceState& state)
{
    return raceRun(state, raceSurface(state));
}

RaceRun raceRun(const RaceState& state, LossSurface surface)
{
    RaceRun run{std::move(surface), {}};
    for (const OptimizerType type : kAllOptimizers)
        if (races(state, type))
            run.paths[racerIndex(type)] = descend(run.surface, state.start, raceSettings(state, type));
    return run;
}

// At the end of an epoch the next batch is drawn already, but not after the last update of all.
RacePlace racePlace(const RaceState& state, int position)
{
    RacePlace place;
    if (!state.isRegression())
        return place;
    place.batches = (state.rowCount + state.batchSize - 1) / state.batchSize;
    const bool isOver = position >= state.updates;
    const int epoch = isOver ? (std::max(1, position) - 1) / place.batches : position / place.batches;
    place.epoch = epoch + 1;
    place.done = position - epoch * place.batches;
    place.active = isOver || place.done >= place.batches ? -1 : place.done;
    return place;
}

std::vector<std::uint32_t> raceOrder(const RaceState& state, int epoch)
{
    // Of the order only settings that all optimisers share count.
    DescentSettings settings = raceSettings(state, OptimizerType::Sgd);
    return descentOrder(LossSurface(state.rows), settings, static_cast<std::size_t>(std::max(1, epoch) - 1));
}

std::vector<std::uint32_t> activeRows(const RaceState& state, const RacePlace& place)
{
    if (place.active < 0)
        return {};
    const std::vector<std::uint32_t> order = raceOrder(state, place.epoch);
    const auto first = static_cast<std::size_t>(place.active * state.batchSize);
    const std::size_t last = std::min(order.size(), first + static_cast<std::size_t>(state.batchSize));
    return {
        order.begin() + static_cast<std::ptrdiff_t>(std::min(first, last)), order.begin() + static_cast<std::ptrdiff_t>(last)};
}

double arrivalDistance(SurfaceType surface)
{
    switch (surface) {
    case SurfaceType::Ravine: return 0.5;
    case SurfaceType::Plateau: return 0.25;
    default: return 0.1;
    }
}

std::optional<int> raceArrival(const RaceRun& run, OptimizerType type)
{
    const SurfacePath* path = run.path(type);
    if (path == nullptr || path->diverged)
        return std::nullopt;
    std::optional<int> earliest;
    for (const SurfacePoint& minimum : run.surface.minima()) {
        const auto update = arrivalUpdate(*path, minimum, arrivalDistance(run.surface.type()));
        if (update && (!earliest || static_cast<int>(*update) < *earliest))
            earliest = static_cast<int>(*update);
    }
    return earliest;
}

RaceVerdict raceVerdict(const RaceState& state, const RaceRun& run)
{
    RaceVerdict verdict;
    for (const OptimizerType type : kAllOptimizers) {
        const std::optional<int> arrival = races(state, type) ? raceArrival(run, type) : std::nullopt;
        if (!arrival || (!verdict.winners.empty() && *arrival > verdict.update))
            continue;
        if (verdict.winners.empty() || *arrival < verdict.update)
            verdict = {{}, *arrival};
        verdict.winners.push_back(type);
    }
    return verdict;
}

std::optional<double> largestStableRate(const RaceState& state, const LossSurface& surface)
{
    const bool isBowl = state.surface == SurfaceType::Ravine || state.isRegression();
    if (!isBowl)
        return std::nullopt;
    const double steepest = surface.curvature(state.start).principal()[0];
    return steepest > 0.0 ? std::optional(2.0 / steepest) : std::nullopt;
}

std::optional<double> distanceToMinimum(const LossSurface& surface, SurfacePoint place)
{
    std::optional<double> nearest;
    for (const SurfacePoint& minimum : surface.minima()) {
        const double distance = std::hypot(place[0] - minimum[0], place[1] - minimum[1]);
        if (!nearest || distance < *nearest)
            nearest = distance;
    }
    return nearest;
}

} // namespace chalknet::ui
