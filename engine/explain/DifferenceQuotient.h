// DifferenceQuotient: a derivative measured from values a little apart, and how wrong it is for every distance.
#pragma once

#include <functional>
#include <span>
#include <vector>

namespace chalknet {

/// A function of one number, computed in double.
using ScalarFunction = std::function<double(double)>;

/// The same derivative measured in two ways with one step h > 0.
struct DifferenceQuotient {
    double at = 0.0;
    double step = 0.0; ///< h
    double below = 0.0; ///< f(x − h)
    double here = 0.0; ///< f(x)
    double above = 0.0; ///< f(x + h)

    double forward() const { return (above - here) / step; } ///< error about h/2 · |f″|
    double central() const { return (above - below) / (2.0 * step); } ///< error about h²/6 · |f‴|
};

DifferenceQuotient differenceQuotient(const ScalarFunction& function, double at, double step);

/// |measured − slope| for one step.
struct DifferenceError {
    double step = 0.0;
    double forward = 0.0;
    double central = 0.0;
};

/// One entry for each step, in that order. `slope` is the analytic derivative.
std::vector<DifferenceError> differenceErrors(
    const ScalarFunction& function, double at, double slope, std::span<const double> steps);

/// What theory expects of the central difference: cutting off the series, h²/6 · |f‴|, falls with h; rounding, about
/// 2⁻⁵³ · |f| / h, rises. (Nocedal and Wright 2006, section 8.1.)
struct DifferenceTheory {
    double truncation = 0.0; ///< for the step asked for
    double rounding = 0.0;
};
/// `third` is f‴ at the place, `size` |f| there.
DifferenceTheory centralTheory(double third, double size, double step);
/// f‴ measured with a wide central formula (a few digits are right).
double measuredThirdDerivative(const ScalarFunction& function, double at, double width);

/// 10^from, … 10^to with `perDecade` steps in each decade, largest first (from > to).
std::vector<double> stepsByDecade(int from, int to, int perDecade);

} // namespace chalknet
