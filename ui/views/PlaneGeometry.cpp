// Layout of the square plane.
#include "ui/views/PlaneGeometry.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kLeft = 38.0;
constexpr double kRight = 38.0;
constexpr double kTop = 4.0;
constexpr double kBottom = 24.0;
constexpr double kName = 20.0; // the height of a line with a name

} // namespace

AxisTicks axisTicks(double low, double high)
{
    constexpr double kMostSteps = 3.5;
    if (!(high > low))
        return {{low}, 0};
    AxisTicks ticks;
    const double least = (high - low) / kMostSteps;
    const double power = std::floor(std::log10(least) + 1e-9);
    double step = std::pow(10.0, power);
    for (const double factor : {1.0, 2.0, 5.0, 10.0})
        if (factor * std::pow(10.0, power) >= least * (1.0 - 1e-9)) {
            step = factor * std::pow(10.0, power);
            break;
        }
    ticks.decimals = std::max(0, -static_cast<int>(std::floor(std::log10(step) + 1e-9)));
    for (double i = std::ceil(low / step - 1e-9); i * step <= high + 1e-9 * step; i += 1.0)
        ticks.values.push_back(i * step + 0.0); // −0 becomes 0
    return ticks;
}

PlaneGeometry::PlaneGeometry(QSizeF size, const PlaneExtent& extent, double scale, bool isNamed)
    : m_extent(extent)
    , m_scale(scale)
{
    const double name = isNamed ? kName : 0.0;
    const QRectF room
        = QRectF(QPointF(0, 0), size)
              .adjusted(kLeft * scale, (kTop + name) * scale, -kRight * scale, -(kBottom + name - (isNamed ? 4.0 : 0.0)) * scale);
    const double side = std::floor(std::max(1.0, std::min(room.width(), room.height())));
    m_plot = QRectF(
        std::round(room.left() + (room.width() - side) / 2), std::round(room.top() + (room.height() - side) / 2), side, side);
}

PlaneGeometry::PlaneGeometry(QSizeF size, double low, double high, double scale)
    : PlaneGeometry(size, PlaneExtent{low, high, low, high}, scale)
{
}

QPointF PlaneGeometry::toPixel(QPointF value) const
{
    return {m_plot.left() + (value.x() - m_extent.left) / (m_extent.right - m_extent.left) * m_plot.width(),
        m_plot.bottom() - (value.y() - m_extent.bottom) / (m_extent.top - m_extent.bottom) * m_plot.height()};
}

QPointF PlaneGeometry::toValue(QPointF pixel) const
{
    return {m_extent.left + (pixel.x() - m_plot.left()) / m_plot.width() * (m_extent.right - m_extent.left),
        m_extent.bottom + (m_plot.bottom() - pixel.y()) / m_plot.height() * (m_extent.top - m_extent.bottom)};
}

QRectF PlaneGeometry::bottomTickRect(double value) const
{
    const double x = toPixel({value, m_extent.bottom}).x();
    return {x - 20 * m_scale, m_plot.bottom() + 4 * m_scale, 40 * m_scale, 20 * m_scale};
}

QRectF PlaneGeometry::leftTickRect(double value) const
{
    const double y = toPixel({m_extent.left, value}).y();
    return {m_plot.left() - 36 * m_scale, y - 10 * m_scale, 28 * m_scale, 20 * m_scale};
}

QRectF PlaneGeometry::horizontalSymbolRect() const
{
    return {m_plot.right() + 8 * m_scale, m_plot.bottom() - 4 * m_scale, 30 * m_scale, 30 * m_scale};
}

QRectF PlaneGeometry::verticalSymbolRect() const
{
    // Between the two highest ticks, where no number stands.
    const std::vector<double> values = verticalTicks().values;
    const double value = values.size() > 1 ? (values.back() + values[values.size() - 2]) / 2 : m_extent.center().y();
    return {m_plot.left() - 38 * m_scale, toPixel({m_extent.left, value}).y() - 15 * m_scale, 30 * m_scale, 30 * m_scale};
}

QRectF PlaneGeometry::horizontalNameRect() const
{
    return {m_plot.left(), m_plot.bottom() + 20 * m_scale, m_plot.width(), kName * m_scale};
}

QRectF PlaneGeometry::verticalNameRect() const
{
    return {m_plot.left() - 30 * m_scale, m_plot.top() - (kName + 4) * m_scale, m_plot.width() + 30 * m_scale, kName * m_scale};
}

QRectF PlaneGeometry::scaleBarRect() const
{
    return {m_plot.right() + 8 * m_scale, m_plot.top() + 18 * m_scale, 8 * m_scale, m_plot.height() * 0.42};
}

} // namespace chalknet::ui
