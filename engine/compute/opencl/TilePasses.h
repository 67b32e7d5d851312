// TilePasses: a launch for each layer and direction, for graphics processors (engine/kernels/tile_*.cl).
#pragma once

#include "engine/compute/opencl/ClPasses.h"

#include <map>

namespace chalknet {

class TilePasses : public ClPasses {
public:
    TilePasses(ClRuntime& runtime, const ClNetwork& network);

    void propagate(const ClNetwork& network, const ClRows& rows, const ClBuffer& order, const ClBatch& batch) override;
    cl::Event update(const ClNetwork& network, std::optional<OptimizerType> optimizer, const ClBuffer& first,
        const ClBuffer& second, std::size_t rows, const UpdateArgument& argument) override;
    void evaluate(const ClNetwork& network, const ClRows& rows, std::size_t first, std::size_t count, const ClBuffer& losses,
        const ClBuffer& classes) override;

private:
    struct UpdateKernels {
        cl::Kernel layer;
        cl::Kernel alphas;
    };

    void gather(
        const ClNetwork& network, const ClRows& rows, const ClBuffer& order, bool hasOrder, std::size_t first, std::size_t count);
    void forward(const ClNetwork& network, const ClBatch& batch, bool training);
    UpdateKernels& updateKernels(const ClNetwork& network, const UpdateVariant& variant);

    ClRuntime& m_runtime;
    cl::Kernel m_gather;
    cl::Kernel m_forward;
    cl::Kernel m_backward;
    cl::Kernel m_finish;
    cl::Kernel m_judge;
    std::map<UpdateVariant, UpdateKernels> m_updates;
};

} // namespace chalknet
