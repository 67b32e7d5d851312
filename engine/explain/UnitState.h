// UnitState: which units hardly learn from an example, seen from their real values.
#pragma once

#include "engine/explain/BatchTrace.h"

#include <span>
#include <vector>

namespace chalknet {

/// |∂a/∂z| below this counts as saturated.
inline constexpr double kSaturatedSlope = 0.05;

enum class UnitCondition {
    Learning,
    Saturated, ///< |g′(z)| < kSaturatedSlope of a smooth function: the error hardly comes through
    Silent, ///< g′(z) = 0 for this example: nothing comes through, but for some other row something does
    Dead, ///< g′(z) = 0 for every row
};

struct UnitReport {
    int layer = 0; ///< index in NetworkSpec::layers
    int unit = 0; ///< from 0
    UnitCondition condition = UnitCondition::Learning;
    double weightedSum = 0.0; ///< z for the example
    double slope = 0.0; ///< g′(z) for the example
    int deadRows = 0; ///< rows with g′(z) = 0; a smooth function has none
    int rows = 0;
};

/// Every unit with a function of one number, layer by layer (softmax and maxout layers have none, identity always learns).
/// `rows` are all examples, at least one; `shown` < rows.size() is the present one.
std::vector<UnitReport> unitReports(
    const NetworkSpec& spec, const Parameters& parameters, std::span<const TraceExample> rows, std::size_t shown);

} // namespace chalknet
