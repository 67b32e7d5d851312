// The forward pass of one example, by loops over layers, units and inputs.
#include "engine/explain/ForwardTrace.h"

#include <algorithm>
#include <cmath>

namespace chalknet {

namespace {

std::vector<double> layerActivations(
    const NetworkSpec& spec, const Parameters& parameters, std::size_t layer, const std::vector<double>& sums)
{
    const LayerSpec& layerSpec = spec.layers[layer];
    const ActivationType type = layerSpec.activation.type;
    std::vector<double> activations(static_cast<std::size_t>(layerSpec.units));
    if (type == ActivationType::Softmax) {
        softmax(sums, activations);
        return activations;
    }
    for (int unit = 0; unit < layerSpec.units; ++unit) {
        const int pieces = layerSpec.activation.pieces;
        const int row = unit * pieces + winningPiece(sums, unit, pieces);
        activations[static_cast<std::size_t>(unit)]
            = activationValue(type, sums[static_cast<std::size_t>(row)], unitParameter(spec, parameters, layer, unit));
    }
    return activations;
}

Stage weightedSumStage(
    const NetworkSpec& spec, const Parameters& parameters, std::size_t layer, int row, std::span<const double> layerInputs)
{
    std::vector<Term> terms;
    terms.push_back({{{symbols::bias(spec, layer, row), parameters.bias(layer, row)}, {{Quantity::One}, 1.0}}});
    for (int j = 0; j < spec.layerInputs(layer); ++j) {
        terms.push_back({{{symbols::weight(spec, layer, row, j), parameters.weight(layer, row, j)},
            {symbols::activation(static_cast<int>(layer) - 1, j), layerInputs[static_cast<std::size_t>(j)]}}});
    }
    return sumStage(Phase::Forward, StageKind::WeightedSum, symbols::weightedSum(spec, layer, row), std::move(terms));
}

// What g depends on: the unit's own z, its pieces (maxout) or all z of the layer (softmax); and the learned alpha.
Stage activationStage(
    const NetworkSpec& spec, const Parameters& parameters, const ForwardValues& values, std::size_t layer, int unit)
{
    const Activation& activation = spec.layers[layer].activation;
    const std::vector<double>& sums = values.weightedSums[layer];
    const bool all = activation.type == ActivationType::Softmax;
    const int first = all ? 0 : unit * activation.pieces;
    const int count = all ? static_cast<int>(sums.size()) : activation.pieces;

    std::vector<Factor> operands;
    for (int row = first; row < first + count; ++row)
        operands.push_back({symbols::weightedSum(spec, layer, row), sums[static_cast<std::size_t>(row)]});
    if (activation.type == ActivationType::PRelu)
        operands.push_back({symbols::alpha(layer, unit), parameters.alpha(layer, unit)});
    return functionStage(Phase::Forward, StageKind::Activation, symbols::activation(static_cast<int>(layer), unit), operands,
        values.activations[layer][static_cast<std::size_t>(unit)]);
}

} // namespace

namespace symbols {

Symbol activation(int layer, int unit)
{
    return {Quantity::Activation, layer + 2, unit + 1};
}

Symbol weightedSum(const NetworkSpec& spec, std::size_t layer, int row)
{
    const int pieces = spec.layers[layer].activation.pieces;
    return {Quantity::WeightedSum, static_cast<int>(layer) + 2, row / pieces + 1, 0, pieces > 1 ? row % pieces + 1 : 0};
}

Symbol weight(const NetworkSpec& spec, std::size_t layer, int row, int input)
{
    Symbol symbol = bias(spec, layer, row);
    symbol.input = input + 1;
    return symbol;
}

Symbol bias(const NetworkSpec& spec, std::size_t layer, int row)
{
    Symbol symbol = as(Quantity::Parameter, weightedSum(spec, layer, row));
    symbol.layer = static_cast<int>(layer) + 1;
    symbol.input = kBiasInput;
    return symbol;
}

Symbol alpha(std::size_t layer, int unit)
{
    return {Quantity::Parameter, static_cast<int>(layer) + 2, unit + 1, kAlphaInput};
}

Symbol as(Quantity quantity, Symbol symbol)
{
    symbol.quantity = quantity;
    return symbol;
}

} // namespace symbols

bool hasLossShortcut(const NetworkSpec& spec)
{
    const ActivationType type = spec.layers.back().activation.type;
    return (type == ActivationType::Softmax && spec.loss == LossType::CrossEntropy)
        || (type == ActivationType::Sigmoid && spec.loss == LossType::BinaryCrossEntropy);
}

std::vector<double> lossTerms(const NetworkSpec& spec, const ForwardValues& values, std::span<const double> targets)
{
    const std::vector<double>& outputs = values.outputs();
    const std::vector<double>& sums = values.weightedSums.back();
    double logOfSum = 0.0; // log Σ e^z
    if (spec.loss == LossType::CrossEntropy && hasLossShortcut(spec)) {
        const double largest = *std::max_element(sums.begin(), sums.end());
        for (const double z : sums)
            logOfSum += std::exp(z - largest);
        logOfSum = largest + std::log(logOfSum);
    }
    std::vector<double> terms;
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        if (!hasLossShortcut(spec)) {
            const double one = lossValue(spec.loss, std::span(&outputs[i], 1), targets.subspan(i, 1));
            // The mean over the outputs is part of each term, so that the terms add up to the loss.
            terms.push_back(spec.loss == LossType::Mse ? one / static_cast<double>(outputs.size()) : one);
        } else if (spec.loss == LossType::CrossEntropy) {
            terms.push_back(targets[i] == 0.0 ? 0.0 : targets[i] * (logOfSum - sums[i]));
        } else {
            // −t log σ(z) − (1−t) log(1−σ(z)) = softplus(z) − t z
            terms.push_back(activationValue(ActivationType::Softplus, sums[i], 0.0) - targets[i] * sums[i]);
        }
    }
    return terms;
}

int winningPiece(std::span<const double> weightedSums, int unit, int pieces)
{
    const auto mine = weightedSums.subspan(static_cast<std::size_t>(unit * pieces), static_cast<std::size_t>(pieces));
    return static_cast<int>(std::max_element(mine.begin(), mine.end()) - mine.begin());
}

double unitParameter(const NetworkSpec& spec, const Parameters& parameters, std::size_t layer, int unit)
{
    const Activation& activation = spec.layers[layer].activation;
    return activation.type == ActivationType::PRelu ? parameters.alpha(layer, unit) : activation.parameter;
}

ForwardValues forwardValues(const NetworkSpec& spec, const Parameters& parameters, std::span<const double> inputs)
{
    ForwardValues values;
    for (std::size_t layer = 0; layer < spec.layers.size(); ++layer) {
        const std::span<const double> layerInputs = layer == 0 ? inputs : std::span<const double>(values.activations.back());
        const int rows = parameters.layout().layer(layer).rows();
        std::vector<double> sums;
        for (int row = 0; row < rows; ++row) {
            double sum = parameters.bias(layer, row);
            double size = std::abs(sum);
            for (int j = 0; j < spec.layerInputs(layer); ++j) {
                const double product = parameters.weight(layer, row, j) * layerInputs[static_cast<std::size_t>(j)];
                sum += product;
                size += std::abs(product);
            }
            sums.push_back(withoutRounding(sum, size));
        }
        values.weightedSums.push_back(std::move(sums));
        values.activations.push_back(layerActivations(spec, parameters, layer, values.weightedSums.back()));
    }
    return values;
}

ForwardTrace traceForward(const NetworkSpec& spec, const Parameters& parameters, std::span<const double> inputs)
{
    ForwardTrace trace;
    trace.values = forwardValues(spec, parameters, inputs);
    for (std::size_t layer = 0; layer < spec.layers.size(); ++layer) {
        const std::span<const double> layerInputs
            = layer == 0 ? inputs : std::span<const double>(trace.values.activations[layer - 1]);
        for (int row = 0; row < parameters.layout().layer(layer).rows(); ++row)
            trace.stages.push_back(weightedSumStage(spec, parameters, layer, row, layerInputs));
        for (int unit = 0; unit < spec.layers[layer].units; ++unit)
            trace.stages.push_back(activationStage(spec, parameters, trace.values, layer, unit));
    }
    return trace;
}

} // namespace chalknet
