// DifferenceTexts: what "Numerical derivative" says: analytic slope and errors, what the subtraction leaves, explanation, tasks.
#pragma once

#include "ui/lessons/Lesson.h"
#include "ui/lessons/loss/DifferenceState.h"

namespace chalknet::ui {

/// The errors of both differences, or of the one that is shown: MathText.
QString errorText(const DifferenceState& state, const DifferenceMoment& moment);
/// What is left of the digits, and which error rules at this step: MathText.
QString digitsText(const DifferencePlace& place, const DifferenceMoment& moment);
QString differenceExplanation(const DifferenceState& state, const DifferencePlace& place, const DifferenceMoment& moment);
/// "best-step" or "rounding".
LessonTask differenceTask(const QString& id, const DifferencePlace& place);

} // namespace chalknet::ui
