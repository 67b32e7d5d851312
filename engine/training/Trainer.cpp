// Positions, epochs and snapshots around a backend.
#include "engine/training/Trainer.h"

#include "engine/base/Random.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace chalknet {

namespace {

// A gradient for the display is taken over all rows; beyond this many it would slow the picture down.
constexpr std::size_t kGradientRows = 4096;

void requireLayout(const Parameters& parameters, const NetworkSpec& spec)
{
    if (parameters.layout() != ParameterLayout(spec))
        throw std::invalid_argument("the numbers belong to another network");
}

// −Σ t log y of targets outside [0, 1] has no smallest value: training would run away.
void requireTargets(const Dataset& data, LossType loss)
{
    const bool takesProbabilities = loss == LossType::CrossEntropy || loss == LossType::BinaryCrossEntropy;
    const auto isProbability = [](double target) { return target >= 0.0 && target <= 1.0; };
    if (takesProbabilities && !std::ranges::all_of(data.targets(), isProbability))
        throw Error(ProblemCode::TargetsNotProbabilities, {std::string(lossName(loss))});
}

} // namespace

Trainer::Trainer(TrainingProblem problem, std::unique_ptr<Backend> backend)
    : m_spec(std::make_shared<const NetworkSpec>(problem.spec))
    , m_config(problem.config)
    , m_train(std::move(problem.train))
    , m_test(std::move(problem.test))
    , m_backend(std::move(backend))
{
    requireValid(*m_spec);
    requireValid(m_config);
    if (problem.start)
        requireLayout(*problem.start, *m_spec);
    m_train.requireFits(static_cast<std::size_t>(m_spec->inputs), static_cast<std::size_t>(m_spec->outputs()));
    requireTargets(m_train, m_spec->loss);
    requireTargets(m_test, m_spec->loss);
    m_backend->initialise(*m_spec, problem.start ? *problem.start : initialParameters(*m_spec));
    m_backend->bind(DataRole::Train, m_train);
    if (!m_test.isEmpty())
        m_backend->bind(DataRole::Test, m_test);
    m_position.rowsPerEpoch = m_train.rows();
}

void Trainer::setConfig(const TrainingConfig& config)
{
    requireValid(config);
    if (config.optimizer.type != m_config.optimizer.type) {
        m_backend->setOptimizerState(OptimizerState{config.optimizer.type, 0, {}, {}});
        m_optimizerUpdates = 0;
    }
    if (config.seed != m_config.seed || config.shuffle != m_config.shuffle)
        m_loadedEpoch.reset();
    m_config = config;
}

void Trainer::loadEpochOrder()
{
    if (m_loadedEpoch == m_position.epoch)
        return;
    m_backend->setOrder(epochOrder(m_train.rows(), m_config.shuffle, m_config.seed, m_position.epoch));
    m_loadedEpoch = m_position.epoch;
}

void Trainer::trainRows(std::size_t count)
{
    loadEpochOrder();
    count = std::min(count, m_position.rowsPerEpoch - m_position.rowInEpoch);
    StepSettings settings;
    settings.optimizer = m_config.optimizer;
    settings.l1 = m_config.l1;
    settings.l2 = m_config.l2;
    settings.dropoutSeed = m_config.seed;
    settings.step = m_position.step + 1;
    settings.optimizerStep = m_optimizerUpdates + 1;
    m_backend->trainBatch(m_position.rowInEpoch, count, settings);
    ++m_position.step;
    ++m_optimizerUpdates;
    m_position.rowInEpoch += count;
    if (m_position.rowInEpoch == m_position.rowsPerEpoch) {
        m_position.rowInEpoch = 0;
        ++m_position.epoch;
    }
}

void Trainer::advance(Advance amount, const StopCondition& stop)
{
    if (amount == Advance::Example) {
        trainRows(1);
        return;
    }
    const std::uint64_t epoch = m_position.epoch;
    do {
        trainRows(m_config.batchSize);
        m_backend->throttle();
    } while (amount == Advance::Epoch && m_position.epoch == epoch && !(stop && stop()));
}

bool Trainer::advanceFor(std::chrono::nanoseconds time, const StopCondition& stop)
{
    const auto deadline = std::chrono::steady_clock::now() + time;
    const std::uint64_t epoch = m_position.epoch;
    do {
        trainRows(m_config.batchSize);
        m_backend->throttle();
        if (m_position.epoch != epoch)
            return true;
    } while (!(stop && stop()) && std::chrono::steady_clock::now() < deadline);
    return false;
}

Snapshot Trainer::snapshot(const SnapshotRequest& request, std::uint64_t generation)
{
    Snapshot snapshot;
    snapshot.generation = generation;
    snapshot.spec = m_spec;
    snapshot.config = m_config;
    snapshot.parameters = m_backend->parameters();
    snapshot.position = m_position;
    snapshot.diverged = !snapshot.parameters.allFinite();
    if (request.evaluateTrain) {
        snapshot.train = m_backend->evaluate(DataRole::Train);
        // Finite weights can still give an infinite loss, for example a squared error of numbers near 1e200.
        snapshot.diverged = snapshot.diverged || !std::isfinite(snapshot.train.loss);
    }
    if (request.evaluateTest && !m_test.isEmpty())
        snapshot.test = m_backend->evaluate(DataRole::Test);
    if (request.gradient && m_train.rows() <= kGradientRows) {
        m_backend->setOrder(epochOrder(m_train.rows(), false, 0, 0));
        m_loadedEpoch.reset();
        StepSettings settings;
        settings.optimizer = m_config.optimizer;
        settings.dropoutSeed = m_config.seed;
        settings.step = m_position.step + 1;
        snapshot.gradient = m_backend->gradient(0, m_train.rows(), settings);
    }
    if (m_spec->inputs == 2 && request.outputResolution > 0) {
        snapshot.outputMap = std::make_shared<const UnitMaps>(
            computeUnitMaps(*m_spec, snapshot.parameters, request.outputResolution, request.low, request.high, true));
    }
    if (m_spec->inputs == 2 && request.unitResolution > 0) {
        snapshot.unitMaps = std::make_shared<const UnitMaps>(
            computeUnitMaps(*m_spec, snapshot.parameters, request.unitResolution, request.low, request.high));
    }
    return snapshot;
}

Parameters Trainer::parameters()
{
    return m_backend->parameters();
}

void Trainer::setParameters(const Parameters& parameters)
{
    requireLayout(parameters, *m_spec);
    m_backend->setParameters(parameters);
}

TrainingState Trainer::state()
{
    TrainingState state{m_backend->parameters(), m_backend->optimizerState(), m_position};
    state.optimizer.updates = m_optimizerUpdates;
    return state;
}

void Trainer::setState(const TrainingState& state)
{
    setParameters(state.parameters);
    // The memory of another optimiser means something else: velocities, for example, are no sums of squares.
    const OptimizerType type = m_config.optimizer.type;
    const OptimizerState memory = state.optimizer.type == type ? state.optimizer : OptimizerState{type, 0, {}, {}};
    m_backend->setOptimizerState(memory);
    m_optimizerUpdates = memory.updates;
    m_position = state.position;
}

} // namespace chalknet
