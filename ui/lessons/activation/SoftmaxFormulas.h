// SoftmaxFormulas: the formulas of the softmax panel, in symbols and with the numbers put in.
#pragma once

#include "ui/lessons/activation/SoftmaxState.h"

#include <QString>

namespace chalknet::ui {

/// A number of two decimals (or a temperature) as it is: "2", "−0.15".
QString exactNumber(double value);
/// A positive number that may be very large or small, as TeX: \num{2.7183}, \num{2.2026}\cdot\num{10}^{\num{26}}, \infty.
QString powerTex(double value, int decimals);

/// y_i = e^{x_i/T} / Σ_j e^{x_j/T}; with x − m when the maximum is subtracted.
QString softmaxTex(bool subtractMaximum);
/// The calculation of one probability, line by line; `brief` leaves out the middle of it (for a narrow card).
/// Every "≈" agrees with the shown operands to the last shown digit.
QString softmaxWorkingTex(const SoftmaxState& state, bool subtractMaximum, int index, bool brief);

/// ∂y_i/∂x_j = y_i(δ_ij − y_j)/T.
QString jacobianTex();
/// The calculation of one entry, with y_i in the tone c1 and y_j in c2.
QString jacobianEntryTex(const SoftmaxState& state, int row, int column);

} // namespace chalknet::ui
