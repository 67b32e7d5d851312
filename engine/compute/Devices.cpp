// The choice of a device.
#include "engine/compute/Devices.h"

#include "engine/compute/ProgramWorkshop.h"
#include "engine/compute/host/HostBackend.h"
#include "engine/compute/opencl/ClBackend.h"
#include "engine/compute/opencl/ClDevices.h"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace chalknet {

namespace {

// Bytes beyond ASCII are compared as they are.
bool containsIgnoringCase(const std::string& text, const std::string& part)
{
    const auto equal = [](char a, char b) {
        return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b));
    };
    return std::search(text.begin(), text.end(), part.begin(), part.end(), equal) != text.end();
}

} // namespace

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

std::optional<int> chooseDevice(const DeviceChoice& choice, std::span<const DeviceInfo> devices)
{
    const auto firstWhere = [&](const auto& isWanted) -> std::optional<int> {
        const auto found = std::find_if(devices.begin(), devices.end(), isWanted);
        return found == devices.end() ? std::nullopt : std::optional(found->index);
    };
    switch (choice.mode) {
    case DeviceChoice::Mode::Auto: {
        const auto gpu = firstWhere([](const DeviceInfo& device) { return device.kind == DeviceKind::OpenClGpu; });
        return gpu ? gpu : firstWhere([](const DeviceInfo&) { return true; });
    }
    case DeviceChoice::Mode::Host: return std::nullopt;
    case DeviceChoice::Mode::Index: return firstWhere([&](const DeviceInfo& device) { return device.index == choice.index; });
    case DeviceChoice::Mode::Name:
        return firstWhere([&](const DeviceInfo& device) { return containsIgnoringCase(device.name, choice.name); });
    }
    return std::nullopt;
}

std::string deviceListText(std::span<const DeviceInfo> devices)
{
    std::string text = "auto, host";
    for (const DeviceInfo& device : devices)
        text += ", opencl:" + std::to_string(device.index) + " (" + device.name + ")";
    return text;
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

ChosenBackend makeBackend(const DeviceChoice& choice)
{
    return makeBackend(choice, nullptr);
}

ChosenBackend makeBackend(const DeviceChoice& choice, std::shared_ptr<ProgramWorkshop> workshop)
{
    if (choice.mode == DeviceChoice::Mode::Host)
        return {std::make_unique<HostBackend>(), std::nullopt};
    const std::vector<DeviceInfo> devices = openClDevices();
    if (choice.mode == DeviceChoice::Mode::Auto && devices.empty())
        return {std::make_unique<HostBackend>(), Problem{ProblemCode::NoOpenClPlatform, {}}};
    const std::optional<int> index = chooseDevice(choice, devices);
    if (!index)
        throw Error(ProblemCode::NoSuchDevice, {deviceChoiceText(choice), deviceListText(devices)});
    ClOptions options;
    options.programCacheFolder = defaultProgramCacheFolder();
    options.workshop = std::move(workshop);
    return {makeClBackend(*index, options), std::nullopt};
}

} // namespace chalknet
