// Clipping, turning and moving of straight lines, and the search for free places beside them.
#include "ui/views/LinePlaneGeometry.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace chalknet::ui {

namespace {

constexpr double kTiny = 1e-12;

double lengthOf(const BoundaryLine& line)
{
    return std::hypot(line.w1, line.w2);
}

/// Keeps the part of [begin, end] of the parameter t where low ≤ start + t·way ≤ high.
bool clip(double start, double way, double low, double high, double& begin, double& end)
{
    if (std::abs(way) < kTiny)
        return start >= low && start <= high;
    const double first = (low - start) / way;
    const double second = (high - start) / way;
    begin = std::max(begin, std::min(first, second));
    end = std::min(end, std::max(first, second));
    return begin < end;
}

bool crosses(const QLineF& line, const QRectF& box)
{
    if (box.contains(line.p1()) || box.contains(line.p2()))
        return true;
    const std::array<QLineF, 4> sides{QLineF(box.topLeft(), box.topRight()), QLineF(box.topRight(), box.bottomRight()),
        QLineF(box.bottomRight(), box.bottomLeft()), QLineF(box.bottomLeft(), box.topLeft())};
    return std::any_of(sides.begin(), sides.end(),
        [&](const QLineF& side) { return line.intersects(side, nullptr) == QLineF::BoundedIntersection; });
}

/// How much a label would hide; outside of the plot is worst.
double costOf(const QRectF& label, const QLineF& line, const QRectF& plot, const std::vector<QRectF>& obstacles)
{
    double cost = plot.contains(label) ? 0.0 : 100.0;
    cost += crosses(line, label) ? 8.0 : 0.0;
    for (const QRectF& obstacle : obstacles)
        cost += obstacle.intersects(label) ? 10.0 : 0.0;
    return cost;
}

} // namespace

std::optional<QLineF> clippedLine(const BoundaryLine& line, double low, double high)
{
    const double length = lengthOf(line);
    if (!(length > 0.0) || !std::isfinite(length) || !std::isfinite(line.w0))
        return std::nullopt;
    const QPointF normal(line.w1 / length, line.w2 / length);
    const QPointF start = normal * (-line.w0 / length);
    const QPointF way(-normal.y(), normal.x());
    double begin = -std::numeric_limits<double>::infinity();
    double end = std::numeric_limits<double>::infinity();
    if (!clip(start.x(), way.x(), low, high, begin, end) || !clip(start.y(), way.y(), low, high, begin, end))
        return std::nullopt;
    return QLineF(start + way * begin, start + way * end);
}

BoundaryLine turnedLine(const BoundaryLine& line, QPointF pivot, QPointF target)
{
    const QPointF way = target - pivot;
    const double distance = std::hypot(way.x(), way.y());
    if (distance < 1e-9 || !line.isLine())
        return line;
    const double length = lengthOf(line);
    double w1 = way.y() / distance * length;
    double w2 = -way.x() / distance * length;
    if (w1 * line.w1 + w2 * line.w2 < 0) {
        w1 = -w1;
        w2 = -w2;
    }
    return {-(w1 * pivot.x() + w2 * pivot.y()), w1, w2};
}

BoundaryLine movedLine(const BoundaryLine& line, QPointF target)
{
    return {-(line.w1 * target.x() + line.w2 * target.y()), line.w1, line.w2};
}

BoundaryLine turnedBy(const BoundaryLine& line, QPointF pivot, double angle)
{
    const double w1 = line.w1 * std::cos(angle) - line.w2 * std::sin(angle);
    const double w2 = line.w1 * std::sin(angle) + line.w2 * std::cos(angle);
    // The pivot keeps its z.
    return {line.at(pivot) - w1 * pivot.x() - w2 * pivot.y(), w1, w2};
}

BoundaryLine lineBetween(const BoundaryLine& from, const BoundaryLine& to, double share)
{
    const auto between = [share](double a, double b) { return a + (b - a) * share; };
    return {between(from.w0, to.w0), between(from.w1, to.w1), between(from.w2, to.w2)};
}

QPolygonF halfPlane(const BoundaryLine& line, double low, double high)
{
    const std::array<QPointF, 4> corners{QPointF(low, low), QPointF(high, low), QPointF(high, high), QPointF(low, high)};
    QPolygonF part;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const QPointF here = corners[i];
        const QPointF next = corners[(i + 1) % corners.size()];
        const double a = line.at(here);
        const double b = line.at(next);
        if (a >= 0)
            part.append(here);
        if ((a >= 0) != (b >= 0))
            part.append(here + (next - here) * (a / (a - b)));
    }
    return part.size() >= 3 ? part : QPolygonF();
}

ArrowPlace placeArrow(
    const QLineF& line, QPointF direction, double length, QSizeF label, const QRectF& plot, const std::vector<QRectF>& obstacles)
{
    constexpr double kGap = 4.0;
    const QRectF room = plot.adjusted(kGap, kGap, -kGap, -kGap);
    const double reach = std::abs(direction.x()) * label.width() / 2 + std::abs(direction.y()) * label.height() / 2 + kGap;
    ArrowPlace best;
    double bestCost = std::numeric_limits<double>::infinity();
    for (const double share : {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.2, 0.8}) {
        const QPointF foot = line.pointAt(share);
        const QLineF arrow(foot, foot + direction * length);
        double arrowCost = room.contains(arrow.p2()) ? 0.0 : 60.0;
        for (const QRectF& obstacle : obstacles)
            arrowCost += crosses(arrow, obstacle) ? 10.0 : 0.0;
        // Beyond the tip, or beside it, to the upper side first.
        const QPointF beside(-direction.y(), direction.x());
        const double width = std::abs(beside.x()) * label.width() / 2 + std::abs(beside.y()) * label.height() / 2 + kGap;
        const QPointF up = beside.y() <= 0 ? beside : -beside;
        for (const QPointF& middle : {arrow.p2() + direction * reach, arrow.p2() + up * width, arrow.p2() - up * width}) {
            QRectF box(middle - QPointF(label.width() / 2, label.height() / 2), label);
            box.moveLeft(std::clamp(box.left(), room.left(), std::max(room.left(), room.right() - box.width())));
            box.moveTop(std::clamp(box.top(), room.top(), std::max(room.top(), room.bottom() - box.height())));
            const double cost = arrowCost + costOf(box, line, room, obstacles) + (crosses(arrow, box) ? 6.0 : 0.0);
            if (cost < bestCost - 0.5) {
                bestCost = cost;
                best = {arrow, box};
            }
        }
    }
    return best;
}

QRectF placeName(const QLineF& line, QSizeF name, const QRectF& plot, const std::vector<QRectF>& obstacles)
{
    constexpr double kGap = 5.0;
    const QRectF room = plot.adjusted(kGap, kGap, -kGap, -kGap);
    const double length = line.length();
    if (length < 1.0)
        return {};
    const QPointF across = QPointF(line.dy(), -line.dx()) / length;
    const double reach = std::abs(across.x()) * name.width() / 2 + std::abs(across.y()) * name.height() / 2 + kGap;
    QRectF best;
    double bestCost = std::numeric_limits<double>::infinity();
    for (const double share : {0.12, 0.88, 0.2, 0.8, 0.28, 0.72, 0.36, 0.64, 0.5}) {
        for (const double side : {1.0, -1.0}) {
            const QPointF middle = line.pointAt(share) + across * (side * reach);
            const QRectF box(middle - QPointF(name.width() / 2, name.height() / 2), name);
            const double cost = costOf(box, line, room, obstacles);
            if (cost < bestCost - 0.5) {
                bestCost = cost;
                best = box;
            }
        }
    }
    return best;
}

} // namespace chalknet::ui
