// FormulaBreaks: where a long formula may be divided into lines: at the signs that stand outside of all brackets.
#pragma once

#include <QString>

#include <vector>

namespace chalknet::ui {

/// A term with the sign before it: "+", "-", "=", "\approx", "\cdot"; empty at the beginning.
struct FormulaTerm {
    QString sign;
    QString tex;

    friend bool operator==(const FormulaTerm&, const FormulaTerm&) = default;
};

/// The terms between binary signs outside of brackets and braces; products stay together unless asked for. A sign at the
/// beginning or after another sign belongs to its number.
std::vector<FormulaTerm> formulaTerms(const QString& tex, bool dividesProducts = false);

/// True if `tex` is a sum, which needs brackets where it is a factor.
bool isFormulaSum(const QString& tex);

} // namespace chalknet::ui
