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

/// An edge from unit `from` of the column before to unit `to` of `column` (1 …).
struct EdgeAddress {
    int column = 1;
    int from = 0;
    int to = 0;
    friend bool operator==(const EdgeAddress&, const EdgeAddress&) = default;
};

/// Columns stand evenly; units are squares. Columns of more than ten units show eight.
class NetworkDiagramGeometry {
public:
    NetworkDiagramGeometry() = default;
    /// `units`: how many in each column, inputs and outputs included (at least two columns).
    NetworkDiagramGeometry(QSizeF size, std::vector<int> units, double scale);

    double scale() const { return m_scale; }
    int columns() const { return static_cast<int>(m_columns.size()); }
    int units(int column) const { return m_columns[static_cast<std::size_t>(column)].units; }
    int shownUnits(int column) const { return static_cast<int>(m_columns[static_cast<std::size_t>(column)].rects.size()); }
    double columnCenter(int column) const { return m_columns[static_cast<std::size_t>(column)].center; }
    /// Distance between two columns.
    double columnPitch() const { return m_columnPitch; }
    /// Side of the squares of inputs and hidden units.
    double unitSize() const { return m_unitSize; }
    /// `unit` must be shown.
    QRectF unitRect(UnitAddress address) const;
    /// Where "+8" stands under a column that does not show all its units; empty otherwise.
    QRectF countRect(int column) const;

    /// A curve that leaves and arrives horizontally; both ends must be shown.
    QPainterPath edgePath(EdgeAddress edge) const;
    /// The point of the curve at `share` of its parameter.
    QPointF edgePoint(EdgeAddress edge, double share) const;

    std::optional<UnitAddress> unitAt(QPointF position) const;
    /// The nearest edge within reach.
    std::optional<EdgeAddress> edgeAt(QPointF position) const;

    static constexpr int kMostShown = 10;
    static constexpr int kShownOfMany = 8;

private:
    struct Column {
        int units = 0;
        double center = 0.0;
        std::vector<QRectF> rects;
    };

    void placeColumns(const std::vector<int>& units, QSizeF size);
    void placeUnits(QSizeF size);

    double m_scale = 1.0;
    double m_columnPitch = 0.0;
    double m_unitSize = 0.0;
    std::vector<Column> m_columns;
};

} // namespace chalknet::ui
