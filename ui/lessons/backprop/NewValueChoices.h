// NewValueChoices: four numbers to choose a new value from: the right one and what plausible mistakes would give.
#pragma once

#include "engine/explain/StepPlan.h"

#include <QStringList>

#include <cstdint>

namespace chalknet::ui {

/// Of a larger new value no other number is a plausible answer: nothing is asked.
inline constexpr double kLargestAskedValue = 1e8;

struct NewValueChoices {
    QStringList texts; ///< four, all different as they are written
    int right = 0;
    int decimals = 2; ///< as few as tell the right one from the others, at least two
    /// The new value is the old one as far as the decimals show.
    bool staysTheSame = false;
};

/// `stage` is the NewValue stage of an update whose result is within kLargestAskedValue, `before` the value before it (with AdamW not the stage's first operand). The
/// same stage and `seed` always give the same order.
NewValueChoices newValueChoices(const Stage& stage, double before, std::uint64_t seed);

} // namespace chalknet::ui
