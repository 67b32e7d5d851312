// GradientFormulas: the product of the chain's factors, in symbols and with numbers.
#pragma once

#include "engine/explain/DepthEffects.h"

#include <QString>

#include <vector>

namespace chalknet::ui {

/// A number of any size as TeX: \num{0.2350}, \num{5.6}\cdot 10^{−4}, 0; with `decimals` while it is readable so.
QString sizedTex(double value, int decimals);

/// ∂a_L/∂x = ∏ w f′(z_l) with the first factors put in and "…" for the rest; `most` factors are written.
QString productTex(const std::vector<ChainLayer>& chain, int most);
/// z, a, f′(z), w f′(z) and ∂a_l/∂x of one layer (counted from 0).
QString layerTex(const std::vector<ChainLayer>& chain, int layer);

} // namespace chalknet::ui
