// chalknet-cli explain: forward pass, loss, backpropagation and update of one example, every number of it.
#include "app/cli/Command.h"
#include "app/cli/ExplainText.h"
#include "app/cli/NetworkChoice.h"
#include "app/cli/TrainingChoice.h"

#include <iostream>

namespace chalknet::cli {

namespace {

// Nobody reads more; and the numerical check costs two forward passes for each parameter.
constexpr std::uint64_t kMaximumExplained = 20'000;

std::vector<double> readNumbers(const Arguments& arguments, const char* option, int count, const std::string& what)
{
    std::vector<double> numbers = parseNumberList(option, arguments.required(option));
    const auto needed = static_cast<std::size_t>(count);
    if (numbers.size() != needed) {
        failUsage("--" + std::string(option) + " has " + counted(numbers.size(), "number") + " but " + arguments.required("model")
                + " has " + counted(needed, what),
            "give " + counted(needed, "number"));
    }
    return numbers;
}

std::vector<double> readTargets(const Arguments& arguments, const NetworkSpec& spec)
{
    arguments.exclude("target", "class", "give one of them");
    const std::optional<std::uint64_t> wanted = arguments.whole("class");
    if (!wanted)
        return readNumbers(arguments, "target", spec.outputs(), "output");
    if (spec.outputs() == 1 && *wanted <= 1)
        return {static_cast<double>(*wanted)};
    if (spec.outputs() == 1 || *wanted >= static_cast<std::uint64_t>(spec.outputs()))
        failUsage("--class is " + std::to_string(*wanted), "give 0 to " + std::to_string(std::max(2, spec.outputs()) - 1));
    std::vector<double> targets(static_cast<std::size_t>(spec.outputs()), 0.0);
    targets[static_cast<std::size_t>(*wanted)] = 1.0;
    return targets;
}

std::optional<UpdateRule> readRule(const Arguments& arguments)
{
    if (!namesUpdate(arguments))
        return std::nullopt;
    const TrainingConfig config = chooseTraining(arguments);
    return UpdateRule{config.optimizer, config.l1, config.l2, {}};
}

int runExplain(const Arguments& arguments)
{
    const std::optional<UpdateRule> rule = readRule(arguments);
    const Model model = requiredModel(arguments);
    if (parameterCount(model.spec) > kMaximumExplained) {
        failUsage(
            arguments.required("model") + " has " + std::to_string(parameterCount(model.spec)) + " parameters, too many to show",
            "explain a network of at most " + std::to_string(kMaximumExplained));
    }
    Explanation explanation;
    explanation.spec = model.spec;
    explanation.inputs = readNumbers(arguments, "input", model.spec.inputs, "input");
    explanation.targets = readTargets(arguments, model.spec);
    explanation.trace = traceBackprop(model.spec, model.parameters, explanation.inputs, explanation.targets, rule);
    explanation.check
        = checkGradient(model.spec, model.parameters, explanation.inputs, explanation.targets, explanation.trace.gradient);
    if (arguments.has("json"))
        printJson(explanationJson(explanation));
    else
        std::cout << explanationText(explanation);
    return kSuccess;
}

} // namespace

Command explainCommand()
{
    const OptionList example{
        {"input", ValueKind::Text, "1,0", "the inputs of the example", "Example"},
        {"target", ValueKind::Text, "1", "what the network should answer", "Example"},
        {"class", ValueKind::Whole, "N", "the same as a class, from 0", "Example"},
    };
    return {"explain", "Shows every number of one learning step", "--model M.json --input 1,0 --target 1 [OPTIONS]",
        "z are weighted sums, a activations, E the loss; layers are counted from 1 (the input), units from 1, bias inputs are "
        "0.\n"
        "With any training option, the update of every parameter follows (the optimiser's first one).",
        joined({modelOptions(), example, updateOptions(), {{"json", ValueKind::Switch, "", "one JSON object", "Run"}}}),
        runExplain};
}

} // namespace chalknet::cli
