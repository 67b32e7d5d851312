// The explanation beside the lesson on activation functions.
#pragma once

#include "ui/lessons/activation/ActivationDocument.h"

#include <QString>

namespace chalknet::ui {

/// What the selected function is, where it comes from, what it is good for, and the present numbers.
QString functionExplanation(const ActivationDocument& document, bool numbers);

} // namespace chalknet::ui
