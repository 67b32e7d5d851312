// AccuracyPlots: what the two plots of "Loss or accuracy" show, as values.
#pragma once

#include "ui/lessons/loss/AccuracyState.h"
#include "ui/views/PlotView.h"

namespace chalknet::ui {

/// E over θ with its tangent, and the accuracy over the same θ; the piece on which the accuracy does not change is shaded.
PlotContent lossPlot(const AccuracyState& state, const SweptCurves& curves, const SweptMoment& moment);
PlotContent accuracyPlot(const AccuracyState& state, const SweptCurves& curves, const SweptMoment& moment);

} // namespace chalknet::ui
