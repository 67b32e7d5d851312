// Blocks of units whose weights stand together.
#include "engine/compute/opencl/PlaneLayout.h"

#include <algorithm>

namespace chalknet {

namespace {

constexpr std::size_t kAlignment = 16; // the kernel combines parameters in whole vectors
constexpr std::size_t kUnits = PlaneLayout::kUnits;
constexpr std::size_t kWorkOfActivation = 10;

std::size_t roundUp(std::size_t value, std::size_t unit)
{
    return (value + unit - 1) / unit * unit;
}

} // namespace

PlaneLayout::PlaneLayout(const NetworkSpec& spec, const NetworkLayout& network)
    : m_host(spec)
    , m_layers(network.layers())
{
    for (std::size_t l = 0; l < m_layers.size(); ++l) {
        const LayerLayout& host = m_host.layer(l);
        const std::size_t units = roundUp(static_cast<std::size_t>(host.units), kUnits);
        m_layers[l].weights = m_parameters;
        m_parameters += units * static_cast<std::size_t>(host.pieces) * static_cast<std::size_t>(host.inputs + 1);
        m_layers[l].alphas = m_parameters;
        m_parameters += static_cast<std::size_t>(host.alphas);
        m_widest = std::max(m_widest, units);
    }
    m_parameters = roundUp(m_parameters, kAlignment);
}

std::size_t PlaneLayout::workPerRow() const
{
    std::size_t work = 0;
    for (std::size_t l = 0; l < m_layers.size(); ++l) {
        const LayerLayout& layer = m_host.layer(l);
        work += layer.weightCount() + kWorkOfActivation * static_cast<std::size_t>(layer.units);
    }
    return work;
}

std::vector<float> PlaneLayout::pack(std::span<const double> values) const
{
    std::vector<float> floats(m_parameters, 0.0F);
    for (std::size_t l = 0; l < m_layers.size(); ++l) {
        const LayerLayout& host = m_host.layer(l);
        const auto inputs = static_cast<std::size_t>(host.inputs);
        const auto pieces = static_cast<std::size_t>(host.pieces);
        for (std::size_t row = 0; row < static_cast<std::size_t>(host.rows()); ++row) {
            const std::size_t unit = row / pieces;
            float* place = floats.data() + m_layers[l].weights + (unit / kUnits * pieces + row % pieces) * (inputs + 1) * kUnits
                + unit % kUnits;
            *place = static_cast<float>(values[host.biasOffset + row]);
            for (std::size_t k = 0; k < inputs; ++k)
                place[(k + 1) * kUnits] = static_cast<float>(values[host.weightOffset + row * inputs + k]);
        }
        for (std::size_t unit = 0; unit < static_cast<std::size_t>(host.alphas); ++unit)
            floats[m_layers[l].alphas + unit] = static_cast<float>(values[host.alphaOffset + unit]);
    }
    return floats;
}

} // namespace chalknet
