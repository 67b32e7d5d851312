// Evaluations and answers around the launches of ClPasses.
#include "engine/compute/opencl/ClEvaluation.h"

#include <algorithm>

namespace chalknet {

namespace {

constexpr std::size_t kEvaluationRows = 1024;
constexpr std::uint64_t kEvaluationBytes = 64 * 1024 * 1024;

} // namespace

std::size_t evaluationCapacity(const ClNetwork& network)
{
    const auto block = static_cast<std::size_t>(network.profile.rows);
    const std::size_t affordable
        = static_cast<std::size_t>(kEvaluationBytes) / std::max<std::size_t>(1, network.layout.bytesPerRow());
    return (std::clamp<std::size_t>(affordable, 1, kEvaluationRows) + block - 1) / block * block;
}

Evaluation evaluateRows(ClRuntime& runtime, const ClNetwork& network, ClPasses& passes, const BoundData& data, std::size_t chunk)
{
    const std::size_t rows = data.data.rows();
    for (std::size_t first = 0; first < rows; first += chunk)
        passes.evaluate(network, data.rows, first, std::min(chunk, rows - first), data.losses, data.classes);
    const std::vector<float> losses = runtime.read<float>(data.losses, rows);
    const std::vector<cl_int> classes = runtime.read<cl_int>(data.classes, rows);
    EvaluationSum sum(data.data, static_cast<std::size_t>(network.spec.outputs()));
    for (std::size_t row = 0; row < rows; ++row)
        sum.addClass(row, static_cast<double>(losses[row]), classes[row]);
    return sum.result();
}

std::vector<double> predictRows(ClRuntime& runtime, const ClNetwork& network, ClPasses& passes, std::span<const double> inputs,
    std::size_t rows, std::size_t chunk)
{
    const auto width = static_cast<std::size_t>(network.spec.inputs);
    const auto outputs = static_cast<std::size_t>(network.spec.outputs());
    const DeviceLayer& last = network.layout.layers().back();
    const auto stride = static_cast<std::size_t>(last.outputStride);
    ClRows part;
    part.pixels = runtime.allocate(0);
    part.values = runtime.allocate(chunk * width * sizeof(cl_float));
    part.targets = runtime.allocateZeros(targetStride(outputs) * sizeof(cl_float));
    const ClBuffer losses = runtime.allocate(chunk * sizeof(cl_float));
    const ClBuffer classes = runtime.allocate(chunk * sizeof(cl_int));
    std::vector<double> result;
    result.reserve(rows * outputs);
    std::vector<float> values(chunk * stride);
    for (std::size_t first = 0; first < rows; first += chunk) {
        const std::size_t count = std::min(chunk, rows - first);
        runtime.write(part.values, std::span<const float>(toFloats(inputs.subspan(first * width, count * width))));
        passes.evaluate(network, part, 0, count, losses, classes);
        runtime.queue().enqueueReadBuffer(network.activations.handle(), CL_TRUE, last.outputsAt * sizeof(cl_float),
            count * stride * sizeof(cl_float), values.data());
        for (std::size_t row = 0; row < count; ++row) {
            const auto begin = values.begin() + static_cast<std::ptrdiff_t>(row * stride);
            result.insert(result.end(), begin, begin + static_cast<std::ptrdiff_t>(outputs));
        }
    }
    return result;
}

} // namespace chalknet
