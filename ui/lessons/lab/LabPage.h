// LabPage: the lesson "Network lab": connects the panels with the controller and lays them out.
#pragma once

#include "ui/lessons/Lesson.h"
#include "ui/lessons/ProjectPage.h"
#include "ui/lessons/lab/LabController.h"
#include "ui/lessons/lab/LabLayout.h"
#include "ui/lessons/lab/LabTime.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <optional>
#include <utility>

namespace chalknet::ui {

class ChartsPanel;
class DataPanel;
class ExampleGallery;
class ManyStartsPanel;
class NetworkEdits;
class PointTools;
class NetworkPanel;
class OutputPanel;
class SettingsStrip;
class SideBySide;
class TaskCard;
class TimeBar;
class TimeCard;
class WorksheetDialog;

class LabPage : public LessonPage, public ProjectPage {
    Q_OBJECT

public:
    explicit LabPage(AppContext& context, QWidget* parent = nullptr);

    QString subtitle() const override;
    QString explanationTitle() const override;
    QString explanation() const override;
    QString statusText() const override;
    QString speedText() const override;
    QUndoStack* undoStack() override { return &m_controller.undoStack(); }
    void setPresenting(bool presenting) override;
    void presentNext() override;
    void presentBack() override;
    void presentPlay() override;
    bool isPlaying() const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    std::function<QByteArray()> projectWriter() const override;
    ProjectReading readProject(const QByteArray& bytes, const QString& name) override;
    void startNewProject() override;
    QByteArray projectMark() const override;
    void setCopyOpener(CopyOpener opener) override { m_openCopy = std::move(opener); }
    void chooseExample() override;
    void editWorksheet() override;
    bool hasOwnWork() const override { return m_controller.hasOwnWork(); }
    void entered() override;
    void left() override;

    LabController& controller() { return m_controller; }
    /// Asks what the columns of a table mean, and takes it over.
    void openTable(const QString& path);
    void saveTable(const QString& path);
    LabTime& time() { return m_time; }
    TaskCard* taskCard() const { return m_task; }
    /// Many starts and sweeps, in place of the lab's panels.
    ManyStartsPanel* many() { return m_many; }
    bool isManyOpen() const;
    void openMany();
    void closeMany();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectData();
    void connectDataOptions();
    void connectPointTools();
    /// A change of the data; the network is adapted and the student told what changed in it.
    template <typename Change> void changeData(const QString& text, LabController::EditKind kind, Change apply);
    void tellDataChange(const OutputChange& change);
    void chooseGateCoding(bool isSigned);
    void chooseTableFile();
    void showPointTools();
    void connectStrip();
    void connectSchedules();
    void connectNetwork();
    void connectController();
    /// Applies a change to a copy of the document and hands it in as one edit.
    template <typename Change> void change(const QString& text, LabController::EditKind kind, Change apply)
    {
        LabDocument next = m_controller.document();
        apply(next);
        m_controller.edit(next, text, kind);
    }
    void chooseOptimizer(OptimizerType type);
    void chooseOutputActivation(ActivationType type);
    void openStepByStep(const QString& lesson);

    void arrange();
    void showDocument();
    void showData();
    void showSnapshot();
    void showState();
    void showDivergence();
    void showFailure(const Problem& problem);
    void onNoteButton();
    void connectWorksheet();
    void showWorksheet();
    void showWords();
    void showGoal();
    QString reachedText() const;
    void refuse(LabControl control);
    bool hasDataPanel() const;
    void connectTime();
    void connectMany();
    bool arrangeMany();
    void onTimeOpen();
    void closeSideBySide();
    void showMoment();
    void showMomentTexts();
    void showPresent();
    void showFinish(StopReason reason);
    std::uint64_t stepOfEpoch(double epoch) const;
    QString momentsText() const;
    QJsonObject viewState() const;
    void takeProject(const LabProject& project);
    void restoreView(const QJsonObject& state);
    void retranslate();

    enum class Note { None, Diverged, Failed, Hint, Finished };

    AppContext& m_context;
    LabController m_controller;
    LabTime m_time;
    SettingsStrip* m_strip = nullptr;
    DataPanel* m_data = nullptr;
    NetworkPanel* m_network = nullptr;
    NetworkEdits* m_edits = nullptr;
    OutputPanel* m_output = nullptr;
    PointTools* m_tools = nullptr;
    ChartsPanel* m_charts = nullptr;
    TimeBar* m_timeBar = nullptr;
    TimeCard* m_timeCard = nullptr;
    SideBySide* m_sideBySide = nullptr;
    TaskCard* m_task = nullptr;
    QPointer<ExampleGallery> m_examples; ///< while it is open
    QPointer<WorksheetDialog> m_worksheetDialog; ///< while it is open
    int m_worksheetSession = 0; ///< counts openings of the dialog: one is undone in one go
    bool m_hidesExample = false; ///< its remark was closed
    std::optional<std::pair<int, std::uint64_t>> m_reachedAt; ///< run and step at which the whole goal was met
    CopyOpener m_openCopy;
    ManyStartsPanel* m_many = nullptr;
    NetworkSpec m_shownSpec; ///< while the time machine is open
    bool m_keepsArrangement = false;
    StopReason m_reason = StopReason::None; ///< of Note::Finished
    Note m_note = Note::None;
    Problem m_problem; ///< of Note::Failed
    bool m_presenting = false;
    LabProject m_project; ///< of which only title and sentence are current
    QElapsedTimer m_drawn; ///< since the maps were drawn last
    SnapshotPointer m_drawnSnapshot;
    QTimer m_preparing; ///< runs while a network is being loaded
    bool m_isPreparing = false; ///< and that takes long
    QString m_explanation;
};

} // namespace chalknet::ui
