// ActivationFacts: what a lesson tells about an activation function beside its value: range, kinks, saturation, Jacobian.
#pragma once

#include "engine/model/Activation.h"

#include <span>
#include <vector>

namespace chalknet {

/// An interval of values; ends may be ±infinity.
struct Interval {
    double low = 0.0;
    double high = 0.0;
    bool lowIncluded = false;
    bool highIncluded = false;
    friend bool operator==(const Interval&, const Interval&) = default;
};

/// The values that f takes (not for maxout and softmax, which give (−∞, ∞) and (0, 1)).
Interval activationRange(ActivationType type, double parameter);

/// Where f is not differentiable (or jumps).
std::vector<double> activationKinks(ActivationType type, double parameter);

/// Left and right derivative at a kink; equal elsewhere.
struct OneSided {
    double left = 0.0;
    double right = 0.0;
};
OneSided oneSidedDerivatives(ActivationType type, double x, double parameter);

/// The intervals of x within [low, high] on which |f′(x)| < limit: there learning is slow. Ends found by bisection to 1e-9.
std::vector<Interval> saturation(ActivationType type, double parameter, double low, double high, double limit = 0.05);

/// ∂f/∂α for functions with a parameter (PReLU: min(0, x)); 0 for the others.
double activationParameterDerivative(ActivationType type, double x, double parameter);

/// e^{x_i/T} / Σ e^{x_j/T} with the maximum subtracted; T > 0 (Hinton 2015). T = 1 is softmax.
std::vector<double> softmaxWithTemperature(std::span<const double> logits, double temperature);
/// ∂y_i/∂x_j = y_i (δ_ij − y_j) / T, row by row.
std::vector<double> softmaxJacobian(std::span<const double> probabilities, double temperature = 1.0);

/// A piece w·x + b of a maxout unit of one input.
struct MaxoutPiece {
    double weight = 0.0;
    double bias = 0.0;
    friend bool operator==(const MaxoutPiece&, const MaxoutPiece&) = default;
};
/// The winning piece (the first among equals), its value and slope. At least one piece.
struct MaxoutValue {
    std::size_t winner = 0;
    double value = 0.0;
    double slope = 0.0;
};
MaxoutValue maxoutValue(std::span<const MaxoutPiece> pieces, double x);

} // namespace chalknet
