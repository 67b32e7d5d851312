// ClassWallLayout: rows are labels, columns are writers; where a wall of pictures lies, and which part of it is seen.
#pragma once

#include <QPoint>
#include <QRect>
#include <QSize>

#include <optional>
#include <utility>

namespace chalknet::ui {

/// Writers that do not fit side by side go on in a further block below. A single row (one digit from everybody) is as large as the
/// viewport allows. Places are relative to the content's top left.
class ClassWallLayout {
public:
    ClassWallLayout() = default;
    ClassWallLayout(QSize viewport, int rows, int columns, double scale);

    int rows() const { return m_rows; }
    int columns() const { return m_columns; }
    int blocks() const { return m_columns == 0 ? 0 : (m_columns + m_perBlock - 1) / m_perBlock; }
    int columnsPerBlock() const { return m_perBlock; }
    int side() const { return m_side; }
    int contentHeight() const { return blocks() * m_blockHeight; }
    int rowHeight() const { return m_pitchY; }
    int captionHeight() const { return m_captionHeight; }

    QRect picture(int row, int column) const;
    /// Below the picture: the wrong answer.
    QRect caption(int row, int column) const;
    /// Over a column: the writer.
    QRect writer(int column) const;
    QRect label(int row, int block) const;
    /// Above the labels.
    QRect corner(int block) const;
    int block(int column) const { return column / m_perBlock; }
    /// Row and column of the slot at a place.
    std::optional<std::pair<int, int>> slotAt(QPoint point) const;

private:
    void enlargeSingleRow(QSize viewport, double scale);

    int m_rows = 0;
    int m_columns = 0;
    int m_perBlock = 1;
    int m_labelWidth = 44;
    int m_headHeight = 24;
    int m_captionHeight = 15;
    double m_pitchX = 52.0;
    int m_pitchY = 64;
    int m_side = 46;
    int m_blockHeight = 0;
};

} // namespace chalknet::ui
