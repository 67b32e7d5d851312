// Data rows as points of the plane.
#include "ui/lessons/lab/LabPoints.h"

#include <array>

namespace chalknet::ui {

std::vector<PlanePoint> planePoints(const Split& split)
{
    std::vector<PlanePoint> points;
    points.reserve(split.train.rows() + split.test.rows());
    for (const bool test : {false, true}) {
        const Dataset& rows = test ? split.test : split.train;
        for (std::size_t row = 0; row < rows.rows(); ++row) {
            std::array<double, 2> inputs{};
            rows.copyInputs(row, inputs);
            points.push_back({{inputs[0], inputs[1]}, rows.label(row), test});
        }
    }
    return points;
}

} // namespace chalknet::ui
