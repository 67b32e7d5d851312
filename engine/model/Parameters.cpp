// The flat layout of a network's numbers and their initial values.
#include "engine/model/Parameters.h"

#include "engine/base/Random.h"

#include <algorithm>
#include <cmath>

namespace chalknet {

namespace {

constexpr std::uint64_t kInitialWeightStream = 0x77656967;

std::size_t weightIndex(const LayerLayout& layer, int row, int input)
{
    return layer.weightOffset + static_cast<std::size_t>(row) * static_cast<std::size_t>(layer.inputs) + static_cast<std::size_t>(input);
}

} // namespace

ParameterLayout::ParameterLayout(const NetworkSpec& spec)
{
    m_layers.reserve(spec.layers.size());
    for (std::size_t l = 0; l < spec.layers.size(); ++l) {
        LayerLayout layer;
        layer.inputs = spec.layerInputs(l);
        layer.units = spec.layers[l].units;
        layer.pieces = spec.layers[l].activation.pieces;
        layer.alphas = spec.layers[l].activation.type == ActivationType::PRelu ? layer.units : 0;
        layer.weightOffset = m_size;
        layer.biasOffset = layer.weightOffset + layer.weightCount();
        layer.alphaOffset = layer.biasOffset + static_cast<std::size_t>(layer.rows());
        m_size = layer.alphaOffset + static_cast<std::size_t>(layer.alphas);
        m_layers.push_back(layer);
    }
}

Parameters::Parameters(const NetworkSpec& spec)
    : Parameters(ParameterLayout(spec))
{
}

Parameters::Parameters(ParameterLayout layout)
    : m_layout(std::move(layout))
    , m_values(m_layout.size(), 0.0)
{
}

double& Parameters::weight(std::size_t layer, int row, int input) { return m_values[weightIndex(m_layout.layer(layer), row, input)]; }
double Parameters::weight(std::size_t layer, int row, int input) const { return m_values[weightIndex(m_layout.layer(layer), row, input)]; }
double& Parameters::bias(std::size_t layer, int row) { return biases(layer)[static_cast<std::size_t>(row)]; }
double Parameters::bias(std::size_t layer, int row) const { return biases(layer)[static_cast<std::size_t>(row)]; }
double& Parameters::alpha(std::size_t layer, int unit) { return alphas(layer)[static_cast<std::size_t>(unit)]; }
double Parameters::alpha(std::size_t layer, int unit) const { return alphas(layer)[static_cast<std::size_t>(unit)]; }

std::span<double> Parameters::weights(std::size_t layer)
{
    const LayerLayout& l = m_layout.layer(layer);
    return std::span(m_values).subspan(l.weightOffset, l.weightCount());
}

std::span<const double> Parameters::weights(std::size_t layer) const
{
    const LayerLayout& l = m_layout.layer(layer);
    return std::span(m_values).subspan(l.weightOffset, l.weightCount());
}

std::span<double> Parameters::biases(std::size_t layer)
{
    const LayerLayout& l = m_layout.layer(layer);
    return std::span(m_values).subspan(l.biasOffset, static_cast<std::size_t>(l.rows()));
}

std::span<const double> Parameters::biases(std::size_t layer) const
{
    const LayerLayout& l = m_layout.layer(layer);
    return std::span(m_values).subspan(l.biasOffset, static_cast<std::size_t>(l.rows()));
}

std::span<double> Parameters::alphas(std::size_t layer)
{
    const LayerLayout& l = m_layout.layer(layer);
    return std::span(m_values).subspan(l.alphaOffset, static_cast<std::size_t>(l.alphas));
}

std::span<const double> Parameters::alphas(std::size_t layer) const
{
    const LayerLayout& l = m_layout.layer(layer);
    return std::span(m_values).subspan(l.alphaOffset, static_cast<std::size_t>(l.alphas));
}

bool Parameters::allFinite() const
{
    return std::all_of(m_values.begin(), m_values.end(), [](double value) { return std::isfinite(value); });
}

Parameters initialParameters(const NetworkSpec& spec)
{
    Parameters parameters(spec);
    Random random(spec.seed, kInitialWeightStream);
    for (std::size_t l = 0; l < spec.layers.size(); ++l) {
        const double spread = initialSpread(spec.initializer, spec.layerInputs(l), spec.layers[l].units);
        const bool normal = isNormal(spec.initializer.type);
        for (double& weight : parameters.weights(l))
            weight = normal ? spread * random.normal() : random.uniform(-spread, spread);
        for (double& alpha : parameters.alphas(l))
            alpha = spec.layers[l].activation.parameter;
    }
    return parameters;
}

} // namespace chalknet
