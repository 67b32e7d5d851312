// RaceRun: the paths of all optimisers that race, and what can be said of them; no window needed.
#pragma once

#include "engine/explain/DescentPath.h"
#include "ui/lessons/descent/RaceState.h"

#include <array>
#include <optional>
#include <vector>

namespace chalknet::ui {

/// The consequence of a RaceState, complete.
struct RaceRun {
    LossSurface surface;
    std::array<std::optional<SurfacePath>, kRacers> paths; ///< of those that race

    const SurfacePath* path(OptimizerType type) const;
    /// After `position` updates, or where the path ended before; nothing if it does not race.
    const DescentMoment<SurfacePoint>* moment(OptimizerType type, int position) const;
    /// The path has diverged at or before that position.
    bool hasDiverged(OptimizerType type, int position) const;
};

/// What descend() is asked for.
DescentSettings raceSettings(const RaceState& state, OptimizerType type);
RaceRun raceRun(const RaceState& state);
/// The same on a surface that is there already (that of `state`).
RaceRun raceRun(const RaceState& state, LossSurface surface);

/// Where in which epoch the race stands after `position` updates.
struct RacePlace {
    int epoch = 1; ///< from 1
    int batches = 0; ///< updates of an epoch; 0 without rows
    int done = 0; ///< of this epoch
    int active = -1; ///< the batch of the next update; −1: there is none
};
RacePlace racePlace(const RaceState& state, int position);
/// The rows of that batch.
std::vector<std::uint32_t> activeRows(const RaceState& state, const RacePlace& place);
/// The order of the rows in an epoch (from 1).
std::vector<std::uint32_t> raceOrder(const RaceState& state, int epoch);

/// "Arrived" means: within this distance of a minimum from then on.
double arrivalDistance(SurfaceType surface);
/// The update from which on an optimiser stays there; nothing if it does not.
std::optional<int> raceArrival(const RaceRun& run, OptimizerType type);
/// Who arrives first; several if they arrive with the same update, none if nobody does.
struct RaceVerdict {
    std::vector<OptimizerType> winners;
    int update = 0; ///< of the winners
};
RaceVerdict raceVerdict(const RaceState& state, const RaceRun& run);

/// 2 / (largest curvature): on a bowl that is a quadratic SGD with the gradient of all rows goes down for every smaller η.
std::optional<double> largestStableRate(const RaceState& state, const LossSurface& surface);
/// The distance to the nearest minimum; nothing if there is none.
std::optional<double> distanceToMinimum(const LossSurface& surface, SurfacePoint place);

} // namespace chalknet::ui
