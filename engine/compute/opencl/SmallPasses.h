// SmallPasses: many updates of a small network, or of many small networks at once, in one launch on a processor
// (engine/kernels/small_network.cl).
#pragma once

#include "engine/compute/Backend.h"
#include "engine/compute/opencl/ClPasses.h"
#include "engine/compute/opencl/FittedBuild.h"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace chalknet {

/// The numbers of one network, or of several one behind the other.
struct SmallNumbers {
    const ClBuffer& parameters;
    const ClBuffer& first; ///< the optimiser's memory
    const ClBuffer& second;
    std::size_t networks = 1;
};

/// One program serves all small networks, whatever their widths, activations, loss and optimiser: nothing is compiled while a
/// student edits, and a batch of so many rows always takes the same way, so that runs can be repeated bit for bit. What trains on
/// for a while gets a build of its own (FittedBuild.h), which is made beside the training and gives the same bits.
class SmallPasses {
public:
    /// Larger batches are better divided among the cores (RowPasses).
    static constexpr std::size_t kMostRows = 512;

    /// Whether the network is small enough: up to 9 layers with up to 16 inputs and units each, for a processor.
    static bool fit(const ClNetwork& network);
    /// Whether a batch of so many rows is trained here.
    static bool suits(std::size_t rows) { return rows <= kMostRows; }

    SmallPasses(ClRuntime& runtime, const ClNetwork& network);

    /// The part of rows first … first+count−1 that one launch should take: whole batches, a few milliseconds of work, up to
    /// the end of an epoch where it reaches one.
    BatchRun plan(
        std::size_t first, std::size_t count, std::size_t batchSize, std::size_t rowsPerEpoch, std::size_t networks = 1) const;

    /// Enqueues the updates. `stepFactors`: see stepFactors(). The event marks the end.
    cl::Event train(const ClNetwork& network, const ClRows& rows, const ClBuffer& order, const BatchRun& run,
        const SmallNumbers& numbers, const StepSettings& settings, const UpdateArgument& argument, const ClBuffer& stepFactors);

    /// For every network the sum of the losses of all rows and the number of rows whose class (of `classes`) is found.
    void evaluate(const ClNetwork& network, const ClRows& rows, const ClBuffer& classes, const SmallNumbers& numbers,
        const ClBuffer& losses, const ClBuffer& correct);

private:
    /// What one launch trains with, beside the numbers that it changes.
    struct Training {
        const ClNetwork& network;
        const ClRows& rows;
        const ClBuffer& order;
        const BatchRun& run;
        const StepSettings& settings;
        const UpdateArgument& argument;
        const ClBuffer& stepFactors;
    };

    /// A build for one case of training, once there is one.
    struct Fitted {
        std::string defines;
        double nanoseconds = 0.0; ///< of training so far, roughly
        std::optional<cl::Kernel> kernel;
        std::optional<bool> agrees; ///< its bits with those of the general build, once they have been compared
        int launchesToWait = 0; ///< until they are compared again
        int nextWait = 1;
    };

    void setTraining(cl::Kernel& kernel, const Training& work, const SmallNumbers& numbers);
    cl::Kernel& trainKernel(const Training& work, const SmallNumbers& numbers);
    void compare(Fitted& fitted, const Training& work, const SmallNumbers& numbers);
    std::vector<float> trained(cl::Kernel& kernel, const Training& work, const SmallNumbers& numbers);
    std::optional<cl::Program> fittedProgram(const Fitted& fitted);
    double nanoseconds(std::size_t rows) const;

    ClRuntime& m_runtime;
    std::map<FittedCase, Fitted> m_fitted;
    cl::Kernel m_train;
    cl::Kernel m_trainFrozen; ///< built when it is wanted
    cl::Kernel m_evaluate; ///< built when it is wanted
    double m_blockNanoseconds = 0.0; ///< rough time of 16 rows
    double m_rowNanoseconds = 0.0; ///< of one row that goes alone
};

/// Learning rate and inverse root correction of `updates` updates from settings.optimizerStep on, alternating; empty if they
/// are the same for all.
std::vector<cl_float> stepFactors(const StepSettings& settings, std::size_t updates);

} // namespace chalknet
