// Ranges that end at readable numbers.
#include "ui/lessons/backprop/WeightCurveGeometry.h"

#include "ui/controls/NumberFormat.h"
#include "ui/controls/WrittenNumber.h"
#include "ui/theme/Theme.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace chalknet::ui {

namespace {

constexpr double kUsualReach = 2.0; // of weights, to both sides
constexpr double kSmallestReach = 1e-6;
constexpr double kLargestReach = 2e3;
constexpr double kTickSize = 13.0;
constexpr double kTop = 32.0; // for E and the read-out
constexpr double kBottom = 22.0;

/// 1, 2 or 5 times a power of ten, at least `value` > 0.
double niceStep(double value)
{
    const double decade = std::pow(10.0, std::floor(std::log10(value)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * decade >= value * (1 - 1e-9))
            return factor * decade;
    return 10.0 * decade;
}

CurveRange around(double low, double high, int steps)
{
    const double tick = niceStep((high - low) / steps);
    return {std::floor(low / tick + 1e-9) * tick, std::ceil(high / tick - 1e-9) * tick};
}

CurveRange withReach(double value, double reach)
{
    const double half = std::clamp(reach, kSmallestReach * std::max(1.0, std::abs(value)), kLargestReach);
    return around(value - half, value + half, 8);
}

} // namespace

CurveRange wholeRange(double value, std::optional<double> next, double operand)
{
    const double usual = kUsualReach / std::clamp(operand, 1.0, 1e3);
    const double step = next ? std::abs(*next - value) : 0.0;
    return withReach(value, std::max(usual, 1.3 * step));
}

CurveRange stepRange(double value, std::optional<double> next)
{
    const double step = next ? std::abs(*next - value) : 0.0;
    return withReach(value, step > 0.0 ? 2.0 * step : 0.05);
}

CurveRange magnified(const CurveRange& range, double value, double factor)
{
    return withReach(value, range.width() / 2.0 / factor);
}

CurveRange lossRange(const LossShape& shape, double flatness)
{
    if (!(shape.highest >= shape.lowest))
        return {0.0, 1.0}; // nothing finite to show
    const double least = std::max({flatness * std::abs(shape.highest), 1e-12 * std::abs(shape.highest), 1e-15});
    double low = shape.lowest;
    double high = shape.highest;
    if (high - low < least) {
        const double middle = (low + high) / 2.0;
        low = std::max(std::min(0.0, low), middle - least / 2.0);
        high = low + least;
    }
    const double margin = 0.06 * (high - low);
    constexpr double kNearZero = 0.45; // of the highest loss: from there on the axis starts at 0
    low = low >= 0.0 && low < kNearZero * high ? 0.0 : low - margin;
    return around(low, high + margin, 6);
}

QString tickText(double value, const std::vector<double>& ticks)
{
    constexpr int kMost = 15;
    constexpr int kMostPlain = 5; // more take too much room: "1.2·10⁻⁶"
    double smallest = std::numeric_limits<double>::infinity(); // distance of two ticks
    for (std::size_t i = 1; i < ticks.size(); ++i)
        smallest = std::min(smallest, std::abs(ticks[i] - ticks[i - 1]));
    int decimals = 0;
    const auto isWritten = [&](double tick) {
        const double unit = std::pow(10.0, -decimals);
        return std::abs(tick - std::round(tick / unit) * unit) < 1e-3 * smallest;
    };
    while (decimals < kMost && !std::all_of(ticks.begin(), ticks.end(), isWritten))
        ++decimals;
    if (decimals <= kMostPlain || std::abs(value) < 1e-3 * smallest)
        return fixed(value, decimals <= kMostPlain ? decimals : 0);
    const int exponent = static_cast<int>(std::floor(std::log10(std::abs(value)) + 1e-9));
    return writtenPower(value, std::max(0, decimals + exponent), true).text();
}

WeightCurveGeometry::WeightCurveGeometry(
    QSizeF size, double scale, const CurveRange& values, const CurveRange& losses, double symbolWidth)
    : m_scale(scale)
{
    const double right = symbolWidth + 12.0 * scale;
    const double top = kTop * scale;
    const double height = std::max(10.0, size.height() - top - kBottom * scale);
    const QRectF range(values.low, losses.low, values.width(), losses.width());
    // The numbers at the left axis decide where it stands.
    m_axes = AxesGeometry(QRectF(0, top, std::max(10.0, size.width() - right), height), range);
    const QFontMetricsF metrics(Theme::instance().sans(kTickSize * scale));
    const std::vector<double> ticks = yTicks();
    double left = 20.0 * scale;
    for (const double tick : ticks)
        left = std::max(left, metrics.horizontalAdvance(tickText(tick, ticks)) + 8.0 * scale);
    m_axes = AxesGeometry(QRectF(left, top, std::max(10.0, size.width() - right - left), height), range);
}

std::vector<double> WeightCurveGeometry::xTicks() const
{
    return m_axes.xTicks(std::max(56.0 * m_scale, plot().width() / 5.0));
}

std::vector<double> WeightCurveGeometry::yTicks() const
{
    const std::vector<double> ticks = m_axes.yTicks(std::max(26.0 * m_scale, plot().height() / 5.0));
    return ticks.size() > 1 ? ticks : std::vector<double>{m_axes.bottom(), m_axes.top()};
}

QLineF WeightCurveGeometry::halfTangent(QPointF value, double slope, double length, int side) const
{
    const QPointF foot = m_axes.toPixel(value);
    const QPointF unit = m_axes.toPixel(value + QPointF(1.0, slope)) - foot;
    const double along = std::hypot(unit.x(), unit.y());
    if (!(along > 0.0) || !std::isfinite(along))
        return {foot, foot};
    const QPointF way = unit * (side * length / along);
    double share = 1.0;
    const auto stay = [&share](double start, double change, double low, double high) {
        if (start + change > high)
            share = std::min(share, (high - start) / change);
        if (start + change < low)
            share = std::min(share, (low - start) / change);
    };
    stay(foot.x(), way.x(), plot().left(), plot().right());
    stay(foot.y(), way.y(), plot().top(), plot().bottom());
    return {foot, foot + way * std::max(0.0, share)};
}

QLineF WeightCurveGeometry::tangent(QPointF value, double slope, double length) const
{
    return {halfTangent(value, slope, length, -1).p2(), halfTangent(value, slope, length, 1).p2()};
}

double WeightCurveGeometry::valueStep() const
{
    return std::pow(10.0, std::round(std::log10(m_axes.values().width() / 300.0)));
}

} // namespace chalknet::ui
