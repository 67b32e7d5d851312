// The boundary in ink with a pale halo.
#include "ui/lessons/layers/MapBoundary.h"

#include "ui/theme/Theme.h"
#include "ui/views/LinePlane.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr double kBoundaryWidth = 3.2;
constexpr double kHaloWidth = 6.0;

} // namespace

MapBoundary::MapBoundary(LinePlane* plane)
    : QWidget(plane)
    , m_plane(plane)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MapBoundary::setBoundary(std::vector<QPolygonF> lines)
{
    m_lines = std::move(lines);
    setVisible(!m_lines.empty());
    update();
}

void MapBoundary::paintEvent(QPaintEvent*)
{
    const Colors& colors = Theme::instance().colors();
    const QRectF plot = m_plane->geometryOfPlane().plot();
    QPainterPath path;
    QTransform toPlot;
    toPlot.translate(plot.left(), plot.top());
    toPlot.scale(plot.width(), plot.height());
    for (const QPolygonF& line : m_lines)
        path.addPolygon(toPlot.map(line));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(plot);
    const double scale = m_plane->geometryOfPlane().scale();
    QColor halo = colors.surface;
    halo.setAlphaF(0.55F);
    painter.strokePath(path, QPen(halo, kHaloWidth * scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.strokePath(path, QPen(colors.ink, kBoundaryWidth * scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

} // namespace chalknet::ui
