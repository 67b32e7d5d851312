// Uploads, and launches of bounded length and memory.
#include "engine/compute/opencl/PlanePass.h"

#include <algorithm>
#include <array>

namespace chalknet {

namespace {

constexpr auto kFiles
    = std::to_array<std::string_view>({"lanes", "lane_math", "layout", "activation", "loss", "output_rows", "loss_plane"});

constexpr std::uint64_t kRowBytes = 64 * 1024 * 1024; // of the data on the device at a time
constexpr std::uint64_t kScratchBytes = 128 * 1024 * 1024;
// A launch holds 256 × 256 places of a network of 8 layers × 16 units on 500 rows (about a second on two cores), or that much
// work.
constexpr std::size_t kWorkPerLaunch = std::size_t{1} << 37;
constexpr std::size_t kRowAlignment = 64; // whole blocks of rows for every profile, and whole lines of the cache

std::size_t roundUp(std::size_t value, std::size_t unit)
{
    return (value + unit - 1) / unit * unit;
}

// Vectors of rows that go through a layer side by side: as many as the registers hold with the sums of PlaneLayout::kUnits.
int rowVectors(const ClRuntime& runtime, KernelFamily family)
{
    if (family == KernelFamily::Tiles)
        return 4;
    return runtime.device().getInfo<CL_DEVICE_NATIVE_VECTOR_WIDTH_FLOAT>() >= 16 ? 4 : 1;
}

std::size_t groupSize(KernelFamily family)
{
    return family == KernelFamily::RowBlocks ? 1 : 64;
}

std::vector<float> axis(int count, const auto& coordinate)
{
    std::vector<float> values;
    for (int i = 0; i < count; ++i)
        values.push_back(static_cast<float>(coordinate(i)));
    return values;
}

} // namespace

/// The plane on the device.
struct PlanePass::Grid {
    int columns = 0;
    ClBuffer layers;
    ClBuffer origin;
    ClBuffer first;
    ClBuffer second;
    ClBuffer alphas;
    ClBuffer betas;
};

/// Some rows of the data on the device, a column after the other.
struct PlanePass::Rows {
    std::size_t count = 0;
    std::size_t stride = 0;
    ClBuffer inputs;
    ClBuffer targets;
};

PlanePass::PlanePass(ClRuntime& runtime, const ClNetwork& network)
    : m_runtime(runtime)
    , m_profile(network.profile)
    , m_layout(network.spec, network.layout)
    , m_inputs(static_cast<std::size_t>(network.spec.inputs))
    , m_outputs(static_cast<std::size_t>(network.spec.outputs()))
{
    const std::string sizes = " -DVALUES_ALONE -DUNITS=" + std::to_string(PlaneLayout::kUnits) + " -DROW_VECTORS="
        + std::to_string(rowVectors(runtime, m_profile.family)) + " -DGROUP_SIZE=" + std::to_string(groupSize(m_profile.family));
    m_kernel = cl::Kernel(runtime.program(kFiles, networkDefines(network) + sizes), "plane_losses");
}

std::vector<double> PlanePass::losses(const LossPlane& plane, const Dataset& data)
{
    const auto upload = [&](const auto& values) {
        ClBuffer buffer = m_runtime.allocate(values.size() * sizeof(values[0]));
        m_runtime.write(buffer, std::span(values));
        return buffer;
    };
    Grid grid;
    grid.columns = plane.columns;
    grid.layers = upload(m_layout.layers());
    grid.origin = upload(m_layout.pack(plane.origin.values()));
    grid.first = upload(m_layout.pack(plane.first.values()));
    grid.second = upload(m_layout.pack(plane.second.values()));
    grid.alphas = upload(axis(plane.columns, [&](int column) { return plane.alpha(column); }));
    grid.betas = upload(axis(plane.rows, [&](int row) { return plane.beta(row); }));

    std::vector<double> sums(static_cast<std::size_t>(plane.columns) * static_cast<std::size_t>(plane.rows), 0.0);
    const std::size_t affordable = kRowBytes / sizeof(cl_float) / (m_inputs + m_outputs);
    const std::size_t chunk = std::max(kRowAlignment, affordable / kRowAlignment * kRowAlignment);
    for (std::size_t first = 0; first < data.rows(); first += chunk)
        addLosses(grid, uploadRows(data, first, std::min(chunk, data.rows() - first)), sums);
    for (double& sum : sums)
        sum /= static_cast<double>(data.rows());
    return sums;
}

PlanePass::Rows PlanePass::uploadRows(const Dataset& data, std::size_t first, std::size_t count)
{
    Rows rows;
    rows.count = count;
    rows.stride = roundUp(count, kRowAlignment);
    std::vector<float> inputs(m_inputs * rows.stride, 0.0F);
    std::vector<float> targets(m_outputs * rows.stride, 0.0F);
    std::vector<double> input(m_inputs);
    std::vector<double> target(m_outputs);
    for (std::size_t row = 0; row < count; ++row) {
        data.copyInputs(first + row, input);
        data.copyTargets(first + row, target);
        for (std::size_t k = 0; k < m_inputs; ++k)
            inputs[k * rows.stride + row] = static_cast<float>(input[k]);
        for (std::size_t n = 0; n < m_outputs; ++n)
            targets[n * rows.stride + row] = static_cast<float>(target[n]);
    }
    rows.inputs = m_runtime.allocate(inputs.size() * sizeof(cl_float));
    rows.targets = m_runtime.allocate(targets.size() * sizeof(cl_float));
    m_runtime.write(rows.inputs, std::span<const float>(inputs));
    m_runtime.write(rows.targets, std::span<const float>(targets));
    return rows;
}

void PlanePass::addLosses(const Grid& grid, const Rows& rows, std::vector<double>& sums)
{
    const std::size_t workPerPlace = rows.stride * m_layout.workPerRow();
    const std::size_t places = std::clamp<std::size_t>(kWorkPerLaunch / workPerPlace, 1, sums.size());
    const std::size_t items = itemCount(places);
    const ClBuffer scratch = m_runtime.allocate(items * bytesPerItem());
    const ClBuffer results = m_runtime.allocate(places * sizeof(cl_float));
    for (std::size_t first = 0; first < sums.size(); first += places) {
        const std::size_t count = std::min(places, sums.size() - first);
        setArguments(m_kernel, grid.layers, static_cast<cl_int>(m_layout.layers().size()), grid.origin, grid.first, grid.second,
            static_cast<cl_int>(m_layout.parameterSize()), rows.inputs, rows.targets, static_cast<cl_int>(rows.stride),
            static_cast<cl_int>(rows.count), grid.alphas, grid.betas, static_cast<cl_int>(grid.columns),
            static_cast<cl_int>(first), static_cast<cl_int>(count), scratch, static_cast<cl_int>(m_layout.widest()), results);
        m_runtime.queue().enqueueNDRangeKernel(
            m_kernel, cl::NullRange, cl::NDRange(items), cl::NDRange(groupSize(m_profile.family)));
        const std::vector<float> part = m_runtime.read<float>(results, count);
        for (std::size_t i = 0; i < count; ++i)
            sums[first + i] += static_cast<double>(part[i]);
    }
}

std::size_t PlanePass::bytesPerItem() const
{
    const auto vectors = static_cast<std::size_t>(rowVectors(m_runtime, m_profile.family));
    const std::size_t rowBlock = static_cast<std::size_t>(m_profile.lanes) * vectors;
    return (m_layout.parameterSize() + 2 * m_layout.widest() * rowBlock) * sizeof(cl_float);
}

// Enough to keep a device busy to the end; no more, because each has a scratch of its own.
std::size_t PlanePass::itemCount(std::size_t places) const
{
    const std::size_t perUnit = m_profile.family == KernelFamily::RowBlocks ? 64 : 512;
    const std::size_t wanted = perUnit * std::max(1U, m_runtime.info().computeUnits);
    const std::size_t affordable = std::max<std::size_t>(1, kScratchBytes / bytesPerItem());
    return roundUp(std::min({places, wanted, affordable}), groupSize(m_profile.family));
}

} // namespace chalknet
