// RowRuns: many training steps of a network in one launch, for processors (engine/kernels/row_run.cl).
#pragma once

#include "engine/compute/Backend.h"
#include "engine/compute/opencl/ClPasses.h"

#include <array>
#include <map>

namespace chalknet {

class RowRuns {
public:
    RowRuns(ClRuntime& runtime, const ClNetwork& network);

    /// The part of rows first … first+count−1 that one launch should take: whole batches, a few milliseconds of work.
    BatchRun plan(std::size_t first, std::size_t count, std::size_t batchSize, std::size_t rowsPerEpoch) const;

    /// What a launch changes.
    struct Numbers {
        const ClBuffer& parameters;
        const ClBuffer& first; ///< the optimiser's memory
        const ClBuffer& second;
    };

    struct Launch {
        cl::Event done;
        bool isLast = true; ///< else the same call goes on with the batch
    };

    /// Enqueues the updates, or the next part of a batch that takes long. `stepFactors` as in SmallPasses.
    Launch train(const ClNetwork& network, const ClRows& rows, const ClBuffer& order, const BatchRun& run, const Numbers& numbers,
        const StepSettings& settings, const UpdateArgument& argument, const ClBuffer& stepFactors);

    /// Whether the last part of a batch is still missing.
    bool isBetweenParts() const { return m_part > 0; }

    /// Takes back the parts of such a batch.
    void drop(const Numbers& numbers);

private:
    /// Launches of a batch that takes long.
    struct Parts {
        int passes = 0; ///< forward and backward; 0: all in one launch
        int updates = 0;
    };
    /// Of a run whose first phase has `passes` pieces.
    Parts partsOf(const BatchRun& run, std::size_t passes) const;
    bool keep(const Numbers& numbers);
    cl::Kernel& kernel(const ClNetwork& network, const UpdateVariant& variant);

    ClRuntime& m_runtime;
    std::size_t m_workItems;
    ClBuffer m_board; ///< the counters of the phases
    ClBuffer m_ownInputs; ///< of each work-item, where columns are shared out
    std::size_t m_ownStride = 0; ///< numbers of a work-item there; 0: columns are not shared out
    double m_rowNanoseconds = 0.0; ///< rough time of a row
    std::map<UpdateVariant, cl::Kernel> m_kernels; ///< built when they are wanted
    int m_part = 0; ///< the next one of a batch in parts
    BatchRun m_begun; ///< that batch
    bool m_isKept = false; ///< m_kept holds what the numbers were before that batch
    std::array<ClBuffer, 3> m_kept; ///< made when they are wanted
};

} // namespace chalknet
