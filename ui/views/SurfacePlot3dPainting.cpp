// The steps of painting the surface: floor, quads with their pins from the farthest to the nearest, axes, read-out.
#include "ui/views/SurfacePlot3d.h"

#include "ui/controls/NumberFormat.h"
#include "ui/formula/FormulaLayout.h"
#include "ui/theme/PictureScope.h"
#include "ui/views/ClassMark.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kLineEvery = 6; // quads between two lines of the mesh
constexpr double kDarkest = 0.62;

QColor lit(const QColor& color, double brightness)
{
    const double strength = kDarkest + (1.0 - kDarkest) * std::min(1.0, 1.15 * brightness);
    return QColor::fromRgbF(static_cast<float>(color.redF() * strength), static_cast<float>(color.greenF() * strength),
        static_cast<float>(color.blueF() * strength));
}

} // namespace

void SurfacePlot3d::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFloor(painter);
    if (m_geometry.hasHeights())
        paintSurface(painter);
    paintAxes(painter);
    paintReadOut(painter);
    if (showsFocus(*this)) {
        painter.setPen(QPen(Theme::instance().colors().ink, 2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), metrics::kFieldRadius, metrics::kFieldRadius);
    }
}

void SurfacePlot3d::paintFloor(QPainter& painter) const
{
    const Colors& colors = Theme::instance().colors();
    const auto at = [this](double x, double y) { return m_geometry.project({x, y, 0.0}); };
    painter.setPen(QPen(colors.ctl, 1.0));
    painter.setBrush(colors.inset);
    painter.drawPolygon(QPolygonF({at(-1, -1), at(1, -1), at(1, 1), at(-1, 1)}));
    painter.setPen(QPen(colors.grid, 1.0));
    for (const double value : axisTicks(m_extent.left, m_extent.right).values) {
        const double x = toUnit({value, m_extent.bottom}).x();
        painter.drawLine(at(x, -1), at(x, 1));
    }
    for (const double value : axisTicks(m_extent.bottom, m_extent.top).values) {
        const double y = toUnit({m_extent.left, value}).y();
        painter.drawLine(at(-1, y), at(1, y));
    }
}

// Neighbours fill their common edge without a gap only when edges are sharp.
void SurfacePlot3d::paintSurface(QPainter& painter) const
{
    constexpr int kSide = SurfacePlot3dGeometry::kQuads;
    QColor line = Theme::instance().colors().ink;
    line.setAlphaF(0.22F);
    const QPen mesh(line, 0.8);
    const QColor neutral(Theme::instance().diverging().diverging(0.0));
    for (const SurfaceQuad& quad : m_geometry.paintingOrder()) {
        const QPolygonF polygon = m_geometry.polygon(quad);
        const auto& pins = m_pins[static_cast<std::size_t>(quad.row * kSide + quad.column)];
        for (const Pin& pin : pins)
            if (pin.head.z < pin.foot.z)
                paintPin(painter, pin);
        const QColor color = m_colors.isNull() ? neutral : QColor(m_colors.pixel(quad.column, kSide - 1 - quad.row));
        // In a drawing without pixels a thin line of the same colour closes the gap.
        painter.setRenderHint(QPainter::Antialiasing, false);
        const QColor shade = lit(color, m_geometry.brightness(quad));
        painter.setPen(isPaintingPicture() ? QPen(shade, 0.4) : QPen(Qt::NoPen));
        painter.setBrush(shade);
        painter.drawConvexPolygon(polygon);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(mesh);
        if (quad.row % kLineEvery == 0)
            painter.drawLine(polygon[0], polygon[1]);
        if (quad.row == kSide - 1)
            painter.drawLine(polygon[2], polygon[3]);
        if (quad.column % kLineEvery == 0)
            painter.drawLine(polygon[0], polygon[3]);
        if (quad.column == kSide - 1)
            painter.drawLine(polygon[1], polygon[2]);
        for (const Pin& pin : pins)
            if (pin.head.z >= pin.foot.z)
                paintPin(painter, pin);
    }
}

void SurfacePlot3d::paintPin(QPainter& painter, const Pin& pin) const
{
    const Theme& theme = Theme::instance();
    const PlanePoint& point = m_points[pin.point];
    const QPointF head = m_geometry.project(pin.head);
    painter.setPen(QPen(theme.colors().ink2, 1.1));
    painter.drawLine(m_geometry.project(pin.foot), head);
    const QColor color = point.target
        ? QColor(theme.diverging().diverging(std::clamp(m_targetScale.value_or(m_scale).normalized(*point.target), -1.0, 1.0)))
        : classColor(point.label);
    const double radius = (m_points.size() <= 8 ? 6.0 : 3.6) * std::clamp(m_stageScale, 0.8, 1.6);
    paintClassMark(painter, head, point.target ? 1 : point.label, point.test ? MarkStyle::Hollow : MarkStyle::Filled, radius,
        point.target ? theme.colors().ink2 : theme.colors().surface, color);
}

void SurfacePlot3d::paintAxes(QPainter& painter) const
{
    const Theme& theme = Theme::instance();
    const Colors& colors = theme.colors();
    painter.setFont(theme.font(TextRole::Tick, m_stageScale * 0.95));
    const QPointF middle = m_geometry.project({0, 0, 0});
    const auto write = [&](const SpacePoint& place, const QString& text) {
        const QPointF at = m_geometry.project(place);
        const QPointF away = at - middle;
        const double length = std::max(1.0, std::hypot(away.x(), away.y()));
        const QPointF center = at + away / length * 15.0 * m_stageScale;
        painter.drawText(QRectF(center - QPointF(30, 10), QSizeF(60, 20)), Qt::AlignCenter, text);
    };
    painter.setPen(colors.ink3);
    const AxisTicks across = axisTicks(m_extent.left, m_extent.right);
    for (const double value : across.values)
        write({toUnit({value, m_extent.bottom}).x(), m_geometry.frontY(), 0}, fixed(value, across.decimals));
    const AxisTicks backwards = axisTicks(m_extent.bottom, m_extent.top);
    for (const double value : backwards.values)
        write({m_geometry.frontX(), toUnit({m_extent.left, value}).y(), 0}, fixed(value, backwards.decimals));

    const SpacePoint foot = m_geometry.heightAxisFoot();
    SpacePoint top = foot;
    top.z = 1.0;
    painter.setPen(QPen(colors.ctl, 1.2));
    painter.drawLine(m_geometry.project(foot), m_geometry.project(top));
    painter.setPen(colors.ink3);
    for (const double share : {0.0, 0.5, 1.0}) {
        const QPointF at = m_geometry.project({foot.x, foot.y, share});
        painter.drawText(QRectF(at.x() - 66, at.y() - 10 - (share == 0.0 ? 6 : 0), 60, 20), Qt::AlignRight | Qt::AlignVCenter,
            compact(low() + share * (high() - low()), 2));
    }
    paintAxisName(painter, {0.55, m_geometry.frontY(), 0}, m_across);
    paintAxisName(painter, {m_geometry.frontX(), 0.55, 0}, m_backwards);
    paintFormula(painter, m_geometry.project(top) + QPointF(-5, -10) * m_stageScale, m_symbol, 18.0 * m_stageScale, colors.ink2);
}

// Beside the numbers; words go to the side where the widget has room for them.
void SurfacePlot3d::paintAxisName(QPainter& painter, const SpacePoint& place, const PlaneAxisName& name) const
{
    const Theme& theme = Theme::instance();
    const QColor& ink = theme.colors().ink2;
    const double size = 18.0 * m_stageScale;
    const QPointF middle = m_geometry.project({0, 0, 0});
    const QPointF at = m_geometry.project(place);
    const QPointF away = (at - middle) / std::max(1.0, std::hypot(at.x() - middle.x(), at.y() - middle.y()));
    QPointF baseline = at + away * 30.0 * m_stageScale + QPointF(-8, 6) * m_stageScale;
    painter.setFont(theme.font(TextRole::Tick, m_stageScale * 0.95));
    const double gap = 5 * m_stageScale;
    const double symbol = formulaWidth(name.symbol, size) + gap;
    const QString words
        = painter.fontMetrics().elidedText(name.words, Qt::ElideRight, static_cast<int>(std::max(40.0, width() * 0.45 - symbol)));
    const double wide = words.isEmpty() ? symbol : symbol + painter.fontMetrics().horizontalAdvance(words);
    if (!words.isEmpty() && away.x() < 0)
        baseline.rx() -= wide - symbol;
    if (!words.isEmpty())
        baseline.setY(std::min(baseline.y() + 8 * m_stageScale, height() - 6.0));
    baseline.setX(std::clamp(baseline.x(), 2.0, std::max(2.0, width() - wide - 2)));
    paintFormula(painter, baseline, name.symbol, size, ink);
    painter.setPen(ink);
    painter.drawText(baseline + QPointF(symbol, 0), words);
}

void SurfacePlot3d::paintReadOut(QPainter& painter) const
{
    const QString text = readOut();
    if (text.isEmpty() || isPaintingPicture())
        return;
    const Theme& theme = Theme::instance();
    const QPointF unit = toUnit(*m_probe);
    const QPointF place = m_geometry.project({unit.x(), unit.y(), m_geometry.heightAt(unit.x(), unit.y())});
    painter.setPen(QPen(theme.colors().surface, 3.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(place, 4.5, 4.5);
    painter.setPen(QPen(theme.colors().ink, 1.6));
    painter.drawEllipse(place, 4.5, 4.5);
    painter.setFont(theme.sans(13.5 * m_stageScale));
    QRectF chip(QPointF(0, 0), QSizeF(painter.fontMetrics().size(Qt::TextSingleLine, text)) + QSizeF(18, 8));
    chip.moveBottomLeft(place + QPointF(12, -12));
    chip.moveLeft(std::clamp(chip.left(), 0.0, std::max(0.0, width() - chip.width())));
    chip.moveTop(std::max(0.0, chip.top()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colors().ink);
    painter.drawRoundedRect(chip, metrics::kButtonRadius, metrics::kButtonRadius);
    painter.setPen(theme.colors().surface);
    painter.drawText(chip, Qt::AlignCenter, text);
}

} // namespace chalknet::ui
