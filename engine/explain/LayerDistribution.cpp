// Histograms over rows, units and weights.
#include "engine/explain/LayerDistribution.h"

#include "engine/compute/Inference.h"
#include "engine/explain/UnitState.h"

#include <algorithm>
#include <cmath>

namespace chalknet {

namespace {

constexpr int kActivationBins = 24;
constexpr int kGradientBins = 25; // odd: zero has a bin of its own

/// Values of one layer over the rows.
struct LayerSamples {
    std::vector<double> activations;
    std::vector<double> slopes; ///< [row][unit]
};

bool hasSlopes(ActivationType type)
{
    return type != ActivationType::Softmax && type != ActivationType::Maxout;
}

void addRow(const NetworkSpec& spec, const Parameters& parameters, const LayerValues& values, std::vector<LayerSamples>& samples)
{
    for (std::size_t layer = 0; layer < samples.size(); ++layer) {
        const Activation& activation = spec.layers[layer].activation;
        samples[layer].activations.insert(
            samples[layer].activations.end(), values.activations[layer].begin(), values.activations[layer].end());
        if (!hasSlopes(activation.type))
            continue;
        for (std::size_t unit = 0; unit < values.weightedSums[layer].size(); ++unit)
            samples[layer].slopes.push_back(activationDerivative(activation.type, values.weightedSums[layer][unit],
                activation.type == ActivationType::PRelu ? parameters.alphas(layer)[unit] : activation.parameter));
    }
}

Histogram activationHistogram(ActivationType type, const std::vector<double>& values)
{
    double low = 0.0;
    double high = 0.0;
    if (givesProbabilities(type) || type == ActivationType::Step) {
        high = 1.0;
    } else if (type == ActivationType::Tanh) {
        low = -1.0;
        high = 1.0;
    } else {
        for (const double value : values)
            if (std::isfinite(value)) {
                low = std::min(low, value);
                high = std::max(high, value);
            }
    }
    return histogramOf(values, low, high > low ? high : low + 1.0, kActivationBins);
}

bool isFlatSomewhere(ActivationType type)
{
    return type == ActivationType::Step || type == ActivationType::Relu || type == ActivationType::LeakyRelu
        || type == ActivationType::PRelu || type == ActivationType::HardSigmoid;
}

void countUnits(ActivationType type, const std::vector<double>& slopes, LayerDistribution& layer)
{
    const auto units = static_cast<std::size_t>(layer.units);
    if (type == ActivationType::Identity || slopes.empty())
        return;
    if (!isFlatSomewhere(type)) {
        const auto small
            = std::count_if(slopes.begin(), slopes.end(), [](double slope) { return std::abs(slope) < kSaturatedSlope; });
        layer.saturatedShare = static_cast<double>(small) / static_cast<double>(slopes.size());
        return;
    }
    for (std::size_t unit = 0; unit < units; ++unit) {
        bool isDead = true;
        for (std::size_t at = unit; at < slopes.size() && isDead; at += units)
            isDead = slopes[at] == 0.0;
        layer.deadUnits += isDead ? 1 : 0;
    }
}

} // namespace

int Histogram::largest() const
{
    return counts.empty() ? 0 : *std::max_element(counts.begin(), counts.end());
}

Histogram histogramOf(std::span<const double> values, double low, double high, int bins)
{
    Histogram histogram{low, high, std::vector<int>(static_cast<std::size_t>(bins))};
    for (const double value : values) {
        if (!std::isfinite(value))
            continue;
        const double place = std::clamp((value - low) / (high - low), 0.0, 1.0) * bins;
        ++histogram.counts[static_cast<std::size_t>(std::min(static_cast<int>(place), bins - 1))];
    }
    return histogram;
}

std::vector<LayerDistribution> layerDistributions(const NetworkSpec& spec, const Parameters& parameters, const Parameters* gradient,
    const Dataset& rows, std::size_t mostRows)
{
    std::vector<LayerSamples> samples(spec.layers.size());
    std::vector<double> inputs(static_cast<std::size_t>(spec.inputs));
    const std::size_t looked = std::min(rows.rows(), mostRows);
    for (std::size_t i = 0; i < looked; ++i) {
        rows.copyInputs(i * rows.rows() / looked, inputs);
        addRow(spec, parameters, forwardOne(spec, parameters, inputs), samples);
    }
    std::vector<LayerDistribution> layers(spec.layers.size());
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const ActivationType type = spec.layers[i].activation.type;
        LayerDistribution& layer = layers[i];
        layer.units = spec.layers[i].units;
        layer.hasSlopes = hasSlopes(type);
        layer.activations = activationHistogram(type, samples[i].activations);
        countUnits(type, samples[i].slopes, layer);
        if (!gradient)
            continue;
        for (const double value : gradient->weights(i))
            if (std::isfinite(value))
                layer.largestGradient = std::max(layer.largestGradient, std::abs(value));
        const double reach = layer.largestGradient > 0.0 ? layer.largestGradient : 1.0;
        layer.gradients = histogramOf(gradient->weights(i), -reach, reach, kGradientBins);
    }
    return layers;
}

} // namespace chalknet
