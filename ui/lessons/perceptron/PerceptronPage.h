// PerceptronPage: the lesson "Perceptron": connects its cards with the controller and lays them out.
#pragma once

#include "ui/lessons/Lesson.h"
#include "ui/lessons/TaskList.h"
#include "ui/lessons/perceptron/PerceptronController.h"
#include "ui/lessons/perceptron/PerceptronLayout.h"
#include "ui/theme/Motion.h"
#include "ui/views/LinePlaneGeometry.h"

#include <optional>

namespace chalknet::ui {

class NeuronPanel;
class PlanePanel;
class PredictionCard;
class RulePanel;
class TruthTable;

class PerceptronPage : public LessonPage {
    Q_OBJECT

public:
    explicit PerceptronPage(AppContext& context, QWidget* parent = nullptr);

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
    void left() override;

    PerceptronController& controller() { return m_controller; }
    NeuronPanel* neuronPanel() { return m_neuron; }
    PlanePanel* planePanel() { return m_plane; }
    TruthTable* table() { return m_table; }
    RulePanel* rulePanel() { return m_rule; }
    PredictionCard* predictionCard() { return m_prediction; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    using Cause = PerceptronController::Cause;
    void makePoints();
    void connectNeuron();
    void connectPlane();
    void connectPrediction();
    void arrange();
    void follow(Cause cause);
    void showAll(Cause cause);
    void showLines(const PerceptronWeights& weights, double share);
    void checkTasks();
    void letGo();
    /// From the start weights, if nothing is left to learn; from random ones if these are right.
    void beginToLearn();
    bool isPredicting() const;
    bool hidesAnswer() const;
    void askNext();
    void onAnswer(int answer);
    void reveal();
    void openTwoLayers();
    void retranslate();

    AppContext& m_context;
    PerceptronController m_controller;
    TaskList m_tasks;
    NeuronPanel* m_neuron = nullptr;
    PlanePanel* m_plane = nullptr;
    class Card* m_tableCard = nullptr;
    TruthTable* m_table = nullptr;
    RulePanel* m_rule = nullptr;
    PredictionCard* m_prediction = nullptr;
    Glide m_lineGlide;
    PerceptronWeights m_shown{}; ///< the weights of the last picture
    std::optional<PerceptronWeights> m_old; ///< those before the last single step
    bool m_presenting = false;
    bool m_handOn = false; ///< a weight or the line is still held: sweeping past a setting is not finding it

    // What tasks remember.
    std::optional<PerceptronWeights> m_andWeights; ///< AND was right with these, and only the bias moved since
    bool m_cycleFound = false;
    int m_rightPredictions = 0;
};

} // namespace chalknet::ui
