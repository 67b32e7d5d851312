// Places of handles and of dropped units.
#include "ui/views/NetworkDiagramHandles.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kRadius = 10.0;
constexpr double kColumnShare = 0.34; // of the pitch on either side of a column; between two of them lies the gap
constexpr double kMarkThickness = 3.0;

QRectF around(QPointF center, double radius)
{
    return {center.x() - radius, center.y() - radius, 2 * radius, 2 * radius};
}

double handleRadius(const NetworkDiagramGeometry& geometry)
{
    return std::clamp(std::min(geometry.handleRoom() / 2 - 1, kRadius * std::max(1.0, geometry.scale())), 5.0, 15.0);
}

void addColumnHandles(
    std::vector<DiagramHandle>& handles, const NetworkDiagramGeometry& geometry, int column, const DiagramLimits& limits)
{
    using Kind = DiagramHandle::Kind;
    const double radius = handleRadius(geometry);
    const QRectF top = geometry.unitRect({column, geometry.firstUnit(column)});
    const QRectF last = geometry.unitRect({column, geometry.endUnit(column) - 1});
    const QRectF count = geometry.countRect(column);
    const double below = (count.isEmpty() ? last.bottom() : count.bottom()) + radius + 2;
    const double center = geometry.columnCenter(column);
    if (limits.mayChangeUnits && geometry.units(column) < limits.units)
        handles.push_back({Kind::AddUnit, column, geometry.units(column), around({center, below}, radius)});
    if (limits.mayChangeLayers)
        handles.push_back({Kind::RemoveLayer, column, 0, around({center, std::max(radius + 1, top.top() - radius - 2)}, radius)});
}

} // namespace

std::vector<DiagramHandle> diagramHandles(const NetworkDiagramGeometry& geometry, QPointF pointer, const DiagramLimits& limits)
{
    using Kind = DiagramHandle::Kind;
    std::vector<DiagramHandle> handles;
    const double pitch = geometry.columnPitch();
    const double radius = handleRadius(geometry);
    for (int column = 0; column < geometry.columns(); ++column) {
        if (const QRectF count = geometry.countRect(column); !count.isEmpty())
            handles.push_back({Kind::NextUnits, column, 0, count});
        const bool isHidden = column > 0 && column + 1 < geometry.columns();
        if (isHidden && std::abs(pointer.x() - geometry.columnCenter(column)) <= pitch * kColumnShare)
            addColumnHandles(handles, geometry, column, limits);
        if (isHidden && limits.mayChangeUnits && geometry.units(column) > 1)
            for (int unit = geometry.firstUnit(column); unit < geometry.endUnit(column); ++unit) {
                const QRectF frame = geometry.unitRect({column, unit});
                const double small = std::min(radius * 0.85, std::max(5.5, frame.width() * 0.22));
                if (frame.adjusted(-small, -small, small, small).contains(pointer))
                    handles.push_back(
                        {Kind::RemoveUnit, column, unit, around(frame.topRight() + QPointF(-small * 0.2, small * 0.2), small)});
            }
        if (column == 0 || !limits.mayChangeLayers || geometry.columns() - 2 >= limits.hiddenLayers)
            continue;
        const double gap = geometry.columnCenter(column) - pitch / 2;
        if (std::abs(pointer.x() - gap) < pitch * (0.5 - kColumnShare))
            handles.push_back({Kind::AddLayer, column, 0, around({gap, radius + 1}, radius)});
    }
    return handles;
}

std::optional<DiagramHandle> handleAt(const std::vector<DiagramHandle>& handles, QPointF position)
{
    // The smaller ones lie over the others and come later.
    const auto found = std::find_if(handles.rbegin(), handles.rend(),
        [&](const DiagramHandle& handle) { return handle.rect.adjusted(-2, -2, 2, 2).contains(position); });
    return found == handles.rend() ? std::nullopt : std::optional(*found);
}

DiagramDrop dropAt(const NetworkDiagramGeometry& geometry, DiagramDrop::Kind kind, UnitAddress source, QPointF pointer)
{
    DiagramDrop drop{kind, source, kind == DiagramDrop::Kind::Unit ? source.unit : source.column, {}, pointer};
    if (kind == DiagramDrop::Kind::Unit) {
        drop.to = geometry.firstUnit(source.column);
        for (int unit = geometry.firstUnit(source.column); unit < geometry.endUnit(source.column); ++unit)
            drop.to += unit != source.unit && geometry.unitRect({source.column, unit}).center().y() < pointer.y() ? 1 : 0;
        const QRectF frame = geometry.unitRect({source.column, drop.to});
        const double gap = std::min(8.0, geometry.unitSize() * 0.2);
        const double y = drop.to <= source.unit ? frame.top() - gap : frame.bottom() + gap;
        drop.mark = {frame.left() - 6, y - kMarkThickness / 2, frame.width() + 12, kMarkThickness};
        return drop;
    }
    drop.to = 1;
    for (int column = 1; column + 1 < geometry.columns(); ++column)
        drop.to += column != source.column && geometry.columnCenter(column) < pointer.x() ? 1 : 0;
    const double side = (drop.to <= source.column ? -0.5 : 0.5) * geometry.columnPitch();
    const double x = geometry.columnCenter(drop.to) + (drop.to == source.column ? 0.0 : side);
    const double top = geometry.handleRoom();
    double bottom = 0.0;
    for (int column = 0; column < geometry.columns(); ++column)
        bottom = std::max(bottom, geometry.unitRect({column, geometry.endUnit(column) - 1}).bottom());
    drop.mark = {x - kMarkThickness / 2, top, kMarkThickness, bottom - top};
    return drop;
}

} // namespace chalknet::ui
