// The stages of the optimiser's update of every parameter, in the textbook form of each optimiser.
#pragma once

#include "engine/explain/BackpropTrace.h"

namespace chalknet {

/// Appends the update stages to `trace` and fills its `updated` and `memory`. trace.gradient must be there.
void appendUpdateStages(BackpropTrace& trace, const NetworkSpec& spec, const Parameters& parameters, const UpdateRule& rule);

} // namespace chalknet
