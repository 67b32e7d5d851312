// Inference: one example through a network on the calling thread, with every layer's numbers; written for low latency.
#pragma once

#include "engine/model/NetworkSpec.h"
#include "engine/model/Parameters.h"

#include <span>
#include <vector>

namespace chalknet {

/// z and a of every layer for one example.
struct LayerValues {
    std::vector<std::vector<double>> weightedSums; ///< [layer][row]: units × pieces numbers
    std::vector<std::vector<double>> activations;  ///< [layer][unit]

    const std::vector<double>& outputs() const { return activations.back(); }
};

/// Forward pass without dropout, in double.
LayerValues forwardOne(const NetworkSpec& spec, const Parameters& parameters, std::span<const double> inputs);

} // namespace chalknet
