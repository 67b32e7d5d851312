// The explanation beside the lesson on layers.
#pragma once

#include "ui/lessons/layers/LayersController.h"

#include <QString>

namespace chalknet::ui {

/// Paragraphs as the drawer reads them; the last one speaks of the present values.
QString layersExplanation(const LayersController& controller, bool hiddenUnknown);

} // namespace chalknet::ui
