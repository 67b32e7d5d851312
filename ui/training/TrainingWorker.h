// TrainingWorker: lives on the worker thread and is the sole owner of the Trainer.
#pragma once

#include "engine/compute/Devices.h"
#include "engine/compute/ProgramWorkshop.h"
#include "engine/training/History.h"
#include "engine/training/StopRules.h"
#include "engine/training/Trainer.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <exception>
#include <limits>
#include <memory>
#include <new>
#include <optional>

namespace chalknet::ui {

/// What a command that waits in the queue cuts short.
enum class CommandCut {
    Slice, ///< playing, after the running batch, so that the command is handled soon; a step is finished first
    Batch, ///< playing, which ends: a batch that takes long is taken back
    Step, ///< a step, too: its result would be thrown away
};

/// All functions but announceCommand() and snapshotTaken() run on the worker thread. Only values leave it.
class TrainingWorker : public QObject {
    Q_OBJECT

public:
    TrainingWorker();
    ~TrainingWorker() override;

    /// From any thread, before a command is put into the queue.
    void announceCommand(CommandCut cut);
    /// Before an announced command is carried out.
    void beginCommand(CommandCut cut);
    /// From any thread: the last snapshot has been received; a further one may be sent.
    void snapshotTaken() { m_snapshotInFlight.store(false, std::memory_order_relaxed); }

    void prepareThread();
    /// `moment`: goes on from there; a reset still returns to the start.
    void load(TrainingProblem problem, const DeviceChoice& device, std::uint64_t generation,
        const std::optional<TrainingState>& moment = {});
    void unload();
    void setConfig(const TrainingConfig& config);
    void setParameters(const Parameters& parameters);
    void editParameters(const std::vector<ParameterEdit>& edits);
    void setFrozen(std::vector<std::uint8_t> frozen);
    void setSnapshotRequest(const SnapshotRequest& request);
    void setSpeedLimit(double stepsPerSecond);
    void setEpochLimit(std::uint64_t epochs);
    void setStopRules(const StopRules& rules);
    void play();
    void pause();
    void step(Advance amount);
    void reset(std::uint64_t generation);
    void rewindToLastGood();
    void returnToBest();
    /// Moments are kept from the next start (load, reset, returnTo) on.
    void setRecording(bool recording);
    /// Exactly to a moment of an earlier or the present run, by replay; the settings in force are `config` from then on.
    void returnTo(const HistoryReplay& way, const TrainingConfig& config, std::uint64_t generation);

signals:
    void loaded(const chalknet::DeviceInfo& device, quint64 generation);
    void snapshotReady(const chalknet::SnapshotPointer& snapshot);
    void notice(const chalknet::Problem& problem);
    void failed(const chalknet::Problem& problem, quint64 generation);
    void diverged(quint64 generation);
    void limitReached(quint64 generation, chalknet::StopReason reason);
    void bestChanged(quint64 generation, double loss, double epoch);
    void recorded(quint64 generation, std::shared_ptr<const chalknet::HistoryPiece> piece);

private:
    using Clock = std::chrono::steady_clock;

    static constexpr double kNoLoss = std::numeric_limits<double>::infinity();
    static constexpr std::chrono::milliseconds kSlice{12}; ///< between two looks at the command queue

    void tick();
    bool advanceSlice();
    bool sendSnapshot(bool complete);
    void oweSnapshot();
    void beginRecording(bool isKnown = false);
    void recordMoment();
    void recordIfDue();
    void sendRecorded();
    std::chrono::nanoseconds slice() const;
    void beginWatch();
    bool watchLoss(bool isLast);
    void goOnFromTheEnd();
    void finishRun(StopReason reason);
    void rememberGoodState(const Snapshot& snapshot);
    void restartSpeedLimit();
    void measureSpeed(Snapshot& snapshot);
    void stopRunning();
    void giveUp(const Problem& problem);
    template <typename Action> void guarded(Action action);

    std::shared_ptr<ProgramWorkshop> m_workshop = std::make_shared<ProgramWorkshop>(); ///< outlives the backends
    std::unique_ptr<Trainer> m_trainer;
    std::optional<TrainingState> m_start;
    std::optional<TrainingState> m_lastGood;
    double m_lowestLoss = kNoLoss; ///< of the pictures since the numbers were last set from outside
    SnapshotRequest m_request;
    QTimer m_timer;
    std::uint64_t m_generation = 0;
    std::uint64_t m_epochLimit = 0;
    StopRules m_rules;
    StopWatch m_watch;
    StopReason m_reason = StopReason::None; ///< the rule that holds since the last look
    std::optional<TrainingState> m_best; ///< of the lowest watched loss
    std::optional<TrainingState> m_end; ///< of a run that ended and returned to the best moment
    std::uint64_t m_nextLook = 0; ///< the epoch whose end is looked at next
    std::uint64_t m_lastLook = 0;
    double m_speedLimit = 0.0;
    bool m_running = false;
    bool m_owesSnapshot = false;
    Clock::time_point m_speedOrigin; // when the limited run began, and at which step
    std::uint64_t m_speedOriginStep = 0;
    Clock::time_point m_nextSnapshot;
    Clock::time_point m_nextGoodState;
    Clock::time_point m_measureTime;
    std::uint64_t m_measureStep = 0;
    double m_measureRows = 0.0;
    double m_stepsPerSecond = 0.0;
    double m_examplesPerSecond = 0.0;
    Clock::duration m_lastSnapshotCost{};
    std::chrono::nanoseconds m_completeSnapshotCost{};
    Clock::time_point m_lastCompleteSnapshot;
    std::optional<Problem> m_failure; // why there is no trainer
    HistoryRecorder m_recorder;
    bool m_recording = false;
    Clock::time_point m_lastRecord; // its end
    Clock::duration m_recordCost{}; // usual
    Clock::duration m_lastRecordCost{};
    std::atomic<int> m_waitingCommands = 0;
    std::atomic<int> m_waitingBatchCuts = 0; // those for steps included
    std::atomic<int> m_waitingStepCuts = 0;
    std::atomic<bool> m_snapshotInFlight = false;
};

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

} // namespace chalknet::ui
