// LossPlane: a plane through the parameters of a network, over which its loss is a surface that can be drawn.
#pragma once

#include "engine/model/Parameters.h"

#include <cstdint>
#include <optional>
#include <span>

namespace chalknet {

inline constexpr int kMaximumPlaneSide = 1024;

/// θ(α, β) = origin + α·first + β·second, on a grid of columns × rows pixel centres: α grows to the right from firstLow to
/// firstHigh, β grows upwards from secondLow to secondHigh; row 0 is the top.
struct LossPlane {
    Parameters origin;
    Parameters first;
    Parameters second; ///< same layout; not parallel to `first`
    double firstLow = -1.0;
    double firstHigh = 1.0;
    double secondLow = -1.0;
    double secondHigh = 1.0;
    int columns = 256;
    int rows = 256; ///< both 1 … kMaximumPlaneSide

    double alpha(int column) const { return firstLow + (column + 0.5) / columns * (firstHigh - firstLow); }
    double beta(int row) const { return secondHigh - (row + 0.5) / rows * (secondHigh - secondLow); }
    /// The parameters at a place of the plane.
    Parameters at(double alpha, double beta) const;
};

/// Where parameters lie as seen from the plane.
struct PlanePlace {
    double alpha = 0.0;
    double beta = 0.0;
    double distance = 0.0; ///< to the plane, in parameters; 0 if they lie in it
};

/// The nearest place of the plane (least squares).
PlanePlace nearestPlace(const LossPlane& plane, const Parameters& parameters);

/// 1 for one parameter (index into Parameters::values()), 0 for all others.
Parameters parameterDirection(const ParameterLayout& layout, std::size_t index);
/// Normal random numbers, each unit's weights scaled to the length of that unit's weights in `parameters`, and each bias to the
/// size of that bias ("filter normalisation", Li et al. 2018, section 4): planes of different networks can be compared.
/// Another `number` (0, 1, …) gives another direction; in many dimensions two of them are nearly orthogonal.
Parameters randomDirection(const NetworkSpec& spec, const Parameters& parameters, std::uint64_t seed, std::uint32_t number);
/// The two directions in which a path of parameters spreads most (its first two principal components, from the last of them),
/// each of length 1, and the share of the spread that they show. At least three places that do not lie on a line, else nothing.
struct PathDirections {
    Parameters first;
    Parameters second;
    double share = 0.0; ///< 0 … 1
};
std::optional<PathDirections> pathDirections(std::span<const Parameters> path);

} // namespace chalknet
