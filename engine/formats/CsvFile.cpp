// CSV: header, rows, then the meaning of the class column.
#include "engine/formats/CsvFile.h"

#include "engine/base/Problem.h"
#include "engine/formats/CsvLines.h"
#include "engine/formats/FileAccess.h"
#include "engine/formats/NumberText.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>

namespace chalknet {

namespace {

enum class ColumnRole { Input, Target, Class };

struct Header {
    std::vector<std::string> names;
    std::vector<ColumnRole> roles;

    std::size_t count(ColumnRole role) const { return static_cast<std::size_t>(std::count(roles.begin(), roles.end(), role)); }
};

std::string lineText(std::size_t line)
{
    return std::to_string(line);
}

ColumnRole roleOf(std::string_view column, const std::string& file)
{
    if (column.starts_with('x') || column.starts_with('X'))
        return ColumnRole::Input;
    if (column == "class" || column == "Class" || column == "CLASS")
        return ColumnRole::Class;
    if (column.starts_with('t') || column.starts_with('T'))
        return ColumnRole::Target;
    throw Error(ProblemCode::CsvUnknownColumn, {file, "\"" + excerpt(column) + "\""});
}

void requireNames(const std::vector<std::string>& names, bool decimalComma, const std::string& file)
{
    const auto isNumber = [&](const std::string& name) { return parseNumber(name, decimalComma).has_value(); };
    const auto isBlank = [](const std::string& name) { return name.empty(); };
    if (std::any_of(names.begin(), names.end(), isNumber) || std::all_of(names.begin(), names.end(), isBlank))
        throw Error(ProblemCode::CsvNoHeader, {file});
    std::set<std::string_view> seen;
    for (const std::string& name : names) {
        if (!seen.insert(name).second)
            throw Error(ProblemCode::CsvDuplicateColumn, {file, "\"" + excerpt(name) + "\""});
    }
}

Header readHeader(CsvLines& lines, const std::string& file)
{
    // Counted first: a million names shall not be stored to be refused.
    const std::size_t columns = lines.headerCells();
    if (columns > kMaximumCsvColumns)
        throw Error(ProblemCode::CsvTooManyColumns, {file, std::to_string(columns), std::to_string(kMaximumCsvColumns)});
    std::vector<std::string> cells;
    if (!lines.next(cells))
        throw Error(ProblemCode::CsvNoHeader, {file});
    Header header;
    header.names = std::move(cells);
    requireNames(header.names, lines.decimalComma(), file);
    for (const std::string& name : header.names)
        header.roles.push_back(roleOf(name, file));
    if (header.count(ColumnRole::Input) == 0)
        throw Error(ProblemCode::CsvNoInputs, {file});
    const bool hasTargets = header.count(ColumnRole::Target) > 0;
    const std::size_t classColumns = header.count(ColumnRole::Class);
    if (hasTargets && classColumns > 0)
        throw Error(ProblemCode::CsvMixedTargets, {file});
    if (classColumns > 1)
        throw Error(ProblemCode::CsvDuplicateColumn, {file, "\"class\""});
    if (!hasTargets && classColumns == 0)
        throw Error(ProblemCode::CsvNoTargets, {file});
    return header;
}

/// Distinct class cells in order of appearance, and for each row the index of its cell.
class ClassColumn {
public:
    explicit ClassColumn(const std::string& file)
        : m_file(file)
    {
    }

    void add(const std::string& cell, std::size_t line)
    {
        const auto [found, isNew] = m_indices.try_emplace(cell, static_cast<int>(m_names.size()));
        if (isNew) {
            m_names.push_back(cell);
            m_lines.push_back(line);
            if (m_names.size() > static_cast<std::size_t>(kMaximumCsvClasses))
                throw Error(ProblemCode::CsvTooManyClasses, {m_file, std::to_string(kMaximumCsvClasses)});
        }
        m_cells.push_back(found->second);
    }

    void store(DatasetContent& content, const std::vector<std::string>& knownNames, bool decimalComma) const
    {
        const std::optional<std::vector<long long>> numbers = wholeNumbers(decimalComma);
        std::vector<int> classOfName;
        if (!knownNames.empty()) {
            content.classNames = knownNames;
            content.classes = static_cast<int>(knownNames.size());
            classOfName = lookUp(knownNames, numbers);
        } else if (numbers) {
            classOfName = fromNumbers(*numbers, content);
        } else {
            content.classNames = m_names;
            content.classes = static_cast<int>(m_names.size());
            for (int i = 0; i < content.classes; ++i)
                classOfName.push_back(i);
        }
        content.labels.reserve(m_cells.size());
        for (const int cell : m_cells)
            content.labels.push_back(classOfName[static_cast<std::size_t>(cell)]);
    }

private:
    /// The names as whole numbers ("1.0" is 1), if all of them are.
    std::optional<std::vector<long long>> wholeNumbers(bool decimalComma) const
    {
        constexpr double kLargest = 1e15;
        std::vector<long long> numbers;
        for (const std::string& name : m_names) {
            const std::optional<double> value = parseNumber(name, decimalComma);
            if (!value || *value != std::floor(*value) || std::abs(*value) > kLargest)
                return std::nullopt;
            numbers.push_back(static_cast<long long>(*value));
        }
        return numbers;
    }

    static std::vector<int> fromNumbers(const std::vector<long long>& numbers, DatasetContent& content)
    {
        std::map<long long, int> order;
        for (const long long number : numbers)
            order.emplace(number, 0);
        const bool areClasses = order.begin()->first >= 0 && order.rbegin()->first <= kLargestClassNumber;
        int next = 0;
        for (auto& [number, label] : order) {
            label = areClasses ? static_cast<int>(number) : next++;
            if (!areClasses)
                content.classNames.push_back(std::to_string(number));
        }
        // One class alone is no task; the other of two is just not in this file.
        content.classes = std::max(2, order.rbegin()->second + 1);
        if (!content.classNames.empty() && content.classNames.size() < 2)
            content.classNames.clear();
        std::vector<int> labels;
        for (const long long number : numbers)
            labels.push_back(order[number]);
        return labels;
    }

    std::vector<int> lookUp(
        const std::vector<std::string>& knownNames, const std::optional<std::vector<long long>>& numbers) const
    {
        std::vector<int> labels;
        for (std::size_t i = 0; i < m_names.size(); ++i) {
            auto found = std::find(knownNames.begin(), knownNames.end(), m_names[i]);
            if (found == knownNames.end() && numbers)
                found = std::find(knownNames.begin(), knownNames.end(), std::to_string((*numbers)[i]));
            if (found == knownNames.end())
                throw Error(
                    ProblemCode::CsvUnknownClass, {m_file, lineText(m_lines[i]), excerpt(m_names[i]), joined(knownNames)});
            labels.push_back(static_cast<int>(found - knownNames.begin()));
        }
        return labels;
    }

    static std::string joined(const std::vector<std::string>& names)
    {
        constexpr std::size_t kShown = 12;
        std::string text;
        for (std::size_t i = 0; i < names.size() && i < kShown; ++i)
            text += (i > 0 ? ", " : "") + excerpt(names[i]);
        return names.size() > kShown ? text + ", …" : text;
    }

    const std::string& m_file;
    std::unordered_map<std::string, int> m_indices;
    std::vector<std::string> m_names;
    std::vector<std::size_t> m_lines;
    std::vector<int> m_cells;
};

/// Turns the rows into numbers.
class TableReader {
public:
    TableReader(CsvLines& lines, Header header, const std::string& file)
        : m_lines(lines)
        , m_header(std::move(header))
        , m_file(file)
        , m_classColumn(file)
    {
        m_content.inputs = m_header.count(ColumnRole::Input);
        m_content.targetColumns = m_header.count(ColumnRole::Target);
        m_content.name = file;
        for (std::size_t c = 0; c < m_header.names.size(); ++c) {
            if (m_header.roles[c] == ColumnRole::Input)
                m_content.inputNames.push_back(m_header.names[c]);
            else if (m_header.roles[c] == ColumnRole::Target)
                m_content.targetNames.push_back(m_header.names[c]);
        }
    }

    Dataset read(const std::vector<std::string>& classNames)
    {
        std::vector<std::string> cells;
        std::size_t rows = 0;
        while (m_lines.next(cells)) {
            if (++rows > kMaximumCsvRows)
                throw Error(ProblemCode::CsvTooManyRows, {m_file, std::to_string(kMaximumCsvRows)});
            addRow(cells);
        }
        if (rows == 0)
            throw Error(ProblemCode::CsvNoRows, {m_file});
        if (m_content.targetColumns == 0)
            m_classColumn.store(m_content, classNames, m_lines.decimalComma());
        return Dataset(std::move(m_content));
    }

private:
    void addRow(const std::vector<std::string>& cells)
    {
        const std::string line = lineText(m_lines.line());
        if (m_lines.cellCount() != m_header.names.size()) {
            throw Error(ProblemCode::CsvRaggedRow,
                {m_file, line, std::to_string(m_lines.cellCount()), std::to_string(m_header.names.size())});
        }
        for (std::size_t c = 0; c < cells.size(); ++c) {
            if (cells[c].empty())
                throw Error(ProblemCode::CsvEmptyCell, {m_file, line, excerpt(m_header.names[c])});
            if (m_header.roles[c] == ColumnRole::Class) {
                m_classColumn.add(cells[c], m_lines.line());
                continue;
            }
            const std::optional<double> value = parseNumber(cells[c], m_lines.decimalComma());
            if (!value)
                throw Error(ProblemCode::CsvBadNumber, {m_file, line, excerpt(m_header.names[c]), excerpt(cells[c])});
            (m_header.roles[c] == ColumnRole::Input ? m_content.values : m_content.targets).push_back(*value);
        }
    }

    CsvLines& m_lines;
    Header m_header;
    const std::string& m_file;
    DatasetContent m_content;
    ClassColumn m_classColumn;
};

std::string quotedIfNeeded(const std::string& cell)
{
    const bool isPlain
        = cell.find_first_of(",;\t\"\r\n") == std::string::npos && !cell.empty() && cell.front() != ' ' && cell.back() != ' ';
    if (isPlain)
        return cell;
    std::string text = "\"";
    for (const char c : cell) {
        // Cells are read line by line.
        if (c == '"')
            text += '"';
        text += c == '\n' || c == '\r' ? ' ' : c;
    }
    return text + '"';
}

void appendHeaderNames(std::string& text, const std::vector<std::string>& names, std::size_t count, char prefix)
{
    for (std::size_t i = 0; i < count; ++i) {
        const bool hasName = i < names.size() && (names[i].starts_with(prefix));
        text += text.empty() ? "" : ",";
        text += hasName ? quotedIfNeeded(names[i]) : prefix + std::to_string(i + 1);
    }
}

} // namespace

Dataset parseCsv(std::string_view text, const std::string& name, const std::vector<std::string>& classNames)
{
    CsvLines lines(text, name);
    Header header = readHeader(lines, name);
    return TableReader(lines, std::move(header), name).read(classNames);
}

Dataset readCsv(const std::filesystem::path& path, const std::vector<std::string>& classNames)
{
    return parseCsv(readWholeFile(path, kMaximumCsvBytes), pathText(path), classNames);
}

std::string csvText(const Dataset& data)
{
    std::string text;
    appendHeaderNames(text, data.inputNames(), data.inputs(), 'x');
    if (data.hasLabels())
        text += ",class";
    else
        appendHeaderNames(text, data.targetNames(), data.targetColumns(), 't');
    text += '\n';
    std::vector<double> inputs(data.inputs());
    for (std::size_t row = 0; row < data.rows(); ++row) {
        data.copyInputs(row, inputs);
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            if (i > 0)
                text += ',';
            appendNumber(text, inputs[i]);
        }
        if (data.hasLabels()) {
            const auto label = static_cast<std::size_t>(data.label(row));
            text += ',' + (label < data.classNames().size() ? quotedIfNeeded(data.classNames()[label]) : std::to_string(label));
        }
        for (std::size_t t = 0; t < data.targetColumns(); ++t) {
            text += ',';
            appendNumber(text, data.targets()[row * data.targetColumns() + t]);
        }
        text += '\n';
    }
    return text;
}

void writeCsv(const std::filesystem::path& path, const Dataset& data)
{
    writeWholeFile(path, csvText(data));
}

} // namespace chalknet
