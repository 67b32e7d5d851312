// ExplainText: a trace and its numerical check as formulas in text, and as JSON.
#pragma once

#include "app/cli/Output.h"
#include "engine/explain/BackpropTrace.h"
#include "engine/explain/GradientCheck.h"

#include <string>

namespace chalknet::cli {

/// Everything that `explain` shows.
struct Explanation {
    NetworkSpec spec;
    std::vector<double> inputs;
    std::vector<double> targets;
    BackpropTrace trace;
    GradientCheck check;
};

/// One line (or three, if it is long) for each stage: symbols = numbers = result; then the check as a table.
std::string explanationText(const Explanation& explanation);

/// {"inputs", "targets", "outputs", "loss", "z", "a", "dE_da", "dE_dz", "dE_dtheta", "stages", "check", "updated"}.
Json explanationJson(const Explanation& explanation);

} // namespace chalknet::cli
