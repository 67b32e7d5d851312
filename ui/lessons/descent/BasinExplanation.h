// BasinExplanation: the text beside "Valleys and saddles", which follows the stage, and its tasks.
#pragma once

#include "ui/lessons/Lesson.h"
#include "ui/lessons/descent/BasinSearch.h"

namespace chalknet::ui {

inline constexpr double kBasinGoal = 0.75; ///< of all starts, in the lowest minimum

struct BasinMeasured {
    const BasinState& state;
    std::vector<BasinShare> shares; ///< empty while the map is worked out
    int starts = 0;
    QString critical; ///< counts of critical points; empty: none looked for
};

QString basinExplanation(const BasinMeasured& measured);

QStringList basinTaskIds();
/// `share` of starts in the lowest minimum of the surface with several minima; nothing on another one.
LessonTask basinTask(const QString& id, std::optional<double> share);

} // namespace chalknet::ui
