// BackpropScene: what the diagram shows at one step: what is known by then, and what the step works on.
#pragma once

#include "ui/lessons/backprop/BackpropController.h"
#include "ui/lessons/backprop/ChainRuleContent.h"

#include <vector>

namespace chalknet::ui {

/// The factors of a gradient are in c1 (what comes back from the loss), c2 (the unit) and c3 (the edge and where it comes
/// from); other steps take the tones of `content`. While the step asks, its result is "?". `lit` (may be empty): the places of
/// one factor, which then stands out alone.
TraceScene backpropScene(
    const BackpropController& controller, const ChainRuleContent& content, const std::vector<TraceTarget>& lit);

} // namespace chalknet::ui
