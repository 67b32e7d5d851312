// MatrixTex: a matrix of numbers as a formula: common decimals, colours of entries, and left out rows where it is too large.
#pragma once

#include "ui/trace/WrittenStage.h"

#include <QString>

#include <vector>

namespace chalknet::ui {

/// Entries are numbered from 0.
class MatrixTex {
public:
    MatrixTex() = default;
    /// `values` row by row.
    MatrixTex(int rows, int columns, std::vector<double> values);

    int rows() const { return m_rows; }
    int columns() const { return m_columns; }
    MatrixTex transposed() const;

    void setTone(int row, int column, const QString& tone);
    void setRowTone(int row, const QString& tone);
    void setColumnTone(int column, const QString& tone);
    /// Bold: what the step calculates.
    void setResult(int row, int column);
    /// Not calculated yet: a dash.
    void setMissing(int row, int column);
    /// Rows and columns around here stay when others are left out.
    void setFocus(int row, int column);

    /// "\begin{bmatrix} … \end{bmatrix}", with a power of ten before it where all entries are tiny or huge. At most `most` rows
    /// and columns are written (at least 3), dots stand for the others; 0: all.
    QString tex(const NumberStyle& style, int most = 0) const;
    /// Equal if every entry is written exactly.
    Written exactness(const NumberStyle& style) const;

private:
    struct Entry {
        double value = 0.0;
        QString tone;
        bool isResult = false;
        bool isMissing = false;
    };
    struct Digits {
        int decimals = 0;
        int exponent = 0; ///< of the power of ten before the matrix
    };
    Entry& at(int row, int column) { return m_entries[static_cast<std::size_t>(row * m_columns + column)]; }
    const Entry& at(int row, int column) const { return m_entries[static_cast<std::size_t>(row * m_columns + column)]; }
    Digits digits(const NumberStyle& style) const;
    QString entryTex(const Entry& entry, const Digits& digits) const;

    int m_rows = 0;
    int m_columns = 0;
    std::vector<Entry> m_entries;
    int m_focusRow = 0;
    int m_focusColumn = 0;
};

} // namespace chalknet::ui
