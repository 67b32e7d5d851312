// Columns by shares of the width; rows between captions and formulas.
#include "ui/lessons/layers/LayersDiagramGeometry.h"

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr double kInputColumn = 0.085;
constexpr double kHiddenColumn = 0.44;
constexpr double kOutputColumn = 0.745;
constexpr double kResultColumn = 0.935;
constexpr double kStraightShare = 0.56; // where the number stands on an edge between units of the same height
constexpr double kCrossingShare = 0.29;
constexpr double kOutputShare = 0.47;
constexpr double kBiasDistance = 17.0; // from the circle to the middle of the bias

} // namespace

LayersDiagramGeometry::LayersDiagramGeometry(QSizeF size, double scale)
    : m_scale(scale)
{
    m_captionHeight = 20.0 * scale;
    const double lineHeight = 30.0 * scale;
    m_calculation = QRectF(0, size.height() - lineHeight, size.width(), lineHeight);
    m_formula = QRectF(0, m_calculation.top() - 36.0 * scale, size.width(), 36.0 * scale);
    const double top = m_captionHeight + (unitRadius() + 2 * kBiasDistance * scale);
    const double bottom = m_formula.top() - (unitRadius() + 2 * kBiasDistance * scale);
    const double middle = (top + bottom) / 2;
    // Units of the hidden layer never touch.
    const double half = std::clamp((bottom - top) / 2, unitRadius() + 4.0 * scale, 0.12 * size.width() + 60.0 * scale);
    m_inputs = {QPointF(kInputColumn * size.width(), middle - half), QPointF(kInputColumn * size.width(), middle + half)};
    m_units = {QPointF(kHiddenColumn * size.width(), middle - half), QPointF(kHiddenColumn * size.width(), middle + half),
        QPointF(kOutputColumn * size.width(), middle)};
    m_result = {kResultColumn * size.width(), middle};
}

QLineF LayersDiagramGeometry::edge(int unitIndex, int from) const
{
    const bool intoOutput = unitIndex == 2;
    QLineF line(intoOutput ? unit(from) : input(from), unit(unitIndex));
    const double length = std::max(1.0, line.length());
    const double start = (intoOutput ? unitRadius() : inputRadius()) / length;
    const double end = 1.0 - unitRadius() / length;
    return {line.pointAt(start), line.pointAt(end)};
}

QPointF LayersDiagramGeometry::weightPlace(int unitIndex, int from) const
{
    const double share = unitIndex == 2 ? kOutputShare : unitIndex == from ? kStraightShare : kCrossingShare;
    return edge(unitIndex, from).pointAt(share);
}

QPointF LayersDiagramGeometry::biasPlace(int unitIndex) const
{
    const double way = unitRadius() + kBiasDistance * m_scale;
    return unit(unitIndex) + QPointF(0, unitIndex == 1 ? way : -way);
}

QRectF LayersDiagramGeometry::columnCaption(int column) const
{
    const double center = column == 0 ? m_inputs[0].x() : column == 1 ? m_units[0].x() : m_units[2].x();
    const double width = 160.0 * m_scale;
    const double left = std::max(0.0, center - width / 2);
    return {left, 0.0, 2 * (center - left), m_captionHeight};
}

int LayersDiagramGeometry::unitAt(QPointF pixel) const
{
    for (int i = 0; i < 3; ++i)
        if (QLineF(pixel, unit(i)).length() <= unitRadius())
            return i;
    return -1;
}

} // namespace chalknet::ui
