// LayerDistribution: how activations and gradients of a layer are spread over the rows, and how many units hardly learn.
#pragma once

#include "engine/data/Dataset.h"
#include "engine/model/NetworkSpec.h"
#include "engine/model/Parameters.h"

#include <span>
#include <vector>

namespace chalknet {

/// Equal bins from low to high; values outside of them are counted in the outermost ones, numbers that are not finite nowhere.
struct Histogram {
    double low = 0.0;
    double high = 1.0;
    std::vector<int> counts;

    int largest() const;
};
Histogram histogramOf(std::span<const double> values, double low, double high, int bins);

struct LayerDistribution {
    Histogram activations; ///< of all units and rows; over the function's range where it has one, else over what occurs
    Histogram gradients; ///< ∂E/∂W of all weights, from −largest to largest
    double largestGradient = 0.0; ///< magnitude
    bool hasSlopes = false; ///< false for softmax and maxout: nothing is said about their units
    /// Of all pairs of unit and row: |g′(z)| < kSaturatedSlope of a smooth function.
    double saturatedShare = 0.0;
    int deadUnits = 0; ///< g′(z) = 0 for every row
    int units = 0;
};

/// One for each layer. Of many rows at most so many are looked at, evenly spaced. `rows` must have the network's inputs;
/// `gradient` may be null.
std::vector<LayerDistribution> layerDistributions(const NetworkSpec& spec, const Parameters& parameters, const Parameters* gradient,
    const Dataset& rows, std::size_t mostRows = 512);

} // namespace chalknet
