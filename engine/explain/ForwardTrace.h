// ForwardTrace: one example through a network as it is calculated by hand, term by term.
#pragma once

#include "engine/explain/Stage.h"
#include "engine/model/NetworkSpec.h"
#include "engine/model/Parameters.h"

#include <cstddef>
#include <span>
#include <vector>

namespace chalknet {

/// z and a of every layer, by plain loops. Layer index 0 is the first layer after the input, as in NetworkSpec.
struct ForwardValues {
    std::vector<std::vector<double>> weightedSums; ///< [layer][row]: units × pieces numbers
    std::vector<std::vector<double>> activations; ///< [layer][unit]

    const std::vector<double>& outputs() const { return activations.back(); }
};

/// One example without dropout. `inputs` has spec.inputs numbers, `parameters` the layout of the spec.
ForwardValues forwardValues(const NetworkSpec& spec, const Parameters& parameters, std::span<const double> inputs);

/// What each output adds to the loss of the example; their sum is the loss. Where the output is a softmax or sigmoid with
/// its cross-entropy, logarithms are taken from z, so that they stay exact when y is close to 0 or 1.
std::vector<double> lossTerms(const NetworkSpec& spec, const ForwardValues& values, std::span<const double> targets);

/// True for softmax with cross-entropy and sigmoid with binary cross-entropy, where ∂E/∂z is y − t.
bool hasLossShortcut(const NetworkSpec& spec);

/// The piece (0 … pieces−1) with the largest weighted sum of a maxout unit; the first among equals.
int winningPiece(std::span<const double> weightedSums, int unit, int pieces);

/// The parameter of one unit's activation function: slope or alpha, or the unit's own alpha with PReLU.
double unitParameter(const NetworkSpec& spec, const Parameters& parameters, std::size_t layer, int unit);

/// The stages of the forward pass in order: layer by layer, for each unit its weighted sums, then the layer's activations.
struct ForwardTrace {
    std::vector<Stage> stages;
    ForwardValues values;
};

ForwardTrace traceForward(const NetworkSpec& spec, const Parameters& parameters, std::span<const double> inputs);

/// Symbols of a network's numbers. `layer` is the index in NetworkSpec::layers, `row` counts units × pieces from 0.
namespace symbols {

/// a of a unit; with `layer` = −1 the input.
Symbol activation(int layer, int unit);
Symbol weightedSum(const NetworkSpec& spec, std::size_t layer, int row);
/// `input` from 0.
Symbol weight(const NetworkSpec& spec, std::size_t layer, int row, int input);
Symbol bias(const NetworkSpec& spec, std::size_t layer, int row);
Symbol alpha(std::size_t layer, int unit);
/// The same indices with another quantity, for example ∂E/∂θ from θ.
Symbol as(Quantity quantity, Symbol symbol);

} // namespace symbols

} // namespace chalknet
