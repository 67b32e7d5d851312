// Launches of the kernels for graphics processors.
#include "engine/compute/opencl/TilePasses.h"

#include <array>

namespace chalknet {

namespace {

constexpr auto kPassFiles = std::to_array<std::string_view>(
    {"lanes", "lane_math", "layout", "random", "dropout", "activation", "loss", "output_rows", "tile_multiply", "tile_passes"});
constexpr auto kUpdateFiles = std::to_array<std::string_view>({"lanes", "layout", "optimizer", "tile_multiply", "tile_update"});

cl_int layerCount(const ClNetwork& network)
{
    return static_cast<cl_int>(network.layout.layers().size());
}

// Work-items for tiles that cover columns × rows numbers.
cl::NDRange tileItems(const DeviceProfile& profile, int columns, std::size_t rows)
{
    const auto tile = static_cast<std::size_t>(profile.tile());
    const auto group = static_cast<std::size_t>(profile.group);
    return {(static_cast<std::size_t>(columns) + tile - 1) / tile * group, (rows + tile - 1) / tile * group};
}

cl::NDRange tileGroup(const DeviceProfile& profile)
{
    return {static_cast<std::size_t>(profile.group), static_cast<std::size_t>(profile.group)};
}

} // namespace

TilePasses::TilePasses(ClRuntime& runtime, const ClNetwork& network)
    : m_runtime(runtime)
{
    const cl::Program program = runtime.program(kPassFiles, networkDefines(network));
    m_gather = cl::Kernel(program, "gather_inputs");
    m_forward = cl::Kernel(program, "forward_layer");
    m_backward = cl::Kernel(program, "backward_layer");
    m_finish = cl::Kernel(program, "finish_outputs");
    m_judge = cl::Kernel(program, "judge_outputs");
}

void TilePasses::gather(
    const ClNetwork& network, const ClRows& rows, const ClBuffer& order, bool hasOrder, std::size_t first, std::size_t count)
{
    setArguments(m_gather, network.table, rows.values, rows.pixels, static_cast<cl_int>(rows.hasPixels), order,
        static_cast<cl_int>(hasOrder), static_cast<cl_uint>(first), network.activations);
    const auto columns = static_cast<std::size_t>(network.spec.inputs) + 1;
    m_runtime.queue().enqueueNDRangeKernel(m_gather, cl::NullRange, cl::NDRange(columns, count));
}

void TilePasses::forward(const ClNetwork& network, const ClBatch& batch, bool training)
{
    for (cl_int l = 0; l < layerCount(network); ++l) {
        setArguments(m_forward, network.table, l, network.parameters, static_cast<cl_int>(batch.count), network.activations,
            network.slopes, network.alphaSlopes, batch.batchRow, static_cast<cl_int>(training), batch.dropoutSeed, batch.step);
        const int units = network.layout.layers()[static_cast<std::size_t>(l)].units;
        m_runtime.queue().enqueueNDRangeKernel(
            m_forward, cl::NullRange, tileItems(network.profile, units, batch.count), tileGroup(network.profile));
    }
}

void TilePasses::propagate(const ClNetwork& network, const ClRows& rows, const ClBuffer& order, const ClBatch& batch)
{
    gather(network, rows, order, true, batch.first, batch.count);
    forward(network, batch, true);
    setArguments(m_finish, network.table, layerCount(network), rows.targets, static_cast<cl_int>(rows.targetStride), order,
        batch.first, batch.count, network.activations, network.slopes, network.alphaSlopes, batch.scale);
    m_runtime.queue().enqueueNDRangeKernel(m_finish, cl::NullRange, cl::NDRange(batch.count));
    for (cl_int l = layerCount(network) - 2; l >= 0; --l) {
        setArguments(m_backward, network.table, l, network.parameters, static_cast<cl_int>(batch.count), network.slopes,
            network.alphaSlopes);
        const int units = network.layout.layers()[static_cast<std::size_t>(l)].units;
        m_runtime.queue().enqueueNDRangeKernel(
            m_backward, cl::NullRange, tileItems(network.profile, units, batch.count), tileGroup(network.profile));
    }
}

cl::Event TilePasses::update(const ClNetwork& network, std::optional<OptimizerType> optimizer, const ClBuffer& first,
    const ClBuffer& second, std::size_t rows, const UpdateArgument& argument)
{
    const UpdateVariant variant(optimizer, network);
    UpdateKernels& kernels = updateKernels(network, variant);
    cl::Event done;
    for (cl_int l = 0; l < layerCount(network); ++l) {
        const DeviceLayer& layer = network.layout.layers()[static_cast<std::size_t>(l)];
        setArguments(kernels.layer, network.table, l, network.parameters, first, second, network.activations, network.slopes,
            static_cast<cl_int>(rows), argument);
        if (variant.frozen)
            setFrozenArgument(kernels.layer, network);
        const auto inputs = static_cast<std::size_t>(layer.inputs) + 1;
        m_runtime.queue().enqueueNDRangeKernel(kernels.layer, cl::NullRange, tileItems(network.profile, layer.columns(), inputs),
            tileGroup(network.profile), nullptr, &done);
        if (layer.alphaTiles == 0)
            continue;
        setArguments(kernels.alphas, network.table, l, network.parameters, first, second, network.alphaSlopes,
            static_cast<cl_int>(rows), argument);
        if (variant.frozen)
            setFrozenArgument(kernels.alphas, network);
        m_runtime.queue().enqueueNDRangeKernel(
            kernels.alphas, cl::NullRange, cl::NDRange(static_cast<std::size_t>(layer.units)), cl::NullRange, nullptr, &done);
    }
    return done;
}

TilePasses::UpdateKernels& TilePasses::updateKernels(const ClNetwork& network, const UpdateVariant& variant)
{
    const auto known = m_updates.find(variant);
    if (known != m_updates.end())
        return known->second;
    const cl::Program program = m_runtime.program(kUpdateFiles, network.profile.defines() + variant.defines());
    return m_updates[variant] = {cl::Kernel(program, "update_layer"), cl::Kernel(program, "update_alphas")};
}

void TilePasses::evaluate(const ClNetwork& network, const ClRows& rows, std::size_t first, std::size_t count,
    const ClBuffer& losses, const ClBuffer& classes)
{
    gather(network, rows, rows.targets, false, first, count);
    ClBatch batch;
    batch.count = static_cast<cl_uint>(count);
    forward(network, batch, false);
    setArguments(m_judge, network.table, layerCount(network), rows.targets, static_cast<cl_int>(rows.targetStride),
        static_cast<cl_uint>(first), static_cast<cl_uint>(count), network.activations, network.slopes, network.alphaSlopes,
        losses, classes);
    m_runtime.queue().enqueueNDRangeKernel(m_judge, cl::NullRange, cl::NDRange(count));
}

} // namespace chalknet
