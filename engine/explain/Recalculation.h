// Recalculation: the result of a stage from operands as they are written on the screen.
#pragma once

#include "engine/explain/Stage.h"
#include "engine/model/NetworkSpec.h"

#include <span>

namespace chalknet {

/// The rule of the stage applied to other numbers: `operands` are those of its terms' factors, term by term in order. With the
/// stage's own values the result is the stage's own to within rounding; functions come from the spec (layer of the symbol).
double recalculated(const NetworkSpec& spec, const Stage& stage, std::span<const double> operands);

} // namespace chalknet
