// SweptDiagram: what the diagram of the small network shows: its weights, the one that moves thick.
#pragma once

#include "ui/lessons/loss/SweptNetwork.h"
#include "ui/trace/TraceScene.h"

namespace chalknet::ui {

/// Units carry the name of their function instead of numbers, since the network is looked at over all rows. In a narrow diagram
/// weights are written without their symbols: these would cover the edges.
TraceScene sweptScene(const SweptNetwork& network, int weight, bool isNarrow = false);
/// The parameter of a weight or bias of the diagram; −1: none.
int sweptIndexOf(const TraceTarget& target);

} // namespace chalknet::ui
