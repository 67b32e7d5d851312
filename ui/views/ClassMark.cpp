// The shapes of the classes.
#include "ui/views/ClassMark.h"

#include "ui/theme/Theme.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace chalknet::ui {

namespace {

/// Corners at equal angles, the first one at `turn` degrees clockwise from the top.
QPainterPath regularPath(QPointF center, int corners, double reach, double turn)
{
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const double angle = (turn + 360.0 * i / corners) * std::numbers::pi / 180.0;
        polygon.append(center + reach * QPointF(std::sin(angle), -std::cos(angle)));
    }
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

QPainterPath trianglePath(QPointF center, double radius)
{
    // An equilateral triangle about its centre of mass, a little larger than the circle so that both areas look alike.
    const double reach = radius * 1.28;
    QPainterPath path;
    path.moveTo(center + QPointF(0.0, -reach));
    path.lineTo(center + QPointF(reach * 0.92, reach * 0.66));
    path.lineTo(center + QPointF(-reach * 0.92, reach * 0.66));
    path.closeSubpath();
    return path;
}

QPainterPath crossPath(QPointF center, double radius)
{
    const double reach = radius * 1.12;
    const double half = radius * 0.42;
    QPainterPath path;
    path.addPolygon(QPolygonF({center + QPointF(-half, -reach), center + QPointF(half, -reach), center + QPointF(half, -half),
        center + QPointF(reach, -half), center + QPointF(reach, half), center + QPointF(half, half), center + QPointF(half, reach),
        center + QPointF(-half, reach), center + QPointF(-half, half), center + QPointF(-reach, half),
        center + QPointF(-reach, -half), center + QPointF(-half, -half)}));
    path.closeSubpath();
    return path;
}

QPainterPath markPath(QPointF center, int label, double radius)
{
    switch (std::max(0, label) % kClassMarks) {
    case 0: return trianglePath(center, radius);
    case 2: return regularPath(center, 4, radius * 1.27, 45.0);
    case 3: return regularPath(center, 4, radius * 1.32, 0.0);
    case 4: return crossPath(center, radius);
    case 5: return regularPath(center, 6, radius * 1.12, 30.0);
    default: break;
    }
    QPainterPath path;
    path.addEllipse(center, radius, radius);
    return path;
}

} // namespace

QColor classColor(int label)
{
    const Colors& colors = Theme::instance().colors();
    switch (std::max(0, label) % kClassMarks) {
    case 1: return colors.pos;
    case 2: return colors.c2;
    case 3: return colors.c1;
    case 4: return colors.c3;
    case 5: return colors.c4;
    default: return colors.neg;
    }
}

void paintClassMark(QPainter& painter, QPointF center, int label, MarkStyle style, double radius, const QColor& ground)
{
    paintClassMark(painter, center, label, style, radius, ground, classColor(label));
}

void paintClassMark(QPainter& painter, QPointF center, int label, MarkStyle style, double radius, const QColor& ground,
    const QColor& color)
{
    const QPainterPath path = markPath(center, label, radius);
    const auto pen = [](const QColor& c, double width) { return QPen(c, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin); };
    switch (style) {
    case MarkStyle::Plain: painter.fillPath(path, color); break;
    case MarkStyle::Filled:
        painter.strokePath(path, pen(ground, radius * 0.5));
        painter.fillPath(path, color);
        break;
    case MarkStyle::Hollow:
        painter.strokePath(path, pen(ground, radius * 0.85));
        painter.fillPath(path, ground);
        painter.strokePath(path, pen(color, radius * 0.42));
        break;
    }
}

} // namespace chalknet::ui
