// Turns what OpenCL reports into the problems that a person is told about.
#pragma once

#include "engine/base/Problem.h"
#include "engine/compute/opencl/OpenCl.h"

#include <cstdint>
#include <string>

namespace chalknet {

/// "CL_OUT_OF_RESOURCES"; the number for codes that are not in the list.
std::string clErrorName(cl_int code);

/// Out of memory, no platform, build failed or device lost. `wantedBytes` is what was being allocated, 0 otherwise: the code
/// "out of resources" means too little memory during an allocation, and a failed kernel at any other time.
Problem clProblem(cl_int code, const std::string& deviceName, std::uint64_t wantedBytes = 0);

/// DeviceOutOfMemory for so many bytes, in MiB rounded up.
Problem outOfMemory(const std::string& deviceName, std::uint64_t wantedBytes);

/// Runs `action` and throws chalknet::Error for every OpenCL failure in it.
template <typename Action> auto translatingClErrors(const std::string& deviceName, Action action) -> decltype(action())
{
    try {
        return action();
    } catch (const cl::Error& error) {
        throw Error(clProblem(error.err(), deviceName));
    }
}

} // namespace chalknet
