// Edits, undo and steps of the lesson "Forward pass".
#include "ui/lessons/forward/ForwardController.h"

#include "engine/base/Random.h"
#include "ui/theme/Motion.h"

#include <QUndoCommand>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr int kRest = 1100; // milliseconds between the arrival of a signal and the next one, at the usual speed
constexpr int kLargestDrawn = 3;

} // namespace

/// From one network to another; edits of one number join while it is being changed.
class ForwardEditCommand : public QUndoCommand {
public:
    ForwardEditCommand(ForwardController& controller, TraceNetwork after, const QString& text, const TraceTarget& merged)
        : QUndoCommand(text)
        , m_controller(controller)
        , m_before(controller.network())
        , m_after(std::move(after))
        , m_row(controller.document().row)
        , m_merged(merged)
        , m_number(controller.m_editNumber)
    {
    }

    int id() const override { return m_merged.isNone() ? -1 : 1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* later = static_cast<const ForwardEditCommand*>(other);
        if (later->m_merged != m_merged || later->m_number != m_number)
            return false;
        m_after = later->m_after;
        return true;
    }
    void undo() override { m_controller.apply(m_before, m_row); }
    void redo() override { m_controller.apply(m_after, m_row); }

private:
    ForwardController& m_controller;
    TraceNetwork m_before;
    TraceNetwork m_after;
    std::size_t m_row;
    TraceTarget m_merged;
    int m_number;
};

ForwardController::ForwardController(QObject* parent)
    : QObject(parent)
    , m_trace(traceForward(spec(), network().parameters, inputs()))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ForwardController::onTimer);
    setSpeed(m_speed);
}

std::optional<double> ForwardController::valueOf(const TraceTarget& target) const
{
    const auto within = [](int index, int count) { return index >= 0 && index < count; };
    const bool isInput = target.kind == TraceTarget::Kind::Unit && target.column == 0;
    if (isInput)
        return within(target.unit, spec().inputs) ? std::optional(inputs()[static_cast<std::size_t>(target.unit)]) : std::nullopt;
    const bool isWeight = target.kind == TraceTarget::Kind::Edge;
    if ((!isWeight && target.kind != TraceTarget::Kind::BiasEdge) || !within(target.column - 1, m_document.layers()))
        return std::nullopt;
    const auto layer = static_cast<std::size_t>(target.column - 1);
    const LayerSpec& layerSpec = spec().layers[layer];
    if (!within(target.unit, layerSpec.units) || !within(target.piece, layerSpec.activation.pieces))
        return std::nullopt;
    const int row = target.unit * layerSpec.activation.pieces + target.piece;
    if (!isWeight)
        return network().parameters.bias(layer, row);
    return within(target.from, spec().layerInputs(layer)) ? std::optional(network().parameters.weight(layer, row, target.from))
                                                          : std::nullopt;
}

void ForwardController::setValue(const TraceTarget& target, double value)
{
    const std::optional<double> present = valueOf(target);
    if (!present || *present == traceNumber(value))
        return;
    TraceNetwork next = network();
    if (target.kind == TraceTarget::Kind::Unit) {
        next.rows[m_document.row].inputs[static_cast<std::size_t>(target.unit)] = traceNumber(value);
        return edit(next, tr("Change an input"), target);
    }
    const auto layer = static_cast<std::size_t>(target.column - 1);
    const int row = target.unit * spec().layers[layer].activation.pieces + target.piece;
    if (target.kind == TraceTarget::Kind::BiasEdge) {
        next.parameters.bias(layer, row) = traceNumber(value);
        return edit(next, tr("Change a bias"), target);
    }
    next.parameters.weight(layer, row, target.from) = traceNumber(value);
    edit(next, tr("Change a weight"), target);
}

void ForwardController::setNetwork(const TraceNetwork& network, const QString& text)
{
    setPlaying(false);
    edit(network, text, {});
}

void ForwardController::setActivation(std::size_t layer, ActivationType type)
{
    if (layer >= spec().layers.size() || spec().layers[layer].activation.type == type)
        return;
    TraceNetwork next = network();
    ui::setActivation(next, layer, Activation(type));
    edit(next, tr("Change the activation"), {});
}

void ForwardController::drawInputs()
{
    TraceNetwork next = network();
    Random random(++m_drawn);
    for (double& input : next.rows[m_document.row].inputs)
        input = static_cast<double>(random.below(2 * kLargestDrawn + 1)) - kLargestDrawn;
    edit(next, tr("Draw new inputs"), {});
}

void ForwardController::edit(const TraceNetwork& network, const QString& text, const TraceTarget& merged)
{
    if (network != m_document.network)
        m_undoStack.push(new ForwardEditCommand(*this, network, text, merged));
}

void ForwardController::apply(const TraceNetwork& network, std::size_t row)
{
    const bool wasAtEnd = isAtEnd();
    m_document.network = network;
    m_document.row = row;
    if (wasAtEnd)
        m_document.step = m_document.layers();
    m_document.tame();
    m_trace = traceForward(spec(), network.parameters, inputs());
    emit changed(Cause::Edit);
}

void ForwardController::view(const ForwardDocument& next, Cause cause)
{
    if (next == m_document)
        return;
    const bool hasOtherRow = next.row != m_document.row;
    m_document = next;
    m_document.tame();
    if (hasOtherRow)
        m_trace = traceForward(spec(), network().parameters, inputs());
    emit changed(cause);
}

void ForwardController::setRow(std::size_t row)
{
    ForwardDocument next = m_document;
    next.row = row;
    next.tame();
    view(next);
}

void ForwardController::setDetail(ForwardDetail detail)
{
    ForwardDocument next = m_document;
    next.detail = detail;
    view(next);
}

void ForwardController::setNotation(TraceNotation notation)
{
    ForwardDocument next = m_document;
    next.notation = notation;
    view(next);
}

void ForwardController::setShowsFlow(bool shows)
{
    ForwardDocument next = m_document;
    next.showsFlow = shows;
    view(next);
}

void ForwardController::goTo(int step)
{
    ForwardDocument next = m_document;
    next.step = std::clamp(step, 0, m_document.layers());
    const bool isOneForward = next.step == m_document.step + 1;
    view(next, isOneForward ? Cause::Step : Cause::View);
    if (isAtEnd())
        setPlaying(false);
}

void ForwardController::reset()
{
    setPlaying(false);
    goTo(0);
}

void ForwardController::setPlaying(bool playing)
{
    if (playing == isPlaying())
        return;
    if (!playing) {
        m_timer.stop();
    } else {
        if (isAtEnd())
            goTo(0);
        m_timer.start();
    }
    emit playingChanged();
    if (playing)
        next();
}

void ForwardController::setSpeed(int percent)
{
    m_speed = std::clamp(percent, 25, 400);
    m_timer.setInterval(motion::kSignal + kRest * 100 / m_speed);
}

void ForwardController::onTimer()
{
    next();
}

void ForwardController::replace(const ForwardDocument& document)
{
    setPlaying(false);
    m_document = document;
    m_document.tame();
    m_trace = traceForward(spec(), network().parameters, inputs());
    m_undoStack.clear();
    emit changed(Cause::Edit);
}

} // namespace chalknet::ui
