// Arguments: the options of a sub-command, checked against what it knows, and read with their types.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace chalknet::cli {

/// What must follow an option.
enum class ValueKind {
    Switch, ///< nothing
    Text,
    Whole, ///< a whole number from 0
    Number, ///< a finite number
};

/// One option as `--name VALUE` or `--name=VALUE`.
struct OptionSpec {
    std::string_view name; ///< without the dashes
    ValueKind kind = ValueKind::Text;
    std::string_view value; ///< what stands for the value in the help, for example "FILE.json"
    std::string_view help;
    std::string_view group; ///< heading in the help
};

using OptionList = std::vector<OptionSpec>;

/// Several lists one after the other.
OptionList joined(std::initializer_list<OptionList> lists);

/// The options that were given. Everything wrong is thrown as BadUsage with one sentence and a remedy: an unknown option
/// (with the nearest known one), a missing value, a bad number, an option given twice, a word that belongs to no option.
class Arguments {
public:
    Arguments(std::string_view command, OptionList known, std::span<const std::string> words);

    bool has(std::string_view name) const { return m_values.contains(name); }
    std::optional<std::string> text(std::string_view name) const;
    std::optional<double> number(std::string_view name) const;
    std::optional<std::uint64_t> whole(std::string_view name) const;

    /// The text of an option that must be there.
    std::string required(std::string_view name) const;
    /// Throws if both of two options that exclude one another are there.
    void exclude(std::string_view one, std::string_view other, const std::string& remedy) const;

private:
    void add(const std::string& name, std::optional<std::string> value, std::span<const std::string>& rest);
    const OptionSpec& find(std::string_view name) const;

    std::string m_command;
    OptionList m_known;
    std::map<std::string, std::string, std::less<>> m_values;
};

/// The known name nearest to a misspelt one (Levenshtein 1966), if one is near.
std::optional<std::string> nearestName(std::string_view name, std::span<const std::string> known);

/// A finite number that fills the whole text; a leading plus sign is accepted.
std::optional<double> parseFinite(std::string_view text);
/// A whole number from 0 that fills the whole text.
std::optional<std::uint64_t> parseWhole(std::string_view text);
/// "1,0.5,-2" (commas, semicolons or spaces between); throws BadUsage that names the option.
std::vector<double> parseNumberList(std::string_view option, std::string_view text);

/// "1 number", "2 numbers".
std::string counted(std::size_t count, const std::string& noun);

/// Throws BadUsage.
[[noreturn]] void failUsage(const std::string& what, const std::string& remedy);

} // namespace chalknet::cli
