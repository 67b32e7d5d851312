// The formulas of the activation functions as LaTeX, their names, and the papers they come from.
#pragma once

#include "ui/lessons/activation/BoundFunction.h"

#include <QString>
#include <QStringList>

namespace chalknet::ui {

/// As in papers; words follow the language.
QString functionName(ActivationType type);
/// "Clevert, Unterthiner and Hochreiter 2016"; several sources are joined by semicolons.
QString functionSource(ActivationType type);

/// The letter of the function's number ("c", "s", "\\alpha"); empty if it has none.
QString parameterLetter(ActivationType type);

/// "f(x)=…". With `numbers` its number and SELU's constants are put in; Maxout then shows its pieces.
QString functionTex(const BoundFunction& function, bool numbers);
/// "f'(x)=…", as the program computes it at kinks.
QString derivativeTex(const BoundFunction& function, bool numbers);
/// What a letter in the formulas stands for; empty if there is nothing to add.
QString addedTex(const BoundFunction& function, bool numbers);
/// The values f takes: an interval, or the two values of the step function; "\\approx" before rounded ends.
QString rangeTex(const BoundFunction& function);

/// A number as \num{…}: at least two decimals, as many as it has up to six.
QString numberTex(double value);
/// A number that was set by hand, exactly as it is: two decimals at least, at most six.
QString setNumber(double value);

} // namespace chalknet::ui
