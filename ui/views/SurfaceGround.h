// SurfaceGround: the still part of a contour map as one picture: shaded bands, contour lines, regions, hatching.
#pragma once

#include "ui/views/SurfaceView.h"

namespace chalknet::ui {

/// Where heights of the grid change their band: evenly in the logarithm of the height above the lowest.
std::vector<double> surfaceLevels(const SurfaceGrid& grid, int count);

/// Height at a place between the pixel centres; nothing where there is none.
std::optional<double> surfaceHeight(const SurfaceGrid& grid, QPointF place);

/// `side` logical pixels square, for a screen with `ratio` device pixels each; the corners are rounded.
QImage surfaceGround(const SurfaceGrid& grid, const std::vector<double>& levels,
    const std::vector<std::vector<QPolygonF>>& contours, const SurfaceRegions& regions, double side, double ratio, double scale);

/// A square patch of a region's tint and hatching, for legends.
void paintRegionSample(QPainter& painter, const SurfaceRegions& regions, int category, const QRectF& rect);

inline constexpr double kSurfaceRadius = 6.0;

} // namespace chalknet::ui
