// ForwardActivationTex: an activation applied to one number, in symbols and with the number put in.
#pragma once

#include "ui/trace/TraceTex.h"
#include "ui/trace/WrittenStage.h"

namespace chalknet::ui {

/// What stands right of a = …; where the function has branches, the branch that is taken.
struct ActivationRule {
    QString symbols;
    QString numbers;
    QString condition; ///< "z_3 \le 0": why this branch; empty for functions of one piece
};

/// `stage` is the unit's Activation stage, `written` its numbers.
ActivationRule activationRule(
    const Activation& activation, const Stage& stage, const WrittenStage& written, const TraceNames& names);

} // namespace chalknet::ui
