// Limits, file form and arithmetic of "Why non-linear".
#include "ui/lessons/activation/NonlinearState.h"

#include "engine/model/Activation.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

/// A number of so many decimals in −limit … limit; what is no number becomes 0.
double tidyNumber(double value, double limit, int decimals)
{
    if (std::isnan(value))
        return 0.0;
    const double unit = std::pow(10.0, decimals);
    return std::round(std::clamp(value, -limit, limit) * unit) / unit + 0.0;
}

template <typename Enum> Enum choice(const QJsonValue& value, Enum last)
{
    return static_cast<Enum>(std::clamp(value.toInt(0), 0, static_cast<int>(last)));
}

} // namespace

NonlinearState tidied(NonlinearState state)
{
    state.c = tidyNumber(state.c, kLargestFactor, 1);
    state.x = tidyNumber(state.x, kLargestChainInput, 1);
    state.a = tidyNumber(state.follows ? state.c * state.c * state.c : state.a, kLargestSlope, 3);
    state.depth = std::clamp(state.depth, 1, kDeepestTwin);
    state.width = std::clamp(state.width, kNarrowestTwin, kWidestTwin);
    return state;
}

QJsonObject toJson(const NonlinearState& state)
{
    return {{QStringLiteral("kind"), static_cast<int>(state.kind)}, {QStringLiteral("c"), state.c},
        {QStringLiteral("x"), state.x}, {QStringLiteral("a"), state.a}, {QStringLiteral("follows"), state.follows},
        {QStringLiteral("depth"), state.depth}, {QStringLiteral("width"), state.width},
        {QStringLiteral("seed"), QString::number(state.seed)}, {QStringLiteral("data"), static_cast<int>(state.data)}};
}

NonlinearState nonlinearFromJson(const QJsonObject& json)
{
    const NonlinearState usual;
    const auto value = [&json](const char* name) { return json.value(QLatin1String(name)); };
    NonlinearState state;
    state.kind = choice(value("kind"), ChainKind::Relu);
    state.c = value("c").toDouble(usual.c);
    state.x = value("x").toDouble(usual.x);
    state.a = value("a").toDouble(usual.a);
    state.follows = value("follows").toBool(usual.follows);
    state.depth = value("depth").toInt(usual.depth);
    state.width = value("width").toInt(usual.width);
    bool isNumber = false;
    const std::uint64_t seed = value("seed").toString().toULongLong(&isNumber);
    state.seed = isNumber ? seed : usual.seed;
    state.data = choice(value("data"), TwinData::Spiral);
    return tidied(state);
}

double chainStep(ChainKind kind, double c, double x)
{
    switch (kind) {
    case ChainKind::Linear: return c * x;
    case ChainKind::Tanh: return activationValue(ActivationType::Tanh, c * x, 0.0);
    case ChainKind::Relu: return activationValue(ActivationType::Relu, c * x, 0.0) + 0.0;
    }
    return x;
}

std::array<double, 4> chainValues(ChainKind kind, double c, double x)
{
    const double first = chainStep(kind, c, x);
    const double second = chainStep(kind, c, first);
    return {x, first, second, chainStep(kind, c, second)};
}

std::optional<double> chainSlope(ChainKind kind, double c)
{
    if (kind == ChainKind::Linear)
        return c * c * c;
    // tanh(0) = 0; and a negative factor of ReLU's output, which is never negative, gives 0 after the second layer.
    const bool nothingPasses = c == 0.0 || (kind == ChainKind::Relu && c < 0.0);
    return nothingPasses ? std::optional(0.0) : std::nullopt;
}

bool lineCoversChain(const NonlinearState& state)
{
    constexpr double kTolerance = 0.0005;
    const std::optional<double> slope = chainSlope(state.kind, state.c);
    return slope && std::abs(state.a - *slope) < kTolerance;
}

double attractedSlope(const NonlinearState& state, double wanted)
{
    constexpr double kReach = 0.04;
    const std::optional<double> slope = chainSlope(state.kind, state.c);
    if (!slope || std::abs(*slope) > kLargestSlope)
        return wanted;
    const bool comesCloser = std::abs(wanted - *slope) < std::abs(state.a - *slope);
    return comesCloser && std::abs(wanted - *slope) <= kReach ? *slope : wanted;
}

} // namespace chalknet::ui
