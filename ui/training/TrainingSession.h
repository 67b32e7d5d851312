// TrainingSession: the only object a lesson talks to for training; lives on the UI thread and owns the worker thread.
#pragma once

#include "engine/compute/Devices.h"
#include "engine/training/History.h"
#include "engine/training/Snapshot.h"
#include "engine/training/StopRules.h"
#include "engine/training/Trainer.h"

#include <QObject>
#include <QThread>

#include <memory>
#include <optional>
#include <vector>

namespace chalknet::ui {

class TrainingWorker;
enum class CommandCut;

/// One run = one generation. Everything is asynchronous: calls return at once, answers come as signals on the UI thread.
/// Snapshots of an older generation are dropped before they are emitted.
class TrainingSession : public QObject {
    Q_OBJECT

public:
    enum class State {
        Empty, ///< no problem loaded
        Loading, ///< the device is being prepared
        Paused,
        Running,
        Diverged, ///< stopped because a number was no longer finite; rewindToLastGood() goes on
        Failed, ///< the device failed; load() again, perhaps with another device
    };
    Q_ENUM(State)

    explicit TrainingSession(QObject* parent = nullptr);
    /// Stops the worker and waits for it (bounded by one batch).
    ~TrainingSession() override;

    State state() const { return m_state; }
    /// The newest picture, or null.
    SnapshotPointer snapshot() const { return m_snapshot; }
    std::optional<DeviceInfo> device() const { return m_device; }
    std::uint64_t generation() const { return m_generation; }
    /// The moments of the present run, if they are recorded.
    const History& history() const { return m_history; }

    /// Starts over with a new problem: forgets the earlier one, prepares the device, emits a first snapshot at step 0.
    /// Stays paused unless `play` is set.
    /// `moment` (of this problem): goes on from there instead; reset() still returns to the start.
    void load(TrainingProblem problem, DeviceChoice device, bool play = false, std::optional<TrainingState> moment = {});
    /// Forgets the network and frees the device.
    void unload();

    /// The settings from the next update on, without reset.
    void setConfig(const TrainingConfig& config);
    /// Hand-edited numbers; a new snapshot follows.
    void setParameters(const Parameters& parameters);
    /// Single numbers edited by hand; everything else goes on from where training is. A new snapshot follows.
    void editParameters(std::vector<ParameterEdit> edits);
    /// Parameters that keep their numbers from now on (see Backend::setFrozen).
    void setFrozen(std::vector<std::uint8_t> frozen);
    /// What snapshots contain from now on; a new snapshot follows if paused.
    void setSnapshotRequest(const SnapshotRequest& request);
    /// Updates per second at most; 0 = as fast as it goes.
    void setSpeedLimit(double stepsPerSecond);
    /// Pauses when so many epochs are finished; 0 = never.
    void setEpochLimit(std::uint64_t epochs);
    /// What else ends the run, looked at when epochs end. Kept for later runs; a run begun before is watched from here on.
    void setStopRules(const StopRules& rules);

    void play();
    void pause();
    void step(Advance amount);
    /// Back to step 0 with the same start.
    void reset();
    /// After divergence: back to the last moment whose numbers were finite.
    void rewindToLastGood();
    /// Pauses and returns to the moment with the lowest watched loss, if stop rules have seen one.
    void returnToBest();

    /// Keeps the moments of runs that begin from now on: every step of a slow run, as many as cost little of a fast one.
    void setRecording(bool recording);
    /// Fewer moments of the present run.
    void thinHistory();
    /// Exactly to a moment of `past`, a run of the present problem, including the optimiser's memory; with `config` from there on.
    /// The history is then that of `past` up to there. Nothing happens if `past` has no way there.
    void returnTo(const History& past, std::uint64_t step, const TrainingConfig& config);

signals:
    void stateChanged(chalknet::ui::TrainingSession::State state);
    /// At most about 30 a second; the newest wins.
    void snapshotReady(const chalknet::SnapshotPointer& snapshot);
    void deviceChanged(const chalknet::DeviceInfo& device);
    /// Something to tell the person that is no failure (for example: no OpenCL, the host computes).
    void notice(const chalknet::Problem& problem);
    /// The device or the data failed; the network is kept by the caller.
    void failed(const chalknet::Problem& problem);
    /// The epoch limit was reached, or a stop rule holds (reason other than None). With StopRules::keepBest the last snapshot
    /// before is that of the best moment, the one before that of the end; play() goes on from the end.
    void finished(chalknet::StopReason reason);
    /// The lowest watched loss so far, and when it was; a further run from another start begins with +∞.
    void bestChanged(double loss, double epoch);
    void historyChanged();

private:
    void setState(State state);
    void onWorkerSnapshot(const chalknet::SnapshotPointer& snapshot);
    template <typename Command> void post(Command command, CommandCut cut);

    QThread m_thread;
    std::unique_ptr<TrainingWorker> m_worker; // lives on m_thread, which has ended when the worker is deleted
    bool m_playWhenLoaded = false;
    State m_state = State::Empty;
    SnapshotPointer m_snapshot;
    History m_history;
    std::optional<DeviceInfo> m_device;
    std::uint64_t m_generation = 0;
};

} // namespace chalknet::ui

Q_DECLARE_METATYPE(chalknet::SnapshotPointer)
Q_DECLARE_METATYPE(chalknet::DeviceInfo)
Q_DECLARE_METATYPE(chalknet::Problem)
