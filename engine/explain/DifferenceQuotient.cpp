// Quotients, their errors, and what theory expects of them.
#include "engine/explain/DifferenceQuotient.h"

#include <cmath>
#include <limits>

namespace chalknet {

DifferenceQuotient differenceQuotient(const ScalarFunction& function, double at, double step)
{
    return {at, step, function(at - step), function(at), function(at + step)};
}

std::vector<DifferenceError> differenceErrors(
    const ScalarFunction& function, double at, double slope, std::span<const double> steps)
{
    std::vector<DifferenceError> errors;
    errors.reserve(steps.size());
    for (const double step : steps) {
        const DifferenceQuotient quotient = differenceQuotient(function, at, step);
        errors.push_back({step, std::abs(quotient.forward() - slope), std::abs(quotient.central() - slope)});
    }
    return errors;
}

DifferenceTheory centralTheory(double third, double size, double step)
{
    constexpr double kRoundOff = std::numeric_limits<double>::epsilon() / 2.0;
    return {step * step / 6.0 * std::abs(third), kRoundOff * std::abs(size) / step};
}

double measuredThirdDerivative(const ScalarFunction& function, double at, double width)
{
    const double outer = function(at + 2.0 * width) - function(at - 2.0 * width);
    const double inner = function(at + width) - function(at - width);
    return (outer - 2.0 * inner) / (2.0 * width * width * width);
}

std::vector<double> stepsByDecade(int from, int to, int perDecade)
{
    std::vector<double> steps;
    for (int k = 0; k <= (from - to) * perDecade; ++k) {
        // Whole powers of ten exactly as they are written.
        const int decade = from - k / perDecade;
        const double within = static_cast<double>(k % perDecade) / perDecade;
        steps.push_back(within == 0.0 ? std::pow(10.0, decade) : std::pow(10.0, decade - within));
    }
    return steps;
}

} // namespace chalknet
