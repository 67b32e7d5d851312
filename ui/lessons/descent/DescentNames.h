// DescentNames: how surfaces, curves and optimisers are called and drawn in every part of the lesson on gradient descent.
#pragma once

#include "engine/explain/DescentCurve.h"
#include "engine/explain/LossSurface.h"
#include "engine/training/Optimizer.h"
#include "ui/views/PlotSeries.h"

#include <QString>

#include <array>

namespace chalknet::ui {

QString surfaceLabel(SurfaceType type);
/// The whole equation: "E(w,b) = \frac{1}{n}\sum_i …", "E(\theta_1,\theta_2) = …".
QString surfaceTex(SurfaceType type);
/// The symbols of the two parameters: w and b of the regression, else θ₁ and θ₂.
std::array<QString, 2> surfaceSymbols(SurfaceType type);

QString curveLabel(CurveType type);
QString curveTex(CurveType type);
/// "\frac{dE}{d\theta} = …"
QString curveSlopeTex(CurveType type);

/// The same colour, dash and marker for an optimiser everywhere. Names: optimizerLabel() of the lab.
PlotSeries optimizerSeries(OptimizerType type);

} // namespace chalknet::ui
