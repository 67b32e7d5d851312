// The explanation beside the network lab.
#pragma once

#include "ui/lessons/lab/LabDocument.h"

#include <QString>

namespace chalknet::ui {

/// Rich text: what one sees, what to try, and the present network in its last paragraph.
QString labExplanation(const LabDocument& document);

} // namespace chalknet::ui
