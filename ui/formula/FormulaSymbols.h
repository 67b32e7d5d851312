// FormulaSymbols: the commands that stand for one symbol, and how characters are set.
#pragma once

#include "ui/formula/FormulaNode.h"

namespace chalknet::ui {

/// The symbol of a command without its backslash ("alpha", "cdot", "exp"); null if it stands for none.
FormulaNodePointer symbolOfCommand(const QString& command);

/// A letter, digit string or mark as written.
FormulaNodePointer symbolOfCharacter(QChar character);
FormulaNodePointer symbolOfDigits(const QString& digits);

/// "-0.3" with a true minus.
QString withTrueMinus(const QString& text);

/// Text as LaTeX wants it, with %, &, #, _ and $ behind backslashes; and back (there also the braces).
QString withBackslashes(const QString& text);
QString withoutBackslashes(const QString& text);

} // namespace chalknet::ui
