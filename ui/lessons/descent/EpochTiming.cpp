// The clock runs from the first update of an epoch until the device has finished the last one.
#include "ui/lessons/descent/EpochTiming.h"

#include "engine/base/Random.h"
#include "engine/compute/host/HostBackend.h"
#include "engine/data/Generators.h"
#include "ui/ProblemText.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <span>

namespace chalknet::ui {

namespace {

constexpr int kMostRepeats = 7;
constexpr double kEnoughSeconds = 0.4;
constexpr int kHiddenUnits = 16;

struct NamedEpoch {
    TimedEpoch epoch;
    std::string device;
};

// In double on the host: the noise belongs to network and rows, not to the device.
std::optional<double> networkNoise(const TrainingProblem& problem, const std::stop_token& stop)
{
    HostBackend backend;
    backend.initialise(problem.spec, initialParameters(problem.spec));
    backend.bind(DataRole::Train, problem.train);
    const std::size_t rows = problem.train.rows();
    backend.setOrder(epochOrder(rows, true, problem.config.seed, 0));
    const Parameters mean = backend.gradient(0, rows, {});
    double sum = 0.0;
    std::size_t batches = 0;
    const std::size_t size = std::min(problem.config.batchSize, rows);
    if (size == rows)
        return 0.0;
    for (std::size_t first = 0; first < rows; first += size, ++batches) {
        if (stop.stop_requested())
            return std::nullopt;
        const Parameters gradient = backend.gradient(first, std::min(size, rows - first), {});
        for (std::size_t i = 0; i < mean.values().size(); ++i)
            sum += (gradient.values()[i] - mean.values()[i]) * (gradient.values()[i] - mean.values()[i]);
    }
    return std::sqrt(sum / static_cast<double>(batches));
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

std::optional<NamedEpoch> measure(const DeviceChoice& device, std::size_t batchSize, const std::stop_token& stop)
{
    using Clock = std::chrono::steady_clock;
    const TrainingProblem problem = timedProblem(batchSize);
    NamedEpoch result;
    result.epoch.batchSize = batchSize;
    const std::optional<double> noise = networkNoise(problem, stop);
    if (!noise)
        return std::nullopt;
    result.epoch.noise = *noise;
    Trainer trainer(problem, makeBackend(device).backend);
    result.device = trainer.device().name;
    const TrainingState start = trainer.state();
    trainer.advance(Advance::Batch); // the first one may compile kernels
    trainer.backend().finish();
    trainer.setState(start);
    const auto isStopped = [&stop] { return stop.stop_requested(); };
    std::vector<double> seconds;
    double total = 0.0;
    while (static_cast<int>(seconds.size()) < kMostRepeats && (seconds.empty() || total < kEnoughSeconds)) {
        const auto begin = Clock::now();
        trainer.advance(Advance::Epoch, isStopped);
        trainer.backend().finish();
        if (isStopped())
            return std::nullopt;
        seconds.push_back(std::chrono::duration<double>(Clock::now() - begin).count());
        total += seconds.back();
    }
    result.epoch.seconds = median(seconds);
    result.epoch.repeats = static_cast<int>(seconds.size());
    return result;
}

} // namespace

TrainingProblem timedProblem(std::size_t batchSize)
{
    TrainingProblem problem;
    problem.spec.inputs = 2;
    problem.spec.layers = {{kHiddenUnits, Activation(ActivationType::Tanh), 0.0},
        {kHiddenUnits, Activation(ActivationType::Tanh), 0.0}, {1, Activation(ActivationType::Identity), 0.0}};
    problem.spec.loss = LossType::SquaredError;
    problem.config.optimizer.type = OptimizerType::Sgd;
    problem.config.optimizer.learningRate = 0.01;
    problem.config.batchSize = batchSize;
    problem.train = generate("bumps", {kTimedRows, 0.0, 1});
    return problem;
}

std::optional<TimedEpoch> timeEpoch(const DeviceChoice& device, std::size_t batchSize, const std::stop_token& stop)
{
    const std::optional<NamedEpoch> result = measure(device, batchSize, stop);
    return result ? std::optional(result->epoch) : std::nullopt;
}

EpochTiming::EpochTiming(QObject* parent)
    : QObject(parent)
{
}

void EpochTiming::begin(const DeviceChoice& device)
{
    m_device = device;
    m_results.clear();
    m_failure.clear();
    m_deviceName.clear();
    m_running = true;
    measureNext();
    emit changed();
}

void EpochTiming::measureNext()
{
    const std::size_t size = kTimedBatches[m_results.size()];
    m_work.run([this, device = m_device, size](const std::stop_token& stop) -> BackgroundWork::Deliver {
        const auto failed = [this](const Problem& problem) { return [this, problem] { fail(problem); }; };
        try {
            const std::optional<NamedEpoch> result = measure(device, size, stop);
            if (!result)
                return {};
            return [this, result = *result] { take(result.epoch, QString::fromStdString(result.device)); };
        } catch (const Error& error) {
            return failed(error.problem());
        } catch (const std::bad_alloc&) {
            return failed({ProblemCode::HostOutOfMemory, {}});
        } catch (const std::exception& error) {
            return failed({ProblemCode::Unforeseen, {error.what()}});
        }
    });
}

void EpochTiming::take(const TimedEpoch& result, const QString& deviceName)
{
    m_results.push_back(result);
    m_deviceName = deviceName;
    m_running = m_results.size() < kTimedBatches.size();
    if (m_running)
        measureNext();
    emit changed();
}

void EpochTiming::fail(const Problem& problem)
{
    m_failure = problemText(problem);
    m_running = false;
    emit changed();
}

void EpochTiming::cancel()
{
    if (!m_running)
        return;
    m_work.cancel();
    m_running = false;
    emit changed();
}

} // namespace chalknet::ui
