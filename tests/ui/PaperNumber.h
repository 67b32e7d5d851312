// PaperNumber: decimals read from the screen and calculated with digit by digit, as on squared paper.
#pragma once

#include <QString>

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>
#include <utility>

/// ± digits · 10^−decimals, of any length.
struct PaperDecimal {
    std::string digits; ///< most significant first, no leading zeros; empty for 0
    int decimals = 0;
    bool negative = false;
};

namespace paper {

inline PaperDecimal tidy(PaperDecimal number)
{
    number.digits.erase(0, std::min(number.digits.find_first_not_of('0'), number.digits.size()));
    if (number.digits.empty())
        return {};
    return number;
}

inline PaperDecimal withDecimals(PaperDecimal number, int decimals)
{
    if (!number.digits.empty())
        number.digits.append(static_cast<std::size_t>(decimals - number.decimals), '0');
    number.decimals = decimals;
    return number;
}

/// −1, 0 or 1 for two strings of digits without leading zeros.
inline int compareDigits(const std::string& a, const std::string& b)
{
    if (a.size() != b.size())
        return a.size() < b.size() ? -1 : 1;
    return a == b ? 0 : (a < b ? -1 : 1);
}

inline char digit(int value)
{
    return static_cast<char>('0' + value);
}

/// Column addition, or with sign −1 subtraction of the smaller b from a.
inline std::string column(std::string a, std::string b, int sign)
{
    const std::size_t width = std::max(a.size(), b.size()) + 1;
    a.insert(0, width - a.size(), '0');
    b.insert(0, width - b.size(), '0');
    std::string sum(width, '0');
    int carry = 0;
    for (std::size_t i = width; i-- > 0;) {
        const int value = (a[i] - '0') + sign * (b[i] - '0') + carry;
        carry = value >= 10 ? 1 : (value < 0 ? -1 : 0);
        sum[i] = digit((value + 10) % 10);
    }
    return sum;
}

inline PaperDecimal add(PaperDecimal a, PaperDecimal b)
{
    const int decimals = std::max(a.decimals, b.decimals);
    a = withDecimals(a, decimals);
    b = withDecimals(b, decimals);
    if (a.negative == b.negative)
        return tidy({column(a.digits, b.digits, 1), decimals, a.negative});
    if (compareDigits(a.digits, b.digits) < 0)
        std::swap(a, b);
    return tidy({column(a.digits, b.digits, -1), decimals, a.negative});
}

/// Long multiplication.
inline PaperDecimal multiply(const PaperDecimal& a, const PaperDecimal& b)
{
    std::string product(a.digits.size() + b.digits.size(), '0');
    for (std::size_t i = a.digits.size(); i-- > 0;) {
        int carry = 0;
        for (std::size_t j = b.digits.size(); j-- > 0;) {
            const int value = (a.digits[i] - '0') * (b.digits[j] - '0') + (product[i + j + 1] - '0') + carry;
            product[i + j + 1] = digit(value % 10);
            carry = value / 10;
        }
        product[i] = digit((product[i] - '0') + carry);
    }
    return tidy({product, a.decimals + b.decimals, a.negative != b.negative});
}

} // namespace paper

/// A quotient of two decimals.
struct PaperNumber {
    PaperDecimal above;
    PaperDecimal below{"1", 0, false};

    PaperNumber() = default;
    explicit PaperNumber(int whole)
        : above(paper::tidy({std::to_string(std::abs(whole)), 0, whole < 0}))
    {
    }

    /// "−0.25", "+3", "1/4", "5.6·10⁻⁷".
    static PaperNumber read(const QString& text)
    {
        PaperNumber number;
        QString mantissa = text.section(QStringLiteral("·10"), 0, 0);
        number.above = decimal(mantissa.section(QLatin1Char('/'), 0, 0));
        if (mantissa.contains(QLatin1Char('/')))
            number.below = decimal(mantissa.section(QLatin1Char('/'), 1));
        if (!text.contains(QStringLiteral("·10")))
            return number;
        const int exponent = power(text.section(QStringLiteral("·10"), 1));
        const PaperDecimal tens{"1" + std::string(static_cast<std::size_t>(std::abs(exponent)), '0'), 0, false};
        if (exponent > 0)
            number.above = paper::multiply(number.above, tens);
        else
            number.below = paper::multiply(number.below, tens);
        return number;
    }

    bool isZero() const { return above.digits.empty(); }
    bool isNegative() const { return above.negative != below.negative && !isZero(); }

    long double value() const { return toLong(above) / toLong(below); }

    friend PaperNumber operator-(PaperNumber a)
    {
        a.above.negative = !a.above.negative && !a.isZero();
        return a;
    }
    friend PaperNumber operator+(const PaperNumber& a, const PaperNumber& b)
    {
        return {
            paper::add(paper::multiply(a.above, b.below), paper::multiply(b.above, a.below)), paper::multiply(a.below, b.below)};
    }
    friend PaperNumber operator-(const PaperNumber& a, const PaperNumber& b) { return a + -b; }
    friend PaperNumber operator*(const PaperNumber& a, const PaperNumber& b)
    {
        return {paper::multiply(a.above, b.above), paper::multiply(a.below, b.below)};
    }
    friend PaperNumber operator/(const PaperNumber& a, const PaperNumber& b)
    {
        return {paper::multiply(a.above, b.below), paper::multiply(a.below, b.above)};
    }
    friend bool operator==(const PaperNumber& a, const PaperNumber& b) { return (a - b).isZero(); }
    friend bool operator<(const PaperNumber& a, const PaperNumber& b) { return (a - b).isNegative(); }

private:
    PaperNumber(PaperDecimal a, PaperDecimal b)
        : above(std::move(a))
        , below(std::move(b))
    {
    }

    static PaperDecimal decimal(QString text)
    {
        PaperDecimal number;
        number.negative = text.startsWith(QChar(0x2212));
        text.remove(QChar(0x2212)).remove(QLatin1Char('+'));
        const qsizetype point = text.indexOf(QLatin1Char('.'));
        number.decimals = point < 0 ? 0 : static_cast<int>(text.size() - point - 1);
        number.digits = text.remove(QLatin1Char('.')).toStdString();
        if (number.digits.empty() || number.digits.find_first_not_of("0123456789") != std::string::npos)
            throw std::runtime_error("no number: " + text.toStdString());
        return paper::tidy(number);
    }

    static int power(const QString& raised)
    {
        static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
        int value = 0;
        for (const QChar c : raised) {
            if (c != QChar(0x207B))
                value = 10 * value + static_cast<int>(digits.indexOf(c));
        }
        return raised.startsWith(QChar(0x207B)) ? -value : value;
    }

    static long double toLong(const PaperDecimal& number)
    {
        const std::string text = (number.negative ? "-" : "") + (number.digits.empty() ? "0" : number.digits) + "e-"
            + std::to_string(number.decimals);
        return std::stold(text);
    }
};
