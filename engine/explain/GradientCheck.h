// GradientCheck: every gradient beside the slope measured by moving that one parameter a little to both sides.
#pragma once

#include "engine/explain/ForwardTrace.h"

#include <optional>
#include <span>
#include <vector>

namespace chalknet {

/// A unit that changes its branch between the two measured points, so that the slope there has no single value.
struct Kink {
    std::size_t layer = 0; ///< index in NetworkSpec::layers
    int unit = 0; ///< from 0
};

/// One parameter's gradient, calculated and measured.
struct CheckedGradient {
    Symbol symbol; ///< of the parameter
    double analytic = 0.0;
    double numerical = 0.0; ///< (E(θ+h) − E(θ−h)) / 2h
    double step = 0.0; ///< h
    std::optional<Kink> kink; ///< then the two may differ
    bool agrees = false; ///< they are equal to within 1e-6 of the larger of 1, E and themselves

    double difference() const { return analytic - numerical; }
};

/// All parameters of a network: layer by layer, row by row the bias and the weights, then the alphas.
struct GradientCheck {
    std::vector<CheckedGradient> gradients;

    /// True if every gradient agrees, leaving out those at a kink.
    bool passes() const;
    int kinkCount() const;
    /// The largest |difference| away from kinks.
    double largestDifference() const;
};

/// Measures the loss (without penalties) of one example around `parameters`. 2 forward passes per parameter.
GradientCheck checkGradient(const NetworkSpec& spec, const Parameters& parameters, std::span<const double> inputs,
    std::span<const double> targets, const Parameters& analyticGradient);

} // namespace chalknet
