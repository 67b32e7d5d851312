// How engine choices are called on the lab's page.
#pragma once

#include "engine/model/Activation.h"
#include "engine/model/Initializer.h"
#include "engine/model/Loss.h"
#include "engine/training/Optimizer.h"

#include <QString>

#include <string_view>

namespace chalknet::ui {

/// "tanh", "ReLU": function names are the same in every language.
QString activationLabel(ActivationType type);
QString optimizerLabel(OptimizerType type);
QString initializerLabel(InitializerType type);
QString lossLabel(LossType type);
QString dataLabel(std::string_view name);

} // namespace chalknet::ui
