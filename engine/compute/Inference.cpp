// One example through a network, plain loops.
#include "engine/compute/Inference.h"

#include <algorithm>

namespace chalknet {

namespace {

void weightedSums(const Parameters& parameters, std::size_t layer, std::span<const double> inputs, std::vector<double>& sums)
{
    const LayerLayout& layout = parameters.layout().layer(layer);
    const std::span<const double> weights = parameters.weights(layer);
    const std::span<const double> biases = parameters.biases(layer);
    sums.assign(biases.begin(), biases.end());
    const auto columns = static_cast<std::size_t>(layout.inputs);
    for (std::size_t row = 0; row < sums.size(); ++row) {
        const double* weight = weights.data() + row * columns;
        // Four sums side by side, so that additions need not wait for one another.
        double partial[4] = {0.0, 0.0, 0.0, 0.0};
        std::size_t column = 0;
        for (; column + 4 <= columns; column += 4) {
            for (std::size_t i = 0; i < 4; ++i)
                partial[i] += weight[column + i] * inputs[column + i];
        }
        for (; column < columns; ++column)
            partial[0] += weight[column] * inputs[column];
        sums[row] += (partial[0] + partial[1]) + (partial[2] + partial[3]);
    }
}

} // namespace

LayerValues forwardOne(const NetworkSpec& spec, const Parameters& parameters, std::span<const double> inputs)
{
    LayerValues values;
    values.weightedSums.resize(spec.layers.size());
    values.activations.resize(spec.layers.size());
    std::span<const double> previous = inputs;
    for (std::size_t l = 0; l < spec.layers.size(); ++l) {
        const Activation& activation = spec.layers[l].activation;
        const auto units = static_cast<std::size_t>(spec.layers[l].units);
        std::vector<double>& z = values.weightedSums[l];
        std::vector<double>& a = values.activations[l];
        weightedSums(parameters, l, previous, z);
        a.resize(units);
        if (activation.type == ActivationType::Softmax) {
            softmax(z, a);
        } else if (activation.type == ActivationType::Maxout) {
            const auto pieces = static_cast<std::ptrdiff_t>(activation.pieces);
            for (std::size_t unit = 0; unit < units; ++unit) {
                const auto begin = z.begin() + static_cast<std::ptrdiff_t>(unit) * pieces;
                a[unit] = *std::max_element(begin, begin + pieces);
            }
        } else {
            for (std::size_t unit = 0; unit < units; ++unit) {
                const bool learned = activation.type == ActivationType::PRelu;
                a[unit] = activationValue(activation.type, z[unit], learned ? parameters.alphas(l)[unit] : activation.parameter);
            }
        }
        previous = a;
    }
    return values;
}

} // namespace chalknet
