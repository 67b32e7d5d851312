// PixelViewLayout: where the 28 × 28 grid, the lens and the texts of a PixelView lie; geometry without a window.
#pragma once

#include <QPoint>
#include <QRect>
#include <QRectF>

#include <optional>

namespace chalknet::ui {

/// Side of the picture in cells, and of the lens.
inline constexpr int kPixelCells = 28;
inline constexpr int kLensCells = 5;

class PixelViewLayout {
public:
    PixelViewLayout() = default;
    /// `size` is the whole widget; `scale` the stage scale; the legend takes a line at the bottom.
    PixelViewLayout(QSizeF size, double scale, bool withLegend);

    double scale() const { return m_scale; }
    double cell() const { return m_cell; }
    double lensCell() const { return m_lensCell; }
    QRectF grid() const { return m_grid; }
    QRectF lens() const { return m_lens; }
    QRectF lensTitle() const { return m_lensTitle; }
    QRectF lensCaption() const { return m_lensCaption; }
    QRectF formula() const { return m_formula; }
    QRectF example() const { return m_example; }
    QRectF legend() const { return m_legend; }
    /// The caption takes two lines.
    bool isCaptionNarrow() const { return m_narrowCaption; }
    /// There is room for the formulas under the lens.
    bool hasFormula() const { return m_hasFormula; }

    /// A rectangle of cells (column, row, columns, rows) in widget coordinates; fractions allowed.
    QRectF cells(const QRectF& cellRect) const;
    QRectF lensCellRect(int row, int column) const;
    /// The cell (x = column, y = row) under a point, if there is one.
    std::optional<QPoint> cellAt(QPointF point) const;

    /// The nearest place for the lens's upper left cell when it is centred on `cell`.
    static QPoint lensOrigin(QPoint cell);

private:
    double m_scale = 1.0;
    double m_cell = 1.0;
    double m_lensCell = 1.0;
    bool m_narrowCaption = false;
    bool m_hasFormula = true;
    QRectF m_grid, m_lens, m_lensTitle, m_lensCaption, m_formula, m_example, m_legend;
};

} // namespace chalknet::ui
