// BackpropExplanation: the text of the explanation drawer, with the present values.
#pragma once

#include "ui/lessons/backprop/BackpropController.h"

#include <QString>

namespace chalknet::ui {

QString backpropExplanation(const BackpropController& controller);

} // namespace chalknet::ui
