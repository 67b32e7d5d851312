// chalknet-cli: finds the sub-command, runs it, and turns every failure into one line and an exit status.
#include "app/cli/Command.h"
#include "engine/base/Problem.h"

#include <algorithm>
#include <exception>
#include <iostream>
#include <new>

namespace chalknet::cli {

namespace {

// A path or a build log may contain line breaks; the message is one line all the same.
std::string oneLine(std::string text)
{
    std::replace_if(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, ' ');
    return text;
}

int fail(int status, const std::string& message)
{
    std::cout.flush();
    std::cerr << "chalknet-cli: " << oneLine(message) << "\n";
    return status;
}

bool wantsHelp(std::span<const std::string> words)
{
    return std::any_of(words.begin(), words.end(), [](const std::string& word) { return word == "--help" || word == "-h"; });
}

int runCommand(const std::string& name, std::span<const std::string> words)
{
    std::vector<std::string> names;
    for (const Command& command : allCommands()) {
        if (command.name == name) {
            if (wantsHelp(words)) {
                std::cout << commandHelp(command);
                return kSuccess;
            }
            return command.run(Arguments(command.name, command.options, words));
        }
        names.emplace_back(command.name);
    }
    const std::optional<std::string> nearest = nearestName(name, names);
    failUsage("there is no command \"" + name + "\"", nearest ? "the nearest is " + *nearest : "see chalknet-cli --help");
}

int runProgram(std::span<const std::string> words)
{
    if (words.empty())
        failUsage("no command is given", "see chalknet-cli --help");
    const std::string& first = words.front();
    if (first == "--help" || first == "-h" || first == "help") {
        std::cout << programHelp();
        return kSuccess;
    }
    if (first == "--version") {
        std::cout << "chalknet-cli " CHALKNET_VERSION "\n";
        return kSuccess;
    }
    return runCommand(first, words.subspan(1));
}

int guarded(std::span<const std::string> words)
{
    try {
        const int status = runProgram(words);
        std::cout.flush();
        if (!std::cout)
            return fail(kFailure, "The output could not be written; is the disk full?");
        return status;
    } catch (const Error& error) {
        return fail(isBadInput(error.code()) ? kBadInput : kFailure, error.what());
    } catch (const std::bad_alloc&) {
        return fail(kFailure, "There is not enough memory; use a smaller network or fewer data.");
    } catch (const std::exception& error) {
        return fail(kFailure, std::string("Unexpected failure: ") + error.what());
    }
}

} // namespace

} // namespace chalknet::cli

int main(int argc, char** argv)
{
    const std::vector<std::string> words(argv + std::min(argc, 1), argv + argc);
    return chalknet::cli::guarded(words);
}
