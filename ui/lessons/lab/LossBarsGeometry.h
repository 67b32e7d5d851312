// LossBarsGeometry: where the bars, ticks and numbers of a histogram of losses lie.
#pragma once

#include "ui/lessons/lab/ManyStartsGroups.h"

#include <QRectF>
#include <QSizeF>

#include <optional>

namespace chalknet::ui {

/// Bars are counted from the left; behind those of the axis stand "beyond the axis" and "diverged", where there are such.
class LossBarsGeometry {
public:
    LossBarsGeometry() = default;
    LossBarsGeometry(QSizeF size, const LossHistogram& histogram, double scale);

    QRectF plot() const { return m_plot; }
    double top() const { return m_top; } ///< number of networks at the upper end of the plot
    int bars() const { return m_bars; }
    int beyondIndex() const { return m_bars; }
    int divergedIndex() const { return m_bars + 1; }
    QRectF bar(int index, int count) const;
    /// From the top of the plot to its bottom: what is clicked.
    QRectF column(int index) const;
    std::optional<int> indexAt(QPointF point) const;
    double x(double share) const { return m_plot.left() + share * m_axis; } ///< of the axis

private:
    QRectF m_plot;
    double m_axis = 0.0; ///< width of the axis; beyond and diverged stand right of it
    double m_extra = 0.0; ///< width of each of these
    double m_top = 1.0;
    int m_bars = 0;
    bool m_hasBeyond = false;
    bool m_hasDiverged = false;
};

/// The bar of an index, or null.
const LossBin* barAt(const LossHistogram& histogram, int index);

} // namespace chalknet::ui
