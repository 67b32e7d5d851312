// NewValueChoices: four numbers to choose a new value from: the right one and what plausible mistakes would give.
#pragma once

#include "engine/explain/StepPlan.h"

#include <QStringList>

#include <cstdint>

namespace chalknet::ui {

struct NewValueChoices {
    QStringList texts; ///< four, all different as they are written
    int right = 0;
    int decimals = 2; ///< as few as tell the right one from the others, at least two
    /// The new value is the old one as far as the decimals show.
    bool staysTheSame = false;
};

/// `stage` is the NewValue stage of an update, `before` the value before it (with AdamW not the stage's first operand). The
/// same stage and `seed` always give the same order.
NewValueChoices newValueChoices(const Stage& stage, double before, std::uint64_t seed);

} // namespace chalknet::ui
