// Rectangles of a heat map.
#include "ui/lessons/lab/SweepMapGeometry.h"

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr double kLine = 22.0;
constexpr double kGap = 4.0;
constexpr double kWidestCell = 220.0;
constexpr double kHighestCell = 140.0;

} // namespace

SweepMapGeometry::SweepMapGeometry(
    QSizeF size, std::size_t rows, std::size_t columns, double rowLabel, bool hasRows, double scale)
    : m_rows(std::max<std::size_t>(1, rows))
    , m_columns(std::max<std::size_t>(1, columns))
    , m_rowLabel(hasRows ? rowLabel : 0.0)
    , m_scale(scale)
{
    const double left = hasRows ? m_rowLabel + 12 * scale : 4 * scale;
    const double top = hasRows ? kLine * scale + 6 : 4;
    const double bottom = 2 * kLine * scale + 4;
    const double wide = std::min(size.width() - left - 4, kWidestCell * scale * static_cast<double>(m_columns));
    const double high = std::min(size.height() - top - bottom, kHighestCell * scale * static_cast<double>(m_rows));
    m_grid = QRectF(left, top, std::max(20.0, wide), std::max(20.0, high));
}

QRectF SweepMapGeometry::cell(std::size_t row, std::size_t column) const
{
    const double wide = m_grid.width() / static_cast<double>(m_columns);
    const double high = m_grid.height() / static_cast<double>(m_rows);
    return QRectF(m_grid.left() + static_cast<double>(column) * wide, m_grid.top() + static_cast<double>(row) * high, wide, high)
        .adjusted(kGap / 2, kGap / 2, -kGap / 2, -kGap / 2);
}

QRectF SweepMapGeometry::columnLabel(std::size_t column) const
{
    const QRectF above = cell(0, column);
    return {above.left() - kGap / 2, m_grid.bottom() + 2, above.width() + kGap, kLine * m_scale};
}

QRectF SweepMapGeometry::rowLabel(std::size_t row) const
{
    const QRectF beside = cell(row, 0);
    return {0, beside.top(), m_rowLabel + 4 * m_scale, beside.height()};
}

QRectF SweepMapGeometry::acrossName() const
{
    return {m_grid.left(), m_grid.bottom() + 2 + kLine * m_scale, m_grid.width(), kLine * m_scale};
}

QRectF SweepMapGeometry::downName() const
{
    return {0, 0, m_grid.right(), kLine * m_scale};
}

std::optional<std::pair<std::size_t, std::size_t>> SweepMapGeometry::cellAt(QPointF point) const
{
    for (std::size_t row = 0; row < m_rows; ++row)
        for (std::size_t column = 0; column < m_columns; ++column)
            if (cell(row, column).contains(point))
                return std::pair(row, column);
    return std::nullopt;
}

} // namespace chalknet::ui
