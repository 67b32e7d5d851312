// DifferencePlots: what the two plots of "Numerical derivative" show, as values.
#pragma once

#include "ui/lessons/loss/DifferenceState.h"
#include "ui/views/PlotView.h"

namespace chalknet::ui {

/// How the lines are told apart, in both plots and in the legend.
PlotSeries centralSeries();
PlotSeries forwardSeries();
PlotSeries tangentSeries();

/// The function over the whole range, in (x, f(x)).
std::vector<QPointF> wholeCurve(const DifferenceModel& model);

/// Curve, secants and tangent. Zoomed, both axes count in steps from the place: u = (x − x₀)/h and (f(x) − f(x₀))/h, so that
/// slopes stay what they are.
PlotContent secantPlot(const DifferenceState& state, const DifferenceModel& model, const std::vector<QPointF>& whole,
    const DifferencePlace& place, const DifferenceMoment& moment);

/// |error| over h, both logarithmic, with what theory expects of the central difference. `onlyDown`: nothing of steps below h.
PlotContent errorPlot(const DifferenceState& state, const DifferencePlace& place, const DifferenceMoment& moment, bool onlyDown);

} // namespace chalknet::ui
