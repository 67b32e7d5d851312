// Words of the lesson "Forward pass": what layers are called.
#pragma once

#include "engine/model/NetworkSpec.h"

#include <QString>

namespace chalknet::ui {

/// Column 0 is the input, the last the output. "Hidden layer 2" where there are several.
QString columnName(const NetworkSpec& spec, int column);
/// The same on the way from input to output, where little room is: "Input", "Hidden 2", "Output".
QString stageLabel(const NetworkSpec& spec, int column);
/// "2-layer network · 1 hidden layer": the input layer is not counted.
QString networkName(const NetworkSpec& spec);
/// Weights, biases and learned alphas; and the products of weights with inputs.
QString sizeText(const NetworkSpec& spec);
int multiplications(const NetworkSpec& spec);

} // namespace chalknet::ui
