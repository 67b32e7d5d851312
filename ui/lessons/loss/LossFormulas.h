// LossFormulas: the formulas of "Loss functions", in symbols and with the present numbers put in.
#pragma once

#include "ui/lessons/loss/LossFunctionsState.h"

#include <QString>
#include <QStringList>

namespace chalknet::ui {

/// "E=\frac{1}{2}\sum_k(y_k-t_k)^2"
QString lossTex(LossType loss);
/// The same for a narrow place, line by line.
QStringList lossLinesTex(LossType loss);
/// ∂E/∂y_k in symbols.
QString slopeRuleTex(LossType loss);
/// The right side with the numbers, up to the result. A cross-entropy of several outputs is the sum of their parts.
QString lossNumbersTex(const LossFunctionsState& state);
/// The part of the chosen output in a binary cross-entropy; empty where the whole loss says the same.
QString lossPartTex(const LossFunctionsState& state);
/// ∂E/∂y_k of the chosen output: symbols, numbers, result.
QString slopeTex(const LossFunctionsState& state);
/// ∂E/∂z_k = y_k − t_k of the cross-entropies; empty for regression.
QString sumSlopeTex(const LossFunctionsState& state);

/// A number as a result: exact where a few decimals are enough, else rounded to four, as a power of ten where it is tiny.
QString resultText(double value);

} // namespace chalknet::ui
