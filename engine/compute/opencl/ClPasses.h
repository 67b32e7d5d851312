// ClPasses: the launches of one network: forward and backward, update, evaluation. One implementation for each kernel family.
#pragma once

#include "engine/compute/opencl/ClRows.h"
#include "engine/compute/opencl/ClRuntime.h"
#include "engine/compute/opencl/NetworkLayout.h"
#include "engine/training/Optimizer.h"

#include <memory>
#include <optional>
#include <string>

namespace chalknet {

/// The buffers of a network.
struct ClNetwork {
    NetworkSpec spec;
    DeviceProfile profile;
    NetworkLayout layout;
    ClBuffer table; ///< DeviceLayer for each layer
    ClBuffer parameters;
    ClBuffer frozen; ///< laid out like the trainable parameters; other than 0: keeps its number. 0 bytes: nothing is frozen
    ClBuffer activations;
    ClBuffer slopes;
    ClBuffer alphaSlopes;
};

/// Which rows a training pass takes, and what it does with them.
struct ClBatch {
    cl_uint first = 0; ///< position in the order
    cl_uint count = 0; ///< at most the capacity of the layout
    cl_uint batchRow = 0; ///< number of the first row within the batch (a batch may come in parts)
    cl_float scale = 1.0F; ///< 1 / rows of the whole batch
    cl_ulong dropoutSeed = 0;
    cl_ulong step = 0;
};

/// Rows order[first … first+rows−1] in batches of batchSize rows that end at every multiple of rowsPerEpoch.
struct BatchRun {
    std::size_t first = 0;
    std::size_t rows = 0;
    std::size_t batchSize = 1;
    std::size_t rowsPerEpoch = 1;
    std::size_t updates = 0;
};

/// Mirrors `Update` in engine/kernels/optimizer.cl.
struct UpdateArgument {
    cl_float learningRate = 0.0F;
    cl_float momentum = 0.0F;
    cl_float decay = 0.0F;
    cl_float restOfDecay = 0.0F;
    cl_float beta1 = 0.0F;
    cl_float restOfBeta1 = 0.0F;
    cl_float beta2 = 0.0F;
    cl_float restOfBeta2 = 0.0F;
    cl_float epsilon = 0.0F;
    cl_float inverseRootCorrection2 = 0.0F;
    cl_float weightFactor = 1.0F;
    cl_float l1 = 0.0F;
    cl_float l2 = 0.0F;

    UpdateArgument() = default;
    UpdateArgument(const UpdateFactors& factors, double l1Penalty, double l2Penalty);
};

/// Enqueues, never waits. The order of the queue is the order of the work.
class ClPasses {
public:
    virtual ~ClPasses() = default;

    /// Forward, loss and backward: leaves activations and ∂E/∂(weighted sum) of the rows in the buffers of the network.
    virtual void propagate(const ClNetwork& network, const ClRows& rows, const ClBuffer& order, const ClBatch& batch) = 0;

    /// Gradients from the last propagate() over `rows` rows, and the update. Without an optimiser nothing changes and the
    /// gradient is left in `first`. The event marks the end.
    virtual cl::Event update(const ClNetwork& network, std::optional<OptimizerType> optimizer, const ClBuffer& first,
        const ClBuffer& second, std::size_t rows, const UpdateArgument& argument)
        = 0;

    /// Forward without dropout for rows first … first+count−1: losses and classes to their places, outputs left in the
    /// activations.
    virtual void evaluate(const ClNetwork& network, const ClRows& rows, std::size_t first, std::size_t count,
        const ClBuffer& losses, const ClBuffer& classes)
        = 0;
};

/// Builds the programs that the network needs, or finds them in the cache.
std::unique_ptr<ClPasses> makePasses(ClRuntime& runtime, const ClNetwork& network);

/// Defines that fit a program to the activations and the loss of a network; of a general one, to all that there are.
std::string networkDefines(const ClNetwork& network, bool isGeneral);
inline std::string networkDefines(const ClNetwork& network)
{
    return networkDefines(network, network.profile.isGeneral);
}

/// Which build of an update: for an optimiser (none: gradients alone), with a mask of what is frozen or without.
struct UpdateVariant {
    std::optional<OptimizerType> optimizer;
    bool frozen = false;

    /// Gradients alone need no mask.
    UpdateVariant(std::optional<OptimizerType> type, const ClNetwork& network)
        : optimizer(type)
        , frozen(type && network.frozen.bytes() > 0)
    {
    }
    std::string defines() const;
    friend auto operator<=>(const UpdateVariant&, const UpdateVariant&) = default;
};

/// Buffers and numbers into a kernel, in the order of its parameters.
inline void setArgument(cl::Kernel& kernel, cl_uint index, const ClBuffer& buffer)
{
    kernel.setArg(index, buffer.handle());
}
template <typename T> void setArgument(cl::Kernel& kernel, cl_uint index, const T& value)
{
    kernel.setArg(index, value);
}
template <typename... Arguments> void setArguments(cl::Kernel& kernel, const Arguments&... arguments)
{
    cl_uint index = 0;
    (setArgument(kernel, index++, arguments), ...);
}

/// The mask behind the other arguments of a kernel that was built for it.
inline void setFrozenArgument(cl::Kernel& kernel, const ClNetwork& network)
{
    kernel.setArg(kernel.getInfo<CL_KERNEL_NUM_ARGS>() - 1, network.frozen.handle());
}

} // namespace chalknet
