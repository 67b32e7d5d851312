// PixelContribution: what every input of one example adds to the weighted sum (logit) of an output, and which ink is missing.
#pragma once

#include "engine/model/Parameters.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace chalknet {

/// gradient × input (Shrikumar et al. 2016): xᵢ·∂z/∂xᵢ for every input, and b·∂z/∂b for all biases together. With piecewise
/// linear activations (identity, ReLU, leaky ReLU, PReLU, maxout) their sum is the logit exactly; with others a remainder is
/// left.
struct Contributions {
    std::vector<double> inputs; ///< xᵢ·∂z/∂xᵢ
    std::vector<double> gradient; ///< ∂z/∂xᵢ
    double biases = 0.0;
    double logit = 0.0; ///< z of the output before its activation; of a difference: the difference

    double inputSum() const;
    double remainder() const { return logit - inputSum() - biases; }
};

/// Of one output (index); with maxout outputs of the winning piece.
Contributions contributionsTo(
    const NetworkSpec& spec, const Parameters& parameters, std::span<const double> inputs, std::size_t output);
/// Of the difference of two logits: what speaks for `output` and against `other`.
Contributions contributionsToDifference(
    const NetworkSpec& spec, const Parameters& parameters, std::span<const double> inputs, std::size_t output, std::size_t other);

/// One step of "what is missing to be a 9": one pixel became ink.
struct AddedInk {
    std::size_t pixel = 0; ///< index into the inputs
    double wanted = 0.0; ///< probability of the wanted class after it
    double rival = 0.0; ///< the largest probability of the others
};

struct MissingInk {
    std::vector<AddedInk> added; ///< in order
    std::optional<std::size_t> winsAfter; ///< so many pixels; nothing if it never wins
};

/// Adds ink (to 1) one pixel at a time: of all paler pixels that touch ink (8 neighbours), the one for which the wanted class
/// gains most, judged by the gradient; at most `most` pixels. `inputs` is a picture of rows × columns from 0 to 1 with some ink.
/// Stops `further` pixels after the wanted class first wins, or where nothing helps.
MissingInk missingInk(const NetworkSpec& spec, const Parameters& parameters, std::span<const double> inputs, int rows,
    int columns, std::size_t wanted, std::size_t most, std::size_t further = 0);

} // namespace chalknet
