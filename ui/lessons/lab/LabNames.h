// How engine choices are called on the lab's page.
#pragma once

#include "engine/model/Activation.h"
#include "engine/model/Initializer.h"
#include "engine/model/Loss.h"
#include "engine/training/Optimizer.h"
#include "ui/lessons/lab/LabData.h"

#include <QString>

#include <string_view>

namespace chalknet::ui {

/// "tanh", "ReLU": function names are the same in every language.
QString activationLabel(ActivationType type);
QString optimizerLabel(OptimizerType type);
QString initializerLabel(InitializerType type);
QString lossLabel(LossType type);
QString dataLabel(std::string_view name);
/// The built-in set, "own points", or the name of the file.
QString dataLabel(const LabData& data);
/// An input of the network as a formula: "x_1^2"; of a table the number of its column.
QString featureTex(PlaneTerm term);
/// "12", "12.35" between two epochs of the first hundred; a start is always whole.
QString epochText(double epochs, bool atStart);
QString classLabel(const LabData& data, int label);

} // namespace chalknet::ui
