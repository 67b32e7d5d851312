// CurveScale: axis limits and ticks of a TrainingCurves; geometry without a window.
#pragma once

#include "engine/training/Snapshot.h"

#include <vector>

namespace chalknet::ui {

/// Limits move in nice steps only.
struct CurveScale {
    double lastEpoch = 1.0;
    double low = 0.0;
    double high = 1.0;
    std::vector<double> epochTicks;
    std::vector<double> valueTicks;

    static CurveScale forLoss(const std::vector<CurvePoint>& points, int epochs);
    static CurveScale forAccuracy(const std::vector<CurvePoint>& points, int epochs);
};

} // namespace chalknet::ui
