// PlaneRules: what every backend asks of a plane before it computes.
#pragma once

#include "engine/compute/LossPlane.h"
#include "engine/data/Dataset.h"

#include <stdexcept>

namespace chalknet {

/// The layout must be the network's and the sides 1 … kMaximumPlaneSide (std::invalid_argument); data must be bound
/// (std::logic_error).
inline void requirePlane(const LossPlane& plane, const ParameterLayout& layout, const Dataset& data)
{
    for (const Parameters* parameters : {&plane.origin, &plane.first, &plane.second}) {
        if (parameters->layout() != layout)
            throw std::invalid_argument("the plane belongs to another network");
    }
    for (const int side : {plane.columns, plane.rows}) {
        if (side < 1 || side > kMaximumPlaneSide)
            throw std::invalid_argument("a side of the plane has no or too many places");
    }
    if (data.isEmpty())
        throw std::logic_error("bind() comes before lossOverPlane()");
}

} // namespace chalknet
