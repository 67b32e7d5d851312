// More and more digits are tried; a double has seventeen at most.
#include "ui/lessons/loss/FollowingDigits.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kFewestDigits = 4;
constexpr int kMostDigits = 16;
constexpr int kExactDecimals = 5;
constexpr double kSmall = 0.01;
constexpr double kLarge = 1e4;

WrittenNumber withDigits(double value, int digits)
{
    if (!std::isfinite(value))
        return writtenNotFinite(value);
    if (const auto exact = writtenExactly(value, digits))
        return *exact;
    if (std::abs(value) < kSmall || std::abs(value) >= kLarge)
        return writtenPower(value, digits - 1, true);
    return {writtenUnits(value, digits), digits};
}

double halfUnit(const WrittenNumber& number)
{
    return 0.5 * std::pow(10.0, number.exponent - number.decimals);
}

/// A logarithm of a decimal is a decimal only if it is 0.
Written relationBetween(double calculated, const WrittenNumber& result, Follows follows)
{
    const double difference = std::abs(calculated - result.value());
    const double size = std::abs(calculated);
    const bool isSame = difference <= std::min(1e-15 + 2e-15 * size, 1e-9 * size);
    if (isSame && (follows == Follows::ByArithmetic || calculated == 0.0))
        return Written::Equal;
    return difference <= halfUnit(result) * (1.0 + 1e-9) ? Written::Rounded : Written::Different;
}

} // namespace

WrittenNumber writtenResult(double value)
{
    if (!std::isfinite(value))
        return writtenNotFinite(value);
    if (std::abs(value) < kLarge) {
        if (const auto exact = writtenExactly(value, kExactDecimals))
            return *exact;
    }
    if (std::abs(value) < kSmall || std::abs(value) >= kLarge)
        return writtenPower(value, kFewestDigits - 1, true);
    return {writtenUnits(value, kFewestDigits), kFewestDigits};
}

FollowingDigits followingDigits(double operand, double result, Follows follows, const std::function<double(double)>& calculate)
{
    FollowingDigits found;
    found.result = writtenResult(result);
    for (int digits = kFewestDigits; digits <= kMostDigits; ++digits) {
        found.operand = withDigits(operand, digits);
        found.relation = relationBetween(calculate(found.operand.value()), found.result, follows);
        if (found.relation != Written::Different)
            return found;
    }
    found.relation = Written::Rounded;
    return found;
}

FollowingPair followingProduct(double first, double second, double product)
{
    FollowingPair found;
    found.result = writtenResult(product);
    for (int digits = kFewestDigits; digits <= kMostDigits; ++digits) {
        found.first = withDigits(first, digits);
        found.second = withDigits(second, digits);
        found.relation = relationBetween(found.first.value() * found.second.value(), found.result, Follows::ByArithmetic);
        if (found.relation != Written::Different)
            return found;
    }
    found.relation = Written::Rounded;
    return found;
}

FollowingSum followingSum(const std::vector<double>& parts, double result)
{
    FollowingSum found;
    found.result = writtenResult(result);
    for (int digits = kFewestDigits; digits <= kMostDigits; ++digits) {
        found.parts.clear();
        double sum = 0.0;
        for (const double part : parts) {
            found.parts.push_back(withDigits(part, digits));
            sum += found.parts.back().value();
        }
        found.relation = relationBetween(sum, found.result, Follows::ByArithmetic);
        if (found.relation != Written::Different)
            return found;
    }
    found.relation = Written::Rounded;
    return found;
}

} // namespace chalknet::ui
