// DeviceOption: --device, and the backend it stands for.
#pragma once

#include "app/cli/Arguments.h"
#include "engine/compute/Devices.h"

#include <memory>

namespace chalknet::cli {

/// --device; `help` says what happens without it.
OptionList deviceOptions(std::string_view help);

/// The chosen backend; a notice (for example that there is no OpenCL) goes to standard error.
/// Call it when everything else has been checked, so that bad input is the only thing that is reported.
std::unique_ptr<Backend> chooseBackend(const Arguments& arguments, std::string_view fallback);

} // namespace chalknet::cli
