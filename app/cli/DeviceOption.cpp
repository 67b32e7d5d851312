// Makes the backend that --device names.
#include "app/cli/DeviceOption.h"

#include "app/cli/Output.h"

namespace chalknet::cli {

OptionList deviceOptions(std::string_view help)
{
    return {{"device", ValueKind::Text, "auto|host|opencl:N|NAME", help, "Run"}};
}

std::unique_ptr<Backend> chooseBackend(const Arguments& arguments, std::string_view fallback)
{
    ChosenBackend chosen = makeBackend(parseDeviceChoice(arguments.text("device").value_or(std::string(fallback))));
    printNotice(chosen.notice);
    return std::move(chosen.backend);
}

} // namespace chalknet::cli
