// RaceRule: an optimiser's update as formulas: in symbols, and with the numbers of one update of a race put in.
#pragma once

#include "ui/lessons/descent/RaceRun.h"

#include <QString>

#include <vector>

namespace chalknet::ui {

/// "symbol = rule = numbers = value"; every sign of equality is true of what is written.
struct RaceRuleLine {
    QString tex; ///< the whole line
    QString rule; ///< up to the numbers: "symbol = rule" …
    QString numbers; ///< … and from there on, for lines that need two rows
    bool isTall = false; ///< has a fraction
    bool isResult = false; ///< the new value
};

/// The lines of update `update` (1 … updates of the path) for one parameter (0: w or θ₁, 1: b or θ₂), as lesson 8 writes them.
/// Empty if the optimiser does not race, or has no such update.
std::vector<RaceRuleLine> raceRule(const RaceState& state, const RaceRun& run, OptimizerType type, int update, int parameter);
/// The same without numbers, for a parameter θ: what the explanation shows.
std::vector<QString> raceRuleInSymbols(OptimizerType type);

/// "β = 0.9"; "β₁ = 0.9, β₂ = 0.999"; empty for SGD and AdaGrad. `withRate` puts "η = 0.1" before it.
QString raceParameterText(const RaceState& state, OptimizerType type, bool withRate);
/// "w", "θ₁": a parameter in plain text.
QString parameterText(SurfaceType surface, int parameter);

} // namespace chalknet::ui
