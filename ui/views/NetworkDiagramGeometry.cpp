// Layout and hit testing of network diagrams.
#include "ui/views/NetworkDiagramGeometry.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kSideMargin = 68.0; // to the centre of the first and last column: the symbols stand there
constexpr double kBesideName = 41.0; // from the end of a name of an input to the centre of its unit
constexpr double kMostNameShare = 0.2; // of the width
constexpr double kLargeUnit = 58.0;
constexpr double kSmallUnit = 44.0;
constexpr int kMostLargeUnits = 6;
constexpr double kOutputUnit = 68.0;
constexpr double kPitchOverSize = 1.44;
constexpr double kInputPitch = 110.0;
constexpr double kSmallestGap = 6.0;
constexpr double kCountHeight = 22.0;
constexpr double kEdgeReach = 6.0;
constexpr double kHandleRoom = 24.0;
constexpr double kMostHandleShare = 0.06;
constexpr double kBiasReach = 7.0;
constexpr int kMostSeparateEdges = 40;
constexpr double kSmallestSeparatePitch = 92.0;
constexpr int kEdgeSamples = 24;

int shownOf(int units)
{
    return units > NetworkDiagramGeometry::kMostShown ? NetworkDiagramGeometry::kShownOfMany : units;
}

std::array<QPointF, 4> controlPoints(const QRectF& from, const QRectF& to)
{
    const QPointF start(from.right(), from.center().y());
    const QPointF end(to.left(), to.center().y());
    const double reach = (end.x() - start.x()) * 0.5;
    return {start, start + QPointF(reach, 0), end - QPointF(reach, 0), end};
}

QPointF pointOn(const std::array<QPointF, 4>& p, double t)
{
    const double u = 1.0 - t;
    return p[0] * (u * u * u) + p[1] * (3 * u * u * t) + p[2] * (3 * u * t * t) + p[3] * (t * t * t);
}

double distanceToSegment(QPointF point, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double length = QPointF::dotProduct(along, along);
    const double share = length > 0 ? std::clamp(QPointF::dotProduct(point - a, along) / length, 0.0, 1.0) : 0.0;
    return QLineF(point, a + along * share).length();
}

} // namespace

NetworkDiagramGeometry::NetworkDiagramGeometry(
    QSizeF size, std::vector<int> units, double scale, const std::vector<int>& first, double nameWidth)
    : m_scale(scale)
{
    placeColumns(units, first, size, nameWidth);
    placeUnits(size);
}

void NetworkDiagramGeometry::placeColumns(
    const std::vector<int>& units, const std::vector<int>& first, QSizeF size, double nameWidth)
{
    const double margin = std::min(kSideMargin * m_scale, size.width() * 0.16);
    const double named = std::min(nameWidth + kBesideName * m_scale, size.width() * kMostNameShare);
    const double left = std::max(margin, named);
    const auto last = static_cast<double>(units.size()) - 1.0;
    m_columnPitch = last > 0 ? (size.width() - left - margin) / last : 0.0;
    for (std::size_t i = 0; i < units.size(); ++i) {
        const int wanted = i < first.size() ? first[i] : 0;
        m_columns.push_back(
            {units[i], std::clamp(wanted, 0, units[i] - shownOf(units[i])), left + m_columnPitch * static_cast<double>(i), {}});
    }
}

void NetworkDiagramGeometry::placeUnits(QSizeF size)
{
    int tallest = 1;
    bool someHidden = false;
    for (const Column& column : m_columns) {
        tallest = std::max(tallest, shownOf(column.units));
        someHidden = someHidden || shownOf(column.units) < column.units;
    }
    m_handleRoom = std::min(kHandleRoom * m_scale, size.height() * kMostHandleShare);
    const double room = size.height() - 4.0 - 2 * m_handleRoom - (someHidden ? 2 * kCountHeight * m_scale : 0.0);
    const double preferred = (tallest <= kMostLargeUnits ? kLargeUnit : kSmallUnit) * m_scale;
    const double fitting = (room - (tallest - 1) * kSmallestGap) / tallest;
    m_unitSize = std::max(8.0, std::floor(std::min({preferred, fitting, m_columnPitch * 0.62})));
    const double pitch = tallest > 1 ? std::min(m_unitSize * kPitchOverSize, (room - m_unitSize) / (tallest - 1)) : 0.0;

    for (std::size_t c = 0; c < m_columns.size(); ++c) {
        Column& column = m_columns[c];
        const bool output = c + 1 == m_columns.size();
        const int shown = shownOf(column.units);
        const double side = output && column.units == 1
            ? std::floor(std::min({kOutputUnit * m_scale, m_columnPitch * 0.75, room}))
            : m_unitSize;
        const double step
            = c == 0 && shown > 1 ? std::min(std::max(pitch, kInputPitch * m_scale), (room - side) / (shown - 1)) : pitch;
        const double top = size.height() / 2 - step * (shown - 1) / 2 - side / 2;
        for (int i = 0; i < shown; ++i)
            column.rects.emplace_back(std::round(column.center - side / 2), std::round(top + i * step), side, side);
    }
}

QRectF NetworkDiagramGeometry::unitRect(UnitAddress address) const
{
    const Column& column = m_columns[static_cast<std::size_t>(address.column)];
    return column.rects[static_cast<std::size_t>(address.unit - column.first)];
}

bool NetworkDiagramGeometry::isShown(UnitAddress address) const
{
    return address.column >= 0 && address.column < columns() && address.unit >= firstUnit(address.column)
        && address.unit < endUnit(address.column);
}

bool NetworkDiagramGeometry::isShown(EdgeAddress edge) const
{
    return edge.column > 0 && isShown(edge.target()) && (edge.isBias() || isShown(UnitAddress{edge.column - 1, edge.from}));
}

QPointF NetworkDiagramGeometry::biasCenter(UnitAddress address) const
{
    const double inset = biasRadius() * 0.45;
    return unitRect(address).bottomLeft() + QPointF(inset, -inset);
}

double NetworkDiagramGeometry::biasRadius() const
{
    return std::clamp(m_unitSize * 0.13, 3.0, 6.5 * std::max(1.0, m_scale));
}

QPointF NetworkDiagramGeometry::labelPoint(EdgeAddress edge) const
{
    return edge.isBias() ? biasCenter(edge.target()) : edgePoint(edge, 0.5);
}

bool NetworkDiagramGeometry::isBundled(int column) const
{
    return shownUnits(column - 1) * shownUnits(column) > kMostSeparateEdges && m_columnPitch < kSmallestSeparatePitch * m_scale;
}

QRectF NetworkDiagramGeometry::countRect(int column) const
{
    if (shownUnits(column) == units(column))
        return {};
    const QRectF last = m_columns[static_cast<std::size_t>(column)].rects.back();
    return {last.center().x() - 30 * m_scale, last.bottom() + 2, 60 * m_scale, kCountHeight * m_scale};
}

QPainterPath NetworkDiagramGeometry::edgePath(EdgeAddress edge) const
{
    const auto p = controlPoints(unitRect({edge.column - 1, edge.from}), unitRect({edge.column, edge.to}));
    QPainterPath path(p[0]);
    path.cubicTo(p[1], p[2], p[3]);
    return path;
}

QPointF NetworkDiagramGeometry::edgePoint(EdgeAddress edge, double share) const
{
    return pointOn(controlPoints(unitRect({edge.column - 1, edge.from}), unitRect({edge.column, edge.to})), share);
}

std::optional<UnitAddress> NetworkDiagramGeometry::unitAt(QPointF position) const
{
    for (int column = 0; column < columns(); ++column)
        for (int unit = firstUnit(column); unit < endUnit(column); ++unit)
            if (unitRect({column, unit}).adjusted(-2, -2, 2, 2).contains(position))
                return UnitAddress{column, unit};
    return std::nullopt;
}

std::optional<EdgeAddress> NetworkDiagramGeometry::edgeAt(QPointF position) const
{
    std::optional<EdgeAddress> nearest;
    double reach = kEdgeReach * std::max(1.0, m_scale);
    for (int column = 1; column < columns(); ++column) {
        if (position.x() < columnCenter(column - 1) || position.x() > columnCenter(column))
            continue;
        for (int from = firstUnit(column - 1); from < endUnit(column - 1); ++from)
            for (int to = firstUnit(column); to < endUnit(column); ++to) {
                const auto p = controlPoints(unitRect({column - 1, from}), unitRect({column, to}));
                QPointF before = p[0];
                for (int i = 1; i <= kEdgeSamples; ++i) {
                    const QPointF present = pointOn(p, static_cast<double>(i) / kEdgeSamples);
                    const double distance = distanceToSegment(position, before, present);
                    if (distance < reach) {
                        reach = distance;
                        nearest = EdgeAddress{column, from, to};
                    }
                    before = present;
                }
            }
    }
    return nearest;
}

std::optional<EdgeAddress> NetworkDiagramGeometry::biasAt(QPointF position) const
{
    const double reach = std::min(biasRadius() + 3.0, std::max(kBiasReach * m_scale, biasRadius()));
    for (int column = 1; column < columns(); ++column)
        for (int unit = firstUnit(column); unit < endUnit(column); ++unit)
            if (QLineF(position, biasCenter({column, unit})).length() <= reach)
                return EdgeAddress{column, EdgeAddress::kBias, unit};
    return std::nullopt;
}

} // namespace chalknet::ui
