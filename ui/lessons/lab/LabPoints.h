// Data rows as points of the plane.
#pragma once

#include "engine/data/Dataset.h"
#include "ui/views/PlaneView.h"

#include <vector>

namespace chalknet::ui {

/// The rows of a two-input, two-class split.
std::vector<PlanePoint> planePoints(const Split& split);

} // namespace chalknet::ui
