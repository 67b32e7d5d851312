// Mistake: classic errors in writing backpropagation down, which lesson 8 switches on to show how the gradient check finds them.
#pragma once

#include <array>

namespace chalknet {

/// What is done wrong in the backward pass; forward pass, loss and update stay right.
enum class Mistake {
    None,
    DroppedDerivative, ///< ∂a/∂z is taken as 1 in every layer (then the shortcut y − t is not used either)
    WrongSign, ///< t − y instead of y − t: every ∂E/∂a of the output layer has the opposite sign
    ForgottenBias, ///< ∂E/∂θ_i0 is taken as 0
};

inline constexpr auto kAllMistakes
    = std::to_array<Mistake>({Mistake::None, Mistake::DroppedDerivative, Mistake::WrongSign, Mistake::ForgottenBias});

} // namespace chalknet
