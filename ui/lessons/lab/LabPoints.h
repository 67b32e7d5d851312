// Data rows as points of the plane.
#pragma once

#include "engine/data/Dataset.h"
#include "ui/lessons/lab/LabDocument.h"
#include "ui/views/PlaneView.h"

#include <vector>

namespace chalknet::ui {

/// The rows of a two-input split: training points first, then test points.
std::vector<PlanePoint> planePoints(const Split& split);
/// The same of the lab's data, in the coordinates of labPlane(): of a table the two inputs that are shown.
std::vector<PlanePoint> planePoints(const LabDocument& document);

} // namespace chalknet::ui
