// Stages in the order of the lesson under headings, and the numerical check as a table.
#include "app/cli/ExplainText.h"

#include "app/cli/StageText.h"
#include "engine/explain/StepPlan.h"

#include <algorithm>
#include <optional>

namespace chalknet::cli {

namespace {

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

std::string heading(std::string name)
{
    name.front() = static_cast<char>(name.front() - 'a' + 'A');
    return "\n" + name + "\n";
}

bool isNew(const std::vector<Stage>& stages, const Stage& stage)
{
    return std::none_of(stages.begin(), stages.end(),
        [&](const Stage& known) { return known.kind == stage.kind && known.symbol == stage.symbol; });
}

// Under the names of the phases.
std::string stagesText(const NetworkSpec& spec, const std::vector<Stage>& stages)
{
    std::string text;
    std::optional<Phase> phase;
    for (const Stage& stage : stages) {
        if (stage.phase != phase)
            text += heading(phaseName(stage.phase));
        phase = stage.phase;
        text += stageText(spec, stage);
    }
    return text;
}

std::string exampleText(const Explanation& explanation, std::size_t index)
{
    std::string text;
    if (explanation.isOfData()) {
        text = "\nExample " + std::to_string(index + 1) + " of " + std::to_string(explanation.examples.size()) + " (row "
            + std::to_string(explanation.rows[index]) + ")\n";
    }
    return text + stagesText(explanation.spec, exampleStages(explanation, index)) + "\nNumerical check: (E(θ+h) - E(θ-h)) / 2h\n"
        + checkText(explanation.checks[index]);
}

} // namespace

std::vector<Stage> exampleStages(const Explanation& explanation, std::size_t example)
{
    std::vector<Stage> stages;
    for (const TraceStep& step : planSteps(explanation.spec, explanation.trace, example)) {
        for (const Stage& stage : step.stages) {
            if (step.phase != Phase::Update && stage.kind != StageKind::MeanLoss && isNew(stages, stage))
                stages.push_back(stage);
        }
    }
    return stages;
}

std::vector<Stage> updateStages(const Explanation& explanation)
{
    const BatchTrace& trace = explanation.trace;
    if (!trace.updated)
        return trace.meanStages;
    std::vector<Stage> stages;
    if (!trace.meanStages.empty())
        stages.push_back(trace.meanStages.front());
    for (const TraceStep& step : planSteps(explanation.spec, trace, 0)) {
        if (step.kind == StepKind::Update)
            stages.insert(stages.end(), step.stages.begin(), step.stages.end());
    }
    stages.insert(stages.end(), trace.afterStages.begin(), trace.afterStages.end());
    return stages;
}

std::string explanationText(const Explanation& explanation)
{
    std::string text;
    for (std::size_t i = 0; i < explanation.examples.size(); ++i)
        text += exampleText(explanation, i);
    const std::vector<Stage> update = updateStages(explanation);
    if (!update.empty() && explanation.examples.size() > 1)
        text += "\nMean of " + std::to_string(explanation.examples.size()) + " examples\n";
    text += stagesText(explanation.spec, update);
    return text.substr(text.find_first_not_of('\n'));
}

} // namespace chalknet::cli
