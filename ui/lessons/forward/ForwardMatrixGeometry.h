// ForwardMatrixGeometry: where matrices, cells and signs of the forward pass lie, and which layers fit; without a window.
#pragma once

#include "ui/lessons/forward/ForwardMatrixContent.h"

#include <QRectF>
#include <QSizeF>

#include <vector>

namespace chalknet::ui {

/// A cell: indices of its block and of the cell in it.
struct MatrixPlace {
    int block = -1;
    int cell = -1;

    bool isNone() const { return block < 0; }
    friend bool operator==(const MatrixPlace&, const MatrixPlace&) = default;
};

/// The whole line if it can be written with letters of 13 px or more, on several lines if there is height for them; else as many
/// layers as fit, the present one always. If not even that fits with letters of 12 px, the content is larger than the room and
/// has to be scrolled. The reference is a room of 1292 × 160 for 3-3-2.
class ForwardMatrixGeometry {
public:
    ForwardMatrixGeometry() = default;
    ForwardMatrixGeometry(QSizeF room, const ForwardMatrixContent& content, double scale, int presentLayer);

    /// At least the room.
    QSizeF contentSize() const { return m_size; }
    int firstLayer() const { return m_first; }
    int lastLayer() const { return m_last; }
    double textSize() const;
    double nameSize() const;
    double stroke() const;

    bool shows(int block) const { return !m_blocks[static_cast<std::size_t>(block)].rect.isNull(); }
    /// The brackets of a matrix, or the place of a sign or arrow.
    QRectF blockRect(int block) const { return m_blocks[static_cast<std::size_t>(block)].rect; }
    QRectF nameRect(int block) const { return m_blocks[static_cast<std::size_t>(block)].name; }
    QRectF cellRect(const MatrixPlace& place) const;
    /// Where "…" says that there are more layers; null if there are none.
    QRectF moreBefore() const { return m_moreBefore; }
    QRectF moreAfter() const { return m_moreAfter; }

    MatrixPlace cellAt(QPointF position) const;
    /// The next cell in a direction (Qt::Key_Left …); itself if there is none.
    MatrixPlace neighbour(const MatrixPlace& from, int key) const;
    MatrixPlace firstCell() const;
    MatrixPlace lastCell() const;

private:
    struct Placed {
        QRectF rect;
        QRectF name;
        std::vector<QRectF> cells;
    };
    struct Measured;
    struct Metrics;
    struct Line;
    static std::vector<Measured> measuredBlocks(const ForwardMatrixContent& content);
    std::vector<Line> linesOf(const Metrics& metrics, double width) const;
    std::vector<Line> piecesOf(const Metrics& metrics) const;
    std::vector<Line> filledLines(const Metrics& metrics, const std::vector<Line>& pieces, double width) const;
    bool tryLayout(QSizeF room, const Metrics& metrics, bool mayOverflow);
    void place(QSizeF room, const Metrics& metrics, const std::vector<Line>& lines);
    void placeBlock(const Metrics& metrics, std::size_t index, QPointF axis);
    bool belongs(const MatrixBlock& block) const;
    std::vector<MatrixPlace> places() const;

    double m_scale = 1.0;
    int m_first = 0;
    int m_last = 0;
    QSizeF m_size;
    std::vector<Placed> m_blocks;
    QRectF m_moreBefore;
    QRectF m_moreAfter;
};

} // namespace chalknet::ui
