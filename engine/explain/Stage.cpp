// Products, sums and the text of symbols.
#include "engine/explain/Stage.h"

#include <cmath>

namespace chalknet {

namespace {

// "2", "2.1" (unit and maxout piece), "23", "12,3": a comma only where two numbers would run together.
std::string indexText(const Symbol& symbol, bool withInput)
{
    std::string text = std::to_string(symbol.unit);
    if (symbol.piece > 0)
        text += "." + std::to_string(symbol.piece);
    if (!withInput || symbol.input == kAlphaInput)
        return text;
    const bool needsComma = symbol.unit > 9 || symbol.input > 9 || symbol.piece > 0;
    return text + (needsComma ? "," : "") + std::to_string(symbol.input);
}

std::string layerText(const Symbol& symbol)
{
    return "^(" + std::to_string(symbol.layer) + ")";
}

std::string parameterText(const Symbol& symbol)
{
    const bool isAlpha = symbol.input == kAlphaInput;
    return (isAlpha ? "α_" : "θ_") + indexText(symbol, !isAlpha) + layerText(symbol);
}

// A number that the optimiser keeps for a parameter: the letter with the parameter's indices.
std::string ofParameter(const std::string& letter, const Symbol& symbol)
{
    const std::string alpha = symbol.input == kAlphaInput ? "α" : "";
    return letter + "_" + alpha + indexText(symbol, true) + layerText(symbol);
}

std::string ofUnit(const std::string& letter, const Symbol& symbol)
{
    return letter + "_" + indexText(symbol, false) + layerText(symbol);
}

std::string plainText(const Symbol& symbol)
{
    switch (symbol.quantity) {
    case Quantity::One: return "1";
    case Quantity::Zero: return "0";
    case Quantity::Activation: return ofUnit("a", symbol);
    case Quantity::WeightedSum: return ofUnit("z", symbol);
    case Quantity::Parameter: return parameterText(symbol);
    case Quantity::Target: return "t_" + std::to_string(symbol.unit);
    case Quantity::OutputCount: return "n";
    case Quantity::LossTerm: return "E_" + std::to_string(symbol.unit);
    case Quantity::Loss: return "E";
    case Quantity::LossByActivation: return "∂E/∂" + ofUnit("a", symbol);
    case Quantity::ActivationBySum: {
        Symbol sum = symbol;
        sum.unit = symbol.input;
        Symbol activation = symbol;
        activation.piece = 0;
        return "∂" + ofUnit("a", activation) + "/∂" + ofUnit("z", sum);
    }
    case Quantity::LossBySum: return "∂E/∂" + ofUnit("z", symbol);
    case Quantity::ActivationByAlpha: return "∂" + ofUnit("a", symbol) + "/∂" + ofUnit("α", symbol);
    case Quantity::LossByParameter: return "∂E/∂" + parameterText(symbol);
    case Quantity::TargetSum: return "Σt";
    case Quantity::OneMinusActivation: return "(1−" + ofUnit("a", symbol) + ")";
    case Quantity::Gradient: return ofParameter("g", symbol);
    case Quantity::Sign: return "sign(" + parameterText(symbol) + ")";
    case Quantity::L1: return "λ₁";
    case Quantity::L2: return "λ₂";
    case Quantity::LearningRate: return "η";
    case Quantity::WeightDecay: return "λ";
    case Quantity::Momentum: return "β";
    case Quantity::Velocity: return ofParameter("v", symbol);
    case Quantity::Direction: return ofParameter("d", symbol);
    case Quantity::Decay: return "ρ";
    case Quantity::OneMinusDecay: return "(1−ρ)";
    case Quantity::SquareSum: return ofParameter("s", symbol);
    case Quantity::Beta1: return "β₁";
    case Quantity::Beta2: return "β₂";
    case Quantity::OneMinusBeta1: return "(1−β₁)";
    case Quantity::OneMinusBeta2: return "(1−β₂)";
    case Quantity::FirstMoment: return ofParameter("m", symbol);
    case Quantity::SecondMoment: return ofParameter("v", symbol);
    case Quantity::Correction1: return "(1−β₁^k)";
    case Quantity::Correction2: return "(1−β₂^k)";
    case Quantity::CorrectedFirst: return ofParameter("m̂", symbol);
    case Quantity::CorrectedSecond: return ofParameter("v̂", symbol);
    case Quantity::Epsilon: return "ε";
    case Quantity::Denominator: return ofParameter("r", symbol);
    case Quantity::InverseCount: return "1/m";
    }
    return {};
}

} // namespace

std::string symbolText(const Symbol& symbol)
{
    const std::string example = symbol.example > 0 ? "[" + std::to_string(symbol.example) + "]" : "";
    return plainText(symbol) + (symbol.updated ? "′" : "") + example;
}

double Term::value() const
{
    double product = 1.0;
    for (const Factor& factor : factors)
        product = factor.divides ? product / factor.value : product * factor.value;
    return negative ? -product : product;
}

bool isSumOfProducts(StageKind kind)
{
    return kind < StageKind::Activation;
}

std::string stageName(StageKind kind)
{
    switch (kind) {
    case StageKind::WeightedSum: return "weighted sum";
    case StageKind::LossSum: return "loss";
    case StageKind::LossByActivation: return "loss by activation";
    case StageKind::LossBySum: return "loss by weighted sum";
    case StageKind::LossBySumShortcut: return "loss by weighted sum, shortcut";
    case StageKind::LossByParameter: return "loss by parameter";
    case StageKind::MeanLoss: return "mean loss";
    case StageKind::MeanGradient: return "mean gradient";
    case StageKind::PenalisedGradient: return "gradient with penalties";
    case StageKind::DecayedWeight: return "weight decay";
    case StageKind::Memory: return "optimiser memory";
    case StageKind::CorrectedMemory: return "bias correction";
    case StageKind::Direction: return "direction";
    case StageKind::NewValue: return "new value";
    case StageKind::DerivativeByActivation: return "activation derivative from the activation";
    case StageKind::Activation: return "activation";
    case StageKind::LossTerm: return "loss term";
    case StageKind::LossByOutput: return "loss by output";
    case StageKind::ActivationDerivative: return "activation derivative";
    case StageKind::AlphaDerivative: return "activation by alpha";
    case StageKind::Denominator: return "denominator";
    }
    return {};
}

std::string phaseName(Phase phase)
{
    switch (phase) {
    case Phase::Forward: return "forward";
    case Phase::Loss: return "loss";
    case Phase::Backward: return "backward";
    case Phase::Update: return "update";
    }
    return {};
}

double withoutRounding(double sum, double size)
{
    constexpr double kRounding = 1e-15; // of a sum of about ten terms, as a share of their size
    return std::abs(sum) < kRounding * size ? 0.0 : sum;
}

Stage sumStage(Phase phase, StageKind kind, const Symbol& symbol, std::vector<Term> terms)
{
    double sum = 0.0;
    double size = 0.0;
    for (const Term& term : terms) {
        const double value = term.value();
        sum += value;
        size += std::abs(value);
    }
    return {phase, kind, symbol, std::move(terms), withoutRounding(sum, size)};
}

Stage functionStage(Phase phase, StageKind kind, const Symbol& symbol, const std::vector<Factor>& operands, double result)
{
    Stage stage{phase, kind, symbol, {}, result};
    for (const Factor& operand : operands)
        stage.terms.push_back({{operand}, false});
    return stage;
}

} // namespace chalknet
