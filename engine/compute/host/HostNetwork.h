// HostNetwork: forward and backward pass of one batch with Eigen matrices.
#pragma once

#include "engine/model/NetworkSpec.h"
#include "engine/model/Parameters.h"

#include <Eigen/Core>

#include <cstdint>
#include <vector>

namespace chalknet {

using HostMatrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using HostMap = Eigen::Map<HostMatrix>;
using HostConstMap = Eigen::Map<const HostMatrix>;

/// Which dropout masks a training pass uses.
struct DropoutMasks {
    std::uint64_t seed = 0;
    std::uint64_t step = 0;
    std::uint32_t firstRow = 0; ///< number of the first row within its batch
};

/// What one batch left behind in a layer; rows are examples.
struct HostLayer {
    HostMatrix sums;        ///< Z, rows × (units·pieces)
    HostMatrix activations; ///< A after dropout, rows × units
    HostMatrix keep;        ///< dropout factor 0 or 1/(1−rate), rows × units; empty without dropout
    Eigen::Matrix<int, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor> winner; ///< maxout: the piece that won
};

/// One batch through a network, forwards and backwards. Holds its buffers, so that a training loop allocates nothing.
class HostNetwork {
public:
    explicit HostNetwork(const NetworkSpec& spec);

    /// Fills all layers. `masks` null: no dropout (evaluation).
    void forward(const Parameters& parameters, const HostMatrix& inputs, const DropoutMasks* masks);
    const HostMatrix& outputs() const { return m_layers.back().activations; }
    const HostLayer& layer(std::size_t index) const { return m_layers[index]; }

    /// Loss of one row of the present outputs; uses the weighted sums where that is more exact (softmax, sigmoid).
    double rowLoss(Eigen::Index row, const HostMatrix& targets) const;

    /// Mean gradient over the rows of the last forward(), into `gradient` (overwritten).
    void backward(const Parameters& parameters, const HostMatrix& inputs, const HostMatrix& targets, Parameters& gradient);

private:
    void activate(std::size_t index, const Parameters& parameters);
    void applyDropout(std::size_t index, const DropoutMasks& masks);
    void outputDelta(const HostMatrix& targets);
    void layerDelta(std::size_t index, const Parameters& parameters, Parameters& gradient);

    NetworkSpec m_spec;
    std::vector<HostLayer> m_layers;
    HostMatrix m_activationGradient; ///< ∂E/∂A of the layer being visited, rows × units
    HostMatrix m_delta;              ///< ∂E/∂Z of the layer being visited, rows × (units·pieces)
    bool m_deltaIsDirect = false;    ///< m_delta of the output layer was found without ∂E/∂A
};

} // namespace chalknet
