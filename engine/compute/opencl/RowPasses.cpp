// Launches of the kernels for processors.
#include "engine/compute/opencl/RowPasses.h"

#include <algorithm>
#include <array>

namespace chalknet {

namespace {

constexpr auto kPassFiles = std::to_array<std::string_view>(
    {"lanes", "lane_math", "layout", "random", "dropout", "activation", "loss", "output_rows", "row_multiply", "row_passes"});
constexpr auto kUpdateFiles
    = std::to_array<std::string_view>({"lanes", "layout", "optimizer", "row_multiply", "row_gradient", "row_update"});

constexpr std::size_t kMostBlocks = 4;

cl_int layerCount(const ClNetwork& network)
{
    return static_cast<cl_int>(network.layout.layers().size());
}

std::size_t dividedUp(std::size_t value, std::size_t by)
{
    return (value + by - 1) / by;
}

} // namespace

RowPasses::RowPasses(ClRuntime& runtime, const ClNetwork& network)
    : m_runtime(runtime)
{
    const cl::Program program = runtime.program(kPassFiles, networkDefines(network));
    m_train = cl::Kernel(program, "train_rows");
    m_evaluate = cl::Kernel(program, "evaluate_rows");
}

// The more blocks a work-item takes, the less often weights come from the outer caches; but every core wants a share of the
// work, and several where there are many, so that a core with other duties does not hold up the batch.
std::size_t RowPasses::blocksPerItem(const ClNetwork& network, std::size_t rows) const
{
    const std::size_t blocks = dividedUp(rows, static_cast<std::size_t>(network.profile.rows));
    const std::size_t cores = std::max(1U, m_runtime.info().computeUnits);
    return std::clamp<std::size_t>(blocks / cores, 1, kMostBlocks);
}

cl::NDRange RowPasses::items(const ClNetwork& network, std::size_t rows) const
{
    return {dividedUp(dividedUp(rows, static_cast<std::size_t>(network.profile.rows)), blocksPerItem(network, rows))};
}

void RowPasses::propagate(const ClNetwork& network, const ClRows& rows, const ClBuffer& order, const ClBatch& batch)
{
    setArguments(m_train, network.table, layerCount(network), network.parameters, rows.values, rows.pixels,
        static_cast<cl_int>(rows.hasPixels), rows.targets, static_cast<cl_int>(rows.targetStride), order, batch.first,
        batch.count, network.activations, network.slopes, network.alphaSlopes, batch.scale, batch.batchRow, batch.dropoutSeed,
        batch.step, static_cast<cl_int>(blocksPerItem(network, batch.count)));
    m_runtime.queue().enqueueNDRangeKernel(m_train, cl::NullRange, items(network, batch.count), cl::NDRange(1));
}

cl::Event RowPasses::update(const ClNetwork& network, std::optional<OptimizerType> optimizer, const ClBuffer& first,
    const ClBuffer& second, std::size_t rows, const UpdateArgument& argument)
{
    const UpdateVariant variant(optimizer, network);
    cl::Kernel& kernel = updateKernel(network, variant);
    setArguments(kernel, network.table, layerCount(network), network.parameters, first, second, network.activations,
        network.slopes, network.alphaSlopes, static_cast<cl_int>(rows), argument);
    if (variant.frozen)
        setFrozenArgument(kernel, network);
    cl::Event done;
    const cl::NDRange tiles(static_cast<std::size_t>(network.layout.tileCount()));
    m_runtime.queue().enqueueNDRangeKernel(kernel, cl::NullRange, tiles, cl::NDRange(1), nullptr, &done);
    return done;
}

cl::Kernel& RowPasses::updateKernel(const ClNetwork& network, const UpdateVariant& variant)
{
    const auto known = m_updates.find(variant);
    if (known != m_updates.end())
        return known->second;
    const cl::Program program = m_runtime.program(kUpdateFiles, network.profile.defines() + variant.defines());
    return m_updates[variant] = cl::Kernel(program, "update_tiles");
}

void RowPasses::evaluate(const ClNetwork& network, const ClRows& rows, std::size_t first, std::size_t count,
    const ClBuffer& losses, const ClBuffer& classes)
{
    setArguments(m_evaluate, network.table, layerCount(network), network.parameters, rows.values, rows.pixels,
        static_cast<cl_int>(rows.hasPixels), rows.targets, static_cast<cl_int>(rows.targetStride), static_cast<cl_uint>(first),
        static_cast<cl_uint>(count), network.activations, network.slopes, network.alphaSlopes, losses, classes,
        static_cast<cl_int>(blocksPerItem(network, count)));
    m_runtime.queue().enqueueNDRangeKernel(m_evaluate, cl::NullRange, items(network, count), cl::NDRange(1));
}

} // namespace chalknet
