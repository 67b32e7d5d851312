// SweepMapGeometry: cells, labels and names of the axes of a heat map.
#pragma once

#include <QRectF>
#include <QSizeF>

#include <optional>
#include <utility>

namespace chalknet::ui {

class SweepMapGeometry {
public:
    SweepMapGeometry() = default;
    /// `rowLabel` is the width of the widest name of a row; `hasRows`: there is a second axis.
    SweepMapGeometry(QSizeF size, std::size_t rows, std::size_t columns, double rowLabel, bool hasRows, double scale);

    QRectF grid() const { return m_grid; }
    QRectF cell(std::size_t row, std::size_t column) const;
    QRectF columnLabel(std::size_t column) const; ///< under the grid
    QRectF rowLabel(std::size_t row) const; ///< left of the grid
    QRectF acrossName() const;
    QRectF downName() const; ///< above the labels of the rows
    std::optional<std::pair<std::size_t, std::size_t>> cellAt(QPointF point) const;

private:
    QRectF m_grid;
    std::size_t m_rows = 1;
    std::size_t m_columns = 1;
    double m_rowLabel = 0.0;
    double m_scale = 1.0;
};

} // namespace chalknet::ui
