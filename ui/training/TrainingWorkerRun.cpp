// Time slices of training between commands, and snapshots at a rate that the window can draw.
#include "ui/training/TrainingWorker.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace chalknet::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kSnapshotInterval = 33ms; // at most about 30 pictures a second
constexpr int kSnapshotShare = 3; // a picture may take at most a quarter of the time
constexpr auto kGoodStateInterval = 1s;
constexpr std::size_t kSmallNetwork = 10'000; // parameters; below this a copy costs nothing
constexpr double kExploded = 100.0; // times the lowest loss so far: from there on a run is on its way to diverge
constexpr double kSmallLoss = 0.01; // a hundred times as much is nothing to worry about
constexpr double kSpeedWindow = 0.25; // seconds over which the speed is averaged
constexpr std::uint64_t kEpochsAtOnce = 100'000; // epochs of a few rows need not be started one by one

double seconds(std::chrono::steady_clock::duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

} // namespace

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
    while (isDue() && !mustLook() && !stop() && Clock::now() < deadline
        && !(m_epochLimit > 0 && m_trainer->position().epoch >= m_epochLimit)) {
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
    // On the way to infinity numbers are finite for a while: nobody wants to return there.
    const double loss = snapshot.train.loss;
    if (std::isfinite(loss)) {
        if (m_lastGood && loss > kExploded * m_lowestLoss)
            return;
        m_lowestLoss = std::min(m_lowestLoss, std::max(loss, kSmallLoss));
    }
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
