// RaceTasks: the three tasks of "Optimisers" and when the stage shows that they are done.
#pragma once

#include "ui/lessons/Lesson.h"
#include "ui/lessons/descent/RaceRun.h"

#include <QStringList>

namespace chalknet::ui {

inline constexpr int kMomentumTaskUpdates = 25;
inline constexpr int kBatchTaskUpdates = 4;

QStringList raceTaskIds();
/// What must have been seen before the first task can be done: SGD climbing on the ravine.
bool climbsOnRavine(const RaceState& state, const RaceRun& run);
/// `hasClimbed`: climbsOnRavine() was true before.
bool isRaceTaskDone(const QString& id, const RaceState& state, const RaceRun& run, bool hasClimbed);
LessonTask raceTask(const QString& id, const RaceState& state, const RaceRun& run, bool hasClimbed);
/// What the button of a task sets up.
RaceState preparedForTask(const QString& id, RaceState state);

} // namespace chalknet::ui
