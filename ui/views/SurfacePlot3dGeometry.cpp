// Turning, projecting and sorting of a surface.
#include "ui/views/SurfacePlot3dGeometry.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace chalknet::ui {

namespace {

constexpr double kHeight = 1.15; // of the space from floor to top, where the floor's side is 2
constexpr double kSideMargin = 34.0; // for the numbers
constexpr double kLowerMargin = 30.0;
constexpr double kUpperMargin = 8.0;

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180.0;
}

} // namespace

SurfaceTurn SurfaceTurn::turnedBy(double azimuthChange, double elevationChange) const
{
    return {std::remainder(azimuth + azimuthChange, 360.0), std::clamp(elevation + elevationChange, kLowest, kHighest)};
}

SurfacePlot3dGeometry::SurfacePlot3dGeometry(QSizeF size, const SurfaceTurn& turn, double scale)
    : m_turn(turn)
    , m_room(QRectF(QPointF(0, 0), size).adjusted(kSideMargin * scale, kUpperMargin * scale, -kSideMargin * scale, -kLowerMargin * scale))
    , m_middle(m_room.center())
    , m_sinAzimuth(std::sin(radians(turn.azimuth)))
    , m_cosAzimuth(std::cos(radians(turn.azimuth)))
    , m_sinElevation(std::sin(radians(turn.elevation)))
    , m_cosElevation(std::cos(radians(turn.elevation)))
{
    // Whatever way it is turned, the space has the same size: it does not breathe while it is turned.
    const double across = 2.0 * std::numbers::sqrt2;
    const double upwards = across * m_sinElevation + kHeight * m_cosElevation;
    m_unit = std::max(1.0, std::min(m_room.width() / across, m_room.height() / upwards));
}

void SurfacePlot3dGeometry::setHeights(std::span<const float> values, int resolution, double low, double high)
{
    m_heights.clear();
    if (resolution < 2 || values.size() < static_cast<std::size_t>(resolution) * static_cast<std::size_t>(resolution))
        return;
    const auto at = [&](int row, int column) {
        return static_cast<double>(
            values[static_cast<std::size_t>(row) * static_cast<std::size_t>(resolution) + static_cast<std::size_t>(column)]);
    };
    const double range = high > low ? high - low : 1.0;
    m_heights.reserve(static_cast<std::size_t>(kNodes) * kNodes);
    for (int row = 0; row < kNodes; ++row)
        for (int column = 0; column < kNodes; ++column) {
            // Values stand at pixel centres; the outermost half pixel takes the nearest.
            const double last = resolution - 1.0;
            const double x = std::clamp(static_cast<double>(column) / kQuads * resolution - 0.5, 0.0, last);
            const double y = std::clamp((1.0 - static_cast<double>(row) / kQuads) * resolution - 0.5, 0.0, last);
            const int left = std::min(static_cast<int>(x), resolution - 2);
            const int above = std::min(static_cast<int>(y), resolution - 2);
            const double u = x - left;
            const double v = y - above;
            const double value = (1 - v) * ((1 - u) * at(above, left) + u * at(above, left + 1))
                + v * ((1 - u) * at(above + 1, left) + u * at(above + 1, left + 1));
            m_heights.push_back(std::isfinite(value) ? std::clamp((value - low) / range, 0.0, 1.0) : 0.0);
        }
}

SpacePoint SurfacePlot3dGeometry::turned(const SpacePoint& point) const
{
    return {point.x * m_cosAzimuth - point.y * m_sinAzimuth, point.x * m_sinAzimuth + point.y * m_cosAzimuth,
        (point.z - 0.5) * kHeight};
}

QPointF SurfacePlot3dGeometry::project(const SpacePoint& point) const
{
    const SpacePoint seen = turned(point);
    return m_middle + m_unit * QPointF(seen.x, -(seen.y * m_sinElevation + seen.z * m_cosElevation));
}

double SurfacePlot3dGeometry::nearness(const SpacePoint& point) const
{
    const SpacePoint seen = turned(point);
    return -seen.y * m_cosElevation + seen.z * m_sinElevation;
}

SpacePoint SurfacePlot3dGeometry::node(int row, int column) const
{
    const double height = m_heights.empty() ? 0.0 : m_heights[static_cast<std::size_t>(row * kNodes + column)];
    return {2.0 * column / kQuads - 1.0, 2.0 * row / kQuads - 1.0, height};
}

SurfaceQuad SurfacePlot3dGeometry::quadAt(double x, double y) const
{
    const auto line = [](double value) { return std::clamp(static_cast<int>((value + 1.0) / 2.0 * kQuads), 0, kQuads - 1); };
    return {line(y), line(x)};
}

double SurfacePlot3dGeometry::heightAt(double x, double y) const
{
    const auto [row, column] = quadAt(x, y);
    const double u = std::clamp((x + 1.0) / 2.0 * kQuads - column, 0.0, 1.0);
    const double v = std::clamp((y + 1.0) / 2.0 * kQuads - row, 0.0, 1.0);
    return (1 - v) * ((1 - u) * node(row, column).z + u * node(row, column + 1).z)
        + v * ((1 - u) * node(row + 1, column).z + u * node(row + 1, column + 1).z);
}

// Over a floor of squares the order of the columns of air is the order of the floor: along each axis from the far end.
std::vector<SurfaceQuad> SurfacePlot3dGeometry::paintingOrder() const
{
    std::vector<SurfaceQuad> order;
    order.reserve(static_cast<std::size_t>(kQuads) * kQuads);
    const bool fromRight = frontX() < 0.0;
    const bool fromBack = frontY() < 0.0;
    for (int i = 0; i < kQuads; ++i)
        for (int j = 0; j < kQuads; ++j)
            order.push_back({fromBack ? kQuads - 1 - i : i, fromRight ? kQuads - 1 - j : j});
    return order;
}

QPolygonF SurfacePlot3dGeometry::polygon(const SurfaceQuad& quad) const
{
    return {{project(node(quad.row, quad.column)), project(node(quad.row, quad.column + 1)),
        project(node(quad.row + 1, quad.column + 1)), project(node(quad.row + 1, quad.column))}};
}

double SurfacePlot3dGeometry::brightness(const SurfaceQuad& quad) const
{
    const SpacePoint a = node(quad.row, quad.column);
    const SpacePoint b = node(quad.row, quad.column + 1);
    const SpacePoint c = node(quad.row + 1, quad.column);
    const SpacePoint d = node(quad.row + 1, quad.column + 1);
    const double step = 2.0 / kQuads;
    const double slopeX = kHeight * (b.z + d.z - a.z - c.z) / (2.0 * step);
    const double slopeY = kHeight * (c.z + d.z - a.z - b.z) / (2.0 * step);
    // The light stands at the upper left in front of the viewer, whatever way the surface is turned.
    const SpacePoint normal{-slopeX * m_cosAzimuth + slopeY * m_sinAzimuth, -slopeX * m_sinAzimuth - slopeY * m_cosAzimuth, 1.0};
    constexpr std::array<double, 3> kLight{-0.45, -0.35, 0.82};
    const double length = std::sqrt(normal.x * normal.x + normal.y * normal.y + 1.0);
    return std::clamp((normal.x * kLight[0] + normal.y * kLight[1] + kLight[2]) / length, 0.0, 1.0);
}

std::optional<QPointF> SurfacePlot3dGeometry::placeAt(QPointF pixel) const
{
    if (m_heights.empty())
        return std::nullopt;
    const std::vector<SurfaceQuad> order = paintingOrder();
    for (auto quad = order.rbegin(); quad != order.rend(); ++quad)
        if (polygon(*quad).containsPoint(pixel, Qt::WindingFill))
            return QPointF(2.0 * (quad->column + 0.5) / kQuads - 1.0, 2.0 * (quad->row + 0.5) / kQuads - 1.0);
    return std::nullopt;
}

double SurfacePlot3dGeometry::frontY() const
{
    return m_cosAzimuth > 0.0 ? -1.0 : 1.0;
}

double SurfacePlot3dGeometry::frontX() const
{
    return m_sinAzimuth > 0.0 ? -1.0 : 1.0;
}

SpacePoint SurfacePlot3dGeometry::heightAxisFoot() const
{
    SpacePoint found{-1.0, -1.0, 0.0};
    for (const double x : {-1.0, 1.0})
        for (const double y : {-1.0, 1.0})
            if (turned({x, y, 0.0}).x < turned(found).x)
                found = {x, y, 0.0};
    return found;
}

} // namespace chalknet::ui
