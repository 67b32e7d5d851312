// The commands of training, as they arrive.
#include "ui/training/TrainingWorker.h"

#include <utility>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace chalknet::ui {

namespace {

constexpr int kWorkerNiceness = 10;

} // namespace

TrainingWorker::TrainingWorker()
    : m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &TrainingWorker::tick);
}

TrainingWorker::~TrainingWorker() = default;

// Linux gives every thread its own niceness, and threads started from here inherit it, those of a CPU OpenCL driver too:
// the window stays fluid while all cores train.
void TrainingWorker::prepareThread()
{
#ifdef Q_OS_LINUX
    setpriority(PRIO_PROCESS, 0, kWorkerNiceness);
#endif
}

// Commands are counted, not marked: a mark could be cleared by the beginning of a command that waited before them.
void TrainingWorker::announceCommand(CommandCut cut)
{
    m_waitingCommands.fetch_add(1, std::memory_order_relaxed);
    if (cut != CommandCut::Slice)
        m_waitingBatchCuts.fetch_add(1, std::memory_order_relaxed);
    if (cut == CommandCut::Step)
        m_waitingStepCuts.fetch_add(1, std::memory_order_relaxed);
}

void TrainingWorker::beginCommand(CommandCut cut)
{
    m_waitingCommands.fetch_sub(1, std::memory_order_relaxed);
    if (cut != CommandCut::Slice)
        m_waitingBatchCuts.fetch_sub(1, std::memory_order_relaxed);
    if (cut == CommandCut::Step)
        m_waitingStepCuts.fetch_sub(1, std::memory_order_relaxed);
}

void TrainingWorker::giveUp(const Problem& problem)
{
    stopRunning();
    m_trainer.reset();
    m_failure = problem;
    emit failed(problem, m_generation);
}

void TrainingWorker::load(
    TrainingProblem problem, const DeviceChoice& device, std::uint64_t generation, const std::optional<TrainingState>& moment)
{
    m_generation = generation;
    m_recorder = {}; // what is left belongs to the run before
    stopRunning();
    m_trainer.reset();
    m_lastGood.reset();
    m_start.reset();
    guarded([&] {
        ChosenBackend chosen = makeBackend(device, m_workshop);
        m_trainer = std::make_unique<Trainer>(std::move(problem), std::move(chosen.backend));
        m_trainer->setDropCondition(
            [this] { return (m_running ? m_waitingBatchCuts : m_waitingStepCuts).load(std::memory_order_relaxed) > 0; });
        m_start = m_trainer->state();
        if (moment)
            m_trainer->setState(*moment);
        m_lastGood = moment ? m_trainer->state() : m_start;
        m_lowestLoss = kNoLoss;
        beginWatch();
        beginRecording();
        emit loaded(m_trainer->device(), m_generation);
        if (chosen.notice)
            emit notice(*chosen.notice);
        sendSnapshot(true);
    });
}

void TrainingWorker::unload()
{
    stopRunning();
    m_trainer.reset();
    m_start.reset();
    m_lastGood.reset();
    m_best.reset();
    m_end.reset();
}

void TrainingWorker::setConfig(const TrainingConfig& config)
{
    if (!m_trainer)
        return;
    // Settings that cannot be are no reason to give up what was learned: the old ones stay.
    if (const std::vector<Problem> problems = validate(config); !problems.empty()) {
        emit notice(problems.front());
        return;
    }
    guarded([&] {
        const TrainingConfig before = m_trainer->config();
        m_trainer->setConfig(config);
        if (m_recording)
            m_recorder.configChanged(*m_trainer, before);
    });
}

void TrainingWorker::setParameters(const Parameters& parameters)
{
    if (!m_trainer)
        return;
    guarded([&] {
        m_end.reset(); // the numbers that were put in are those to go on with
        m_trainer->setParameters(parameters);
        m_lowestLoss = kNoLoss;
        beginRecording();
        sendSnapshot(true);
    });
}

void TrainingWorker::editParameters(const std::vector<ParameterEdit>& edits)
{
    if (!m_trainer)
        return;
    guarded([&] {
        m_trainer->editParameters(edits);
        m_lowestLoss = kNoLoss;
        beginRecording();
        oweSnapshot();
    });
}

// One picture for all edits that wait already: a weight that is turned must not leave a queue of pictures behind.
void TrainingWorker::oweSnapshot()
{
    if (std::exchange(m_owesSnapshot, true))
        return;
    const auto send = [this] {
        m_owesSnapshot = false;
        if (m_trainer)
            guarded([&] { sendSnapshot(true); });
    };
    QMetaObject::invokeMethod(this, send, Qt::QueuedConnection);
}

void TrainingWorker::setFrozen(std::vector<std::uint8_t> frozen)
{
    if (m_trainer)
        guarded([&] {
            m_trainer->setFrozen(std::move(frozen));
            if (m_recording)
                m_recorder.frozenChanged(*m_trainer);
        });
}

void TrainingWorker::setSnapshotRequest(const SnapshotRequest& request)
{
    if (m_request == request)
        return;
    m_request = request;
    if (m_trainer && !m_running)
        guarded([&] { sendSnapshot(true); });
}

void TrainingWorker::setSpeedLimit(double stepsPerSecond)
{
    m_speedLimit = stepsPerSecond;
    if (m_running) {
        restartSpeedLimit();
        m_timer.start(0);
    }
}

void TrainingWorker::restartSpeedLimit()
{
    m_speedOrigin = Clock::now();
    m_speedOriginStep = m_trainer->position().step;
}

void TrainingWorker::setEpochLimit(std::uint64_t epochs)
{
    m_epochLimit = epochs;
}

void TrainingWorker::setStopRules(const StopRules& rules)
{
    if (m_trainer && rules.watches() && !m_rules.watches())
        m_watch.resume(static_cast<double>(m_trainer->position().epoch));
    m_rules = rules;
    if (m_trainer)
        m_nextLook = m_trainer->position().epoch + 1;
}

void TrainingWorker::play()
{
    if (!m_trainer || m_running)
        return;
    m_running = true;
    guarded([&] { goOnFromTheEnd(); });
    if (!m_running)
        return;
    restartSpeedLimit();
    const auto now = Clock::now();
    m_measureTime = now;
    m_measureStep = m_trainer->position().step;
    m_measureRows = m_trainer->position().epochs() * static_cast<double>(m_trainer->trainData().rows());
    m_nextSnapshot = now;
    m_lastSnapshotCost = {};
    m_timer.start(0);
}

// After a run that came to its end. From the best moment on, the same rows in the same order would lead to the same end: learning
// goes on from the end, and after a stop rule with another try of the same patience.
void TrainingWorker::goOnFromTheEnd()
{
    if (m_end) {
        m_trainer->setState(*m_end);
        beginRecording(true);
    }
    m_end.reset();
    if (m_reason != StopReason::None)
        m_watch.resume(static_cast<double>(m_trainer->position().epoch));
    m_reason = StopReason::None;
    m_nextLook = std::max(m_nextLook, m_trainer->position().epoch + 1);
}

void TrainingWorker::pause()
{
    if (!m_trainer || !m_running)
        return;
    stopRunning();
    guarded([&] { sendSnapshot(true); });
}

void TrainingWorker::step(Advance amount)
{
    if (!m_trainer)
        return;
    stopRunning();
    m_end.reset();
    guarded([&] {
        const std::uint64_t step = m_trainer->position().step;
        m_trainer->advance(amount, [this] { return m_waitingStepCuts.load(std::memory_order_relaxed) > 0; });
        if (m_recording && amount == Advance::Example) {
            TrainingConfig one = m_trainer->config();
            one.batchSize = 1;
            m_recorder.settingsFor(*m_trainer, step, one);
            m_recorder.settingsFor(*m_trainer, m_trainer->position().step, m_trainer->config());
        }
        sendSnapshot(true);
    });
}

void TrainingWorker::reset(std::uint64_t generation)
{
    m_generation = generation;
    m_recorder = {}; // what is left belongs to the run before
    stopRunning();
    if (!m_trainer || !m_start)
        return;
    guarded([&] {
        m_trainer->setState(*m_start);
        m_lastGood = m_start;
        m_lowestLoss = kNoLoss;
        beginWatch();
        beginRecording();
        sendSnapshot(true);
    });
}

void TrainingWorker::rewindToLastGood()
{
    stopRunning();
    if (!m_trainer || !m_lastGood)
        return;
    guarded([&] {
        m_end.reset();
        m_trainer->setState(*m_lastGood);
        m_nextLook = m_trainer->position().epoch + 1;
        beginRecording(true);
        sendSnapshot(true);
    });
}

void TrainingWorker::returnToBest()
{
    stopRunning();
    if (!m_trainer || !m_best)
        return;
    guarded([&] {
        m_end.reset();
        m_trainer->setState(*m_best);
        m_nextLook = m_trainer->position().epoch + 1;
        beginRecording(true);
        sendSnapshot(true);
    });
}

} // namespace chalknet::ui
