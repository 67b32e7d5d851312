// chalknet-cli devices: what this machine can compute on.
#include "app/cli/Command.h"
#include "app/cli/Output.h"
#include "engine/compute/Devices.h"

#include <iostream>

namespace chalknet::cli {

namespace {

std::string_view typeName(DeviceKind kind)
{
    switch (kind) {
    case DeviceKind::Host: return "host";
    case DeviceKind::OpenClCpu: return "OpenCL CPU";
    case DeviceKind::OpenClGpu: return "OpenCL GPU";
    case DeviceKind::OpenClAccelerator: return "OpenCL accelerator";
    }
    return {};
}

std::string choiceText(const DeviceInfo& device)
{
    return device.isOpenCl() ? "opencl:" + std::to_string(device.index) : "host";
}

std::string memoryText(std::uint64_t bytes)
{
    return bytes == 0 ? "-" : grouped(bytes / (1024 * 1024)) + " MiB";
}

Json deviceJson(const DeviceInfo& device)
{
    return {{"device", choiceText(device)}, {"name", device.name}, {"type", typeName(device.kind)}, {"platform", device.platform},
        {"vendor", device.vendor}, {"driver", device.driver}, {"opencl_version", device.openClVersion},
        {"compute_units", device.computeUnits}, {"memory_bytes", device.memoryBytes},
        {"local_memory_bytes", device.localMemoryBytes}};
}

std::string orDash(const std::string& text)
{
    return text.empty() ? "-" : text;
}

int runDevices(const Arguments& arguments)
{
    std::vector<DeviceInfo> devices{hostDevice()};
    const std::vector<DeviceInfo> openCl = openClDevices();
    devices.insert(devices.end(), openCl.begin(), openCl.end());

    if (arguments.has("json")) {
        Json list = Json::array();
        for (const DeviceInfo& device : devices)
            list.push_back(deviceJson(device));
        printJson(list);
    } else {
        std::vector<std::vector<std::string>> rows{{"device", "name", "type", "platform", "driver", "units", "memory"}};
        for (const DeviceInfo& device : devices) {
            rows.push_back({choiceText(device), device.name, std::string(typeName(device.kind)), orDash(device.platform),
                orDash(device.driver), std::to_string(device.computeUnits), memoryText(device.memoryBytes)});
        }
        std::cout << alignedTable(rows, 5);
    }
    if (openCl.empty())
        printNotice(Problem{ProblemCode::NoOpenClPlatform, {}});
    return kSuccess;
}

} // namespace

Command devicesCommand()
{
    return {"devices", "Lists the devices that can compute", "[--json]",
        "The first column is what --device of the other commands takes; a part of the name does as well.",
        {{"json", ValueKind::Switch, "", "a JSON array of objects", "Output"}}, runDevices};
}

} // namespace chalknet::cli
