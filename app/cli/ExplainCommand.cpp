// chalknet-cli explain: forward pass, loss, backpropagation and update of one or several examples, every number of them.
#include "app/cli/Command.h"
#include "app/cli/DataChoice.h"
#include "app/cli/ExplainText.h"
#include "app/cli/NetworkChoice.h"
#include "app/cli/TrainingChoice.h"

#include <iostream>
#include <utility>

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

struct RowRange {
    std::size_t first = 1;
    std::size_t last = 1;
};

// "3" or "1-4", rows counted from 1; without the option all rows.
RowRange readRows(const Arguments& arguments, std::size_t count)
{
    const std::optional<std::string> text = arguments.text("rows");
    if (!text)
        return {1, count};
    const std::size_t dash = text->find('-');
    const std::optional<std::uint64_t> first = parseWhole(text->substr(0, dash));
    const std::optional<std::uint64_t> last = dash == std::string::npos ? first : parseWhole(text->substr(dash + 1));
    if (!first || !last || *first < 1 || *last < *first || *last > count)
        failUsage("--rows is \"" + *text + "\"", "give one row or a range within 1-" + std::to_string(count));
    return {static_cast<std::size_t>(*first), static_cast<std::size_t>(*last)};
}

void refuseTooMuch(const Arguments& arguments, const NetworkSpec& spec, std::size_t examples)
{
    const std::uint64_t parameters = parameterCount(spec);
    if (parameters > kMaximumExplained) {
        failUsage(arguments.required("model") + " has " + std::to_string(parameters) + " parameters, too many to show",
            "explain a network of at most " + std::to_string(kMaximumExplained));
    }
    if (parameters * examples > kMaximumExplained) {
        failUsage(
            counted(examples, "row") + " of a network with " + std::to_string(parameters) + " parameters are too many to show",
            "give at most " + counted(static_cast<std::size_t>(kMaximumExplained / parameters), "row") + " with --rows");
    }
}

void readData(const Arguments& arguments, Explanation& explanation)
{
    for (const char* option : {"input", "target", "class"})
        arguments.exclude("data", option, "give the example or the data");
    const Dataset data = openRows(arguments);
    const NetworkSpec& spec = explanation.spec;
    data.requireFits(static_cast<std::size_t>(spec.inputs), static_cast<std::size_t>(spec.outputs()));
    const RowRange range = readRows(arguments, data.rows());
    refuseTooMuch(arguments, spec, range.last - range.first + 1);
    for (std::size_t row = range.first; row <= range.last; ++row) {
        TraceExample example{std::vector<double>(data.inputs()), std::vector<double>(static_cast<std::size_t>(spec.outputs()))};
        data.copyInputs(row - 1, example.inputs);
        data.copyTargets(row - 1, example.targets);
        explanation.examples.push_back(std::move(example));
        explanation.rows.push_back(row);
    }
}

void readExample(const Arguments& arguments, Explanation& explanation)
{
    if (arguments.has("rows"))
        failUsage("--rows is for data", "leave it out, or give --data");
    refuseTooMuch(arguments, explanation.spec, 1);
    TraceExample example{readNumbers(arguments, "input", explanation.spec.inputs, "input"), {}};
    example.targets = readTargets(arguments, explanation.spec);
    explanation.examples.push_back(std::move(example));
}

int runExplain(const Arguments& arguments)
{
    const std::optional<UpdateRule> rule = readRule(arguments);
    const Model model = requiredModel(arguments);
    Explanation explanation;
    explanation.spec = model.spec;
    if (arguments.has("data"))
        readData(arguments, explanation);
    else
        readExample(arguments, explanation);
    explanation.trace = traceBatch(model.spec, model.parameters, explanation.examples, rule);
    for (std::size_t i = 0; i < explanation.examples.size(); ++i) {
        const TraceExample& example = explanation.examples[i];
        explanation.checks.push_back(
            checkGradient(model.spec, model.parameters, example.inputs, example.targets, explanation.trace.examples[i].gradient));
    }
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
    const OptionList rows{{"rows", ValueKind::Text, "1-4", "which rows of the data, one or a range (all)", "Data"}};
    return {"explain", "Shows every number of one learning step", "--model M.json --input 1,0 --target 1 [OPTIONS]",
        "z are weighted sums, a activations, E the loss; layers are counted from 1 (the input), units from 1, bias inputs are "
        "0.\n"
        "With any training option, the update of every parameter follows (the optimiser's first one). With --data, every row has "
        "its own trace, and the update is that of their mean.",
        joined({modelOptions(), example, dataOptions(), partOptions(), rows, updateOptions(),
            {{"json", ValueKind::Switch, "", "one JSON object", "Run"}}}),
        runExplain};
}

} // namespace chalknet::cli
