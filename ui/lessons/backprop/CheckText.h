// CheckText: what a gradient check says in words and numbers: counts, largest differences, powers of ten.
#pragma once

#include "engine/explain/GradientCheck.h"
#include "ui/controls/WrittenNumber.h"

#include <QString>

namespace chalknet::ui {

/// How calculated and measured gradient of one parameter compare.
enum class CheckOutcome {
    Agrees,
    Differs,
    Kink, ///< they differ, but at a kink there are two slopes
};
CheckOutcome outcomeOf(const CheckedGradient& gradient);

/// Counts over some of the gradients.
struct CheckCount {
    int checked = 0;
    int differing = 0;
    int atKinks = 0; ///< of those that differ only because of a kink
    double largest = 0.0; ///< |difference| away from kinks

    void add(const CheckedGradient& gradient);
};

/// One digit and a power of ten, "4·10⁻¹¹"; 0 stays "0".
WrittenNumber roughly(double value);
/// For a column: so many decimals, or a power of ten where these would show fewer than two digits.
QString columnText(double value, int decimals);

} // namespace chalknet::ui
