// Curves with more points than pixels: keeps what can be seen.
#pragma once

#include <QList>
#include <QPointF>

namespace chalknet::ui {

/// At most about four points for each of `columns` equal pieces of the x axis: first, lowest, highest and last, in their order.
/// A curve with few points is returned as it is. x must not decrease; points that are not finite are left out.
QList<QPointF> decimated(const QList<QPointF>& points, int columns);

} // namespace chalknet::ui
