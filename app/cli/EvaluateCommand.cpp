// chalknet-cli evaluate: loss, accuracy and confusion matrix of a model over data.
#include "app/cli/Command.h"
#include "app/cli/DataChoice.h"
#include "app/cli/DeviceOption.h"
#include "app/cli/NetworkChoice.h"
#include "app/cli/Output.h"

#include <chrono>
#include <iostream>

namespace chalknet::cli {

namespace {

std::string className(const Dataset& data, std::size_t index)
{
    const std::vector<std::string>& names = data.classNames();
    return index < names.size() ? names[index] : std::to_string(index);
}

std::string confusionTable(const Evaluation& evaluation, const Dataset& data)
{
    std::vector<std::vector<std::string>> rows{{"actual \\ predicted"}};
    for (std::size_t c = 0; c < evaluation.confusion.size(); ++c)
        rows.front().push_back(className(data, c));
    for (std::size_t actual = 0; actual < evaluation.confusion.size(); ++actual) {
        std::vector<std::string> row{className(data, actual)};
        for (const std::uint32_t count : evaluation.confusion[actual])
            row.push_back(std::to_string(count));
        rows.push_back(std::move(row));
    }
    return alignedTable(rows);
}

void printText(const Evaluation& evaluation, const Dataset& data, const DeviceInfo& device, double seconds)
{
    std::vector<std::vector<std::string>> rows{{"rows", grouped(evaluation.rows)}, {"loss", shortNumber(evaluation.loss)}};
    if (evaluation.hasAccuracy())
        rows.push_back({"accuracy", percent(evaluation.accuracy)});
    rows.push_back({"seconds", shortNumber(seconds)});
    rows.push_back({"device", device.name});
    std::cout << alignedTable(rows, 2);
    if (!evaluation.confusion.empty())
        std::cout << "\n" << confusionTable(evaluation, data);
}

int runEvaluate(const Arguments& arguments)
{
    const Model model = requiredModel(arguments);
    const Dataset data = openRows(arguments);
    data.requireFits(static_cast<std::size_t>(model.spec.inputs), static_cast<std::size_t>(model.spec.outputs()));
    const std::unique_ptr<Backend> backend = chooseBackend(arguments, "auto");
    backend->initialise(model.spec, model.parameters);
    backend->bind(DataRole::Train, data);
    const auto begin = std::chrono::steady_clock::now();
    const Evaluation evaluation = backend->evaluate(DataRole::Train);
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();

    if (!arguments.has("json")) {
        printText(evaluation, data, backend->device(), seconds);
        return kSuccess;
    }
    Json json{{"loss", jsonNumber(evaluation.loss)}, {"accuracy", jsonNumber(evaluation.accuracy)}};
    json["confusion"] = evaluation.confusion.empty() ? Json(nullptr) : Json(evaluation.confusion);
    json["rows"] = evaluation.rows;
    json["seconds"] = seconds;
    json["device"] = backend->device().name;
    printJson(json);
    return kSuccess;
}

} // namespace

Command evaluateCommand()
{
    return {"evaluate", "Measures a model's loss and accuracy on data", "--model M.json --data SOURCE [OPTIONS]",
        "With --part test (or train) the rows are those that `train` holds out (or learns) for the same --data, --data-seed and\n"
        "--train-share. The confusion matrix has actual classes as rows and predicted ones as columns.",
        joined({modelOptions(), dataOptions(), partOptions(), deviceOptions("(auto)"),
            {{"json", ValueKind::Switch, "", "one JSON object", "Run"}}}),
        runEvaluate};
}

} // namespace chalknet::cli
