// The choice of a device.
#include "engine/compute/Devices.h"

#include "engine/compute/host/HostBackend.h"
#include "engine/compute/opencl/ClDevices.h"

#include <charconv>

namespace chalknet {

DeviceChoice parseDeviceChoice(std::string_view text)
{
    if (text == "auto" || text.empty())
        return {};
    if (text == "host")
        return {DeviceChoice::Mode::Host, 0, {}};
    constexpr std::string_view kPrefix = "opencl:";
    if (text.starts_with(kPrefix)) {
        const std::string_view digits = text.substr(kPrefix.size());
        int index = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), index);
        if (error == std::errc() && end == digits.data() + digits.size() && index >= 0)
            return {DeviceChoice::Mode::Index, index, {}};
    }
    return {DeviceChoice::Mode::Name, 0, std::string(text)};
}

std::string deviceChoiceText(const DeviceChoice& choice)
{
    switch (choice.mode) {
    case DeviceChoice::Mode::Auto: return "auto";
    case DeviceChoice::Mode::Host: return "host";
    case DeviceChoice::Mode::Index: return "opencl:" + std::to_string(choice.index);
    case DeviceChoice::Mode::Name: return choice.name;
    }
    return "auto";
}

DeviceInfo hostDevice()
{
    return HostBackend().device();
}

std::vector<DeviceInfo> openClDevices()
{
    std::vector<DeviceInfo> infos;
    for (const ClDevice& device : findClDevices())
        infos.push_back(device.info);
    return infos;
}

ChosenBackend makeBackend(const DeviceChoice&)
{
    return {std::make_unique<HostBackend>(), std::nullopt};
}

} // namespace chalknet
