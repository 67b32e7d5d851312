// Positions, epochs and snapshots around a backend.
#include "engine/training/Trainer.h"

#include "engine/base/EpochOrders.h"
#include "engine/base/Random.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace chalknet {

namespace {

// A gradient for the display is taken over all rows; beyond this many it would slow the picture down.
constexpr std::size_t kGradientRows = 4096;

// Orders of coming epochs are sent together up to so many rows, so that short epochs need not be launched one by one: waking a
// thread for a launch takes as long as some hundred rows of the smallest networks.
constexpr std::size_t kOrderRows = 131'072;

// −Σ t log y of targets outside [0, 1] has no smallest value: training would run away.
void requireTargets(const Dataset& data, LossType loss)
{
    const bool takesProbabilities = loss == LossType::CrossEntropy || loss == LossType::BinaryCrossEntropy;
    const auto isProbability = [](double target) { return target >= 0.0 && target <= 1.0; };
    if (takesProbabilities && !std::ranges::all_of(data.targets(), isProbability))
        throw Error(ProblemCode::TargetsNotProbabilities, {std::string(lossName(loss))});
}

// Batches of `rows` rows from the first-th of an epoch on (see batchRows()): counted epoch by epoch, because a launch may hold
// many thousand of them.
std::uint64_t updatesOf(std::size_t first, std::size_t rows, std::size_t batchSize, std::size_t rowsPerEpoch)
{
    const auto batches = [batchSize](std::size_t count) { return (count + batchSize - 1) / batchSize; };
    const std::size_t present = std::min(rows, rowsPerEpoch - first);
    const std::size_t later = rows - present;
    return batches(present) + later / rowsPerEpoch * batches(rowsPerEpoch) + batches(later % rowsPerEpoch);
}

} // namespace

void requireLayout(const Parameters& parameters, const NetworkSpec& spec)
{
    if (parameters.layout() != ParameterLayout(spec))
        throw std::invalid_argument("the numbers belong to another network");
}

void requireTrainable(const NetworkSpec& spec, const TrainingConfig& config, const Dataset& train)
{
    requireValid(spec);
    requireValid(config);
    train.requireFits(static_cast<std::size_t>(spec.inputs), static_cast<std::size_t>(spec.outputs()));
    requireTargets(train, spec.loss);
}

Trainer::Trainer(TrainingProblem problem, std::unique_ptr<Backend> backend)
    : m_spec(std::make_shared<const NetworkSpec>(problem.spec))
    , m_config(problem.config)
    , m_train(std::move(problem.train))
    , m_test(std::move(problem.test))
    , m_validation(std::move(problem.validation))
    , m_backend(std::move(backend))
{
    requireTrainable(*m_spec, m_config, m_train);
    if (problem.start)
        requireLayout(*problem.start, *m_spec);
    requireTargets(m_test, m_spec->loss);
    requireTargets(m_validation, m_spec->loss);
    m_backend->initialise(*m_spec, problem.start ? *problem.start : initialParameters(*m_spec));
    setFrozen(std::move(problem.frozen));
    m_backend->bind(DataRole::Train, m_train);
    if (!m_test.isEmpty())
        m_backend->bind(DataRole::Test, m_test);
    if (!m_validation.isEmpty())
        m_backend->bind(DataRole::Validation, m_validation);
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
        m_loaded = {};
    m_config = config;
}

// Loads the orders from the present epoch on, if it is not there; several at once where epochs are short.
void Trainer::loadOrders(std::uint64_t epochs)
{
    const std::uint64_t present = m_position.epoch;
    if (present >= m_loaded.firstEpoch && present < m_loaded.firstEpoch + m_loaded.epochs)
        return;
    const std::size_t rows = m_train.rows();
    epochs = std::min<std::uint64_t>(epochs, 1 + kOrderRows / rows);
    m_backend->setOrder(epochOrders(rows, m_config.shuffle, m_config.seed, present, static_cast<std::size_t>(epochs)));
    m_loaded = {present, epochs};
}

std::uint64_t Trainer::rowsUntil(std::uint64_t endEpoch) const
{
    return (endEpoch - m_position.epoch) * m_position.rowsPerEpoch - m_position.rowInEpoch;
}

// Of the present epoch; a schedule changes it between two epochs only.
double Trainer::learningRate() const
{
    return scheduledRate(m_config.schedule, m_config.optimizer.learningRate, m_position.epoch);
}

// Updates from the next `count` rows at most in batches of `batchSize`; as many as the backend takes at once. False: a batch was
// dropped.
bool Trainer::trainRows(std::uint64_t count, std::size_t batchSize)
{
    const std::size_t rowsPerEpoch = m_position.rowsPerEpoch;
    if (!m_config.schedule.isConstant())
        count = std::min(count, rowsUntil(m_position.epoch + 1));
    loadOrders((m_position.rowInEpoch + count + rowsPerEpoch - 1) / rowsPerEpoch);
    const std::size_t first
        = static_cast<std::size_t>(m_position.epoch - m_loaded.firstEpoch) * rowsPerEpoch + m_position.rowInEpoch;
    const std::size_t loaded = static_cast<std::size_t>(m_loaded.epochs) * rowsPerEpoch - first;
    StepSettings settings;
    settings.optimizer = m_config.optimizer;
    settings.optimizer.learningRate = learningRate();
    settings.l1 = m_config.l1;
    settings.l2 = m_config.l2;
    settings.dropoutSeed = m_config.seed;
    settings.step = m_position.step + 1;
    settings.optimizerStep = m_optimizerUpdates + 1;
    const auto most = static_cast<std::size_t>(std::min<std::uint64_t>(count, loaded));
    std::size_t rows = 0;
    while ((rows = m_backend->trainBatches(first, most, batchSize, settings)) == 0) {
        m_backend->throttle();
        if (m_drop && m_drop()) {
            m_backend->dropBatch();
            return false;
        }
    }
    const std::uint64_t updates = updatesOf(m_position.rowInEpoch, rows, batchSize, rowsPerEpoch);
    m_position.step += updates;
    m_optimizerUpdates += updates;
    m_position.epoch += (m_position.rowInEpoch + rows) / rowsPerEpoch;
    m_position.rowInEpoch = (m_position.rowInEpoch + rows) % rowsPerEpoch;
    return true;
}

void Trainer::advance(Advance amount, const StopCondition& stop)
{
    switch (amount) {
    case Advance::Example: trainRows(1, 1); return;
    case Advance::Batch:
        trainRows(std::min<std::uint64_t>(m_config.batchSize, rowsUntil(m_position.epoch + 1)), m_config.batchSize);
        m_backend->throttle();
        return;
    case Advance::Epoch: advanceEpochs(1, stop); return;
    }
}

void Trainer::advanceEpochs(std::uint64_t epochs, const StopCondition& stop)
{
    const std::uint64_t end = m_position.epoch + epochs;
    do {
        if (!trainRows(rowsUntil(end), m_config.batchSize))
            return;
        m_backend->throttle();
    } while (m_position.epoch < end && !(stop && stop()));
}

bool Trainer::advanceFor(std::chrono::nanoseconds time, const StopCondition& stop, std::uint64_t epochs)
{
    const auto deadline = std::chrono::steady_clock::now() + time;
    const std::uint64_t end = m_position.epoch + epochs;
    // The end of an epoch is a good place to look at the numbers, unless hardly any time has passed.
    const auto early = std::chrono::steady_clock::now() + time / 4;
    std::chrono::steady_clock::time_point now;
    do {
        if (!trainRows(rowsUntil(end), m_config.batchSize))
            return false;
        m_backend->throttle();
        now = std::chrono::steady_clock::now();
        if (m_position.epoch == end || (m_position.rowInEpoch == 0 && now > early))
            return true;
    } while (!(stop && stop()) && now < deadline);
    return m_position.rowInEpoch == 0;
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
    if (request.evaluateValidation && !m_validation.isEmpty())
        snapshot.validation = m_backend->evaluate(DataRole::Validation);
    if (request.gradient && m_train.rows() <= kGradientRows) {
        m_backend->setOrder(epochOrder(m_train.rows(), false, 0, 0));
        m_loaded = {};
        StepSettings settings;
        settings.optimizer = m_config.optimizer;
        settings.dropoutSeed = m_config.seed;
        settings.step = m_position.step + 1;
        snapshot.gradient = m_backend->gradient(0, m_train.rows(), settings);
    }
    const bool fitsPlane = static_cast<std::size_t>(m_spec->inputs) == request.plane.inputs.size();
    if (fitsPlane && request.outputResolution > 0) {
        snapshot.outputMap = std::make_shared<const UnitMaps>(
            computeUnitMaps(*m_spec, snapshot.parameters, request.outputResolution, request.plane, true));
    }
    if (fitsPlane && request.unitResolution > 0) {
        snapshot.unitMaps = std::make_shared<const UnitMaps>(
            computeUnitMaps(*m_spec, snapshot.parameters, request.unitResolution, request.plane));
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

void Trainer::setFrozen(std::vector<std::uint8_t> frozen)
{
    m_backend->setFrozen(frozen);
    m_frozen = std::move(frozen);
}

void Trainer::editParameters(std::span<const ParameterEdit> edits)
{
    Parameters parameters = m_backend->parameters();
    for (const ParameterEdit& edit : edits) {
        if (edit.index < parameters.values().size())
            parameters.values()[edit.index] = edit.value;
    }
    m_backend->setParameters(parameters);
}

// What is frozen is held, wherever the others return to.
Parameters Trainer::withFrozen(Parameters parameters)
{
    if (m_frozen.empty())
        return parameters;
    const Parameters present = m_backend->parameters();
    for (std::size_t i = 0; i < m_frozen.size(); ++i) {
        if (m_frozen[i] != 0)
            parameters.values()[i] = present.values()[i];
    }
    return parameters;
}

TrainingState Trainer::state()
{
    TrainingState state{m_backend->parameters(), m_backend->optimizerState(), m_position};
    state.optimizer.updates = m_optimizerUpdates;
    return state;
}

void Trainer::setState(const TrainingState& state)
{
    setParameters(withFrozen(state.parameters));
    // The memory of another optimiser means something else: velocities, for example, are no sums of squares.
    const OptimizerType type = m_config.optimizer.type;
    const OptimizerState memory = state.optimizer.type == type ? state.optimizer : OptimizerState{type, 0, {}, {}};
    m_backend->setOptimizerState(memory);
    m_optimizerUpdates = memory.updates;
    m_position = state.position;
}

} // namespace chalknet
