// Divides the space between grid and lens so that both have whole-pixel cells.
#include "ui/views/PixelViewLayout.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kCaptionWidth = 184; ///< of "rows 12–16, columns 14–18", with a little air
constexpr double kFormulaFrom = 220; ///< side of the grid from which there is room for the formulas

bool hasNarrowCaption(double width, double scale)
{
    return width < kCaptionWidth * scale;
}

} // namespace

PixelViewLayout::PixelViewLayout(QSizeF size, double scale, bool withLegend)
    : m_scale(scale)
{
    const double gap = 18 * scale;
    const double legendHeight = withLegend ? 34 * scale : 0.0;
    const double room = size.height() - legendHeight - 2;
    // The lens takes half as much width as the grid, and its texts need some room above and below it.
    m_cell = std::max(2.0, std::floor(std::min(room, (size.width() - gap) / 1.5) / kPixelCells));
    const double side = m_cell * kPixelCells;
    const double lensRoom = size.width() - side - gap;
    const double textLeft = side + 10 * scale; // words may be a little wider than the lens itself
    const double textWidth = size.width() - textLeft;
    const double titleHeight = 24 * scale;
    const double captionHeight = (hasNarrowCaption(textWidth, scale) ? 38 : 22) * scale;
    m_hasFormula = side >= kFormulaFrom * scale;
    const double texts = titleHeight + captionHeight + (m_hasFormula ? 70 : 6) * scale;
    m_lensCell = std::max(
        6.0, std::floor(std::min({lensRoom / kLensCells, std::max(2.9 * m_cell, 24 * scale), (room - texts) / kLensCells})));
    const double lensSide = m_lensCell * kLensCells;

    const double top = std::max(1.0, std::floor((room - side) / 2));
    m_grid = QRectF(1, top, side, side);
    const double left = size.width() - lensSide - std::floor(std::max(0.0, (lensRoom - lensSide) / 2)) - 2;
    const double blockTop = std::floor(std::max(0.0, (room - lensSide - texts) / 2));
    m_lens = QRectF(left, blockTop + titleHeight, lensSide, lensSide);
    m_lensTitle = QRectF(textLeft, blockTop - 2 * scale, textWidth, titleHeight);
    m_narrowCaption = hasNarrowCaption(textWidth, scale);
    m_lensCaption = QRectF(textLeft, m_lens.bottom() + 4 * scale, textWidth, captionHeight);
    m_formula = QRectF(textLeft, m_lensCaption.bottom() + 2 * scale, textWidth, 36 * scale);
    m_example = QRectF(textLeft, m_formula.bottom(), textWidth, 26 * scale);
    m_legend = QRectF(0, size.height() - legendHeight, size.width(), legendHeight);
}

QRectF PixelViewLayout::cells(const QRectF& cellRect) const
{
    return {m_grid.left() + cellRect.x() * m_cell, m_grid.top() + cellRect.y() * m_cell, cellRect.width() * m_cell,
        cellRect.height() * m_cell};
}

QRectF PixelViewLayout::lensCellRect(int row, int column) const
{
    return {m_lens.left() + column * m_lensCell, m_lens.top() + row * m_lensCell, m_lensCell, m_lensCell};
}

std::optional<QPoint> PixelViewLayout::cellAt(QPointF point) const
{
    if (!m_grid.contains(point))
        return {};
    const auto index = [this](double offset) { return std::clamp(static_cast<int>(offset / m_cell), 0, kPixelCells - 1); };
    return QPoint(index(point.x() - m_grid.left()), index(point.y() - m_grid.top()));
}

QPoint PixelViewLayout::lensOrigin(QPoint cell)
{
    const auto origin = [](int centre) { return std::clamp(centre - kLensCells / 2, 0, kPixelCells - kLensCells); };
    return {origin(cell.x()), origin(cell.y())};
}

} // namespace chalknet::ui
