// ExactNumber: a fraction of whole numbers of any length, so that written decimals are calculated with as on paper.
#pragma once

#include "ui/controls/WrittenNumber.h"

#include <compare>
#include <cstdint>
#include <vector>

namespace chalknet::ui {

/// A whole number of any length.
class WholeNumber {
public:
    WholeNumber(std::int64_t value = 0);
    static WholeNumber powerOfTen(int exponent);

    bool isZero() const { return m_digits.empty(); }
    bool isNegative() const { return m_isNegative; }
    WholeNumber magnitude() const;

    friend WholeNumber operator-(WholeNumber number);
    friend WholeNumber operator+(const WholeNumber& a, const WholeNumber& b);
    friend WholeNumber operator-(const WholeNumber& a, const WholeNumber& b);
    friend WholeNumber operator*(const WholeNumber& a, const WholeNumber& b);
    friend std::strong_ordering operator<=>(const WholeNumber& a, const WholeNumber& b);
    friend bool operator==(const WholeNumber&, const WholeNumber&) = default;

private:
    using Digits = std::vector<std::uint32_t>; ///< to the base 2³², the lowest first, none for 0
    WholeNumber(Digits digits, bool isNegative);
    static std::strong_ordering compare(const Digits& a, const Digits& b);
    static Digits sum(const Digits& a, const Digits& b);
    static Digits difference(const Digits& larger, const Digits& smaller);

    Digits m_digits;
    bool m_isNegative = false;
};

/// Quotients are not reduced: a few operations on written numbers stay short enough.
class ExactNumber {
public:
    ExactNumber(std::int64_t whole = 0);
    /// `denominator` ≠ 0.
    ExactNumber(WholeNumber numerator, WholeNumber denominator);
    /// The number as it is written; it must be finite.
    explicit ExactNumber(const WrittenNumber& written);

    bool isZero() const { return m_numerator.isZero(); }
    bool isNegative() const { return m_numerator.isNegative(); }

    friend ExactNumber operator-(const ExactNumber& a);
    friend ExactNumber operator+(const ExactNumber& a, const ExactNumber& b);
    friend ExactNumber operator-(const ExactNumber& a, const ExactNumber& b);
    friend ExactNumber operator*(const ExactNumber& a, const ExactNumber& b);
    /// `b` ≠ 0.
    friend ExactNumber operator/(const ExactNumber& a, const ExactNumber& b);
    friend bool operator==(const ExactNumber& a, const ExactNumber& b);
    friend std::strong_ordering operator<=>(const ExactNumber& a, const ExactNumber& b);

    /// How a written result follows from this number; halves are rounded away from zero.
    Written relationTo(const WrittenNumber& result) const;

private:
    WholeNumber m_numerator;
    WholeNumber m_denominator; ///< above 0
};

} // namespace chalknet::ui
