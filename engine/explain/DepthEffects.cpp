// Linear networks as one layer, and the way of the gradient through many.
#include "engine/explain/DepthEffects.h"

#include "engine/base/Random.h"
#include "engine/explain/ForwardTrace.h"

#include <algorithm>
#include <cmath>

namespace chalknet {

namespace {

/// ∂E/∂z of a layer of functions of one number from ∂E/∂a.
std::vector<double> throughActivation(const NetworkSpec& spec, const Parameters& parameters, const ForwardValues& values,
    std::size_t layer, const std::vector<double>& lossByActivation)
{
    std::vector<double> lossBySum(values.weightedSums[layer].size());
    const Activation& activation = spec.layers[layer].activation;
    for (int unit = 0; unit < spec.layers[layer].units; ++unit) {
        const auto u = static_cast<std::size_t>(unit);
        if (activation.type == ActivationType::Maxout) {
            const auto winner = static_cast<std::size_t>(winningPiece(values.weightedSums[layer], unit, activation.pieces));
            lossBySum[u * static_cast<std::size_t>(activation.pieces) + winner] = lossByActivation[u];
            continue;
        }
        const double parameter = unitParameter(spec, parameters, layer, unit);
        lossBySum[u] = lossByActivation[u] * activationDerivative(activation.type, values.weightedSums[layer][u], parameter);
    }
    return lossBySum;
}

/// ∂E/∂a of the layer before.
std::vector<double> throughWeights(const Parameters& parameters, std::size_t layer, const std::vector<double>& lossBySum)
{
    const LayerLayout& layout = parameters.layout().layer(layer);
    std::vector<double> lossByInput(static_cast<std::size_t>(layout.inputs));
    for (int row = 0; row < layout.rows(); ++row)
        for (int input = 0; input < layout.inputs; ++input)
            lossByInput[static_cast<std::size_t>(input)]
                += parameters.weight(layer, row, input) * lossBySum[static_cast<std::size_t>(row)];
    return lossByInput;
}

double sumOfAbsolutes(const std::vector<double>& values)
{
    double sum = 0.0;
    for (const double value : values)
        sum += std::abs(value);
    return sum;
}

} // namespace

std::vector<double> AffineMap::operator()(const std::vector<double>& x) const
{
    std::vector<double> y = biases;
    for (std::size_t row = 0; row < y.size(); ++row)
        for (std::size_t column = 0; column < x.size(); ++column)
            y[row] += weights[row * x.size() + column] * x[column];
    return y;
}

std::optional<AffineMap> collapseLinearLayers(const NetworkSpec& spec, const Parameters& parameters)
{
    const std::size_t layers = spec.layers.size();
    for (std::size_t layer = 0; layer + 1 < layers; ++layer)
        if (spec.layers[layer].activation.type != ActivationType::Identity)
            return std::nullopt;
    if (layers == 0 || spec.layers.back().activation.pieces != 1)
        return std::nullopt;

    // Column by column: what the layers make of 0 gives b, what they make of each unit vector without any bias gives W. Taking
    // b away from W + b instead would lose the small weights beside a large bias.
    const auto run = [&](std::vector<double> a, bool withBiases) {
        for (std::size_t layer = 0; layer < layers; ++layer) {
            std::vector<double> z(static_cast<std::size_t>(spec.layers[layer].units));
            for (int row = 0; row < spec.layers[layer].units; ++row) {
                double sum = withBiases ? parameters.bias(layer, row) : 0.0;
                for (int input = 0; input < spec.layerInputs(layer); ++input)
                    sum += parameters.weight(layer, row, input) * a[static_cast<std::size_t>(input)];
                const double slope = layer + 1 < layers ? spec.layers[layer].activation.parameter : 1.0;
                z[static_cast<std::size_t>(row)] = slope * sum;
            }
            a = std::move(z);
        }
        return a;
    };
    const auto inputs = static_cast<std::size_t>(spec.inputs);
    AffineMap map;
    map.inputs = spec.inputs;
    map.outputs = spec.outputs();
    map.biases = run(std::vector<double>(inputs, 0.0), true);
    map.weights.resize(map.biases.size() * inputs);
    for (std::size_t column = 0; column < inputs; ++column) {
        std::vector<double> unit(inputs, 0.0);
        unit[column] = 1.0;
        const std::vector<double> image = run(std::move(unit), false);
        for (std::size_t row = 0; row < image.size(); ++row)
            map.weights[row * inputs + column] = image[row];
    }
    return map;
}

std::vector<ChainLayer> gradientChain(ActivationType type, double parameter, double weight, double input, int depth)
{
    std::vector<ChainLayer> chain;
    double a = input;
    double product = 1.0;
    for (int layer = 0; layer < depth; ++layer) {
        ChainLayer link;
        link.weight = weight;
        link.weightedSum = weight * a;
        link.activation = activationValue(type, link.weightedSum, parameter);
        link.derivative = activationDerivative(type, link.weightedSum, parameter);
        link.factor = weight * link.derivative;
        product *= link.factor;
        link.productFromStart = product;
        a = link.activation;
        chain.push_back(link);
    }
    double fromEnd = 1.0;
    for (auto link = chain.rbegin(); link != chain.rend(); ++link) {
        link->gradientFromEnd = fromEnd;
        fromEnd *= link->factor;
    }
    return chain;
}

LayerGradients measuredGradients(const NetworkSpec& spec, int examples, std::uint64_t seed)
{
    constexpr std::uint64_t kStream = 37; // apart from the streams of weights and data
    if (spec.layers.empty())
        return {};
    const Parameters parameters = initialParameters(spec);
    // The last layer is the output; gradients are measured in the hidden layers before it.
    const std::size_t hidden = spec.layers.size() - 1;
    LayerGradients gradients;
    gradients.meanAbsolute.assign(hidden, 0.0);
    if (hidden == 0 || examples < 1)
        return gradients;
    Random random(seed, kStream);
    std::vector<double> inputs(static_cast<std::size_t>(spec.inputs));
    for (int example = 0; example < examples; ++example) {
        for (double& input : inputs)
            input = random.normal();
        const ForwardValues values = forwardValues(spec, parameters, inputs);
        std::vector<double> lossByActivation(static_cast<std::size_t>(spec.layers[hidden - 1].units), 1.0);
        for (std::size_t layer = hidden; layer-- > 0;) {
            const std::vector<double> lossBySum = throughActivation(spec, parameters, values, layer, lossByActivation);
            const double units = spec.layers[layer].units; // with maxout only the winning piece of a unit counts
            gradients.meanAbsolute[layer] += sumOfAbsolutes(lossBySum) / units / examples;
            lossByActivation = throughWeights(parameters, layer, lossBySum);
        }
    }
    return gradients;
}

} // namespace chalknet
