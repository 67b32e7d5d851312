// RaceExplanation: the text of the drawer beside "Optimisers".
#pragma once

#include "ui/lessons/descent/RaceMoment.h"

#include <QString>

namespace chalknet::ui {

/// As LessonPage::explanation(): the rule, the batch, memory and adaptive steps, then the present numbers.
QString raceExplanation(const RaceMoment& moment);

} // namespace chalknet::ui
