// Keeps the extremes of every pixel column.
#include "ui/plot/Decimation.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace chalknet::ui {

namespace {

void appendBucket(const QList<QPointF>& points, qsizetype first, qsizetype last, QList<QPointF>& result)
{
    const auto lower = [&](qsizetype a, qsizetype b) { return points[a].y() < points[b].y(); };
    qsizetype lowest = first;
    qsizetype highest = first;
    for (qsizetype i = first; i <= last; ++i) {
        lowest = lower(i, lowest) ? i : lowest;
        highest = lower(highest, i) ? i : highest;
    }
    std::array<qsizetype, 4> kept{first, lowest, highest, last};
    std::sort(kept.begin(), kept.end());
    for (std::size_t i = 0; i < kept.size(); ++i)
        if (i == 0 || kept[i] != kept[i - 1])
            result.append(points[kept[i]]);
}

} // namespace

QList<QPointF> decimated(const QList<QPointF>& points, int columns)
{
    QList<QPointF> finite;
    finite.reserve(points.size());
    std::copy_if(points.begin(), points.end(), std::back_inserter(finite),
        [](QPointF point) { return std::isfinite(point.x()) && std::isfinite(point.y()); });
    if (columns < 1 || finite.size() <= 2 * static_cast<qsizetype>(columns))
        return finite;
    const double begin = finite.front().x();
    const double width = (finite.back().x() - begin) / columns;
    if (!(width > 0.0))
        return {finite.front(), finite.back()};
    QList<QPointF> result;
    result.reserve(4 * static_cast<qsizetype>(columns));
    const auto columnOf = [&](qsizetype i) { return std::min(columns - 1, static_cast<int>((finite[i].x() - begin) / width)); };
    qsizetype first = 0;
    for (qsizetype i = 1; i <= finite.size(); ++i)
        if (i == finite.size() || columnOf(i) != columnOf(first)) {
            appendBucket(finite, first, i - 1, result);
            first = i;
        }
    return result;
}

} // namespace chalknet::ui
