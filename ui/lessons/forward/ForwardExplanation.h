// The explanation of the lesson "Forward pass", with the present numbers in its last paragraph.
#pragma once

#include "ui/lessons/forward/ForwardController.h"

namespace chalknet::ui {

/// `asked`: the unit whose number must not be told; None otherwise.
QString forwardExplanation(const ForwardController& controller, const TraceTarget& asked);

} // namespace chalknet::ui
