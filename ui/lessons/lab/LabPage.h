// LabPage: the lesson "Network lab": connects the panels with the controller and lays them out.
#pragma once

#include "ui/lessons/Lesson.h"
#include "ui/lessons/ProjectPage.h"
#include "ui/lessons/lab/LabController.h"
#include "ui/lessons/lab/LabLayout.h"

#include <QElapsedTimer>

namespace chalknet::ui {

class ChartsPanel;
class DataPanel;
class NetworkPanel;
class OutputPanel;
class SettingsStrip;

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
    void presentPlay() override;
    bool isPlaying() const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    QByteArray projectBytes() const override;
    QString openProject(const QByteArray& bytes, const QString& name) override;
    void startNewProject() override;
    void entered() override;
    void left() override;

    LabController& controller() { return m_controller; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectData();
    void connectStrip();
    void connectNetwork();
    void connectController();
    /// Applies a change to a copy of the document and hands it in as one edit.
    template <typename Change> void change(const QString& text, LabController::EditKind kind, Change apply);
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
    QJsonObject viewState() const;
    void restoreView(const QJsonObject& state);
    void retranslate();

    enum class Note { None, Diverged, Failed, Hint };

    AppContext& m_context;
    LabController m_controller;
    SettingsStrip* m_strip = nullptr;
    DataPanel* m_data = nullptr;
    NetworkPanel* m_network = nullptr;
    OutputPanel* m_output = nullptr;
    ChartsPanel* m_charts = nullptr;
    Note m_note = Note::None;
    Problem m_problem; ///< of Note::Failed
    bool m_presenting = false;
    LabProject m_project; ///< of which only title, sentence and worksheet are current
    QElapsedTimer m_drawn; ///< since the maps were drawn last
    QString m_explanation;
};

} // namespace chalknet::ui
