// PathSum: an error that comes back on several ways: as a short sum for a column, and written out for a line.
#pragma once

#include "ui/lessons/backprop/ContentWriter.h"

namespace chalknet::ui {

/// ∂E/∂a_j = Σ_i δ_i θ_ij of a hidden unit (a stage of kind LossByActivation), so that `shown` follows. One or two paths are
/// written out; more become a sum sign, and then a line in full belongs below.
WorkedSides pathSides(const ContentWriter& writer, const Stage& stage, const WrittenNumber& shown);
bool needsPathLine(const Stage& stage);
WorkedSides pathLineSides(const ContentWriter& writer, const Stage& stage, const WrittenNumber& shown);

/// The same for ∂E/∂z_j = Σ_i ∂E/∂a_i · ∂a_i/∂z_j of a softmax (a stage of kind LossBySum with a term for each output).
WorkedSides outputSumSides(const ContentWriter& writer, const Stage& stage, const WrittenNumber& shown);
WorkedSides outputSumLineSides(const ContentWriter& writer, const Stage& stage, const WrittenNumber& shown);

} // namespace chalknet::ui
