// CsvTable: any table of text cells, whose columns are given their meaning afterwards, by a person.
#pragma once

#include "engine/data/Dataset.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace chalknet {

inline constexpr std::size_t kMaximumTableColumns = 64;
inline constexpr std::size_t kMaximumTableRows = 100'000;
inline constexpr std::uint64_t kMaximumTableBytes = 64ULL * 1024 * 1024;

enum class TableRole { LeaveOut, Input, Class, Target };

/// Cells as they stand in the file. Without a header line (all numbers) the columns are called x1, x2 …
struct CsvTable {
    std::string name; ///< for messages
    std::vector<std::string> columns;
    std::vector<std::string> cells; ///< rows × columns, row-major
    std::vector<std::size_t> lines; ///< in the file, one a row
    char separator = ',';
    bool decimalComma = false;

    std::size_t rows() const { return lines.size(); }
    const std::string& cell(std::size_t row, std::size_t column) const { return cells[row * columns.size() + column]; }
};

/// Separators, quotes and line ends as in readCsv(). Throws CsvNoHeader, CsvNoRows, CsvRaggedRow, CsvOpenQuote,
/// CsvTooManyColumns, CsvTooManyRows and the File… problems.
CsvTable parseTable(std::string_view text, const std::string& name);
CsvTable readTable(const std::filesystem::path& path);

/// True if every cell of the column is a number.
bool isNumeric(const CsvTable& table, std::size_t column);
/// What the columns probably mean: a column called class, species, label … or the last one with few values is the class, one
/// called t…, y or target the target, else the last one; the other numbers are inputs.
std::vector<TableRole> guessRoles(const CsvTable& table, std::size_t mostClasses);

/// The rows as numbers; one role a column, exactly one class or target. Whole numbers from 0 up to `mostClasses` − 1 are classes
/// by their own value, other numbers in numeric order, and names in order of appearance.
/// Throws CsvNoInputs, CsvNoTargets, CsvMixedTargets, CsvBadNumber, CsvEmptyCell, CsvTooManyClasses.
Dataset tableDataset(const CsvTable& table, const std::vector<TableRole>& roles, std::size_t mostClasses);

/// Comma-separated text with the data's own names, which parseTable() and tableDataset() read back as the same data.
std::string tableText(const Dataset& data);

} // namespace chalknet
