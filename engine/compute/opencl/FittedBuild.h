// FittedBuild: a build of the kernels for small networks that is made for one network alone.
#pragma once

#include "engine/compute/Backend.h"
#include "engine/compute/opencl/ClPasses.h"

#include <compare>
#include <optional>
#include <string>

namespace chalknet {

/// What such a build is made for, beside the network: everything that the compiler shall see as a constant.
struct FittedCase {
    std::size_t batchSize = 1;
    std::size_t lastBatch = 0; ///< rows of the shorter batch at the end of an epoch; 0: there is none
    OptimizerType optimizer = OptimizerType::Sgd;
    bool hasPenalties = false;

    friend auto operator<=>(const FittedCase&, const FittedCase&) = default;
};

/// The case of a run, if a build for it is worth its seconds: up to 4 layers with up to 600 weights, nothing frozen, and only
/// whole batches, so that no other sizes occur.
std::optional<FittedCase> fittedCase(const ClNetwork& network, const BatchRun& run, const StepSettings& settings);

/// Defines for the text of the general build (engine/kernels/small_network.cl); the numbers stay the same, bit for bit.
std::string fittedDefines(const ClNetwork& network, const FittedCase& work);

} // namespace chalknet
