// NetworkLayout: where the numbers of a network lie on the device, and the way there and back.
#pragma once

#include "engine/compute/opencl/DeviceProfile.h"
#include "engine/model/NetworkSpec.h"
#include "engine/model/Parameters.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace chalknet {

/// One layer as the kernels see it; mirrors `Layer` in engine/kernels/layout.cl, where the layout is explained.
struct DeviceLayer {
    cl_ulong weights = 0;
    cl_ulong transposed = 0;
    cl_ulong alphas = 0;
    cl_ulong inputsAt = 0;
    cl_ulong outputsAt = 0;
    cl_ulong slopesAt = 0;
    cl_ulong alphaSlopesAt = 0;
    cl_int inputs = 0;
    cl_int units = 0;
    cl_int pieces = 1;
    cl_int unitStride = 0;
    cl_int inputStride = 0;
    cl_int outputStride = 0;
    cl_int slopeStride = 0;
    cl_int depth = 0;
    cl_int panel = 0;
    cl_int transposedPanel = 0;
    cl_int activation = 0;
    cl_int loss = 0;
    cl_int outputForm = 0;
    cl_float parameter = 0.0F;
    cl_uint dropoutThreshold = 0;
    cl_float dropoutScale = 1.0F;
    cl_int firstTile = 0;
    cl_int columnTiles = 0;
    cl_int weightStrips = 0;
    cl_int alphaTiles = 0;

    int columns() const { return (pieces - 1) * unitStride + units; }
};
static_assert(sizeof(DeviceLayer) == 7 * 8 + 20 * 4);

/// How the outputs are finished: each by itself; or with the last layer's activation and the loss as one step, which then wants
/// weighted sums from the last layer.
enum class OutputForm { Separate, Softmax, Logistic };
OutputForm outputForm(const NetworkSpec& spec);

/// Sizes are counted in floats.
class NetworkLayout {
public:
    NetworkLayout() = default;
    NetworkLayout(const NetworkSpec& spec, const DeviceProfile& profile);

    const std::vector<DeviceLayer>& layers() const { return m_layers; }
    /// Parameters that are updated; the optimiser's memory has the same layout.
    std::size_t trainableSize() const { return m_trainable; }
    /// Parameters with the transposed copies behind them.
    std::size_t parameterSize() const { return m_parameters; }
    /// Work-items of the update with RowBlocks.
    int tileCount() const { return m_tiles; }

    /// Gives the buffers of a batch room for so many rows.
    void setCapacity(std::size_t rows);
    std::size_t capacity() const { return m_capacity; }
    std::size_t activationSize() const { return m_activationsPerRow * m_capacity; }
    std::size_t slopeSize() const { return m_slopesPerRow * m_capacity; }
    std::size_t alphaSlopeSize() const { return m_alphaSlopesPerRow * m_capacity; }
    std::size_t bytesPerRow() const { return (m_activationsPerRow + m_slopesPerRow + m_alphaSlopesPerRow) * sizeof(cl_float); }

    /// Numbers in the order of Parameters → parameterSize() floats, padding zero.
    std::vector<float> pack(std::span<const double> values) const;
    /// The first trainableSize() floats → numbers in the order of Parameters.
    std::vector<double> unpack(std::span<const float> floats) const;

private:
    template <typename Visit> void visitParameters(Visit visit) const;

    ParameterLayout m_host;
    std::vector<DeviceLayer> m_layers;
    std::size_t m_trainable = 0;
    std::size_t m_parameters = 0;
    std::size_t m_capacity = 0;
    std::size_t m_activationsPerRow = 0;
    std::size_t m_slopesPerRow = 0;
    std::size_t m_alphaSlopesPerRow = 0;
    int m_tiles = 0;
};

} // namespace chalknet
