// ManyStartsModel: what the view of many starts shows: its settings, the starts on the wall, and the sweep; one task at a time.
#pragma once

#include "ui/lessons/lab/ManyStartsSession.h"
#include "ui/lessons/lab/Sweep.h"

#include <QObject>

#include <array>

namespace chalknet::ui {

class AppContext;

/// A sweep that is running or done.
struct SweepRun {
    LabDocument document; ///< what is not varied
    SweepPlan plan;
    std::uint64_t epochs = 0;
    std::vector<SweepCell> cells; ///< row by row
    bool isComplete = false;

    bool isEmpty() const { return cells.empty(); }
    std::size_t doneCells() const;
    /// The document of the sweep, or of one of its cells.
    bool contains(const LabDocument& other) const;
};

/// The document without what makes no difference to many starts: its own seed and stop rules.
LabDocument comparable(LabDocument document);
/// What `count` starts of a document are.
StartsJob startsJob(const LabDocument& document, std::uint64_t firstSeed, std::size_t count, std::uint64_t epochs);
/// Why the networks of a document cannot all train in one launch on an OpenCL processor, as a sentence; empty: they can.
QString togetherObstacle(const LabDocument& document, std::size_t rows);

class ManyStartsModel : public QObject {
    Q_OBJECT

public:
    enum class Task { None, Starts, Sweep, Units };
    static constexpr std::array<std::size_t, 3> kCounts{100, 400, 1000};
    static constexpr std::array<std::size_t, 3> kSweepCounts{25, 50, 100};

    explicit ManyStartsModel(AppContext& context, QObject* parent = nullptr);

    /// That of the lab: starts of other settings are forgotten.
    void setDocument(const LabDocument& document);
    /// Of the starts on the wall: that of the lab, or of a cell of the sweep.
    const LabDocument& document() const { return m_document; }
    const LabDocument& labDocument() const { return m_labDocument; }
    bool isOfCell() const { return comparable(m_document) != comparable(m_labDocument); }
    bool canTrain() const { return m_rows > 0; }
    std::size_t count() const { return m_count; }
    void setCount(std::size_t count);
    std::uint64_t epochs() const;
    void setEpochs(std::uint64_t epochs);
    /// 0: chosen by the number of points.
    std::uint64_t chosenEpochs() const { return m_epochs; }
    const SweepPlan& plan() const { return m_plan; }
    void setPlan(const SweepPlan& plan);

    /// The next seeds where the ones before are done with the same settings, else from 1 on.
    void trainStarts();
    std::uint64_t nextFirstSeed() const;
    void runSweep();
    /// The starts of a cell on the wall; they train again, to the same numbers.
    void showCell(std::size_t row, std::size_t column);
    LabDocument cellDocument(std::size_t row, std::size_t column) const;
    /// The same number of starts with 2, 3, 4, 5, 6 and 8 hidden nodes.
    void runUnits();
    /// The starts with that many hidden nodes on the wall.
    void showUnits(std::size_t index);
    QString unitsObstacle() const { return sweepObstacle(SweepSetting::HiddenUnits, m_document); }
    void setPaused(bool paused);
    void cancel();

    Task task() const { return m_task; }
    bool isPaused() const { return m_session.isPaused(); }
    /// Of the running task, 0 … 1.
    double progress() const;
    StartsPicturePointer starts() const { return m_starts; }
    const SweepRun& sweep() const { return m_sweep; }
    /// Of the wall's document, else empty.
    const SweepRun& units() const { return m_units; }
    /// The cell that is being trained.
    std::optional<std::size_t> runningCell() const;

signals:
    void settingsChanged();
    void startsChanged();
    void sweepChanged();
    void unitsChanged();
    void taskChanged();
    void failed(const chalknet::Problem& problem);

private:
    void onPicture(const StartsPicturePointer& picture);
    void start(StartsJob job);
    void beginSweep(SweepRun& run, Task task);
    void nextCell();
    void showStarts(const LabDocument& document, std::size_t count, std::uint64_t epochs);
    void endTask();
    void useDocument(const LabDocument& document);
    void forgetUnits();
    SweepRun& running() { return m_task == Task::Units ? m_units : m_sweep; }

    AppContext& m_context;
    ManyStartsSession m_session;
    LabDocument m_labDocument;
    LabDocument m_document;
    std::size_t m_rows = 0; ///< training points of the document
    std::size_t m_count = 1000;
    std::uint64_t m_epochs = 0;
    SweepPlan m_plan;
    Task m_task = Task::None;
    StartsPicturePointer m_starts;
    SweepRun m_sweep;
    SweepRun m_units;
    std::size_t m_cell = 0;
    double m_cellDone = 0.0;
};

} // namespace chalknet::ui
