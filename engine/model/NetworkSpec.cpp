// The rules that a network must obey.
#include "engine/model/NetworkSpec.h"

#include <cmath>

namespace chalknet {

namespace {

std::string numberText(double value)
{
    std::string text = std::to_string(value);
    while (text.find('.') != std::string::npos && (text.back() == '0' || text.back() == '.')) {
        const bool wasPoint = text.back() == '.';
        text.pop_back();
        if (wasPoint)
            break;
    }
    return text;
}

void checkLayer(const NetworkSpec& spec, std::size_t index, std::vector<Problem>& problems)
{
    const LayerSpec& layer = spec.layers[index];
    const std::string number = std::to_string(index + 1);
    const bool isLast = index + 1 == spec.layers.size();
    const ActivationType type = layer.activation.type;

    if (layer.units < 1 || layer.units > kMaximumUnits)
        problems.push_back({ProblemCode::BadUnitCount, {number, std::to_string(layer.units), std::to_string(kMaximumUnits)}});
    if (type == ActivationType::Softmax && !isLast)
        problems.push_back({ProblemCode::SoftmaxNotLast, {number}});
    if (type == ActivationType::Softmax && isLast && layer.units == 1)
        problems.push_back({ProblemCode::SoftmaxNeedsTwoUnits, {number}});
    const int smallestPieces = type == ActivationType::Maxout ? 2 : 1;
    const int largestPieces = type == ActivationType::Maxout ? kMaximumPieces : 1;
    if (layer.activation.pieces < smallestPieces || layer.activation.pieces > largestPieces)
        problems.push_back({ProblemCode::BadPieces, {number, std::to_string(layer.activation.pieces)}});
    if (!(std::abs(layer.activation.parameter) <= 1000.0))
        problems.push_back({ProblemCode::BadActivationParameter, {number, numberText(layer.activation.parameter)}});
    if (!(layer.dropout >= 0.0 && layer.dropout < 1.0))
        problems.push_back({ProblemCode::BadDropout, {number, numberText(layer.dropout)}});
    else if (isLast && layer.dropout > 0.0)
        problems.push_back({ProblemCode::DropoutOnOutput, {}});
}

bool needsProbabilities(LossType loss)
{
    return loss == LossType::CrossEntropy || loss == LossType::BinaryCrossEntropy;
}

} // namespace

std::uint64_t parameterCount(const NetworkSpec& spec)
{
    std::uint64_t count = 0;
    for (std::size_t l = 0; l < spec.layers.size(); ++l) {
        const LayerSpec& layer = spec.layers[l];
        const auto rows = static_cast<std::uint64_t>(layer.units) * static_cast<std::uint64_t>(layer.activation.pieces);
        count += rows * (static_cast<std::uint64_t>(spec.layerInputs(l)) + 1);
        if (layer.activation.type == ActivationType::PRelu)
            count += static_cast<std::uint64_t>(layer.units);
    }
    return count;
}

std::vector<Problem> validate(const NetworkSpec& spec)
{
    std::vector<Problem> problems;
    if (spec.inputs < 1 || spec.inputs > kMaximumInputs)
        problems.push_back({ProblemCode::BadInputCount, {std::to_string(spec.inputs), std::to_string(kMaximumInputs)}});
    if (spec.layers.empty())
        problems.push_back({ProblemCode::NoLayers, {}});
    if (spec.layers.size() > kMaximumLayers)
        problems.push_back({ProblemCode::TooManyLayers, {std::to_string(spec.layers.size()), std::to_string(kMaximumLayers)}});
    for (std::size_t l = 0; l < spec.layers.size(); ++l)
        checkLayer(spec, l, problems);
    if (!spec.layers.empty() && needsProbabilities(spec.loss) && !givesProbabilities(spec.layers.back().activation.type)) {
        problems.push_back({ProblemCode::LossNeedsProbabilities,
            {std::string(lossName(spec.loss)), std::string(activationName(spec.layers.back().activation.type))}});
    }
    const bool hasScale = spec.initializer.type == InitializerType::Uniform || spec.initializer.type == InitializerType::Normal;
    if (hasScale && !(spec.initializer.scale > 0.0 && spec.initializer.scale <= 1000.0))
        problems.push_back({ProblemCode::BadInitializer, {numberText(spec.initializer.scale)}});
    if (problems.empty() && parameterCount(spec) > kMaximumParameters)
        problems.push_back({ProblemCode::TooManyParameters, {std::to_string(parameterCount(spec)), std::to_string(kMaximumParameters)}});
    return problems;
}

void requireValid(const NetworkSpec& spec)
{
    const std::vector<Problem> problems = validate(spec);
    if (!problems.empty())
        throw Error(problems.front());
}

std::string shapeText(const NetworkSpec& spec)
{
    std::string text = std::to_string(spec.inputs);
    for (const LayerSpec& layer : spec.layers)
        text += "-" + std::to_string(layer.units);
    return text;
}

} // namespace chalknet
