// ClEvaluation: losses, classes and outputs of many rows, in goes that fit into memory.
#pragma once

#include "engine/compute/Backend.h"
#include "engine/compute/opencl/ClPasses.h"
#include "engine/compute/opencl/ClRows.h"

#include <span>
#include <vector>

namespace chalknet {

/// Bound data with the results of its evaluation.
struct BoundData {
    Dataset data;
    ClRows rows;
    ClBuffer losses;
    ClBuffer classes;
};

/// Rows for an evaluation in one go: many, but within a fair share of memory; a multiple of the rows of a block.
std::size_t evaluationCapacity(const ClNetwork& network);

/// Loss and classes over all rows, `chunk` at a time: at most the capacity of the network's layout.
Evaluation evaluateRows(ClRuntime& runtime, const ClNetwork& network, ClPasses& passes, const BoundData& data, std::size_t chunk);

/// Outputs for `rows` × inputs numbers; rows × outputs, row-major.
std::vector<double> predictRows(ClRuntime& runtime, const ClNetwork& network, ClPasses& passes, std::span<const double> inputs,
    std::size_t rows, std::size_t chunk);

} // namespace chalknet
