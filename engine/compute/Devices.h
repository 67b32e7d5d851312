// The devices of this machine, and the choice of one of them.
#pragma once

#include "engine/compute/Backend.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace chalknet {

/// What a person chose: `--device auto|host|opencl:N|NAME`.
struct DeviceChoice {
    enum class Mode { Auto, Host, Index, Name };
    Mode mode = Mode::Auto;
    int index = 0; ///< with Index: position in openClDevices()
    std::string name; ///< with Name: part of the device's name, upper and lower case alike

    friend bool operator==(const DeviceChoice&, const DeviceChoice&) = default;
};

/// Any text is accepted; what is neither "auto", "host" nor "opencl:N" is a name.
DeviceChoice parseDeviceChoice(std::string_view text);
std::string deviceChoiceText(const DeviceChoice& choice);

/// The OpenCL devices in the order of opencl:N; empty, never an error, when there is no platform.
std::vector<DeviceInfo> openClDevices();

/// The index of the OpenCL device that a choice means, if there is one: auto takes the first GPU, else the first device; the
/// host is none of them.
std::optional<int> chooseDevice(const DeviceChoice& choice, std::span<const DeviceInfo> devices);

/// What a choice may be, for messages: "auto, host, opencl:0 (name), …".
std::string deviceListText(std::span<const DeviceInfo> devices);

/// The host as a device.
DeviceInfo hostDevice();

/// A backend, and what the person should be told about the choice (for example that no OpenCL platform was found).
struct ChosenBackend {
    std::unique_ptr<Backend> backend;
    std::optional<Problem> notice;
};

/// Auto takes the first GPU, else the first OpenCL device, else the host with a notice. Index and Name throw NoSuchDevice
/// when there is none; an OpenCL device that fails to start throws its typed error.
ChosenBackend makeBackend(const DeviceChoice& choice);

} // namespace chalknet
