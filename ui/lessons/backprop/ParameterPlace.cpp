// Symbols count layers from the input and units from 1; parameters count both from 0.
#include "ui/lessons/backprop/ParameterPlace.h"

#include <algorithm>

namespace chalknet::ui {

ParameterPlace::ParameterPlace(const NetworkSpec& spec, const Symbol& symbol)
{
    if (symbol.input == kAlphaInput) {
        kind = Kind::Alpha;
        layer = static_cast<std::size_t>(symbol.layer - 2);
        row = symbol.unit - 1;
        return;
    }
    kind = symbol.input == kBiasInput ? Kind::Bias : Kind::Weight;
    layer = static_cast<std::size_t>(symbol.layer - 1);
    row = (symbol.unit - 1) * spec.layers[layer].activation.pieces + std::max(0, symbol.piece - 1);
    input = std::max(0, symbol.input - 1);
}

double& ParameterPlace::in(Parameters& parameters) const
{
    switch (kind) {
    case Kind::Bias: return parameters.bias(layer, row);
    case Kind::Weight: return parameters.weight(layer, row, input);
    case Kind::Alpha: break;
    }
    return parameters.alpha(layer, row);
}

double ParameterPlace::in(const Parameters& parameters) const
{
    switch (kind) {
    case Kind::Bias: return parameters.bias(layer, row);
    case Kind::Weight: return parameters.weight(layer, row, input);
    case Kind::Alpha: break;
    }
    return parameters.alpha(layer, row);
}

Symbol ParameterPlace::symbol(const NetworkSpec& spec) const
{
    switch (kind) {
    case Kind::Bias: return symbols::bias(spec, layer, row);
    case Kind::Weight: return symbols::weight(spec, layer, row, input);
    case Kind::Alpha: break;
    }
    return symbols::alpha(layer, row);
}

bool isParameterOf(const NetworkSpec& spec, const Symbol& symbol)
{
    const int layer = symbol.layer - (symbol.input == kAlphaInput ? 2 : 1);
    if (layer < 0 || layer >= static_cast<int>(spec.layers.size()))
        return false;
    const LayerSpec& there = spec.layers[static_cast<std::size_t>(layer)];
    if (symbol.unit < 1 || symbol.unit > there.units)
        return false;
    if (symbol.input == kAlphaInput)
        return there.activation.type == ActivationType::PRelu;
    return symbol.input >= kBiasInput && symbol.input <= spec.layerInputs(static_cast<std::size_t>(layer))
        && symbol.piece <= there.activation.pieces;
}

Symbol parameterOf(const Symbol& symbol)
{
    Symbol parameter = symbols::as(Quantity::Parameter, symbol);
    parameter.updated = false;
    parameter.example = 0;
    return parameter;
}

Symbol parameterOf(const NetworkSpec& spec, const TraceTarget& edge)
{
    if (edge.column < 1 || edge.column > static_cast<int>(spec.layers.size()))
        return {};
    const auto layer = static_cast<std::size_t>(edge.column - 1);
    const int row = edge.unit * spec.layers[layer].activation.pieces + edge.piece;
    return edge.kind == TraceTarget::Kind::BiasEdge ? symbols::bias(spec, layer, row)
                                                    : symbols::weight(spec, layer, row, edge.from);
}

} // namespace chalknet::ui
