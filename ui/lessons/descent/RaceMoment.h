// RaceMoment: what every part of "Optimisers" shows at one moment.
#pragma once

#include "ui/lessons/descent/RaceRun.h"

namespace chalknet::ui {

/// References to what the tab owns.
struct RaceMoment {
    const RaceState& state;
    const RaceRun& run;
    int position = 0; ///< updates done
    double glide = 1.0; ///< below 1 while the last step is still moving
    OptimizerType chosen = OptimizerType::Sgd; ///< for rule, data and its own η
    bool isAsking = false; ///< the paths would give the answer away
    bool marksArrival = false; ///< circles of "arrived" around the minima
};

} // namespace chalknet::ui
