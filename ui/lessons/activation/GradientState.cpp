// Limits, file form and chains of "Why gradients vanish".
#include "ui/lessons/activation/GradientState.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace chalknet::ui {

namespace {

double tidyNumber(double value, double low, double high, double fallback, int decimals)
{
    if (!std::isfinite(value))
        return fallback;
    const double unit = std::pow(10.0, decimals);
    return std::round(std::clamp(value, low, high) * unit) / unit + 0.0;
}

template <typename Type> bool isAmong(const std::vector<Type>& choices, Type type)
{
    return std::find(choices.begin(), choices.end(), type) != choices.end();
}

QString nameOf(ActivationType type)
{
    const std::string_view name = activationName(type);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

QString nameOf(InitializerType type)
{
    const std::string_view name = initializerName(type);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace

const std::vector<ActivationType>& chainActivations()
{
    static const std::vector<ActivationType> types{ActivationType::Sigmoid, ActivationType::Tanh, ActivationType::Relu,
        ActivationType::LeakyRelu, ActivationType::Elu, ActivationType::Gelu, ActivationType::Identity};
    return types;
}

const std::vector<InitializerType>& chainInitializers()
{
    static const std::vector<InitializerType> types{InitializerType::LecunUniform, InitializerType::LecunNormal,
        InitializerType::GlorotUniform, InitializerType::GlorotNormal, InitializerType::HeUniform, InitializerType::HeNormal};
    return types;
}

GradientState tidied(GradientState state)
{
    const GradientState usual;
    if (!isAmong(chainActivations(), state.first))
        state.first = usual.first;
    if (state.second && !isAmong(chainActivations(), *state.second))
        state.second = usual.second;
    if (!isAmong(chainInitializers(), state.firstStart))
        state.firstStart = usual.firstStart;
    if (!isAmong(chainInitializers(), state.secondStart))
        state.secondStart = usual.secondStart;
    state.depth = std::clamp(state.depth, 1, kDeepestChain);
    state.weight = tidyNumber(state.weight, kSmallestChainWeight, kLargestChainWeight, usual.weight, 2);
    state.input = tidyNumber(state.input, -kLargestGradientInput, kLargestGradientInput, usual.input, 1);
    return state;
}

QJsonObject toJson(const GradientState& state)
{
    return {{QStringLiteral("first"), nameOf(state.first)},
        {QStringLiteral("second"), state.second ? nameOf(*state.second) : QString()}, {QStringLiteral("depth"), state.depth},
        {QStringLiteral("weight"), state.weight}, {QStringLiteral("input"), state.input},
        {QStringLiteral("firstStart"), nameOf(state.firstStart)}, {QStringLiteral("secondStart"), nameOf(state.secondStart)}};
}

GradientState gradientFromJson(const QJsonObject& json)
{
    GradientState state;
    const auto text = [&json](const char* key) { return json.value(QLatin1String(key)).toString().toStdString(); };
    state.first = activationFromName(text("first")).value_or(state.first);
    if (json.contains(QLatin1String("second")))
        state.second = activationFromName(text("second"));
    state.depth = json.value(QLatin1String("depth")).toInt(state.depth);
    state.weight = json.value(QLatin1String("weight")).toDouble(state.weight);
    state.input = json.value(QLatin1String("input")).toDouble(state.input);
    state.firstStart = initializerFromName(text("firstStart")).value_or(state.firstStart);
    state.secondStart = initializerFromName(text("secondStart")).value_or(state.secondStart);
    return tidied(state);
}

std::vector<ChainLayer> chainOf(const GradientState& state, ActivationType type)
{
    return gradientChain(type, defaultActivationParameter(type), state.weight, state.input, state.depth);
}

double chainProduct(const std::vector<ChainLayer>& chain)
{
    return chain.empty() ? 1.0 : chain.back().productFromStart;
}

std::optional<double> derivativeBound(ActivationType type)
{
    return type == ActivationType::Sigmoid ? std::optional(0.25) : std::nullopt;
}

NetworkSpec measuredSpec(int depth, ActivationType type, InitializerType start)
{
    NetworkSpec spec;
    spec.inputs = kMeasuredUnits;
    spec.layers.assign(static_cast<std::size_t>(depth), {kMeasuredUnits, Activation(type), 0.0});
    spec.layers.push_back({1, Activation(ActivationType::Identity), 0.0});
    spec.loss = LossType::HalfSse;
    spec.initializer = {start, 1.0};
    spec.seed = 1;
    return spec;
}

} // namespace chalknet::ui
