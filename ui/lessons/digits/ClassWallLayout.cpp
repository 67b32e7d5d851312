// The slots fill the room, within limits.
#include "ui/lessons/digits/ClassWallLayout.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kLabelWidth = 44.0;
constexpr double kHeadHeight = 24.0;
constexpr double kCaptionHeight = 15.0;
constexpr double kLargestPitchX = 52.0;
constexpr double kSmallestPitchX = 26.0;
constexpr double kLargestPitchY = 66.0;
constexpr int kSmallestPitchY = 40;
constexpr double kLargestSide = 46.0;
constexpr double kLargestAlone = 190.0; ///< side of a picture where one digit of everybody is shown
constexpr int kGapX = 5;
constexpr double kLargestLabelScale = 1.4;
constexpr double kLargestCaptionScale = 1.3; ///< the pictures get the room
constexpr int kGapAlone = 12;
constexpr int kGapY = 3; ///< with the selection's ring

int scaled(double size, double scale)
{
    return static_cast<int>(std::lround(size * scale));
}

} // namespace

ClassWallLayout::ClassWallLayout(QSize viewport, int rows, int columns, double scale)
    : m_rows(rows)
    , m_columns(columns)
    , m_labelWidth(scaled(kLabelWidth, std::min(kLargestLabelScale, scale)))
    , m_headHeight(scaled(kHeadHeight, scale))
    , m_captionHeight(scaled(kCaptionHeight, std::clamp(scale, 1.0, kLargestCaptionScale)))
{
    const double room = std::max(1, viewport.width() - m_labelWidth - 4);
    const int most = std::max(1, static_cast<int>(room / kSmallestPitchX));
    const int blockCount = std::max(1, (columns + most - 1) / most);
    m_perBlock = std::max(1, (columns + blockCount - 1) / blockCount);
    m_pitchX = std::min(kLargestPitchX * scale, room / m_perBlock);
    const int tall = (viewport.height() - m_headHeight) / std::max(1, rows);
    m_pitchY = std::clamp(tall, kSmallestPitchY, scaled(kLargestPitchY, scale));
    m_side = std::min({static_cast<int>(m_pitchX) - kGapX, m_pitchY - m_captionHeight - kGapY, scaled(kLargestSide, scale)});
    m_blockHeight = m_headHeight + rows * m_pitchY;
    if (rows == 1)
        enlargeSingleRow(viewport, scale);
}

// As many blocks as make the pictures largest; the usual size is kept where they do not fit without scrolling.
void ClassWallLayout::enlargeSingleRow(QSize viewport, double scale)
{
    const double room = std::max(1, viewport.width() - m_labelWidth - 4);
    for (int blocks = 1; blocks <= m_columns; ++blocks) {
        const int perBlock = (m_columns + blocks - 1) / blocks;
        const double pitch = std::min(room / perBlock, (kLargestAlone + kGapAlone) * scale);
        const int height = viewport.height() / blocks;
        const int side = std::min({static_cast<int>(pitch) - kGapAlone, height - m_headHeight - m_captionHeight - kGapAlone,
            scaled(kLargestAlone, scale)});
        if (side <= m_side)
            continue;
        m_perBlock = perBlock;
        m_pitchX = pitch;
        m_side = side;
        m_pitchY = side + m_captionHeight + kGapAlone;
        m_blockHeight = m_headHeight + m_pitchY;
    }
}

QRect ClassWallLayout::picture(int row, int column) const
{
    const int within = column % m_perBlock;
    const double middle = m_labelWidth + (within + 0.5) * m_pitchX;
    const int top = block(column) * m_blockHeight + m_headHeight + row * m_pitchY;
    return {static_cast<int>(std::lround(middle - m_side / 2.0)), top + 1, m_side, m_side};
}

QRect ClassWallLayout::caption(int row, int column) const
{
    const QRect box = picture(row, column);
    return {box.center().x() - static_cast<int>(m_pitchX / 2), box.bottom() + 1, static_cast<int>(m_pitchX), m_captionHeight};
}

QRect ClassWallLayout::writer(int column) const
{
    const QRect box = picture(0, column);
    const int wide = static_cast<int>(m_pitchX);
    return {box.center().x() - wide / 2, block(column) * m_blockHeight, wide, m_headHeight - 2};
}

QRect ClassWallLayout::label(int row, int block) const
{
    return {0, block * m_blockHeight + m_headHeight + row * m_pitchY, m_labelWidth - 4, m_side};
}

QRect ClassWallLayout::corner(int block) const
{
    return {0, block * m_blockHeight, m_labelWidth - 4, m_headHeight - 2};
}

std::optional<std::pair<int, int>> ClassWallLayout::slotAt(QPoint point) const
{
    if (m_columns == 0 || point.y() < 0)
        return std::nullopt;
    const int blockIndex = point.y() / m_blockHeight;
    const int down = point.y() % m_blockHeight - m_headHeight;
    const double across = (point.x() - m_labelWidth) / m_pitchX;
    if (down < 0 || across < 0 || across >= m_perBlock)
        return std::nullopt;
    const int row = down / m_pitchY;
    const int column = blockIndex * m_perBlock + static_cast<int>(across);
    return row < m_rows && column < m_columns ? std::optional(std::pair(row, column)) : std::nullopt;
}

} // namespace chalknet::ui
