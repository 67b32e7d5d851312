// Map, dashed lines, points.
#include "ui/lessons/lab/StartPlane.h"

#include "ui/theme/Theme.h"
#include "ui/views/ClassMark.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kRadius = 6.0;

/// A unit's weights over the plane: a·x₁ + b·x₂ + c.
struct LinearUnit {
    double a = 0.0;
    double b = 0.0;
    double c = 0.0;
};

std::optional<LinearUnit> linearUnit(const Parameters& parameters, int row, const InputPlane& plane)
{
    LinearUnit unit;
    unit.c = parameters.bias(0, row);
    for (std::size_t input = 0; input < plane.inputs.size(); ++input) {
        const PlaneInput& own = plane.inputs[input];
        const double weight = parameters.weight(0, row, static_cast<int>(input));
        unit.c += weight * own.offset;
        if (own.term == PlaneTerm::X1)
            unit.a += weight * own.scale;
        else if (own.term == PlaneTerm::X2)
            unit.b += weight * own.scale;
        else if (own.term == PlaneTerm::One || own.scale == 0.0)
            unit.c += weight * own.scale * planeTerm(own.term, 0, 0);
        else if (weight != 0.0)
            return std::nullopt; // a curve
    }
    return unit;
}

} // namespace

std::vector<QLineF> hiddenLines(const NetworkSpec& spec, const Parameters& parameters, const InputPlane& plane)
{
    std::vector<QLineF> lines;
    if (spec.layers.size() < 2 || plane.inputs.size() != static_cast<std::size_t>(spec.inputs)
        || spec.layers.front().activation.type == ActivationType::Maxout)
        return lines;
    for (int row = 0; row < spec.layers.front().units; ++row) {
        const std::optional<LinearUnit> unit = linearUnit(parameters, row, plane);
        if (!unit || !std::isfinite(unit->a + unit->b + unit->c) || std::hypot(unit->a, unit->b) < 1e-12)
            continue;
        // From the point of the line that is nearest to the middle of the plane, far beyond its edges.
        const QPointF middle((plane.left + plane.right) / 2, (plane.bottom + plane.top) / 2);
        const double squared = unit->a * unit->a + unit->b * unit->b;
        const double away = (unit->a * middle.x() + unit->b * middle.y() + unit->c) / squared;
        const QPointF foot = middle - away * QPointF(unit->a, unit->b);
        const QPointF along = QPointF(-unit->b, unit->a) / std::sqrt(squared) * 2.0 * std::hypot(plane.right - plane.left, plane.top - plane.bottom);
        if (std::abs(away) * std::sqrt(squared) < 2.0 * std::hypot(plane.right - plane.left, plane.top - plane.bottom))
            lines.emplace_back(foot - along, foot + along);
    }
    return lines;
}

StartPlane::StartPlane(QWidget* parent)
    : QWidget(parent)
{
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StartPlane::setContent(Content content)
{
    m_content = std::move(content);
    update();
}

void StartPlane::setDescription(const QString& text)
{
    m_description = text;
    announceChange(this);
}

QRectF StartPlane::plot() const
{
    const double side = std::min(width(), height()) - 2.0;
    return {1.0, 1.0, side, side};
}

QPointF StartPlane::toPixel(QPointF value) const
{
    const InputPlane& plane = m_content.plane;
    const QRectF area = plot();
    return {area.left() + (value.x() - plane.left) / (plane.right - plane.left) * area.width(),
        area.bottom() - (value.y() - plane.bottom) / (plane.top - plane.bottom) * area.height()};
}

void StartPlane::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QPainterPath frame;
    frame.addRoundedRect(plot(), kRadius, kRadius);
    painter.fillPath(frame, theme.colors().inset);
    painter.save();
    painter.setClipPath(frame);
    if (!m_content.map.isNull())
        painter.drawImage(plot(), m_content.map);
    painter.setPen(QPen(theme.colors().ink2, 1.4, Qt::DashLine));
    for (const QLineF& line : m_content.lines)
        painter.drawLine(toPixel(line.p1()), toPixel(line.p2()));
    painter.restore();
    const double base = m_content.points.size() <= 8 ? 8.0 : m_content.points.size() <= 120 ? 3.6 : 2.4;
    const double radius = base * std::clamp(plot().width() / 200.0, 0.6, 1.6);
    for (const PlanePoint& point : m_content.points) {
        if (point.test || !m_content.plane.inputs.size())
            continue;
        const QPointF place = toPixel(point.value);
        if (!plot().adjusted(-radius, -radius, radius, radius).contains(place))
            continue;
        if (point.target)
            paintClassMark(painter, place, 1, MarkStyle::Filled, radius, theme.colors().ink,
                QColor(theme.diverging().diverging(std::clamp(m_content.scale.normalized(*point.target), -1.0, 1.0))));
        else
            paintClassMark(painter, place, point.label, MarkStyle::Filled, radius, theme.colors().surface);
    }
    painter.setPen(QPen(theme.colors().ctl, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(frame);
}

} // namespace chalknet::ui
