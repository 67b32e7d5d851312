// The lesson's networks, and its document as JSON.
#include "ui/lessons/layers/LayersDocument.h"

#include "ui/JsonNumbers.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

LayerSpec layer(int units, ActivationType type)
{
    LayerSpec spec;
    spec.units = units;
    spec.activation = Activation(type);
    return spec;
}

QJsonObject trainingToJson(const LayersTraining& training)
{
    return {{QStringLiteral("tanh"), training.hidden == ActivationType::Tanh},
        {QStringLiteral("squared_error"), training.loss == LossType::SquaredError},
        {QStringLiteral("learning_rate"), training.learningRate}, {QStringLiteral("start"), static_cast<double>(training.start)}};
}

LayersTraining trainingFromJson(const QJsonObject& json)
{
    LayersTraining training;
    training.hidden = json.value(QLatin1StringView("tanh")).toBool() ? ActivationType::Tanh : ActivationType::Sigmoid;
    if (json.value(QLatin1StringView("squared_error")).toBool())
        training.loss = LossType::SquaredError;
    training.learningRate
        = numberIn(json, QLatin1StringView("learning_rate"), kSmallestLearningRate, kLargestLearningRate, training.learningRate);
    training.start = static_cast<std::uint64_t>(std::floor(numberIn(
        json, QLatin1StringView("start"), 1.0, static_cast<double>(kLargestLayersStart), static_cast<double>(training.start))));
    return training;
}

} // namespace

LayersWeights xorWeights()
{
    return {{{-0.5, 1.0, 1.0}, {1.5, -1.0, -1.0}, {-1.5, 1.0, 1.0}}};
}

LayersDocument defaultLayersDocument()
{
    LayersDocument document;
    document.weights = xorWeights();
    return document;
}

double roundedLayersWeight(double value)
{
    if (!std::isfinite(value))
        return 0.0;
    return std::round(std::clamp(value, -kLargestLayersWeight, kLargestLayersWeight) * kHandUnit) / kHandUnit
        + 0.0; // −0 becomes 0
}

std::array<double, 2> rowInputs(int row)
{
    return {static_cast<double>(row / 2), static_cast<double>(row % 2)};
}

NetworkSpec handNetwork()
{
    NetworkSpec spec;
    spec.inputs = 2;
    spec.layers = {layer(2, ActivationType::Step), layer(1, ActivationType::Step)};
    spec.loss = LossType::SquaredError;
    return spec;
}

Parameters handParameters(const LayersWeights& weights)
{
    Parameters parameters(handNetwork());
    for (int unit = 0; unit < 3; ++unit) {
        const std::size_t layerIndex = unit == kOutput ? 1 : 0;
        const int row = unit == kOutput ? 0 : unit;
        const UnitWeights& values = weights[static_cast<std::size_t>(unit)];
        parameters.bias(layerIndex, row) = std::round(values[0] * kHandUnit);
        parameters.weight(layerIndex, row, 0) = std::round(values[1] * kHandUnit);
        parameters.weight(layerIndex, row, 1) = std::round(values[2] * kHandUnit);
    }
    return parameters;
}

NetworkSpec trainingNetwork(const LayersTraining& training)
{
    NetworkSpec spec;
    spec.inputs = 2;
    spec.layers = {layer(2, training.hidden), layer(1, ActivationType::Sigmoid)};
    spec.loss = training.loss;
    spec.initializer = {InitializerType::Normal, 1.0};
    spec.seed = training.start;
    return spec;
}

TrainingConfig trainingConfig(const LayersTraining& training)
{
    TrainingConfig config;
    config.optimizer.type = OptimizerType::Sgd;
    config.optimizer.learningRate = training.learningRate;
    config.batchSize = 4;
    config.shuffle = false;
    return config;
}

Dataset gateRows(const TruthColumn& targets)
{
    DatasetContent content;
    content.inputs = 2;
    content.classes = 2;
    content.name = "gate";
    for (int row = 0; row < 4; ++row) {
        for (const double input : rowInputs(row))
            content.values.push_back(input);
        content.labels.push_back(targets[static_cast<std::size_t>(row)]);
    }
    return Dataset(std::move(content));
}

QJsonObject layersDocumentToJson(const LayersDocument& document)
{
    QJsonArray weights;
    for (const UnitWeights& unit : document.weights)
        for (const double weight : unit)
            weights.append(weight);
    QJsonArray targets;
    for (const int target : document.targets)
        targets.append(target);
    return {{QStringLiteral("training_mode"), document.mode == LayersMode::ByTraining}, {QStringLiteral("weights"), weights},
        {QStringLiteral("targets"), targets}, {QStringLiteral("training"), trainingToJson(document.training)}};
}

LayersDocument layersDocumentFromJson(const QJsonObject& json)
{
    LayersDocument document = defaultLayersDocument();
    if (json.value(QLatin1StringView("training_mode")).toBool())
        document.mode = LayersMode::ByTraining;
    const QJsonArray weights = json.value(QLatin1StringView("weights")).toArray();
    if (weights.size() == 9)
        for (int i = 0; i < 9; ++i)
            document.weights[static_cast<std::size_t>(i / 3)][static_cast<std::size_t>(i % 3)]
                = roundedLayersWeight(weights.at(i).toDouble());
    const QJsonArray targets = json.value(QLatin1StringView("targets")).toArray();
    if (targets.size() == 4)
        for (int row = 0; row < 4; ++row)
            document.targets[static_cast<std::size_t>(row)] = targets.at(row).toDouble() == 1.0 ? 1 : 0;
    document.training = trainingFromJson(json.value(QLatin1StringView("training")).toObject());
    return document;
}

} // namespace chalknet::ui
