// Chooses size, lines and layers so that the matrices fit, and places their cells.
#include "ui/lessons/forward/ForwardMatrixGeometry.h"

#include "ui/formula/FormulaLayout.h"
#include "ui/theme/Theme.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace chalknet::ui {

namespace {

constexpr double kText = 18.0;
constexpr double kName = 21.0;
constexpr double kWords = 14.0;
constexpr double kComfortableText = 13.0; // a whole line is written as small as this before layers are left out
constexpr double kSmallestText = 12.0;
constexpr double kShrink = 0.97;
constexpr double kNarrower = 0.96;
constexpr double kScrollBar = 14.0;

} // namespace

/// What the texts of a block need at scale 1.
struct ForwardMatrixGeometry::Measured {
    double cell = 0.0; ///< the widest number
    double name = 0.0; ///< or the words above an arrow
};

/// Sizes at one scale. Texts are measured once and scaled, since many sizes are tried.
struct ForwardMatrixGeometry::Metrics {
    const ForwardMatrixContent& content;
    const std::vector<Measured>& measured;
    double scale = 1.0;
    bool isDense = false; ///< rows as low as the digits allow

    double cellHeight() const { return (isDense ? 27.0 : 34.0) * scale; }
    double gap() const { return (isDense ? 2.0 : 3.5) * scale; }
    double bracket() const { return 9.0 * scale; }
    double nameHeight() const { return 28.0 * scale; }
    double lineGap() const { return 8.0 * scale; }
    double more() const { return 36.0 * scale; }

    double cellWidth(std::size_t index) const { return std::max(42.0, measured[index].cell + 10.0) * scale; }
    double width(std::size_t index) const
    {
        const MatrixBlock& block = content.blocks[index];
        switch (block.kind) {
        case MatrixBlock::Kind::Matrix:
            return std::max(block.columns * (cellWidth(index) + gap()) - gap() + 2 * bracket(), measured[index].name * scale);
        case MatrixBlock::Kind::Sign: return 27.0 * scale;
        case MatrixBlock::Kind::Arrow: return std::max(66.0, measured[index].name + 24.0) * scale;
        case MatrixBlock::Kind::Gap: break;
        }
        return 40.0 * scale;
    }
    double height(std::size_t index) const
    {
        const MatrixBlock& block = content.blocks[index];
        if (block.kind != MatrixBlock::Kind::Matrix)
            return cellHeight();
        return block.rows * (cellHeight() + gap()) + gap();
    }
};

/// Blocks that stand beside each other.
struct ForwardMatrixGeometry::Line {
    std::vector<std::size_t> blocks;
    double width = 0.0;
    double height = 0.0; ///< of the tallest matrix
};

ForwardMatrixGeometry::ForwardMatrixGeometry(QSizeF room, const ForwardMatrixContent& content, double scale, int presentLayer)
    : m_blocks(content.blocks.size())
{
    if (content.blocks.empty())
        return;
    const int present = std::clamp(presentLayer, 0, content.layers - 1);
    const std::vector<Measured> measured = measuredBlocks(content);
    for (int count = content.layers; count >= 1; --count) {
        m_first = std::clamp(present - count + 1, 0, content.layers - count);
        m_last = m_first + count - 1;
        const double smallest = std::min(scale, (count > 1 ? kComfortableText : kSmallestText) / kText);
        for (double size = scale; size >= smallest * kShrink; size *= kShrink)
            if (tryLayout(room, {content, measured, std::max(size, smallest), false}, false))
                return;
        for (double size = scale; size >= smallest * kShrink; size *= kShrink)
            if (tryLayout(room, {content, measured, std::max(size, smallest), true}, false))
                return;
    }
    tryLayout(room, {content, measured, std::min(scale, kSmallestText / kText), true}, true);
}

std::vector<ForwardMatrixGeometry::Measured> ForwardMatrixGeometry::measuredBlocks(const ForwardMatrixContent& content)
{
    const QFontMetricsF digits(Theme::instance().sans(kText, true));
    const QFontMetricsF words(Theme::instance().sans(kWords));
    std::vector<Measured> measured;
    for (const MatrixBlock& block : content.blocks) {
        Measured one;
        for (const MatrixCell& cell : block.cells)
            one.cell = std::max(one.cell, digits.horizontalAdvance(cell.reserved.isEmpty() ? cell.text : cell.reserved));
        one.name = block.kind == MatrixBlock::Kind::Arrow ? words.horizontalAdvance(block.name)
            : block.kind == MatrixBlock::Kind::Matrix     ? formulaWidth(block.name, kName)
                                                          : 0.0;
        measured.push_back(one);
    }
    return measured;
}

double ForwardMatrixGeometry::textSize() const
{
    return kText * m_scale;
}

double ForwardMatrixGeometry::nameSize() const
{
    return kName * m_scale;
}

double ForwardMatrixGeometry::stroke() const
{
    return std::max(1.2, 1.6 * m_scale);
}

bool ForwardMatrixGeometry::belongs(const MatrixBlock& block) const
{
    if (block.layer >= m_first && block.layer <= m_last)
        return block.kind != MatrixBlock::Kind::Gap || block.layer > m_first;
    return false;
}

// What cannot be divided, from one possible break to the next.
std::vector<ForwardMatrixGeometry::Line> ForwardMatrixGeometry::piecesOf(const Metrics& metrics) const
{
    std::vector<Line> pieces;
    for (std::size_t i = 0; i < metrics.content.blocks.size(); ++i) {
        const MatrixBlock& block = metrics.content.blocks[i];
        // A row of inputs leads into the first layer that is shown; columns repeat their inputs anyway.
        const bool next = i + 1 < metrics.content.blocks.size() && metrics.content.blocks[i + 1].kind != MatrixBlock::Kind::Gap;
        const bool leadsIn = block.isResult && block.layer == m_first - 1 && next;
        if (!leadsIn && !belongs(block))
            continue;
        if (pieces.empty() || block.mayBreak)
            pieces.emplace_back();
        Line& piece = pieces.back();
        piece.blocks.push_back(i);
        piece.width += metrics.width(i);
        piece.height = std::max(piece.height, metrics.height(i));
    }
    return pieces;
}

std::vector<ForwardMatrixGeometry::Line> ForwardMatrixGeometry::filledLines(
    const Metrics& metrics, const std::vector<Line>& pieces, double width) const
{
    std::vector<Line> lines;
    for (Line piece : pieces) {
        const bool isNew = lines.empty() || lines.back().width + piece.width > width;
        if (!isNew) {
            Line& line = lines.back();
            line.blocks.insert(line.blocks.end(), piece.blocks.begin(), piece.blocks.end());
            line.width += piece.width;
            line.height = std::max(line.height, piece.height);
            continue;
        }
        // A gap between layers is not needed where a line begins.
        const std::size_t first = piece.blocks.front();
        if (metrics.content.blocks[first].kind == MatrixBlock::Kind::Gap) {
            piece.width -= metrics.width(first);
            piece.blocks.erase(piece.blocks.begin());
        }
        lines.push_back(std::move(piece));
    }
    return lines;
}

// As few lines as the width allows, and these of about the same length.
std::vector<ForwardMatrixGeometry::Line> ForwardMatrixGeometry::linesOf(const Metrics& metrics, double width) const
{
    const std::vector<Line> pieces = piecesOf(metrics);
    std::vector<Line> lines = filledLines(metrics, pieces, width);
    if (lines.size() < 2)
        return lines;
    for (double narrower = width * kNarrower; narrower > width / 4; narrower *= kNarrower) {
        std::vector<Line> tried = filledLines(metrics, pieces, narrower);
        if (tried.size() != lines.size())
            break;
        lines = std::move(tried);
    }
    return lines;
}

bool ForwardMatrixGeometry::tryLayout(QSizeF room, const Metrics& metrics, bool mayOverflow)
{
    if (mayOverflow)
        room -= QSizeF(kScrollBar, kScrollBar);
    const double margin = (m_first > 0 ? metrics.more() : 0.0) + (m_last < metrics.content.layers - 1 ? metrics.more() : 0.0);
    const std::vector<Line> lines = linesOf(metrics, room.width() - margin);
    double width = 0.0;
    double height = (static_cast<double>(lines.size()) - 1) * metrics.lineGap();
    for (const Line& line : lines) {
        width = std::max(width, line.width + margin);
        height += line.height + metrics.nameHeight();
    }
    const bool fits = width <= room.width() && height <= room.height() - 2.0; // brackets have a stroke
    if (!fits && !mayOverflow)
        return false;
    m_size = QSizeF(std::max(room.width(), width), std::max(room.height(), height));
    m_scale = metrics.scale;
    place(m_size, metrics, lines);
    return true;
}

void ForwardMatrixGeometry::place(QSizeF room, const Metrics& metrics, const std::vector<Line>& lines)
{
    double height = (static_cast<double>(lines.size()) - 1) * metrics.lineGap();
    for (const Line& line : lines)
        height += line.height + metrics.nameHeight();
    double top = (room.height() - height) / 2;
    const double before = m_first > 0 ? metrics.more() : 0.0;
    const double after = m_last < metrics.content.layers - 1 ? metrics.more() : 0.0;
    for (const Line& line : lines) {
        const double axis = top + metrics.nameHeight() + line.height / 2;
        double left = before + (room.width() - before - after - line.width) / 2;
        if (&line == &lines.front() && before > 0)
            m_moreBefore = {left - before, axis - metrics.cellHeight() / 2, before, metrics.cellHeight()};
        for (const std::size_t index : line.blocks) {
            placeBlock(metrics, index, {left, axis});
            left += metrics.width(index);
        }
        if (&line == &lines.back() && after > 0)
            m_moreAfter = {left, axis - metrics.cellHeight() / 2, after, metrics.cellHeight()};
        top += metrics.nameHeight() + line.height + metrics.lineGap();
    }
}

void ForwardMatrixGeometry::placeBlock(const Metrics& metrics, std::size_t index, QPointF axis)
{
    const MatrixBlock& block = metrics.content.blocks[index];
    Placed& placed = m_blocks[index];
    const double width = metrics.width(index);
    const double height = metrics.height(index);
    placed.rect = {axis.x(), axis.y() - height / 2, width, height};
    placed.name = {placed.rect.left(), placed.rect.top() - metrics.nameHeight(), width, metrics.nameHeight()};
    if (block.kind != MatrixBlock::Kind::Matrix)
        return;
    const double cell = metrics.cellWidth(index);
    const double inner = block.columns * (cell + metrics.gap()) - metrics.gap();
    const double left = placed.rect.center().x() - inner / 2;
    placed.rect = {left - metrics.bracket(), placed.rect.top(), inner + 2 * metrics.bracket(), height};
    placed.cells.clear();
    for (int row = 0; row < block.rows; ++row)
        for (int column = 0; column < block.columns; ++column)
            placed.cells.emplace_back(left + column * (cell + metrics.gap()),
                placed.rect.top() + metrics.gap() + row * (metrics.cellHeight() + metrics.gap()), cell, metrics.cellHeight());
}

QRectF ForwardMatrixGeometry::cellRect(const MatrixPlace& place) const
{
    if (place.isNone() || place.block >= static_cast<int>(m_blocks.size()))
        return {};
    const std::vector<QRectF>& cells = m_blocks[static_cast<std::size_t>(place.block)].cells;
    return place.cell >= 0 && place.cell < static_cast<int>(cells.size()) ? cells[static_cast<std::size_t>(place.cell)]
                                                                          : QRectF();
}

std::vector<MatrixPlace> ForwardMatrixGeometry::places() const
{
    std::vector<MatrixPlace> all;
    for (std::size_t block = 0; block < m_blocks.size(); ++block)
        for (std::size_t cell = 0; cell < m_blocks[block].cells.size(); ++cell)
            all.push_back({static_cast<int>(block), static_cast<int>(cell)});
    return all;
}

MatrixPlace ForwardMatrixGeometry::cellAt(QPointF position) const
{
    for (const MatrixPlace& place : places())
        if (cellRect(place).adjusted(-1.5, -1.5, 1.5, 1.5).contains(position))
            return place;
    return {};
}

MatrixPlace ForwardMatrixGeometry::firstCell() const
{
    const std::vector<MatrixPlace> all = places();
    return all.empty() ? MatrixPlace{} : all.front();
}

MatrixPlace ForwardMatrixGeometry::lastCell() const
{
    const std::vector<MatrixPlace> all = places();
    return all.empty() ? MatrixPlace{} : all.back();
}

MatrixPlace ForwardMatrixGeometry::neighbour(const MatrixPlace& from, int key) const
{
    const QPointF center = cellRect(from).center();
    const bool isAcross = key == Qt::Key_Left || key == Qt::Key_Right;
    const double sense = key == Qt::Key_Right || key == Qt::Key_Down ? 1.0 : -1.0;
    MatrixPlace best = from;
    double least = std::numeric_limits<double>::max();
    for (const MatrixPlace& place : places()) {
        const QPointF way = cellRect(place).center() - center;
        const double ahead = sense * (isAcross ? way.x() : way.y());
        const double aside = std::abs(isAcross ? way.y() : way.x());
        // Sideways steps cost more, so that a row or column is followed to its end first.
        const double length = ahead + 4.0 * aside;
        if (ahead < 1.0 || length >= least)
            continue;
        least = length;
        best = place;
    }
    return best;
}

} // namespace chalknet::ui
