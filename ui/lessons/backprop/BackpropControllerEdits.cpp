// Edits of the lesson and their undoing.
#include "ui/lessons/backprop/BackpropController.h"

#include "ui/lessons/backprop/ParameterPlace.h"

#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace chalknet::ui {

/// Undo and redo exchange the present document for the other one, so that each returns to where the cursor was.
class BackpropEditCommand : public QUndoCommand {
public:
    /// `gesture` −1: stands alone.
    BackpropEditCommand(BackpropController& controller, BackpropDocument after, const QString& text, int gesture)
        : QUndoCommand(text)
        , m_controller(controller)
        , m_other(std::move(after))
        , m_gesture(gesture)
    {
    }

    int id() const override { return m_gesture < 0 ? -1 : 1; }
    bool mergeWith(const QUndoCommand* later) override
    {
        // This one keeps the document from before the gesture; the present one is the controller's.
        return static_cast<const BackpropEditCommand*>(later)->m_gesture == m_gesture;
    }

    void undo() override { exchange(); }
    void redo() override { exchange(); }

private:
    void exchange()
    {
        const BackpropDocument next = std::exchange(m_other, m_controller.document());
        m_controller.apply(next);
    }

    BackpropController& m_controller;
    BackpropDocument m_other;
    int m_gesture;
};

void BackpropController::edit(const BackpropDocument& next, const QString& text, bool gesture)
{
    setPlaying(false);
    if (next == m_document)
        return;
    if (!gesture)
        endGesture();
    // The cursor stays with what it was about, wherever that stands among the new steps.
    if (step() != nullptr && next.step == m_document.step)
        m_kept = {step()->kind, step()->target};
    m_undoStack.push(new BackpropEditCommand(*this, next, text, gesture ? m_gesture : -1));
}

void BackpropController::apply(const BackpropDocument& document)
{
    setPlaying(false);
    m_settled.clear();
    m_document = document;
    calculate();
    const auto kept = std::exchange(m_kept, std::nullopt);
    if (kept) {
        const auto found = std::find_if(m_steps.begin(), m_steps.end(),
            [&kept](const TraceStep& step) { return step.kind == kept->first && step.target == kept->second; });
        if (found != m_steps.end())
            m_document.step = static_cast<std::size_t>(found - m_steps.begin());
    }
    emit changed(Cause::Edit);
}

void BackpropController::replace(const BackpropDocument& document)
{
    apply(document);
    m_undoStack.clear();
}

void BackpropController::setNetwork(const TraceNetwork& network, const QString& text)
{
    BackpropDocument next = m_document;
    takeNetwork(next, network);
    edit(next, text);
}

void BackpropController::setParameter(const Symbol& symbol, double value)
{
    if (!isParameterOf(network().spec, symbol))
        return;
    Parameters parameters = network().parameters;
    ParameterPlace(network().spec, symbol).in(parameters) = traceNumber(value);
    BackpropDocument next = m_document;
    takeParameters(next, parameters);
    edit(next, tr("Change a weight"), true);
}

void BackpropController::setInput(int input, double value)
{
    if (input < 0 || input >= network().spec.inputs)
        return;
    BackpropDocument next = m_document;
    next.network.rows[m_document.shownRow()].inputs[static_cast<std::size_t>(input)] = traceNumber(value);
    edit(next, tr("Change an input"), true);
}

void BackpropController::setTarget(int output, double value)
{
    if (output < 0)
        return;
    BackpropDocument next = m_document;
    ui::setTarget(next.network, m_document.shownRow(), static_cast<std::size_t>(output), value);
    edit(next, tr("Change a target"), true);
}

void BackpropController::setAllWeights(double value)
{
    Parameters parameters = network().parameters;
    for (std::size_t layer = 0; layer < network().spec.layers.size(); ++layer) {
        std::ranges::fill(parameters.weights(layer), value);
        std::ranges::fill(parameters.biases(layer), value);
    }
    BackpropDocument next = m_document;
    takeParameters(next, parameters);
    edit(next, value == 0.0 ? tr("All weights zero") : tr("All weights the same"));
}

void BackpropController::setRow(std::size_t row)
{
    if (row >= network().rows.size() || row == m_document.shownRow())
        return;
    BackpropDocument next = m_document;
    takeRow(next, row);
    edit(next, tr("Choose an example"));
}

void BackpropController::setMistake(Mistake mistake)
{
    BackpropDocument next = m_document;
    next.mistake = mistake;
    edit(next, tr("What if it were wrong"));
}

void BackpropController::setFollowUp(FollowUp followUp)
{
    BackpropDocument next = m_document;
    next.followUp = followUp;
    edit(next, tr("Choose what comes after the update"));
}

} // namespace chalknet::ui
