// Stage: one line of a calculation by hand: its name, its operands with their symbols, and its result.
#pragma once

#include <string>
#include <vector>

namespace chalknet {

/// The parts of one learning step, in order.
enum class Phase { Forward, Loss, Backward, Update };

/// What a number is. Layers in symbols are counted as in the lessons: 1 is the input, so unit i of layer l+1 has
/// z_i^(l+1) = Σ_j θ_ij^(l) a_j^(l) with j from 0 and a_0 = 1.
enum class Quantity {
    One, ///< the input 1 of every bias; the 1 that Mistake::DroppedDerivative puts in the place of ∂a/∂z
    Zero, ///< the 0 that a Mistake puts in the place of a number
    Activation, ///< a_i^(l); in layer 1 the inputs
    WeightedSum, ///< z_i^(l); with maxout z of one piece
    Parameter, ///< θ_ij^(l), the bias θ_i0^(l) or the learned alpha α_i^(l)
    Target, ///< t_i
    OutputCount, ///< n, the number of outputs
    LossTerm, ///< E_i, what output i adds to the loss
    Loss, ///< E
    LossByActivation, ///< ∂E/∂a_i^(l)
    ActivationBySum, ///< ∂a_i^(l)/∂z_j^(l)
    LossBySum, ///< ∂E/∂z_i^(l)
    ActivationByAlpha, ///< ∂a_i^(l)/∂α_i^(l)
    LossByParameter, ///< ∂E/∂θ_ij^(l)
    TargetSum, ///< Σ t, where it is not 1
    OneMinusActivation, ///< 1 − a_i^(l)
    // the update of one parameter
    Gradient, ///< g: ∂E/∂θ with the penalties
    Sign, ///< sign(θ)
    L1, ///< λ₁
    L2, ///< λ₂
    LearningRate, ///< η
    WeightDecay, ///< λ of AdamW
    Momentum, ///< β
    Velocity, ///< v of momentum and Nesterov
    Direction, ///< d of Nesterov
    Decay, ///< ρ of RMSProp
    OneMinusDecay, ///< 1 − ρ
    SquareSum, ///< s of AdaGrad and RMSProp
    Beta1,
    Beta2,
    OneMinusBeta1,
    OneMinusBeta2,
    FirstMoment, ///< m of Adam
    SecondMoment, ///< v of Adam
    Correction1, ///< 1 − β₁^k at update k
    Correction2, ///< 1 − β₂^k
    CorrectedFirst, ///< m̂
    CorrectedSecond, ///< v̂
    Epsilon, ///< ε
    Denominator, ///< √s + ε
    InverseCount, ///< 1/m, m examples in the batch
};

inline constexpr int kBiasInput = 0; ///< Symbol::input of a bias
inline constexpr int kAlphaInput = -1; ///< Symbol::input of a learned alpha

/// The name of one number; what does not apply is 0.
struct Symbol {
    Quantity quantity = Quantity::One;
    int layer = 0; ///< from 1 (input); of a weight: the layer it comes from; of an alpha: the layer of its unit
    int unit = 0; ///< i, from 1
    int input = 0; ///< j: from 1, kBiasInput or kAlphaInput; of ActivationBySum the unit of z
    int piece = 0; ///< maxout piece from 1; 0 for every other activation
    bool updated = false; ///< the value after the update, written with a prime
    int example = 0; ///< which example of a batch, from 1; 0 where there is no need to say

    friend bool operator==(const Symbol&, const Symbol&) = default;
};

/// The symbol in one line of text, for example "z_1^(2)", "∂E/∂θ_12^(1)" (UTF-8).
std::string symbolText(const Symbol& symbol);

/// One operand with its value.
struct Factor {
    Symbol symbol;
    double value = 0.0;
    bool divides = false; ///< stands below the fraction bar
};

/// A product of factors, added or subtracted.
struct Term {
    std::vector<Factor> factors;
    bool negative = false;

    /// The product in the order of the factors, with the sign.
    double value() const;
};

/// What is calculated. The first group are sums of products: the result is the sum of the terms' values. The second group
/// are functions of their operands, which stand as one term with one factor each; if those terms are negative, the result is
/// the function's value with the opposite sign (Mistake::WrongSign).
enum class StageKind {
    WeightedSum, ///< z = Σ θ·a, the bias first
    LossSum, ///< E = Σ E_i
    LossByActivation, ///< hidden layers: ∂E/∂a_j = Σ_i θ_ij · ∂E/∂z_i, one term for each path
    LossBySum, ///< ∂E/∂z = ∂E/∂a · ∂a/∂z; with softmax the sum over all outputs
    LossBySumShortcut, ///< softmax with cross-entropy, sigmoid with binary cross-entropy: ∂E/∂z = y − t
    LossByParameter, ///< ∂E/∂θ = ∂E/∂z · a; ∂E/∂α = ∂E/∂a · ∂a/∂α; with Mistake::ForgottenBias ∂E/∂θ_i0 = ∂E/∂z · Zero
    MeanLoss, ///< E = (1/m)·Σ E^[k]
    MeanGradient, ///< ∂E/∂θ = (1/m)·Σ ∂E^[k]/∂θ
    PenalisedGradient, ///< g = ∂E/∂θ + λ₁·sign(θ) + λ₂·θ (weights only)
    DecayedWeight, ///< AdamW: θ − η·λ·θ before the step
    Memory, ///< the optimiser's v, s or m after this gradient
    CorrectedMemory, ///< Adam: m̂ = m / (1 − β₁^k)
    Direction, ///< Nesterov: d = g + β·v
    NewValue, ///< θ′ = θ − η·…
    DerivativeByActivation, ///< ∂a/∂z from a: sigmoid a·(1 − a), tanh 1 − a·a; see derivativeByActivation()
    Activation, ///< a = g(z); softmax: of all z of the layer; maxout: of the unit's pieces
    LossTerm, ///< E_i(y, t)
    LossByOutput, ///< output layer: ∂E/∂a from y and t
    /// ∂a/∂z = g′(z); softmax: y_i(δ_ij − y_j), where for i = j the one operand is y_i; maxout: 1 for the largest piece, operand
    /// is the z of the piece. With Mistake::DroppedDerivative the one operand is One (or Zero), and is the result.
    ActivationDerivative,
    AlphaDerivative, ///< ∂a/∂α = min(0, z)
    Denominator, ///< √s + ε
};

/// True for the kinds whose result is the sum of the terms.
bool isSumOfProducts(StageKind kind);

/// The kind as a few words of technical English, for example "weighted sum".
std::string stageName(StageKind kind);
std::string phaseName(Phase phase);

/// One step of the calculation: `symbol` = the rule of `kind` applied to `terms` = `result`.
struct Stage {
    Phase phase = Phase::Forward;
    StageKind kind = StageKind::WeightedSum;
    Symbol symbol;
    std::vector<Term> terms;
    double result = 0.0;
};

/// What is left of a sum when its terms cancel but for rounding is 0, as on paper: 0.1 + 0.2 − 0.3. `size` is the sum of the
/// terms' magnitudes.
double withoutRounding(double sum, double size);

/// A sum of products with its result.
Stage sumStage(Phase phase, StageKind kind, const Symbol& symbol, std::vector<Term> terms);

/// A function of operands with its result.
Stage functionStage(Phase phase, StageKind kind, const Symbol& symbol, const std::vector<Factor>& operands, double result);

} // namespace chalknet
