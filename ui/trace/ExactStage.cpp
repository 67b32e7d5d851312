// The rules of the stages in fractions of whole numbers.
#include "ui/trace/ExactStage.h"

#include <algorithm>
#include <vector>

namespace chalknet::ui {

namespace {

using Exact = std::optional<ExactNumber>;
using Operands = std::span<const ExactNumber>;

constexpr int kMostDecimals = 10; // of a slope or alpha that is no operand

ExactNumber fraction(std::int64_t numerator, std::int64_t denominator)
{
    return {WholeNumber(numerator), WholeNumber(denominator)};
}

/// A slope or alpha as the decimal that it was typed as.
Exact setting(double value)
{
    const auto written = writtenExactly(value, kMostDecimals);
    return written ? Exact(ExactNumber(*written)) : std::nullopt;
}

Exact sumOfProducts(const Stage& stage, Operands operands)
{
    ExactNumber sum;
    std::size_t next = 0;
    for (const Term& term : stage.terms) {
        ExactNumber product(term.negative ? -1 : 1);
        for (const Factor& factor : term.factors) {
            const ExactNumber& operand = operands[next++];
            if (factor.divides && operand.isZero())
                return std::nullopt;
            product = factor.divides ? product / operand : product * operand;
        }
        sum = sum + product;
    }
    return sum;
}

const Activation& activationOf(const NetworkSpec& spec, const Stage& stage)
{
    return spec.layers[static_cast<std::size_t>(stage.symbol.layer - 2)].activation;
}

/// parameter · z for z ≤ 0, else z.
Exact leaky(const ExactNumber& z, const Exact& parameter)
{
    if (z > ExactNumber(0))
        return z;
    return parameter ? Exact(*parameter * z) : std::nullopt;
}

Exact hardSigmoid(const ExactNumber& z)
{
    const ExactNumber inside = z / ExactNumber(6) + fraction(1, 2);
    return std::clamp(inside, ExactNumber(0), ExactNumber(1));
}

/// Equal z share the 1.
Exact softmaxOfEqual(Operands operands)
{
    const bool areEqual = std::all_of(operands.begin(), operands.end(), [&](const ExactNumber& z) { return z == operands[0]; });
    return areEqual ? Exact(fraction(1, static_cast<std::int64_t>(operands.size()))) : std::nullopt;
}

Exact activation(const Activation& activation, Operands operands)
{
    const ExactNumber& z = operands[0];
    switch (activation.type) {
    case ActivationType::Identity: {
        const Exact slope = setting(activation.parameter);
        return slope ? Exact(*slope * z) : std::nullopt;
    }
    case ActivationType::Step: return ExactNumber(z.isNegative() ? 0 : 1);
    case ActivationType::Relu: return leaky(z, ExactNumber(0));
    case ActivationType::LeakyRelu: return leaky(z, setting(activation.parameter));
    case ActivationType::PRelu: return leaky(z, operands[1]);
    case ActivationType::HardSigmoid: return hardSigmoid(z);
    case ActivationType::Maxout: return *std::max_element(operands.begin(), operands.end());
    case ActivationType::Softmax: return softmaxOfEqual(operands);
    case ActivationType::Sigmoid: return z.isZero() ? Exact(fraction(1, 2)) : std::nullopt;
    case ActivationType::Elu: return z.isNegative() ? std::nullopt : Exact(z);
    case ActivationType::Tanh:
    case ActivationType::Selu:
    case ActivationType::Gelu:
    case ActivationType::Silu:
    case ActivationType::Mish: return z.isZero() ? Exact(0) : std::nullopt;
    case ActivationType::Softplus: return std::nullopt;
    }
    return std::nullopt;
}

/// 1 for z > 0, else the slope on the left.
Exact leakySlope(const ExactNumber& z, const Exact& parameter)
{
    return z > ExactNumber(0) ? Exact(1) : parameter;
}

/// What the slope of a smooth function is at 0, where it is a fraction.
Exact slopeAtZero(ActivationType type)
{
    switch (type) {
    case ActivationType::Sigmoid: return fraction(1, 4);
    case ActivationType::Tanh: return ExactNumber(1);
    case ActivationType::Softplus:
    case ActivationType::Gelu:
    case ActivationType::Silu: return fraction(1, 2);
    case ActivationType::Mish: return fraction(3, 5); // tanh(ln 2)
    default: return std::nullopt;
    }
}

Exact derivative(const Activation& activation, const Stage& stage, Operands operands)
{
    const Quantity quantity = stage.terms.front().factors.front().symbol.quantity;
    const ExactNumber& z = operands[0];
    if (quantity == Quantity::One || quantity == Quantity::Zero)
        return z;
    switch (activation.type) {
    case ActivationType::Softmax: return operands.size() == 1 ? z * (ExactNumber(1) - z) : -z * operands[1];
    case ActivationType::Maxout: return ExactNumber(stage.result == 0.0 ? 0 : 1);
    case ActivationType::Identity: return setting(activation.parameter);
    case ActivationType::Step: return ExactNumber(0);
    case ActivationType::Relu: return leakySlope(z, ExactNumber(0));
    case ActivationType::LeakyRelu: return leakySlope(z, setting(activation.parameter));
    case ActivationType::PRelu: return leakySlope(z, operands[1]);
    case ActivationType::HardSigmoid: return z > ExactNumber(-3) && z < ExactNumber(3) ? fraction(1, 6) : ExactNumber(0);
    case ActivationType::Elu: return z.isNegative() ? std::nullopt : Exact(1);
    default: return z.isZero() ? slopeAtZero(activation.type) : std::nullopt;
    }
}

/// Operands y, t and, for the mean, n.
Exact loss(LossType loss, Operands operands)
{
    const ExactNumber& y = operands[0];
    const ExactNumber& t = operands[1];
    const ExactNumber zero(0);
    const ExactNumber one(1);
    const ExactNumber square = (y - t) * (y - t);
    switch (loss) {
    case LossType::HalfSse: return square / ExactNumber(2);
    case LossType::SquaredError: return square;
    case LossType::Mse: return square / operands[2];
    case LossType::CrossEntropy: return t == zero || y == one ? Exact(0) : std::nullopt;
    case LossType::BinaryCrossEntropy: return (t == zero || y == one) && (t == one || y == zero) ? Exact(0) : std::nullopt;
    }
    return std::nullopt;
}

/// −t/y, and 0 where t is 0.
Exact shareOf(const ExactNumber& t, const ExactNumber& y)
{
    if (t.isZero())
        return ExactNumber(0);
    return y.isZero() ? std::nullopt : Exact(-t / y);
}

Exact lossSlope(LossType loss, Operands operands)
{
    const ExactNumber& y = operands[0];
    const ExactNumber& t = operands[1];
    switch (loss) {
    case LossType::HalfSse: return y - t;
    case LossType::SquaredError: return ExactNumber(2) * (y - t);
    case LossType::Mse: return ExactNumber(2) * (y - t) / operands[2];
    case LossType::CrossEntropy: return shareOf(t, y);
    case LossType::BinaryCrossEntropy: {
        const Exact first = shareOf(t, y);
        const Exact second = shareOf(ExactNumber(1) - t, ExactNumber(1) - y);
        return first && second ? Exact(*first - *second) : std::nullopt;
    }
    }
    return std::nullopt;
}

Exact function(const NetworkSpec& spec, const Stage& stage, Operands operands)
{
    switch (stage.kind) {
    case StageKind::Activation: return activation(activationOf(spec, stage), operands);
    case StageKind::LossTerm: return loss(spec.loss, operands);
    case StageKind::LossByOutput: return lossSlope(spec.loss, operands);
    case StageKind::ActivationDerivative: return derivative(activationOf(spec, stage), stage, operands);
    case StageKind::AlphaDerivative: return std::min(ExactNumber(0), operands[0]);
    default: return std::nullopt;
    }
}

} // namespace

std::optional<ExactNumber> exactResult(const NetworkSpec& spec, const Stage& stage, std::span<const WrittenNumber> operands)
{
    std::vector<ExactNumber> numbers;
    for (const WrittenNumber& operand : operands)
        numbers.emplace_back(operand);
    if (isSumOfProducts(stage.kind))
        return sumOfProducts(stage, numbers);
    const Exact result = function(spec, stage, numbers);
    return result && stage.terms.front().negative ? Exact(-*result) : result;
}

} // namespace chalknet::ui
