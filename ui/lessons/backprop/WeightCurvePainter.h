// WeightCurvePainter: draws the curve of one weight from values alone, in named steps.
#pragma once

#include "ui/lessons/backprop/WeightCurveGeometry.h"
#include "ui/lessons/backprop/WeightCurveState.h"

class QPainter;

namespace chalknet::ui {

struct WeightCurvePicture {
    WeightCurveState state;
    LossShape shape;
    WeightCurveGeometry geometry;
    double shownValue = 0.0; ///< of the point, which glides along the curve
    double shownLoss = 0.0;
    bool isFocused = false;
};

/// Where "θ = 0.1, E ≈ 0.0903" stands: above the curve, at its right end.
QRectF weightCurveReadOutBox(const WeightCurvePicture& picture);

void paintWeightCurve(QPainter& painter, const WeightCurvePicture& picture);

} // namespace chalknet::ui
