// ForwardPage: the lesson "Forward pass": connects its cards with the controller and lays them out.
#pragma once

#include "ui/lessons/Lesson.h"
#include "ui/lessons/TaskList.h"
#include "ui/lessons/forward/ForwardController.h"
#include "ui/lessons/forward/ForwardFocus.h"
#include "ui/lessons/forward/ForwardQuestion.h"
#include "ui/lessons/forward/ForwardTasks.h"

#include <optional>

namespace chalknet::ui {

class AppContext;
class ForwardDiagramCard;
class ForwardMatrixCard;
class ForwardStrip;
class PredictionCard;
class TraceDiagram;
class TraceNetworkEditor;

class ForwardPage : public LessonPage {
    Q_OBJECT

public:
    explicit ForwardPage(AppContext& context, QWidget* parent = nullptr);

    QString subtitle() const override;
    QString explanationTitle() const override;
    QString explanation() const override;
    QString statusText() const override;
    QString speedText() const override;
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
    /// {"network": as traceNetworkToJson() writes it, "row": index}; what cannot be read is ignored.
    void receive(const QJsonObject& handover) override;
    void left() override;

    ForwardController& controller() { return m_controller; }
    ForwardStrip* strip() const { return m_strip; }
    ForwardDiagramCard* diagramCard() const { return m_diagram; }
    ForwardMatrixCard* matrixCard() const { return m_matrices; }
    PredictionCard* predictionCard() const { return m_prediction; }
    TraceNetworkEditor* editor() const { return m_editor; }
    /// The sum that is lit now.
    ForwardFocus focus() const;
    /// Layers whose numbers are shown: one less than the step while the signal is on its way.
    int shownStep() const { return m_shown; }
    void takeLabNetwork();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    using Cause = ForwardController::Cause;
    TraceDiagram* diagram() const;
    void connectStrip();
    void connectDiagram();
    void connectMatrices();
    void connectPrediction();
    void connectEditor();
    void arrange();
    void follow(Cause cause);
    void arrive();
    void showAll();
    void showLight();
    void showMatrices();
    void showCalculation();
    void look(const ForwardFocus& focus);
    void pin(const ForwardFocus& focus);
    void openEditor();
    bool isPredicting() const;
    bool isAsking() const;
    TraceTarget asked() const;
    /// What a question is made from: it is told again in another language, though the signal has gone on.
    struct Moment {
        ForwardDocument document;
        ForwardTrace trace;
        std::uint64_t turn = 0;
    };
    static std::optional<ForwardQuestion> questionAt(const Moment& moment);
    /// The question was answered and the signal stands where it was shown.
    bool hasAnswerInSight() const;
    /// The same question in the present language and notation.
    void tellAgain();
    void askNext();
    void onAnswer(int answer);
    void reveal();
    void askOn();
    void checkTasks();
    void useReadyNetwork();
    void retranslate();

    AppContext& m_context;
    ForwardController m_controller;
    TaskList m_tasks;
    ForwardProgress m_progress;
    ForwardStrip* m_strip = nullptr;
    ForwardDiagramCard* m_diagram = nullptr;
    ForwardMatrixCard* m_matrices = nullptr;
    PredictionCard* m_prediction = nullptr;
    TraceNetworkEditor* m_editor = nullptr;
    ForwardFocus m_looked; ///< under the pointer
    ForwardFocus m_pinned; ///< chosen by a click
    int m_lookedInput = ForwardFocus::kAll; ///< pointed at in the calculation
    int m_shown = 0;
    std::optional<ForwardQuestion> m_question;
    std::optional<Moment> m_moment; ///< of the question on the card, open or answered
    std::uint64_t m_turn = 0;
    bool m_wasSilent = false; ///< the third hidden unit, since inputs were drawn: only then waking it is an achievement
    bool m_isRevealing = false; ///< the step that shows an answer asks nothing new
    bool m_presenting = false;
};

} // namespace chalknet::ui
