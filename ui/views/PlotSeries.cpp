// Pens, markers and legend samples of series.
#include "ui/views/PlotSeries.h"

#include <QPainter>

namespace chalknet::ui {

QPen seriesPen(const PlotSeries& series, double scale)
{
    return {Theme::instance().colors().*series.color, series.width * scale};
}

void paintMarker(QPainter&, PlotMarker, QPointF, double, const QColor&)
{
}

void paintSeriesSample(QPainter&, const PlotSeries&, const QRectF&, double)
{
}

} // namespace chalknet::ui
