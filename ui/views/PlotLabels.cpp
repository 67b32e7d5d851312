// First the dots, then the ends of curves, then guides: each finds a place of its own or is left out.
#include "ui/views/PlotLabels.h"

#include "ui/formula/FormulaLayout.h"
#include "ui/views/PlotViewMetrics.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

using namespace plotmetrics;

PlotLabels::PlotLabels(const PlotViewPicture& picture, const std::vector<std::vector<QPolygonF>>& lines)
    : m_picture(picture)
    , m_content(picture.content)
    , m_geometry(picture.geometry)
    , m_lines(lines)
    , m_colors(Theme::instance().colors())
    , m_plot(picture.geometry.plot())
    , m_scale(picture.scale)
    , m_room(QRectF(
          m_plot.left() + 3, m_plot.top() - 8 * m_scale, picture.size.width() - m_plot.left() - 4, m_plot.height() + 6 * m_scale))
{
}

std::vector<QRectF> PlotLabels::paint(QPainter& painter, const std::vector<QRectF>& taken)
{
    const auto hasLabel = [](const auto& item) { return !item.label.isEmpty(); };
    const bool any = std::any_of(m_content.curves.begin(), m_content.curves.end(), hasLabel)
        || std::any_of(m_content.guides.begin(), m_content.guides.end(), hasLabel)
        || std::any_of(m_content.dots.begin(), m_content.dots.end(), hasLabel);
    if (!any)
        return {};
    for (const QRectF& room : taken)
        if (!room.isEmpty())
            m_room.reserve(room);
    markRoom();
    for (const PlotDot& dot : m_content.dots)
        labelDot(painter, dot);
    for (std::size_t i = 0; i < m_content.curves.size(); ++i)
        labelCurve(painter, m_content.curves[i], m_lines[i]);
    for (const PlotGuide& guide : m_content.guides)
        labelGuide(painter, guide);
    return m_labels;
}

void PlotLabels::markRoom()
{
    for (const std::vector<QPolygonF>& lines : m_lines)
        for (const QPolygonF& line : lines)
            m_room.mark({line.begin(), line.end()});
    for (const PlotDot& dot : m_content.dots) {
        const QPointF pixel = m_geometry.toPixel(dot.at);
        const double radius = (dot.radius + 1) * m_scale;
        if (isInPlot(m_geometry, pixel))
            m_room.reserve(QRectF(pixel - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)));
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        if (m_content.curves[i].marksEnd && !m_lines[i].empty())
            m_room.reserve(QRectF(m_lines[i].back().back() - QPointF(6, 6) * m_scale, QSizeF(12, 12) * m_scale));
    for (const PlotGuide& guide : m_content.guides)
        if (const std::optional<QLineF> line = plotGuideLine(m_geometry, guide))
            m_room.mark({line->p1(), line->p2()});
    if (const std::optional<double> cursor = plotCursorPixel(m_picture))
        m_room.mark({QPointF(*cursor, m_plot.top()), QPointF(*cursor, m_plot.bottom())});
}

void PlotLabels::paintTexAt(QPainter& painter, const std::optional<QRectF>& box, const QString& tex, ColorToken color)
{
    if (!box)
        return;
    const QColor ink = color == &Colors::ctl ? m_colors.ink2 : m_colors.*color;
    paintFormula(painter, *box, Qt::AlignLeft | Qt::AlignVCenter, Formula::fromTex(tex), kLabelTex * m_scale, ink);
}

// Fractions are higher than a line.
QSizeF PlotLabels::texSize(const QString& tex) const
{
    const FormulaLayout layout(Formula::fromTex(tex), kLabelTex * m_scale);
    return {layout.size().width() + 2, std::max(21 * m_scale, layout.size().height())};
}

std::optional<QRectF> PlotLabels::placeLabel(QSizeF size, const std::vector<QPointF>& wishes)
{
    const std::optional<QRectF> box = m_room.place(size, wishes);
    if (box)
        m_labels.push_back(*box);
    return box;
}

void PlotLabels::labelDot(QPainter& painter, const PlotDot& dot)
{
    const QPointF pixel = m_geometry.toPixel(dot.at);
    if (dot.label.isEmpty() || !isInPlot(m_geometry, pixel))
        return;
    const QSizeF size = texSize(dot.label);
    const double away = (dot.radius + 4) * m_scale;
    const double middle = pixel.y() - size.height() / 2;
    const double left = pixel.x() - away - size.width();
    const double right = pixel.x() + away;
    const double above = pixel.y() - 0.7 * away - size.height();
    const double below = pixel.y() + 0.7 * away;
    paintTexAt(painter,
        placeLabel(size,
            {{right, middle}, {right, above}, {right, below}, {left, middle}, {left, above}, {left, below},
                {pixel.x() - size.width() / 2, pixel.y() - away - size.height()},
                {pixel.x() - size.width() / 2, pixel.y() + away}}),
        dot.label, dot.series.color);
}

void PlotLabels::labelGuide(QPainter& painter, const PlotGuide& guide)
{
    const std::optional<QLineF> line = plotGuideLine(m_geometry, guide);
    if (guide.label.isEmpty() || !line)
        return;
    const QSizeF size = texSize(guide.label);
    std::vector<QPointF> wishes;
    if (guide.orientation == Qt::Horizontal) {
        const double y = line->y1();
        for (const double x : {m_plot.right() - size.width() - 2, m_plot.left() + 6, m_plot.center().x() - size.width() / 2})
            for (const double top : {y - size.height() - 2, y + 2})
                wishes.emplace_back(x, top);
    } else {
        const double x = line->x1();
        for (const double y : {m_plot.top(), m_plot.top() + size.height(), m_plot.bottom() - size.height() - 4})
            for (const double left : {x + 6 * m_scale, x - 6 * m_scale - size.width()})
                wishes.emplace_back(left, y);
    }
    paintTexAt(painter, placeLabel(size, wishes), guide.label, guide.series.color);
}

// Right of the end, stepping up and down where others stand; then back along the curve.
std::vector<QPointF> PlotLabels::labelWishes(const std::vector<QPolygonF>& lines, QSizeF size, bool marksEnd) const
{
    const QPointF end = lines.back().back();
    std::vector<QPointF> wishes;
    const double gap = (marksEnd ? 9 : 6) * m_scale;
    const double middle = end.y() - size.height() / 2;
    if (end.x() + gap + size.width() <= m_picture.size.width())
        for (const double step : {0.0, -0.5, 0.5, -0.9, 0.9, -1.3, 1.3, -1.8, 1.8, -2.3, 2.3, -3.0, 3.0})
            wishes.emplace_back(end.x() + gap, middle + step * size.height());
    for (int i = 0; i < 12; ++i) {
        const QPolygonF& line = lines.back();
        const QPointF point = line[std::max<qsizetype>(0, line.size() - 1 - i * line.size() / 14)];
        wishes.emplace_back(point.x() - size.width() - 2, point.y() - size.height() - 3 * m_scale);
        wishes.emplace_back(point.x() - size.width() - 2, point.y() + 3 * m_scale);
    }
    return wishes;
}

void PlotLabels::labelCurve(QPainter& painter, const PlotCurve& curve, const std::vector<QPolygonF>& lines)
{
    if (curve.label.isEmpty() || lines.empty())
        return;
    const QSizeF size = curve.labelIsTex ? texSize(curve.label) : QSizeF(plotLabelWidth(curve, m_scale) + 2, 18 * m_scale);
    const std::optional<QRectF> box = placeLabel(size, labelWishes(lines, size, curve.marksEnd));
    if (!box)
        return;
    if (curve.labelIsTex) {
        paintTexAt(painter, box, curve.label, curve.series.color);
        return;
    }
    painter.setFont(Theme::instance().sans(kLabelText * m_scale, true));
    painter.setPen(m_colors.*curve.series.color);
    painter.drawText(*box, Qt::AlignLeft | Qt::AlignVCenter, curve.label);
}

} // namespace chalknet::ui
