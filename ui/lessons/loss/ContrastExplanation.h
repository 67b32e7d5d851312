// ContrastExplanation: the words of the drawer for "Wrong and certain".
#pragma once

#include "ui/lessons/loss/ContrastRun.h"

#include <QString>

namespace chalknet::ui {

/// While a question is open the present counts are left out.
QString contrastExplanation(const ContrastState& state, const ContrastRuns& runs, std::size_t update, bool asking);

} // namespace chalknet::ui
