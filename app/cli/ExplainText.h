// ExplainText: traces of one or several examples and their numerical checks as formulas in text, and as JSON.
#pragma once

#include "app/cli/Output.h"
#include "engine/explain/BatchTrace.h"
#include "engine/explain/GradientCheck.h"

#include <string>

namespace chalknet::cli {

/// Everything that `explain` shows.
struct Explanation {
    NetworkSpec spec;
    std::vector<TraceExample> examples;
    std::vector<std::size_t> rows; ///< where the examples stand in their data, from 1; empty for one given by --input
    BatchTrace trace;
    std::vector<GradientCheck> checks; ///< of each example

    bool isOfData() const { return !rows.empty(); }
};

/// The stages of an example's forward pass, loss and backward pass, and those of the update and the loss after it: in the order
/// of the lesson, each once.
std::vector<Stage> exampleStages(const Explanation& explanation, std::size_t example);
std::vector<Stage> updateStages(const Explanation& explanation);

/// One line (or three, if it is long) for each stage: symbols = numbers = result; then the check as a table.
std::string explanationText(const Explanation& explanation);

/// Of one example {"inputs", "targets", "outputs", "loss", "z", "a", "dE_da", "dE_dz", "dE_dtheta", "stages", "check", "updated",
/// "loss_after"}; of rows of data {"examples": [the same for each, and "row"], "loss", "dE_dtheta", "stages", "updated",
/// "loss_after"} with the means.
Json explanationJson(const Explanation& explanation);

} // namespace chalknet::cli
