// The OpenCL devices that can train networks, with their handles.
#pragma once

#include "engine/compute/Backend.h"
#include "engine/compute/opencl/OpenCl.h"

#include <vector>

namespace chalknet {

/// A device and what the list shows of it.
struct ClDevice {
    cl::Device handle;
    DeviceInfo info;
};

/// All usable devices of all platforms, in the order in which the loader names them: available, with a compiler, OpenCL 1.2 or
/// later, processor, graphics processor or accelerator. Empty, never an error, without a platform; a platform that fails to
/// answer is left out.
std::vector<ClDevice> findClDevices();

} // namespace chalknet
