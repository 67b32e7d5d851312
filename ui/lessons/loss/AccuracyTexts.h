// AccuracyTexts: what "Loss or accuracy" says: the sentence below the plots, explanation, tasks.
#pragma once

#include "ui/lessons/Lesson.h"
#include "ui/lessons/loss/AccuracyState.h"

namespace chalknet::ui {

QString sweptDataName(SweptData data);
/// "−0.00055", "2·10⁻⁷" as TeX: about that.
QString changeTex(double change);
/// What a small nudge does to both, and where the next jumps are: MathText.
QString nudgeText(const AccuracyState& state, const SweptMoment& moment);
QString accuracyExplanation(const AccuracyState& state, const SweptMoment& moment);
/// "flat" or "apart".
LessonTask accuracyTask(const QString& id, const AccuracyState& state);

} // namespace chalknet::ui
