// BackpropTexts: how stages, steps, examples and settings are called on the page.
#pragma once

#include "ui/lessons/backprop/BackpropController.h"

#include <QString>

namespace chalknet::ui {

/// "Forward", "Loss", "Backward", "Update".
QString stageTitle(Phase phase);
/// MathText: "Gradient **4** / 9 · $\theta_{10}^{(1)}$"; empty without a step.
QString counterText(const BackpropController& controller, bool withSymbol = true);
/// Plain, for the bar of presenter mode: "stage 3 of 4 · Gradient 4 / 9".
QString positionText(const BackpropController& controller);
/// Plain, for the status bar: "update 3   sigmoid σ   E = ½(y − t)²".
QString formulasText(const BackpropController& controller);
/// "(1, 0.5) → 1", "(1, 0.5) → 0 1 0"
QString exampleText(const TraceExample& example);
/// What one update learns from.
QString batchText(const BackpropController& controller);
/// Label of the check box that shows the side card.
QString sideBoxText(SideView side);

} // namespace chalknet::ui
