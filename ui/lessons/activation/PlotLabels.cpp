// Tries places from the right end of a curve to its left and takes the one that covers least.
#include "ui/lessons/activation/PlotLabels.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace chalknet::ui {

namespace {

constexpr int kPlaces = 26; // along the curve
constexpr double kGap = 6.0; // between curve and name
constexpr double kCoveredPoint = 3.0;
constexpr double kCrossedLine = 14.0;
constexpr double kFarther = 0.6; // each place farther to the left
constexpr double kSteep = 0.06; // a name stands beside a point, not beside a long rise

/// Lowest and highest pixel of a curve between two abscissas.
struct Extent {
    double top = std::numeric_limits<double>::infinity();
    double bottom = -std::numeric_limits<double>::infinity();
    bool isEmpty() const { return top > bottom; }
};

Extent extentBetween(const std::vector<QPolygonF>& curve, double left, double right)
{
    Extent extent;
    for (const QPolygonF& line : curve)
        for (const QPointF& point : line)
            if (point.x() >= left && point.x() <= right) {
                extent.top = std::min(extent.top, point.y());
                extent.bottom = std::max(extent.bottom, point.y());
            }
    return extent;
}

double coverCost(const QRectF& box, const std::vector<LabelWish>& wishes)
{
    const QRectF wide = box.adjusted(-4, -3, 4, 3);
    double cost = 0.0;
    for (const LabelWish& wish : wishes)
        for (const QPolygonF& line : wish.curve)
            for (const QPointF& point : line)
                if (wide.contains(point))
                    cost += kCoveredPoint;
    return cost;
}

double crossCost(const QRectF& box, const std::vector<double>& avoidX, const std::vector<double>& avoidY)
{
    double cost = 0.0;
    for (const double x : avoidX)
        cost += x > box.left() - 6 && x < box.right() + 6 ? kCrossedLine : 0.0;
    for (const double y : avoidY)
        cost += y > box.top() - 3 && y < box.bottom() + 3 ? kCrossedLine : 0.0;
    return cost;
}

bool isFree(const QRectF& box, const QRectF& plot, const std::vector<QRectF>& taken)
{
    const auto meets = [&box](const QRectF& other) { return other.intersects(box); };
    return plot.contains(box) && std::none_of(taken.begin(), taken.end(), meets);
}

} // namespace

std::vector<std::optional<QRectF>> placeLabels(const QRectF& plot, const std::vector<LabelWish>& wishes,
    const std::vector<QRectF>& reserved, const std::vector<double>& avoidX, const std::vector<double>& avoidY)
{
    std::vector<QRectF> taken = reserved;
    std::vector<std::optional<QRectF>> places;
    for (const LabelWish& wish : wishes) {
        std::optional<QRectF> best;
        double least = std::numeric_limits<double>::infinity();
        for (int i = 0; i < kPlaces; ++i) {
            const double middle = plot.right() - wish.size.width() / 2 - 4 - plot.width() * 0.92 * i / (kPlaces - 1);
            const double left = middle - wish.size.width() / 2;
            const Extent extent = extentBetween(wish.curve, left, left + wish.size.width());
            if (extent.isEmpty() || extent.bottom < plot.top() || extent.top > plot.bottom())
                continue;
            for (const double top : {extent.top - kGap - wish.size.height(), extent.bottom + kGap}) {
                const QRectF box(QPointF(left, top), wish.size);
                if (!isFree(box, plot, taken))
                    continue;
                const double cost = coverCost(box, wishes) + crossCost(box, avoidX, avoidY) + kFarther * i
                    + kSteep * (extent.bottom - extent.top);
                if (cost < least) {
                    least = cost;
                    best = box;
                }
            }
        }
        if (best)
            taken.push_back(best->adjusted(-4, -2, 4, 2));
        places.push_back(best);
    }
    return places;
}

} // namespace chalknet::ui
