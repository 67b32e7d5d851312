// The engine's problems as sentences in the interface language.
#pragma once

#include "engine/base/Problem.h"

#include <QString>

namespace chalknet::ui {

/// The sentence of a problem, translated (context "Problem"), with its arguments put in.
QString problemText(const Problem& problem);

} // namespace chalknet::ui
