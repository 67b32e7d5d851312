// Buffers, batches and evaluation around the launches of ClPasses.
#include "engine/compute/opencl/ClBackend.h"

#include "engine/compute/Devices.h"
#include "engine/compute/PlaneRules.h"
#include "engine/compute/opencl/ClEvaluation.h"
#include "engine/compute/opencl/ClPasses.h"
#include "engine/compute/opencl/ClProblem.h"
#include "engine/compute/opencl/ClRows.h"
#include "engine/compute/opencl/InFlight.h"
#include "engine/compute/opencl/PlanePass.h"
#include "engine/compute/opencl/RowRuns.h"
#include "engine/compute/opencl/RowTuning.h"
#include "engine/compute/opencl/SmallPasses.h"
#include "engine/compute/opencl/Upload.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

namespace chalknet {

namespace {

std::size_t roundUp(std::size_t value, std::size_t unit)
{
    return (value + unit - 1) / unit * unit;
}

} // namespace

class ClBackend : public Backend {
public:
    ClBackend(ClDevice device, const ClOptions& options)
        : m_runtime(std::move(device), options)
    {
    }
    ~ClBackend() override;

    const DeviceInfo& device() const override { return m_runtime.info(); }
    void initialise(const NetworkSpec& spec, const Parameters& parameters) override;
    void bind(DataRole role, const Dataset& data) override;
    void setOrder(std::span<const std::uint32_t> order) override;
    void trainBatch(std::size_t first, std::size_t count, const StepSettings& settings) override;
    std::size_t trainBatches(std::size_t first, std::size_t count, std::size_t batchSize, const StepSettings& settings) override;
    void dropBatch() override;
    void throttle() override;
    void finish() override;
    Parameters parameters() override;
    void setParameters(const Parameters& parameters) override;
    void setFrozen(std::span<const std::uint8_t> frozen) override;
    OptimizerState optimizerState() override;
    void setOptimizerState(const OptimizerState& state) override;
    Evaluation evaluate(DataRole role) override;
    std::vector<double> predict(std::span<const double> inputs, std::size_t rows) override;
    Parameters gradient(std::size_t first, std::size_t count, const StepSettings& settings) override;
    std::vector<double> lossOverPlane(DataRole role, const LossPlane& plane) override;

private:
    /// A batch in launches of its own.
    void trainAlone(std::size_t first, std::size_t count, const StepSettings& settings);
    template <typename Action> auto guarded(Action action) { return translatingClErrors(device().name, action); }
    ClPasses& passes();
    BoundData& bound(DataRole role) { return m_bound[static_cast<std::size_t>(role)]; }
    void ensureCapacity(std::size_t rows);
    /// Room for an evaluation; returns the rows that fit in one go.
    std::size_t evaluationRows();
    void prepareMemory(OptimizerType type);
    const ClBuffer& memoryOrNone(std::size_t index) const { return m_memory[index].bytes() > 0 ? m_memory[index] : m_none; }
    std::size_t memoryBytes() const { return m_network.layout.trainableSize() * sizeof(cl_float); }
    std::vector<double> readMemory(const ClBuffer& buffer);
    void writeMemory(ClBuffer& buffer, const std::vector<double>& values);

    ClRuntime m_runtime;
    ClNetwork m_network;
    std::unique_ptr<ClPasses> m_passes;
    std::unique_ptr<SmallPasses> m_small; ///< none for networks that are not small
    std::unique_ptr<RowRuns> m_runs; ///< none for graphics processors
    std::optional<PlanePass> m_planePass; ///< made when it is first wanted
    std::array<BoundData, kDataRoles> m_bound;
    Upload<std::uint32_t> m_order;
    Upload<cl_float> m_stepFactors;
    InFlight m_inFlight;
    OptimizerType m_optimizer = OptimizerType::Sgd;
    OptimizerType m_optimizerBefore = OptimizerType::Sgd; ///< the running batch
    std::uint64_t m_updates = 0;
    std::array<ClBuffer, 2> m_memory; ///< the optimiser's; a buffer of 0 bytes is none
    ClBuffer m_none; ///< stands in for memory that an optimiser does not have
};

ClBackend::~ClBackend()
{
    try {
        m_runtime.queue().finish(); // uploads may still read host memory of this object
    } catch (const cl::Error&) {
        return; // a lost device has nothing left to finish
    }
}

ClPasses& ClBackend::passes()
{
    if (!m_passes)
        throw std::logic_error("initialise() comes before everything else");
    return *m_passes;
}

void ClBackend::initialise(const NetworkSpec& spec, const Parameters& parameters)
{
    requireValid(spec);
    guarded([&] {
        m_runtime.queue().finish();
        m_passes.reset();
        m_small.reset();
        m_runs.reset();
        m_planePass.reset();
        m_bound = {};
        m_memory = {};
        m_inFlight.clear();
        m_order = {};
        m_stepFactors = {};
        m_updates = 0;
        m_optimizer = OptimizerType::Sgd;
        m_network = {};

        m_network.spec = spec;
        m_network.profile = chooseProfile(m_runtime.device(), spec, m_runtime.options());
        m_network.layout = NetworkLayout(spec, m_network.profile);
        const std::size_t capacity = evaluationCapacity(m_network);
        m_runtime.requireMemory(m_network.layout.parameterSize() * sizeof(cl_float) + capacity * m_network.layout.bytesPerRow());
        m_none = m_runtime.allocateZeros(sizeof(cl_float));
        m_network.parameters = m_runtime.allocate(m_network.layout.parameterSize() * sizeof(cl_float));
        ensureCapacity(capacity);
        m_passes = makePasses(m_runtime, m_network);
        if (m_runtime.options().wholeEpochs && SmallPasses::fit(m_network))
            m_small = std::make_unique<SmallPasses>(m_runtime, m_network);
        if (m_runtime.options().wholeEpochs && m_network.profile.family == KernelFamily::RowBlocks)
            m_runs = std::make_unique<RowRuns>(m_runtime, m_network);
        setParameters(parameters);
    });
}

std::size_t ClBackend::evaluationRows()
{
    ensureCapacity(evaluationCapacity(m_network));
    return m_network.layout.capacity();
}

void ClBackend::ensureCapacity(std::size_t rows)
{
    NetworkLayout& layout = m_network.layout;
    rows = roundUp(rows, static_cast<std::size_t>(m_network.profile.rows));
    if (rows <= layout.capacity())
        return;
    m_runtime.queue().finish();
    m_network.activations = {};
    m_network.slopes = {};
    m_network.alphaSlopes = {};
    NetworkLayout larger = layout;
    larger.setCapacity(rows);
    layout.setCapacity(0); // stays so if there is not enough memory
    m_runtime.requireMemory(rows * larger.bytesPerRow());
    m_network.activations = m_runtime.allocateZeros(larger.activationSize() * sizeof(cl_float));
    m_network.slopes = m_runtime.allocateZeros(larger.slopeSize() * sizeof(cl_float));
    m_network.alphaSlopes = m_runtime.allocateZeros(larger.alphaSlopeSize() * sizeof(cl_float));
    m_network.table = m_runtime.allocate(larger.layers().size() * sizeof(DeviceLayer));
    m_runtime.write(m_network.table, std::span(larger.layers()));
    layout = larger;
}

void ClBackend::bind(DataRole role, const Dataset& data)
{
    data.requireFits(static_cast<std::size_t>(m_network.spec.inputs), static_cast<std::size_t>(m_network.spec.outputs()));
    passes();
    guarded([&] {
        m_runtime.queue().finish();
        bound(role) = {};
        BoundData fresh;
        fresh.data = data;
        fresh.rows = uploadRows(m_runtime, data, static_cast<std::size_t>(m_network.spec.outputs()));
        fresh.losses = m_runtime.allocate(data.rows() * sizeof(cl_float));
        fresh.classes = m_runtime.allocate(data.rows() * sizeof(cl_int));
        bound(role) = std::move(fresh);
    });
}

void ClBackend::setOrder(std::span<const std::uint32_t> order)
{
    guarded([&] { m_order.upload(m_runtime, order); });
}

void ClBackend::prepareMemory(OptimizerType type)
{
    m_optimizer = type;
    for (int i = 0; i < 2; ++i) {
        ClBuffer& memory = m_memory[static_cast<std::size_t>(i)];
        if (i >= optimizerStateCount(type))
            memory = {};
        else if (memory.bytes() == 0)
            memory = m_runtime.allocateZeros(memoryBytes());
    }
}

// A batch of so many rows always takes the same way, alone or among others.
std::size_t ClBackend::trainBatches(std::size_t first, std::size_t count, std::size_t batchSize, const StepSettings& settings)
{
    const std::size_t rowsPerEpoch = bound(DataRole::Train).rows.count;
    const std::size_t next = batchRows(first, count, batchSize, rowsPerEpoch);
    const bool isSmall = m_small && SmallPasses::suits(next);
    if (!isSmall && !m_runs) {
        trainAlone(first, next, settings);
        return next;
    }
    // Of a small network, a short batch at the end of an epoch may go another way than the large ones before it.
    const bool sameWay = isSmall ? SmallPasses::suits(batchSize) : m_small == nullptr;
    return guarded([&] {
        if (!m_runs || !m_runs->isBetweenParts())
            m_optimizerBefore = m_optimizer;
        prepareMemory(settings.optimizer.type);
        const std::size_t rows = sameWay ? count : next;
        const BatchRun run
            = isSmall ? m_small->plan(first, rows, batchSize, rowsPerEpoch) : m_runs->plan(first, rows, batchSize, rowsPerEpoch);
        const std::vector<cl_float> factors = stepFactors(settings, run.updates);
        if (!factors.empty())
            m_stepFactors.upload(m_runtime, factors);
        const ClBuffer& steps = factors.empty() ? m_none : m_stepFactors.buffer();
        const UpdateArgument argument(updateFactors(settings.optimizer, settings.optimizerStep), settings.l1, settings.l2);
        const ClRows& data = bound(DataRole::Train).rows;
        if (isSmall) {
            m_inFlight.add(m_small->train(m_network, data, m_order.buffer(), run,
                {m_network.parameters, memoryOrNone(0), memoryOrNone(1)}, settings, argument, steps));
        } else {
            ensureCapacity(std::min(batchSize, run.rows));
            const RowRuns::Launch launch = m_runs->train(m_network, data, m_order.buffer(), run,
                {m_network.parameters, memoryOrNone(0), memoryOrNone(1)}, settings, argument, steps);
            m_inFlight.add(launch.done);
            if (!launch.isLast)
                return std::size_t{0};
        }
        m_updates = settings.optimizerStep + run.updates - 1;
        return run.rows;
    });
}

void ClBackend::dropBatch()
{
    if (!m_runs || !m_runs->isBetweenParts())
        return;
    guarded([&] {
        m_runs->drop({m_network.parameters, memoryOrNone(0), memoryOrNone(1)});
        prepareMemory(m_optimizerBefore);
    });
}

void ClBackend::trainBatch(std::size_t first, std::size_t count, const StepSettings& settings)
{
    if (m_runs || (m_small && SmallPasses::suits(count)))
        while (trainBatches(first, count, count, settings) == 0)
            throttle();
    else
        trainAlone(first, count, settings);
}

void ClBackend::trainAlone(std::size_t first, std::size_t count, const StepSettings& settings)
{
    guarded([&] {
        ensureCapacity(count);
        prepareMemory(settings.optimizer.type);
        ClBatch batch;
        batch.first = static_cast<cl_uint>(first);
        batch.count = static_cast<cl_uint>(count);
        batch.scale = static_cast<cl_float>(1.0 / static_cast<double>(count));
        batch.dropoutSeed = settings.dropoutSeed;
        batch.step = settings.step;
        passes().propagate(m_network, bound(DataRole::Train).rows, m_order.buffer(), batch);
        const UpdateArgument argument(updateFactors(settings.optimizer, settings.optimizerStep), settings.l1, settings.l2);
        m_inFlight.add(passes().update(m_network, m_optimizer, memoryOrNone(0), memoryOrNone(1), count, argument));
        m_updates = settings.optimizerStep;
    });
}

void ClBackend::throttle()
{
    guarded([&] {
        m_runtime.queue().flush();
        m_inFlight.throttle();
    });
}

void ClBackend::finish()
{
    guarded([&] {
        m_runtime.queue().finish();
        m_inFlight.clear();
    });
}

Parameters ClBackend::parameters()
{
    passes();
    return guarded([&] {
        Parameters parameters(m_network.spec);
        const std::vector<float> floats = m_runtime.read<float>(m_network.parameters, m_network.layout.trainableSize());
        std::ranges::copy(m_network.layout.unpack(floats), parameters.values().begin());
        return parameters;
    });
}

void ClBackend::setParameters(const Parameters& parameters)
{
    passes();
    guarded([&] { m_runtime.write(m_network.parameters, std::span<const float>(m_network.layout.pack(parameters.values()))); });
}

void ClBackend::setFrozen(std::span<const std::uint8_t> frozen)
{
    passes();
    requireMask(frozen, ParameterLayout(m_network.spec).size());
    guarded([&] {
        m_runtime.queue().finish(); // launches on their way still read the earlier mask
        m_network.frozen = {};
        if (std::ranges::all_of(frozen, [](std::uint8_t mark) { return mark == 0; }))
            return;
        std::vector<double> mask(frozen.size());
        std::ranges::transform(frozen, mask.begin(), [](std::uint8_t mark) { return mark != 0 ? 1.0 : 0.0; });
        m_network.frozen = m_runtime.allocate(memoryBytes());
        const std::vector<float> floats = m_network.layout.pack(mask);
        m_runtime.write(m_network.frozen, std::span<const float>(floats).first(m_network.layout.trainableSize()));
    });
}

std::vector<double> ClBackend::readMemory(const ClBuffer& buffer)
{
    if (buffer.bytes() == 0)
        return {};
    return m_network.layout.unpack(m_runtime.read<float>(buffer, m_network.layout.trainableSize()));
}

void ClBackend::writeMemory(ClBuffer& buffer, const std::vector<double>& values)
{
    buffer = {};
    if (values.empty())
        return;
    buffer = m_runtime.allocate(memoryBytes());
    const std::vector<float> floats = m_network.layout.pack(values);
    m_runtime.write(buffer, std::span<const float>(floats).first(m_network.layout.trainableSize()));
}

OptimizerState ClBackend::optimizerState()
{
    return guarded([&] { return OptimizerState{m_optimizer, m_updates, readMemory(m_memory[0]), readMemory(m_memory[1])}; });
}

void ClBackend::setOptimizerState(const OptimizerState& state)
{
    passes();
    guarded([&] {
        m_runtime.queue().finish();
        m_optimizer = state.type;
        m_updates = state.updates;
        writeMemory(m_memory[0], state.first);
        writeMemory(m_memory[1], state.second);
    });
}

Evaluation ClBackend::evaluate(DataRole role)
{
    const BoundData& data = bound(role);
    return guarded([&] {
        const std::size_t chunk = evaluationRows();
        return evaluateRows(m_runtime, m_network, passes(), data, chunk);
    });
}

std::vector<double> ClBackend::predict(std::span<const double> inputs, std::size_t rows)
{
    passes();
    return guarded([&] {
        const std::size_t chunk = std::min(rows, evaluationRows());
        return predictRows(m_runtime, m_network, passes(), inputs, rows, chunk);
    });
}

std::vector<double> ClBackend::lossOverPlane(DataRole role, const LossPlane& plane)
{
    passes();
    requirePlane(plane, ParameterLayout(m_network.spec), bound(role).data);
    return guarded([&] {
        if (!m_planePass)
            m_planePass.emplace(m_runtime, m_network);
        return m_planePass->losses(plane, bound(role).data);
    });
}

Parameters ClBackend::gradient(std::size_t first, std::size_t count, const StepSettings& settings)
{
    passes();
    return guarded([&] {
        Parameters sum(m_network.spec);
        const ClBuffer gradient = m_runtime.allocateZeros(memoryBytes());
        const std::size_t chunk = evaluationRows();
        for (std::size_t begin = 0; begin < count; begin += chunk) {
            ClBatch batch;
            batch.first = static_cast<cl_uint>(first + begin);
            batch.count = static_cast<cl_uint>(std::min(chunk, count - begin));
            batch.batchRow = static_cast<cl_uint>(begin);
            batch.scale = static_cast<cl_float>(1.0 / static_cast<double>(count));
            batch.dropoutSeed = settings.dropoutSeed;
            batch.step = settings.step;
            passes().propagate(m_network, bound(DataRole::Train).rows, m_order.buffer(), batch);
            passes().update(m_network, std::nullopt, gradient, m_none, batch.count, UpdateArgument());
            const std::vector<double> part
                = m_network.layout.unpack(m_runtime.read<float>(gradient, m_network.layout.trainableSize()));
            std::ranges::transform(sum.values(), part, sum.values().begin(), std::plus());
        }
        return sum;
    });
}

std::unique_ptr<Backend> makeClBackend(int index, const ClOptions& options)
{
    std::vector<ClDevice> devices = findClDevices();
    if (devices.empty())
        throw Error(ProblemCode::NoOpenClPlatform);
    if (index < 0 || static_cast<std::size_t>(index) >= devices.size())
        throw Error(ProblemCode::NoSuchDevice, {"opencl:" + std::to_string(index), deviceListText(openClDevices())});
    ClDevice& device = devices[static_cast<std::size_t>(index)];
    ClOptions chosen = options;
    if (!chosen.sizes)
        chosen.sizes = keptRowSizes(device.info, ProgramCache(options.programCacheFolder));
    return translatingClErrors(
        device.info.name, [&]() -> std::unique_ptr<Backend> { return std::make_unique<ClBackend>(device, chosen); });
}

} // namespace chalknet
