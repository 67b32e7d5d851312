// LossCurve: the picture of a loss over one output, or over the sum that the output comes from.
#pragma once

#include "ui/lessons/loss/LossFunctionsState.h"
#include "ui/views/PlotView.h"

namespace chalknet::ui {

/// The curve, the losses laid over it, the target, the present place and the tangent there.
PlotContent lossCurve(const LossFunctionsState& state);
/// Whether the curve runs over z.
bool isOverSum(const LossFunctionsState& state);
/// The present place on the horizontal axis.
double curvePlace(const LossFunctionsState& state);
/// "E" and the slope at x.
QStringList lossReadOut(const LossFunctionsState& state, double x);
/// The name of a loss in words, short.
QString lossWords(LossType loss);

} // namespace chalknet::ui
