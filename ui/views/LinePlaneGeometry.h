// LinePlaneGeometry: straight boundaries in a square plane: where they cross it, how they turn, and where their arrow fits.
#pragma once

#include <QLineF>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>

#include <optional>
#include <vector>

namespace chalknet::ui {

/// w0 + w1 x1 + w2 x2 = 0.
struct BoundaryLine {
    double w0 = 0.0;
    double w1 = 0.0;
    double w2 = 0.0;

    bool isLine() const { return w1 != 0.0 || w2 != 0.0; }
    double at(QPointF point) const { return w0 + w1 * point.x() + w2 * point.y(); }
    friend bool operator==(const BoundaryLine&, const BoundaryLine&) = default;
};

/// Where a line crosses the square [low, high]²: two points, or none. Class 1 lies to the right of the way from the first to
/// the second point (with x2 upwards).
std::optional<QLineF> clippedLine(const BoundaryLine& line, double low, double high);
/// The line after its point `grip` is moved to `target`, turning around `pivot`; |(w1, w2)| and the side of class 1 stay.
BoundaryLine turnedLine(const BoundaryLine& line, QPointF pivot, QPointF target);
/// The line moved in parallel so that it goes through `target`.
BoundaryLine movedLine(const BoundaryLine& line, QPointF target);
/// The line turned by an angle (in radians, counterclockwise) around a point.
BoundaryLine turnedBy(const BoundaryLine& line, QPointF pivot, double angle);
/// A line on the way from one (share 0) to the other (share 1).
BoundaryLine lineBetween(const BoundaryLine& from, const BoundaryLine& to, double share);

/// The part of the square [low, high]² where w0 + w1 x1 + w2 x2 ≥ 0.
QPolygonF halfPlane(const BoundaryLine& line, double low, double high);

/// An arrow that stands on a line, and the place of its label, in pixels.
struct ArrowPlace {
    QLineF arrow;
    QRectF label;
};

/// Looks for a place on `line` where an arrow of the given direction (a unit vector) and a label at its tip stay inside of
/// `plot` and cover no obstacle; the first of the places with the fewest collisions, the middle of the line before its ends.
ArrowPlace placeArrow(
    const QLineF& line, QPointF direction, double length, QSizeF label, const QRectF& plot, const std::vector<QRectF>& obstacles);

/// The same for a name beside the line, near one of its ends.
QRectF placeName(const QLineF& line, QSizeF name, const QRectF& plot, const std::vector<QRectF>& obstacles);

} // namespace chalknet::ui
