// Readable axis limits.
#include "ui/plot/NiceScale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace chalknet::ui {

double niceCeiling(double value)
{
    constexpr std::array<double, 10> kSteps{1.0, 1.2, 1.6, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0};
    if (!(value > 0.0) || !std::isfinite(value))
        return 1.0;
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    const auto found
        = std::find_if(kSteps.begin(), kSteps.end(), [&](double step) { return step * power >= value * (1.0 - 1e-9); });
    return (found == kSteps.end() ? 10.0 : *found) * power;
}

int tickDecimals(double end, int intervals)
{
    const double step = end / std::max(1, intervals);
    for (int decimals = 0; decimals < 6; ++decimals) {
        const double scaled = step * std::pow(10.0, decimals);
        if (std::abs(scaled - std::round(scaled)) < 1e-6 * scaled)
            return decimals;
    }
    return 6;
}

} // namespace chalknet::ui
