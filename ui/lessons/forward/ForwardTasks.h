// The tasks of the lesson "Forward pass": what they ask, and what of a document fulfils them.
#pragma once

#include "ui/lessons/Lesson.h"
#include "ui/lessons/TaskList.h"
#include "ui/lessons/forward/ForwardController.h"

namespace chalknet::ui {

inline constexpr int kForwardPredictions = 3; ///< right ones in the task "predict"
inline constexpr int kMergedEntries = 8; ///< weights and biases of the one layer that replaces both

QStringList forwardTaskIds();

/// What the page remembers for tasks.
struct ForwardProgress {
    int rightPredictions = 0;
    bool hasLookedAtOutput = false; ///< at y_2 of the ready-made network
};

std::vector<LessonTask> forwardTasks(const TaskList& done, const ForwardDocument& document, const ForwardProgress& progress);

/// One weight of a ready-made network was changed, nothing else, and y_1 = 0.
bool makesFirstOutputZero(const ForwardDocument& document, const ForwardTrace& trace);
/// Hidden unit 3 with ReLU gives 0, in a network of the shape of the ready-made one.
bool isThirdUnitSilent(const ForwardDocument& document, const ForwardTrace& trace);
/// It gives something.
bool wakesThirdUnit(const ForwardDocument& document, const ForwardTrace& trace);
/// True for the ready-made network with ReLU, where the question about y_2 has its answer.
bool isQuestionNetwork(const ForwardDocument& document);
/// How many numbers of a 3-2 network with identity are those of W₁W₂ and B₁W₂ + B₂ of the ready-made one; 0 for other shapes.
int rightMergedEntries(const ForwardDocument& document);
/// Where the student begins: one layer 3-2 with all weights 1 and biases 0, which are all wrong.
TraceNetwork networkToMerge();

} // namespace chalknet::ui
