// Launches of the kernels for small networks.
#include "engine/compute/opencl/SmallPasses.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace chalknet {

namespace {

constexpr auto kFiles = std::to_array<std::string_view>({"lanes", "lane_math", "layout", "random", "dropout", "activation",
    "loss", "optimizer", "whole_vectors", "small_gradients", "small_block", "small_quads", "small_rows", "half_vectors",
    "lane_math", "dropout", "activation", "loss", "small_rows", "half_vectors_end", "small_network"}); // some twice

constexpr int kWidth = 16; // inputs and units
constexpr std::size_t kMostLayers = 9; // eight hidden ones and the output
constexpr int kMostPieces = 16; // of all layers together
constexpr std::size_t kBlockRows = 16;
constexpr std::size_t kFewRows = 2; // of small_rows.cl
constexpr double kLaunchNanoseconds = 4e6; // a stop waits for a few launches at most
constexpr double kFittingNanoseconds = 3e8; // so much training comes before a build for it

std::string generalDefines(const ClNetwork& network)
{
    return networkDefines(network) + " -DMAX_LAYERS=" + std::to_string(kMostLayers)
        + " -DMAX_PIECES=" + std::to_string(kMostPieces) + " -DBUILT_IN -DHALF_VECTORS";
}

} // namespace

bool SmallPasses::fit(const ClNetwork& network)
{
    const std::vector<DeviceLayer>& layers = network.layout.layers();
    int pieces = 0;
    for (const DeviceLayer& layer : layers) {
        if (layer.units > kWidth || layer.inputs > kWidth)
            return false;
        pieces += layer.pieces;
    }
    return network.profile.family == KernelFamily::RowBlocks && network.profile.panel() == kWidth && layers.size() <= kMostLayers
        && pieces <= kMostPieces;
}

SmallPasses::SmallPasses(ClRuntime& runtime, const ClNetwork& network)
    : m_runtime(runtime)
    , m_train(runtime.program(kFiles, generalDefines(network) + " -DTRAIN"), "train_small")
{
    m_blockNanoseconds = 200.0;
    for (const DeviceLayer& layer : network.layout.layers()) {
        const double weights = layer.pieces * layer.units * (layer.inputs + 1);
        m_blockNanoseconds += weights + 12.0 * layer.units;
        m_rowNanoseconds += 25.0 + weights / 4.0;
    }
}

// Of one batch, roughly.
double SmallPasses::nanoseconds(std::size_t rows) const
{
    if (rows <= kFewRows)
        return m_rowNanoseconds * static_cast<double>(rows);
    return m_blockNanoseconds * static_cast<double>((rows + kBlockRows - 1) / kBlockRows);
}

BatchRun SmallPasses::plan(
    std::size_t first, std::size_t count, std::size_t batchSize, std::size_t rowsPerEpoch, std::size_t networks) const
{
    BatchRun run{first, 0, batchSize, rowsPerEpoch, 0};
    const auto all = static_cast<double>(networks);
    double nanoseconds = 0.0;
    const auto add = [&](std::size_t rows, std::size_t updates, double duration) {
        run.rows += rows;
        run.updates += updates;
        nanoseconds += duration;
    };
    const std::size_t fullBatches = rowsPerEpoch / batchSize;
    const std::size_t shortBatch = rowsPerEpoch % batchSize;
    const std::size_t epochUpdates = fullBatches + (shortBatch > 0 ? 1 : 0);
    const double epochNanoseconds
        = all * (static_cast<double>(fullBatches) * this->nanoseconds(batchSize) + this->nanoseconds(shortBatch));
    BatchRun wholeEpochs; // up to the end of the last epoch
    while (run.rows < count && (run.updates == 0 || nanoseconds < kLaunchNanoseconds)) {
        const bool isBeginning = (first + run.rows) % rowsPerEpoch == 0;
        const auto fitting = static_cast<std::size_t>(std::max(0.0, kLaunchNanoseconds - nanoseconds) / epochNanoseconds);
        const std::size_t epochs = isBeginning ? std::min(fitting, (count - run.rows) / rowsPerEpoch) : 0;
        if (epochs > 0) {
            add(epochs * rowsPerEpoch, epochs * epochUpdates, static_cast<double>(epochs) * epochNanoseconds);
        } else {
            const std::size_t rows = batchRows(first + run.rows, count - run.rows, batchSize, rowsPerEpoch);
            add(rows, 1, all * this->nanoseconds(rows));
        }
        if ((first + run.rows) % rowsPerEpoch == 0)
            wholeEpochs = run;
    }
    return wholeEpochs.updates > 0 ? wholeEpochs : run;
}

// The arguments of train_small, for one build of it or another.
void SmallPasses::setTraining(cl::Kernel& kernel, const Training& work, const SmallNumbers& numbers)
{
    const ClNetwork& network = work.network;
    const ClRows& rows = work.rows;
    const StepSettings& settings = work.settings;
    const auto optimizer = static_cast<cl_int>(settings.optimizer.type) + 1; // the numbers of optimizer.cl
    const bool hasSteps = settings.optimizer.type == OptimizerType::Adam || settings.optimizer.type == OptimizerType::Adamw;
    setArguments(kernel, network.table, static_cast<cl_int>(network.layout.layers().size()), numbers.parameters,
        static_cast<cl_ulong>(network.layout.parameterSize()), numbers.first, numbers.second,
        static_cast<cl_ulong>(network.layout.trainableSize()), rows.values, rows.pixels, static_cast<cl_int>(rows.hasPixels),
        rows.targets, static_cast<cl_int>(rows.targetStride), work.order, static_cast<cl_uint>(work.run.first),
        static_cast<cl_uint>(work.run.rows), static_cast<cl_uint>(work.run.batchSize),
        static_cast<cl_uint>(work.run.rowsPerEpoch), optimizer, work.argument, work.stepFactors, static_cast<cl_int>(hasSteps),
        static_cast<cl_ulong>(settings.dropoutSeed), static_cast<cl_ulong>(settings.step));
    if (network.frozen.bytes() > 0)
        setFrozenArgument(kernel, network);
}

cl::Kernel& SmallPasses::trainKernel(const Training& work, const SmallNumbers& numbers)
{
    const ClNetwork& network = work.network;
    if (network.frozen.bytes() > 0) {
        if (!m_trainFrozen())
            m_trainFrozen = cl::Kernel(m_runtime.program(kFiles, generalDefines(network) + " -DTRAIN -DFROZEN"), "train_small");
        return m_trainFrozen;
    }
    const std::optional<FittedCase> known = fittedCase(network, work.run, work.settings);
    if (!known || m_runtime.options().fitting == Fitting::Never)
        return m_train;
    Fitted& fitted = m_fitted[*known];
    if (fitted.defines.empty())
        fitted.defines = networkDefines(network, false) + fittedDefines(network, *known) + " -DBUILT_IN -DHALF_VECTORS -DTRAIN "
            + m_runtime.options().fittedOptions;
    if (!fitted.kernel) {
        if (const std::optional<cl::Program> program = fittedProgram(fitted))
            fitted.kernel = cl::Kernel(*program, "train_small");
    }
    if (fitted.kernel && !fitted.agrees)
        compare(fitted, work, numbers);
    fitted.nanoseconds += nanoseconds(known->batchSize) * static_cast<double>(numbers.networks * work.run.updates);
    return fitted.agrees.value_or(false) ? *fitted.kernel : m_train;
}

// Nothing in the language promises that two builds of one text round alike, so one launch with each is compared, on copies. What
// has diverged says nothing, for a NaN has many patterns: if that is most of the numbers, they are compared again later.
void SmallPasses::compare(Fitted& fitted, const Training& work, const SmallNumbers& numbers)
{
    if (fitted.launchesToWait-- > 0)
        return;
    const std::vector<float> expected = trained(m_train, work, numbers);
    const auto isFinite = [](float number) { return std::isfinite(number); };
    if (2 * std::ranges::count_if(expected, isFinite) < static_cast<std::ptrdiff_t>(expected.size())) {
        fitted.launchesToWait = fitted.nextWait;
        fitted.nextWait = std::min(2 * fitted.nextWait, 1024);
        return;
    }
    const std::vector<float> own = trained(*fitted.kernel, work, numbers);
    fitted.agrees = std::ranges::equal(own, expected, [](float a, float b) {
        return std::bit_cast<std::uint32_t>(a) == std::bit_cast<std::uint32_t>(b) || (std::isnan(a) && std::isnan(b));
    });
}

// The numbers after a launch with this kernel.
std::vector<float> SmallPasses::trained(cl::Kernel& kernel, const Training& work, const SmallNumbers& numbers)
{
    const auto copyOf = [this](const ClBuffer& buffer) {
        ClBuffer copy = m_runtime.allocate(buffer.bytes());
        m_runtime.copy(buffer, copy);
        return copy;
    };
    const ClBuffer parameters = copyOf(numbers.parameters);
    const ClBuffer first = copyOf(numbers.first);
    const ClBuffer second = copyOf(numbers.second);
    setTraining(kernel, work, {parameters, first, second, numbers.networks});
    m_runtime.queue().enqueueNDRangeKernel(kernel, cl::NullRange, cl::NDRange(numbers.networks), cl::NDRange(1));
    std::vector<float> result;
    for (const ClBuffer* buffer : {&parameters, &first, &second}) {
        const auto part = m_runtime.read<float>(*buffer, static_cast<std::size_t>(buffer->bytes()) / sizeof(cl_float));
        result.insert(result.end(), part.begin(), part.end());
    }
    return result;
}

std::optional<cl::Program> SmallPasses::fittedProgram(const Fitted& fitted)
{
    if (m_runtime.options().fitting == Fitting::AtOnce)
        return m_runtime.program(kFiles, fitted.defines);
    const bool isWorthwhile = fitted.nanoseconds > kFittingNanoseconds;
    if (fitted.nanoseconds > 0.0 && !isWorthwhile)
        return std::nullopt; // the cache has been asked already
    return m_runtime.programBeside(kFiles, fitted.defines, isWorthwhile);
}

cl::Event SmallPasses::train(const ClNetwork& network, const ClRows& rows, const ClBuffer& order, const BatchRun& run,
    const SmallNumbers& numbers, const StepSettings& settings, const UpdateArgument& argument, const ClBuffer& stepFactors)
{
    const Training work{network, rows, order, run, settings, argument, stepFactors};
    cl::Kernel& kernel = trainKernel(work, numbers);
    setTraining(kernel, work, numbers);
    cl::Event done;
    m_runtime.queue().enqueueNDRangeKernel(kernel, cl::NullRange, cl::NDRange(numbers.networks), cl::NDRange(1), nullptr, &done);
    return done;
}

void SmallPasses::evaluate(const ClNetwork& network, const ClRows& rows, const ClBuffer& classes, const SmallNumbers& numbers,
    const ClBuffer& losses, const ClBuffer& correct)
{
    if (!m_evaluate())
        m_evaluate = cl::Kernel(m_runtime.program(kFiles, generalDefines(network) + " -DEVALUATE"), "evaluate_small");
    setArguments(m_evaluate, network.table, static_cast<cl_int>(network.layout.layers().size()), numbers.parameters,
        static_cast<cl_ulong>(network.layout.parameterSize()), rows.values, rows.pixels, static_cast<cl_int>(rows.hasPixels),
        rows.targets, static_cast<cl_int>(rows.targetStride), classes, static_cast<cl_uint>(rows.count), losses, correct);
    m_runtime.queue().enqueueNDRangeKernel(m_evaluate, cl::NullRange, cl::NDRange(numbers.networks), cl::NDRange(1));
}

std::vector<cl_float> stepFactors(const StepSettings& settings, std::size_t updates)
{
    std::vector<cl_float> factors;
    if (settings.optimizer.type != OptimizerType::Adam && settings.optimizer.type != OptimizerType::Adamw)
        return factors;
    factors.reserve(2 * updates);
    for (std::size_t i = 0; i < updates; ++i) {
        const UpdateFactors exact = updateFactors(settings.optimizer, settings.optimizerStep + i);
        factors.push_back(static_cast<cl_float>(exact.learningRate));
        factors.push_back(static_cast<cl_float>(exact.inverseRootCorrection2));
    }
    return factors;
}

} // namespace chalknet
