// Causes in the order in which they count: no error, no slope, no input, a saturated unit.
#include "ui/lessons/backprop/BackwardRemarks.h"

#include <cmath>

namespace chalknet::ui {

namespace {

bool isSmooth(ActivationType type)
{
    switch (type) {
    case ActivationType::Sigmoid:
    case ActivationType::Tanh:
    case ActivationType::Elu:
    case ActivationType::Selu:
    case ActivationType::Softplus:
    case ActivationType::Gelu:
    case ActivationType::Silu:
    case ActivationType::Mish: return true;
    default: return false;
    }
}

QString zeroSlopeRemark(const ContentWriter& writer, const Stage& slope)
{
    const Symbol& z = slope.terms.front().factors.front().symbol;
    switch (writer.layerOf(slope.symbol).activation.type) {
    case ActivationType::Step:
        return ChainRuleText::tr("The step function is flat everywhere, so no error comes through and nothing is learnt.");
    case ActivationType::Relu:
        return ChainRuleText::tr("$%1\\le 0$, where ReLU is flat: no error comes through.").arg(writer.name(z));
    case ActivationType::HardSigmoid:
        return ChainRuleText::tr("$|%1|\\ge 3$, where the function is flat: no error comes through.").arg(writer.name(z));
    case ActivationType::Maxout: return ChainRuleText::tr("Another piece is larger, so this one gets no error.");
    default: return ChainRuleText::tr("The activation is flat here: no error comes through.");
    }
}

QString saturationRemark(const ContentWriter& writer, const Stage& slope)
{
    const WrittenNumber number = writtenAlone(slope.result, writer.style().numbers);
    return ChainRuleText::tr("Saturated: with a slope of $%1$ hardly any error comes through.").arg(number.tex());
}

} // namespace

QString smallnessRemark(const ContentWriter& writer, const BackwardNumbers& numbers)
{
    if (numbers.slope != nullptr && numbers.slope->result == 0.0)
        return zeroSlopeRemark(writer, *numbers.slope);
    if (numbers.error == 0.0)
        return ChainRuleText::tr("No error arrives here, so nothing changes.");
    if (numbers.input && numbers.input->value == 0.0 && numbers.input->symbol.quantity == Quantity::Activation)
        return ChainRuleText::tr("The value on this edge is 0, so the weight has no part in the error.");
    if (numbers.slope == nullptr || !isSmooth(writer.layerOf(numbers.slope->symbol).activation.type))
        return {};
    return std::abs(numbers.slope->result) < kSaturatedSlope ? saturationRemark(writer, *numbers.slope) : QString();
}

QString mistakeWarning(const ContentWriter& writer, const TraceStep& step)
{
    if (step.phase != Phase::Backward)
        return {};
    switch (writer.style().mistake) {
    case Mistake::None: break;
    case Mistake::DroppedDerivative:
        return ChainRuleText::tr("Wrong on purpose: $\\partial a/\\partial z$ is left out, as if it were 1.");
    case Mistake::WrongSign:
        return ChainRuleText::tr("Wrong on purpose: the error has the opposite sign, $t-y$ instead of $y-t$.");
    case Mistake::ForgottenBias:
        if (step.target.quantity == Quantity::LossByParameter && step.target.input == kBiasInput)
            return ChainRuleText::tr("Wrong on purpose: the bias is forgotten, its gradient is taken as 0.");
        break;
    }
    return {};
}

QString closedForm(const ContentWriter& writer, const TraceStep& step)
{
    const Symbol& target = step.target;
    const std::size_t last = writer.spec().layers.size();
    const bool isWeight = target.quantity == Quantity::LossByParameter && target.input != kAlphaInput;
    const LossType loss = writer.spec().loss;
    const bool isSquare = loss == LossType::HalfSse || loss == LossType::SquaredError || loss == LossType::Mse;
    if (!isWeight || target.layer != static_cast<int>(last) || !isSquare || writer.style().mistake != Mistake::None
        || writer.spec().layers.back().activation.type != ActivationType::Sigmoid)
        return {};
    const Symbol output = symbols::activation(static_cast<int>(last) - 1, target.unit - 1);
    const Symbol sum = symbols::weightedSum(writer.spec(), last - 1, target.unit - 1);
    QString error
        = lossDerivativeTex(loss, writer.name(output), writer.name({Quantity::Target, 0, target.unit}), writer.spec().outputs());
    if (loss == LossType::HalfSse)
        error = bracketedTex(error);
    const bool isBias = target.input == kBiasInput;
    const Symbol source
        = isBias ? Symbol{Quantity::One, target.layer} : symbols::activation(static_cast<int>(last) - 2, target.input - 1);
    const bool isInputBias = isBias && target.layer == 1 && writer.style().names.namesInputs && !writer.isXwB();
    const QString input = isInputBias ? QStringLiteral("x_{0}") : writer.name(source);
    const QString slope = QStringLiteral("\\sigma(%1)(1-\\sigma(%1))").arg(writer.name(sum));
    return QStringLiteral("%1=%2\\,%3\\,%4").arg(writer.name(target), error, slope, input);
}

} // namespace chalknet::ui
