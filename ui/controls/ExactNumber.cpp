// Long arithmetic as taught at school, with carries to the base 2³².
#include "ui/controls/ExactNumber.h"

#include <algorithm>
#include <utility>

namespace chalknet::ui {

namespace {

constexpr int kDigitBits = 32;

std::uint32_t lowDigit(std::uint64_t value)
{
    return static_cast<std::uint32_t>(value & 0xFFFF'FFFFU);
}

} // namespace

WholeNumber::WholeNumber(std::int64_t value)
    : m_isNegative(value < 0)
{
    // The magnitude is taken as unsigned, because the smallest number has no positive twin.
    std::uint64_t rest = value < 0 ? ~static_cast<std::uint64_t>(value) + 1 : static_cast<std::uint64_t>(value);
    for (; rest > 0; rest >>= kDigitBits)
        m_digits.push_back(lowDigit(rest));
}

WholeNumber::WholeNumber(Digits digits, bool isNegative)
    : m_digits(std::move(digits))
{
    while (!m_digits.empty() && m_digits.back() == 0)
        m_digits.pop_back();
    m_isNegative = isNegative && !m_digits.empty();
}

WholeNumber WholeNumber::powerOfTen(int exponent)
{
    WholeNumber power(1);
    for (int i = 0; i < exponent; ++i)
        power = power * WholeNumber(10);
    return power;
}

WholeNumber WholeNumber::magnitude() const
{
    return {m_digits, false};
}

std::strong_ordering WholeNumber::compare(const Digits& a, const Digits& b)
{
    if (a.size() != b.size())
        return a.size() <=> b.size();
    return std::lexicographical_compare_three_way(a.rbegin(), a.rend(), b.rbegin(), b.rend());
}

WholeNumber::Digits WholeNumber::sum(const Digits& a, const Digits& b)
{
    Digits digits;
    std::uint64_t carry = 0;
    for (std::size_t i = 0; i < std::max(a.size(), b.size()) || carry > 0; ++i) {
        carry += i < a.size() ? a[i] : 0;
        carry += i < b.size() ? b[i] : 0;
        digits.push_back(lowDigit(carry));
        carry >>= kDigitBits;
    }
    return digits;
}

WholeNumber::Digits WholeNumber::difference(const Digits& larger, const Digits& smaller)
{
    Digits digits;
    std::int64_t borrow = 0;
    for (std::size_t i = 0; i < larger.size(); ++i) {
        std::int64_t digit = static_cast<std::int64_t>(larger[i]) - borrow;
        digit -= i < smaller.size() ? static_cast<std::int64_t>(smaller[i]) : 0;
        borrow = digit < 0 ? 1 : 0;
        digits.push_back(lowDigit(static_cast<std::uint64_t>(digit + (borrow << kDigitBits))));
    }
    return digits;
}

WholeNumber operator-(WholeNumber number)
{
    number.m_isNegative = !number.m_isNegative && !number.isZero();
    return number;
}

WholeNumber operator+(const WholeNumber& a, const WholeNumber& b)
{
    if (a.m_isNegative == b.m_isNegative)
        return {WholeNumber::sum(a.m_digits, b.m_digits), a.m_isNegative};
    if (WholeNumber::compare(a.m_digits, b.m_digits) >= 0)
        return {WholeNumber::difference(a.m_digits, b.m_digits), a.m_isNegative};
    return {WholeNumber::difference(b.m_digits, a.m_digits), b.m_isNegative};
}

WholeNumber operator-(const WholeNumber& a, const WholeNumber& b)
{
    return a + -b;
}

WholeNumber operator*(const WholeNumber& a, const WholeNumber& b)
{
    WholeNumber::Digits digits(a.m_digits.size() + b.m_digits.size(), 0);
    for (std::size_t i = 0; i < a.m_digits.size(); ++i) {
        std::uint64_t carry = 0;
        for (std::size_t j = 0; j < b.m_digits.size() || carry > 0; ++j) {
            carry += digits[i + j];
            carry += j < b.m_digits.size() ? static_cast<std::uint64_t>(a.m_digits[i]) * b.m_digits[j] : 0;
            digits[i + j] = lowDigit(carry);
            carry >>= kDigitBits;
        }
    }
    return {std::move(digits), a.m_isNegative != b.m_isNegative};
}

std::strong_ordering operator<=>(const WholeNumber& a, const WholeNumber& b)
{
    if (a.m_isNegative != b.m_isNegative)
        return a.m_isNegative ? std::strong_ordering::less : std::strong_ordering::greater;
    return a.m_isNegative ? WholeNumber::compare(b.m_digits, a.m_digits) : WholeNumber::compare(a.m_digits, b.m_digits);
}

ExactNumber::ExactNumber(std::int64_t whole)
    : m_numerator(whole)
    , m_denominator(1)
{
}

ExactNumber::ExactNumber(WholeNumber numerator, WholeNumber denominator)
    : m_numerator(denominator.isNegative() ? -std::move(numerator) : std::move(numerator))
    , m_denominator(denominator.magnitude())
{
}

ExactNumber::ExactNumber(const WrittenNumber& written)
    : m_numerator(written.units)
    , m_denominator(written.denominator)
{
    const int tens = written.exponent - written.decimals;
    if (tens >= 0)
        m_numerator = m_numerator * WholeNumber::powerOfTen(tens);
    else
        m_denominator = m_denominator * WholeNumber::powerOfTen(-tens);
}

ExactNumber operator-(const ExactNumber& a)
{
    return {-a.m_numerator, a.m_denominator};
}

ExactNumber operator+(const ExactNumber& a, const ExactNumber& b)
{
    return {a.m_numerator * b.m_denominator + b.m_numerator * a.m_denominator, a.m_denominator * b.m_denominator};
}

ExactNumber operator-(const ExactNumber& a, const ExactNumber& b)
{
    return a + -b;
}

ExactNumber operator*(const ExactNumber& a, const ExactNumber& b)
{
    return {a.m_numerator * b.m_numerator, a.m_denominator * b.m_denominator};
}

ExactNumber operator/(const ExactNumber& a, const ExactNumber& b)
{
    return {a.m_numerator * b.m_denominator, a.m_denominator * b.m_numerator};
}

bool operator==(const ExactNumber& a, const ExactNumber& b)
{
    return a.m_numerator * b.m_denominator == b.m_numerator * a.m_denominator;
}

std::strong_ordering operator<=>(const ExactNumber& a, const ExactNumber& b)
{
    return a.m_numerator * b.m_denominator <=> b.m_numerator * a.m_denominator;
}

Written ExactNumber::relationTo(const WrittenNumber& result) const
{
    const ExactNumber written(result);
    if (*this == written)
        return Written::Equal;
    if (result.denominator != 1 || (!written.isZero() && isNegative() != written.isNegative()))
        return Written::Different;
    // |this| lies at most half a unit of the last digit below |result|, and less than that above.
    WrittenNumber unit = result;
    unit.units = 1;
    const ExactNumber half = ExactNumber(unit) / ExactNumber(2);
    const ExactNumber distance = (isNegative() ? -*this : *this) - (written.isNegative() ? -written : written);
    return distance < half && (written.isZero() || distance >= -half) ? Written::Rounded : Written::Different;
}

} // namespace chalknet::ui
