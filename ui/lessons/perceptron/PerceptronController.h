// PerceptronController: what the lesson does, without its page: the document with undo, the run, and the clock that trains.
#pragma once

#include "ui/lessons/perceptron/PerceptronDocument.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

namespace chalknet::ui {

/// Every change goes through edit() and can be undone; edits of one kind in a row are one undo step until endEdit().
/// Weights set by hand, another gate, order or learning rate begin a new history from the present weights.
class PerceptronController : public QObject {
    Q_OBJECT

public:
    enum class EditKind { Single, Weight, Line, LearningRate, Run };
    /// Why a picture changes: single training steps glide, the rest stands at once.
    enum class Cause { Edit, Step, Running, View };
    enum class Verdict {
        Learning, ///< some row is wrong
        Converged, ///< all four rows are right
        Cycle, ///< a state came back
        NoRest ///< not separable, in a new order each epoch, after kPatience epochs
    };
    static constexpr int kPatience = 50;

    explicit PerceptronController(QObject* parent = nullptr);

    const PerceptronDocument& document() const { return m_document; }
    const PerceptronRun& run() const { return m_run; }
    const PerceptronWeights& weights() const { return m_run.weights(); }
    QUndoStack& undoStack() { return m_undoStack; }
    Verdict verdict() const;
    /// The number of the last step that changed a weight; 0 if none did.
    std::int64_t lastChange() const;

    /// The example that the stage shows: the one that was chosen, else the one that is trained next.
    int row() const { return m_chosenRow >= 0 ? m_chosenRow : m_run.preview().row; }
    GateExample example() const { return m_document.settings().examples[static_cast<std::size_t>(row())]; }
    int rightRows() const { return 4 - wrongRows(weights(), m_document.settings().examples); }
    void chooseRow(int row);
    /// The row in which this input (0 or 1) is the other one.
    void toggleInput(int input);

    void setGate(Gate gate);
    void toggleTarget(int row);
    void setWeights(const PerceptronWeights& weights, EditKind kind);
    void setWeight(std::size_t index, Decimal value);
    void setLearningRate(Decimal rate);
    void setOrder(ExampleOrder order);
    void setStartWeights(StartWeights start);
    void setForm(NeuronForm form);
    /// The end of a drag: the next edit is an undo step of its own.
    void endEdit() { ++m_editNumber; }

    void trainOne();
    /// To the end of the epoch.
    void trainEpoch();
    void back();
    void reset();
    bool isPlaying() const { return m_timer.isActive(); }
    void setPlaying(bool playing);
    /// Steps per second; 0 as fast as the eye can follow.
    void setSpeed(int stepsPerSecond);
    int speed() const { return m_speed; }

    /// Takes a kept document and forgets the undo steps.
    void replace(const PerceptronDocument& document);

signals:
    void changed(chalknet::ui::PerceptronController::Cause cause);
    void playingChanged();

private:
    friend class PerceptronEditCommand;
    void edit(const PerceptronDocument& next, const QString& text, EditKind kind, Cause cause);
    void apply(const PerceptronDocument& document, Cause cause);
    /// Begins a new history from the present weights.
    PerceptronDocument continued() const;
    void onTimer();

    PerceptronDocument m_document;
    PerceptronRun m_run;
    QUndoStack m_undoStack;
    QTimer m_timer;
    int m_speed = 4;
    int m_chosenRow = -1;
    int m_editNumber = 0;
};

} // namespace chalknet::ui
