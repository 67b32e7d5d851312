// Reading a table as text, guessing what its columns mean, and turning them into numbers.
#include "engine/formats/CsvTable.h"

#include "engine/base/Problem.h"
#include "engine/formats/CsvLines.h"
#include "engine/formats/FileAccess.h"
#include "engine/formats/NumberText.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace chalknet {

namespace {

[[noreturn]] void refuse(ProblemCode code, std::vector<std::string> arguments)
{
    throw Error(code, std::move(arguments));
}

void addRow(CsvTable& table, const std::vector<std::string>& cells, const CsvLines& lines)
{
    if (lines.cellCount() != table.columns.size())
        refuse(ProblemCode::CsvRaggedRow,
            {table.name, std::to_string(lines.line()), std::to_string(lines.cellCount()), std::to_string(table.columns.size())});
    if (table.rows() == kMaximumTableRows)
        refuse(ProblemCode::CsvTooManyRows, {table.name, std::to_string(kMaximumTableRows)});
    table.cells.insert(table.cells.end(), cells.begin(), cells.end());
    table.lines.push_back(lines.line());
}

void requireDistinct(const CsvTable& table)
{
    std::set<std::string_view> seen;
    for (const std::string& column : table.columns)
        if (!seen.insert(column).second)
            refuse(ProblemCode::CsvDuplicateColumn, {table.name, "\"" + excerpt(column) + "\""});
}

std::string lowerCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

std::size_t distinctValues(const CsvTable& table, std::size_t column, std::size_t limit)
{
    std::set<std::string_view> values;
    for (std::size_t row = 0; row < table.rows() && values.size() <= limit; ++row)
        values.insert(table.cell(row, column));
    return values.size();
}

double numberAt(const CsvTable& table, std::size_t row, std::size_t column)
{
    const std::string& cell = table.cell(row, column);
    const std::string line = std::to_string(table.lines[row]);
    if (cell.empty())
        refuse(ProblemCode::CsvEmptyCell, {table.name, line, excerpt(table.columns[column])});
    const std::optional<double> value = parseNumber(cell, table.decimalComma);
    if (!value)
        refuse(ProblemCode::CsvBadNumber, {table.name, line, excerpt(table.columns[column]), excerpt(cell)});
    return *value;
}

std::optional<std::vector<long long>> wholeNumbers(const CsvTable& table, const std::vector<std::string>& names)
{
    constexpr double kLargest = 1e15;
    std::vector<long long> numbers;
    for (const std::string& name : names) {
        const std::optional<double> value = parseNumber(name, table.decimalComma);
        if (!value || *value != std::floor(*value) || std::abs(*value) > kLargest)
            return std::nullopt;
        numbers.push_back(static_cast<long long>(*value));
    }
    return numbers;
}

/// Which class each name means, and how the classes are called.
std::vector<int> namesToClasses(const CsvTable& table, const std::vector<std::string>& names, std::size_t mostClasses, DatasetContent& content)
{
    std::vector<int> classes;
    const std::optional<std::vector<long long>> numbers = wholeNumbers(table, names);
    if (!numbers) {
        for (std::size_t i = 0; i < names.size(); ++i)
            classes.push_back(static_cast<int>(i));
        content.classNames = names;
        content.classes = static_cast<int>(names.size());
        return classes;
    }
    std::map<long long, int> order;
    for (const long long number : *numbers)
        order.emplace(number, 0);
    const bool byValue = order.begin()->first >= 0 && order.rbegin()->first < static_cast<long long>(mostClasses);
    int next = 0;
    for (auto& [number, label] : order) {
        label = byValue ? static_cast<int>(number) : next++;
        if (!byValue)
            content.classNames.push_back(std::to_string(number));
    }
    for (const long long number : *numbers)
        classes.push_back(order[number]);
    content.classes = byValue ? static_cast<int>(order.rbegin()->first) + 1 : next;
    return classes;
}

void addClasses(const CsvTable& table, std::size_t column, std::size_t mostClasses, DatasetContent& content)
{
    std::vector<std::string> names;
    std::vector<std::size_t> indices;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const std::string& cell = table.cell(row, column);
        if (cell.empty())
            refuse(ProblemCode::CsvEmptyCell, {table.name, std::to_string(table.lines[row]), excerpt(table.columns[column])});
        const auto found = std::find(names.begin(), names.end(), cell);
        indices.push_back(static_cast<std::size_t>(found - names.begin()));
        if (found == names.end())
            names.push_back(cell);
        if (names.size() > mostClasses)
            refuse(ProblemCode::CsvTooManyClasses, {table.name, std::to_string(mostClasses)});
    }
    const std::vector<int> classes = namesToClasses(table, names, mostClasses, content);
    for (const std::size_t index : indices)
        content.labels.push_back(classes[index]);
    // One class alone is no task; the other of two is just not in this file.
    if (content.classes < 2) {
        content.classes = 2;
        content.classNames.clear();
    }
}

std::string quoted(const std::string& cell)
{
    const bool isPlain = cell.find_first_of(",;\t\"\r\n") == std::string::npos && !cell.empty() && cell.front() != ' ' && cell.back() != ' ';
    if (isPlain)
        return cell;
    std::string text = "\"";
    for (const char c : cell) {
        if (c == '"')
            text += '"';
        text += c == '\n' || c == '\r' ? ' ' : c;
    }
    return text + '"';
}

} // namespace

CsvTable parseTable(std::string_view text, const std::string& name)
{
    CsvLines lines(text, name);
    CsvTable table{.name = name, .columns = {}, .cells = {}, .lines = {}, .separator = lines.separator(), .decimalComma = lines.decimalComma()};
    if (lines.headerCells() > kMaximumTableColumns)
        refuse(ProblemCode::CsvTooManyColumns, {name, std::to_string(lines.headerCells()), std::to_string(kMaximumTableColumns)});
    std::vector<std::string> cells;
    if (!lines.next(cells))
        refuse(ProblemCode::CsvNoHeader, {name});
    const auto isNumber = [&](const std::string& cell) { return parseNumber(cell, table.decimalComma).has_value(); };
    if (std::all_of(cells.begin(), cells.end(), isNumber)) {
        for (std::size_t column = 0; column < cells.size(); ++column)
            table.columns.push_back("x" + std::to_string(column + 1));
        addRow(table, cells, lines);
    } else {
        table.columns = cells;
        requireDistinct(table);
    }
    while (lines.next(cells))
        addRow(table, cells, lines);
    if (table.rows() == 0)
        refuse(ProblemCode::CsvNoRows, {name});
    return table;
}

CsvTable readTable(const std::filesystem::path& path)
{
    return parseTable(readWholeFile(path, kMaximumTableBytes), pathText(path.filename()));
}

bool isNumeric(const CsvTable& table, std::size_t column)
{
    for (std::size_t row = 0; row < table.rows(); ++row)
        if (!parseNumber(table.cell(row, column), table.decimalComma))
            return false;
    return true;
}

std::vector<TableRole> guessRoles(const CsvTable& table, std::size_t mostClasses)
{
    const std::size_t count = table.columns.size();
    std::vector<TableRole> roles(count, TableRole::LeaveOut);
    std::optional<std::size_t> answer;
    for (std::size_t column = 0; column < count; ++column) {
        const std::string name = lowerCase(table.columns[column]);
        if (isNumeric(table, column))
            roles[column] = TableRole::Input;
        for (const std::string_view known : {"class", "label", "species", "target", "t", "y"})
            if (name == known)
                answer = column;
    }
    const std::size_t column = answer.value_or(count - 1);
    const std::string name = lowerCase(table.columns[column]);
    const bool isTarget = name == "t" || name == "y" || name == "target";
    const bool hasFewValues = distinctValues(table, column, mostClasses) <= mostClasses;
    roles[column] = roles[column] == TableRole::Input && (isTarget || !hasFewValues) ? TableRole::Target : TableRole::Class;
    return roles;
}

Dataset tableDataset(const CsvTable& table, const std::vector<TableRole>& roles, std::size_t mostClasses)
{
    const auto count = [&](TableRole role) { return std::count(roles.begin(), roles.end(), role); };
    if (count(TableRole::Input) == 0)
        refuse(ProblemCode::CsvNoInputs, {table.name});
    if (count(TableRole::Class) + count(TableRole::Target) == 0)
        refuse(ProblemCode::CsvNoTargets, {table.name});
    if (count(TableRole::Class) + count(TableRole::Target) > 1)
        refuse(ProblemCode::CsvMixedTargets, {table.name});
    DatasetContent content;
    content.name = table.name;
    content.inputs = static_cast<std::size_t>(count(TableRole::Input));
    for (std::size_t row = 0; row < table.rows(); ++row)
        for (std::size_t column = 0; column < roles.size(); ++column) {
            if (roles[column] == TableRole::Input)
                content.values.push_back(numberAt(table, row, column));
            else if (roles[column] == TableRole::Target)
                content.targets.push_back(numberAt(table, row, column));
        }
    for (std::size_t column = 0; column < roles.size(); ++column) {
        if (roles[column] == TableRole::Input)
            content.inputNames.push_back(table.columns[column]);
        else if (roles[column] == TableRole::Class)
            addClasses(table, column, mostClasses, content);
        else if (roles[column] == TableRole::Target)
            content.targetNames.push_back(table.columns[column]);
    }
    content.targetColumns = content.targetNames.size();
    return Dataset(std::move(content));
}

std::string tableText(const Dataset& data)
{
    std::string text;
    for (std::size_t input = 0; input < data.inputs(); ++input)
        text += (input < data.inputNames().size() ? quoted(data.inputNames()[input]) : "x" + std::to_string(input + 1)) + ',';
    text += data.hasLabels() ? "class" : data.targetNames().empty() ? "t" : quoted(data.targetNames().front());
    text += '\n';
    std::vector<double> inputs(data.inputs());
    for (std::size_t row = 0; row < data.rows(); ++row) {
        data.copyInputs(row, inputs);
        for (const double input : inputs) {
            appendNumber(text, input);
            text += ',';
        }
        if (data.hasLabels()) {
            const auto label = static_cast<std::size_t>(data.label(row));
            text += label < data.classNames().size() ? quoted(data.classNames()[label]) : std::to_string(label);
        } else {
            appendNumber(text, data.targets()[row * data.targetColumns()]);
        }
        text += '\n';
    }
    return text;
}

} // namespace chalknet
