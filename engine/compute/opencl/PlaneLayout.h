// PlaneLayout: where the numbers of a plane through a network's parameters lie on the device.
#pragma once

#include "engine/compute/opencl/NetworkLayout.h"

#include <cstddef>
#include <span>
#include <vector>

namespace chalknet {

/// The order that engine/kernels/loss_plane.cl explains. Sizes are counted in floats.
class PlaneLayout {
public:
    static constexpr int kUnits = 4; ///< whose weights stand together (UNITS)

    PlaneLayout(const NetworkSpec& spec, const NetworkLayout& network);

    /// The table of the network with this layout's places of weights and alphas.
    const std::vector<DeviceLayer>& layers() const { return m_layers; }
    std::size_t parameterSize() const { return m_parameters; }
    /// Outputs of the widest layer, rounded up to whole blocks of units.
    std::size_t widest() const { return m_widest; }
    /// What a row costs: multiplications, and activations as so many multiplications.
    std::size_t workPerRow() const;

    /// Numbers in the order of Parameters → parameterSize() floats, padding zero.
    std::vector<float> pack(std::span<const double> values) const;

private:
    ParameterLayout m_host;
    std::vector<DeviceLayer> m_layers;
    std::size_t m_parameters = 0;
    std::size_t m_widest = 0;
};

} // namespace chalknet
