// Contour lines of a grid by marching squares (Lorensen and Cline 1987, the two-dimensional case).
#pragma once

#include <QPolygonF>

#include <span>
#include <vector>

namespace chalknet::ui {

/// The lines on which the grid takes the value `level`, as long connected polygons in the unit square (0, 0 is the top left).
/// A closed line ends where it began. `values` holds resolution × resolution numbers at pixel centres, row 0 at the top; the
/// outermost half pixel is extrapolated, so that lines reach the border. Cells with a value that is not finite are left out.
/// In a saddle cell the mean of the corners decides which corners are connected.
std::vector<QPolygonF> contourLines(std::span<const float> values, int resolution, double level);

} // namespace chalknet::ui
