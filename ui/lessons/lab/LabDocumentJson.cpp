// The lab's settings as JSON, with names and fields as in the model and configuration files.
#include "ui/lessons/lab/LabDocument.h"

#include "ui/JsonNumbers.h"

#include <QJsonArray>

namespace chalknet::ui {

namespace {

QString text(std::string_view name)
{
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

/// Seeds are whole numbers that a double holds exactly.
std::uint64_t seedIn(const QJsonObject& json, std::uint64_t otherwise)
{
    return static_cast<std::uint64_t>(numberIn(json, QLatin1StringView("seed"), 0.0, 9.0e15, static_cast<double>(otherwise)));
}

QJsonObject layerToJson(const LayerSpec& layer)
{
    QJsonObject json{
        {QStringLiteral("units"), layer.units}, {QStringLiteral("activation"), text(activationName(layer.activation.type))}};
    json[QStringLiteral("parameter")] = layer.activation.parameter;
    json[QStringLiteral("pieces")] = layer.activation.pieces;
    json[QStringLiteral("dropout")] = layer.dropout;
    return json;
}

LayerSpec layerFromJson(const QJsonObject& json)
{
    const std::string name = json.value(QLatin1StringView("activation")).toString().toStdString();
    LayerSpec layer;
    layer.activation = Activation(activationFromName(name).value_or(ActivationType::Tanh));
    layer.activation.parameter = numberIn(json, QLatin1StringView("parameter"), -100.0, 100.0, layer.activation.parameter);
    if (layer.activation.type == ActivationType::Maxout)
        layer.activation.pieces = static_cast<int>(numberIn(json, QLatin1StringView("pieces"), 2, kMaximumPieces, 2));
    layer.units = static_cast<int>(numberIn(json, QLatin1StringView("units"), 1, kMostLabUnits, 4));
    layer.dropout = numberIn(json, QLatin1StringView("dropout"), 0.0, 0.9, 0.0);
    return layer;
}

QJsonObject specToJson(const NetworkSpec& spec)
{
    QJsonArray layers;
    for (const LayerSpec& layer : spec.layers)
        layers.append(layerToJson(layer));
    const QJsonObject init{{QStringLiteral("type"), text(initializerName(spec.initializer.type))},
        {QStringLiteral("scale"), spec.initializer.scale}};
    return {{QStringLiteral("layers"), layers}, {QStringLiteral("loss"), text(lossName(spec.loss))},
        {QStringLiteral("init"), init}, {QStringLiteral("seed"), static_cast<double>(spec.seed)}};
}

NetworkSpec specFromJson(const QJsonObject& json, const NetworkSpec& otherwise, const LabData& data)
{
    NetworkSpec spec = otherwise;
    const QJsonArray layers = json.value(QLatin1StringView("layers")).toArray();
    if (!layers.isEmpty() && layers.size() <= kMostHiddenLayers + 1) {
        spec.layers.clear();
        for (const QJsonValue& layer : layers)
            spec.layers.push_back(layerFromJson(layer.toObject()));
        spec.layers.back().dropout = 0.0;
    }
    spec.loss = lossFromName(json.value(QLatin1StringView("loss")).toString().toStdString()).value_or(spec.loss);
    const QJsonObject init = json.value(QLatin1StringView("init")).toObject();
    spec.initializer.type
        = initializerFromName(init.value(QLatin1StringView("type")).toString().toStdString()).value_or(spec.initializer.type);
    spec.initializer.scale = numberIn(init, QLatin1StringView("scale"), 0.0, 100.0, spec.initializer.scale);
    spec.seed = seedIn(json, spec.seed);
    setOutputsForData(spec, data);
    if (validate(spec).empty())
        return spec;
    spec = otherwise;
    setOutputsForData(spec, data);
    return spec;
}

QJsonObject configToJson(const TrainingConfig& config)
{
    return {{QStringLiteral("optimizer"), text(optimizerName(config.optimizer.type))},
        {QStringLiteral("learning_rate"), config.optimizer.learningRate},
        {QStringLiteral("batch_size"), static_cast<double>(config.batchSize)}, {QStringLiteral("l1"), config.l1},
        {QStringLiteral("l2"), config.l2}, {QStringLiteral("seed"), static_cast<double>(config.seed)},
        {QStringLiteral("momentum"), config.optimizer.momentum}, {QStringLiteral("decay"), config.optimizer.decay},
        {QStringLiteral("beta1"), config.optimizer.beta1}, {QStringLiteral("beta2"), config.optimizer.beta2},
        {QStringLiteral("epsilon"), config.optimizer.epsilon}, {QStringLiteral("weight_decay"), config.optimizer.weightDecay},
        {QStringLiteral("schedule"), text(scheduleName(config.schedule.type))},
        {QStringLiteral("schedule_factor"), config.schedule.factor}, {QStringLiteral("schedule_epochs"), config.schedule.epochs}};
}

QJsonObject stopToJson(const LabDocument& document)
{
    return {{QStringLiteral("loss_below"), document.stop.lossBelow}, {QStringLiteral("patience"), document.stop.patience},
        {QStringLiteral("keep_best"), document.stop.keepBest}, {QStringLiteral("epochs"), document.epochLimit}};
}

void readStop(const QJsonObject& json, LabDocument& document)
{
    document.stop.lossBelow = numberIn(json, QLatin1StringView("loss_below"), 0.0, 1e6, 0.0);
    document.stop.patience = static_cast<int>(numberIn(json, QLatin1StringView("patience"), 0, kMostPatience, 0));
    document.stop.keepBest = json.value(QLatin1StringView("keep_best")).toBool();
    document.epochLimit = static_cast<int>(numberIn(json, QLatin1StringView("epochs"), 0, kMostEpochs, 0));
}

TrainingConfig configFromJson(const QJsonObject& json, const TrainingConfig& otherwise)
{
    TrainingConfig config = otherwise;
    if (const auto type = optimizerFromName(json.value(QLatin1StringView("optimizer")).toString().toStdString()))
        config.optimizer = defaultOptimizer(*type);
    config.optimizer.learningRate = numberIn(json, QLatin1StringView("learning_rate"), 1e-9, 1e6, config.optimizer.learningRate);
    OptimizerConfig& optimizer = config.optimizer;
    optimizer.momentum = numberIn(json, QLatin1StringView("momentum"), 0.0, 0.9999, optimizer.momentum);
    optimizer.decay = numberIn(json, QLatin1StringView("decay"), 0.0, 0.99999, optimizer.decay);
    optimizer.beta1 = numberIn(json, QLatin1StringView("beta1"), 0.0, 0.9999, optimizer.beta1);
    optimizer.beta2 = numberIn(json, QLatin1StringView("beta2"), 0.0, 0.99999, optimizer.beta2);
    optimizer.epsilon = numberIn(json, QLatin1StringView("epsilon"), 1e-12, 1.0, optimizer.epsilon);
    optimizer.weightDecay = numberIn(json, QLatin1StringView("weight_decay"), 0.0, 1000.0, optimizer.weightDecay);
    LearningRateSchedule& schedule = config.schedule;
    schedule.type = scheduleFromName(json.value(QLatin1StringView("schedule")).toString().toStdString()).value_or(schedule.type);
    schedule.factor = numberIn(json, QLatin1StringView("schedule_factor"), 1e-6, 1.0, schedule.factor);
    schedule.epochs = static_cast<int>(numberIn(json, QLatin1StringView("schedule_epochs"), 1, kMaximumScheduleEpochs, schedule.epochs));
    config.batchSize = static_cast<std::size_t>(
        numberIn(json, QLatin1StringView("batch_size"), 1, kMaximumBatchSize, static_cast<double>(config.batchSize)));
    config.l1 = numberIn(json, QLatin1StringView("l1"), 0.0, 1.0, config.l1);
    config.l2 = numberIn(json, QLatin1StringView("l2"), 0.0, 1.0, config.l2);
    config.seed = seedIn(json, config.seed);
    return validate(config).empty() ? config : otherwise;
}

} // namespace

QJsonObject labDocumentToJson(const LabDocument& document)
{
    QJsonObject json{{QStringLiteral("data"), labDataToJson(document.data)},
        {QStringLiteral("view"), tableViewToJson(document.view)}, {QStringLiteral("network"), specToJson(document.spec)},
        {QStringLiteral("training"), configToJson(document.config)}, {QStringLiteral("stop"), stopToJson(document)}};
    if (!document.fixed.empty())
        json[QStringLiteral("fixed")] = fixedToJson(document.fixed);
    return json;
}

LabDocument labDocumentFromJson(const QJsonObject& json)
{
    const LabDocument otherwise = defaultLabDocument();
    LabDocument document;
    document.data = labDataFromJson(json.value(QLatin1StringView("data")).toObject(), otherwise.data);
    document.view = tableViewFromJson(json.value(QLatin1StringView("view")).toObject(), document.data);
    document.spec = specFromJson(json.value(QLatin1StringView("network")).toObject(), otherwise.spec, document.data);
    document.config = configFromJson(json.value(QLatin1StringView("training")).toObject(), otherwise.config);
    document.fixed = fixedFromJson(json.value(QLatin1StringView("fixed")).toArray(), document.spec);
    readStop(json.value(QLatin1StringView("stop")).toObject(), document);
    return document;
}

} // namespace chalknet::ui
