// Limits and file form of the slices.
#include "ui/lessons/descent/SliceState.h"

#include "ui/JsonNumbers.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace chalknet::ui {

namespace {

constexpr double kLargestShift = 1e4;

double tidyReach(double reach)
{
    return std::isfinite(reach) && reach > 0.0 ? std::clamp(reach, kSmallestSliceReach, kLargestSliceReach) : 0.0;
}

double tidyShift(double shift)
{
    return std::isfinite(shift) ? std::clamp(shift, -kLargestShift, kLargestShift) : 0.0;
}

} // namespace

SliceState tidied(SliceState state)
{
    state.seed = std::clamp(state.seed, 0, kLargestSliceSeed);
    state.randomSeed = std::clamp(state.randomSeed, 0, kLargestSliceSeed);
    state.first = std::max(-1, state.first);
    state.second = std::max(-1, state.second);
    state.reach = {tidyReach(state.reach.width()), tidyReach(state.reach.height())};
    state.shift = {tidyShift(state.shift.x()), tidyShift(state.shift.y())};
    return state;
}

QJsonObject toJson(const SliceState& state)
{
    return {{QStringLiteral("source"), static_cast<int>(state.source)}, {QStringLiteral("data"), static_cast<int>(state.data)},
        {QStringLiteral("seed"), state.seed}, {QStringLiteral("directions"), static_cast<int>(state.directions)},
        {QStringLiteral("first"), state.first}, {QStringLiteral("second"), state.second},
        {QStringLiteral("randomSeed"), state.randomSeed}, {QStringLiteral("reachAlpha"), state.reach.width()},
        {QStringLiteral("reachBeta"), state.reach.height()}, {QStringLiteral("shiftAlpha"), state.shift.x()},
        {QStringLiteral("shiftBeta"), state.shift.y()}};
}

SliceState sliceFromJson(const QJsonObject& json)
{
    using View = QLatin1StringView;
    constexpr int kAny = std::numeric_limits<int>::max();
    SliceState state;
    state.source = choiceIn(json, View("source"), SliceSource::Example, state.source);
    state.data = choiceIn(json, View("data"), SliceData::Spiral, state.data);
    state.seed = wholeIn(json, View("seed"), 0, kLargestSliceSeed, state.seed);
    state.directions = choiceIn(json, View("directions"), SliceDirections::Path, state.directions);
    state.first = wholeIn(json, View("first"), -1, kAny, state.first);
    state.second = wholeIn(json, View("second"), -1, kAny, state.second);
    state.randomSeed = wholeIn(json, View("randomSeed"), 0, kLargestSliceSeed, state.randomSeed);
    state.reach = {numberIn(json, View("reachAlpha"), 0.0, kLargestSliceReach, 0.0),
        numberIn(json, View("reachBeta"), 0.0, kLargestSliceReach, 0.0)};
    state.shift = {numberIn(json, View("shiftAlpha"), -kLargestShift, kLargestShift, 0.0),
        numberIn(json, View("shiftBeta"), -kLargestShift, kLargestShift, 0.0)};
    return tidied(state);
}

double steppedReach(double reach, int direction)
{
    if (!(reach > 0.0))
        return 0.0;
    constexpr double kSame = 1.0 + 1e-9; // a reach of 2 that was calculated is 2
    const double power = std::pow(10.0, std::floor(std::log10(reach * kSame)));
    double next = direction > 0 ? 10.0 * power : 0.5 * power;
    for (const double step : {1.0, 2.0, 5.0}) {
        const double candidate = step * power;
        if (direction > 0 && candidate > reach * kSame)
            next = std::min(next, candidate);
        if (direction < 0 && candidate * kSame < reach)
            next = std::max(next, candidate);
    }
    return std::clamp(next, kSmallestSliceReach, kLargestSliceReach);
}

} // namespace chalknet::ui
