// ActivationSides: the value of an activation function and its slope, each as a rule with the numbers put in.
#pragma once

#include "ui/lessons/backprop/ContentWriter.h"

namespace chalknet::ui {

/// a = g(z) of a stage of kind Activation.
WorkedSides activationSides(const ContentWriter& writer, const Stage& stage);

/// ∂a/∂z of a stage of kind ActivationDerivative, calculated so that `shown` follows: the slope as it is written.
WorkedSides slopeSides(const ContentWriter& writer, const Stage& stage, const WrittenNumber& shown);

/// What letters in the slope's rule stand for (Φ and φ of GELU, u of Mish), as TeX; empty where there are none.
QString slopeLettersTex(const ContentWriter& writer, const Stage& stage);

} // namespace chalknet::ui
