// LossExplanation: the words of "Loss functions": the remark on the stage and the text of the drawer.
#pragma once

#include "ui/lessons/loss/LossFunctionsState.h"

#include <QString>

namespace chalknet::ui {

/// The name of a loss as the choice shows it.
QString lossChoiceText(LossType loss);
/// Where it belongs and what is special about it, one or two sentences (MathText); says when the engine's limit is reached.
QString lossRemark(const LossFunctionsState& state);
QString lossExplanation(const LossFunctionsState& state);

} // namespace chalknet::ui
