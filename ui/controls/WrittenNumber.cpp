// Decimals that are shown are rounded as by hand: halves away from zero.
#include "ui/controls/WrittenNumber.h"

#include "ui/controls/NumberFormat.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kSlack = 1e-12; // of doubles that stand for short decimal fractions

double powerOfTen(int exponent)
{
    return std::pow(10.0, exponent);
}

} // namespace

std::int64_t writtenUnits(double value, int decimals)
{
    const double scaled = value * powerOfTen(decimals);
    const double nudged = scaled + std::copysign(kSlack * std::max(1.0, std::abs(scaled)), scaled);
    constexpr double kLimit = 9.0e18;
    return static_cast<std::int64_t>(std::llround(std::clamp(nudged, -kLimit, kLimit)));
}

double WrittenNumber::value() const
{
    return static_cast<double>(units) / powerOfTen(decimals);
}

QString WrittenNumber::text(bool withSign) const
{
    return fixed(value(), decimals, withSign);
}

QString WrittenNumber::tex(bool) const
{
    return {};
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
    return WrittenNumber{writtenUnits(value, decimals), decimals}.text(withSign);
}

} // namespace chalknet::ui
