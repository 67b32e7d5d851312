// PenLatency: writes digits on the canvas of the lesson and measures from each move of the pen to the bars that answer it.
#pragma once

#include "FrameWatch.h"
#include "ui/lessons/digits/DigitsPage.h"

#include <chrono>
#include <vector>

namespace bench {

struct PenLatency {
    std::vector<double> milliseconds; ///< of every move that left ink
    int unanswered = 0; ///< moves whose numbers were never painted
};

/// From the moment a move of the pen is handed to the event loop to the end of the frame that shows the probabilities of the
/// drawing with that move. The pen moves on a thread of its own, as a hand does, and waits for nobody.
PenLatency measurePenLatency(FrameWatch& application, chalknet::ui::DigitsPage& page, int digits);

} // namespace bench
