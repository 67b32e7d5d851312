// Finds the sum behind a place of the diagram, and its stages in the trace.
#include "ui/lessons/forward/ForwardFocus.h"

#include <algorithm>

namespace chalknet::ui {

namespace {

const Stage& stageOf(const ForwardTrace& trace, StageKind kind, const Symbol& symbol)
{
    const auto found = std::find_if(trace.stages.begin(), trace.stages.end(),
        [&](const Stage& stage) { return stage.kind == kind && stage.symbol == symbol; });
    return found != trace.stages.end() ? *found : trace.stages.front();
}

} // namespace

ForwardFocus focusOf(const NetworkSpec& spec, const ForwardValues& values, const TraceTarget& target)
{
    using Kind = TraceTarget::Kind;
    const int layer = target.column - 1;
    const bool isKnownKind = target.kind == Kind::Unit || target.kind == Kind::Edge || target.kind == Kind::BiasEdge;
    if (!isKnownKind || layer < 0 || layer >= static_cast<int>(spec.layers.size()))
        return {};
    const LayerSpec& layerSpec = spec.layers[static_cast<std::size_t>(layer)];
    if (target.unit < 0 || target.unit >= layerSpec.units)
        return {};
    const int pieces = layerSpec.activation.pieces;
    if (target.kind == Kind::Unit) {
        const int piece = winningPiece(values.weightedSums[static_cast<std::size_t>(layer)], target.unit, pieces);
        return {layer, target.unit * pieces + piece, ForwardFocus::kAll};
    }
    const int input = target.kind == Kind::Edge ? target.from : ForwardFocus::kBias;
    return {layer, target.unit * pieces + std::clamp(target.piece, 0, pieces - 1), input};
}

TraceTarget unitOf(const NetworkSpec& spec, const ForwardFocus& focus)
{
    if (focus.isNone())
        return {};
    const int pieces = spec.layers[static_cast<std::size_t>(focus.layer)].activation.pieces;
    return {.kind = TraceTarget::Kind::Unit, .column = focus.layer + 1, .unit = focus.row / pieces};
}

ForwardFocus lastOf(const NetworkSpec& spec, const ForwardValues& values, int layer)
{
    if (layer < 0 || layer >= static_cast<int>(spec.layers.size()))
        return {};
    const int unit = spec.layers[static_cast<std::size_t>(layer)].units - 1;
    return focusOf(spec, values, {.kind = TraceTarget::Kind::Unit, .column = layer + 1, .unit = unit});
}

bool isPlainSum(const Activation& activation)
{
    return activation.type == ActivationType::Identity && activation.parameter == 1.0;
}

const Stage& sumStageOf(const NetworkSpec& spec, const ForwardTrace& trace, const ForwardFocus& focus)
{
    return stageOf(trace, StageKind::WeightedSum, symbols::weightedSum(spec, static_cast<std::size_t>(focus.layer), focus.row));
}

const Stage& activationStageOf(const NetworkSpec& spec, const ForwardTrace& trace, const ForwardFocus& focus)
{
    const int pieces = spec.layers[static_cast<std::size_t>(focus.layer)].activation.pieces;
    return stageOf(trace, StageKind::Activation, symbols::activation(focus.layer, focus.row / pieces));
}

} // namespace chalknet::ui
