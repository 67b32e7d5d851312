// Pens, markers and legend samples of series.
#include "ui/views/PlotSeries.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace chalknet::ui {

namespace {

/// Line and gap in pixels at stage scale 1; nothing for a solid line.
QVector<double> dashLengths(PlotDash dash)
{
    switch (dash) {
    case PlotDash::Solid: return {};
    case PlotDash::Long: return {11, 6};
    case PlotDash::Medium: return {8, 5};
    case PlotDash::Short: return {5, 4};
    case PlotDash::Dots: return {2, 6};
    }
    return {};
}

QPainterPath triangle(QPointF middle, double radius)
{
    QPainterPath path(middle + QPointF(0, -1.1 * radius));
    path.lineTo(middle + QPointF(1.05 * radius, 0.8 * radius));
    path.lineTo(middle + QPointF(-1.05 * radius, 0.8 * radius));
    path.closeSubpath();
    return path;
}

QPainterPath diamond(QPointF middle, double radius)
{
    QPainterPath path(middle + QPointF(0, -1.2 * radius));
    path.lineTo(middle + QPointF(1.2 * radius, 0));
    path.lineTo(middle + QPointF(0, 1.2 * radius));
    path.lineTo(middle + QPointF(-1.2 * radius, 0));
    path.closeSubpath();
    return path;
}

/// Markers made of lines; `radius` decides how thick they are.
void paintStrokedMarker(QPainter& painter, PlotMarker marker, QPointF middle, double radius, const QColor& color)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, std::clamp(0.36 * radius, 1.4, 3.4), Qt::SolidLine, Qt::FlatCap));
    const double arm = marker == PlotMarker::Cross ? 0.78 * radius : radius;
    if (marker == PlotMarker::Ring) {
        painter.setBrush(Theme::instance().colors().surface);
        painter.drawEllipse(middle, 0.82 * radius, 0.82 * radius);
    } else if (marker == PlotMarker::Cross) {
        painter.drawLine(middle + QPointF(-arm, -arm), middle + QPointF(arm, arm));
        painter.drawLine(middle + QPointF(-arm, arm), middle + QPointF(arm, -arm));
    } else {
        painter.drawLine(middle + QPointF(-arm, 0), middle + QPointF(arm, 0));
        painter.drawLine(middle + QPointF(0, -arm), middle + QPointF(0, arm));
    }
}

} // namespace

QPen seriesPen(const PlotSeries& series, double scale)
{
    const double width = std::max(0.5, series.width * scale);
    QPen pen(Theme::instance().colors().*series.color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const QVector<double> lengths = dashLengths(series.dash);
    if (lengths.isEmpty())
        return pen;
    // Qt counts dashes in widths of the pen, and a round cap adds half a width to both ends.
    QVector<double> pattern;
    for (qsizetype i = 0; i < lengths.size(); ++i) {
        const double length = lengths[i] * scale + (i % 2 == 0 ? -width : width);
        pattern.append(std::max(0.02, length / width));
    }
    pen.setDashPattern(pattern);
    return pen;
}

void paintMarker(QPainter& painter, PlotMarker marker, QPointF middle, double radius, const QColor& color)
{
    if (marker == PlotMarker::None || radius <= 0)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (marker) {
    case PlotMarker::None: break;
    case PlotMarker::Circle: painter.drawEllipse(middle, radius, radius); break;
    case PlotMarker::Square: painter.drawRect(QRectF(middle - QPointF(0.88, 0.88) * radius, QSizeF(1.76, 1.76) * radius)); break;
    case PlotMarker::Triangle: painter.drawPath(triangle(middle, radius)); break;
    case PlotMarker::Diamond: painter.drawPath(diamond(middle, radius)); break;
    case PlotMarker::Cross:
    case PlotMarker::Plus:
    case PlotMarker::Ring: paintStrokedMarker(painter, marker, middle, radius, color); break;
    }
    painter.restore();
}

void paintSeriesSample(QPainter& painter, const PlotSeries& series, const QRectF& rect, double scale)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = rect.center().y();
    const double cap = 0.5 * series.width * scale;
    painter.setPen(seriesPen(series, scale));
    painter.drawLine(QPointF(rect.left() + cap, y), QPointF(rect.right() - cap, y));
    const double radius = std::min(rect.height() / 2, 5.0 * scale);
    paintMarker(painter, series.marker, rect.center(), radius, Theme::instance().colors().*series.color);
    painter.restore();
}

} // namespace chalknet::ui
