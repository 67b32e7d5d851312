// ForwardScene: what the diagram of the lesson "Forward pass" shows at one moment.
#pragma once

#include "ui/lessons/forward/ForwardDocument.h"
#include "ui/lessons/forward/ForwardFocus.h"

namespace chalknet::ui {

/// `step` layers have their numbers; `asked` (a unit) stands as "?". With products the sum in `focus` is lit edge by edge.
TraceScene forwardScene(
    const ForwardDocument& document, const ForwardTrace& trace, int step, const ForwardFocus& focus, const TraceTarget& asked);

} // namespace chalknet::ui
