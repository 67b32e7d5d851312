// Rows and columns of tiles.
#include "ui/lessons/lab/ManyStartsWallLayout.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

int columnsIn(int width, int side)
{
    return std::max(1, (width - 2 * ManyStartsWallLayout::kMargin + ManyStartsWallLayout::kGap) / (side + ManyStartsWallLayout::kGap));
}

bool fits(QSize room, int count, int side)
{
    const int columns = columnsIn(room.width(), side);
    const int rows = (count + columns - 1) / columns;
    return rows * (side + ManyStartsWallLayout::kGap) - ManyStartsWallLayout::kGap + 2 * ManyStartsWallLayout::kMargin
        <= room.height();
}

} // namespace

ManyStartsWallLayout::ManyStartsWallLayout(QSize room, int count, int side)
    : m_count(count)
    , m_side(side)
{
    while (m_side < 2 * side && fits(room, count, m_side + 1))
        ++m_side;
    m_columns = columnsIn(room.width(), m_side);
    m_pitch = m_side + kGap;
    // A single row keeps its gaps.
    const double spread
        = m_columns > 1 ? static_cast<double>(room.width() - 2 * kMargin - m_side) / (m_columns - 1) : m_pitch;
    m_stride = count > m_columns ? std::max<double>(m_pitch, spread) : m_pitch;
}

int ManyStartsWallLayout::rowsIn(int height) const
{
    return std::max(1, (height - 2 * kMargin + kGap) / m_pitch);
}

QRect ManyStartsWallLayout::tile(int index) const
{
    const int column = index % m_columns;
    const int row = index / m_columns;
    return {kMargin + static_cast<int>(std::lround(column * m_stride)), kMargin + row * m_pitch, m_side, m_side};
}

std::optional<int> ManyStartsWallLayout::indexAt(QPoint point) const
{
    const int row = (point.y() - kMargin) / m_pitch;
    const int column = static_cast<int>((point.x() - kMargin) / m_stride);
    if (point.y() < kMargin || point.x() < kMargin || column >= m_columns)
        return std::nullopt;
    const int index = row * m_columns + column;
    return index < m_count && tile(index).contains(point) ? std::optional(index) : std::nullopt;
}

std::pair<int, int> ManyStartsWallLayout::visible(int top, int height) const
{
    const int firstRow = std::max(0, (top - kMargin) / m_pitch);
    const int lastRow = std::max(0, (top + height - kMargin) / m_pitch) + 1;
    return {std::min(m_count, firstRow * m_columns), std::min(m_count, lastRow * m_columns)};
}

} // namespace chalknet::ui
