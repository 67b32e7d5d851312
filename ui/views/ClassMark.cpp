// Circle and triangle.
#include "ui/views/ClassMark.h"

#include "ui/theme/Theme.h"

#include <QPainterPath>

namespace chalknet::ui {

namespace {

QPainterPath markPath(QPointF center, int label, double radius)
{
    QPainterPath path;
    if (label == 1) {
        path.addEllipse(center, radius, radius);
        return path;
    }
    // An equilateral triangle about its centre of mass, a little larger than the circle so that both areas look alike.
    const double reach = radius * 1.28;
    path.moveTo(center + QPointF(0.0, -reach));
    path.lineTo(center + QPointF(reach * 0.92, reach * 0.66));
    path.lineTo(center + QPointF(-reach * 0.92, reach * 0.66));
    path.closeSubpath();
    return path;
}

} // namespace

QColor classColor(int label)
{
    const Colors& colors = Theme::instance().colors();
    return label == 1 ? colors.pos : colors.neg;
}

void paintClassMark(QPainter& painter, QPointF center, int label, MarkStyle style, double radius, const QColor& ground)
{
    const QColor color = classColor(label);
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
