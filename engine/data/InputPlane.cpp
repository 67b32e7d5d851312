// Features of places, and data sets made of them.
#include "engine/data/InputPlane.h"

#include <cmath>
#include <numbers>
#include <stdexcept>

namespace chalknet {

double planeTerm(PlaneTerm term, double x1, double x2)
{
    switch (term) {
    case PlaneTerm::One: return 1.0;
    case PlaneTerm::X1: return x1;
    case PlaneTerm::X2: return x2;
    case PlaneTerm::X1Squared: return x1 * x1;
    case PlaneTerm::X2Squared: return x2 * x2;
    case PlaneTerm::Product: return x1 * x2;
    case PlaneTerm::SineX1: return std::sin(std::numbers::pi * x1);
    case PlaneTerm::SineX2: return std::sin(std::numbers::pi * x2);
    }
    return 0.0;
}

void InputPlane::copyInputs(double x1, double x2, std::span<double> destination) const
{
    for (std::size_t i = 0; i < inputs.size(); ++i)
        destination[i] = inputs[i].at(x1, x2);
}

Dataset withPlaneInputs(const Dataset& data, std::span<const PlaneInput> inputs)
{
    if (data.isEmpty())
        return data;
    if (data.inputs() != 2 || data.values().empty())
        throw std::invalid_argument("features are taken of two inputs");
    DatasetContent content;
    content.inputs = inputs.size();
    content.values.reserve(data.rows() * inputs.size());
    for (std::size_t row = 0; row < data.rows(); ++row) {
        const double x1 = data.values()[2 * row];
        const double x2 = data.values()[2 * row + 1];
        for (const PlaneInput& input : inputs)
            content.values.push_back(input.at(x1, x2));
    }
    for (const PlaneInput& input : inputs)
        content.inputNames.emplace_back(planeTermName(input.term));
    content.labels.assign(data.labels().begin(), data.labels().end());
    content.classes = data.hasLabels() ? data.classes() : 0;
    content.targets.assign(data.targets().begin(), data.targets().end());
    content.targetColumns = data.targetColumns();
    content.classNames = data.classNames();
    content.targetNames = data.targetNames();
    content.name = data.name();
    return Dataset(std::move(content));
}

std::string_view planeTermName(PlaneTerm term)
{
    switch (term) {
    case PlaneTerm::One: return "1";
    case PlaneTerm::X1: return "x1";
    case PlaneTerm::X2: return "x2";
    case PlaneTerm::X1Squared: return "x1^2";
    case PlaneTerm::X2Squared: return "x2^2";
    case PlaneTerm::Product: return "x1 x2";
    case PlaneTerm::SineX1: return "sin(pi x1)";
    case PlaneTerm::SineX2: return "sin(pi x2)";
    }
    return {};
}

} // namespace chalknet
