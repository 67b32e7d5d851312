// CSV tables as data sets.
#pragma once

#include "engine/data/Dataset.h"
#include "engine/model/NetworkSpec.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace chalknet {

inline constexpr std::uint64_t kMaximumCsvBytes = 512ULL * 1024 * 1024;
inline constexpr std::size_t kMaximumCsvColumns = static_cast<std::size_t>(kMaximumInputs) + 1;
inline constexpr std::size_t kMaximumCsvRows = 10'000'000;
inline constexpr int kMaximumCsvClasses = 1000;
/// Whole numbers up to this one are classes by their own value.
inline constexpr int kLargestClassNumber = 255;

/// Reads a table whose first line names the columns: x… are inputs; then either t… (targets) or one column `class`.
///
/// Cells are separated by tabs, semicolons or commas (whichever the header has, in this order); without commas between the
/// cells, numbers may have a decimal comma. A byte order mark, CRLF, quoted cells and blank lines are accepted.
///
/// Classes: if every cell is a whole number from 0 to kLargestClassNumber, the number is the class (so a file that holds
/// only the digits 3 and 8 keeps them as 3 and 8). Other whole numbers become classes in numeric order (−1 and 1 become
/// 0 and 1). Anything else is a name, and names become classes in order of appearance. With `classNames` (those of the
/// training data) a name means its place in that list, so that a second file agrees with the first.
///
/// Throws the Csv… problems, FileNotFound, FileUnreadable, FileTooLarge, FileEmpty.
Dataset readCsv(const std::filesystem::path& path, const std::vector<std::string>& classNames = {});

/// The same for a text; `name` stands for the path in messages.
Dataset parseCsv(std::string_view text, const std::string& name, const std::vector<std::string>& classNames = {});

/// Comma-separated text that readCsv() reads back as the same numbers.
std::string csvText(const Dataset& data);
/// Throws FileNotWritable.
void writeCsv(const std::filesystem::path& path, const Dataset& data);

} // namespace chalknet
