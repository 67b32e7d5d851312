// PlotLabels: finds places for the names of curves, beside their own curve and clear of everything else.
#pragma once

#include <QPolygonF>
#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace chalknet::ui {

/// A name that wants to stand beside its curve.
struct LabelWish {
    QSizeF size;
    std::vector<QPolygonF> curve; ///< pixels
};

/// For each wish the rectangle of its name, in the order of the wishes (the first choose first); nothing where its curve is
/// not in the plot. No two overlap each other or `reserved`; curves, its own included, are avoided where that is possible,
/// and so are the vertical and horizontal lines at `avoidX` and `avoidY`.
std::vector<std::optional<QRectF>> placeLabels(const QRectF& plot, const std::vector<LabelWish>& wishes,
    const std::vector<QRectF>& reserved, const std::vector<double>& avoidX, const std::vector<double>& avoidY);

} // namespace chalknet::ui
