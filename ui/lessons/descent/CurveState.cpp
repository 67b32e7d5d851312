// Limits, file form and path of "One parameter".
#include "ui/lessons/descent/CurveState.h"

#include "ui/JsonNumbers.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

double twoDigits(double value)
{
    // From its text, so that 0.3 is the same double however it came about.
    return QString::number(value, 'e', 1).toDouble();
}

} // namespace

CurveState tidied(CurveState state)
{
    const CurveState usual;
    if (!std::isfinite(state.rate))
        state.rate = usual.rate;
    state.rate = std::clamp(twoDigits(state.rate), kSmallestCurveRate, kLargestCurveRate);
    const double half = curveHalfWidth(state.curve);
    if (!std::isfinite(state.start))
        state.start = curveUsualStart(state.curve);
    state.start = QString::number(std::clamp(state.start, -half, half), 'f', 2).toDouble() + 0.0;
    return state;
}

QJsonObject toJson(const CurveState& state)
{
    const std::string_view name = curveName(state.curve);
    return {{QStringLiteral("curve"), QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))},
        {QStringLiteral("rate"), state.rate}, {QStringLiteral("start"), state.start}};
}

CurveState curveStateFromJson(const QJsonObject& json)
{
    CurveState state;
    state.curve = curveFromName(json.value(QLatin1StringView("curve")).toString().toStdString()).value_or(state.curve);
    state.rate = numberIn(json, QLatin1StringView("rate"), kSmallestCurveRate, kLargestCurveRate, state.rate);
    const double half = curveHalfWidth(state.curve);
    state.start = numberIn(json, QLatin1StringView("start"), -half, half, curveUsualStart(state.curve));
    return tidied(state);
}

CurvePath curvePath(const CurveState& state, std::size_t updates)
{
    DescentSettings settings;
    settings.optimizer.type = OptimizerType::Sgd;
    settings.optimizer.learningRate = state.rate;
    settings.updates = updates;
    return descend(state.curve, state.start, settings);
}

std::size_t shownUpdates(const CurvePath& path)
{
    return std::min(kCurveUpdates, path.updates());
}

double placeOf(const CurvePath& path, std::size_t update)
{
    return path.moments[update].place[0];
}

CurveHeights curveHeights(CurveType curve)
{
    switch (curve) {
    case CurveType::Parabola: return {-0.6, 8.4};
    case CurveType::TwoValleys: return {-0.4, 6.4};
    case CurveType::Plateau: return {-0.08, 1.16};
    case CurveType::Kink: return {-0.3, 4.4};
    }
    return {};
}

} // namespace chalknet::ui
