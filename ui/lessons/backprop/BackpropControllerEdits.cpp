// Edits of the lesson and their undoing.
#include "ui/lessons/backprop/BackpropController.h"

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

double* parameterAt(Parameters& parameters, const NetworkSpec& spec, const Symbol& symbol)
{
    const bool isAlpha = symbol.input == kAlphaInput;
    const int layer = symbol.layer - (isAlpha ? 2 : 1);
    if (symbol.quantity != Quantity::Parameter || layer < 0 || layer >= static_cast<int>(spec.layers.size()))
        return nullptr;
    const auto index = static_cast<std::size_t>(layer);
    const LayerLayout& layout = parameters.layout().layer(index);
    const int unit = symbol.unit - 1;
    const int row = unit * layout.pieces + std::max(symbol.piece, 1) - 1;
    if (unit < 0 || unit >= layout.units || row >= layout.rows() || symbol.input > layout.inputs)
        return nullptr;
    if (isAlpha)
        return layout.alphas > 0 ? &parameters.alpha(index, unit) : nullptr;
    return symbol.input == kBiasInput ? &parameters.bias(index, row) : &parameters.weight(index, row, symbol.input - 1);
}

Symbol parameterSymbol(const NetworkSpec& spec, const TraceTarget& target)
{
    const auto layer = static_cast<std::size_t>(target.column - 1);
    const int row = target.unit * spec.layers[layer].activation.pieces + target.piece;
    return target.kind == TraceTarget::Kind::BiasEdge ? symbols::bias(spec, layer, row)
                                                      : symbols::weight(spec, layer, row, target.from);
}

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
    Parameters parameters = network().parameters;
    double* number = parameterAt(parameters, network().spec, symbol);
    if (number == nullptr)
        return;
    *number = std::clamp(value, -kLargestTraceNumber, kLargestTraceNumber);
    BackpropDocument next = m_document;
    takeParameters(next, parameters);
    edit(next, tr("Change a weight"), true);
}

void BackpropController::setRowValues(const TraceExample& example, const QString& text)
{
    BackpropDocument next = m_document;
    next.network.rows[m_document.shownRow()] = example;
    edit(next, text, true);
}

void BackpropController::setInput(int input, double value)
{
    TraceExample example = m_examples[shown()];
    if (input < 0 || static_cast<std::size_t>(input) >= example.inputs.size())
        return;
    example.inputs[static_cast<std::size_t>(input)] = std::clamp(value, -kLargestTraceNumber, kLargestTraceNumber);
    setRowValues(example, tr("Change an input"));
}

void BackpropController::setTarget(int output, double value)
{
    TraceExample example = m_examples[shown()];
    if (output < 0 || static_cast<std::size_t>(output) >= example.targets.size())
        return;
    example.targets[static_cast<std::size_t>(output)] = std::clamp(value, -kLargestTraceNumber, kLargestTraceNumber);
    setRowValues(example, tr("Change a target"));
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
