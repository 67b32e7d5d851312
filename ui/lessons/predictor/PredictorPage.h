// PredictorPage: the lesson "A model with one parameter": connects its parts with the controller and lays them out.
#pragma once

#include "ui/lessons/Lesson.h"
#include "ui/lessons/predictor/PredictorController.h"
#include "ui/lessons/predictor/PredictorScene.h"
#include "ui/lessons/predictor/PredictorTasks.h"

class QCheckBox;

namespace chalknet::ui {

class Card;
class ExamplesCard;
class FormulaStrip;
class HairLine;
class NoteBar;
class ParameterCard;
class PredictionCard;
class PredictorPlane;
class PredictorTransport;
class StepTable;

class PredictorPage : public LessonPage {
    Q_OBJECT

public:
    explicit PredictorPage(QWidget* parent = nullptr);

    QString subtitle() const override;
    QString explanationTitle() const override;
    QString explanation() const override;
    QString statusText() const override;
    std::vector<LessonTask> tasks() const override;
    QString activeTask() const override;
    void chooseTask(const QString& id) override;
    void runTask(const QString& id) override;
    QUndoStack* undoStack() override { return &m_controller.undoStack(); }
    void setPresenting(bool presenting) override;
    void presentNext() override;
    void presentBack() override { m_controller.back(); }
    void presentPlay() override { m_controller.setPlaying(!m_controller.isPlaying()); }
    bool isPlaying() const override { return m_controller.isPlaying(); }
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    void left() override { m_controller.setPlaying(false); }

    PredictorController& controller() { return m_controller; }
    PredictorTasks& taskProgress() { return m_tasks; }

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    // PredictorPage.cpp
    void makeTableCard();
    void connectController();
    void connectPrediction();
    void arrange();
    int noteHeight() const;
    void showDocument();
    void showMoment(bool single);
    void showScene(bool glide);
    void showQuestion();
    void showState();
    void answer();
    void skipQuestion();
    bool asks() const;
    void retranslate();
    // PredictorPageEdits.cpp
    void connectPlane();
    void changeExamples(const QString& text, int gesture, const std::function<void(std::vector<LineExample>&)>& change);
    /// Explains what is surprising about the shown step: x = 0, or a correction that throws the line out.
    void showNote();

    enum class Note { None, Zero, Huge };

    PredictorController m_controller;
    PredictorTasks m_tasks;
    Card* m_grounds[3] = {};
    HairLine* m_lines[2] = {};
    FormulaStrip* m_strip = nullptr;
    PredictorPlane* m_plane = nullptr;
    PredictorTransport* m_transport = nullptr;
    ParameterCard* m_parameters = nullptr;
    ExamplesCard* m_examples = nullptr;
    Card* m_tableCard = nullptr;
    QCheckBox* m_traces = nullptr;
    StepTable* m_table = nullptr;
    PredictionCard* m_prediction = nullptr;
    NoteBar* m_note = nullptr;
    Note m_noteShown = Note::None;
    Note m_noteClosed = Note::None; ///< not again until another one was due
    std::optional<PredictorQuestion> m_answered; ///< whose answer stands on the card
    double m_chromeScale = 0.0; ///< of the fonts; 0: none set yet
    bool m_presenting = false;
};

} // namespace chalknet::ui
