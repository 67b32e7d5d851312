// The explanation beside the lesson on activation functions.
#pragma once

#include "ui/lessons/activation/ActivationDocument.h"

#include <QString>

namespace chalknet::ui {

/// What the selected function is, where it comes from, what it is good for, and the present numbers. With `hidesSlopes`
/// nothing is said about f′.
QString functionExplanation(const ActivationDocument& document, bool numbers, bool hidesSlopes = false);
/// Why layers need a function that bends.
QString nonlinearExplanation();
/// Why a product of many small slopes fades.
QString gradientExplanation();

} // namespace chalknet::ui
