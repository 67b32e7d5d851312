// Where units and edges of a network diagram lie, and what is under a point.
#pragma once

#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace chalknet::ui {

/// A unit: column 0 holds the inputs, the last one the outputs.
struct UnitAddress {
    int column = 0;
    int unit = 0;
    friend bool operator==(const UnitAddress&, const UnitAddress&) = default;
};

/// An edge from unit `from` of the column before to unit `to` of `column` (1 …); or that unit's bias.
struct EdgeAddress {
    static constexpr int kBias = -1;

    int column = 1;
    int from = 0;
    int to = 0;

    bool isBias() const { return from == kBias; }
    UnitAddress target() const { return {column, to}; }
    friend bool operator==(const EdgeAddress&, const EdgeAddress&) = default;
};

/// Columns stand evenly; units are squares with their bias as a dot at the lower left corner. Columns of more than ten units show
/// eight, from a first one on. Above and below them is room for the handles of editing.
class NetworkDiagramGeometry {
public:
    NetworkDiagramGeometry() = default;
    /// `units`: how many in each column, inputs and outputs included (at least two columns).
    /// `first`: the first shown unit of columns that do not show all; clamped, missing ones are 0.
    /// `nameWidth`: pixels that the widest name of an input needs; the first column keeps that room where it can.
    NetworkDiagramGeometry(
        QSizeF size, std::vector<int> units, double scale, const std::vector<int>& first = {}, double nameWidth = 0.0);

    double scale() const { return m_scale; }
    int columns() const { return static_cast<int>(m_columns.size()); }
    int units(int column) const { return m_columns[static_cast<std::size_t>(column)].units; }
    int shownUnits(int column) const { return static_cast<int>(m_columns[static_cast<std::size_t>(column)].rects.size()); }
    int firstUnit(int column) const { return m_columns[static_cast<std::size_t>(column)].first; }
    /// Behind the last shown unit.
    int endUnit(int column) const { return firstUnit(column) + shownUnits(column); }
    bool isShown(UnitAddress address) const;
    bool isShown(EdgeAddress edge) const;
    double columnCenter(int column) const { return m_columns[static_cast<std::size_t>(column)].center; }
    /// Distance between two columns.
    double columnPitch() const { return m_columnPitch; }
    /// Side of the squares of inputs and hidden units.
    double unitSize() const { return m_unitSize; }
    /// `unit` must be shown.
    QRectF unitRect(UnitAddress address) const;
    /// Where "+8" stands under a column that does not show all its units; empty otherwise.
    QRectF countRect(int column) const;

    QPointF biasCenter(UnitAddress address) const;
    double biasRadius() const;
    /// Where the hover label of an edge or a bias points to.
    QPointF labelPoint(EdgeAddress edge) const;
    /// More edges arrive at the column than can be told apart: the strongest are drawn, the others as one bundle.
    bool isBundled(int column) const;
    /// Height of the room for handles above and below the units.
    double handleRoom() const { return m_handleRoom; }

    /// A curve that leaves and arrives horizontally; both ends must be shown.
    QPainterPath edgePath(EdgeAddress edge) const;
    /// The point of the curve at `share` of its parameter.
    QPointF edgePoint(EdgeAddress edge, double share) const;

    std::optional<UnitAddress> unitAt(QPointF position) const;
    /// The nearest edge within reach.
    std::optional<EdgeAddress> edgeAt(QPointF position) const;
    /// The bias whose dot is there.
    std::optional<EdgeAddress> biasAt(QPointF position) const;

    static constexpr int kMostShown = 10;
    static constexpr int kShownOfMany = 8;

private:
    struct Column {
        int units = 0;
        int first = 0;
        double center = 0.0;
        std::vector<QRectF> rects;
    };

    void placeColumns(const std::vector<int>& units, const std::vector<int>& first, QSizeF size, double nameWidth);
    void placeUnits(QSizeF size);

    double m_scale = 1.0;
    double m_columnPitch = 0.0;
    double m_unitSize = 0.0;
    double m_handleRoom = 0.0;
    std::vector<Column> m_columns;
};

} // namespace chalknet::ui
