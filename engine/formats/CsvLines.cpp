// Lines and cells of a table (RFC 4180, except that a cell may not contain a line end).
#include "engine/formats/CsvLines.h"

#include "engine/base/Problem.h"
#include "engine/base/Translatable.h"

#include <algorithm>

namespace chalknet {

namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

// Calls visit(character) for everything outside quotes.
template <typename Visit> void forEachUnquoted(std::string_view line, Visit visit)
{
    bool isQuoted = false;
    for (const char c : line) {
        if (c == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted)
            visit(c);
    }
}

char separatorOf(std::string_view line)
{
    bool hasTab = false;
    bool hasSemicolon = false;
    forEachUnquoted(line, [&](char c) {
        hasTab = hasTab || c == '\t';
        hasSemicolon = hasSemicolon || c == ';';
    });
    if (hasTab)
        return '\t';
    return hasSemicolon ? ';' : ',';
}

std::size_t lineEnd(std::string_view text)
{
    return std::min(text.find_first_of("\r\n"), text.size());
}

} // namespace

CsvLines::CsvLines(std::string_view text, const std::string& name)
    : m_rest(text)
    , m_name(name)
{
    if (m_rest.starts_with("\xFF\xFE") || m_rest.starts_with("\xFE\xFF"))
        throw Error(ProblemCode::FileUnreadable, {name, CHALKNET_TRANSLATABLE("ProblemDetail", "it is UTF-16 text; save it as UTF-8")});
    if (m_rest.starts_with(kByteOrderMark))
        m_rest.remove_prefix(kByteOrderMark.size());
    // Text has no zero bytes; a spreadsheet or an archive has them at once.
    constexpr std::size_t kSample = 4096;
    if (m_rest.substr(0, kSample).find('\0') != std::string_view::npos)
        throw Error(ProblemCode::FileUnreadable, {name, CHALKNET_TRANSLATABLE("ProblemDetail", "it is not a text file")});
    while (!m_rest.empty()) {
        const std::string_view line = m_rest.substr(0, lineEnd(m_rest));
        if (!trimmed(line).empty())
            break;
        takeLine();
    }
    const std::string_view header = m_rest.substr(0, lineEnd(m_rest));
    m_separator = separatorOf(header);
    m_headerCells = 1;
    forEachUnquoted(header, [&](char c) { m_headerCells += c == m_separator ? 1U : 0U; });
}

std::string_view CsvLines::takeLine()
{
    const std::size_t end = lineEnd(m_rest);
    const std::string_view line = m_rest.substr(0, end);
    const bool isCrLf = end + 1 < m_rest.size() && m_rest[end] == '\r' && m_rest[end + 1] == '\n';
    m_rest.remove_prefix(std::min(m_rest.size(), end + (isCrLf ? 2 : 1)));
    ++m_line;
    return line;
}

bool CsvLines::next(std::vector<std::string>& cells)
{
    while (!m_rest.empty()) {
        const std::string_view line = takeLine();
        if (trimmed(line).empty())
            continue;
        cut(line, cells);
        // Spreadsheets leave rows that are only separators.
        if (std::any_of(cells.begin(), cells.end(), [](const std::string& cell) { return !cell.empty(); }))
            return true;
    }
    return false;
}

// Reads from behind the opening quote; returns the position behind the closing one. A doubled quote is one quote.
std::size_t CsvLines::takeQuoted(std::string_view line, std::size_t position, std::string& cell) const
{
    while (position < line.size()) {
        if (line[position] != '"') {
            cell += line[position++];
            continue;
        }
        const bool isDoubled = position + 1 < line.size() && line[position + 1] == '"';
        if (!isDoubled)
            return position + 1;
        cell += '"';
        position += 2;
    }
    throw Error(ProblemCode::CsvOpenQuote, {m_name, std::to_string(m_line)});
}

void CsvLines::cut(std::string_view line, std::vector<std::string>& cells)
{
    m_cellCount = 0;
    std::size_t position = 0;
    bool isMore = true;
    std::string surplus;
    cells.resize(std::min(cells.size(), m_headerCells));
    while (isMore) {
        if (m_cellCount >= cells.size() && cells.size() < m_headerCells)
            cells.emplace_back();
        std::string& cell = m_cellCount < cells.size() ? cells[m_cellCount] : surplus;
        ++m_cellCount;
        cell.clear();
        while (position < line.size() && line[position] != m_separator && isBlank(line[position]))
            ++position;
        if (position < line.size() && line[position] == '"')
            position = takeQuoted(line, position + 1, cell);
        const std::size_t end = std::min(line.find(m_separator, position), line.size());
        cell += trimmed(line.substr(position, end - position));
        isMore = end < line.size();
        position = end + 1;
    }
    cells.resize(std::min(m_cellCount, cells.size()));
}

} // namespace chalknet
