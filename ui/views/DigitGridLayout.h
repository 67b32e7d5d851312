// DigitGridLayout: the cells of a long grid of pictures, of which only the visible rows are ever touched.
#pragma once

#include <QPoint>
#include <QRect>

#include <optional>
#include <utility>

namespace chalknet::ui {

class DigitGridLayout {
public:
    DigitGridLayout() = default;
    /// `count` cells in `width` pixels, thumbnails of `side`, captions of height `caption` under them.
    DigitGridLayout(int width, qint64 count, int side, int caption = kCaption);

    int columns() const { return m_columns; }
    int side() const { return m_side; }
    int captionHeight() const { return m_caption; }
    int pitchY() const { return m_pitchY; }
    qint64 count() const { return m_count; }
    qint64 rows() const { return (m_count + m_columns - 1) / m_columns; }
    qint64 contentHeight() const { return rows() * m_pitchY + 2 * kMargin; }

    /// Picture and caption of a cell, with y relative to the content's top.
    QRect picture(qint64 index) const;
    /// A little wider than the picture: it may reach into the gaps.
    QRect caption(qint64 index) const;
    /// The cells [first, last) that a window of the content touches.
    std::pair<qint64, qint64> visible(qint64 top, int height) const;
    std::optional<qint64> indexAt(QPoint point) const;

    static constexpr int kMargin = 5;
    static constexpr int kCaption = 17;

private:
    int m_side = 44;
    int m_caption = kCaption;
    int m_columns = 1;
    double m_pitchX = 50.0;
    int m_pitchY = 66;
    qint64 m_count = 0;
};

} // namespace chalknet::ui
