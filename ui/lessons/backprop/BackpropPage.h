// BackpropPage: the lesson "Backpropagation": connects strip, diagram, chain rule, side card and questions with the controller.
#pragma once

#include "ui/lessons/Lesson.h"
#include "ui/lessons/TaskList.h"
#include "ui/lessons/backprop/BackpropController.h"
#include "ui/lessons/backprop/ChainRuleContent.h"

#include <functional>
#include <optional>
#include <utility>
#include <vector>

class QCheckBox;
class QPushButton;

namespace chalknet::ui {

class AppContext;
class BackpropSettings;
class Card;
class ChainRuleView;
class MathText;
class NoteBar;
class PredictionCard;
class SegmentedControl;
class SideCard;
class StageStrip;
class TraceDiagram;
class TraceNetworkEditor;

class BackpropPage : public LessonPage {
    Q_OBJECT

public:
    explicit BackpropPage(AppContext& context, QWidget* parent = nullptr);

    QString subtitle() const override;
    QString explanationTitle() const override;
    QString explanation() const override;
    QString statusText() const override;
    QString speedText() const override;
    std::vector<LessonTask> tasks() const override;
    QString activeTask() const override { return m_tasks.active(); }
    void chooseTask(const QString& id) override { m_tasks.choose(id); }
    void runTask(const QString& id) override;
    QUndoStack* undoStack() override { return &m_controller.undoStack(); }
    void setPresenting(bool presenting) override;
    void presentNext() override;
    void presentBack() override;
    void presentPlay() override;
    bool isPlaying() const override { return m_controller.isPlaying(); }
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    /// {"network": …} as traceNetworkToJson() writes it, or {"from": "lab"} for the lab's present network.
    void receive(const QJsonObject& handover) override;
    void left() override;

    BackpropController& controller() { return m_controller; }
    StageStrip* strip() const { return m_strip; }
    TraceDiagram* diagram() const { return m_diagram; }
    ChainRuleView* chain() const { return m_chain; }
    SideCard* side() const { return m_side; }
    PredictionCard* prediction() const { return m_prediction; }
    BackpropSettings* settings() const { return m_settings; }
    TraceNetworkEditor* editor() const { return m_editor; }
    NoteBar* note() const { return m_note; }
    QCheckBox* predictBox() const { return m_predictBox; }
    QCheckBox* sideBox() const { return m_sideBox; }
    QPushButton* whyButton() const { return m_why; }
    SegmentedControl* followUp() const { return m_followUp; }
    const TaskList& taskList() const { return m_tasks; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    using Cause = BackpropController::Cause;
    /// A cursor: (moment, step).
    using Place = std::pair<std::size_t, std::size_t>;

    void makeCards();
    void connectStrip();
    void connectDiagram();
    void connectChain();
    void connectSide();
    void connectPrediction();
    void connectController();
    void arrange();
    void placeDiagram();
    bool isPredicting() const { return m_controller.view().predictsFirst && !m_presenting; }
    Place place() const { return {m_controller.document().walk.position(), m_controller.document().step}; }

    // Showing.
    void follow(Cause cause);
    void showAll();
    void showContent();
    void showDiagram();
    void showSide();
    void showCheck();
    void showDerivation();
    void showNote();
    void showBoxes();
    void showEditor();
    void playSignal();
    ContentStyle contentStyle() const;
    bool hasDerivation() const;

    // Questions.
    void askIfWanted();
    void onAnswer(int answer);
    void reveal();

    // Edits.
    std::optional<double> editableValue(const TraceTarget& target) const;
    void editValue(const TraceTarget& target, double value);
    void setParameterByHand(const Symbol& symbol, double value);
    void changeView(const std::function<void(BackpropView&)>& change);
    void takeLabNetwork();

    // Tasks.
    void checkTasks();
    void checkSteepest(const Symbol& symbol, const Parameters& before, const Parameters& gradient, double loss);
    void checkExposed(int gradientStep);
    void prepareNetwork(TracePreset preset, BatchKind batch, const QString& text);
    void retranslate();

    AppContext& m_context;
    BackpropController m_controller;
    TaskList m_tasks;
    StageStrip* m_strip = nullptr;
    Card* m_diagramCard = nullptr;
    TraceDiagram* m_diagram = nullptr;
    NoteBar* m_note = nullptr;
    Card* m_chainCard = nullptr;
    ChainRuleView* m_chain = nullptr;
    QCheckBox* m_predictBox = nullptr;
    QCheckBox* m_sideBox = nullptr;
    QPushButton* m_why = nullptr;
    SegmentedControl* m_followUp = nullptr; ///< at the end of an update: what comes next
    SideCard* m_side = nullptr;
    PredictionCard* m_prediction = nullptr;
    Card* m_pause = nullptr; ///< stands in the question's place while nothing is asked
    MathText* m_pauseText = nullptr;
    BackpropSettings* m_settings = nullptr;
    TraceNetworkEditor* m_editor = nullptr;
    ChainRuleContent m_content;
    std::vector<TraceTarget> m_lit;
    std::optional<Place> m_askedAt;
    QuestionKind m_askedKind = QuestionKind::Direction;
    Symbol m_curveParameter; ///< the one weight whose curve is shown
    bool m_presenting = false;
    bool m_derivationWanted = false;
    bool m_noteClosed = false;
    int m_rightSigns = 0; ///< in a row
};

} // namespace chalknet::ui
