// The diagram stretches with its widget; node sizes follow the stage scale.
#include "ui/lessons/perceptron/NeuronDiagramGeometry.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

double between(double a, double b, double share)
{
    return a + (b - a) * share;
}

} // namespace

NeuronDiagramGeometry::NeuronDiagramGeometry(QSizeF size, double scale, double share)
    : m_size(size)
    , m_scale(scale)
{
    const double w = size.width();
    const double h = size.height();
    m_rows[1] = between(0.20, 0.24, share) * h;
    m_rows[2] = between(0.485, 0.60, share) * h;
    m_rows[0] = between(0.77, 0.90, share) * h;
    const double spacing = m_rows[2] - m_rows[1];
    m_inputRadius = std::min(33.0 * scale, 0.325 * spacing);
    m_symbolSize = std::min(27.0 * scale, 0.25 * spacing);
    m_inputX = std::max(0.06 * w, m_inputRadius + 6.0);
    m_pillLeft = std::max(0.175 * w, m_inputX + m_inputRadius + 24.0 * scale);
    m_pillSize = {std::min(182.0 * scale, 0.27 * w), std::min(34.0 * scale, 0.4 * spacing)};
    m_outputRadius = std::min(33.0 * scale, 0.06 * w);
    m_output = {w - m_outputRadius * 1.35 - 2.0, between(m_rows[2], (m_rows[1] + m_rows[2]) / 2, share)};
    const double box = std::min(76.0 * scale, 0.11 * w);
    m_sumRadius = std::min({50.0 * scale, 0.075 * w, 0.15 * h});
    m_sum = {0.675 * w, m_output.y()};
    const double boxMiddle = (m_sum.x() + m_sumRadius + m_output.x() - m_outputRadius) / 2;
    m_stepBox = {boxMiddle - box / 2, m_output.y() - box / 2, box, box};
    const double left = 0.47 * w;
    const double formulas = std::max(24.0 * scale, std::min(104.0 * scale, h - (m_sum.y() + 88.0 * scale)));
    m_formulas = {left, h - formulas, w - left, formulas};
}

QPointF NeuronDiagramGeometry::input(int row) const
{
    return {m_inputX, m_rows[row]};
}

QRectF NeuronDiagramGeometry::pill(int row) const
{
    return {m_pillLeft, m_rows[row] - m_pillSize.height() / 2, m_pillSize.width(), m_pillSize.height()};
}

QPointF NeuronDiagramGeometry::weightLabel(int row) const
{
    return {m_pillLeft + 10.0 * m_scale, m_rows[row] - m_pillSize.height() / 2 - 11.0 * m_scale};
}

QPainterPath NeuronDiagramGeometry::edge(int row) const
{
    const QPointF start(m_pillLeft + m_pillSize.width(), m_rows[row]);
    const double rise = std::clamp((m_rows[row] - m_sum.y()) * 0.14, -0.36 * m_sumRadius, 0.36 * m_sumRadius);
    const QPointF end(m_sum.x() - std::sqrt(m_sumRadius * m_sumRadius - rise * rise), m_sum.y() + rise);
    const double middle = between(start.x(), end.x(), 0.5);
    QPainterPath path(start);
    path.cubicTo({middle, start.y()}, {middle, end.y()}, end);
    return path;
}

QPointF NeuronDiagramGeometry::productLabel(int row) const
{
    const double x = m_pillLeft + m_pillSize.width() + 12.0 * m_scale;
    // On the side of the edge from which it does not come.
    const bool isBelow = m_rows[row] > m_sum.y() + 0.1 * m_sumRadius;
    return {x, m_rows[row] + (isBelow ? 27.0 : -13.0) * m_scale};
}

} // namespace chalknet::ui
