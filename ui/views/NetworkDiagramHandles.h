// NetworkDiagramHandles: the + and × that appear at the columns and units of a diagram, and where a dragged unit would land.
#pragma once

#include "ui/views/NetworkDiagramGeometry.h"

#include <optional>
#include <vector>

namespace chalknet::ui {

/// A small round button in the diagram.
struct DiagramHandle {
    enum class Kind {
        AddUnit, ///< below a hidden column
        RemoveUnit, ///< at a corner of a hidden unit
        AddLayer, ///< before `column`
        RemoveLayer, ///< above a hidden column
        NextUnits, ///< the count under a column that does not show all units
    };
    Kind kind = Kind::AddUnit;
    int column = 0;
    int unit = 0;
    QRectF rect;

    friend bool operator==(const DiagramHandle&, const DiagramHandle&) = default;
};

/// How far a network may grow, and what of its structure may be changed at all.
struct DiagramLimits {
    int units = 16;
    int hiddenLayers = 8;
    bool mayChangeUnits = true;
    bool mayChangeLayers = true;
    bool mayChangeDropout = true;
};

/// Those that the pointer is near to.
std::vector<DiagramHandle> diagramHandles(const NetworkDiagramGeometry& geometry, QPointF pointer, const DiagramLimits& limits);
std::optional<DiagramHandle> handleAt(const std::vector<DiagramHandle>& handles, QPointF position);

/// A unit that is dragged up or down changes its place in the column; one that is dragged sideways takes its layer along.
struct DiagramDrop {
    enum class Kind { Unit, Layer };
    Kind kind = Kind::Unit;
    UnitAddress source;
    int to = 0; ///< the unit's new number, or the layer's new column
    QRectF mark; ///< a line where it would land
    QPointF pointer;
};
DiagramDrop dropAt(const NetworkDiagramGeometry& geometry, DiagramDrop::Kind kind, UnitAddress source, QPointF pointer);

} // namespace chalknet::ui
