// ManyStartsWallLayout: the tiles of a wall in rows that fill its width; only visible rows are ever touched.
#pragma once

#include <QPoint>
#include <QRect>

#include <optional>
#include <utility>

namespace chalknet::ui {

class ManyStartsWallLayout {
public:
    ManyStartsWallLayout() = default;
    /// `count` tiles of about `side` pixels in a width. With few tiles they grow until they fill the height, to twice the side.
    ManyStartsWallLayout(QSize room, int count, int side);

    int count() const { return m_count; }
    int columns() const { return m_columns; }
    int rows() const { return m_columns > 0 ? (m_count + m_columns - 1) / m_columns : 0; }
    int side() const { return m_side; }
    int pitch() const { return m_pitch; }
    int contentHeight() const { return rows() * m_pitch - kGap + 2 * kMargin; }
    /// Whole rows of a page.
    int rowsIn(int height) const;

    /// y counts from the top of the content.
    QRect tile(int index) const;
    std::optional<int> indexAt(QPoint point) const;
    /// The tiles [first, last) that a part of the content touches.
    std::pair<int, int> visible(int top, int height) const;

    static constexpr int kMargin = 5; ///< room for the ring of the chosen tile
    static constexpr int kGap = 5;

private:
    int m_count = 0;
    int m_side = 40;
    int m_pitch = 45;
    int m_columns = 1;
    double m_stride = 45.0; ///< across, so that the row ends at the right edge
};

} // namespace chalknet::ui
