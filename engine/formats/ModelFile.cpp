// The model format: fields checked in reading order, counts before memory.
#include "engine/formats/ModelFile.h"

#include "engine/base/Problem.h"
#include "engine/formats/FileAccess.h"
#include "engine/formats/JsonReader.h"
#include "engine/formats/NumberText.h"

#include <cmath>
#include <optional>
#include <vector>

namespace chalknet {

namespace {

constexpr std::string_view kFormat = "chalknet-model";
constexpr int kVersion = 1;
constexpr double kLargestActivationParameter = 1000.0;
constexpr double kLargestInitializerScale = 1000.0;
/// A model holds one value per parameter, one array per unit, and little else.
constexpr JsonLimits kLimits{16, kMaximumParameters + 2'000'000};

template <typename Types, typename NameOf> std::string namesOf(const Types& types, NameOf nameOf)
{
    std::string names;
    for (const auto type : types) {
        if (!names.empty())
            names += ", ";
        names += nameOf(type);
    }
    return names;
}

ActivationType readActivationType(const JsonField& field)
{
    const std::optional<ActivationType> type = activationFromName(field.text());
    if (!type)
        field.throwUnknownName(namesOf(kAllActivations, activationName));
    return *type;
}

double readParameter(const JsonField& field)
{
    const double value = field.number();
    if (std::abs(value) > kLargestActivationParameter)
        field.throwOutOfRange(numberText(value), "from -1000 to 1000");
    return value;
}

// PReLU: "alpha" is an array of the learned values, or one number with which every unit starts.
void readPReluParameter(const JsonField& field, Activation& activation)
{
    if (field.has("alpha") && !field.member("alpha").isArray())
        activation.parameter = readParameter(field.member("alpha"));
    if (field.has("initial_alpha"))
        activation.parameter = readParameter(field.member("initial_alpha"));
}

Activation readActivation(const JsonField& field)
{
    if (field.isString())
        return Activation(readActivationType(field));
    Activation activation(readActivationType(field.member("type")));
    switch (activation.type) {
    case ActivationType::Identity:
    case ActivationType::LeakyRelu:
        field.requireOnly({"type", "slope"});
        if (field.has("slope"))
            activation.parameter = readParameter(field.member("slope"));
        break;
    case ActivationType::Elu:
        field.requireOnly({"type", "alpha"});
        if (field.has("alpha"))
            activation.parameter = readParameter(field.member("alpha"));
        break;
    case ActivationType::PRelu:
        field.requireOnly({"type", "alpha", "initial_alpha"});
        readPReluParameter(field, activation);
        break;
    case ActivationType::Maxout:
        field.requireOnly({"type", "pieces"});
        if (field.has("pieces"))
            activation.pieces = static_cast<int>(field.member("pieces").integer(2, kMaximumPieces));
        break;
    default: field.requireOnly({"type"}); break;
    }
    return activation;
}

LayerSpec readLayer(const JsonField& field)
{
    field.requireOnly({"units", "activation", "dropout", "weights", "biases"});
    LayerSpec layer;
    layer.units = static_cast<int>(field.member("units").integer(1, kMaximumUnits));
    layer.activation = readActivation(field.member("activation"));
    if (field.has("dropout")) {
        const JsonField dropout = field.member("dropout");
        layer.dropout = dropout.number();
        if (!(layer.dropout >= 0.0 && layer.dropout < 1.0))
            dropout.throwOutOfRange(numberText(layer.dropout), "from 0 to less than 1");
    }
    return layer;
}

Initializer readInitializer(const JsonField& field)
{
    const JsonField typeField = field.isString() ? field : field.member("type");
    const std::optional<InitializerType> type = initializerFromName(typeField.text());
    if (!type)
        typeField.throwUnknownName(namesOf(kAllInitializers, initializerName));
    Initializer initializer;
    initializer.type = *type;
    const bool isUniform = *type == InitializerType::Uniform;
    const std::string_view scaleName = isUniform ? "range" : "stddev";
    if (!field.isString() && (isUniform || *type == InitializerType::Normal)) {
        field.requireOnly({"type", scaleName});
        const JsonField scale = field.member(scaleName);
        initializer.scale = scale.number();
        if (!(initializer.scale > 0.0 && initializer.scale <= kLargestInitializerScale))
            scale.throwOutOfRange(numberText(initializer.scale), "above 0 and at most 1000");
    } else if (!field.isString()) {
        field.requireOnly({"type"});
    }
    return initializer;
}

void requireFormat(const JsonField& root)
{
    if (!root.has("format") || !root.member("format").isString() || root.member("format").text() != kFormat)
        throw Error(ProblemCode::JsonNotAModel, {root.file()});
    const JsonField version = root.member("version");
    if (version.number() != kVersion)
        throw Error(ProblemCode::JsonVersion, {root.file(), version.dumped()});
}

NetworkSpec readSpec(const JsonField& root)
{
    NetworkSpec spec;
    spec.inputs = static_cast<int>(root.member("inputs").integer(1, kMaximumInputs));
    const JsonField loss = root.member("loss");
    const std::optional<LossType> lossType = lossFromName(loss.text());
    if (!lossType)
        loss.throwUnknownName(namesOf(kAllLosses, lossName));
    spec.loss = *lossType;
    const JsonField layers = root.member("layers");
    const std::size_t layerCount = layers.arraySize();
    for (std::size_t l = 0; l < layerCount && l <= kMaximumLayers; ++l)
        spec.layers.push_back(readLayer(layers.element(l)));
    if (root.has("initializer"))
        spec.initializer = readInitializer(root.member("initializer"));
    if (root.has("seed"))
        spec.seed = root.member("seed").unsignedInteger();
    const std::vector<Problem> problems = validate(spec);
    if (!problems.empty()) {
        Problem problem = problems.front();
        problem.place = root.file();
        throw Error(std::move(problem));
    }
    return spec;
}

// All layers bring their weights, or none does.
bool readHasWeights(const JsonField& layers)
{
    bool hasAny = false;
    for (std::size_t l = 0; l < layers.arraySize(); ++l)
        hasAny = hasAny || layers.element(l).has("weights") || layers.element(l).has("biases");
    return hasAny;
}

void readLayerNumbers(const JsonField& layer, std::size_t index, Parameters& parameters)
{
    const LayerLayout& layout = parameters.layout().layer(index);
    const auto rows = static_cast<std::size_t>(layout.rows());
    const auto columns = static_cast<std::size_t>(layout.inputs);
    const JsonField weights = layer.member("weights");
    weights.requireSize(rows);
    for (std::size_t row = 0; row < rows; ++row)
        weights.element(row).copyNumbers(parameters.weights(index).subspan(row * columns, columns));
    layer.member("biases").copyNumbers(parameters.biases(index));
}

void readAlphas(const JsonField& layer, std::size_t index, Parameters& parameters)
{
    const std::span<double> alphas = parameters.alphas(index);
    const JsonField activation = layer.member("activation");
    if (alphas.empty() || !activation.has("alpha"))
        return;
    const JsonField alpha = activation.member("alpha");
    if (alpha.isArray()) {
        alpha.copyNumbers(alphas);
        return;
    }
    const double value = readParameter(alpha);
    for (double& destination : alphas)
        destination = value;
}

void appendNumbers(std::string& text, std::span<const double> numbers)
{
    text += '[';
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (i > 0)
            text += ", ";
        appendNumber(text, numbers[i]);
    }
    text += ']';
}

std::string quoted(std::string_view name)
{
    std::string text = "\"";
    text += name;
    text += '"';
    return text;
}

void appendActivation(std::string& text, const Activation& activation, std::span<const double> alphas)
{
    text += "{\"type\": " + quoted(activationName(activation.type));
    switch (activation.type) {
    case ActivationType::Identity:
    case ActivationType::LeakyRelu:
        if (activation.parameter != defaultActivationParameter(activation.type))
            text += ", \"slope\": " + numberText(activation.parameter);
        break;
    case ActivationType::Elu: text += ", \"alpha\": " + numberText(activation.parameter); break;
    case ActivationType::PRelu:
        text += ", \"alpha\": ";
        if (alphas.empty()) {
            appendNumber(text, activation.parameter);
        } else {
            appendNumbers(text, alphas);
            if (activation.parameter != defaultActivationParameter(activation.type))
                text += ", \"initial_alpha\": " + numberText(activation.parameter);
        }
        break;
    case ActivationType::Maxout: text += ", \"pieces\": " + std::to_string(activation.pieces); break;
    default: break;
    }
    text += '}';
}

void appendWeights(std::string& text, const Parameters& parameters, std::size_t index)
{
    const LayerLayout& layout = parameters.layout().layer(index);
    const auto columns = static_cast<std::size_t>(layout.inputs);
    text += ",\n   \"weights\": [";
    for (std::size_t row = 0; row < static_cast<std::size_t>(layout.rows()); ++row) {
        text += row == 0 ? "\n    " : ",\n    ";
        appendNumbers(text, parameters.weights(index).subspan(row * columns, columns));
    }
    text += "],\n   \"biases\": ";
    appendNumbers(text, parameters.biases(index));
}

std::string initializerText(const Initializer& initializer)
{
    std::string text = "{\"type\": " + quoted(initializerName(initializer.type));
    if (initializer.type == InitializerType::Uniform)
        text += ", \"range\": " + numberText(initializer.scale);
    if (initializer.type == InitializerType::Normal)
        text += ", \"stddev\": " + numberText(initializer.scale);
    return text + '}';
}

std::string textOf(const NetworkSpec& spec, const Parameters* parameters)
{
    std::string text = "{\"format\": " + quoted(kFormat) + ", \"version\": " + std::to_string(kVersion)
        + ", \"inputs\": " + std::to_string(spec.inputs) + ", \"loss\": " + quoted(lossName(spec.loss)) + ",\n \"initializer\": "
        + initializerText(spec.initializer) + ", \"seed\": " + std::to_string(spec.seed) + ",\n \"layers\": [";
    for (std::size_t l = 0; l < spec.layers.size(); ++l) {
        const LayerSpec& layer = spec.layers[l];
        text += l == 0 ? "\n  " : ",\n  ";
        text += "{\"units\": " + std::to_string(layer.units) + ", \"activation\": ";
        appendActivation(text, layer.activation, parameters ? parameters->alphas(l) : std::span<const double>());
        if (layer.dropout != 0.0)
            text += ", \"dropout\": " + numberText(layer.dropout);
        if (parameters)
            appendWeights(text, *parameters, l);
        text += '}';
    }
    return text + "]}\n";
}

} // namespace

Model parseModel(std::string_view json, const std::string& name)
{
    const nlohmann::json document = parseJson(json, name, kLimits);
    const JsonField root(document, name);
    root.requireObject();
    requireFormat(root);
    Model model;
    model.spec = readSpec(root);
    const JsonField layers = root.member("layers");
    model.hasWeights = readHasWeights(layers);
    model.parameters = model.hasWeights ? Parameters(model.spec) : initialParameters(model.spec);
    for (std::size_t l = 0; l < model.spec.layers.size(); ++l) {
        const JsonField layer = layers.element(l);
        if (model.hasWeights) {
            readLayerNumbers(layer, l, model.parameters);
            for (double& alpha : model.parameters.alphas(l))
                alpha = model.spec.layers[l].activation.parameter;
        }
        readAlphas(layer, l, model.parameters);
    }
    return model;
}

Model readModel(const std::filesystem::path& path)
{
    return parseModel(readWholeFile(path, kMaximumModelBytes), pathText(path));
}

std::string modelText(const NetworkSpec& spec, const Parameters& parameters)
{
    return textOf(spec, &parameters);
}

std::string modelText(const NetworkSpec& spec)
{
    return textOf(spec, nullptr);
}

void writeModel(const std::filesystem::path& path, const NetworkSpec& spec, const Parameters& parameters)
{
    writeWholeFile(path, modelText(spec, parameters));
}

} // namespace chalknet
