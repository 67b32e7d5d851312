// Places, masks and JSON of frozen and cut parameters.
#include "ui/lessons/lab/FixedParameters.h"

#include "ui/JsonNumbers.h"

#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kLargestFixed = 1e30; // a float holds it

bool isWithin(int index, int count)
{
    return index >= 0 && index < count;
}

} // namespace

std::optional<std::size_t> parameterIndex(const ParameterLayout& layout, const ParameterPlace& address)
{
    if (!isWithin(address.layer, static_cast<int>(layout.layerCount())))
        return std::nullopt;
    const LayerLayout& layer = layout.layer(static_cast<std::size_t>(address.layer));
    if (!isWithin(address.unit, layer.units) || !isWithin(address.piece, layer.pieces))
        return std::nullopt;
    const auto unit = static_cast<std::size_t>(address.unit);
    const std::size_t row = unit * static_cast<std::size_t>(layer.pieces) + static_cast<std::size_t>(address.piece);
    if (address.input == ParameterPlace::kBias)
        return layer.biasOffset + row;
    if (address.input == ParameterPlace::kAlpha)
        return layer.alphas > 0 ? std::optional(layer.alphaOffset + unit) : std::nullopt;
    if (!isWithin(address.input, layer.inputs))
        return std::nullopt;
    return layer.weightOffset + row * static_cast<std::size_t>(layer.inputs) + static_cast<std::size_t>(address.input);
}

std::vector<FixedParameter> fittingParameters(std::vector<FixedParameter> fixed, const NetworkSpec& spec)
{
    const ParameterLayout layout(spec);
    std::erase_if(fixed, [&](const FixedParameter& one) {
        return !parameterIndex(layout, one.at) || !std::isfinite(one.value) || std::abs(one.value) > kLargestFixed;
    });
    std::ranges::stable_sort(fixed, {}, &FixedParameter::at);
    const auto repeated = std::ranges::unique(fixed, {}, &FixedParameter::at);
    fixed.erase(repeated.begin(), repeated.end());
    for (FixedParameter& one : fixed) {
        if (one.cut)
            one.value = 0.0;
    }
    return fixed;
}

const FixedParameter* findFixed(std::span<const FixedParameter> fixed, const ParameterPlace& address)
{
    const auto found = std::ranges::lower_bound(fixed, address, {}, &FixedParameter::at);
    return found != fixed.end() && found->at == address ? &*found : nullptr;
}

std::vector<std::uint8_t> frozenMask(std::span<const FixedParameter> fixed, const NetworkSpec& spec)
{
    if (fixed.empty())
        return {};
    const ParameterLayout layout(spec);
    std::vector<std::uint8_t> mask(layout.size(), 0);
    for (const FixedParameter& one : fixed) {
        if (const auto index = parameterIndex(layout, one.at))
            mask[*index] = 1;
    }
    return mask;
}

void applyFixed(std::span<const FixedParameter> fixed, Parameters& parameters)
{
    for (const FixedParameter& one : fixed) {
        if (const auto index = parameterIndex(parameters.layout(), one.at))
            parameters.values()[*index] = one.value;
    }
}

QJsonArray fixedToJson(std::span<const FixedParameter> fixed)
{
    QJsonArray json;
    for (const FixedParameter& one : fixed) {
        QJsonObject object{{QStringLiteral("layer"), one.at.layer}, {QStringLiteral("unit"), one.at.unit},
            {QStringLiteral("input"), one.at.input}, {QStringLiteral("value"), one.value}};
        if (one.at.piece > 0)
            object[QStringLiteral("piece")] = one.at.piece;
        if (one.cut)
            object[QStringLiteral("cut")] = true;
        json.append(object);
    }
    return json;
}

std::vector<FixedParameter> fixedFromJson(const QJsonArray& json, const NetworkSpec& spec)
{
    constexpr int kNone = -9;
    constexpr int kMany = 1'000'000;
    std::vector<FixedParameter> fixed;
    const auto most = static_cast<qsizetype>(parameterCount(spec));
    for (qsizetype i = 0; i < std::min(json.size(), most); ++i) {
        const QJsonObject object = json.at(i).toObject();
        FixedParameter one;
        one.at.layer = wholeIn(object, QLatin1StringView("layer"), 0, kMany, kNone);
        one.at.unit = wholeIn(object, QLatin1StringView("unit"), 0, kMany, kNone);
        one.at.input = wholeIn(object, QLatin1StringView("input"), ParameterPlace::kAlpha, kMany, kNone);
        one.at.piece = wholeIn(object, QLatin1StringView("piece"), 0, kMany, 0);
        one.value = numberIn(object, QLatin1StringView("value"), -kLargestFixed, kLargestFixed, 0.0);
        one.cut = object.value(QLatin1StringView("cut")).toBool();
        fixed.push_back(one);
    }
    return fittingParameters(std::move(fixed), spec);
}

} // namespace chalknet::ui
