// The moments of a run: when they are kept, when they travel, and how one of them is reached again.
#include "ui/training/TrainingWorker.h"

#include <algorithm>
#include <utility>

namespace chalknet::ui {

namespace {

using namespace std::chrono_literals;

// Keeping a moment takes at most a twelfth of the time that training takes, where it goes as fast as it can; where it waits for
// the next step anyway it may take a third.
constexpr int kRecordShare = 12;
constexpr int kLimitedRecordShare = 2;
constexpr double kSlowRun = 1000.0; // updates per second
constexpr auto kShortestSlice = 1ms;
constexpr std::size_t kPieceBytes = 256 * 1024; // recorded moments travel at least when they are so many

} // namespace

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
        m_lowestLoss = kNoLoss;
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
        losses = historyLosses(
            train, m_trainer->testData().isEmpty() ? std::nullopt : std::optional(m_trainer->backend().evaluate(DataRole::Test)));
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

} // namespace chalknet::ui
