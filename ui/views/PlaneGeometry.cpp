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

} // namespace

PlaneGeometry::PlaneGeometry(QSizeF size, double low, double high, double scale)
    : m_low(low)
    , m_high(high)
    , m_scale(scale)
{
    const QRectF room = QRectF(QPointF(0, 0), size).adjusted(kLeft * scale, kTop * scale, -kRight * scale, -kBottom * scale);
    const double side = std::floor(std::max(1.0, std::min(room.width(), room.height())));
    m_plot = QRectF(
        std::round(room.left() + (room.width() - side) / 2), std::round(room.top() + (room.height() - side) / 2), side, side);
}

QPointF PlaneGeometry::toPixel(QPointF value) const
{
    const double unit = m_plot.width() / (m_high - m_low);
    return {m_plot.left() + (value.x() - m_low) * unit, m_plot.bottom() - (value.y() - m_low) * unit};
}

QPointF PlaneGeometry::toValue(QPointF pixel) const
{
    const double unit = (m_high - m_low) / m_plot.width();
    return {m_low + (pixel.x() - m_plot.left()) * unit, m_low + (m_plot.bottom() - pixel.y()) * unit};
}

std::vector<double> PlaneGeometry::ticks() const
{
    std::vector<double> values;
    for (double value = std::ceil(m_low - 1e-9); value <= m_high + 1e-9; value += 1.0)
        values.push_back(value + 0.0); // −0 becomes 0
    return values;
}

QRectF PlaneGeometry::bottomTickRect(double value) const
{
    const double x = toPixel({value, m_low}).x();
    return {x - 20 * m_scale, m_plot.bottom() + 4 * m_scale, 40 * m_scale, 20 * m_scale};
}

QRectF PlaneGeometry::leftTickRect(double value) const
{
    const double y = toPixel({m_low, value}).y();
    return {m_plot.left() - 36 * m_scale, y - 10 * m_scale, 28 * m_scale, 20 * m_scale};
}

QRectF PlaneGeometry::horizontalSymbolRect() const
{
    return {m_plot.right() + 8 * m_scale, m_plot.bottom() - 4 * m_scale, 30 * m_scale, 30 * m_scale};
}

QRectF PlaneGeometry::verticalSymbolRect() const
{
    // Between the two highest ticks, where no number stands.
    const std::vector<double> values = ticks();
    const double value = values.size() > 1 ? (values.back() + values[values.size() - 2]) / 2 : (m_low + m_high) / 2;
    return {m_plot.left() - 38 * m_scale, toPixel({m_low, value}).y() - 15 * m_scale, 30 * m_scale, 30 * m_scale};
}

} // namespace chalknet::ui
