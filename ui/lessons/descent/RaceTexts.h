// RaceTexts: sentences of "Optimisers" that are made from the present numbers.
#pragma once

#include "ui/lessons/descent/RaceMoment.h"

#include <QString>

namespace chalknet::ui {

/// One sentence below the surface, for MathText: who is nearest, who has diverged and what helps.
QString raceRemark(const RaceMoment& moment);
/// "diverged at 7".
QString divergedText(int update);
/// Beside the path: the name, and where it has left the picture for good.
QString trackName(const RaceMoment& moment, OptimizerType type);
/// What the loss chart shows, beside its title.
QString chartCaption(const RaceState& state, const LossSurface& surface);
/// η as it is written everywhere: two digits that count ("0.10", "0.025").
QString rateText(double rate);

} // namespace chalknet::ui
