// chalknet-cli predict: what a model says about one example, a picture of a digit, or every row of data.
#include "app/cli/Command.h"
#include "app/cli/DataChoice.h"
#include "app/cli/DeviceOption.h"
#include "app/cli/NetworkChoice.h"
#include "app/cli/Output.h"
#include "engine/data/DigitPreprocessor.h"
#include "engine/formats/PngImage.h"

#include <algorithm>
#include <filesystem>
#include <iostream>

namespace chalknet::cli {

namespace {

constexpr std::size_t kRowsAtOnce = 1024;
constexpr int kBarWidth = 40;

// The outputs mean classes if the last layer or the loss says so.
bool isClassifier(const NetworkSpec& spec)
{
    return givesProbabilities(spec.layers.back().activation.type) || spec.loss == LossType::CrossEntropy
        || spec.loss == LossType::BinaryCrossEntropy;
}

Json outputJson(const NetworkSpec& spec, std::span<const double> outputs)
{
    Json numbers = Json::array();
    for (const double output : outputs)
        numbers.push_back(jsonNumber(output));
    return {{"outputs", numbers}, {"class", isClassifier(spec) ? Json(predictedClass(outputs)) : Json(nullptr)}};
}

std::vector<double> readInput(const Arguments& arguments, const NetworkSpec& spec)
{
    std::vector<double> inputs = parseNumberList("input", arguments.required("input"));
    const auto needed = static_cast<std::size_t>(spec.inputs);
    if (inputs.size() != needed) {
        failUsage("--input has " + counted(inputs.size(), "number") + " but " + arguments.required("model") + " has "
                + counted(needed, "input"),
            "give " + counted(needed, "number"));
    }
    return inputs;
}

std::vector<double> readImage(const Arguments& arguments, const NetworkSpec& spec)
{
    const std::string path = arguments.required("image");
    if (spec.inputs != kDigitPixels) {
        failUsage("--image gives " + std::to_string(kDigitPixels) + " numbers but " + arguments.required("model") + " has "
                + counted(static_cast<std::size_t>(spec.inputs), "input"),
            "use a model for 28×28 pixels");
    }
    const GreyImage image = readPng(std::filesystem::path(std::u8string(path.begin(), path.end())));
    const DigitStages stages = preprocessImage(inkFromGrey(image.pixels, image.width, image.height), image.width, image.height);
    if (stages.isEmpty)
        throw Error(ProblemCode::ImageEmpty, {path});
    std::vector<double> inputs;
    for (const std::uint8_t pixel : stages.final)
        inputs.push_back(pixel / 255.0);
    return inputs;
}

void printOutputs(const NetworkSpec& spec, std::span<const double> outputs)
{
    const double largest = *std::max_element(outputs.begin(), outputs.end());
    const bool isDistribution = spec.layers.back().activation.type == ActivationType::Softmax;
    std::vector<std::vector<std::string>> rows;
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        // Classes are counted from 0, other outputs from 1 as in the formulas.
        std::vector<std::string> row{isDistribution ? std::to_string(i) : "y_" + std::to_string(i + 1), longNumber(outputs[i])};
        if (isDistribution) {
            row.emplace_back(static_cast<std::size_t>(std::max(0.0, outputs[i] * kBarWidth)), '#');
            row.back() += outputs[i] == largest ? " <" : "";
        }
        rows.push_back(std::move(row));
    }
    std::cout << alignedTable(rows, 3);
    if (isClassifier(spec))
        std::cout << "class " << predictedClass(outputs) << "\n";
}

void predictOne(const Arguments& arguments, const Model& model, Backend& backend, const std::vector<double>& inputs)
{
    const std::vector<double> outputs = backend.predict(inputs, 1);
    if (!arguments.has("json")) {
        printOutputs(model.spec, outputs);
        return;
    }
    Json json = outputJson(model.spec, outputs);
    json["device"] = backend.device().name;
    printJson(json);
}

void printRow(
    const Arguments& arguments, const NetworkSpec& spec, const Dataset& data, std::size_t row, std::span<const double> outputs)
{
    const int label = data.label(row);
    if (arguments.has("json")) {
        Json json{{"row", row + 1}};
        json.update(outputJson(spec, outputs));
        json["label"] = label >= 0 ? Json(label) : Json(nullptr);
        printJson(json);
        return;
    }
    std::string line = std::to_string(row + 1) + ":";
    for (const double output : outputs)
        line += " " + shortNumber(output);
    if (isClassifier(spec))
        line += "  class " + std::to_string(predictedClass(outputs));
    if (label >= 0)
        line += "  actual " + std::to_string(label);
    std::cout << line << "\n";
}

void predictRows(const Arguments& arguments, const NetworkSpec& spec, Backend& backend, const Dataset& data)
{
    const auto outputs = static_cast<std::size_t>(spec.outputs());
    for (std::size_t begin = 0; begin < data.rows(); begin += kRowsAtOnce) {
        const std::size_t count = std::min(kRowsAtOnce, data.rows() - begin);
        std::vector<double> inputs(count * data.inputs());
        for (std::size_t i = 0; i < count; ++i)
            data.copyInputs(begin + i, std::span(inputs).subspan(i * data.inputs(), data.inputs()));
        const std::vector<double> result = backend.predict(inputs, count);
        for (std::size_t i = 0; i < count; ++i)
            printRow(arguments, spec, data, begin + i, std::span(result).subspan(i * outputs, outputs));
    }
}

int runPredict(const Arguments& arguments)
{
    arguments.exclude("input", "image", "give one of them");
    arguments.exclude("input", "data", "give one of them");
    arguments.exclude("image", "data", "give one of them");
    if (!arguments.has("input") && !arguments.has("image") && !arguments.has("data"))
        failUsage("predict needs something to look at", "add --input 1,0, --image digit.png or --data SOURCE");

    const Model model = requiredModel(arguments);
    Dataset data;
    std::vector<double> inputs;
    if (arguments.has("data")) {
        data = openRows(arguments);
        data.requireFits(static_cast<std::size_t>(model.spec.inputs), static_cast<std::size_t>(model.spec.outputs()));
    } else {
        inputs = arguments.has("input") ? readInput(arguments, model.spec) : readImage(arguments, model.spec);
    }
    // One example is nothing for a device: its programs would take longer to build than the answer to compute.
    const std::unique_ptr<Backend> backend = chooseBackend(arguments, "host");
    backend->initialise(model.spec, model.parameters);
    if (arguments.has("data"))
        predictRows(arguments, model.spec, *backend, data);
    else
        predictOne(arguments, model, *backend, inputs);
    return kSuccess;
}

} // namespace

Command predictCommand()
{
    const OptionList what{
        {"input", ValueKind::Text, "1,0", "one example: its inputs", "Example"},
        {"image", ValueKind::Text, "digit.png", "a picture of a digit, prepared as MNIST's are", "Example"},
    };
    return {"predict", "Shows what a model answers", "--model M.json (--input 1,0 | --image digit.png | --data SOURCE) [OPTIONS]",
        "",
        joined({modelOptions(), what, dataOptions(), partOptions(), deviceOptions("(host)"),
            {{"json", ValueKind::Switch, "", "one JSON object for each example", "Run"}}}),
        runPredict};
}

} // namespace chalknet::cli
