// Rounds, or writes in full what is short enough.
#include "ui/trace/WrittenDigits.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace chalknet::ui {

namespace {

constexpr int kFewDecimals = 4; // that are always written, if they are the number
constexpr double kPowerFrom = 1e6;
constexpr int kMostDigits = 9; // of a result; factors of large numbers need more, and a double has no more than fifteen
constexpr double kMostUnits = 4e15; // a double has no more digits

/// How many decimals show two digits of a small number; nothing if that takes too many.
std::optional<int> decimalsForTwoDigits(double value, const NumberStyle& style)
{
    for (int decimals = style.decimals; decimals <= std::max(style.decimals, kFewDecimals); ++decimals) {
        if (std::abs(writtenUnits(value, decimals)) >= 10)
            return decimals;
    }
    return std::nullopt;
}

} // namespace

WrittenNumber writtenRounded(double value, const NumberStyle& style, int extra)
{
    if (!std::isfinite(value))
        return writtenNotFinite(value);
    if (value == 0.0)
        return {0, style.decimals};
    // As others are calculated from it, a huge number has as many digits as a large one.
    if (std::abs(value) >= kPowerFrom)
        return writtenPower(value, extra == 0 ? style.decimals : kMostDigits - 1 + extra, false);
    const std::optional<int> decimals = decimalsForTwoDigits(value, style);
    if (!decimals)
        return writtenPower(value, 1 + extra, false);
    const int before = static_cast<int>(std::floor(std::log10(std::abs(value)))) + 1; // digits before the point
    int most = std::min(*decimals, kMostDigits - before) + extra;
    while (std::abs(value) * std::pow(10.0, most) > kMostUnits)
        --most;
    return {writtenUnits(value, most), most};
}

std::optional<WrittenNumber> writtenInFull(double value, const NumberStyle& style, int decimals)
{
    if (!std::isfinite(value))
        return std::nullopt;
    if (style.fractions) {
        if (const auto fraction = exactFraction(value))
            return fraction;
    }
    if (std::abs(value) < kPowerFrom) {
        if (const auto written = writtenExactly(value, decimals))
            return written;
    }
    if (value == 0.0 || (std::abs(value) < kPowerFrom && decimalsForTwoDigits(value, style)))
        return std::nullopt;
    const WrittenNumber power = writtenPower(value, decimals, true);
    return power.decimals < decimals ? std::optional(power) : std::nullopt;
}

WrittenNumber writtenOperand(double value, const NumberStyle& style, int extra)
{
    const int decimals = std::max(style.decimals + extra, kFewDecimals);
    return writtenInFull(value, style, decimals).value_or(writtenRounded(value, style, extra));
}

WrittenNumber writtenOperand(const Factor& factor, const NumberStyle& style, int extra)
{
    if (factor.symbol.quantity == Quantity::InverseCount && factor.value > 0.0 && factor.value < 1.0)
        return {1, 0, 0, std::llround(1.0 / factor.value)};
    return writtenOperand(factor.value, style, extra);
}

std::optional<WrittenNumber> writtenFractionProduct(const Term& term, std::span<const WrittenNumber> factors)
{
    constexpr std::int64_t kLargest = 99'999;
    WrittenNumber product{term.negative ? -1 : 1};
    for (std::size_t i = 0; i < factors.size(); ++i) {
        const WrittenNumber& factor = factors[i];
        if (factor.decimals != 0 || factor.exponent != 0 || !factor.isFinite() || (term.factors[i].divides && factor.units == 0))
            return std::nullopt;
        product.units *= term.factors[i].divides ? factor.denominator : factor.units;
        product.denominator *= term.factors[i].divides ? factor.units : factor.denominator;
        const std::int64_t common = std::gcd(product.units, product.denominator);
        product.units /= product.denominator < 0 ? -common : common;
        product.denominator = std::abs(product.denominator) / common;
        if (std::abs(product.units) > kLargest || product.denominator > kLargest)
            return std::nullopt;
    }
    return product;
}

} // namespace chalknet::ui
