// Words of the lesson "Forward pass": stages on the way through the network, and its size.
#pragma once

#include "engine/model/NetworkSpec.h"

#include <QString>

namespace chalknet::ui {

/// columnName() on the way from input to output, where little room is: "Input", "Hidden 2", "Output".
QString stageLabel(const NetworkSpec& spec, int column);
/// "2-layer network · 1 hidden layer": the input layer is not counted.
QString networkName(const NetworkSpec& spec);
/// Weights, biases and learned alphas; and the products of weights with inputs.
QString sizeText(const NetworkSpec& spec);
int multiplications(const NetworkSpec& spec);

} // namespace chalknet::ui
