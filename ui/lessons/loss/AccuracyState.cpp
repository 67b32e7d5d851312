// Everything is computed by the engine; nothing here knows how a loss is calculated.
#include "ui/lessons/loss/AccuracyState.h"

#include "engine/compute/Backend.h"
#include "engine/compute/Inference.h"
#include "ui/JsonNumbers.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kLimit = kLargestSweptWeight;
constexpr double kCloseHalf = 0.5; ///< of the close-up's width
constexpr std::size_t kPoints = 241;
constexpr std::size_t kJumpGrid = 961;
constexpr double kJumpPrecision = 1e-9;
constexpr double kFelt = 1e-9; ///< a fall of the loss that is no rounding

/// The middle of the close-up: the mark, or where the student went from there.
double closeMiddle(const AccuracyState& state)
{
    const double away = state.value() - state.mark;
    const double middle = std::abs(away) <= kCloseHalf ? state.mark : state.mark + 2.0 * kCloseHalf * std::round(away);
    const double most = weightRange(state) - kCloseHalf;
    return std::clamp(std::round(middle * 10.0) / 10.0, -most, most);
}

/// The state with the moved parameter put to a fixed value, so that equal ones have equal curves.
AccuracyState curveKey(AccuracyState state)
{
    const double frame = state.isCloseUp ? closeMiddle(state) : weightRange(state);
    state.network.values[static_cast<std::size_t>(state.weight)] = 0.0;
    state.network.epochs = 0;
    state.mark = frame;
    return state;
}

} // namespace

QJsonObject toJson(const AccuracyState& state)
{
    return {{QStringLiteral("network"), toJson(state.network)}, {QStringLiteral("weight"), state.weight},
        {QStringLiteral("mark"), state.mark}, {QStringLiteral("closeUp"), state.isCloseUp}};
}

AccuracyState accuracyFromJson(const QJsonObject& json)
{
    AccuracyState state;
    state.network = sweptNetworkFromJson(json.value(QLatin1StringView("network")).toObject());
    state.weight = wholeIn(json, QLatin1StringView("weight"), 0, static_cast<int>(kSweptParameters) - 1, kUsualWeight);
    state.mark = sweptValue(numberIn(json, QLatin1StringView("mark"), -kLimit, kLimit, state.value()));
    state.isCloseUp = json.value(QLatin1StringView("closeUp")).toBool(false);
    return state;
}

void pickWeight(AccuracyState& state, int weight)
{
    state.weight = std::clamp(weight, 0, static_cast<int>(kSweptParameters) - 1);
    state.mark = state.value();
}

void moveWeight(AccuracyState& state, double value)
{
    state.network.values[static_cast<std::size_t>(state.weight)] = sweptValue(value);
}

double weightRange(const AccuracyState& state)
{
    return std::max(std::abs(state.mark), std::abs(state.value())) > kUsualSweptRange ? kLimit : kUsualSweptRange;
}

SweptCurves sweptCurves(const AccuracyState& state)
{
    const NetworkSpec spec = sweptSpec(state.network.seed);
    const Parameters parameters = state.network.parameters();
    const Dataset data = sweptDataset(state.network.data);
    const auto index = static_cast<std::size_t>(state.weight);
    SweptCurves curves;
    curves.low = state.isCloseUp ? closeMiddle(state) - kCloseHalf : -weightRange(state);
    curves.high = state.isCloseUp ? closeMiddle(state) + kCloseHalf : weightRange(state);
    curves.points = sweepParameter(spec, parameters, data, index, curves.low, curves.high, kPoints);
    curves.jumps = accuracyJumps(spec, parameters, data, index, -kLimit, kLimit, kJumpGrid, kJumpPrecision);
    double left = -kLimit;
    for (std::size_t i = 0; i <= curves.jumps.size(); ++i) {
        const double right = i < curves.jumps.size() ? curves.jumps[i] : kLimit;
        // Two rows may change at the same place: then there is no piece between.
        if (right - left > 2.0 * kJumpPrecision)
            curves.stairs.emplace_back(left, sweepPoint(spec, parameters, data, index, 0.5 * (left + right)).accuracy);
        left = right;
    }
    curves.stairs.emplace_back(kLimit, curves.stairs.back().y());
    return curves;
}

bool haveSameCurves(const AccuracyState& a, const AccuracyState& b)
{
    return curveKey(a) == curveKey(b);
}

SweptMoment sweptMoment(const AccuracyState& state, const SweptCurves& curves)
{
    const NetworkSpec spec = sweptSpec(state.network.seed);
    const Parameters parameters = state.network.parameters();
    const Dataset data = sweptDataset(state.network.data);
    const auto index = static_cast<std::size_t>(state.weight);
    SweptMoment moment;
    moment.here = sweepPoint(spec, parameters, data, index, state.value());
    moment.raised = sweepPoint(spec, parameters, data, index, state.value() + kNudge);
    moment.mark = sweepPoint(spec, parameters, data, index, state.mark);
    moment.slope = parameterSlope(spec, parameters, data, index);
    std::array<double, 2> inputs{};
    for (std::size_t row = 0; row < data.rows(); ++row) {
        data.copyInputs(row, inputs);
        moment.classes.push_back(predictedClass(forwardOne(spec, parameters, inputs).outputs()));
    }
    const auto above = std::ranges::upper_bound(curves.jumps, state.value());
    moment.flatLow = above == curves.jumps.begin() ? -kLimit : *(above - 1);
    moment.flatHigh = above == curves.jumps.end() ? kLimit : *above;
    return moment;
}

bool isFlatBetween(const SweptCurves& curves, double a, double b)
{
    return std::ranges::none_of(
        curves.jumps, [low = std::min(a, b), high = std::max(a, b)](double jump) { return jump > low && jump < high; });
}

bool isFlatFall(const AccuracyState& state, const SweptCurves& curves, const SweptMoment& moment)
{
    return std::abs(state.value() - state.mark) >= kFlatWay - 1e-9 && moment.here.loss < moment.mark.loss - kFelt
        && isFlatBetween(curves, state.mark, state.value());
}

bool isApart(const SweptMoment& moment)
{
    return moment.here.loss < moment.mark.loss - kFelt && moment.here.correct < moment.mark.correct;
}

std::optional<std::pair<double, double>> apartRange(const AccuracyState& state)
{
    const NetworkSpec spec = sweptSpec(state.network.seed);
    const Parameters parameters = state.network.parameters();
    const Dataset data = sweptDataset(state.network.data);
    const auto index = static_cast<std::size_t>(state.weight);
    const SweepPoint mark = sweepPoint(spec, parameters, data, index, state.mark);
    const double range = weightRange(state);
    const auto hundredths = static_cast<std::size_t>(std::lround(200.0 * range)) + 1; // every value that θ can take
    const std::vector<SweepPoint> points = sweepParameter(spec, parameters, data, index, -range, range, hundredths);
    const auto parts
        = [&mark](const SweepPoint& point) { return point.loss < mark.loss - kFelt && point.correct < mark.correct; };
    std::optional<std::size_t> nearest;
    for (std::size_t i = 0; i < points.size(); ++i)
        if (parts(points[i])
            && (!nearest || std::abs(points[i].value - state.mark) < std::abs(points[*nearest].value - state.mark)))
            nearest = i;
    if (!nearest)
        return std::nullopt;
    std::size_t first = *nearest;
    std::size_t last = *nearest;
    while (first > 0 && parts(points[first - 1]))
        --first;
    while (last + 1 < points.size() && parts(points[last + 1]))
        ++last;
    return std::pair(sweptValue(points[first].value), sweptValue(points[last].value));
}

} // namespace chalknet::ui
