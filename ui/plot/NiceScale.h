// Axis limits that grow in readable steps.
#pragma once

namespace chalknet::ui {

/// The smallest of 1, 1.2, 1.6, 2, 3, 4, 5, 6, 8, 10 times a power of ten that is at least `value` (> 0).
double niceCeiling(double value);

/// Decimals that an axis from 0 to `end` with `intervals` equal parts needs.
int tickDecimals(double end, int intervals);

} // namespace chalknet::ui
