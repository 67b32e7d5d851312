// Exponential moving averages of curves.
#include "ui/plot/MovingAverage.h"

#include <cmath>

namespace chalknet::ui {

QList<QPointF> movingAverage(const QList<QPointF>& points, double weight)
{
    QList<QPointF> result;
    result.reserve(points.size());
    double average = 0.0;
    double sumOfWeights = 0.0;
    for (const QPointF& point : points) {
        if (!std::isfinite(point.y())) {
            result.append(point);
            continue;
        }
        average = weight * average + (1.0 - weight) * point.y();
        sumOfWeights = weight * sumOfWeights + (1.0 - weight);
        result.append({point.x(), average / sumOfWeights});
    }
    return result;
}

} // namespace chalknet::ui
