// BackpropController: what lesson 8 does, without its page: document with undo, the present update's steps, and the clock.
#pragma once

#include "engine/explain/GradientCheck.h"
#include "engine/explain/StepPlan.h"
#include "engine/explain/UnitState.h"
#include "ui/lessons/backprop/BackpropDocument.h"
#include "ui/lessons/backprop/BackpropQuestion.h"
#include "ui/trace/TraceScene.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <optional>
#include <set>
#include <vector>

namespace chalknet::ui {

/// What stands in the card beside the chain rule.
enum class SideView { Matrix, Check, Weight, Mistake };

/// How things are shown; not undone, but kept between starts.
struct BackpropView {
    NumberStyle numbers;
    bool usesShortcut = true; ///< y − t instead of the product, where the loss allows it
    bool predictsFirst = false;
    SideView side = SideView::Matrix;
    bool sideVisible = true;

    friend bool operator==(const BackpropView&, const BackpropView&) = default;
};

/// The cursor is (moment of the walk, step of its update). Edits go through edit() and can be undone; moving the cursor is no
/// edit, but undo and redo return to where the cursor was.
class BackpropController : public QObject {
    Q_OBJECT

public:
    /// Why something changed: a step may be animated, the rest stands at once.
    enum class Cause { Edit, Step, Jump, View };

    explicit BackpropController(QObject* parent = nullptr);

    const BackpropDocument& document() const { return m_document; }
    const BackpropView& view() const { return m_view; }
    const TraceNetwork& network() const { return m_document.network; }
    QUndoStack& undoStack() { return m_undoStack; }

    // What follows from the document.
    const BatchTrace& trace() const { return m_trace; }
    const std::vector<TraceExample>& examples() const { return m_examples; } ///< of the present update
    std::size_t shown() const { return m_document.shown; }
    const BackpropTrace& shownTrace() const { return m_trace.examples[shown()]; }
    const UpdateRule& rule() const { return m_rule; }
    /// Empty only if not even the first one can be calculated.
    const std::vector<TraceStep>& steps() const { return m_steps; }
    const TraceStep* step() const { return m_document.step < m_steps.size() ? &m_steps[m_document.step] : nullptr; }
    Phase phase() const;
    /// As chosen, or because the long way is too large to be written at this step.
    bool usesShortcut() const;
    const GradientCheck& check() const { return m_check; }
    /// The index in check().gradients of every Gradient step.
    const std::vector<std::size_t>& checkOrder() const { return m_checkOrder; }
    const std::vector<UnitReport>& reports() const { return m_reports; }
    /// With the mean of several examples, loss and backward pass are those of the shown one, E^[k]; the update's E is the mean.
    TraceNames names() const;
    /// The same whatever the step, for what is always about the shown example.
    TraceNames exampleNames() const;

    // The cursor.
    bool canGoOn() const;
    bool canGoBack() const { return m_document.step > 0 || m_document.walk.canGoBack(); }
    /// The numbers of this update grow beyond what can be written: the steps end before that.
    bool hasDiverged() const { return m_diverges; }
    void next();
    void back();
    void goTo(std::size_t step);
    void goToFirst() { goTo(0); }
    void goToLast();
    /// The first step of a stage; nothing happens if the steps end before it.
    void goToPhase(Phase phase);
    void nextPhase();
    void previousPhase();
    /// The step about a unit, an edge or the loss in the present stage; −1 if it has none.
    int stepAbout(const TraceTarget& target) const;
    void goToTarget(const TraceTarget& target);
    /// The i-th step that calculates a gradient.
    void goToGradient(int index);
    /// Before the first update.
    void reset();
    /// Before this update if it diverges at its end, else before the one that led here.
    void leaveDivergence();
    bool isPlaying() const { return m_timer.isActive(); }
    void setPlaying(bool playing);
    /// Steps per second.
    void setSpeed(double speed);
    double speed() const { return m_speed; }

    // Questions.
    std::optional<BackpropQuestion> question() const;
    /// The present step waits for an answer: its result is hidden and next() does nothing.
    bool isAsking() const;
    /// The question of the present step was answered, or the result was asked for.
    void settle();
    /// While presenting nothing is asked.
    void setPresenting(bool presenting);

    // Edits; each can be undone. Those of one gesture (a drag) become one step; endGesture() ends it.
    void edit(const BackpropDocument& next, const QString& text, bool gesture = false);
    void endGesture() { ++m_gesture; }
    void setNetwork(const TraceNetwork& network, const QString& text);
    /// θ or α; rows of maxout as in the symbol.
    void setParameter(const Symbol& symbol, double value);
    void setInput(int input, double value);
    void setTarget(int output, double value);
    void setAllWeights(double value);
    void setRow(std::size_t row);
    void setMistake(Mistake mistake);
    void setFollowUp(FollowUp followUp);

    void setView(const BackpropView& view);
    /// Takes a kept document and forgets the undo steps.
    void replace(const BackpropDocument& document);

signals:
    void changed(chalknet::ui::BackpropController::Cause cause);
    void playingChanged();

private:
    friend class BackpropEditCommand;
    void apply(const BackpropDocument& document);
    /// Everything that follows from the present moment.
    void calculate();
    void moveTo(std::size_t step, Cause cause);
    /// Precondition: canGoBack().
    void toStepBefore();
    std::size_t beginOfPhase() const;
    void onTimer();

    BackpropDocument m_document;
    BackpropView m_view;
    QUndoStack m_undoStack;
    std::vector<TraceExample> m_examples;
    UpdateRule m_rule;
    BatchTrace m_trace;
    std::vector<TraceStep> m_steps;
    bool m_diverges = false;
    GradientCheck m_check;
    std::vector<std::size_t> m_checkOrder;
    std::vector<UnitReport> m_reports;
    std::set<std::pair<std::size_t, std::size_t>> m_settled; ///< (moment, step) whose question is answered
    std::optional<std::pair<StepKind, Symbol>> m_kept; ///< what an edit that is under way keeps the cursor at
    QTimer m_timer;
    double m_speed = 1.0;
    int m_gesture = 0;
    bool m_presenting = false;
};

} // namespace chalknet::ui
