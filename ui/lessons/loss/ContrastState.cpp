// Limits and file form of "Wrong and certain".
#include "ui/lessons/loss/ContrastState.h"

#include "ui/JsonNumbers.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

double hundredths(double value)
{
    return std::round(value * 100.0) / 100.0 + 0.0;
}

double twoDigits(double value)
{
    const double unit = std::pow(10.0, std::floor(std::log10(value)) - 1.0);
    // Divided, not multiplied: 0.07 shall be the nearest double to 0.07.
    return unit < 1.0 ? std::round(value / unit) / std::round(1.0 / unit) : std::round(value / unit) * unit;
}

} // namespace

ContrastState tidied(ContrastState state)
{
    const ContrastState usual;
    const auto tidy = [](double& number, double otherwise) {
        number
            = std::isfinite(number) ? hundredths(std::clamp(number, -kLargestContrastWeight, kLargestContrastWeight)) : otherwise;
    };
    tidy(state.weight, usual.weight);
    tidy(state.bias, usual.bias);
    state.target = state.target == 1 ? 1 : 0;
    state.rate
        = std::isfinite(state.rate) ? twoDigits(std::clamp(state.rate, kSmallestContrastRate, kLargestContrastRate)) : usual.rate;
    return state;
}

ContrastState startingAt(ContrastState state, double sum)
{
    const double wanted = hundredths(std::clamp(sum, -kLargestContrastSum, kLargestContrastSum));
    state.bias = hundredths(std::clamp(wanted - state.weight, -kLargestContrastWeight, kLargestContrastWeight));
    state.weight = hundredths(wanted - state.bias);
    return tidied(state);
}

QJsonObject toJson(const ContrastState& state)
{
    return {{QStringLiteral("weight"), state.weight}, {QStringLiteral("bias"), state.bias},
        {QStringLiteral("target"), state.target}, {QStringLiteral("rate"), state.rate}};
}

ContrastState contrastFromJson(const QJsonObject& json)
{
    ContrastState state;
    constexpr double kEnd = kLargestContrastWeight;
    state.weight = numberIn(json, QLatin1StringView("weight"), -kEnd, kEnd, state.weight);
    state.bias = numberIn(json, QLatin1StringView("bias"), -kEnd, kEnd, state.bias);
    state.target = wholeIn(json, QLatin1StringView("target"), 0, 1, state.target);
    state.rate = numberIn(json, QLatin1StringView("rate"), kSmallestContrastRate, kLargestContrastRate, state.rate);
    return tidied(state);
}

} // namespace chalknet::ui
