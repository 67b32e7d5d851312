// ClRows: rows of data on the device.
#pragma once

#include "engine/compute/opencl/ClRuntime.h"
#include "engine/data/Dataset.h"

#include <span>
#include <vector>

namespace chalknet {

/// Rows of data on the device. Inputs are floats or bytes; the other buffer holds one unused number.
struct ClRows {
    std::size_t count = 0;
    bool hasPixels = false;
    ClBuffer values;
    ClBuffer pixels;
    ClBuffer targets; ///< targetStride floats for each row, zeros behind the last target
    int targetStride = 0; ///< 0: one row of zeros serves all
};

/// Floats of a row of targets: kernels read whole vectors.
std::size_t targetStride(std::size_t outputs);

std::vector<float> toFloats(std::span<const double> values);

/// Makes the rows resident. Throws what ClRuntime::allocate throws.
ClRows uploadRows(ClRuntime& runtime, const Dataset& data, std::size_t outputs);

} // namespace chalknet
