// Values to pixels and back, and ticks.
#include "ui/views/PlotGeometry.h"

#include "ui/controls/NumberFormat.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace chalknet::ui {

namespace {

/// Where numbers that no logarithmic axis has lie: below everything that can be seen, in lengths of the axis.
constexpr double kBelowTheAxis = -1e3;
constexpr double kLargestGrouped = 1e6; // ticks from here on are written with a power of ten
constexpr double kSmallestPlain = 1e-4;
constexpr int kLargestPlainExponent = 3;

bool isLogarithmic(const PlotAxis& axis)
{
    return axis.scale == PlotScale::Logarithmic && axis.low > 0 && axis.high > 0;
}

/// 0 at the lower end of the axis, 1 at the upper one.
double shareOf(const PlotAxis& axis, double value)
{
    if (isLogarithmic(axis)) {
        if (value <= 0)
            return kBelowTheAxis;
        const double length = std::log10(axis.high / axis.low);
        return length > 0 ? std::log10(value / axis.low) / length : 0.5;
    }
    return axis.high > axis.low ? (value - axis.low) / (axis.high - axis.low) : 0.5;
}

double valueAt(const PlotAxis& axis, double share)
{
    if (isLogarithmic(axis))
        return axis.low * std::pow(axis.high / axis.low, share);
    return axis.low + share * (axis.high - axis.low);
}

/// The smallest of 1, 2, 5, 10 times a power of ten that is at least `value` > 0.
double niceStep(double value)
{
    const double decade = std::pow(10.0, std::floor(std::log10(value)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * decade >= value * (1 - 1e-9))
            return factor * decade;
    return 10.0 * decade;
}

QString superscript(int number)
{
    static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString text = number < 0 ? QStringLiteral("⁻") : QString();
    for (const QChar digit : QString::number(std::abs(number)))
        text += digits[digit.digitValue()];
    return text;
}

QString powerText(int exponent)
{
    if (exponent == 0)
        return QStringLiteral("1");
    return exponent == 1 ? QStringLiteral("10") : QStringLiteral("10") + superscript(exponent);
}

int decimalsOf(double step)
{
    return std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 0, 12);
}

/// "2·10⁶": a multiple of a power of ten that all ticks share.
QString scaledText(double value, double step, double largest)
{
    if (value == 0.0)
        return QStringLiteral("0");
    const int exponent = static_cast<int>(std::floor(std::log10(largest) + 1e-9));
    const double unit = std::pow(10.0, exponent);
    return fixed(value / unit, decimalsOf(step / unit)) + QStringLiteral("·10") + superscript(exponent);
}

QString linearText(const PlotAxis& axis, double value, double step)
{
    if (axis.percent)
        return fixed(100 * value, decimalsOf(100 * step)) + QStringLiteral(" %");
    const double largest = std::max(std::abs(axis.low), std::abs(axis.high));
    if (largest >= kLargestGrouped || step < kSmallestPlain)
        return scaledText(value, step, largest);
    if (std::abs(value) >= 1e4)
        return grouped(static_cast<qint64>(std::llround(value)));
    return fixed(value, decimalsOf(step));
}

std::vector<PlotTick> linearTicks(const PlotAxis& axis, double pixels, double spacing)
{
    const double step = niceStep((axis.high - axis.low) * spacing / pixels);
    if (!std::isfinite(step) || step <= 0)
        return {};
    std::vector<PlotTick> ticks;
    const double slack = 1e-9 * (axis.high - axis.low);
    for (double n = std::ceil((axis.low - slack) / step); n * step <= axis.high + slack; n += 1.0) {
        const double value = n * step;
        ticks.push_back({value, linearText(axis, value, step)});
        // Beyond a double's digits n no longer grows.
        if (n + 1.0 == n)
            break;
    }
    return ticks;
}

QString logarithmicText(const PlotAxis& axis, int exponent, bool plain)
{
    const double value = std::pow(10.0, exponent);
    if (axis.percent)
        return compact(100 * value) + QStringLiteral(" %");
    return plain ? (exponent > 0 ? fixed(value, 0) : fixed(value, -exponent)) : powerText(exponent);
}

/// 1, 2 and 5 times powers of ten, for an axis that spans few decades.
std::vector<PlotTick> mantissaTicks(const PlotAxis& axis, int first, int last)
{
    std::vector<PlotTick> ticks;
    for (int exponent = first - 1; exponent <= last + 1; ++exponent)
        for (const double factor : {1.0, 2.0, 5.0}) {
            const double value = factor * std::pow(10.0, exponent);
            if (value < axis.low * (1 - 1e-9) || value > axis.high * (1 + 1e-9))
                continue;
            const bool plain = std::abs(exponent) <= kLargestPlainExponent;
            const QString text = axis.percent ? compact(100 * value) + QStringLiteral(" %")
                : plain                       ? compact(value)
                : factor == 1.0               ? powerText(exponent)
                                              : fixed(factor, 0) + QStringLiteral("·10") + superscript(exponent);
            ticks.push_back({value, text});
        }
    return ticks;
}

std::vector<PlotTick> logarithmicTicks(const PlotAxis& axis, double pixels, double spacing)
{
    const double decades = std::log10(axis.high / axis.low);
    const int first = static_cast<int>(std::ceil(std::log10(axis.low) - 1e-9));
    const int last = static_cast<int>(std::floor(std::log10(axis.high) + 1e-9));
    if (last - first < 1) {
        // With less than two powers of ten in sight 1, 2, 5 help; with even less the axis is nearly linear.
        std::vector<PlotTick> ticks = mantissaTicks(axis, first, last);
        const double closest = pixels * std::log10(2.0) / decades;
        return ticks.size() >= 2 && closest >= 0.55 * spacing ? ticks : linearTicks(axis, pixels, spacing);
    }
    const double perDecade = pixels / decades;
    const int stride = std::max(1, static_cast<int>(std::ceil(spacing / perDecade - 1e-9)));
    const bool plain = first >= -kLargestPlainExponent && last <= kLargestPlainExponent;
    std::vector<PlotTick> ticks;
    for (int exponent = first; exponent <= last; ++exponent)
        if (exponent % stride == 0)
            ticks.push_back({std::pow(10.0, exponent), logarithmicText(axis, exponent, plain)});
    return ticks;
}

std::vector<PlotTick> ticksOf(const PlotAxis& axis, double pixels, double spacing)
{
    if (!(axis.high > axis.low) || !std::isfinite(axis.high - axis.low) || pixels <= 0 || spacing <= 0)
        return {};
    return isLogarithmic(axis) ? logarithmicTicks(axis, pixels, spacing) : linearTicks(axis, pixels, spacing);
}

} // namespace

PlotGeometry::PlotGeometry(const QRectF& plot, PlotAxis horizontal, PlotAxis vertical)
    : m_plot(plot)
    , m_horizontal(std::move(horizontal))
    , m_vertical(std::move(vertical))
{
}

double PlotGeometry::xToPixel(double x) const
{
    return m_plot.left() + shareOf(m_horizontal, x) * m_plot.width();
}

double PlotGeometry::yToPixel(double y) const
{
    return m_plot.bottom() - shareOf(m_vertical, y) * m_plot.height();
}

double PlotGeometry::xToValue(double pixel) const
{
    return m_plot.width() > 0 ? valueAt(m_horizontal, (pixel - m_plot.left()) / m_plot.width()) : m_horizontal.low;
}

double PlotGeometry::yToValue(double pixel) const
{
    return m_plot.height() > 0 ? valueAt(m_vertical, (m_plot.bottom() - pixel) / m_plot.height()) : m_vertical.low;
}

std::vector<PlotTick> PlotGeometry::xTicks(double spacing) const
{
    return ticksOf(m_horizontal, m_plot.width(), spacing);
}

std::vector<PlotTick> PlotGeometry::yTicks(double spacing) const
{
    return ticksOf(m_vertical, m_plot.height(), spacing);
}

} // namespace chalknet::ui
