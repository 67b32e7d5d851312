// RaceQuestion: "Which optimiser arrives first?": answers, truth and reason, from the paths themselves.
#pragma once

#include "ui/lessons/descent/RaceRun.h"

#include <QStringList>

namespace chalknet::ui {

struct RaceQuestion {
    QString text; ///< MathText, translated
    QStringList answers; ///< who races, then "none of them"
    std::vector<int> right; ///< several where optimisers arrive with the same update
    QString why; ///< MathText: the update of every arrival

    /// The right answer to mark: the given one if it is right.
    int rightFor(int given) const;
};

/// Nothing to ask with fewer than two racers: no answers.
RaceQuestion raceQuestion(const RaceState& state, const RaceRun& run);

} // namespace chalknet::ui
