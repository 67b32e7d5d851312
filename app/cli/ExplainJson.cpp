// Traces as JSON.
#include "app/cli/ExplainText.h"
#include "app/cli/StageText.h"

namespace chalknet::cli {

namespace {

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

Json stagesJson(const NetworkSpec& spec, const std::vector<Stage>& stages)
{
    Json json = Json::array();
    for (const Stage& stage : stages)
        json.push_back(stageJson(spec, stage));
    return json;
}

Json exampleJson(const Explanation& explanation, std::size_t index, const std::vector<Stage>& stages)
{
    const TraceExample& example = explanation.examples[index];
    const BackpropTrace& trace = explanation.trace.examples[index];
    return {{"inputs", example.inputs}, {"targets", example.targets}, {"outputs", trace.values.outputs()},
        {"loss", jsonNumber(trace.loss)}, {"z", trace.values.weightedSums}, {"a", trace.values.activations},
        {"dE_da", trace.lossByActivation}, {"dE_dz", trace.lossBySum},
        {"dE_dtheta", parametersJson(explanation.spec, trace.gradient)}, {"stages", stagesJson(explanation.spec, stages)},
        {"check", checkJson(explanation.checks[index])}};
}

Json exampleOfDataJson(const Explanation& explanation, std::size_t index)
{
    Json json{{"row", explanation.rows[index]}};
    json.update(exampleJson(explanation, index, exampleStages(explanation, index)));
    return json;
}

} // namespace

Json explanationJson(const Explanation& explanation)
{
    const BatchTrace& trace = explanation.trace;
    const std::vector<Stage> update = updateStages(explanation);
    Json json;
    if (explanation.isOfData()) {
        Json examples = Json::array();
        for (std::size_t i = 0; i < explanation.examples.size(); ++i)
            examples.push_back(exampleOfDataJson(explanation, i));
        json = {{"examples", examples}, {"loss", jsonNumber(trace.loss)},
            {"dE_dtheta", parametersJson(explanation.spec, trace.gradient)}, {"stages", stagesJson(explanation.spec, update)}};
    } else {
        std::vector<Stage> stages = exampleStages(explanation, 0);
        stages.insert(stages.end(), update.begin(), update.end());
        json = exampleJson(explanation, 0, stages);
    }
    if (trace.updated) {
        json["updated"] = parametersJson(explanation.spec, *trace.updated);
        json["loss_after"] = jsonNumber(trace.lossAfter);
    }
    return json;
}

} // namespace chalknet::cli
