// RowPasses: a training step in two launches, for processors (engine/kernels/row_passes.cl and row_update.cl).
#pragma once

#include "engine/compute/opencl/ClPasses.h"

#include <map>

namespace chalknet {

class RowPasses : public ClPasses {
public:
    RowPasses(ClRuntime& runtime, const ClNetwork& network);

    void propagate(const ClNetwork& network, const ClRows& rows, const ClBuffer& order, const ClBatch& batch) override;
    cl::Event update(const ClNetwork& network, std::optional<OptimizerType> optimizer, const ClBuffer& first,
        const ClBuffer& second, std::size_t rows, const UpdateArgument& argument) override;
    void evaluate(const ClNetwork& network, const ClRows& rows, std::size_t first, std::size_t count, const ClBuffer& losses,
        const ClBuffer& classes) override;

private:
    std::size_t blocksPerItem(const ClNetwork& network, std::size_t rows) const;
    cl::NDRange items(const ClNetwork& network, std::size_t rows) const;
    cl::Kernel& updateKernel(const ClNetwork& network, const UpdateVariant& variant);

    ClRuntime& m_runtime;
    cl::Kernel m_train;
    cl::Kernel m_evaluate;
    std::map<UpdateVariant, cl::Kernel> m_updates;
};

} // namespace chalknet
