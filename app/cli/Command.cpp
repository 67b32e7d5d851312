// The list of sub-commands and their help texts.
#include "app/cli/Command.h"

namespace chalknet::cli {

namespace {

constexpr std::size_t kOptionColumn = 30;

std::string padded(std::string text, std::size_t width)
{
    text += "  ";
    if (text.size() < width)
        text.append(width - text.size(), ' ');
    return text;
}

std::string optionLine(const OptionSpec& option)
{
    std::string left = "  --" + std::string(option.name);
    if (option.kind != ValueKind::Switch)
        left += " " + std::string(option.value);
    return padded(std::move(left), kOptionColumn) + std::string(option.help) + "\n";
}

} // namespace

std::vector<Command> allCommands()
{
    return {devicesCommand(), trainCommand(), evaluateCommand(), predictCommand(), explainCommand(), benchCommand()};
}

std::string programHelp()
{
    std::string text = "Usage: chalknet-cli COMMAND [OPTIONS]\n\nCommands:\n";
    for (const Command& command : allCommands())
        text += padded("  " + std::string(command.name), 13) + std::string(command.summary) + "\n";
    text += "\nchalknet-cli COMMAND --help   shows the options of a command\n"
            "chalknet-cli --version        shows the version\n\n"
            "Results go to standard output, progress and messages to standard error.\n"
            "Exit status: 0 success, 2 bad usage or bad input, 1 anything else.\n";
    return text;
}

std::string commandHelp(const Command& command)
{
    std::string text = "Usage: chalknet-cli " + std::string(command.name) + " " + std::string(command.usage) + "\n\n"
        + std::string(command.summary) + ".\n";
    std::string_view group = "-";
    for (const OptionSpec& option : command.options) {
        if (option.group != group) {
            group = option.group;
            text += "\n" + std::string(group) + ":\n";
        }
        text += optionLine(option);
    }
    if (!command.details.empty())
        text += "\n" + std::string(command.details) + "\n";
    return text;
}

} // namespace chalknet::cli
