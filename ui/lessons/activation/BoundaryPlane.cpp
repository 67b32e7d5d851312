// Draws the collapsed layer's boundary.
#include "ui/lessons/activation/BoundaryPlane.h"

#include "ui/theme/Theme.h"
#include "ui/views/LinePlane.h"

#include <QPainter>

namespace chalknet::ui {

void BoundaryPlane::setCollapsed(std::optional<AffineMap> layer)
{
    m_collapsed = std::move(layer);
    update();
}

std::optional<QLineF> BoundaryPlane::collapsedLine() const
{
    if (!m_collapsed || m_collapsed->inputs != 2 || m_collapsed->outputs != 1)
        return std::nullopt;
    const PlaneGeometry& plane = geometryOfPlane();
    return clippedLine({m_collapsed->biases[0], m_collapsed->weights[0], m_collapsed->weights[1]}, plane.low(), plane.high());
}

void BoundaryPlane::paintEvent(QPaintEvent* event)
{
    PlaneView::paintEvent(event);
    const std::optional<QLineF> line = collapsedLine();
    if (!line)
        return;
    const PlaneGeometry& plane = geometryOfPlane();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(plane.plot());
    painter.setPen(QPen(Theme::instance().colors().c3, 3.4 * plane.scale(), Qt::DashLine, Qt::FlatCap));
    painter.drawLine(plane.toPixel(line->p1()), plane.toPixel(line->p2()));
}

} // namespace chalknet::ui
