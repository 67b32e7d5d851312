// Command: one sub-command with its options, and the list of them all.
#pragma once

#include "app/cli/Arguments.h"

#include <vector>

namespace chalknet::cli {

/// Exit statuses, the same for every command.
inline constexpr int kSuccess = 0;
inline constexpr int kFailure = 1; ///< device, full disk, training that diverged …
inline constexpr int kBadInput = 2; ///< bad usage or bad input

struct Command {
    std::string_view name;
    std::string_view summary; ///< one line for the list of commands
    std::string_view usage; ///< what follows the name in the first line of its help
    std::string_view details; ///< a paragraph below the options, may be empty
    OptionList options;
    int (*run)(const Arguments&);
};

Command devicesCommand();
Command trainCommand();
Command evaluateCommand();
Command predictCommand();
Command explainCommand();
Command benchCommand();

/// In the order of the help.
std::vector<Command> allCommands();

/// The help of the program and of one command.
std::string programHelp();
std::string commandHelp(const Command& command);

} // namespace chalknet::cli
