// LayersPage: the lesson "More layers": connects diagram, spaces, table, training and tasks with the controller.
#pragma once

#include "ui/lessons/Lesson.h"
#include "ui/lessons/TaskList.h"
#include "ui/lessons/layers/LayersController.h"
#include "ui/views/LinePlaneGeometry.h"

#include <QElapsedTimer>

namespace chalknet::ui {

class AppContext;
class Card;
class LayersDiagram;
class NamesPanel;
class NoteBar;
class PredictionCard;
class SegmentedControl;
class SpacesPanel;
class TrainingPanel;
class TruthTableView;

class LayersPage : public LessonPage {
    Q_OBJECT

public:
    explicit LayersPage(AppContext& context, QWidget* parent = nullptr);

    QString subtitle() const override;
    QString explanationTitle() const override;
    QString explanation() const override;
    QString statusText() const override;
    std::vector<LessonTask> tasks() const override;
    QString activeTask() const override { return m_tasks.active(); }
    void chooseTask(const QString& id) override { m_tasks.choose(id); }
    void runTask(const QString& id) override;
    void answerTask(const QString& id, int answer) override;
    QUndoStack* undoStack() override { return &m_controller.undoStack(); }
    void setPresenting(bool presenting) override;
    void presentNext() override;
    void presentBack() override;
    void presentPlay() override;
    bool isPlaying() const override { return m_controller.isPlaying(); }
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    /// {"gate": "xor"} and perhaps {"note": one sentence}.
    void receive(const QJsonObject& handover) override;
    void entered() override { m_controller.resume(); }
    void left() override { m_controller.suspend(); }

    LayersController& controller() { return m_controller; }
    LayersDiagram* diagram() { return m_diagram; }
    SpacesPanel* spaces() { return m_spaces; }
    TruthTableView* table() { return m_table; }
    TrainingPanel* training() { return m_training; }
    PredictionCard* prediction() { return m_prediction; }
    NoteBar* note() { return m_note; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeDiagramCard();
    void makeTableCard();
    void connectDiagram();
    void connectSpaces();
    void connectTraining();
    void connectController();
    template <typename Change> void change(const QString& text, Change apply, bool gesture = false);
    void chooseGate(int index);
    void chooseMode(LayersMode mode);
    void scramble();
    void selectUnit(int unit);
    void askPrediction();
    QString predictionQuestion() const;
    static QStringList predictionAnswers();
    /// "(0, 0) → (0, 1), …" for all four rows.
    QString movedPlaces() const;
    void takePrediction(int answer);
    void askAgain();
    void endPrediction();
    bool hidesHidden() const;

    void arrange();
    void placeNote();
    void showDocument();
    void showValues();
    void showRows();
    void showTraining();
    void checkTasks();
    void checkHiddenPoint(const std::vector<int>& rows);
    int stuckAnswer() const;
    void retranslate();

    LayersController m_controller;
    TaskList m_tasks;
    Card* m_diagramCard = nullptr;
    SegmentedControl* m_gates = nullptr;
    SegmentedControl* m_mode = nullptr;
    NoteBar* m_note = nullptr;
    LayersDiagram* m_diagram = nullptr;
    NamesPanel* m_names = nullptr;
    TrainingPanel* m_training = nullptr;
    PredictionCard* m_prediction = nullptr;
    SpacesPanel* m_spaces = nullptr;
    Card* m_tableCard = nullptr;
    TruthTableView* m_table = nullptr;
    QElapsedTimer m_drawn; ///< since the maps were drawn last
    bool m_ownGate = false; ///< chosen, even if the targets are those of a named gate
    bool m_scrambled = false; ///< for the first task …
    LayersWeights m_beforeScramble{}; ///< … and what undo would bring back
    bool m_presenting = false;
};

} // namespace chalknet::ui
