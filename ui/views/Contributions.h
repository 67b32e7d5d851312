// Contributions: which connections carried most of a layer's answer for one example.
#pragma once

#include "engine/compute/Inference.h"
#include "engine/model/NetworkSpec.h"
#include "engine/model/Parameters.h"

#include <vector>

namespace chalknet::ui {

/// The product a·w of one connection: what unit `from` adds to the weighted sum of unit `to`.
struct Contribution {
    int from = 0;
    int to = 0;
    double value = 0.0;
};

/// The `count` largest by magnitude (fewer if there are fewer that are not 0), smallest first, of the connections into
/// `layer` (≥ 1). For maxout the piece that won counts.
std::vector<Contribution> largestContributions(
    const NetworkSpec& spec, const Parameters& parameters, const LayerValues& values, std::size_t layer, std::size_t count);

} // namespace chalknet::ui
