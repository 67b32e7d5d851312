// WorksheetGoals: the parts of a worksheet's goal, each with what it is now, measured on the present network.
#pragma once

#include "engine/training/Snapshot.h"
#include "ui/lessons/lab/Worksheet.h"

#include <vector>

namespace chalknet::ui {

struct GoalPart {
    enum class Kind { Accuracy, Loss, Units, Layers };
    Kind kind = Kind::Accuracy;
    double wanted = 0.0;
    double now = 0.0; ///< NaN: not known, or there is none (accuracy of a regression)
    bool onTest = false; ///< measured on test points
    bool isMet = false;

    friend bool operator==(const GoalPart&, const GoalPart&) = default;
};

/// What is asked for, in the order of the kinds. `snapshot` may be null: nothing was measured yet.
std::vector<GoalPart> goalParts(const WorksheetGoal& goal, const NetworkSpec& spec, const Snapshot* snapshot);
/// All parts at one moment, and there is at least one. What is measured counts only after the first update: a lucky start is no
/// solution.
bool isReached(const std::vector<GoalPart>& parts, const Snapshot* snapshot);

/// "Test accuracy ≥ 95 %" and "91.7 %".
QString goalText(const GoalPart& part);
QString goalNow(const GoalPart& part);

} // namespace chalknet::ui
