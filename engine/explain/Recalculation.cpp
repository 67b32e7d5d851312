// Every rule of StageKind as a function of its operands.
#include "engine/explain/Recalculation.h"

#include "engine/explain/ForwardTrace.h"
#include "engine/model/Activation.h"
#include "engine/model/Loss.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace chalknet {

namespace {

double sumOfProducts(const Stage& stage, std::span<const double> operands)
{
    double sum = 0.0;
    double size = 0.0;
    std::size_t next = 0;
    for (const Term& term : stage.terms) {
        double product = 1.0;
        for (const Factor& factor : term.factors) {
            product = factor.divides ? product / operands[next] : product * operands[next];
            ++next;
        }
        sum += term.negative ? -product : product;
        size += std::abs(product);
    }
    return withoutRounding(sum, size);
}

const Activation& activationOf(const NetworkSpec& spec, const Stage& stage)
{
    return spec.layers[static_cast<std::size_t>(stage.symbol.layer - 2)].activation;
}

double parameterOf(const Activation& activation, std::span<const double> operands)
{
    return activation.type == ActivationType::PRelu ? operands[1] : activation.parameter;
}

double activationOfOperands(const NetworkSpec& spec, const Stage& stage, std::span<const double> operands)
{
    const Activation& activation = activationOf(spec, stage);
    if (activation.type == ActivationType::Maxout)
        return *std::max_element(operands.begin(), operands.end());
    if (activation.type == ActivationType::Softmax) {
        std::vector<double> outputs(operands.size());
        softmax(operands, outputs);
        return outputs[static_cast<std::size_t>(stage.symbol.unit - 1)];
    }
    return activationValue(activation.type, operands[0], parameterOf(activation, operands));
}

bool isPutByMistake(const Stage& derivative)
{
    const Quantity quantity = derivative.terms.front().factors.front().symbol.quantity;
    return quantity == Quantity::One || quantity == Quantity::Zero;
}

double derivativeOfOperands(const NetworkSpec& spec, const Stage& stage, std::span<const double> operands)
{
    if (isPutByMistake(stage))
        return operands[0];
    const Activation& activation = activationOf(spec, stage);
    if (activation.type == ActivationType::Softmax)
        return operands.size() == 1 ? operands[0] * (1.0 - operands[0]) : -operands[0] * operands[1];
    if (activation.type == ActivationType::Maxout)
        return stage.result; // which piece wins cannot be seen from one of them
    return activationDerivative(activation.type, operands[0], parameterOf(activation, operands));
}

// Of one output: the mean's divisor is its own operand.
double lossOfOperands(LossType loss, std::span<const double> operands)
{
    const double value = lossValue(loss, operands.subspan(0, 1), operands.subspan(1, 1));
    return loss == LossType::Mse ? value / operands[2] : value;
}

double lossSlopeOfOperands(LossType loss, std::span<const double> operands)
{
    double slope = 0.0;
    lossGradient(loss, operands.subspan(0, 1), operands.subspan(1, 1), std::span(&slope, 1));
    return loss == LossType::Mse ? slope / operands[2] : slope;
}

double functionOfOperands(const NetworkSpec& spec, const Stage& stage, std::span<const double> operands)
{
    switch (stage.kind) {
    case StageKind::Activation: return activationOfOperands(spec, stage, operands);
    case StageKind::LossTerm: return lossOfOperands(spec.loss, operands);
    case StageKind::LossByOutput: return lossSlopeOfOperands(spec.loss, operands);
    case StageKind::ActivationDerivative: return derivativeOfOperands(spec, stage, operands);
    case StageKind::AlphaDerivative: return std::min(0.0, operands[0]);
    case StageKind::Denominator: return std::sqrt(operands[0]) + operands[1];
    default: return stage.result;
    }
}

} // namespace

double recalculated(const NetworkSpec& spec, const Stage& stage, std::span<const double> operands)
{
    if (isSumOfProducts(stage.kind))
        return sumOfProducts(stage, operands);
    const double value = functionOfOperands(spec, stage, operands);
    return stage.terms.front().negative ? -value : value;
}

std::optional<Stage> derivativeByActivation(const NetworkSpec& spec, const Stage& derivative, double activation)
{
    if (derivative.kind != StageKind::ActivationDerivative || isPutByMistake(derivative))
        return std::nullopt;
    const Symbol symbol{Quantity::Activation, derivative.symbol.layer, derivative.symbol.unit};
    const Factor a{symbol, activation};
    std::vector<Term> terms;
    switch (activationOf(spec, derivative).type) {
    case ActivationType::Sigmoid: terms = {{{a, {symbols::as(Quantity::OneMinusActivation, symbol), 1.0 - activation}}}}; break;
    case ActivationType::Tanh: terms = {{{{{Quantity::One}, 1.0}}}, {{a, a}, true}}; break;
    default: return std::nullopt;
    }
    Stage stage{derivative.phase, StageKind::DerivativeByActivation, derivative.symbol, std::move(terms), derivative.result};
    return stage;
}

} // namespace chalknet
