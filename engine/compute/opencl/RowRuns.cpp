// Launches of the kernel that stays awake from batch to batch.
#include "engine/compute/opencl/RowRuns.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <stdexcept>
#include <utility>

namespace chalknet {

namespace {

constexpr auto kFiles = std::to_array<std::string_view>({"lanes", "lane_math", "layout", "random", "dropout", "activation",
    "loss", "output_rows", "optimizer", "row_multiply", "row_gradient", "row_passes", "row_update", "row_run"});

constexpr std::size_t kMostUpdates = 64; // of one launch
constexpr std::size_t kColumnRows = 256; // of a batch whose columns may be shared out, as in row_run.cl
constexpr std::size_t kMostOwnInputs = 512 * 1024; // floats of a work-item: more would not stay in its cache
constexpr double kLaunchNanoseconds = 6e6; // a stop waits for a few launches at most
constexpr double kPartNanoseconds = 9e6; // a batch that takes twice as long comes in parts
constexpr double kWholeUpdateNanoseconds = 30e6; // an update that takes longer does so, too
constexpr double kOperationsPerNanosecond = 60.0; // of one core, roughly
constexpr std::size_t kMostBlocks = 4; // row blocks in a piece; see RowPasses::blocksPerItem
constexpr std::size_t kPiecesPerItem = 16; // of an update: the last one to finish holds up the others only shortly
constexpr std::size_t kCacheLine = 16; // in ints, as in row_run.cl
constexpr std::size_t kPhases = 4; // of a batch, as in row_run.cl

std::size_t dividedUp(std::size_t value, std::size_t by)
{
    return (value + by - 1) / by;
}

std::size_t countersOfPhase(std::size_t workItems)
{
    return dividedUp(workItems, kCacheLine) * kCacheLine + kCacheLine;
}

} // namespace

RowRuns::RowRuns(ClRuntime& runtime, const ClNetwork& network)
    : m_runtime(runtime)
    , m_workItems(runtime.options().workItems > 0 ? runtime.options().workItems : std::max(1U, runtime.info().computeUnits))
    , m_board(runtime.allocate(kPhases * kMostUpdates * countersOfPhase(m_workItems) * sizeof(cl_int)))
{
    double operations = 0.0; // forward, backward and gradient: two each for a weight
    for (const DeviceLayer& layer : network.layout.layers())
        operations += 6.0 * layer.depth * layer.pieces * layer.unitStride;
    m_rowNanoseconds = operations / (kOperationsPerNanosecond * static_cast<double>(m_workItems));
    const DeviceLayer& first = network.layout.layers().front();
    const auto panels = static_cast<std::size_t>(first.unitStride / network.profile.panel());
    const std::size_t own
        = (kColumnRows + static_cast<std::size_t>(network.profile.rows)) * static_cast<std::size_t>(first.inputStride);
    if (m_workItems > 1 && panels >= 2 * m_workItems && own <= kMostOwnInputs)
        m_ownStride = own;
    m_ownInputs = runtime.allocateZeros(std::max<std::size_t>(1, m_workItems * m_ownStride) * sizeof(cl_float));
}

BatchRun RowRuns::plan(std::size_t first, std::size_t count, std::size_t batchSize, std::size_t rowsPerEpoch) const
{
    BatchRun run{first, 0, batchSize, rowsPerEpoch, 0};
    while (run.rows < count && run.updates < kMostUpdates) {
        const std::size_t rows = batchRows(first + run.rows, count - run.rows, batchSize, rowsPerEpoch);
        if (run.updates > 0 && m_rowNanoseconds * static_cast<double>(run.rows + rows) > kLaunchNanoseconds)
            break;
        run.rows += rows;
        ++run.updates;
    }
    return run;
}

// A part of the first phase, two thirds of the work, has at least two pieces for each work-item, so that none waits long for the
// others at its end. The update is cut where it takes long by itself: what it changes must be copied before.
RowRuns::Parts RowRuns::partsOf(const BatchRun& run, std::size_t passes) const
{
    const double nanoseconds = m_rowNanoseconds * static_cast<double>(run.rows);
    if (run.updates != 1 || nanoseconds < 2.0 * kPartNanoseconds)
        return {};
    const auto parts = [this](double duration, std::size_t pieces) {
        const auto wanted = static_cast<std::size_t>(std::ceil(duration / kPartNanoseconds));
        return static_cast<int>(std::clamp<std::size_t>(pieces / (2 * m_workItems), 1, wanted));
    };
    const double update = nanoseconds / 3.0;
    return {parts(2.0 * update, passes), update < kWholeUpdateNanoseconds ? 1 : parts(update, kPiecesPerItem * m_workItems)};
}

cl::Kernel& RowRuns::kernel(const ClNetwork& network, const UpdateVariant& variant)
{
    const auto known = m_kernels.find(variant);
    if (known != m_kernels.end())
        return known->second;
    const cl::Program program = m_runtime.program(kFiles, networkDefines(network) + variant.defines());
    return m_kernels[variant] = cl::Kernel(program, "train_run");
}

// Copies what the update is about to change; false if there is no memory for it: the update is then not cut.
bool RowRuns::keep(const Numbers& numbers)
{
    const std::array<const ClBuffer*, 3> originals{&numbers.parameters, &numbers.first, &numbers.second};
    try {
        for (std::size_t i = 0; i < originals.size(); ++i) {
            if (m_kept[i].bytes() != originals[i]->bytes())
                m_kept[i] = m_runtime.allocate(originals[i]->bytes());
            m_runtime.copy(*originals[i], m_kept[i]);
        }
    } catch (const Error&) {
        m_kept = {};
        return false;
    }
    m_isKept = true;
    return true;
}

void RowRuns::drop(const Numbers& numbers)
{
    if (m_isKept) {
        m_runtime.copy(m_kept[0], numbers.parameters);
        m_runtime.copy(m_kept[1], numbers.first);
        m_runtime.copy(m_kept[2], numbers.second);
    }
    m_isKept = false;
    m_part = 0;
}

RowRuns::Launch RowRuns::train(const ClNetwork& network, const ClRows& rows, const ClBuffer& order, const BatchRun& run,
    const Numbers& numbers, const StepSettings& settings, const UpdateArgument& argument, const ClBuffer& stepFactors)
{
    const UpdateVariant variant(settings.optimizer.type, network);
    cl::Kernel& kernel = this->kernel(network, variant);
    const bool hasSteps = settings.optimizer.type == OptimizerType::Adam || settings.optimizer.type == OptimizerType::Adamw;
    const std::size_t blocks = dividedUp(std::min(run.batchSize, run.rows), static_cast<std::size_t>(network.profile.rows));
    const auto tiles = static_cast<std::size_t>(network.layout.tileCount());
    const std::size_t mostBlocks = std::clamp<std::size_t>(blocks / (2 * m_workItems), 1, kMostBlocks);
    Parts parts = partsOf(run, dividedUp(blocks, mostBlocks));
    const int part = std::exchange(m_part, 0); // stays so if something is thrown
    if (part > 0 && (run.first != m_begun.first || run.rows != m_begun.rows))
        throw std::logic_error("a batch in parts is finished or dropped before another begins");
    if (parts.updates > 1 && part >= parts.passes && !m_isKept && !keep(numbers))
        parts.updates = 1;
    setArguments(kernel, network.table, static_cast<cl_int>(network.layout.layers().size()), numbers.parameters, numbers.first,
        numbers.second, rows.values, rows.pixels, static_cast<cl_int>(rows.hasPixels), rows.targets,
        static_cast<cl_int>(rows.targetStride), order, static_cast<cl_uint>(run.first), static_cast<cl_uint>(run.rows),
        static_cast<cl_uint>(run.batchSize), static_cast<cl_uint>(run.rowsPerEpoch), network.activations, network.slopes,
        network.alphaSlopes, argument, stepFactors, static_cast<cl_int>(hasSteps), static_cast<cl_ulong>(settings.dropoutSeed),
        static_cast<cl_ulong>(settings.step), static_cast<cl_int>(mostBlocks), static_cast<cl_int>(tiles),
        static_cast<cl_int>(dividedUp(tiles, kPiecesPerItem * m_workItems)), static_cast<cl_int>(part),
        static_cast<cl_int>(parts.passes), static_cast<cl_int>(parts.updates), m_ownInputs, static_cast<cl_ulong>(m_ownStride),
        m_board);
    if (variant.frozen)
        setFrozenArgument(kernel, network);
    const cl::size_type used = kPhases * run.updates * countersOfPhase(m_workItems) * sizeof(cl_int);
    m_runtime.queue().enqueueFillBuffer(m_board.handle(), cl_int{0}, 0, used);
    Launch launch;
    m_runtime.queue().enqueueNDRangeKernel(
        kernel, cl::NullRange, cl::NDRange(m_workItems), cl::NDRange(1), nullptr, &launch.done);
    m_part = parts.passes > 0 ? (part + 1) % (parts.passes + parts.updates) : 0;
    m_begun = run;
    launch.isLast = m_part == 0;
    m_isKept = m_isKept && !launch.isLast;
    return launch;
}

} // namespace chalknet
