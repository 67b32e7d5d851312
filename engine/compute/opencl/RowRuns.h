// RowRuns: many training steps of a network in one launch, for processors (engine/kernels/row_run.cl).
#pragma once

#include "engine/compute/Backend.h"
#include "engine/compute/opencl/ClPasses.h"

#include <map>

namespace chalknet {

class RowRuns {
public:
    RowRuns(ClRuntime& runtime, const ClNetwork& network);

    /// The part of rows first … first+count−1 that one launch should take: whole batches, a few milliseconds of work.
    BatchRun plan(std::size_t first, std::size_t count, std::size_t batchSize, std::size_t rowsPerEpoch) const;

    /// Enqueues the updates. `stepFactors` as in SmallPasses. The event marks the end.
    cl::Event train(const ClNetwork& network, const ClRows& rows, const ClBuffer& order, const BatchRun& run,
        const ClBuffer& first, const ClBuffer& second, const StepSettings& settings, const UpdateArgument& argument,
        const ClBuffer& stepFactors);

private:
    cl::Kernel& kernel(const ClNetwork& network, const UpdateVariant& variant);

    ClRuntime& m_runtime;
    std::size_t m_workItems;
    ClBuffer m_board; ///< the counters of the phases
    double m_rowNanoseconds = 0.0; ///< rough time of a row
    std::map<UpdateVariant, cl::Kernel> m_kernels; ///< built when they are wanted
};

} // namespace chalknet
