// The network's class of every row beside its true one.
#include "ui/lessons/lab/Misclassified.h"

#include "engine/compute/Backend.h"
#include "engine/compute/Inference.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace chalknet::ui {

std::optional<std::vector<bool>> misclassified(
    const NetworkSpec& spec, const Parameters& parameters, const Split& split, const InputPlane& plane)
{
    if (split.train.isEmpty() || split.train.classes() == 0)
        return std::nullopt;
    std::vector<bool> wrong;
    std::vector<double> inputs(static_cast<std::size_t>(spec.inputs));
    for (const Dataset* rows : {&split.train, &split.test})
        for (std::size_t row = 0; row < rows->rows(); ++row) {
            if (rows->inputs() == inputs.size()) {
                rows->copyInputs(row, inputs);
            } else if (rows->inputs() == 2 && plane.inputs.size() == inputs.size()) {
                std::array<double, 2> place{};
                rows->copyInputs(row, place);
                plane.copyInputs(place[0], place[1], inputs);
            } else {
                return std::nullopt;
            }
            wrong.push_back(predictedClass(forwardOne(spec, parameters, inputs).outputs()) != rows->label(row));
        }
    return wrong;
}

std::optional<TargetRange> targetRange(const Split& split)
{
    if (split.train.isEmpty() || split.train.classes() > 0 || split.train.targetColumns() == 0)
        return std::nullopt;
    TargetRange range{INFINITY, -INFINITY};
    for (const Dataset* rows : {&split.train, &split.test})
        for (std::size_t row = 0; row < rows->rows(); ++row) {
            const double target = rows->targets()[row * rows->targetColumns()];
            range.low = std::min(range.low, target);
            range.high = std::max(range.high, target);
        }
    return range;
}

} // namespace chalknet::ui
