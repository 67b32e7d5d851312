// The steps of painting the output plane: map, lines and points.
#include "ui/views/PlaneView.h"

#include "ui/controls/NumberFormat.h"
#include "ui/formula/FormulaLayout.h"
#include "ui/theme/PictureScope.h"
#include "ui/views/ClassMark.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kPlotRadius = 5.0;
constexpr double kBoundaryWidth = 3.0;
constexpr double kContourWidth = 1.1;

QPen roundPen(const QColor& color, double width)
{
    return QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

} // namespace

void PlaneView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMap(painter);
    paintContours(painter);
    paintBoundary(painter);
    paintPoints(painter);
    paintMistakes(painter);
    paintContourLabels(painter);
    paintAxes(painter);
    paintScale(painter);
    paintFocus(painter);
    paintReadOut(painter);
}

void PlaneView::paintMap(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    QPainterPath frame;
    frame.addRoundedRect(m_geometry.plot(), kPlotRadius * m_stageScale, kPlotRadius * m_stageScale);
    painter.save();
    painter.setClipPath(frame);
    painter.fillRect(m_geometry.plot(), QColor(Theme::instance().diverging().diverging(0.0)));
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (!m_image.isNull())
        painter.drawImage(m_geometry.plot(), m_image);
    painter.restore();
    painter.setPen(QPen(colors.ctl, 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(frame);
}

void PlaneView::paintBoundary(QPainter& painter) const
{
    if (m_boundary.empty())
        return;
    const Colors& colors = Theme::instance().colors();
    QPainterPath path;
    for (const QPolygonF& line : m_boundary)
        path.addPolygon(toPlot().map(line));
    painter.save();
    painter.setClipRect(m_geometry.plot());
    QColor halo = colors.surface;
    halo.setAlphaF(0.55F);
    painter.strokePath(path, roundPen(halo, (kBoundaryWidth + 3.0) * m_stageScale));
    painter.strokePath(path, roundPen(colors.ink, kBoundaryWidth * m_stageScale));
    painter.restore();
}

// Thin lines of the same ink; the boundary stays the strongest.
void PlaneView::paintContours(QPainter& painter) const
{
    if (m_contours.empty())
        return;
    painter.save();
    painter.setClipRect(m_geometry.plot());
    QColor ink = Theme::instance().colors().ink;
    ink.setAlphaF(0.5F);
    painter.setPen(roundPen(ink, kContourWidth * m_stageScale));
    for (const PlaneContour& contour : m_contours)
        for (const QPolygonF& line : contour.lines)
            painter.drawPolyline(toPlot().map(line));
    painter.restore();
}

// Where rings are, and the count of them.
std::vector<QRectF> PlaneView::mistakeRooms() const
{
    std::vector<QRectF> rooms;
    if (!m_mistakes)
        return rooms;
    const double reach = ringRadius() + 1.8 * m_stageScale;
    for (std::size_t i = 0; i < m_points.size() && i < m_mistakes->size(); ++i)
        if ((*m_mistakes)[i] && isShown(m_points[i])) {
            const QPointF center = m_geometry.toPixel(m_points[i].value);
            rooms.emplace_back(center - QPointF(reach, reach), center + QPointF(reach, reach));
        }
    rooms.push_back(mistakesRoom());
    return rooms;
}

QRectF PlaneView::mistakesRoom() const
{
    const QFontMetrics metrics(Theme::instance().sans(12.5 * m_stageScale, true));
    QRectF room(QPointF(0, 0), QSizeF(metrics.size(Qt::TextSingleLine, mistakesText())) + QSizeF(12, 4));
    room.moveTopRight(m_geometry.plot().topRight() + QPointF(-6, 6));
    return room;
}

// Each level is named once, on its longest line, where no other name and no ring stands.
void PlaneView::paintContourLabels(QPainter& painter) const
{
    if (m_contours.empty())
        return;
    const Theme& theme = Theme::instance();
    painter.save();
    painter.setFont(theme.sans(11.5 * m_stageScale));
    std::vector<QRectF> taken = mistakeRooms();
    const auto isFree = [&](const QRectF& room) {
        return m_geometry.plot().adjusted(2, 2, -2, -2).contains(room)
            && std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(room); });
    };
    QColor ground = theme.colors().surface;
    ground.setAlphaF(0.8F);
    for (const PlaneContour& contour : m_contours) {
        const auto longest = std::max_element(contour.lines.begin(), contour.lines.end(),
            [](const QPolygonF& a, const QPolygonF& b) { return a.size() < b.size(); });
        const QSizeF words = QSizeF(painter.fontMetrics().size(Qt::TextSingleLine, contour.label)) + QSizeF(4, -4);
        for (const double share : {0.5, 0.3, 0.7, 0.15, 0.85}) {
            QRectF room(QPointF(0, 0), words);
            room.moveCenter(toPlot().map(longest->at(static_cast<qsizetype>(share * static_cast<double>(longest->size() - 1)))));
            if (!isFree(room))
                continue;
            taken.push_back(room);
            painter.setPen(Qt::NoPen);
            painter.setBrush(ground);
            painter.drawRoundedRect(room, 3, 3);
            painter.setPen(theme.colors().ink);
            painter.drawText(room, Qt::AlignCenter, contour.label);
            break;
        }
    }
    painter.restore();
}

QTransform PlaneView::toPlot() const
{
    const QRectF plot = m_geometry.plot();
    return QTransform::fromScale(plot.width(), plot.height()) * QTransform::fromTranslate(plot.left(), plot.top());
}

// Few points may be large; many would hide the map.
double PlaneView::markRadius() const
{
    const double base = m_points.size() <= 8 ? 9.0 : m_points.size() <= 500 ? 4.7 : 3.4;
    return base * std::clamp(m_geometry.plot().width() / 364.0, 0.8, 2.0);
}

QPixmap PlaneView::renderedPoints() const
{
    QPixmap layer(size() * devicePixelRatioF());
    layer.setDevicePixelRatio(devicePixelRatioF());
    layer.fill(Qt::transparent);
    QPainter painter(&layer);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPointMarks(painter);
    return layer;
}

void PlaneView::paintPointMarks(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    const double radius = markRadius();
    const auto colorOf = [this](const PlanePoint& point) {
        if (!point.target)
            return classColor(point.label);
        return QColor(Theme::instance().diverging().diverging(std::clamp(m_targetScale.value_or(m_scale).normalized(*point.target), -1.0, 1.0)));
    };
    for (const bool test : {false, true}) {
        if (test && !m_testVisible)
            continue;
        for (const PlanePoint& point : m_points)
            if (point.test == test)
                paintClassMark(painter, m_geometry.toPixel(point.value), point.target ? 1 : point.label,
                    test ? MarkStyle::Hollow : MarkStyle::Filled, radius, point.target ? colors.ink2 : colors.surface,
                    colorOf(point));
    }
}

void PlaneView::paintPoints(QPainter& painter)
{
    painter.save();
    painter.setClipRect(m_geometry.plot().adjusted(-4, -4, 4, 4));
    if (isPaintingPicture()) {
        paintPointMarks(painter);
    } else {
        if (m_pointLayer.isNull() || m_pointLayer.devicePixelRatio() != devicePixelRatioF())
            m_pointLayer = renderedPoints();
        painter.drawPixmap(0, 0, m_pointLayer);
    }
    painter.restore();
}

void PlaneView::paintMistakes(QPainter& painter) const
{
    if (!m_mistakes)
        return;
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    painter.save();
    painter.setClipRect(m_geometry.plot().adjusted(-6, -6, 6, 6));
    painter.setBrush(Qt::NoBrush);
    const double radius = ringRadius();
    for (std::size_t i = 0; i < m_points.size() && i < m_mistakes->size(); ++i) {
        if (!(*m_mistakes)[i] || !isShown(m_points[i]))
            continue;
        const QPointF center = m_geometry.toPixel(m_points[i].value);
        painter.setPen(QPen(colors.surface, 3.6 * m_stageScale));
        painter.drawEllipse(center, radius, radius);
        painter.setPen(QPen(colors.ink, 1.8 * m_stageScale));
        painter.drawEllipse(center, radius, radius);
    }
    painter.restore();
    painter.setFont(theme.sans(12.5 * m_stageScale, true));
    const QRectF room = mistakesRoom();
    QColor ground = colors.surface;
    ground.setAlphaF(0.88F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(room, metrics::kFieldRadius, metrics::kFieldRadius);
    painter.setPen(colors.ink);
    painter.drawText(room, Qt::AlignCenter, mistakesText());
}

} // namespace chalknet::ui
