// BackwardRemarks: what a student should notice about a gradient, from its real numbers.
#pragma once

#include "ui/lessons/backprop/ContentWriter.h"

#include <optional>

namespace chalknet::ui {

/// The numbers that a gradient or an error is a product of.
struct BackwardNumbers {
    double error = 0.0; ///< ∂E/∂a, or ∂E/∂z where that is one factor
    const Stage* slope = nullptr; ///< ∂a/∂z; null where it is no factor
    std::optional<Factor> input; ///< ∂z/∂θ, of a gradient
    double product = 0.0;
};

/// Why the product is 0 or small; empty if it is neither.
QString smallnessRemark(const ContentWriter& writer, const BackwardNumbers& numbers);
/// What is done wrong on purpose in this step; empty without a mistake.
QString mistakeWarning(const ContentWriter& writer, const TraceStep& step);
/// The gradient of an output's weight with the letters of a single neuron: −2(t − a) σ(z)(1 − σ(z)) x_0. Empty if its loss or
/// activation is another.
QString closedForm(const ContentWriter& writer, const TraceStep& step);

} // namespace chalknet::ui
