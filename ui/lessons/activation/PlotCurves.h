// PlotCurves: the curves of the function plot as polylines in pixels, with gaps where a derivative does not exist.
#pragma once

#include "ui/lessons/activation/BoundFunction.h"
#include "ui/views/AxesGeometry.h"

#include <QColor>
#include <QPen>
#include <QPolygonF>

#include <vector>

namespace chalknet::ui {

struct Colors;

/// f over the whole plot; kinks are corners of it, a jump divides it.
std::vector<QPolygonF> functionCurve(const BoundFunction& function, const AxesGeometry& axes);
/// f′ over the whole plot; divided at every kink of f.
std::vector<QPolygonF> derivativeCurve(const BoundFunction& function, const AxesGeometry& axes);

/// A dot at the end of a curve: open where the curve does not reach it, closed where it does.
struct EndDot {
    QPointF place; ///< pixels
    bool closed = false;

    friend bool operator==(const EndDot&, const EndDot&) = default;
};
/// The two ends of f at a jump within the plot.
std::vector<EndDot> jumpDots(const BoundFunction& function, const AxesGeometry& axes);
/// The ends of f′ at the kinks of f within the plot: always open.
std::vector<EndDot> gapDots(const BoundFunction& function, const AxesGeometry& axes);

/// Colour and dash of the overlay in slot 0 … 5; no two are alike in both.
QColor overlayColor(int slot, const Colors& colors);
QPen overlayPen(int slot, const Colors& colors, double scale);

} // namespace chalknet::ui
