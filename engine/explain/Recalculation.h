// Recalculation: the result of a stage from operands as they are written on the screen.
#pragma once

#include "engine/explain/Stage.h"
#include "engine/model/NetworkSpec.h"

#include <optional>
#include <span>

namespace chalknet {

/// The rule of the stage applied to other numbers: `operands` are those of its terms' factors, term by term in order. With the
/// stage's own values the result is the stage's own to within rounding; functions come from the spec (layer of the symbol).
///
/// Which piece of a maxout unit wins cannot be seen from one of them, so its ∂a/∂z stays what it is. From a y that is 0 or 1 to
/// the last digit, the loss cannot be recalculated (the trace takes it from z).
double recalculated(const NetworkSpec& spec, const Stage& stage, std::span<const double> operands);

/// The stage of ∂a/∂z written with a, as is usual for sigmoid, a·(1 − a), and tanh, 1 − a·a; `derivative` is the trace's
/// stage, `activation` the unit's a. No part of a trace. Nothing for other functions and where a mistake has taken its place.
std::optional<Stage> derivativeByActivation(const NetworkSpec& spec, const Stage& derivative, double activation);

} // namespace chalknet
