// Turns the session's snapshots into status, curve and network.
#include "ui/lessons/digits/DigitsTraining.h"

#include "ui/AppContext.h"

#include <chrono>
#include <cmath>

namespace chalknet::ui {

namespace {

using namespace std::chrono_literals;

/// Evaluating the whole test set for every picture would slow training down.
constexpr auto kTestInterval = 120ms;
/// Evaluating all training rows of a large set may take a tenth of the time at most.
constexpr qint64 kTrainShare = 10;
constexpr qint64 kShortestTrainInterval = 300; // milliseconds
constexpr std::size_t kMaximumCurvePoints = 4000;
/// Data of at most so many rows are evaluated for every picture: the session gives pictures a quarter of the time at most.
constexpr std::size_t kSmallData = 15'000;

/// Half of the points, so that a long run stays cheap to draw; the ends of epochs (with train values) are kept.
void thinOut(std::vector<CurvePoint>& curve)
{
    std::vector<CurvePoint> kept;
    for (std::size_t i = 0; i < curve.size(); ++i) {
        if (i % 2 == 0 || std::isfinite(curve[i].trainLoss) || i + 1 == curve.size())
            kept.push_back(curve[i]);
    }
    curve = std::move(kept);
}

} // namespace

DigitsTraining::DigitsTraining(AppContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
{
    m_testTimer.setSingleShot(true);
    m_testTimer.setInterval(kTestInterval);
    connect(&m_testTimer, &QTimer::timeout, this, &DigitsTraining::requestEvaluation);
    connect(&m_session, &TrainingSession::snapshotReady, this, &DigitsTraining::onSnapshot);
    connect(&m_session, &TrainingSession::stateChanged, this, &DigitsTraining::onState);
    connect(&m_session, &TrainingSession::notice, this, &DigitsTraining::notice);
    connect(&m_session, &TrainingSession::failed, this, &DigitsTraining::failed);
    connect(&m_session, &TrainingSession::finished, this, [this] {
        setPhase(TrainingStatus::Phase::Finished);
        emit rested(m_network);
    });
    connect(&m_context, &AppContext::deviceChoiceChanged, this, &DigitsTraining::onDeviceChoice);
}

DigitsTraining::~DigitsTraining()
{
    m_session.disconnect(this);
}

bool DigitsTraining::isSmall() const
{
    return m_data.train.rows() + m_data.test.rows() <= kSmallData;
}

double DigitsTraining::speedLimit() const
{
    const double stepsPerEpoch = std::ceil(double(m_data.train.rows()) / double(std::max<std::size_t>(1, m_settings.batchSize)));
    return isSmall() && m_shortestRun > 0.0 ? std::max(1.0, stepsPerEpoch * m_settings.epochs / m_shortestRun) : 0.0;
}

std::shared_ptr<const NetworkSpec> DigitsTraining::runningSpec() const
{
    return m_status.phase == TrainingStatus::Phase::Idle ? nullptr : m_network.spec;
}

void DigitsTraining::start(const DigitsSettings& settings, const DigitsData& data, const std::optional<DigitNetwork>& from)
{
    m_curve.clear();
    m_status = {};
    // What an earlier run learned may have another shape; a change of device must not take it for this run's.
    m_network = from.value_or(DigitNetwork());
    load(settings, data, from);
}

void DigitsTraining::load(const DigitsSettings& settings, const DigitsData& data, const std::optional<DigitNetwork>& from)
{
    m_settings = settings;
    m_data = data;
    m_status.epochs = settings.epochs;
    m_stepsBefore = from ? from->steps : 0;
    m_epochsBefore = from ? from->epochs : 0.0;
    m_epochLimit = static_cast<std::uint64_t>(settings.epochs);
    TrainingProblem problem{settings.spec(), settings.config(), data.train, data.test, {}};
    if (from)
        problem.start = *from->parameters;
    m_session.setSnapshotRequest({.evaluateTrain = isSmall(), .evaluateTest = true});
    m_trainInterval = kShortestTrainInterval;
    m_trainAsked = false;
    m_sinceTrain.start();
    m_session.setEpochLimit(m_epochLimit);
    m_session.setSpeedLimit(speedLimit());
    m_session.load(std::move(problem), m_context.deviceChoice(), true);
}

void DigitsTraining::pause()
{
    m_restPending = m_session.state() == TrainingSession::State::Running;
    m_session.pause();
}

void DigitsTraining::resume()
{
    if (m_status.phase == TrainingStatus::Phase::Finished) {
        m_epochLimit += static_cast<std::uint64_t>(m_settings.epochs);
        m_status.epochs = static_cast<int>(m_epochLimit);
        m_session.setEpochLimit(m_epochLimit);
    }
    m_session.play();
}

void DigitsTraining::stop()
{
    if (m_status.phase == TrainingStatus::Phase::Idle)
        return;
    m_testTimer.stop();
    m_restPending = false;
    m_session.unload();
    setPhase(TrainingStatus::Phase::Idle);
    if (m_network.isTrained())
        emit rested(m_network);
}

void DigitsTraining::applySettings(const DigitsSettings& settings)
{
    if (m_status.phase == TrainingStatus::Phase::Idle)
        return;
    const bool otherConfig = settings.config() != m_settings.config();
    const bool otherEpochs = settings.epochs != m_settings.epochs;
    const auto keepsSpec = m_settings;
    m_settings = settings;
    m_settings.hidden = keepsSpec.hidden;
    m_settings.dropout = keepsSpec.dropout;
    m_settings.initializer = keepsSpec.initializer;
    m_settings.seed = keepsSpec.seed;
    if (otherConfig)
        m_session.setConfig(m_settings.config());
    m_session.setSpeedLimit(speedLimit());
    if (otherEpochs && m_status.phase != TrainingStatus::Phase::Finished) {
        // Never less than what is already done, so that the run can come to its end.
        m_epochLimit
            = static_cast<std::uint64_t>(std::max(settings.epochs, static_cast<int>(std::floor(m_status.epochsDone)) + 1));
        m_status.epochs = static_cast<int>(m_epochLimit);
        m_session.setEpochLimit(m_epochLimit);
        emit statusChanged();
    }
}

void DigitsTraining::onDeviceChoice()
{
    if (m_status.phase == TrainingStatus::Phase::Idle)
        return;
    // The network goes to the new device; the optimiser's memory and the count of epochs begin again there.
    const bool wasActive = m_status.isActive();
    load(m_settings, m_data, m_network.isTrained() ? std::optional(m_network) : std::nullopt);
    if (!wasActive)
        m_session.pause();
}

void DigitsTraining::onSnapshot(const SnapshotPointer& snapshot)
{
    m_status.epochsDone = snapshot->position.epochs();
    if (snapshot->examplesPerSecond > 0.0)
        m_status.examplesPerSecond = snapshot->examplesPerSecond;
    const double rowsLeft = (m_status.epochs - m_status.epochsDone) * static_cast<double>(m_data.train.rows());
    m_status.secondsLeft
        = m_status.examplesPerSecond > 0.0 ? std::max(0.0, rowsLeft / m_status.examplesPerSecond) : kNotEvaluated;
    const std::optional<double> lastAccuracy = m_network.testAccuracy;
    if (!snapshot->diverged) {
        m_network = networkOf(snapshot, m_data.properName());
        if (!m_network.testAccuracy && snapshot->position.step > 0)
            m_network.testAccuracy = lastAccuracy;
        m_network.steps += m_stepsBefore;
        m_network.epochs += m_epochsBefore;
    }
    takeEvaluations(*snapshot);
    scheduleTest(*snapshot);
    emit statusChanged();
    emit networkChanged(m_network);
    if (m_restPending && snapshot->stepsPerSecond == 0.0) {
        m_restPending = false;
        emit rested(m_network);
    }
}

void DigitsTraining::takeEvaluations(const Snapshot& snapshot)
{
    CurvePoint point;
    // Behind what was learned on another device before.
    point.step = m_stepsBefore + snapshot.position.step;
    point.epoch = m_epochsBefore + snapshot.position.epochs();
    point.trainLoss = snapshot.train.loss;
    point.trainAccuracy = snapshot.train.accuracy;
    point.testLoss = snapshot.test ? snapshot.test->loss : kNotEvaluated;
    point.testAccuracy = snapshot.test ? snapshot.test->accuracy : kNotEvaluated;
    const auto keepFinite = [](double& target, double value) {
        if (std::isfinite(value))
            target = value;
    };
    keepFinite(m_status.trainLoss, point.trainLoss);
    keepFinite(m_status.trainAccuracy, point.trainAccuracy);
    keepFinite(m_status.testLoss, point.testLoss);
    keepFinite(m_status.testAccuracy, point.testAccuracy);
    if (!std::isfinite(point.trainLoss) && !std::isfinite(point.testLoss))
        return;
    if (!m_curve.empty() && m_curve.back().step == point.step && m_curve.back().epoch == point.epoch)
        m_curve.pop_back();
    m_curve.push_back(point);
    if (m_curve.size() > kMaximumCurvePoints)
        thinOut(m_curve);
}

void DigitsTraining::requestEvaluation()
{
    m_trainAsked = m_sinceTrain.hasExpired(m_trainInterval);
    if (m_trainAsked)
        m_sinceTrain.restart();
    m_session.setSnapshotRequest({.evaluateTrain = m_trainAsked, .evaluateTest = true});
}

void DigitsTraining::scheduleTest(const Snapshot& snapshot)
{
    if (isSmall() || !snapshot.test || m_session.state() != TrainingSession::State::Running || m_testTimer.isActive())
        return;
    if (m_trainAsked && std::isfinite(snapshot.train.loss)) {
        m_trainInterval = std::max(kShortestTrainInterval, kTrainShare * m_sinceTrain.elapsed());
        m_trainAsked = false;
    }
    m_session.setSnapshotRequest({.evaluateTrain = false, .evaluateTest = false});
    m_testTimer.start();
}

void DigitsTraining::onState(TrainingSession::State state)
{
    using State = TrainingSession::State;
    using Phase = TrainingStatus::Phase;
    if (state != State::Running)
        m_testTimer.stop();
    switch (state) {
    case State::Empty: setPhase(Phase::Idle); break;
    case State::Loading: setPhase(Phase::Preparing); break;
    case State::Running: setPhase(Phase::Running); break;
    case State::Paused: setPhase(Phase::Paused); break;
    case State::Diverged: setPhase(Phase::Diverged); break;
    case State::Failed: setPhase(Phase::Failed); break;
    }
}

void DigitsTraining::setPhase(TrainingStatus::Phase phase)
{
    if (m_status.phase == phase)
        return;
    m_status.phase = phase;
    if (!m_status.isActive())
        m_status.examplesPerSecond = 0.0;
    emit statusChanged();
}

} // namespace chalknet::ui
