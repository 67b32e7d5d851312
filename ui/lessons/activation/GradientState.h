// GradientState: what the student chose in "Why gradients vanish".
#pragma once

#include "engine/explain/DepthEffects.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace chalknet::ui {

inline constexpr int kDeepestChain = 20;
inline constexpr double kSmallestChainWeight = 0.1;
inline constexpr double kLargestChainWeight = 4.0;
inline constexpr double kLargestGradientInput = 3.0;

/// w has two decimals and x one, so that both are written exactly.
struct GradientState {
    ActivationType first = ActivationType::Sigmoid; ///< A
    std::optional<ActivationType> second = ActivationType::Relu; ///< B; none: A alone
    int depth = 5; ///< layers of the chain, hidden layers of the real network
    double weight = 1.0;
    double input = 1.0;
    InitializerType firstStart = InitializerType::GlorotUniform;
    InitializerType secondStart = InitializerType::HeUniform;

    friend bool operator==(const GradientState&, const GradientState&) = default;
};

/// sigmoid, tanh, ReLU, leaky ReLU, ELU, GELU, identity: the order of the lists on screen.
const std::vector<ActivationType>& chainActivations();
/// The initialisers to choose from (their spread follows the number of inputs and outputs).
const std::vector<InitializerType>& chainInitializers();

GradientState tidied(GradientState state);
QJsonObject toJson(const GradientState& state);
GradientState gradientFromJson(const QJsonObject& json);

/// The chain of A, or of B.
std::vector<ChainLayer> chainOf(const GradientState& state, ActivationType type);
/// ∂a_L/∂x.
double chainProduct(const std::vector<ChainLayer>& chain);
/// The largest value that f′ takes anywhere, where it is below 1 (sigmoid: 0.25); else nothing.
std::optional<double> derivativeBound(ActivationType type);

/// For measuredGradients(): as many inputs as units, `depth` hidden layers of this activation, one linear output.
inline constexpr int kMeasuredUnits = 32;
inline constexpr int kMeasuredExamples = 64;
NetworkSpec measuredSpec(int depth, ActivationType type, InitializerType start);

} // namespace chalknet::ui
