// From a data set to the device.
#include "engine/compute/opencl/ClRows.h"

#include <algorithm>

namespace chalknet {

namespace {

constexpr std::size_t kTargetAlignment = 16;

void uploadTargets(ClRuntime& runtime, ClRows& rows, const Dataset& data, std::size_t outputs)
{
    const std::size_t stride = targetStride(outputs);
    rows.targetStride = static_cast<int>(stride);
    rows.targets = runtime.allocate(data.rows() * stride * sizeof(cl_float));
    std::vector<float> targets(data.rows() * stride, 0.0F);
    std::vector<double> row(outputs);
    for (std::size_t r = 0; r < data.rows(); ++r) {
        data.copyTargets(r, row);
        std::transform(row.begin(), row.end(), targets.begin() + static_cast<std::ptrdiff_t>(r * stride),
            [](double t) { return static_cast<float>(t); });
    }
    runtime.write(rows.targets, std::span<const float>(targets));
}

} // namespace

std::size_t targetStride(std::size_t outputs)
{
    return (outputs + kTargetAlignment - 1) / kTargetAlignment * kTargetAlignment;
}

std::vector<float> toFloats(std::span<const double> values)
{
    std::vector<float> floats(values.size());
    std::transform(values.begin(), values.end(), floats.begin(), [](double value) { return static_cast<float>(value); });
    return floats;
}

ClRows uploadRows(ClRuntime& runtime, const Dataset& data, std::size_t outputs)
{
    ClRows rows;
    rows.count = data.rows();
    rows.hasPixels = !data.pixels().empty();
    rows.pixels = runtime.allocate(data.pixels().size_bytes());
    rows.values = runtime.allocate(data.values().size() * sizeof(cl_float));
    runtime.write(rows.pixels, data.pixels());
    runtime.write(rows.values, std::span<const float>(toFloats(data.values())));
    uploadTargets(runtime, rows, data, outputs);
    return rows;
}

} // namespace chalknet
