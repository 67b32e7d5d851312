// Formulas of every stage with symbols, then with numbers.
#include "app/cli/StageText.h"

#include "app/cli/Output.h"
#include "engine/model/Activation.h"

namespace chalknet::cli {

namespace {

constexpr std::size_t kLineWidth = 100;

std::string operandText(const Factor& factor, Show show)
{
    return show == Show::Symbols ? symbolText(factor.symbol) : longNumber(factor.value);
}

// In products and differences a negative number stands in brackets.
std::string bracketed(const Factor& factor, Show show)
{
    const std::string text = operandText(factor, show);
    return text.starts_with('-') ? "(" + text + ")" : text;
}

std::string productText(const Term& term, Show show)
{
    std::string text;
    for (const Factor& factor : term.factors) {
        if (!text.empty())
            text += factor.divides ? "/" : "·";
        text += bracketed(factor, show);
    }
    return text;
}

std::string sumText(const Stage& stage, Show show)
{
    const Term& first = stage.terms.front();
    if (stage.terms.size() == 1 && first.factors.size() == 1 && !first.negative)
        return operandText(first.factors.front(), show);
    std::string text;
    for (const Term& term : stage.terms) {
        if (text.empty())
            text = term.negative ? "-" : "";
        else
            text += term.negative ? " - " : " + ";
        text += productText(term, show);
    }
    return text;
}

// Puts the operands into a pattern in place of {0}, {1} and {2}.
std::string filled(const std::string& pattern, const Stage& stage, Show show)
{
    std::string text;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == '{' && i + 2 < pattern.size()) {
            text += bracketed(stage.terms[static_cast<std::size_t>(pattern[i + 1] - '0')].factors[0], show);
            i += 2;
        } else {
            text += pattern[i];
        }
    }
    return text;
}

std::string call(const std::string& name, const Stage& stage, Show show, const std::string& parameter)
{
    std::string text;
    for (const Term& term : stage.terms)
        text += (text.empty() ? "" : ", ") + operandText(term.factors[0], show);
    return name + "(" + text + parameter + ")";
}

const Activation& activationOf(const NetworkSpec& spec, const Stage& stage)
{
    return spec.layers[static_cast<std::size_t>(stage.symbol.layer - 2)].activation;
}

// "; 0.01" where a slope or alpha belongs to the function.
std::string parameterText(const Activation& activation)
{
    switch (activation.type) {
    case ActivationType::Identity: return activation.parameter == 1.0 ? "" : "; " + longNumber(activation.parameter);
    case ActivationType::LeakyRelu:
    case ActivationType::Elu: return "; " + longNumber(activation.parameter);
    default: return {};
    }
}

std::string lossPattern(LossType loss)
{
    switch (loss) {
    case LossType::HalfSse: return "½·({0} - {1})²";
    case LossType::SquaredError: return "({0} - {1})²";
    case LossType::Mse: return "({0} - {1})²/{2}";
    case LossType::CrossEntropy: return "-{1}·ln {0}";
    case LossType::BinaryCrossEntropy: return "-{1}·ln {0} - (1 - {1})·ln(1 - {0})";
    }
    return {};
}

std::string lossSlopePattern(LossType loss)
{
    switch (loss) {
    case LossType::HalfSse: return "{0} - {1}";
    case LossType::SquaredError: return "2·({0} - {1})";
    case LossType::Mse: return "2·({0} - {1})/{2}";
    case LossType::CrossEntropy: return "-{1}/{0}";
    case LossType::BinaryCrossEntropy: return "-{1}/{0} + (1 - {1})/(1 - {0})";
    }
    return {};
}

std::string derivativeText(const NetworkSpec& spec, const Stage& stage, Show show)
{
    const Activation& activation = activationOf(spec, stage);
    if (activation.type == ActivationType::Softmax)
        return filled(stage.terms.size() == 1 ? "{0}·(1 - {0})" : "-{0}·{1}", stage, show);
    const std::string name = activation.type == ActivationType::Maxout ? "max" : std::string(activationName(activation.type));
    return call(name + "′", stage, show, parameterText(activation));
}

} // namespace

std::string ruleText(const NetworkSpec& spec, const Stage& stage, Show show)
{
    switch (stage.kind) {
    case StageKind::Activation: {
        const Activation& activation = activationOf(spec, stage);
        const std::string unit = activation.type == ActivationType::Softmax ? "_" + std::to_string(stage.symbol.unit) : "";
        const std::string name = activation.type == ActivationType::Maxout ? "max" : std::string(activationName(activation.type));
        return call(name + unit, stage, show, parameterText(activation));
    }
    case StageKind::LossTerm: return filled(lossPattern(spec.loss), stage, show);
    case StageKind::LossByOutput: return filled(lossSlopePattern(spec.loss), stage, show);
    case StageKind::ActivationDerivative: return derivativeText(spec, stage, show);
    case StageKind::AlphaDerivative: return filled("min(0, {0})", stage, show);
    case StageKind::Denominator: return filled("√{0} + {1}", stage, show);
    default: return sumText(stage, show);
    }
}

std::string stageText(const NetworkSpec& spec, const Stage& stage)
{
    const std::string name = symbolText(stage.symbol);
    const std::string symbols = ruleText(spec, stage, Show::Symbols);
    const std::string numbers = ruleText(spec, stage, Show::Numbers);
    const std::string result = longNumber(stage.result);
    const std::string shortcut = stage.kind == StageKind::LossBySumShortcut ? "   (shortcut)" : "";
    std::string line = "  " + name + " = " + symbols + (numbers == result ? "" : " = " + numbers) + " = " + result + shortcut;
    if (shownWidth(line) <= kLineWidth)
        return line + "\n";
    return "  " + name + " = " + symbols + "\n      = " + numbers + "\n      = " + result + shortcut + "\n";
}

} // namespace chalknet::cli
