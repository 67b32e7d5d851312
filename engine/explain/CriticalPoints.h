// CriticalPoints: places where the gradient of a small network's loss is zero, and how the loss bends there.
#pragma once

#include "engine/data/Dataset.h"
#include "engine/model/Parameters.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace chalknet {

inline constexpr std::size_t kMostCriticalParameters = 64;

struct CriticalPoint {
    Parameters place;
    double loss = 0.0;
    double gradientLength = 0.0; ///< at most 1e-8
    /// Eigenvalues of the matrix of second derivatives, ascending.
    std::vector<double> curvatures;
    double flatBelow = 0.0; ///< |curvature| below it counts as flat: differences of gradients cannot tell its sign

    std::size_t negativeCount() const;
    std::size_t flatCount() const;
    double negativeShare() const; ///< of all parameters
    bool isMinimum() const { return negativeCount() == 0; }
};

/// The matrix of second derivatives by central differences of the gradient, row-major, made symmetric.
std::vector<double> secondDerivatives(const NetworkSpec& spec, const Parameters& parameters, const Dataset& data);

/// Looks for a critical point of any kind near `start`: damped Gauss-Newton steps on ∇E = 0 (Levenberg 1944, Marquardt 1963), as
/// Dauphin et al. 2014 look for them. Nothing if the gradient does not become small. At most kMostCriticalParameters parameters
/// and smooth activations (std::invalid_argument).
std::optional<CriticalPoint> findCriticalPoint(
    const NetworkSpec& spec, const Parameters& start, const Dataset& data, const std::function<bool()>& stop = {});

} // namespace chalknet
