// Many small networks in one launch on an OpenCL processor; made by a function, so that no OpenCL header leaks out.
#pragma once

#include "engine/compute/opencl/ClBackend.h"
#include "engine/training/ManyNetworks.h"

#include <memory>

namespace chalknet {

/// Null if the device or the network is not one for small_network.cl, or the batch is too large for it. The problem must be
/// valid (requireTrainable).
std::unique_ptr<ManyNetworks> makeClManyNetworks(int index, const ClOptions& options, const ManyNetworksProblem& problem);

} // namespace chalknet
