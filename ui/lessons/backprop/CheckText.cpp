// Counting and rounding for the gradient check.
#include "ui/lessons/backprop/CheckText.h"

#include "ui/trace/WrittenStage.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

CheckOutcome outcomeOf(const CheckedGradient& gradient)
{
    if (gradient.agrees)
        return CheckOutcome::Agrees;
    return gradient.kink ? CheckOutcome::Kink : CheckOutcome::Differs;
}

void CheckCount::add(const CheckedGradient& gradient)
{
    ++checked;
    const CheckOutcome outcome = outcomeOf(gradient);
    differing += outcome == CheckOutcome::Differs ? 1 : 0;
    atKinks += outcome == CheckOutcome::Kink ? 1 : 0;
    if (outcome != CheckOutcome::Kink)
        largest = std::max(largest, std::abs(gradient.difference()));
}

WrittenNumber roughly(double value)
{
    if (value == 0.0 || !std::isfinite(value))
        return {};
    int exponent = static_cast<int>(std::floor(std::log10(std::abs(value))));
    auto digit = static_cast<std::int64_t>(std::llround(value / std::pow(10.0, exponent)));
    if (std::abs(digit) == 10) {
        digit /= 10;
        ++exponent;
    }
    WrittenNumber number;
    number.units = digit;
    number.exponent = exponent;
    return number;
}

QString columnText(double value, int decimals)
{
    constexpr double kHuge = 1e6;
    const bool shows = value == 0.0 || (std::abs(writtenUnits(value, decimals)) >= 10 && std::abs(value) < kHuge);
    return shows ? writtenFixed(value, decimals) : writtenAlone(value, {.decimals = decimals}).text();
}

} // namespace chalknet::ui
