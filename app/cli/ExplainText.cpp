// Formulas of every stage with symbols, then with numbers.
#include "app/cli/ExplainText.h"

namespace chalknet::cli {

namespace {

constexpr std::size_t kLineWidth = 100;

enum class Show { Symbols, Numbers };

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

std::string kinkText(const CheckedGradient& gradient)
{
    if (!gradient.kink)
        return gradient.agrees ? "ok" : "DIFFERS";
    return "kink of unit " + std::to_string(gradient.kink->unit + 1) + " in layer " + std::to_string(gradient.kink->layer + 2)
        + ": the two sides have different slopes";
}

std::string checkText(const GradientCheck& check)
{
    std::vector<std::vector<std::string>> rows{{"parameter", "∂E/∂θ", "measured", "difference", ""}};
    for (const CheckedGradient& gradient : check.gradients) {
        rows.push_back({symbolText(gradient.symbol), longNumber(gradient.analytic), longNumber(gradient.numerical),
            shortNumber(gradient.difference()), "  " + kinkText(gradient)});
    }
    const std::string verdict
        = check.passes() ? "All gradients agree with the measured slopes" : "Some gradients DIFFER from the measured slopes";
    const int kinks = check.kinkCount();
    return alignedTable(rows, 1) + verdict + (kinks > 0 ? ", leaving out " + std::to_string(kinks) + " at a kink" : "") + ".\n";
}

std::string heading(Phase phase, bool isFirst)
{
    std::string name = phaseName(phase);
    name.front() = static_cast<char>(name.front() - 'a' + 'A');
    return (isFirst ? "" : "\n") + name + "\n";
}

Json parametersJson(const NetworkSpec& spec, const Parameters& parameters)
{
    Json layers = Json::array();
    for (std::size_t l = 0; l < spec.layers.size(); ++l) {
        Json weights = Json::array();
        Json biases = Json::array();
        const LayerLayout& layout = parameters.layout().layer(l);
        for (int row = 0; row < layout.rows(); ++row) {
            Json line = Json::array();
            for (int j = 0; j < layout.inputs; ++j)
                line.push_back(jsonNumber(parameters.weight(l, row, j)));
            weights.push_back(std::move(line));
            biases.push_back(jsonNumber(parameters.bias(l, row)));
        }
        Json layer{{"weights", weights}, {"biases", biases}};
        if (layout.alphas > 0)
            layer["alpha"] = std::vector<double>(parameters.alphas(l).begin(), parameters.alphas(l).end());
        layers.push_back(std::move(layer));
    }
    return layers;
}

Json stageJson(const NetworkSpec& spec, const Stage& stage)
{
    Json terms = Json::array();
    for (const Term& term : stage.terms) {
        Json factors = Json::array();
        for (const Factor& factor : term.factors) {
            Json entry{{"symbol", symbolText(factor.symbol)}, {"value", jsonNumber(factor.value)}};
            if (factor.divides)
                entry["divides"] = true;
            factors.push_back(std::move(entry));
        }
        terms.push_back({{"factors", factors}, {"value", jsonNumber(term.value())}});
    }
    return {{"phase", phaseName(stage.phase)}, {"name", stageName(stage.kind)}, {"symbol", symbolText(stage.symbol)},
        {"rule", ruleText(spec, stage, Show::Symbols)}, {"is_sum", isSumOfProducts(stage.kind)}, {"terms", terms},
        {"result", jsonNumber(stage.result)}};
}

Json checkJson(const GradientCheck& check)
{
    Json gradients = Json::array();
    for (const CheckedGradient& gradient : check.gradients) {
        Json entry{{"symbol", symbolText(gradient.symbol)}, {"analytic", jsonNumber(gradient.analytic)},
            {"numerical", jsonNumber(gradient.numerical)}, {"difference", jsonNumber(gradient.difference())},
            {"agrees", gradient.agrees}, {"kink", nullptr}};
        if (gradient.kink)
            entry["kink"] = {{"layer", gradient.kink->layer + 2}, {"unit", gradient.kink->unit + 1}};
        gradients.push_back(std::move(entry));
    }
    return {{"passed", check.passes()}, {"largest_difference", jsonNumber(check.largestDifference())},
        {"kinks", check.kinkCount()}, {"gradients", gradients}};
}

} // namespace

std::string explanationText(const Explanation& explanation)
{
    std::string text;
    std::optional<Phase> phase;
    for (const Stage& stage : explanation.trace.stages) {
        if (stage.phase != phase)
            text += heading(stage.phase, !phase);
        phase = stage.phase;
        text += stageText(explanation.spec, stage);
    }
    return text + "\nNumerical check: (E(θ+h) - E(θ-h)) / 2h\n" + checkText(explanation.check);
}

Json explanationJson(const Explanation& explanation)
{
    const BackpropTrace& trace = explanation.trace;
    Json stages = Json::array();
    for (const Stage& stage : trace.stages)
        stages.push_back(stageJson(explanation.spec, stage));
    Json json{{"inputs", explanation.inputs}, {"targets", explanation.targets}, {"outputs", trace.values.outputs()},
        {"loss", jsonNumber(trace.loss)}, {"z", trace.values.weightedSums}, {"a", trace.values.activations},
        {"dE_da", trace.lossByActivation}, {"dE_dz", trace.lossBySum},
        {"dE_dtheta", parametersJson(explanation.spec, trace.gradient)}, {"stages", stages},
        {"check", checkJson(explanation.check)}};
    if (trace.updated)
        json["updated"] = parametersJson(explanation.spec, *trace.updated);
    return json;
}

} // namespace chalknet::cli
