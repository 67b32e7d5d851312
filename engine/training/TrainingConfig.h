// TrainingConfig: optimiser, batch, regularisation and seed, as a value.
#pragma once

#include "engine/base/Problem.h"
#include "engine/training/LearningRateSchedule.h"
#include "engine/training/Optimizer.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace chalknet {

inline constexpr std::size_t kMaximumBatchSize = 65'536;

/// The settings that may change while training runs.
struct TrainingConfig {
    OptimizerConfig optimizer;
    std::size_t batchSize = 10; ///< rows per update, 1 … kMaximumBatchSize
    int epochs = 5;             ///< used by the command line; the window trains until told to stop
    bool shuffle = true;        ///< false: batches are consecutive rows
    std::uint64_t seed = 1;     ///< order of rows and dropout
    LearningRateSchedule schedule; ///< of optimizer.learningRate
    double l1 = 0.0;            ///< penalty l1·Σ|w| over weights only
    double l2 = 0.0;            ///< penalty ½·l2·Σw² over weights only

    friend bool operator==(const TrainingConfig&, const TrainingConfig&) = default;
};

/// Every problem of the settings; empty if training may start.
std::vector<Problem> validate(const TrainingConfig& config);
void requireValid(const TrainingConfig& config);

} // namespace chalknet
