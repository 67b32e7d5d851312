// LabController: what the lab does, without its page: the document with undo, the training session, and the runs.
#pragma once

#include "ui/lessons/lab/LabProject.h"
#include "ui/training/TrainedNetwork.h"

#include <QObject>
#include <QUndoStack>

#include <optional>

namespace chalknet::ui {

/// Every change of the document goes through edit(), which can be undone. Changes of data, network, loss or start begin a new
/// run with the same start seed and keep playing; changes of the other settings act from the next update on.
class LabController : public TrainedNetwork {
    Q_OBJECT

public:
    /// Edits of one kind in a row (a slider that is dragged) are undone in one go.
    enum class EditKind { Single, Noise, TrainShare, DataSeed, LearningRate, BatchSize, L1, L2, Dropout, StartSeed };

    explicit LabController(AppContext& context, QObject* parent = nullptr);
    ~LabController() override;

    const LabDocument& document() const { return m_document; }
    const Split& split() const { return m_split; }
    PlaneRange range() const { return planeRange(m_document.data.name); }
    const LabRuns& runs() const { return m_runs; }
    SnapshotPointer snapshot() const override { return m_session.snapshot(); }
    TrainingSession::State state() const override { return m_session.state(); }
    std::optional<DeviceInfo> device() const { return m_session.device(); }
    LabNetwork network() const override;
    std::uint64_t number() const override { return m_number; }
    QUndoStack& undoStack() { return m_undoStack; }

    /// `text` is what the undo action says.
    void edit(const LabDocument& next, const QString& text, EditKind kind = EditKind::Single);
    /// Replaces the document and forgets the undo steps (used when a kept state is restored).
    void replace(const LabDocument& document);
    /// Everything of a project but what the page keeps: document, numbers, moment, runs.
    LabProject project() const;
    /// Goes on where the project was saved, paused; forgets the undo steps.
    void restore(const LabProject& project);

    bool isPlaying() const override { return m_playing; }
    void setPlaying(bool playing) override;
    void togglePlaying() { setPlaying(!m_playing); }
    void step(Advance amount) override;
    /// Back to the same start; what was learned stays as an earlier run.
    void reset() override;
    void rewindToLastGood() override { m_session.rewindToLastGood(); }
    void setParameters(const Parameters& parameters) override;
    void useHost();
    void setRunVisible(int number, bool visible);

    /// Epochs per second at most; 0 is as fast as it goes; a negative number counts single updates per second.
    void setSpeed(double speed);
    double speed() const { return m_speed; }

    /// While the page is not seen nothing is trained, unless another lesson watches the network.
    void suspend();
    void resume();
    bool isSuspended() const { return m_suspended; }
    void setWatched(bool watched) override;

signals:
    void documentChanged();
    void dataChanged();
    void runsChanged();
    void failed(const chalknet::Problem& problem);

private:
    friend class LabEditCommand;
    void apply(const LabDocument& document);
    void beginRun(bool play);
    void requestSnapshots();
    bool isHeld() const { return m_suspended && !m_watched; }
    void holdOrGoOn();
    void limitSpeed();
    void onSnapshot(const SnapshotPointer& snapshot);
    void onState(TrainingSession::State state);
    void onNotice(const Problem& problem);

    AppContext& m_context;
    LabDocument m_document;
    Split m_split;
    LabRuns m_runs;
    QUndoStack m_undoStack;
    TrainingSession m_session;
    double m_speed = 30.0;
    bool m_playing = false;
    std::uint64_t m_number = 0; ///< counts networks and data
    bool m_suspended = false;
    bool m_watched = false;
    bool m_noticeShown = false;
};

} // namespace chalknet::ui
