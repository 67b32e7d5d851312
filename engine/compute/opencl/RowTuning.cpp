// Builds the inner loops with every candidate, checks them against the host, and measures them in turns.
#include "engine/compute/opencl/RowTuning.h"

#include "engine/base/Random.h"
#include "engine/compute/opencl/ClDevices.h"
#include "engine/compute/opencl/ClPasses.h"
#include "engine/compute/opencl/ClProblem.h"
#include "engine/compute/opencl/KernelSource.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <limits>

namespace chalknet {

namespace {

constexpr auto kFiles = std::to_array<std::string_view>({"lanes", "row_multiply", "row_gradient", "row_tuning"});

// Rows × panel vectors sums stay in registers of 16 lanes; where vectors have 8, each takes two registers.
constexpr auto kCandidates
    = std::to_array<RowSizes>({{8, 2, 16}, {6, 1, 6}, {4, 1, 8}, {4, 2, 4}, {6, 2, 8}, {8, 1, 16}, {12, 1, 4}, {6, 4, 16}});

constexpr int kRows = 64;
constexpr int kInputs = 784;
constexpr int kColumns = 128;
constexpr int kMostRows = 80; // 64 rounded up to any number of rows
constexpr int kStride = kInputs + 32; // an odd number of cache lines, as in NetworkLayout
constexpr int kRounds = 25; // the shortest counts: others were disturbed
constexpr double kTolerance = 1e-4; // of float sums of up to 784 numbers of size 1
constexpr double kWorthwhile = 0.95; // of the usual sizes' time: less is noise

bool isOneOf(int value, std::initializer_list<int> values)
{
    return std::ranges::find(values, value) != values.end();
}

std::string keyOf(const DeviceInfo& device)
{
    std::string source;
    for (const std::string_view file : kFiles)
        source.append(kernelSource(file));
    return "row sizes\n" + device.platform + '\n' + device.name + '\n' + device.driver + '\n' + std::to_string(fnv1a(source));
}

std::vector<float> randomNumbers(std::size_t count, std::uint64_t seed)
{
    Random random(seed);
    std::vector<float> numbers(count);
    for (float& number : numbers)
        number = static_cast<float>(random.uniform(-1.0, 1.0));
    return numbers;
}

/// The numbers of both measurements and what the host makes of them.
struct Bench {
    std::vector<float> inputs = randomNumbers(std::size_t{kMostRows} * kStride, 1);
    std::vector<float> weights = randomNumbers(std::size_t{kInputs} * kColumns, 2);
    std::vector<float> deltas = randomNumbers(std::size_t{kRows} * kColumns, 3);
    std::vector<double> sums = std::vector<double>(std::size_t{kRows} * kColumns);
    std::vector<double> gradient = std::vector<double>(std::size_t{kInputs} * kColumns);

    Bench()
    {
        for (int r = 0; r < kRows; ++r) {
            for (int k = 0; k < kInputs; ++k) {
                const double x = inputs[static_cast<std::size_t>(r * kStride + k)];
                for (int n = 0; n < kColumns; ++n) {
                    const auto weight = static_cast<std::size_t>(k * kColumns + n);
                    const auto sum = static_cast<std::size_t>(r * kColumns + n);
                    sums[sum] += x * static_cast<double>(weights[weight]);
                    gradient[weight] += x * static_cast<double>(deltas[sum]);
                }
            }
        }
    }

    /// Numbers of weights, from [input][column] to panels of `width` columns.
    template <typename Number> std::vector<Number> panels(const std::vector<Number>& numbers, int width) const
    {
        std::vector<Number> result(numbers.size());
        for (int k = 0; k < kInputs; ++k)
            for (int n = 0; n < kColumns; ++n)
                result[static_cast<std::size_t>((n / width * kInputs + k) * width + n % width)]
                    = numbers[static_cast<std::size_t>(k * kColumns + n)];
        return result;
    }
};

bool isNear(const std::vector<float>& actual, const std::vector<double>& expected)
{
    for (std::size_t i = 0; i < expected.size(); ++i) {
        if (!(std::abs(static_cast<double>(actual[i]) - expected[i]) <= kTolerance)) // NaN is not near
            return false;
    }
    return true;
}

/// One candidate on the device.
class Attempt {
public:
    Attempt(ClRuntime& runtime, const RowSizes& candidate, const ClBuffer& inputs, const ClBuffer& deltas)
        : sizes(candidate)
        , m_runtime(runtime)
        , m_sums(runtime.allocate(std::size_t{kMostRows} * kColumns * sizeof(cl_float)))
        , m_panels(runtime.allocate(std::size_t{kInputs} * kColumns * sizeof(cl_float)))
    {
        DeviceProfile profile;
        profile.setSizes(candidate);
        const cl::Program program = runtime.program(kFiles, profile.defines());
        m_rows = cl::Kernel(program, "try_rows");
        m_update = cl::Kernel(program, "try_update");
        const int blocks = (kRows + candidate.rows - 1) / candidate.rows;
        setArguments(
            m_rows, inputs, cl_int{kStride}, m_panels, cl_int{kInputs}, cl_int{kColumns}, static_cast<cl_int>(blocks), m_sums);
        setArguments(m_update, inputs, cl_int{kStride}, deltas, cl_int{kColumns}, cl_int{kRows}, cl_int{kInputs}, m_panels,
            cl_float{1.0F});
    }

    /// Also the first launch of both kernels, at which drivers compile. Leaves the weights as they were for the measurements.
    bool isRight(const Bench& bench)
    {
        const int width = 16 * sizes.panelVectors;
        const std::vector<float> weights = bench.panels(bench.weights, width);
        m_runtime.write(m_panels, std::span<const float>(weights));
        launch(m_rows);
        const bool hasSums = isNear(m_runtime.read<float>(m_sums, bench.sums.size()), bench.sums);
        m_runtime.write(m_panels, std::span<const float>(std::vector<float>(weights.size())));
        launch(m_update);
        const bool hasGradient = isNear(m_runtime.read<float>(m_panels, weights.size()), bench.panels(bench.gradient, width));
        m_runtime.write(m_panels, std::span<const float>(weights));
        m_update.setArg(7, cl_float{0.0F});
        return hasSums && hasGradient;
    }

    void measure()
    {
        const auto begin = std::chrono::steady_clock::now();
        launch(m_rows);
        launch(m_update);
        m_runtime.queue().finish();
        seconds = std::min(seconds, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    }

    RowSizes sizes;
    double seconds = std::numeric_limits<double>::infinity(); ///< of a forward pass and an update, the shortest so far

private:
    void launch(const cl::Kernel& kernel)
    {
        const cl::NDRange items(std::max(1U, m_runtime.info().computeUnits));
        m_runtime.queue().enqueueNDRangeKernel(kernel, cl::NullRange, items, cl::NDRange(1));
    }

    ClRuntime& m_runtime;
    ClBuffer m_sums;
    ClBuffer m_panels;
    cl::Kernel m_rows;
    cl::Kernel m_update;
};

/// The usual sizes stay unless others are clearly faster.
RowSizes fastest(const std::vector<Attempt>& attempts, const RowSizes& usual)
{
    RowSizes best = usual;
    double shortest = std::numeric_limits<double>::infinity();
    for (const Attempt& attempt : attempts) {
        const double seconds = attempt.sizes == usual ? kWorthwhile * attempt.seconds : attempt.seconds;
        if (seconds < shortest) {
            shortest = seconds;
            best = attempt.sizes;
        }
    }
    return best;
}

} // namespace

std::string rowSizesText(const RowSizes& sizes)
{
    return std::to_string(sizes.rows) + ' ' + std::to_string(sizes.panelVectors) + ' ' + std::to_string(sizes.gradientRows);
}

std::optional<RowSizes> rowSizesFromText(std::string_view text)
{
    std::array<int, 3> numbers{};
    const char* at = text.data();
    const char* const end = at + text.size();
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (i > 0 && (at == end || *at++ != ' '))
            return std::nullopt;
        const auto [next, error] = std::from_chars(at, end, numbers[i]);
        if (error != std::errc())
            return std::nullopt;
        at = next;
    }
    const RowSizes sizes{numbers[0], numbers[1], numbers[2]};
    const bool isBuildable = sizes.rows >= 1 && sizes.rows <= 16 && isOneOf(sizes.panelVectors, {1, 2, 4})
        && sizes.gradientRows >= 1 && sizes.gradientRows <= 16;
    return at == end && isBuildable ? std::optional(sizes) : std::nullopt;
}

std::optional<RowSizes> keptRowSizes(const DeviceInfo& device, const ProgramCache& cache)
{
    const auto bytes = cache.load(keyOf(device));
    return bytes ? rowSizesFromText({reinterpret_cast<const char*>(bytes->data()), bytes->size()}) : std::nullopt;
}

void keepRowSizes(const DeviceInfo& device, const ProgramCache& cache, const RowSizes& sizes)
{
    const std::string text = rowSizesText(sizes);
    cache.store(keyOf(device), {text.begin(), text.end()});
}

std::optional<RowSizes> measureRowSizes(ClRuntime& runtime, const std::stop_token& stop)
{
    const Bench bench;
    const ClBuffer inputs = runtime.allocate(bench.inputs.size() * sizeof(cl_float));
    const ClBuffer deltas = runtime.allocate(bench.deltas.size() * sizeof(cl_float));
    runtime.write(inputs, std::span<const float>(bench.inputs));
    runtime.write(deltas, std::span<const float>(bench.deltas));
    std::vector<Attempt> attempts;
    for (const RowSizes& sizes : kCandidates) {
        if (stop.stop_requested())
            return std::nullopt;
        Attempt attempt(runtime, sizes, inputs, deltas);
        if (attempt.isRight(bench))
            attempts.push_back(std::move(attempt));
    }
    for (int round = 0; round < kRounds && !stop.stop_requested(); ++round) {
        for (Attempt& attempt : attempts)
            attempt.measure();
    }
    if (stop.stop_requested() || attempts.empty())
        return std::nullopt;
    return fastest(attempts, usualRowSizes(runtime.device()));
}

std::vector<TunedProcessor> tuneProcessors(const std::filesystem::path& programCacheFolder, const std::stop_token& stop)
{
    const ProgramCache cache(programCacheFolder);
    std::vector<TunedProcessor> tuned;
    for (const ClDevice& device : findClDevices()) {
        if (device.info.kind != DeviceKind::OpenClCpu || stop.stop_requested())
            continue;
        std::optional<RowSizes> sizes = keptRowSizes(device.info, cache);
        if (!sizes) {
            sizes = translatingClErrors(device.info.name, [&] {
                ClOptions options;
                options.programCacheFolder = programCacheFolder;
                ClRuntime runtime(device, options);
                return measureRowSizes(runtime, stop);
            });
            if (sizes)
                keepRowSizes(device.info, cache, *sizes);
        }
        if (sizes)
            tuned.push_back({device.info.index, *sizes});
    }
    return tuned;
}

} // namespace chalknet
