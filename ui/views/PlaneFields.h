// PlaneFields: pictures and lines of a plane from the outputs over its grid: classes, flat colours, contours with their values.
#pragma once

#include "ui/views/HeatMapImage.h"

#include <QImage>
#include <QPolygonF>
#include <QString>

#include <span>
#include <vector>

namespace chalknet::ui {

/// The lines on which a map takes one value, in the unit square.
struct PlaneContour {
    double level = 0.0;
    QString label;
    std::vector<QPolygonF> lines;
};

/// One map for each class.
using ClassMaps = std::vector<std::vector<float>>;

/// The class with the largest output at a grid point (the first of equals), −1 if one is not a number.
int winningClass(const ClassMaps& maps, std::size_t point);
/// The largest output at every point.
std::vector<float> winningValues(const ClassMaps& maps);

/// The colour of the winning class, stronger the further its probability is above chance; `isFlat`: the full colour everywhere.
/// `range` is the share of the colours that is used.
QImage classMapImage(const ClassMaps& maps, int resolution, double range, bool isFlat);
/// Two flat colours, apart at `level`.
QImage flatMapImage(std::span<const float> values, int resolution, double level, const ColorMap& colors, double range);

/// Where another class begins to win.
std::vector<QPolygonF> classBoundaries(const ClassMaps& maps, int resolution);

/// Lines of a map at the given levels; taken from every other grid point where the grid is fine. Levels without a line are left out.
std::vector<PlaneContour> contoursAt(std::span<const float> values, int resolution, std::span<const double> levels, int decimals);
/// 0.1 … 0.9 without the boundary itself, in steps of 0.1.
std::vector<double> probabilityLevels(double boundary);
/// About eight round numbers within the scale.
std::vector<double> valueLevels(const ValueScale& scale, int& decimals);

} // namespace chalknet::ui
