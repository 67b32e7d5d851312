// Limits from the values so far, and where the ticks stand.
#include "ui/lessons/digits/CurveScale.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace chalknet::ui {

namespace {

constexpr std::size_t kFewPoints = 6;
constexpr double kPeak = 10.0; ///< a loss above, and so many times above all later ones; an untrained network has 2.3

double largestLoss(std::span<const CurvePoint> points)
{
    double largest = 0.0;
    for (const CurvePoint& point : points) {
        for (double value : {point.trainLoss, point.validationLoss, point.testLoss}) {
            if (std::isfinite(value))
                largest = std::max(largest, value);
        }
    }
    return largest;
}

/// 1, 2 or 5 times a power of ten, at least `value`.
double niceAbove(double value)
{
    const double decade = std::pow(10.0, std::floor(std::log10(std::max(value, 1e-9))));
    for (double step : {1.0, 2.0, 5.0, 10.0}) {
        if (step * decade >= value * 0.999999)
            return step * decade;
    }
    return 10.0 * decade;
}

std::vector<double> ticks(double low, double high, int pieces)
{
    std::vector<double> values;
    const double step = niceAbove((high - low) / pieces);
    for (int i = 0; low + i * step <= high * 1.000001; ++i)
        values.push_back(low + i * step);
    return values;
}

void setEpochs(CurveScale& scale, const std::vector<CurvePoint>& points, int epochs)
{
    const double done = points.empty() ? 0.0 : points.back().epoch;
    double last = epochs;
    // A long run may end early: what there is of it fills the chart.
    for (double step : {20.0, 50.0, 100.0, 200.0, 500.0}) {
        if (done <= 0.9 * step) {
            last = std::min(last, step);
            break;
        }
    }
    scale.lastEpoch = std::max({1.0, last, std::ceil(done - 1e-9)});
    for (double tick : ticks(0.0, scale.lastEpoch, 5)) {
        if (tick == std::floor(tick))
            scale.epochTicks.push_back(tick);
    }
}

} // namespace

CurveScale CurveScale::forLoss(const std::vector<CurvePoint>& points, int epochs)
{
    CurveScale scale;
    double largest = largestLoss(points);
    // Steps that were far too large may throw the loss up for a moment: that peak may go off the chart, what follows may not.
    const auto later = std::span(points).subspan(points.size() > kFewPoints ? points.size() / 4 : 0);
    if (const double usual = largestLoss(later); largest > kPeak && largest > kPeak * usual)
        largest = std::max(kPeak, usual);
    scale.high = largest > 0.0 ? niceAbove(largest) : 1.0;
    // ln 10 is where an untrained network stands: 2.5 or 3 show it without half of the chart being empty.
    if (scale.high == 5.0 && largest <= 3.0)
        scale.high = largest <= 2.5 ? 2.5 : 3.0;
    scale.valueTicks = ticks(0.0, scale.high, 4);
    if (scale.high == 2.5)
        scale.valueTicks = {0.0, 0.5, 1.0, 1.5, 2.0, 2.5};
    setEpochs(scale, points, epochs);
    return scale;
}

CurveScale CurveScale::forAccuracy(const std::vector<CurvePoint>& points, int epochs)
{
    CurveScale scale;
    scale.high = 1.0;
    // The first point (guessing, 10 %) may fall off the chart once everything later is far above it.
    double smallest = 1.0;
    const std::size_t skipped = points.size() > kFewPoints ? points.size() / 4 : 0;
    for (std::size_t i = skipped; i < points.size(); ++i) {
        for (double value : {points[i].trainAccuracy, points[i].validationAccuracy, points[i].testAccuracy}) {
            if (std::isfinite(value))
                smallest = std::min(smallest, value);
        }
    }
    for (double low : {0.5, 0.8, 0.9}) {
        if (points.size() > kFewPoints && smallest > low + 0.02)
            scale.low = low;
    }
    const double step = scale.low == 0.0 ? 0.25 : (1.0 - scale.low) / (scale.low == 0.8 ? 4 : 5);
    for (double value = scale.low; value <= 1.0 + 1e-9; value += step)
        scale.valueTicks.push_back(value);
    setEpochs(scale, points, epochs);
    return scale;
}

} // namespace chalknet::ui
