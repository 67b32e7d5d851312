// Draws the rings over the points.
#include "ui/lessons/loss/MistakePlane.h"

#include "ui/theme/Theme.h"

#include <QPainter>

namespace chalknet::ui {

namespace {

constexpr double kRing = 9.5; // radius, at stage scale 1
constexpr double kStroke = 2.2;

} // namespace

void MistakePlane::setClasses(std::vector<int> classes)
{
    if (classes == m_classes)
        return;
    m_classes = std::move(classes);
    update();
    announceChange(this);
}

std::vector<QPointF> MistakePlane::mistakes() const
{
    std::vector<QPointF> wrong;
    for (std::size_t i = 0; i < points().size() && i < m_classes.size(); ++i)
        if (points()[i].label != m_classes[i])
            wrong.push_back(points()[i].value);
    return wrong;
}

QString MistakePlane::accessibleText() const
{
    const auto wrong = static_cast<int>(mistakes().size());
    return tr("%1 of %2 points right").arg(static_cast<int>(points().size()) - wrong).arg(points().size()) + QStringLiteral(". ")
        + PlaneView::accessibleText();
}

void MistakePlane::paintEvent(QPaintEvent* event)
{
    PlaneView::paintEvent(event);
    const PlaneGeometry& plane = geometryOfPlane();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(plane.plot().adjusted(-4, -4, 4, 4));
    painter.setPen(QPen(Theme::instance().colors().ink, kStroke * plane.scale()));
    for (const QPointF& point : mistakes())
        painter.drawEllipse(plane.toPixel(point), kRing * plane.scale(), kRing * plane.scale());
}

} // namespace chalknet::ui
