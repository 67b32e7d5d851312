// LabController: what the lab does, without its page: the document with undo, the training session, and the runs.
#pragma once

#include "ui/lessons/lab/LabDocument.h"
#include "ui/lessons/lab/LabProject.h"
#include "ui/lessons/lab/LabRuns.h"
#include "ui/lessons/lab/NetworkStructure.h"
#include "ui/training/TrainedNetwork.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QUndoStack>

#include <map>
#include <optional>

namespace chalknet::ui {

/// The numbers of a network that has learned or was edited, and where it stands in training.
struct LabNumbers {
    Parameters parameters;
    TrainingPosition position;
};

/// Every change of the document goes through edit(), which can be undone. Changes of data, network, loss or start begin a new
/// run with the same start seed and keep playing; undoing one brings back what the run before had learned. Changes of the other
/// settings act from the next update on; with another dropout the same numbers go on as a run of their own.
class LabController : public TrainedNetwork {
    Q_OBJECT

public:
    /// Edits of one kind in a row (a slider that is dragged) are undone in one go.
    enum class EditKind {
        Single,
        Noise,
        TrainShare,
        PointCount,
        TableView,
        DataSeed,
        LearningRate,
        BatchSize,
        L1,
        L2,
        Dropout,
        StartSeed,
        Schedule,
        OptimizerParameters,
        StopRules,
    };

    explicit LabController(AppContext& context, QObject* parent = nullptr);
    ~LabController() override;

    const LabDocument& document() const { return m_document; }
    const Split& split() const { return m_split; }
    PlaneRange range() const
    {
        const InputPlane plane = labPlane(m_document);
        return {plane.left, plane.right};
    }
    const LabRuns& runs() const { return m_runs; }
    SnapshotPointer snapshot() const override { return m_session.snapshot(); }
    TrainingSession::State state() const override { return m_session.state(); }
    std::optional<DeviceInfo> device() const { return m_session.device(); }
    LabNetwork network() const override;
    std::uint64_t number() const override { return m_number; }
    QUndoStack& undoStack() { return m_undoStack; }

    /// `text` is what the undo action says. An edit of something that the worksheet locks is refused.
    void edit(const LabDocument& next, const QString& text, EditKind kind = EditKind::Single);
    /// Layers and units that come, go or move: a new run, in which what stays goes on with what it has learned.
    void restructure(const Restructured& next, const QString& text);
    /// Numbers of the present network by hand. `continues`: of the same gesture as the edit before, undone with it in one go.
    void editParameters(std::vector<ParameterEdit> edits, const QString& text, bool continues = false);
    /// Freezes, cuts or releases numbers: `fixed` replaces those of the document. Numbers that were cut and are released are
    /// again what they were, or what the network started with where that is not known.
    void setFixed(std::vector<FixedParameter> fixed, const QString& text, bool continues = false);
    /// One of many starts as a new run: from its beginning, or with what it has learned in so many epochs. Can be undone; the
    /// run before stays in the list. False if the worksheet locks what is another in it.
    bool openStart(const LabDocument& next, const std::optional<Parameters>& trained, std::uint64_t epochs, const QString& text);
    /// The numbers as they are now: those of the newest picture, or those that the run began with.
    Parameters presentParameters() const;

    /// The task that came with the project, and what it locks. Changes can be undone, those of one session (not 0) in one go.
    const Worksheet& worksheet() const { return m_worksheet; }
    void setWorksheet(const Worksheet& worksheet, int session = 0);
    /// The same without undo (used when a kept state is restored).
    void keepWorksheet(const Worksheet& worksheet);

    /// Replaces the document and forgets the undo steps (used when a kept state is restored).
    void replace(const LabDocument& document);
    /// Everything of a project but what the page keeps: document, numbers, moment, runs.
    LabProject project() const;
    /// Goes on where the project was saved, paused; forgets the undo steps.
    void restore(const LabProject& project);
    /// The same for the same document, numbers, moment and runs.
    QByteArray mark() const;
    /// More was made since the document was replaced or restored than playing again would bring back.
    bool hasOwnWork() const;

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

    /// The kept moments of a run; empty if there is no such run.
    const History& historyOf(int number) const;
    /// Of all runs together.
    std::size_t momentCount() const;
    std::size_t historyBytes() const;
    /// Goes on from a moment of a run as a new run that shares its past, with the settings of that moment. A run of another
    /// network on the same data brings its network back. Does nothing where there is no way to the moment.
    void branchFrom(int number, std::uint64_t step);
    bool canBranch(int number) const;
    /// Both can be undone.
    void renameRun(int number, const QString& name);
    void removeRun(int number);
    /// What views ask of a snapshot of the present data.
    SnapshotRequest snapshotRequest() const;

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
    void historyChanged();
    /// A stop rule or the last epoch has ended the run.
    void finished(chalknet::StopReason reason);
    void failed(const chalknet::Problem& problem);
    void worksheetChanged();
    /// The worksheet locks what an edit would have changed.
    void editRefused(chalknet::ui::LabControl control);

private:
    friend class LabEditCommand;
    friend class LabStructureCommand;
    friend class LabNumberCommand;
    friend class LabRunNameCommand;
    friend class LabRunRemoval;
    friend class LabWorksheetCommand;
    void applyWorksheet(const Worksheet& worksheet);
    bool isRefused(const LabDocument& next);
    friend class LabOpenCommand;
    void begin(const LabDocument& document, const std::optional<Parameters>& numbers, TrainingPosition position);
    void loadMoment(const Parameters& numbers, TrainingPosition position);
    void apply(const LabDocument& document);
    /// A run that begins goes on with these numbers.
    void apply(const LabDocument& document, const std::optional<LabNumbers>& numbers);
    void apply(const LabDocument& document, Parameters carriedParameters, TrainingPosition position = {});
    void apply(const LabDocument& document, const std::vector<ParameterEdit>& edits);
    Parameters startParameters() const;
    /// Without the optimiser's memory; nothing in it if there is no network that could learn.
    TrainingState presentState() const;
    bool hasOwnNumbers() const;
    /// Nothing while they are those of the start.
    std::optional<LabNumbers> ownNumbers() const;
    void loadProblem(TrainingProblem problem, bool play);
    void beginRun(bool play);
    void requestSnapshots();
    bool isHeld() const { return m_suspended && !m_watched; }
    void holdOrGoOn();
    void limitSpeed();
    void applyStop();
    void onSnapshot(const SnapshotPointer& snapshot);
    void onState(TrainingSession::State state);
    void onNotice(const Problem& problem);
    void onHistory();
    void startProblem(bool play);

    AppContext& m_context;
    LabDocument m_document;
    Worksheet m_worksheet;
    Split m_split;
    LabRuns m_runs;
    QUndoStack m_undoStack;
    TrainingSession m_session;
    QElapsedTimer m_runningSince; ///< valid while it trains
    double m_speed = 30.0;
    bool m_playing = false;
    std::uint64_t m_number = 0; ///< counts networks and data
    bool m_suspended = false;
    bool m_watched = false;
    bool m_noticeShown = false;
    std::map<std::size_t, double> m_cutValues; ///< what stood where something was cut, by its place among the parameters
    std::optional<LabNumbers> m_carried; ///< what the run that begins next goes on with
    Parameters m_begun; ///< what the present run began with
    TrainingPosition m_begunAt; ///< where it began: at the start, or where a project was saved or a branch left
    std::optional<TrainingState> m_restored; ///< where the problem that is loaded next goes on
    SnapshotPointer m_lastFinite; ///< the newest snapshot without NaN
    bool m_edited = false; ///< its numbers are not those of the start, even before the first update
    bool m_ownWork = false; ///< branches and numbers from elsewhere; the undo stack knows the rest
    double m_trainedSeconds = 0.0; ///< since the document was replaced or restored
    mutable LabDocument m_keyedDocument; ///< the one of m_documentKey
    mutable QByteArray m_documentKey;
};

} // namespace chalknet::ui
