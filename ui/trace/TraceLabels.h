// TraceLabels: where the numbers of a layer's edges stand, so that none covers another, a unit or (if possible) an edge.
#pragma once

#include <QLineF>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace chalknet::ui {

/// A number that wants to stand on its edge.
struct TraceLabelWish {
    QLineF line;
    QSizeF size;
    bool isForced = false; ///< of an active edge: it is shown in any case, others make room
};

struct LabelPlace {
    QRectF rect; ///< also if it is not shown
    bool isShown = false;
};

/// Each at its best place along its line; what still collides with a label or an obstacle is not shown.
std::vector<LabelPlace> placeLabelsFreely(const std::vector<TraceLabelWish>& wishes, const std::vector<QRectF>& obstacles);
/// All at the same share of their lines: 0.27, or where more have room or fewer are crossed by other edges.
std::vector<LabelPlace> placeLabelsInColumn(const std::vector<TraceLabelWish>& wishes, const std::vector<QRectF>& obstacles);

/// The share of labels that are shown.
double shownShare(const std::vector<LabelPlace>& places);

/// The length of a line inside of a rectangle.
double lengthInside(const QLineF& line, const QRectF& rect);
/// The part of a line inside of a rectangle that it crosses.
QLineF insideOf(const QLineF& line, const QRectF& rect);
/// What is left of a line when the rectangles are cut out, from its start to its end, without crumbs.
std::vector<QLineF> withoutRects(const QLineF& line, const std::vector<QRectF>& rects);

} // namespace chalknet::ui
