// Misclassified: which rows of a split a network gets wrong.
#pragma once

#include "engine/data/InputPlane.h"
#include "engine/model/NetworkSpec.h"
#include "engine/model/Parameters.h"

#include <optional>
#include <vector>

namespace chalknet::ui {

/// One entry for each row, training rows first; none without classes. Rows of two inputs become the network's inputs by the plane
/// where the network has others.
std::optional<std::vector<bool>> misclassified(
    const NetworkSpec& spec, const Parameters& parameters, const Split& split, const InputPlane& plane);

/// The scale of a regression: from the smallest to the largest target, around zero where both signs occur; none with classes.
struct TargetRange {
    double low = 0.0;
    double high = 0.0;
};
std::optional<TargetRange> targetRange(const Split& split);

} // namespace chalknet::ui
