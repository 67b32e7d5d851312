// Slopes of the activations at the units' weighted sums, for one row and for all.
#include "engine/explain/UnitState.h"

#include <algorithm>
#include <cmath>

namespace chalknet {

namespace {

bool hasSlopeOfItsOwn(ActivationType type)
{
    return type != ActivationType::Softmax && type != ActivationType::Maxout;
}

// Functions with a flat piece, where nothing at all comes through. A smooth one is never quite flat, even where its slope is
// too small for a double.
bool isPiecewiseLinear(ActivationType type)
{
    switch (type) {
    case ActivationType::Step:
    case ActivationType::Relu:
    case ActivationType::LeakyRelu:
    case ActivationType::PRelu:
    case ActivationType::HardSigmoid: return true;
    default: return false;
    }
}

UnitCondition conditionOf(ActivationType type, const UnitReport& report)
{
    if (type == ActivationType::Identity)
        return UnitCondition::Learning;
    if (!isPiecewiseLinear(type))
        return std::abs(report.slope) < kSaturatedSlope ? UnitCondition::Saturated : UnitCondition::Learning;
    if (report.slope != 0.0)
        return UnitCondition::Learning;
    return report.deadRows == report.rows ? UnitCondition::Dead : UnitCondition::Silent;
}

} // namespace

std::vector<UnitReport> unitReports(
    const NetworkSpec& spec, const Parameters& parameters, std::span<const TraceExample> rows, std::size_t shown)
{
    std::vector<ForwardValues> values;
    for (const TraceExample& row : rows)
        values.push_back(forwardValues(spec, parameters, row.inputs));

    std::vector<UnitReport> reports;
    for (std::size_t layer = 0; layer < spec.layers.size(); ++layer) {
        const ActivationType type = spec.layers[layer].activation.type;
        if (!hasSlopeOfItsOwn(type))
            continue;
        for (int unit = 0; unit < spec.layers[layer].units; ++unit) {
            const double parameter = unitParameter(spec, parameters, layer, unit);
            const auto slope = [&](const ForwardValues& row) {
                return activationDerivative(type, row.weightedSums[layer][static_cast<std::size_t>(unit)], parameter);
            };
            UnitReport report{static_cast<int>(layer), unit};
            report.weightedSum = values[shown].weightedSums[layer][static_cast<std::size_t>(unit)];
            report.slope = slope(values[shown]);
            report.rows = static_cast<int>(rows.size());
            if (isPiecewiseLinear(type)) {
                report.deadRows = static_cast<int>(
                    std::count_if(values.begin(), values.end(), [&](const ForwardValues& row) { return slope(row) == 0.0; }));
            }
            report.condition = conditionOf(type, report);
            reports.push_back(report);
        }
    }
    return reports;
}

} // namespace chalknet
