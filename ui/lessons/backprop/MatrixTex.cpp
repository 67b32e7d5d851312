// Digits of a whole matrix, and which of its rows and columns are written.
#include "ui/lessons/backprop/MatrixTex.h"

#include "ui/controls/NumberFormat.h"
#include "ui/controls/WrittenNumber.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kFewest = 3; ///< rows or columns that are written
constexpr int kLeftOut = -1; ///< in a list of indices: dots
constexpr int kSignificant = 3; ///< digits that the largest entry has at least
constexpr int kDecimals = 3; ///< at least, as in the diagram; one fewer from a hundred on
constexpr double kTiny = 1e-3;
constexpr double kHuge = 1e5;

bool isExactWith(double value, int decimals)
{
    return std::abs(WrittenNumber{writtenUnits(value, decimals), decimals}.value() - value)
        <= 1e-12 * std::max(1e-3, std::abs(value));
}

/// The bold face has no minus of its own.
QString boldNumberTex(QString text)
{
    const bool isNegative = text.startsWith(QChar(0x2212));
    const QString digits = QStringLiteral("\\bnum{%1}").arg(isNegative ? text.mid(1) : text);
    return isNegative ? QLatin1Char('-') + digits : digits;
}

/// The first, the last and those around `focus`, with kLeftOut where others are missing.
std::vector<int> keptIndices(int count, int focus, int most)
{
    std::vector<int> kept;
    const bool keepsAll = most <= 0 || count <= std::max(kFewest, most);
    const int around = keepsAll ? count : std::max(1, most - 2);
    const int from = std::clamp(focus - around / 2, 0, std::max(0, count - around));
    const auto isKept = [&](int i) { return keepsAll || i <= 0 || i + 1 >= count || (i >= from && i < from + around); };
    for (int i = 0; i < count; ++i) {
        // dots would take the room of the one; but at the fewest every entry counts
        if (isKept(i) || (most > kFewest && isKept(i - 1) && isKept(i + 1)))
            kept.push_back(i);
        else if (kept.back() != kLeftOut)
            kept.push_back(kLeftOut);
    }
    return kept;
}

} // namespace

MatrixTex::MatrixTex(int rows, int columns, std::vector<double> values)
    : m_rows(rows)
    , m_columns(columns)
{
    for (const double value : values)
        m_entries.push_back({value, {}, false, false});
}

MatrixTex MatrixTex::transposed() const
{
    MatrixTex other;
    other.m_rows = m_columns;
    other.m_columns = m_rows;
    for (int row = 0; row < m_columns; ++row)
        for (int column = 0; column < m_rows; ++column)
            other.m_entries.push_back(at(column, row));
    other.m_focusRow = m_focusColumn;
    other.m_focusColumn = m_focusRow;
    return other;
}

void MatrixTex::setTone(int row, int column, const QString& tone)
{
    at(row, column).tone = tone;
}

void MatrixTex::setRowTone(int row, const QString& tone)
{
    for (int column = 0; column < m_columns; ++column)
        setTone(row, column, tone);
}

void MatrixTex::setColumnTone(int column, const QString& tone)
{
    for (int row = 0; row < m_rows; ++row)
        setTone(row, column, tone);
}

void MatrixTex::setResult(int row, int column)
{
    at(row, column).isResult = true;
}

void MatrixTex::setMissing(int row, int column)
{
    at(row, column).isMissing = true;
}

void MatrixTex::setFocus(int row, int column)
{
    m_focusRow = std::clamp(row, 0, std::max(0, m_rows - 1));
    m_focusColumn = std::clamp(column, 0, std::max(0, m_columns - 1));
}

// As few decimals as are exact, else so many that the largest entry shows a few digits, and as many as the diagram.
MatrixTex::Digits MatrixTex::digits(const NumberStyle& style) const
{
    double largest = 0.0;
    for (const Entry& entry : m_entries)
        largest = std::max(largest, std::isfinite(entry.value) && !entry.isMissing ? std::abs(entry.value) : 0.0);
    Digits digits;
    if (largest > 0.0 && (largest < kTiny || largest >= kHuge))
        digits.exponent = static_cast<int>(std::floor(std::log10(largest)));
    const double unit = std::pow(10.0, digits.exponent);
    const int magnitude = largest > 0.0 ? static_cast<int>(std::floor(std::log10(largest / unit))) : 0;
    for (digits.decimals = 0; digits.decimals <= style.decimals; ++digits.decimals) {
        const bool areExact = std::all_of(m_entries.begin(), m_entries.end(),
            [&](const Entry& entry) { return entry.isMissing || isExactWith(entry.value / unit, digits.decimals); });
        if (areExact)
            return digits;
    }
    const int fewest = magnitude < kSignificant - 1 ? kDecimals : kDecimals - 1;
    digits.decimals = std::clamp(kSignificant - 1 - magnitude, std::min(fewest, style.decimals), std::max(2, style.decimals));
    return digits;
}

Written MatrixTex::exactness(const NumberStyle& style) const
{
    const Digits used = digits(style);
    const double unit = std::pow(10.0, used.exponent);
    const bool areExact = std::all_of(m_entries.begin(), m_entries.end(),
        [&](const Entry& entry) { return entry.isMissing || isExactWith(entry.value / unit, used.decimals); });
    return areExact ? Written::Equal : Written::Rounded;
}

QString MatrixTex::entryTex(const Entry& entry, const Digits& digits) const
{
    if (entry.isMissing)
        return QStringLiteral("\\tone{ink3}{\\num{–}}");
    const QString text = writtenFixed(entry.value / std::pow(10.0, digits.exponent), digits.decimals);
    const QString number = entry.isResult ? boldNumberTex(text) : QStringLiteral("\\num{%1}").arg(text);
    return entry.tone.isEmpty() ? number : QStringLiteral("\\tone{%1}{%2}").arg(entry.tone, number);
}

QString MatrixTex::tex(const NumberStyle& style, int most) const
{
    const Digits used = digits(style);
    const std::vector<int> columns = keptIndices(m_columns, m_focusColumn, most);
    QStringList rows;
    for (const int row : keptIndices(m_rows, m_focusRow, most)) {
        QStringList cells;
        for (const int column : columns) {
            if (row == kLeftOut)
                cells.append(column == kLeftOut ? QString() : QStringLiteral("\\vdots"));
            else
                cells.append(column == kLeftOut ? QStringLiteral("\\cdots") : entryTex(at(row, column), used));
        }
        rows.append(cells.join(QLatin1Char('&')));
    }
    const QString power = used.exponent == 0 ? QString() : QStringLiteral("\\num{10}^{\\num{%1}}\\,").arg(used.exponent);
    return power + QStringLiteral("\\begin{bmatrix}%1\\end{bmatrix}").arg(rows.join(QLatin1String("\\\\")));
}

} // namespace chalknet::ui
