// Data rows as points of the plane.
#include "ui/lessons/lab/LabPoints.h"

#include <algorithm>

namespace chalknet::ui {

namespace {

/// Targets lie where the network's output lies: `target` is what they are standardised with.
std::vector<PlanePoint> pointsOf(const Split& split, std::size_t first, std::size_t second, const Spread& target)
{
    std::vector<PlanePoint> points;
    points.reserve(split.train.rows() + split.test.rows());
    for (const bool test : {false, true}) {
        const Dataset& rows = test ? split.test : split.train;
        std::vector<double> inputs(rows.inputs());
        for (std::size_t row = 0; row < rows.rows(); ++row) {
            rows.copyInputs(row, inputs);
            PlanePoint point{{inputs[first], first == second ? 0.0 : inputs[second]}, std::max(0, rows.label(row)), test};
            if (!rows.hasLabels())
                point.target = (rows.targets()[row * rows.targetColumns()] - target.mean) / target.deviation;
            points.push_back(point);
        }
    }
    return points;
}

} // namespace

std::vector<PlanePoint> planePoints(const Split& split)
{
    return pointsOf(split, 0, 1, {});
}

std::vector<PlanePoint> planePoints(const LabDocument& document)
{
    const LabData& data = document.data;
    if (!isTable(data))
        return pointsOf(rawSplit(data), 0, 1, {});
    const std::size_t last = data.table->inputs() - 1;
    const bool isScaled = data.table->standardise && data.table->classes == 0;
    return pointsOf(rawSplit(data), std::min(document.view.first, last), std::min(document.view.second, last),
        isScaled ? targetSpread(*data.table) : Spread{});
}

} // namespace chalknet::ui
