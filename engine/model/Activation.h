// Activation functions: each value stands beside its derivative.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>

namespace chalknet {

/// Every activation of the file format. Sources: ELU Clevert 2016; SELU Klambauer 2017; GELU Hendrycks and Gimpel 2016
/// (exact, with erf); SiLU Elfwing 2018; Mish Misra 2019; Maxout Goodfellow 2013; PReLU He 2015.
enum class ActivationType {
    Identity,    ///< slope·z
    Step,        ///< 1 if z ≥ 0 else 0; the derivative is taken as 0 everywhere
    Sigmoid,
    Tanh,
    Relu,        ///< derivative at 0 is 0
    LeakyRelu,   ///< slope·z for z ≤ 0
    PRelu,       ///< alpha·z for z ≤ 0, alpha learned, one per unit
    Elu,         ///< alpha·(e^z − 1) for z < 0
    Selu,
    Softplus,
    Gelu,
    Silu,
    Mish,
    HardSigmoid, ///< clamp(z/6 + 1/2, 0, 1)
    Maxout,      ///< the largest of `pieces` weighted sums
    Softmax,     ///< over the whole layer; last layer only
};

inline constexpr auto kAllActivations = std::to_array<ActivationType>({
    ActivationType::Identity, ActivationType::Step, ActivationType::Sigmoid, ActivationType::Tanh, ActivationType::Relu,
    ActivationType::LeakyRelu, ActivationType::PRelu, ActivationType::Elu, ActivationType::Selu,
    ActivationType::Softplus, ActivationType::Gelu, ActivationType::Silu, ActivationType::Mish,
    ActivationType::HardSigmoid, ActivationType::Maxout, ActivationType::Softmax,
});

inline constexpr double kSeluLambda = 1.0507009873554805;
inline constexpr double kSeluAlpha = 1.6732632423543772;

/// The default parameter of a type: identity slope 1, leaky ReLU slope 0.01, ELU alpha 1, PReLU start alpha 0.25; else 0.
double defaultActivationParameter(ActivationType type);

/// An activation as the student chose it.
struct Activation {
    ActivationType type = ActivationType::Tanh;
    /// identity, leaky-relu: slope; elu: alpha; prelu: the alpha every unit starts with. Unused by the others.
    double parameter = 0.0;
    /// maxout: number of pieces, 2 … 16; 1 for every other type.
    int pieces = 1;

    Activation() = default;
    explicit Activation(ActivationType activationType)
        : type(activationType)
        , parameter(defaultActivationParameter(activationType))
        , pieces(activationType == ActivationType::Maxout ? 2 : 1)
    {
    }
    friend bool operator==(const Activation&, const Activation&) = default;
};

/// f(z) for the functions of one number. `parameter` is the slope or alpha (PReLU: the unit's own alpha).
/// Maxout and softmax work on several numbers; they return z here (their piece and their vector form live in the backend).
double activationValue(ActivationType type, double z, double parameter);

/// f′(z). At kinks: ReLU, leaky ReLU and PReLU take the left derivative, hard sigmoid 0, step 0 everywhere.
double activationDerivative(ActivationType type, double z, double parameter);

/// Softmax of a row, computed with the maximum subtracted.
void softmax(std::span<const double> logits, std::span<double> probabilities);

/// The name in files, for example "leaky-relu".
std::string_view activationName(ActivationType type);
std::optional<ActivationType> activationFromName(std::string_view name);

/// True if every value lies in [0, 1], so that a cross-entropy can be taken of it.
bool givesProbabilities(ActivationType type);

} // namespace chalknet
