// DescentPath: every place an optimiser visits on a surface or a curve; the optimisers are those that train networks.
#pragma once

#include "engine/explain/DescentCurve.h"
#include "engine/explain/LossSurface.h"
#include "engine/training/Optimizer.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace chalknet {

/// How a path goes.
struct DescentSettings {
    OptimizerConfig optimizer;
    std::size_t updates = 60; ///< at most
    std::size_t batchSize = 0; ///< rows for one update of a regression; 0: all. Chosen forms and curves have no rows
    bool shuffle = true; ///< the order of the rows anew for every epoch, as Trainer does it
    std::uint64_t seed = 1;

    friend bool operator==(const DescentSettings&, const DescentSettings&) = default;
};

/// One place of a path and the update that led there. `Values` holds one number for each parameter.
template <typename Values> struct DescentMoment {
    Values place{};
    double loss = 0.0; ///< at the place, over all rows
    /// Of the batch, at the place before; everything from here on is 0 at the start.
    Values gradient{};
    Values first{}; ///< the optimiser's memory after the update (velocity, sum of squares, m …)
    Values second{}; ///< v of Adam and AdamW
    std::size_t epoch = 0; ///< the update belongs to, from 0
    std::size_t batchFirst = 0; ///< the batch: positions in descentOrder(…, epoch)
    std::size_t batchCount = 0; ///< 0 without rows
};

/// moments[k] is after k updates; moments[0] is the start. A path ends early where it diverges: its last moment is the first
/// with |parameter| or loss above kDivergedSize, or not finite.
template <typename Values> struct DescentSteps {
    std::vector<DescentMoment<Values>> moments;
    bool diverged = false;
    std::size_t updatesPerEpoch = 1; ///< 1 without rows

    std::size_t updates() const { return moments.size() - 1; }
    const DescentMoment<Values>& last() const { return moments.back(); }
};

inline constexpr double kDivergedSize = 1e9;

using SurfacePath = DescentSteps<SurfacePoint>;
using CurvePath = DescentSteps<std::array<double, 1>>;

/// Both use updateFactors() and updatedParameter(). The bias b of a regression is no weight (AdamW lets it be).
SurfacePath descend(const LossSurface& surface, SurfacePoint start, const DescentSettings& settings);
CurvePath descend(CurveType curve, double start, const DescentSettings& settings);

/// The order in which an epoch visits the rows (epochOrder() of these settings).
std::vector<std::uint32_t> descentOrder(const LossSurface& surface, const DescentSettings& settings, std::size_t epoch);

/// The index of the nearest minimum, if the last place is within `distance` of it (and the path has not diverged).
std::optional<std::size_t> arrivedAt(const LossSurface& surface, const SurfacePath& path, double distance);
/// The first update from which on all places are within `distance` of that minimum.
std::optional<std::size_t> arrivalUpdate(const SurfacePath& path, SurfacePoint minimum, double distance);

} // namespace chalknet
