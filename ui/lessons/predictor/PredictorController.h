// PredictorController: the document of the lesson, where in its steps the student is, and every way to move on or back.
#pragma once

#include "ui/lessons/predictor/PredictorDocument.h"
#include "ui/lessons/predictor/PredictorQuestion.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <optional>

namespace chalknet::ui {

/// How far a step is shown.
enum class StepPart { Nothing, Prediction, Error, Correction };

/// How "next" goes on.
enum class StepMode {
    Whole, ///< one press, one step
    Parts, ///< prediction, error and correction one after the other
    Predict ///< a question before each correction
};

/// Steps are calculated from the document alone; every edit calculates all of them anew, up to the step the student is at.
class PredictorController : public QObject {
    Q_OBJECT

public:
    /// Steps that are done when the lesson is opened for the first time: a worked example.
    static constexpr int kFirstPosition = 2;

    explicit PredictorController(QObject* parent = nullptr);

    const PredictorDocument& document() const { return m_document; }
    QUndoStack& undoStack() { return m_undoStack; }
    /// Edits with the same gesture ≥ 0 are one undo step.
    int newGesture() { return ++m_gesture; }
    int gesture() const { return m_gesture; }
    void edit(const PredictorDocument& next, const QString& text, int gesture = -1);
    /// The line is set by hand: A becomes the new start and the steps begin anew.
    void setSlope(double slope, const QString& text, int gesture = -1);
    /// For what was remembered: clears the undo stack.
    void restore(const PredictorDocument& document, int position, StepMode mode);

    /// As far as planned; done are the first position() of them.
    const std::vector<LineStep>& steps() const { return m_steps; }
    int position() const { return m_position; }
    /// Rows of the table; grows when the end is passed.
    int planned() const { return static_cast<int>(m_steps.size()); }
    /// The step whose numbers are on show: the one that is under way, else the last; null at the start.
    const LineStep* shownStep() const;
    StepPart shownPart() const;
    /// A now, after all corrections that were made.
    double slope() const;

    StepMode mode() const { return m_mode; }
    void setMode(StepMode mode);
    /// The question that waits for an answer.
    const std::optional<PredictorQuestion>& question() const { return m_question; }

    bool canGoOn() const { return m_position < kMostSteps && !m_question; }
    bool canGoBack() const { return m_position > 0 || m_part != StepPart::Nothing; }
    void next();
    void back();
    void reset();
    /// To the moment after step `number`; 0 is the start.
    void goTo(int number);
    /// Ends the question by making the step.
    void resolveQuestion();

    bool isPlaying() const { return m_timer.isActive(); }
    void setPlaying(bool playing);
    /// Steps (or parts) in a second.
    double speed() const { return m_speed; }
    void setSpeed(double stepsPerSecond);

signals:
    void documentChanged();
    /// Position, part or question changed; `single` is true after one step by hand.
    void momentChanged(bool single);
    /// A correction was made by going on (not by jumping to it).
    void stepped();
    void stateChanged(); ///< playing, mode, speed

private:
    friend class PredictorEdit;
    void apply(const PredictorDocument& document, std::optional<int> position);
    void calculate();
    void moveTo(int position, StepPart part, bool single);
    void advance();
    void ask();

    PredictorDocument m_document;
    std::vector<LineStep> m_steps;
    int m_position = kFirstPosition;
    StepPart m_part = StepPart::Nothing; ///< of the step after position(): Nothing, Prediction or Error
    StepMode m_mode = StepMode::Whole;
    std::optional<PredictorQuestion> m_question;
    int m_gesture = 0;
    double m_speed = 2.0;
    QTimer m_timer;
    QUndoStack m_undoStack;
};

} // namespace chalknet::ui
