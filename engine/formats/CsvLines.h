// CsvLines: cuts a text into rows of cells; knows separators, quotes and line ends, not what the cells mean.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace chalknet {

/// Goes through a table from the first line to the last. The text must outlive it.
class CsvLines {
public:
    /// `name` stands for the path in messages. Throws FileUnreadable for UTF-16 text and for binary content.
    CsvLines(std::string_view text, const std::string& name);

    /// The separator is a tab, a semicolon or a comma, whichever the first line has, in this order.
    char separator() const { return m_separator; }
    /// Commas inside numbers are possible when they do not separate cells.
    bool decimalComma() const { return m_separator != ','; }

    /// Cells of the first line, counted without storing them.
    std::size_t headerCells() const { return m_headerCells; }

    /// The cells of the next line that is not blank, without quotes and outer spaces; false at the end. Of a line with more
    /// cells than the first one has, the others are only counted. Throws CsvOpenQuote.
    bool next(std::vector<std::string>& cells);

    /// How many cells the line that next() has just read really has.
    std::size_t cellCount() const { return m_cellCount; }

    /// The number of the line that next() has just read, from 1.
    std::size_t line() const { return m_line; }

private:
    std::string_view takeLine();
    void cut(std::string_view line, std::vector<std::string>& cells);
    std::size_t takeQuoted(std::string_view line, std::size_t position, std::string& cell) const;

    std::string_view m_rest;
    std::string m_name;
    char m_separator = ',';
    std::size_t m_headerCells = 0;
    std::size_t m_cellCount = 0;
    std::size_t m_line = 0;
};

} // namespace chalknet
