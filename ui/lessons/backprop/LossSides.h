// LossSides: the loss of one output and its slope, each as a rule with the numbers put in.
#pragma once

#include "ui/lessons/backprop/ContentWriter.h"

namespace chalknet::ui {

/// E_i of a stage of kind LossTerm.
WorkedSides lossTermSides(const ContentWriter& writer, const Stage& stage);

/// ∂E/∂a of a stage of kind LossByOutput, calculated so that `shown` follows: the slope as it is written. With the wrong sign
/// (a mistake) the rule says so.
WorkedSides lossSlopeSides(const ContentWriter& writer, const Stage& stage, const WrittenNumber& shown);

} // namespace chalknet::ui
