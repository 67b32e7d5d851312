// SimulatedHands: digits of hands that the program invents, so that a class can be shown where nobody has written yet.
#pragma once

#include "ui/lessons/digits/ClassDigits.h"

namespace chalknet::ui {

inline constexpr int kSimulatedHands = 16;

/// Ten digits of each hand, always the same: a hand has its own slant, width, tilt and pen, the digits differ as the engine's
/// generator draws them.
ClassDigits simulatedHands(int hands = kSimulatedHands);

} // namespace chalknet::ui
