// The explanation beside the lesson about one parameter.
#pragma once

#include "ui/lessons/predictor/PredictorScene.h"

namespace chalknet::ui {

/// Paragraphs and formulas; the last paragraph names the present numbers.
QString predictorExplanation(const PredictorScene& scene);

} // namespace chalknet::ui
