// Numbers that are shown are rounded as by hand: halves away from zero.
#include "ui/controls/WrittenNumber.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kSlack = 1e-12; // of doubles that stand for short decimal fractions
constexpr QChar kMinus(0x2212);
constexpr std::int64_t kLargestDenominator = 64;
constexpr std::int64_t kLargestNumerator = 9'999;

double powerOfTen(int exponent)
{
    return std::pow(10.0, exponent);
}

/// Whether two doubles differ by no more than the rounding of a short calculation. Numbers near 1 leave 1e-15 behind; a tiny
/// number that was multiplied only is exact to its own size.
bool areSame(double candidate, double value)
{
    const double size = std::abs(value);
    return std::abs(candidate - value) <= std::min(1e-15 + 2e-15 * size, 1e-9 * size);
}

QString digits(std::uint64_t units, int decimals)
{
    const QString text = QString::number(units).rightJustified(decimals + 1, QLatin1Char('0'));
    return decimals == 0 ? text : text.chopped(decimals) + QLatin1Char('.') + text.right(decimals);
}

QString superscript(int exponent)
{
    static const QString raised = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString text = exponent < 0 ? QStringLiteral("⁻") : QString();
    for (const QChar digit : QString::number(std::abs(exponent)))
        text += raised[digit.digitValue()];
    return text;
}

std::uint64_t magnitude(std::int64_t units)
{
    return units < 0 ? ~static_cast<std::uint64_t>(units) + 1 : static_cast<std::uint64_t>(units);
}

/// The number without its sign.
QString unsignedText(const WrittenNumber& number)
{
    if (!number.isFinite())
        return number.units == 0 ? QStringLiteral("–") : QStringLiteral("∞");
    const QString plain = digits(magnitude(number.units), number.decimals);
    if (number.denominator > 1)
        return plain + QLatin1Char('/') + QString::number(number.denominator);
    return number.exponent == 0 ? plain : plain + QStringLiteral("·10") + superscript(number.exponent);
}

QString num(const QString& text)
{
    return QStringLiteral("\\num{%1}").arg(text);
}

} // namespace

QString relationTex(Written relation)
{
    return relation == Written::Equal ? QStringLiteral("=") : QStringLiteral("\\approx");
}

Written both(Written first, Written second)
{
    return first == Written::Equal && second == Written::Equal ? Written::Equal : Written::Rounded;
}

Written exactness(const WrittenNumber& written, double value)
{
    if (!written.isFinite() || !std::isfinite(value))
        return Written::Rounded;
    return std::abs(written.value() - value) <= 1e-16 + 1e-12 * std::abs(value) ? Written::Equal : Written::Rounded;
}

QString equalsTex(const WrittenNumber& written, double value)
{
    const bool isExact = exactness(written, value) == Written::Equal;
    return (isExact ? QStringLiteral("=") : QStringLiteral("\\approx ")) + written.tex();
}

WrittenNumber withoutSign(WrittenNumber number)
{
    number.units = number.units < 0 ? -number.units : number.units;
    return number;
}

std::int64_t writtenUnits(double value, int decimals)
{
    const double scaled = value * powerOfTen(decimals);
    const double size = std::abs(scaled);
    // Of very many digits the slack would change the last ones.
    const double slack = std::min(kSlack * std::max(1.0, size), 1e-8 + 4e-16 * size);
    const double nudged = scaled + std::copysign(slack, scaled);
    constexpr double kLimit = 9.0e18;
    return static_cast<std::int64_t>(std::llround(std::clamp(nudged, -kLimit, kLimit)));
}

double WrittenNumber::value() const
{
    if (denominator != 1)
        return static_cast<double>(units) / static_cast<double>(denominator); // 0 below gives what is not finite
    const int tens = exponent - decimals;
    const auto whole = static_cast<double>(units);
    constexpr int kLargestPower = 300; // of ten that is a double
    if (tens < -kLargestPower)
        return whole / powerOfTen(kLargestPower) / powerOfTen(-tens - kLargestPower);
    return tens < 0 ? whole / powerOfTen(-tens) : whole * powerOfTen(tens);
}

QString WrittenNumber::text(bool withSign) const
{
    const QString plus = withSign && units > 0 ? QStringLiteral("+") : QString();
    return (isNegative() ? QString(kMinus) : plus) + unsignedText(*this);
}

QString WrittenNumber::tex(bool bracketNegative) const
{
    QString tex;
    if (denominator > 1) {
        tex = QStringLiteral("\\frac{%1}{%2}").arg(num(digits(magnitude(units), 0)), num(QString::number(denominator)));
        if (isNegative())
            tex.prepend(QLatin1Char('-'));
    } else if (exponent != 0) {
        const WrittenNumber mantissa{units, decimals};
        const QString power = exponent < 0 ? kMinus + QString::number(-exponent) : QString::number(exponent);
        tex = QStringLiteral("%1\\cdot \\num{10}^{%2}").arg(num(mantissa.text()), num(power));
    } else {
        tex = num(text());
    }
    if (!bracketNegative || !isNegative())
        return tex;
    return denominator > 1 ? QStringLiteral("\\left(%1\\right)").arg(tex) : QStringLiteral("(%1)").arg(tex);
}

WrittenNumber writtenNumber(double value, int most)
{
    for (int decimals = 1; decimals < most; ++decimals) {
        const WrittenNumber candidate{writtenUnits(value, decimals), decimals};
        if (std::abs(candidate.value() - value) <= kSlack * std::max(1.0, std::abs(value)))
            return candidate;
    }
    return {writtenUnits(value, most), most};
}

QString writtenFixed(double value, int decimals, bool withSign)
{
    if (!std::isfinite(value))
        return writtenNotFinite(value).text(withSign);
    return WrittenNumber{writtenUnits(value, decimals), decimals}.text(withSign);
}

std::optional<WrittenNumber> writtenExactly(double value, int most)
{
    constexpr double kLargest = 1e15; // beyond, a double has no decimals left
    if (value == 0.0)
        return WrittenNumber{};
    for (int decimals = 0; decimals <= most && std::abs(value) * powerOfTen(decimals) < kLargest; ++decimals) {
        const WrittenNumber candidate{writtenUnits(value, decimals), decimals};
        if (areSame(candidate.value(), value))
            return candidate;
    }
    return std::nullopt;
}

std::optional<WrittenNumber> exactFraction(double value)
{
    if (!(std::abs(value) <= static_cast<double>(kLargestNumerator)) || writtenExactly(value, 0))
        return std::nullopt;
    for (std::int64_t denominator = 2; denominator <= kLargestDenominator; ++denominator) {
        const WrittenNumber candidate{std::llround(value * static_cast<double>(denominator)), 0, 0, denominator};
        if (std::abs(candidate.units) <= kLargestNumerator && areSame(candidate.value(), value))
            return candidate;
    }
    return std::nullopt;
}

WrittenNumber writtenPower(double value, int decimals, bool trims)
{
    constexpr double kNudge = 1.0 + 4e-16; // halves that a double misses by its last bits
    constexpr int kMostDecimals = 16; // seventeen digits are all that a double has, and units hold no more than eighteen
    decimals = std::min(decimals, kMostDecimals);
    for (int count = trims ? 0 : decimals; count <= decimals; ++count) {
        // "-5.6e-07"
        const QString text = QString::number(value * kNudge, 'e', count);
        const qsizetype split = text.indexOf(QLatin1Char('e'));
        const std::int64_t units = text.left(split).remove(QLatin1Char('.')).toLongLong();
        const WrittenNumber candidate{units, count, text.mid(split + 1).toInt()};
        if (count == decimals || std::abs(candidate.value() - value) <= 2e-15 * std::abs(value))
            return candidate;
    }
    return {};
}

WrittenNumber writtenNotFinite(double value)
{
    if (std::isnan(value))
        return {0, 0, 0, 0};
    return {value > 0.0 ? 1 : -1, 0, 0, 0};
}

} // namespace chalknet::ui
