// WrittenNumber: a number exactly as it stands on the screen, so that "=" is written only where it is true.
#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace chalknet::ui {

/// units · 10^(exponent − decimals), or units / denominator. With denominator 0 it is no finite number: units above 0 ∞, below 0
/// −∞, 0 none at all ("–").
struct WrittenNumber {
    std::int64_t units = 0;
    int decimals = 0; ///< digits after the point
    int exponent = 0; ///< "5.6·10⁻⁷" has units 56, decimals 1, exponent −7
    std::int64_t denominator = 1; ///< above 1: a fraction; then decimals and exponent are 0

    double value() const;
    bool isFinite() const { return denominator != 0; }
    /// With a true minus; `withSign` gives positive numbers a plus. "0.25", "1/4", "5.6·10⁻⁷".
    QString text(bool withSign = false) const;
    /// For formulas: \num{…}, \frac{\num{1}}{\num{4}}, \num{5.6}\cdot \num{10}^{\num{-7}}; negative numbers in brackets on
    /// request.
    QString tex(bool bracketNegative = false) const;
    bool isNegative() const { return units < 0; }

    friend bool operator==(const WrittenNumber&, const WrittenNumber&) = default;
};

/// How a written result follows from the written operands.
enum class Written {
    Equal, ///< exactly: "="
    Rounded, ///< after rounding to the result's last digit: "≈"
    Different ///< not even so; more digits are needed
};

/// "=" or "\approx".
QString relationTex(Written relation);
/// Equal only if both are.
Written both(Written first, Written second);
/// Equal if the number as it is written is the number, to a double's last bits; else Rounded.
Written exactness(const WrittenNumber& written, double value);
/// "=\num{0.25}", "\approx \num{0.0903}": the written number with the sign that is true.
QString equalsTex(const WrittenNumber& written, double value);
/// For a number with its sign before it.
WrittenNumber withoutSign(WrittenNumber number);

/// value · 10^decimals, rounded to a whole number: halves go away from zero, also those that a double misses by its last bits.
std::int64_t writtenUnits(double value, int decimals);
/// With as few decimals (at least one) as give the value exactly, else rounded to `most` decimals, halves away from zero.
WrittenNumber writtenNumber(double value, int most);
/// Rounded to exactly so many decimals, in the same way; for columns of numbers.
QString writtenFixed(double value, int decimals, bool withSign = false);

/// The value with as few decimals (none for whole numbers) as give it to a double's last bits, if `most` are enough.
std::optional<WrittenNumber> writtenExactly(double value, int most);
/// p/q with |p| < 10,000 and 1 < q ≤ 64, if that is the value to a double's last bits.
std::optional<WrittenNumber> exactFraction(double value);
/// d.d·10^n with so many decimals, at most sixteen; with `trims` fewer where they are exact. `value` is finite and not 0.
WrittenNumber writtenPower(double value, int decimals, bool trims);
/// ∞, −∞ or "–".
WrittenNumber writtenNotFinite(double value);

} // namespace chalknet::ui
