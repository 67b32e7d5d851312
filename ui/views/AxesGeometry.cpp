// Ticks in steps of 1, 2 or 5.
#include "ui/views/AxesGeometry.h"

#include "ui/controls/NumberFormat.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kSmallestRange = 1e-3;
constexpr double kLargestRange = 1e4;

/// The smallest of 1, 2, 5, 10 times a power of ten that is at least `value` > 0.
double niceStep(double value)
{
    const double decade = std::pow(10.0, std::floor(std::log10(value)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * decade >= value * (1 - 1e-9))
            return factor * decade;
    return 10.0 * decade;
}

std::vector<double> ticksBetween(double low, double high, double pixels, double spacing)
{
    if (!(high > low) || pixels <= 0 || spacing <= 0)
        return {};
    const double step = niceStep((high - low) * spacing / pixels);
    std::vector<double> ticks;
    const double slack = 1e-9 * (high - low);
    for (double n = std::ceil((low - slack) / step); n * step <= high + slack; n += 1.0)
        ticks.push_back(n * step);
    return ticks;
}

} // namespace

AxesGeometry::AxesGeometry(const QRectF& plot, const QRectF& values)
    : m_plot(plot)
    , m_values(values)
{
}

AxesGeometry AxesGeometry::equalScales(const QRectF& plot, const QRectF& values)
{
    if (plot.width() <= 0 || plot.height() <= 0)
        return {plot, values};
    const double unit = std::max(values.width() / plot.width(), values.height() / plot.height());
    QRectF grown(0, 0, unit * plot.width(), unit * plot.height());
    grown.moveCenter(values.center());
    return {plot, grown};
}

double AxesGeometry::xToPixel(double x) const
{
    return m_plot.left() + (x - m_values.left()) / m_values.width() * m_plot.width();
}

double AxesGeometry::yToPixel(double y) const
{
    return m_plot.bottom() - (y - m_values.top()) / m_values.height() * m_plot.height();
}

double AxesGeometry::xToValue(double pixel) const
{
    return m_values.left() + (pixel - m_plot.left()) / m_plot.width() * m_values.width();
}

double AxesGeometry::yToValue(double pixel) const
{
    return m_values.top() + (m_plot.bottom() - pixel) / m_plot.height() * m_values.height();
}

std::vector<double> AxesGeometry::xTicks(double spacing) const
{
    return ticksBetween(left(), right(), m_plot.width(), spacing);
}

std::vector<double> AxesGeometry::yTicks(double spacing) const
{
    return ticksBetween(bottom(), top(), m_plot.height(), spacing);
}

QString AxesGeometry::tickText(double value, const std::vector<double>& ticks)
{
    const double step = ticks.size() > 1 ? ticks[1] - ticks[0] : std::max(1.0, std::abs(value));
    const int decimals = std::max(0, static_cast<int>(std::ceil(-std::log10(step) - 1e-9)));
    return fixed(value, decimals);
}

AxesGeometry AxesGeometry::panned(QPointF pixels) const
{
    QRectF moved = m_values;
    moved.translate(-pixels.x() / m_plot.width() * m_values.width(), pixels.y() / m_plot.height() * m_values.height());
    return {m_plot, moved};
}

AxesGeometry AxesGeometry::zoomed(double factor, QPointF around) const
{
    const double most = std::min(m_values.width(), m_values.height()) / kSmallestRange;
    const double least = std::max(m_values.width(), m_values.height()) / kLargestRange;
    const double allowed = std::clamp(factor, std::min(1.0, least), std::max(1.0, most));
    const QPointF fixedPoint = toValue(around);
    const QPointF corner = fixedPoint + (m_values.topLeft() - fixedPoint) / allowed;
    return {m_plot, QRectF(corner, m_values.size() / allowed)};
}

} // namespace chalknet::ui
