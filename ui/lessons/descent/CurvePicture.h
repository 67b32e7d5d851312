// CurvePicture: the curve with tangent, step and path as the content of a plot, and the loss over the updates.
#pragma once

#include "ui/lessons/descent/CurveState.h"
#include "ui/views/PlotView.h"

namespace chalknet::ui {

/// What is shown of a path.
struct CurveMoment {
    std::size_t update = 0; ///< the present place is after so many updates
    double glide = 1.0; ///< how much of the way from the place before is gone
    bool showsPath = true; ///< false: only curve and start, while a question is open
};

/// `geometry` is the plot's present one: arrow heads are as large on every screen. May be empty.
PlotContent curvePicture(
    const CurveState& state, const CurvePath& path, const CurveMoment& moment, const PlotGeometry& geometry, double scale);

PlotContent lossPicture(const CurveState& state, const CurvePath& path, const CurveMoment& moment);

} // namespace chalknet::ui
