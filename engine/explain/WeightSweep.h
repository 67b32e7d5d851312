// WeightSweep: loss and accuracy of a network while one of its parameters takes other values.
#pragma once

#include "engine/data/Dataset.h"
#include "engine/explain/DifferenceQuotient.h"
#include "engine/model/Parameters.h"

#include <cstddef>
#include <vector>

namespace chalknet {

/// What one value of the parameter gives, over all rows.
struct SweepPoint {
    double value = 0.0;
    double loss = 0.0; ///< mean, without penalties
    double accuracy = 0.0; ///< fraction 0–1; NaN for regression
    std::size_t correct = 0; ///< rows whose class is right
};

/// The network with parameter `index` (into Parameters::values()) set to `value`. `data` must fit.
SweepPoint sweepPoint(
    const NetworkSpec& spec, const Parameters& parameters, const Dataset& data, std::size_t index, double value);

/// `count` ≥ 2 points evenly spaced from `low` to `high`.
std::vector<SweepPoint> sweepParameter(const NetworkSpec& spec, const Parameters& parameters, const Dataset& data,
    std::size_t index, double low, double high, std::size_t count);

/// The places between `low` and `high` at which a row changes its class, in ascending order, found to within `precision` between
/// the points of the sweep (two that lie closer together than (high − low) / count may be missed).
std::vector<double> accuracyJumps(const NetworkSpec& spec, const Parameters& parameters, const Dataset& data, std::size_t index,
    double low, double high, std::size_t count, double precision);

/// The loss as a function of that parameter, for many values of one after the other: the same numbers as sweepPoint(). Copies
/// share one network, so they belong to one thread.
ScalarFunction lossOverParameter(const NetworkSpec& spec, const Parameters& parameters, const Dataset& data, std::size_t index);

/// ∂E/∂θ of that parameter over all rows, by backpropagation.
double parameterSlope(const NetworkSpec& spec, const Parameters& parameters, const Dataset& data, std::size_t index);

} // namespace chalknet
