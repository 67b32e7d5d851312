// Columns share the width evenly.
#include "ui/views/DigitGridLayout.h"

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr int kGapX = 7;
constexpr int kGapY = 6;

} // namespace

DigitGridLayout::DigitGridLayout(int width, qint64 count, int side, int caption)
    : m_side(side)
    , m_caption(caption)
    , m_columns(std::max(1, (width - 2 * kMargin + kGapX) / (side + kGapX)))
    , m_pitchX(std::max<double>(side + kGapX, double(width - 2 * kMargin + kGapX) / m_columns))
    , m_pitchY(side + caption + kGapY)
    , m_count(count)
{
}

QRect DigitGridLayout::picture(qint64 index) const
{
    const int x = kMargin + static_cast<int>(double(index % m_columns) * m_pitchX + (m_pitchX - m_side - kGapX) / 2);
    return {x, static_cast<int>(kMargin + index / m_columns * m_pitchY), m_side, m_side};
}

QRect DigitGridLayout::caption(qint64 index) const
{
    const QRect above = picture(index);
    return {above.left() - kGapX / 2, above.bottom() + 1, m_side + kGapX - 1, m_caption};
}

std::pair<qint64, qint64> DigitGridLayout::visible(qint64 top, int height) const
{
    const qint64 firstRow = std::max<qint64>(0, (top - kMargin) / m_pitchY);
    const qint64 lastRow = (top + height - kMargin) / m_pitchY + 1;
    return {std::min(m_count, firstRow * m_columns), std::clamp<qint64>(lastRow * m_columns, 0, m_count)};
}

std::optional<qint64> DigitGridLayout::indexAt(QPoint point) const
{
    if (point.y() < kMargin || point.x() < kMargin)
        return {};
    const qint64 row = (point.y() - kMargin) / m_pitchY;
    const auto column = static_cast<qint64>((point.x() - kMargin) / m_pitchX);
    const qint64 index = row * m_columns + column;
    if (column >= m_columns || index >= m_count || !picture(index).united(caption(index)).contains(point))
        return {};
    return index;
}

} // namespace chalknet::ui
