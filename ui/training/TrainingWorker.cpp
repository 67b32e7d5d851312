// Time slices of training between commands, and snapshots at a rate that the window can draw.
#include "ui/training/TrainingWorker.h"

#include <algorithm>
#include <exception>
#include <new>
#include <utility>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace chalknet::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kSlice = 12ms; // between two looks at the command queue
constexpr auto kSnapshotInterval = 33ms; // at most about 30 pictures a second
constexpr int kSnapshotShare = 3; // a picture may take at most a quarter of the time
constexpr auto kGoodStateInterval = 1s;
constexpr std::size_t kSmallNetwork = 10'000; // parameters; below this a copy costs nothing
constexpr double kSpeedWindow = 0.25; // seconds over which the speed is averaged
constexpr int kWorkerNiceness = 10;
// Keeping a moment takes at most a twelfth of the time that training takes, where it goes as fast as it can; where it waits for
// the next step anyway it may take a third.
constexpr int kRecordShare = 12;
constexpr int kLimitedRecordShare = 2;
constexpr double kSlowRun = 1000.0; // updates per second
constexpr auto kShortestSlice = 1ms;
constexpr std::size_t kPieceBytes = 256 * 1024; // recorded moments travel at least when they are so many
constexpr std::uint64_t kEpochsAtOnce = 100'000; // epochs of a few rows need not be started one by one

double seconds(std::chrono::steady_clock::duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

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
    if (cut == CommandCut::Step)
        m_waitingStepCuts.fetch_add(1, std::memory_order_relaxed);
}

void TrainingWorker::beginCommand(CommandCut cut)
{
    m_waitingCommands.fetch_sub(1, std::memory_order_relaxed);
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

// Runs an action of the trainer; its failures become a signal, and the trainer is given up, because its device may be gone.
// Nothing may be thrown into the event loop: it would end the program.
template <typename Action> void TrainingWorker::guarded(Action action)
{
    try {
        action();
    } catch (const Error& error) {
        giveUp(error.problem());
    } catch (const std::bad_alloc&) {
        giveUp({ProblemCode::HostOutOfMemory, {}});
    } catch (const std::exception& error) {
        giveUp({ProblemCode::Unforeseen, {error.what()}});
    }
}

void TrainingWorker::load(TrainingProblem problem, const DeviceChoice& device, std::uint64_t generation,
    const std::optional<TrainingState>& moment)
{
    m_generation = generation;
    m_recorder = {}; // what is left belongs to the run before
    stopRunning();
    m_trainer.reset();
    m_lastGood.reset();
    m_start.reset();
    guarded([&] {
        ChosenBackend chosen = makeBackend(device);
        m_trainer = std::make_unique<Trainer>(std::move(problem), std::move(chosen.backend));
        m_start = m_trainer->state();
        if (moment)
            m_trainer->setState(*moment);
        m_lastGood = moment ? m_trainer->state() : m_start;
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

void TrainingWorker::setRecording(bool recording)
{
    m_recording = recording;
}

void TrainingWorker::returnTo(const HistoryReplay& way, const TrainingConfig& config, std::uint64_t generation)
{
    m_generation = generation;
    m_recorder = {}; // what is left belongs to the run before
    stopRunning();
    if (!m_trainer) {
        if (m_failure)
            emit failed(*m_failure, m_generation);
        return;
    }
    m_end.reset();
    guarded([&] {
        if (!replay(*m_trainer, way, [this] { return m_waitingStepCuts.load(std::memory_order_relaxed) > 0; }))
            return; // its result would be thrown away
        m_trainer->setConfig(config);
        m_lastGood = m_trainer->state();
        beginWatch();
        m_nextLook = m_trainer->position().epoch + 1;
        m_watch.resume(static_cast<double>(m_trainer->position().epoch));
        beginRecording(true);
        emit loaded(m_trainer->device(), m_generation); // the earlier one may not have been heard
        sendSnapshot(true);
    });
}

// Moments from here on do not follow from those before; `isKnown`: the present one is kept already.
void TrainingWorker::beginRecording(bool isKnown)
{
    if (!m_recording)
        return;
    sendRecorded();
    m_recorder.begin(*m_trainer, isKnown);
}

// The present moment with its losses. Many rows are too slow for every moment: then those of the pictures have to do.
void TrainingWorker::recordMoment()
{
    constexpr std::size_t kRows = 2000;
    const auto begin = Clock::now();
    HistoryLosses losses;
    if (m_trainer->trainData().rows() + m_trainer->testData().rows() <= kRows) {
        const Evaluation train = m_trainer->backend().evaluate(DataRole::Train);
        losses = historyLosses(train,
            m_trainer->testData().isEmpty() ? std::nullopt : std::optional(m_trainer->backend().evaluate(DataRole::Test)));
    }
    m_recorder.record(*m_trainer, losses);
    m_lastRecord = Clock::now();
    // A single slow one (kernels compiled on the way) says nothing.
    const auto cost = m_lastRecord - begin;
    m_recordCost = std::min(cost, std::exchange(m_lastRecordCost, cost));
    if (m_recorder.pending().chunk.bytes() > kPieceBytes)
        sendRecorded();
}

void TrainingWorker::recordIfDue()
{
    // A slow run keeps every step, whatever a busy machine makes of the time that this takes.
    const bool isSlow = m_speedLimit > 0.0 && m_speedLimit <= kSlowRun;
    const int share = isSlow ? 0 : m_speedLimit > 0.0 ? kLimitedRecordShare : kRecordShare;
    if (m_recording && Clock::now() - m_lastRecord >= share * m_recordCost)
        recordMoment();
}

void TrainingWorker::sendRecorded()
{
    if (!m_recorder.pending().isEmpty())
        emit recorded(m_generation, std::make_shared<const HistoryPiece>(m_recorder.take()));
}

// Where moments are kept, a slice ends when the next one is due.
std::chrono::nanoseconds TrainingWorker::slice() const
{
    if (!m_recording)
        return kSlice;
    return std::clamp<std::chrono::nanoseconds>(kRecordShare * m_recordCost, kShortestSlice, kSlice);
}

// A network and its data from their first step on.
void TrainingWorker::beginWatch()
{
    m_watch = {};
    m_best.reset();
    m_end.reset();
    m_reason = StopReason::None;
    m_nextLook = 1;
    m_lastLook = 0;
    emit bestChanged(m_generation, m_watch.bestLoss(), 0.0);
}

// Looks at the loss when an epoch has ended, and always when it is the last; true if the run is over.
bool TrainingWorker::watchLoss(bool isLast)
{
    const TrainingPosition& position = m_trainer->position();
    const bool isDue = position.epoch >= m_nextLook || (isLast && position.epoch > m_lastLook);
    if (!m_rules.watches() || !isDue || position.rowInEpoch > 0)
        return false;
    // Patience of few epochs is not to be overlooked either.
    const std::uint64_t looksApart = m_speedLimit > 0.0 ? 1 : epochsBetweenLooks(m_trainer->trainData().rows());
    m_nextLook = position.epoch
        + (m_rules.patience > 0 ? std::min(looksApart, static_cast<std::uint64_t>(m_rules.patience)) : looksApart);
    m_lastLook = position.epoch;
    const DataRole role = m_trainer->validationData().isEmpty() ? DataRole::Train : DataRole::Validation;
    const double loss = m_trainer->backend().evaluate(role).loss;
    const StopWatch::Verdict verdict = m_watch.observe(m_rules, static_cast<double>(position.epoch), loss);
    if (verdict.isBest) {
        m_best = m_trainer->state(); // also without keepBest, which may be switched on before the end
        emit bestChanged(m_generation, m_watch.bestLoss(), m_watch.bestEpoch());
    }
    m_reason = verdict.reason;
    return m_reason != StopReason::None;
}

// The last epoch is done, or a stop rule holds: a picture of the end, then perhaps one of the best moment.
void TrainingWorker::finishRun(StopReason reason)
{
    stopRunning();
    if (!sendSnapshot(true))
        return; // diverged: that is said instead
    if (m_rules.keepBest && m_best && m_best->position.step != m_trainer->position().step) {
        m_end = m_trainer->state();
        m_trainer->setState(*m_best);
        beginRecording(true);
        sendSnapshot(true);
    }
    emit limitReached(m_generation, reason);
}

void TrainingWorker::stopRunning()
{
    m_running = false;
    m_stepsPerSecond = 0.0;
    m_examplesPerSecond = 0.0;
    m_timer.stop();
}

void TrainingWorker::tick()
{
    if (!m_running || !m_trainer)
        return;
    guarded([&] {
        const bool epochEnded = advanceSlice();
        recordIfDue();
        const bool isLast = m_epochLimit > 0 && m_trainer->position().epoch >= m_epochLimit;
        const bool reachedLimit = watchLoss(isLast) || isLast;
        const auto now = Clock::now();
        // The end of an epoch deserves all numbers, unless epochs are so short that every picture would stop the training.
        const bool completeIsCheap = now - m_lastCompleteSnapshot > kSnapshotShare * m_completeSnapshotCost;
        const bool mayDraw = now >= m_nextSnapshot && !m_snapshotInFlight.load(std::memory_order_relaxed);
        if (reachedLimit) {
            finishRun(m_reason);
        } else if (mayDraw || (epochEnded && completeIsCheap && now >= m_nextSnapshot)) {
            sendSnapshot(epochEnded && completeIsCheap);
        }
    });
    if (m_running)
        m_timer.start(m_speedLimit > 0.0 ? 1 : 0);
}

// Trains for one slice, or as many steps as the speed limit allows by now. Returns true if an epoch ended.
bool TrainingWorker::advanceSlice()
{
    const StopCondition stop = [this] { return m_waitingCommands.load(std::memory_order_relaxed) > 0; };
    const std::uint64_t epoch = m_trainer->position().epoch;
    const std::uint64_t epochsLeft = m_epochLimit == 0 ? kEpochsAtOnce : m_epochLimit > epoch ? m_epochLimit - epoch : 1;
    // No epoch whose end has to be looked at is run over.
    const std::uint64_t epochsToLook = !m_rules.watches() ? kEpochsAtOnce : m_nextLook > epoch ? m_nextLook - epoch : 1;
    if (m_speedLimit <= 0.0)
        return m_trainer->advanceFor(slice(), stop, std::min({kEpochsAtOnce, epochsLeft, epochsToLook}));
    const auto deadline = Clock::now() + kSlice;
    const auto isDue = [&] {
        const auto done = static_cast<double>(m_trainer->position().step - m_speedOriginStep);
        return done < seconds(Clock::now() - m_speedOrigin) * m_speedLimit;
    };
    const auto mustLook = [&] {
        const TrainingPosition& position = m_trainer->position();
        return m_rules.watches() && position.epoch >= m_nextLook && position.rowInEpoch == 0 && position.epoch > epoch;
    };
    while (isDue() && !mustLook() && !stop() && Clock::now() < deadline && !(m_epochLimit > 0 && m_trainer->position().epoch >= m_epochLimit)) {
        m_trainer->advance(Advance::Batch);
        recordIfDue();
    }
    // What a slow step left undone (the first one may compile kernels) is forgotten, not made up for in a rush.
    if (isDue())
        restartSpeedLimit();
    return m_trainer->position().epoch != epoch;
}

void TrainingWorker::measureSpeed(Snapshot& snapshot)
{
    if (!m_running)
        return;
    const auto now = Clock::now();
    const double elapsed = seconds(now - m_measureTime);
    const double rows = snapshot.position.epochs() * static_cast<double>(snapshot.position.rowsPerEpoch);
    if (elapsed >= kSpeedWindow) {
        m_stepsPerSecond = static_cast<double>(snapshot.position.step - m_measureStep) / elapsed;
        m_examplesPerSecond = (rows - m_measureRows) / elapsed;
        m_measureTime = now;
        m_measureStep = snapshot.position.step;
        m_measureRows = rows;
    }
    snapshot.stepsPerSecond = m_stepsPerSecond;
    snapshot.examplesPerSecond = m_examplesPerSecond;
}

void TrainingWorker::rememberGoodState(const Snapshot& snapshot)
{
    const auto now = Clock::now();
    if (now < m_nextGoodState && snapshot.parameters.values().size() > kSmallNetwork)
        return;
    m_lastGood = m_trainer->state();
    m_nextGoodState = now + kGoodStateInterval;
}

// `complete` evaluates everything, whatever the request says. False if the numbers are no longer finite.
bool TrainingWorker::sendSnapshot(bool complete)
{
    SnapshotRequest request = m_request;
    request.evaluateTrain = request.evaluateTrain || complete;
    request.evaluateTest = request.evaluateTest || complete;
    request.evaluateValidation = request.evaluateValidation || complete;
    const auto begin = Clock::now();
    auto snapshot = std::make_shared<Snapshot>(m_trainer->snapshot(request, m_generation));
    const auto cost = Clock::now() - begin;
    if (complete) {
        m_completeSnapshotCost = cost;
        m_lastCompleteSnapshot = Clock::now();
    }
    measureSpeed(*snapshot);
    // A single slow picture (kernels compiled on the way) must not hold back the next one.
    const auto usualCost = std::min<Clock::duration>(cost, std::exchange(m_lastSnapshotCost, cost));
    m_nextSnapshot = Clock::now() + std::max<Clock::duration>(kSnapshotInterval - cost, kSnapshotShare * usualCost);
    const bool isDiverged = snapshot->diverged;
    if (isDiverged)
        stopRunning();
    else
        rememberGoodState(*snapshot);
    if (m_recording && !isDiverged)
        m_recorder.record(*m_trainer, snapshot->parameters, historyLosses(snapshot->train, snapshot->test));
    sendRecorded();
    m_snapshotInFlight.store(true, std::memory_order_relaxed);
    emit snapshotReady(std::move(snapshot));
    if (isDiverged)
        emit diverged(m_generation);
    return !isDiverged;
}

} // namespace chalknet::ui
