// ContrastFormulas: loss, slope and step of the unit in "Wrong and certain", in symbols and with the numbers put in.
#pragma once

#include "ui/lessons/loss/ContrastRun.h"

#include <QString>

namespace chalknet::ui {

/// E of the output: symbols, numbers, result.
QString contrastLossTex(ContrastLoss loss, const ContrastMoment& moment, int target);
/// ∂E/∂z as the product of its factors; σ′(z) in the colour of the squared error. `hidden` puts boxes over what gives an answer
/// away.
QString contrastSlopeTex(ContrastLoss loss, const ContrastMoment& moment, int target, bool hidden);
/// Δz = −2η ∂E/∂z: w and b both move.
QString contrastStepTex(const ContrastMoment& moment, double rate, bool hidden);
/// z = w·1 + b and y = σ(z) at the start.
QString contrastStartTex(const ContrastState& state);

} // namespace chalknet::ui
