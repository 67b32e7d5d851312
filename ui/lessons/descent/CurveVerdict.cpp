// A long path tells what happens in the end; the shown one tells what is seen of it.
#include "ui/lessons/descent/CurveVerdict.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace chalknet::ui {

namespace {

constexpr std::size_t kLongPath = 6000; ///< with the smallest rate it still reaches the kink from everywhere
constexpr std::size_t kTail = 200;
constexpr double kSettled = 1e-6;
constexpr double kArrived = 0.01;
constexpr double kSlowShare = 0.05;
constexpr double kNoDistance = 1e-9;

enum class Limit { Settles, Jumps, Diverges };

double nearestMinimum(CurveType curve, double place)
{
    const std::vector<double> minima = curveMinima(curve);
    return *std::ranges::min_element(minima, {}, [place](double minimum) { return std::abs(place - minimum); });
}

/// +1: the distance grows with every one of the last steps; −1: it shrinks; 0: neither.
int trend(const CurvePath& path, double minimum)
{
    bool grows = true;
    bool shrinks = true;
    for (std::size_t k = path.updates() - kTail; k < path.updates(); ++k) {
        const double before = std::abs(placeOf(path, k) - minimum);
        const double after = std::abs(placeOf(path, k + 1) - minimum);
        grows = grows && after > before;
        shrinks = shrinks && after < before;
    }
    return grows ? 1 : shrinks ? -1 : 0;
}

Limit limitOf(const CurvePath& path, CurveType curve, double minimum)
{
    if (path.diverged)
        return Limit::Diverges;
    const double last = std::abs(path.last().place[0] - minimum);
    const double before = std::abs(placeOf(path, path.updates() - 1) - minimum);
    if (std::max(last, before) < kSettled)
        return Limit::Settles;
    const int direction = trend(path, minimum);
    // On the parabola what grows goes on growing; elsewhere it grows into a cycle.
    if (direction > 0 && curve == CurveType::Parabola)
        return Limit::Diverges;
    return direction < 0 ? Limit::Settles : Limit::Jumps;
}

struct Sides {
    std::size_t changes = 0;
    std::size_t from = 0; ///< from this update on every one changes the side
    std::size_t end = 0; ///< the last place that is not on the minimum
};

Sides sidesOf(const CurvePath& path, std::size_t updates, double minimum)
{
    Sides sides;
    const auto distance = [&](std::size_t k) { return placeOf(path, k) - minimum; };
    while (sides.end < updates && std::abs(distance(sides.end + 1)) > kNoDistance)
        ++sides.end;
    for (std::size_t k = 1; k <= sides.end; ++k) {
        if (distance(k - 1) * distance(k) < 0.0)
            ++sides.changes;
        else
            sides.from = k;
    }
    return sides;
}

std::optional<std::size_t> arrivalIn(const CurvePath& path, std::size_t updates, double minimum)
{
    std::optional<std::size_t> since;
    for (std::size_t k = 0; k <= updates; ++k) {
        if (std::abs(placeOf(path, k) - minimum) > kArrived)
            since.reset();
        else if (!since)
            since = k;
    }
    return since;
}

} // namespace

CurveVerdict verdictOf(const CurveState& state)
{
    const CurvePath path = curvePath(state, kLongPath);
    CurveVerdict verdict;
    verdict.updates = shownUpdates(path);
    verdict.startSlope = curveSlope(state.curve, state.start);
    verdict.startStep = -state.rate * verdict.startSlope;
    for (std::size_t k = 0; k <= verdict.updates; ++k)
        verdict.farthest = std::max(verdict.farthest, std::abs(placeOf(path, k)));
    const double lastShown = placeOf(path, verdict.updates);
    const Limit limit = limitOf(path, state.curve, nearestMinimum(state.curve, path.last().place[0]));
    verdict.minimum = nearestMinimum(state.curve, limit == Limit::Settles ? path.last().place[0] : lastShown);
    verdict.isLocal = verdict.minimum != curveMinima(state.curve).front();
    verdict.distance = std::abs(lastShown - verdict.minimum);
    if (state.curve != CurveType::Kink)
        verdict.factor = std::abs(1.0 - state.rate * curveCurvature(state.curve, verdict.minimum));
    verdict.isExact = state.curve == CurveType::Parabola;
    verdict.arrival = arrivalIn(path, verdict.updates, verdict.minimum);
    const Sides sides = sidesOf(path, verdict.updates, verdict.minimum);
    verdict.zigzagFrom = sides.from + 1;
    const double wayLeft = kSlowShare * std::abs(state.start - verdict.minimum);
    if (verdict.startSlope == 0.0)
        verdict.outcome = CurveOutcome::AtRest;
    else if (limit == Limit::Diverges)
        verdict.outcome = CurveOutcome::Diverges;
    else if (sides.changes == 0 && verdict.distance > wayLeft)
        verdict.outcome = CurveOutcome::Slow;
    else if (limit == Limit::Jumps)
        verdict.outcome = CurveOutcome::Jumps;
    else
        verdict.outcome = sides.end - sides.from >= 2 ? CurveOutcome::Zigzag : CurveOutcome::Straight;
    return verdict;
}

std::optional<double> rateWith(const CurveState& state, CurveOutcome outcome, double wanted)
{
    constexpr int kGrid = 260; // three and a half decades, no step larger than one of the two digits
    CurveState tried = state;
    const auto fits = [&](double rate) {
        if (rate < kSmallestCurveRate || rate > kLargestCurveRate)
            return false;
        tried.rate = rate;
        tried = tidied(tried);
        return verdictOf(tried).outcome == outcome;
    };
    for (int i = 0; i <= kGrid; ++i)
        for (const double rate : {wanted * std::pow(1.03, i), wanted * std::pow(1.03, -i)})
            if (fits(rate))
                return tried.rate;
    return std::nullopt;
}

bool hasPreset(CurveType curve, CurvePreset preset)
{
    return curve != CurveType::Kink || (preset != CurvePreset::Good && preset != CurvePreset::Zigzag);
}

std::optional<double> presetRate(const CurveState& state, CurvePreset preset)
{
    constexpr double kMultiples[kCurvePresets] = {0.05, 0.5, 1.8, 2.2};
    constexpr double kKinkMultiples[kCurvePresets] = {0.05, 0.0, 0.0, 1.8};
    const bool isKink = state.curve == CurveType::Kink;
    const double multiple = (isKink ? kKinkMultiples : kMultiples)[static_cast<int>(preset)];
    const double curvature = isKink ? 1.0 : curveCurvature(state.curve, valleyOf(state.curve, state.start));
    switch (preset) {
    case CurvePreset::TooSmall: return rateWith(state, CurveOutcome::Slow, multiple / curvature);
    case CurvePreset::Good: return rateWith(state, CurveOutcome::Straight, multiple / curvature);
    case CurvePreset::Zigzag: return rateWith(state, CurveOutcome::Zigzag, multiple / curvature);
    case CurvePreset::TooLarge: {
        const bool canDiverge = state.curve == CurveType::Parabola || state.curve == CurveType::TwoValleys;
        return rateWith(state, canDiverge ? CurveOutcome::Diverges : CurveOutcome::Jumps, multiple / curvature);
    }
    }
    return std::nullopt;
}

double valleyOf(CurveType curve, double place)
{
    const std::vector<double> minima = curveMinima(curve);
    if (minima.size() == 1)
        return minima.front();
    // Downhill is left where the slope is above 0: from a place between the valleys it tells them apart.
    const double slope = curveSlope(curve, place);
    const double left = std::min(minima[0], minima[1]);
    const double right = std::max(minima[0], minima[1]);
    if (place <= left || place >= right)
        return place <= left ? left : right;
    return slope > 0.0 ? left : right;
}

} // namespace chalknet::ui
