// Asks the OpenCL loader for platforms and devices, and keeps those that can train.
#include "engine/compute/opencl/ClDevices.h"

#include <cstdio>
#include <mutex>
#include <optional>
#include <string>

namespace chalknet {

namespace {

std::optional<DeviceKind> kindOf(cl_device_type type)
{
    if (type & CL_DEVICE_TYPE_GPU)
        return DeviceKind::OpenClGpu;
    if (type & CL_DEVICE_TYPE_CPU)
        return DeviceKind::OpenClCpu;
    if (type & CL_DEVICE_TYPE_ACCELERATOR)
        return DeviceKind::OpenClAccelerator;
    return std::nullopt;
}

// "OpenCL 3.0 PoCL HSTR: …": the standard fixes the form up to the second number.
bool isVersion12OrLater(const std::string& version)
{
    int major = 0;
    int minor = 0;
    return std::sscanf(version.c_str(), "OpenCL %d.%d", &major, &minor) == 2 && (major > 1 || (major == 1 && minor >= 2));
}

// Some drivers pad their texts with blanks or a closing zero.
std::string trimmed(const std::string& text)
{
    const auto isPadding = [](char c) { return c == ' ' || c == '\0' || c == '\t' || c == '\n'; };
    std::size_t begin = 0;
    std::size_t end = text.size();
    while (begin < end && isPadding(text[begin]))
        ++begin;
    while (end > begin && isPadding(text[end - 1]))
        --end;
    return text.substr(begin, end - begin);
}

DeviceInfo describe(const cl::Platform& platform, const cl::Device& device, DeviceKind kind)
{
    DeviceInfo info;
    info.kind = kind;
    info.name = trimmed(device.getInfo<CL_DEVICE_NAME>());
    info.platform = trimmed(platform.getInfo<CL_PLATFORM_NAME>());
    info.vendor = trimmed(device.getInfo<CL_DEVICE_VENDOR>());
    info.driver = trimmed(device.getInfo<CL_DRIVER_VERSION>());
    info.openClVersion = trimmed(device.getInfo<CL_DEVICE_VERSION>());
    info.computeUnits = device.getInfo<CL_DEVICE_MAX_COMPUTE_UNITS>();
    info.memoryBytes = device.getInfo<CL_DEVICE_GLOBAL_MEM_SIZE>();
    info.localMemoryBytes = device.getInfo<CL_DEVICE_LOCAL_MEM_SIZE>();
    return info;
}

void appendDevices(const cl::Platform& platform, std::vector<ClDevice>& found)
{
    std::vector<cl::Device> handles;
    platform.getDevices(CL_DEVICE_TYPE_ALL, &handles);
    for (const cl::Device& handle : handles) {
        const std::optional<DeviceKind> kind = kindOf(handle.getInfo<CL_DEVICE_TYPE>());
        const bool isUsable = kind && handle.getInfo<CL_DEVICE_AVAILABLE>() && handle.getInfo<CL_DEVICE_COMPILER_AVAILABLE>()
            && isVersion12OrLater(handle.getInfo<CL_DEVICE_VERSION>());
        if (isUsable)
            found.push_back({handle, describe(platform, handle, *kind)});
    }
}

} // namespace

std::vector<ClDevice> findClDevices()
{
    // The standard allows concurrent calls, but drivers start up at the first one, and PoCL 3.1 crashes when two threads
    // meet there (the window lists devices while a page prepares its own).
    static std::mutex startUp;
    const std::lock_guard lock(startUp);

    std::vector<cl::Platform> platforms;
    try {
        cl::Platform::get(&platforms);
    } catch (const cl::Error&) {
        return {}; // the loader reports "no platform" as an error
    }
    std::vector<ClDevice> found;
    for (const cl::Platform& platform : platforms) {
        std::vector<ClDevice> ofPlatform;
        try {
            appendDevices(platform, ofPlatform);
        } catch (const cl::Error&) {
            continue; // a broken or empty platform must not hide the others
        }
        found.insert(found.end(), ofPlatform.begin(), ofPlatform.end());
    }
    for (std::size_t i = 0; i < found.size(); ++i)
        found[i].info.index = static_cast<int>(i);
    return found;
}

} // namespace chalknet
