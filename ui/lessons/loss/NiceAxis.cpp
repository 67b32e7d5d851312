// Steps are 1, 2 or 5 times a power of ten, four or five of them in the range.
#include "ui/lessons/loss/NiceAxis.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

double niceStep(double wanted)
{
    const double unit = std::pow(10.0, std::floor(std::log10(wanted)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * unit >= wanted * (1.0 - 1e-9))
            return factor * unit;
    return 10.0 * unit;
}

} // namespace

std::pair<double, double> niceAxis(double low, double high, double least)
{
    if (high - low < least) {
        const double middle = 0.5 * (low + high);
        low = middle - 0.5 * least;
        high = middle + 0.5 * least;
    }
    const double step = niceStep((high - low) / 5.0);
    return {std::floor(low / step + 1e-9) * step, std::ceil(high / step - 1e-9) * step};
}

} // namespace chalknet::ui
