// PlainSums: sums of products of plain numbers, and the functions that slopes are written with.
#pragma once

#include "engine/explain/Stage.h"

#include <vector>

namespace chalknet::ui {

/// A stage that is written with numbers only: Σ of products. No two factors count as the same.
Stage numbersStage(const Symbol& symbol, std::vector<std::vector<double>> products);

double sigmoid(double z);
/// Φ and φ of the normal distribution.
double normalDistribution(double z);
double normalDensity(double z);
/// tanh(ln(1 + e^z)).
double mishInner(double z);

} // namespace chalknet::ui
