// PlotLine: a curve as the pieces of line that are drawn: in pixels, clipped, and with no more points than can be seen.
#pragma once

#include "ui/views/PlotGeometry.h"

#include <QPen>
#include <QPolygonF>

#include <optional>
#include <span>
#include <vector>

class QPainter;

namespace chalknet::ui {

struct PlotCurve;

/// Pieces of the line through the points that lie in `bounds`; points that are not finite interrupt it. Steps below half a
/// pixel are left out.
std::vector<QPolygonF> clippedPolyline(std::span<const QPointF> pixels, const QRectF& bounds);

/// A curve's points in pixels: the corners of a staircase are added; in an ascending curve each column of two pixels keeps its
/// first, lowest, highest and last point, so that no peak is lost.
std::vector<QPointF> curvePixels(const PlotCurve& curve, const PlotGeometry& geometry);
/// Both.
std::vector<QPolygonF> curveLines(const PlotCurve& curve, const PlotGeometry& geometry, double margin);

/// The same picture as drawPolyline(), but fast for a line that goes to and fro: the rasteriser's work grows with the square of
/// what one call crosses in a row of pixels, so the line is drawn in pieces. Dashes run on from piece to piece.
void paintLine(QPainter& painter, const QPolygonF& line, const QPen& pen);

/// Points at least `distance` apart, so that markers can be told from each other; the first one is kept.
std::vector<QPointF> spreadPoints(std::span<const QPointF> pixels, double distance);

/// The value of an ascending curve at x, on the line that is drawn; nothing outside of it, in a gap or for a path.
std::optional<double> curveValue(const PlotCurve& curve, const PlotGeometry& geometry, double x);

} // namespace chalknet::ui
