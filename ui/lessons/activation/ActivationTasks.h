// ActivationTasks: what the tasks of the lesson ask for and when the stage shows that they are done.
#pragma once

#include "ui/lessons/Lesson.h"
#include "ui/lessons/TaskList.h"
#include "ui/lessons/activation/ActivationDocument.h"

#include <vector>

namespace chalknet::ui {

inline constexpr double kSteepestTolerance = 0.02;
inline constexpr double kDifferenceTolerance = 0.03; ///< the cursor's first place is outside

/// True while the cursor stands where the sigmoid is steepest.
bool isAtSteepestPoint(const ActivationDocument& document);
/// True for a function that bends and whose |f′| is nowhere below 0.05 from −6 to 6.
bool isNeverFlat(const ActivationDocument& document);
/// The x > 0 where |f − g| of ReLU and GELU is largest; at −x it is as large.
double largestDifferencePlace();
/// True if ReLU and GELU are both drawn and the cursor stands where they differ most.
bool isAtLargestDifference(const ActivationDocument& document);

/// In the order in which they should be done.
QStringList activationTaskIds();
/// The texts for the drawer.
std::vector<LessonTask> activationTasks(const TaskList& list, const ActivationDocument& document);
/// Index of the right answer of the question in the first task.
int rightSlopeAnswer();

} // namespace chalknet::ui
