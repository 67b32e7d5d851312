// Reads networks from option texts.
#include "app/cli/NetworkChoice.h"

#include <algorithm>
#include <filesystem>
#include <limits>

namespace chalknet::cli {

namespace {

constexpr std::string_view kGroup = "Network";

template <typename Types, typename NameOf> std::string namesOf(const Types& types, NameOf nameOf)
{
    std::string names;
    for (const auto type : types)
        names += (names.empty() ? "" : ", ") + std::string(nameOf(type));
    return names;
}

// "name" or "name=number".
struct NamedNumber {
    std::string name;
    std::optional<double> number;
};

NamedNumber parseNamedNumber(const std::string& option, const std::string& text)
{
    const std::size_t equals = text.find('=');
    if (equals == std::string::npos)
        return {text, std::nullopt};
    const std::optional<double> number = parseFinite(std::string_view(text).substr(equals + 1));
    if (!number)
        failUsage("--" + option + " has \"" + text + "\"", "give a number after the =");
    return {text.substr(0, equals), number};
}

int clampedInt(std::uint64_t value)
{
    return static_cast<int>(std::min<std::uint64_t>(value, std::numeric_limits<int>::max()));
}

std::vector<std::string> parts(const std::string& text, char separator)
{
    std::vector<std::string> result;
    std::size_t begin = 0;
    while (begin <= text.size()) {
        const std::size_t end = std::min(text.find(separator, begin), text.size());
        result.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return result;
}

int parseCount(const std::string& text, std::size_t place)
{
    const std::optional<std::uint64_t> count = parseWhole(text);
    const bool isTooLong = !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
    if (!count && isTooLong)
        return std::numeric_limits<int>::max(); // validate() names the limit
    if (!count) {
        failUsage("--layers has \"" + text + "\" at place " + std::to_string(place),
            "write whole numbers with commas between, for example 2,8,1");
    }
    return clampedInt(*count);
}

// "784,256:elu,10": the inputs, then each layer's units, perhaps with its activation.
void readLayers(const Arguments& arguments, NetworkSpec& spec)
{
    const std::vector<std::string> entries = parts(arguments.required("layers"), ',');
    spec.inputs = parseCount(entries.front(), 1);
    const Activation hidden = parseActivation("activation", arguments.text("activation").value_or("relu"));
    for (std::size_t i = 1; i < entries.size(); ++i) {
        const std::size_t colon = entries[i].find(':');
        LayerSpec layer;
        layer.units = parseCount(entries[i].substr(0, colon), i + 1);
        layer.activation = colon == std::string::npos ? hidden : parseActivation("layers", entries[i].substr(colon + 1));
        spec.layers.push_back(layer);
    }
    const double dropout = arguments.number("dropout").value_or(0.0);
    for (std::size_t l = 0; l + 1 < spec.layers.size(); ++l)
        spec.layers[l].dropout = dropout;
}

bool hasOwnOutputActivation(const Arguments& arguments)
{
    return parts(arguments.required("layers"), ',').back().find(':') != std::string::npos;
}

LossType lossFromData(const NetworkSpec& spec, const Dataset& data)
{
    if (data.task() == Task::Regression)
        return LossType::Mse;
    return spec.outputs() == 1 ? LossType::BinaryCrossEntropy : LossType::CrossEntropy;
}

ActivationType outputFromLoss(LossType loss)
{
    switch (loss) {
    case LossType::CrossEntropy: return ActivationType::Softmax;
    case LossType::BinaryCrossEntropy: return ActivationType::Sigmoid;
    default: return ActivationType::Identity;
    }
}

LossType readLoss(const Arguments& arguments, const NetworkSpec& spec, const Dataset& data)
{
    const std::optional<std::string> name = arguments.text("loss");
    if (!name)
        return lossFromData(spec, data);
    const std::optional<LossType> loss = lossFromName(*name);
    if (!loss)
        failUsage("--loss is \"" + *name + "\", which is unknown", "use one of: " + namesOf(kAllLosses, lossName));
    return *loss;
}

Initializer readInitializer(const Arguments& arguments)
{
    Initializer initializer;
    const std::optional<std::string> text = arguments.text("init");
    if (!text)
        return initializer;
    const NamedNumber entry = parseNamedNumber("init", *text);
    const std::optional<InitializerType> type = initializerFromName(entry.name);
    if (!type)
        failUsage(
            "--init is \"" + entry.name + "\", which is unknown", "use one of: " + namesOf(kAllInitializers, initializerName));
    const bool hasScale = *type == InitializerType::Uniform || *type == InitializerType::Normal;
    if (entry.number && !hasScale)
        failUsage("--init " + entry.name + " takes no number", "leave it out");
    initializer.type = *type;
    initializer.scale = entry.number.value_or(initializer.scale);
    return initializer;
}

Model newNetwork(const Arguments& arguments, const Dataset& data, std::uint64_t seed)
{
    NetworkSpec spec;
    readLayers(arguments, spec);
    if (spec.layers.empty())
        throw Error(ProblemCode::NoLayers);
    spec.loss = readLoss(arguments, spec, data);
    if (const auto output = arguments.text("output-activation"))
        spec.layers.back().activation = parseActivation("output-activation", *output);
    else if (!hasOwnOutputActivation(arguments))
        spec.layers.back().activation = Activation(outputFromLoss(spec.loss));
    spec.initializer = readInitializer(arguments);
    spec.seed = seed;
    requireValid(spec);
    return {spec, initialParameters(spec), true};
}

} // namespace

OptionList modelOptions()
{
    return {{"model", ValueKind::Text, "M.json", "model file to read", kGroup}};
}

OptionList networkOptions()
{
    return {
        {"layers", ValueKind::Text, "784,256:elu,10", "inputs, then the units of each layer, perhaps with its activation",
            kGroup},
        {"activation", ValueKind::Text, "NAME[=X]", "of the hidden layers (relu); elu=0.5, maxout=3", kGroup},
        {"output-activation", ValueKind::Text, "NAME", "of the last layer (follows from the loss)", kGroup},
        {"loss", ValueKind::Text, "NAME", "cross-entropy, binary-cross-entropy, half-sse … (follows from the data)", kGroup},
        {"init", ValueKind::Text, "NAME[=X]", "initial weights (glorot-uniform); uniform=0.5", kGroup},
        {"dropout", ValueKind::Number, "X", "rate at which hidden outputs are dropped while training (0)", kGroup},
    };
}

Activation parseActivation(const std::string& option, const std::string& text)
{
    const NamedNumber entry = parseNamedNumber(option, text);
    const std::optional<ActivationType> type = activationFromName(entry.name);
    if (!type) {
        failUsage("--" + option + " has the activation \"" + entry.name + "\", which is unknown",
            "use one of: " + namesOf(kAllActivations, activationName));
    }
    Activation activation(*type);
    if (!entry.number)
        return activation;
    switch (*type) {
    case ActivationType::Maxout:
        activation.pieces = static_cast<int>(std::clamp(*entry.number, -1.0, 1000.0));
        if (activation.pieces != *entry.number)
            failUsage("--" + option + " has \"" + text + "\"", "give a whole number of pieces");
        break;
    case ActivationType::Identity:
    case ActivationType::LeakyRelu:
    case ActivationType::PRelu:
    case ActivationType::Elu: activation.parameter = *entry.number; break;
    default: failUsage("--" + option + " has \"" + text + "\", but " + entry.name + " has no parameter", "leave out the number");
    }
    return activation;
}

Model requiredModel(const Arguments& arguments)
{
    const std::string text = arguments.required("model");
    return readModel(std::filesystem::path(std::u8string(text.begin(), text.end())));
}

Model chooseNetwork(const Arguments& arguments, const Dataset& data, std::uint64_t seed)
{
    if (!arguments.has("model")) {
        if (!arguments.has("layers"))
            failUsage("train needs a network", "add --layers, for example --layers 2,8,1, or --model M.json");
        return newNetwork(arguments, data, seed);
    }
    for (const OptionSpec& option : networkOptions())
        arguments.exclude("model", option.name, "the model file already says it; leave out --" + std::string(option.name));
    return requiredModel(arguments);
}

} // namespace chalknet::cli
