// A run from its start to its end: pictures, device, pauses, settings, divergence.
#include "ui/lessons/digits/DigitsTraining.h"

#include "ui/AppContext.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <new>
#include <utility>

namespace chalknet::ui {

namespace {

using namespace std::chrono_literals;

/// Evaluating the whole test set for every picture would slow training down.
constexpr auto kTestInterval = 120ms;
/// Data of at most so many rows are evaluated for every picture: the session gives pictures a quarter of the time at most.
constexpr std::size_t kSmallData = 15'000;

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
    connect(&m_session, &TrainingSession::finished, this, &DigitsTraining::onFinished);
    connect(&m_session, &TrainingSession::bestChanged, this, &DigitsTraining::onBest);
    connect(&m_context, &AppContext::deviceChoiceChanged, this, &DigitsTraining::onDeviceChoice);
}

DigitsTraining::~DigitsTraining()
{
    m_session.disconnect(this);
}

bool DigitsTraining::isSmall() const
{
    return m_pictures.learning.rows() + m_pictures.validation.rows() + m_data.test.rows() <= kSmallData;
}

double DigitsTraining::speedLimit() const
{
    const double stepsPerEpoch
        = std::ceil(double(m_pictures.learning.rows()) / double(std::max<std::size_t>(1, m_settings.batchSize)));
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
    m_leaving = false;
    m_isGoingBack = false;
    // What an earlier run learned may have another shape; a change of device must not take it for this run's.
    m_network = from.value_or(DigitNetwork());
    m_settings = settings;
    m_data = data;
    m_from = from;
    makePictures();
}

bool DigitsTraining::hasOtherPictures(const DigitsSettings& settings) const
{
    return m_status.phase != TrainingStatus::Phase::Idle && PictureUse::of(settings, m_use.limits) != m_use;
}

// Dividing tens of thousands of pictures takes some tens of milliseconds, copying them seconds.
void DigitsTraining::makePictures()
{
    const PictureUse use = PictureUse::of(m_settings, m_limits);
    const bool isMade = use == m_use && m_source.pixels().data() == m_data.train.pixels().data() && !m_pictures.learning.isEmpty();
    m_maker.cancel();
    if (isMade) {
        load();
        return;
    }
    m_pictures = {};
    m_use = use;
    m_source = m_data.train;
    m_session.unload();
    setPhase(TrainingStatus::Phase::Making);
    m_maker.run([this, use, train = m_source](std::stop_token token) -> BackgroundWork::Deliver {
        const auto progress = [this, token, told = -1](std::size_t done, std::size_t all) mutable {
            const auto percent = static_cast<int>(100 * done / std::max<std::size_t>(1, all));
            if (percent != std::exchange(told, percent)) {
                const auto tell = [this, token, percent] {
                    if (token.stop_requested())
                        return;
                    m_status.made = percent / 100.0;
                    emit statusChanged();
                };
                QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
            }
            return !token.stop_requested();
        };
        LearningPictures made;
        try {
            made = makeLearningPictures(train, use, progress);
        } catch (const std::bad_alloc&) {
        }
        return [this, made = std::move(made)] { onMade(made); };
    });
}

void DigitsTraining::onMade(LearningPictures pictures)
{
    m_pictures = std::move(pictures);
    if (!m_pictures.learning.isEmpty()) {
        load();
        return;
    }
    setPhase(TrainingStatus::Phase::Idle);
    emit failed({ProblemCode::HostOutOfMemory, {}});
}

void DigitsTraining::load()
{
    m_status.epochs = m_settings.epochs;
    m_status.epochsDone = 0.0;
    m_status.learningRows = m_pictures.learning.rows();
    m_status.validationRows = m_pictures.validation.rows();
    m_status.reason = StopReason::None;
    m_status.isAtBest = false;
    m_stepsBefore = m_from ? m_from->steps : 0;
    m_epochsBefore = m_from ? m_from->epochs : 0.0;
    m_epochLimit = static_cast<std::uint64_t>(m_settings.epochs);
    TrainingProblem problem{m_settings.spec(), m_settings.config(), m_pictures.learning, m_data.test, {}, m_pictures.validation};
    if (m_from)
        problem.start = *m_from->parameters;
    m_session.setSnapshotRequest({.evaluateTrain = isSmall()});
    m_trainInterval = kShortestTrainInterval;
    m_trainAsked = false;
    m_sinceTrain.start();
    m_session.setEpochLimit(m_epochLimit);
    m_session.setStopRules(m_settings.stopRules());
    m_session.setSpeedLimit(speedLimit());
    m_session.load(std::move(problem), m_context.deviceChoice(), true);
}

void DigitsTraining::pause()
{
    if (m_maker.isBusy()) {
        stop();
        return;
    }
    m_restPending = m_session.state() == TrainingSession::State::Running;
    m_session.pause();
}

void DigitsTraining::resume()
{
    if (m_status.phase == TrainingStatus::Phase::Finished) {
        m_epochLimit = static_cast<std::uint64_t>(std::ceil(m_status.epochsDone)) + static_cast<std::uint64_t>(m_settings.epochs);
        m_status.epochs = static_cast<int>(m_epochLimit);
        m_status.reason = StopReason::None;
        m_status.isAtBest = false;
        m_session.setEpochLimit(m_epochLimit);
    }
    m_session.play();
}

void DigitsTraining::goBack()
{
    if (m_status.phase != TrainingStatus::Phase::Diverged)
        return;
    m_isGoingBack = true;
    m_session.rewindToLastGood();
}

void DigitsTraining::stop()
{
    if (m_status.phase == TrainingStatus::Phase::Idle)
        return;
    m_testTimer.stop();
    m_maker.cancel();
    m_restPending = false;
    m_leaving = m_settings.stopRules().keepBest && std::isfinite(m_status.bestEpoch) && !m_status.isAtBest
        && m_status.phase != TrainingStatus::Phase::Failed;
    if (m_leaving) {
        m_session.returnToBest();
        setPhase(TrainingStatus::Phase::Idle);
        return;
    }
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
    m_settings.pictures = keepsSpec.pictures;
    m_settings.validationShare = keepsSpec.validationShare;
    m_settings.copies = keepsSpec.copies;
    if (otherConfig)
        m_session.setConfig(m_settings.config());
    if (m_settings.stopRules() != keepsSpec.stopRules())
        m_session.setStopRules(m_settings.stopRules());
    if (m_maker.isBusy())
        return; // all of this is read when the pictures are there
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
    if (m_status.phase == TrainingStatus::Phase::Idle || m_maker.isBusy())
        return;
    // The network goes to the new device; the optimiser's memory and the count of epochs begin again there.
    const bool wasActive = m_status.isActive();
    m_from = m_network.isTrained() ? std::optional(m_network) : std::nullopt;
    load();
    if (!wasActive)
        m_session.pause();
}

void DigitsTraining::onFinished(StopReason reason)
{
    if (m_leaving)
        return;
    m_status.reason = reason;
    m_status.patience = m_settings.patience;
    m_status.isAtBest = m_settings.stopRules().keepBest && m_status.epochsDone > m_status.bestEpoch;
    setPhase(TrainingStatus::Phase::Finished);
    emit rested(m_network);
}

void DigitsTraining::onBest(double loss, double epoch)
{
    const bool isOne = std::isfinite(loss);
    m_status.bestLoss = isOne ? loss : kNotEvaluated;
    m_status.bestEpoch = isOne ? epoch : kNotEvaluated;
}

void DigitsTraining::onState(TrainingSession::State state)
{
    using State = TrainingSession::State;
    using Phase = TrainingStatus::Phase;
    if (state != State::Running)
        m_testTimer.stop();
    if (m_leaving) {
        // A device that fails now takes the best network with it; what was seen last stays.
        if (state == State::Failed) {
            m_leaving = false;
            emit rested(m_network);
        }
        return;
    }
    switch (state) {
    case State::Empty: setPhase(m_maker.isBusy() ? Phase::Making : Phase::Idle); break;
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
