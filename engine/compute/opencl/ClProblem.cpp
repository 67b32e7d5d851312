// Names of OpenCL error codes and the problems they mean.
#include "engine/compute/opencl/ClProblem.h"

#include <array>

namespace chalknet {

namespace {

// Defined by the extension cl_khr_icd, which is not in every header.
constexpr cl_int kPlatformNotFound = -1001;

struct NamedCode {
    cl_int code;
    const char* name;
};

#define CODE(name)                                                                                                               \
    NamedCode                                                                                                                    \
    {                                                                                                                            \
        name, #name                                                                                                              \
    }

constexpr auto kNames = std::to_array<NamedCode>({
    CODE(CL_DEVICE_NOT_FOUND),
    CODE(CL_DEVICE_NOT_AVAILABLE),
    CODE(CL_COMPILER_NOT_AVAILABLE),
    CODE(CL_MEM_OBJECT_ALLOCATION_FAILURE),
    CODE(CL_OUT_OF_RESOURCES),
    CODE(CL_OUT_OF_HOST_MEMORY),
    CODE(CL_BUILD_PROGRAM_FAILURE),
    CODE(CL_EXEC_STATUS_ERROR_FOR_EVENTS_IN_WAIT_LIST),
    CODE(CL_INVALID_VALUE),
    CODE(CL_INVALID_DEVICE),
    CODE(CL_INVALID_CONTEXT),
    CODE(CL_INVALID_COMMAND_QUEUE),
    CODE(CL_INVALID_MEM_OBJECT),
    CODE(CL_INVALID_BINARY),
    CODE(CL_INVALID_BUILD_OPTIONS),
    CODE(CL_INVALID_PROGRAM_EXECUTABLE),
    CODE(CL_INVALID_KERNEL_NAME),
    CODE(CL_INVALID_KERNEL_ARGS),
    CODE(CL_INVALID_WORK_GROUP_SIZE),
    CODE(CL_INVALID_BUFFER_SIZE),
});

#undef CODE

} // namespace

std::string clErrorName(cl_int code)
{
    for (const NamedCode& entry : kNames) {
        if (entry.code == code)
            return entry.name;
    }
    return "OpenCL error " + std::to_string(code);
}

Problem outOfMemory(const std::string& deviceName, std::uint64_t wantedBytes)
{
    constexpr std::uint64_t kMiB = 1024 * 1024;
    return {ProblemCode::DeviceOutOfMemory, {deviceName, std::to_string(wantedBytes / kMiB + (wantedBytes % kMiB != 0 ? 1 : 0))}};
}

Problem clProblem(cl_int code, const std::string& deviceName, std::uint64_t wantedBytes)
{
    switch (code) {
    case kPlatformNotFound:
    case CL_DEVICE_NOT_FOUND: return {ProblemCode::NoOpenClPlatform, {}};
    case CL_MEM_OBJECT_ALLOCATION_FAILURE:
    case CL_OUT_OF_HOST_MEMORY:
    case CL_INVALID_BUFFER_SIZE: return outOfMemory(deviceName, wantedBytes);
    case CL_OUT_OF_RESOURCES:
        if (wantedBytes > 0)
            return outOfMemory(deviceName, wantedBytes);
        return {ProblemCode::DeviceLost, {deviceName, clErrorName(code)}};
    case CL_BUILD_PROGRAM_FAILURE:
    case CL_COMPILER_NOT_AVAILABLE:
    case CL_INVALID_BUILD_OPTIONS: return {ProblemCode::DeviceBuildFailed, {deviceName, clErrorName(code)}};
    default: return {ProblemCode::DeviceLost, {deviceName, clErrorName(code)}};
    }
}

} // namespace chalknet
