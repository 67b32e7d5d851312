// Reading and checking of command line words.
#include "app/cli/Arguments.h"

#include "engine/base/Problem.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace chalknet::cli {

namespace {

std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0U : 1U)});
            diagonal = above;
        }
    }
    return row.back();
}

bool looksLikeOption(std::string_view word)
{
    // "-1,0" and "-.5" are values.
    const bool isNegative = word.size() > 1 && word[0] == '-' && (word[1] == '.' || (word[1] >= '0' && word[1] <= '9'));
    return word.size() > 1 && word[0] == '-' && !isNegative;
}

void checkValue(const OptionSpec& option, const std::string& text)
{
    const std::string name = "--" + std::string(option.name);
    if (option.kind == ValueKind::Whole && !parseWhole(text))
        failUsage(name + " is \"" + text + "\"", "give a whole number from 0");
    if (option.kind == ValueKind::Number && !parseFinite(text))
        failUsage(name + " is \"" + text + "\"", "give a number, for example 0.01");
    if (option.kind == ValueKind::Text && text.empty())
        failUsage(name + " is empty", "give " + std::string(option.value));
}

} // namespace

OptionList joined(std::initializer_list<OptionList> lists)
{
    OptionList all;
    for (const OptionList& list : lists)
        all.insert(all.end(), list.begin(), list.end());
    return all;
}

void failUsage(const std::string& what, const std::string& remedy)
{
    throw Error(ProblemCode::BadUsage, {what, remedy});
}

std::string counted(std::size_t count, const std::string& noun)
{
    return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

std::optional<std::string> nearestName(std::string_view name, std::span<const std::string> known)
{
    std::optional<std::string> nearest;
    std::size_t smallest = std::max<std::size_t>(2, name.size() / 3) + 1;
    for (const std::string& candidate : known) {
        // What was typed may also be the beginning of the full name.
        const bool isBeginning = name.size() >= 3 && candidate.starts_with(name);
        const std::size_t distance = isBeginning ? 1 : editDistance(name, candidate);
        if (distance < smallest) {
            smallest = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

std::optional<double> parseFinite(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double value = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<std::uint64_t> parseWhole(std::string_view text)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::vector<double> parseNumberList(std::string_view option, std::string_view text)
{
    std::vector<double> numbers;
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const std::size_t end = std::min(text.find_first_of(",; ", begin), text.size());
        const std::string_view cell = text.substr(begin, end - begin);
        const std::optional<double> number = parseFinite(cell);
        if (!number) {
            failUsage("--" + std::string(option) + ", number " + std::to_string(numbers.size() + 1) + ": \"" + std::string(cell)
                    + "\" is not a number",
                "write numbers with commas between, for example 1,0.5");
        }
        numbers.push_back(*number);
        begin = end + 1;
    }
    return numbers;
}

Arguments::Arguments(std::string_view command, OptionList known, std::span<const std::string> words)
    : m_command(command)
    , m_known(std::move(known))
{
    while (!words.empty()) {
        const std::string& word = words.front();
        words = words.subspan(1);
        if (!word.starts_with("--") || word.size() == 2)
            failUsage("\"" + word + "\" belongs to no option of " + m_command, "see chalknet-cli " + m_command + " --help");
        const std::size_t equals = word.find('=');
        std::optional<std::string> value;
        if (equals != std::string::npos)
            value = word.substr(equals + 1);
        add(word.substr(2, equals == std::string::npos ? equals : equals - 2), std::move(value), words);
    }
}

void Arguments::add(const std::string& name, std::optional<std::string> value, std::span<const std::string>& rest)
{
    const OptionSpec& option = find(name);
    const std::string shown = "--" + name;
    if (option.kind == ValueKind::Switch) {
        if (value)
            failUsage(shown + " takes no value", "leave out \"=" + *value + "\"");
        value = "";
    } else if (!value) {
        if (rest.empty() || looksLikeOption(rest.front()))
            failUsage(shown + " needs a value", "write " + shown + " " + std::string(option.value));
        value = rest.front();
        rest = rest.subspan(1);
    }
    checkValue(option, *value);
    if (!m_values.emplace(name, *value).second)
        failUsage(shown + " is given twice", "give it once");
}

const OptionSpec& Arguments::find(std::string_view name) const
{
    const auto found = std::find_if(m_known.begin(), m_known.end(), [&](const OptionSpec& o) { return o.name == name; });
    if (found != m_known.end())
        return *found;
    std::vector<std::string> names;
    for (const OptionSpec& option : m_known)
        names.emplace_back(option.name);
    const std::optional<std::string> nearest = nearestName(name, names);
    failUsage(m_command + " has no option --" + std::string(name),
        nearest ? "the nearest is --" + *nearest : "see chalknet-cli " + m_command + " --help");
}

std::optional<std::string> Arguments::text(std::string_view name) const
{
    const auto found = m_values.find(name);
    return found == m_values.end() ? std::nullopt : std::optional(found->second);
}

std::optional<double> Arguments::number(std::string_view name) const
{
    const auto given = text(name);
    return given ? parseFinite(*given) : std::nullopt;
}

std::optional<std::uint64_t> Arguments::whole(std::string_view name) const
{
    const auto given = text(name);
    return given ? parseWhole(*given) : std::nullopt;
}

std::string Arguments::required(std::string_view name) const
{
    const auto given = text(name);
    if (!given) {
        const OptionSpec& option = find(name);
        failUsage(m_command + " needs --" + std::string(name), "add --" + std::string(name) + " " + std::string(option.value));
    }
    return *given;
}

void Arguments::exclude(std::string_view one, std::string_view other, const std::string& remedy) const
{
    if (has(one) && has(other))
        failUsage("--" + std::string(one) + " and --" + std::string(other) + " exclude each other", remedy);
}

} // namespace chalknet::cli
