// ParameterPlace: finds the number that a parameter's symbol names, and the symbol of a parameter that is pointed at.
#pragma once

#include "engine/explain/ForwardTrace.h"
#include "ui/trace/TraceScene.h"

namespace chalknet::ui {

/// Where a parameter lies: `layer` is the index in NetworkSpec::layers, `row` counts units × pieces from 0.
struct ParameterPlace {
    enum class Kind { Bias, Weight, Alpha };
    Kind kind = Kind::Bias;
    std::size_t layer = 0;
    int row = 0; ///< of an alpha: the unit
    int input = 0; ///< of a weight, from 0

    /// Precondition: isParameterOf(spec, symbol). ∂E/∂θ, θ′, g, v … name the parameter they belong to.
    ParameterPlace(const NetworkSpec& spec, const Symbol& symbol);

    double& in(Parameters& parameters) const;
    double in(const Parameters& parameters) const;
    /// The symbol of the parameter itself.
    Symbol symbol(const NetworkSpec& spec) const;
};

/// True if the symbol's indices name a parameter that the network has.
bool isParameterOf(const NetworkSpec& spec, const Symbol& symbol);
/// θ of ∂E/∂θ, θ′, g, v …
Symbol parameterOf(const Symbol& symbol);
/// The weight or bias of an edge; for edges that the network does not have a symbol that is no parameter of it.
Symbol parameterOf(const NetworkSpec& spec, const TraceTarget& edge);

} // namespace chalknet::ui
