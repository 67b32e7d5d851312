// Exponential moving averages of curves.
#pragma once

#include <QList>
#include <QPointF>

namespace chalknet::ui {

/// s = weight · s + (1 − weight) · y, divided by the sum of the weights so far, so that it begins at the first value (the bias
/// correction of Kingma and Ba 2015). Points that are not finite stay as they are and do not count.
QList<QPointF> movingAverage(const QList<QPointF>& points, double weight);

} // namespace chalknet::ui
