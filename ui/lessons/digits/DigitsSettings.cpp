// Settings to engine values and to JSON and back.
#include "ui/lessons/digits/DigitsSettings.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The number under a key if it is one and lies in the range, else `fallback`.
double numberOr(const QJsonObject& object, QLatin1String key, double low, double high, double fallback)
{
    const double value = object.value(key).toDouble(fallback);
    return std::isfinite(value) && value >= low && value <= high ? value : fallback;
}

} // namespace

NetworkSpec DigitsSettings::spec() const
{
    NetworkSpec network;
    network.inputs = kDigitInputs;
    for (const HiddenLayer& layer : hidden)
        network.layers.push_back({layer.units, Activation(layer.activation), dropout});
    network.layers.push_back({kDigitClasses, Activation(ActivationType::Softmax), 0.0});
    network.loss = LossType::CrossEntropy;
    network.initializer = {initializer, 0.05};
    network.seed = seed;
    return network;
}

TrainingConfig DigitsSettings::config() const
{
    TrainingConfig training;
    training.optimizer = optimizer;
    training.batchSize = batchSize;
    training.epochs = epochs;
    training.shuffle = true;
    training.seed = seed;
    training.l2 = l2;
    return training;
}

StopRules DigitsSettings::stopRules() const
{
    StopRules rules;
    if (validationShare > 0.0) {
        rules.patience = patience;
        rules.keepBest = keepBest;
    }
    return rules;
}

QJsonObject DigitsSettings::toJson() const
{
    QJsonArray layers;
    for (const HiddenLayer& layer : hidden)
        layers.append(QJsonObject{
            {QStringLiteral("units"), layer.units}, {QStringLiteral("activation"), fromView(activationName(layer.activation))}});
    return {{QStringLiteral("hidden"), layers}, {QStringLiteral("dropout"), dropout},
        {QStringLiteral("optimizer"), fromView(optimizerName(optimizer.type))},
        {QStringLiteral("learning_rate"), optimizer.learningRate}, {QStringLiteral("batch_size"), static_cast<int>(batchSize)},
        {QStringLiteral("epochs"), epochs}, {QStringLiteral("seed"), static_cast<qint64>(seed)}, {QStringLiteral("l2"), l2},
        {QStringLiteral("initializer"), fromView(initializerName(initializer))}, {QStringLiteral("pictures"), pictures},
        {QStringLiteral("validation"), validationShare}, {QStringLiteral("copies"), copies},
        {QStringLiteral("patience"), patience}, {QStringLiteral("keep_best"), keepBest}};
}

DigitsSettings DigitsSettings::fromJson(const QJsonObject& object)
{
    DigitsSettings settings;
    const QJsonArray layers = object.value(QLatin1String("hidden")).toArray();
    if (object.contains(QLatin1String("hidden")))
        settings.hidden.clear();
    for (const QJsonValue& value : layers) {
        const QJsonObject layer = value.toObject();
        const int units = layer.value(QLatin1String("units")).toInt();
        const auto type = activationFromName(layer.value(QLatin1String("activation")).toString().toStdString());
        const bool isOffered = type && std::ranges::find(hiddenActivations(), *type) != hiddenActivations().end();
        if (units >= 1 && units <= kMaximumHiddenUnits && isOffered && settings.hidden.size() < kMaximumHiddenLayers)
            settings.hidden.push_back({units, *type});
    }
    if (const auto type = optimizerFromName(object.value(QLatin1String("optimizer")).toString().toStdString()))
        settings.optimizer = defaultOptimizer(*type);
    if (const auto type = initializerFromName(object.value(QLatin1String("initializer")).toString().toStdString()))
        settings.initializer = *type;
    settings.optimizer.learningRate
        = numberOr(object, QLatin1String("learning_rate"), 1e-6, 10.0, settings.optimizer.learningRate);
    settings.dropout = numberOr(object, QLatin1String("dropout"), 0.0, 0.9, 0.0);
    settings.batchSize = static_cast<std::size_t>(
        numberOr(object, QLatin1String("batch_size"), 1, 4096, static_cast<double>(settings.batchSize)));
    settings.epochs = static_cast<int>(numberOr(object, QLatin1String("epochs"), 1, 1000, settings.epochs));
    settings.seed = static_cast<std::uint64_t>(numberOr(object, QLatin1String("seed"), 0, 1e15, 1));
    settings.l2 = numberOr(object, QLatin1String("l2"), 0.0, 1.0, 0.0);
    settings.pictures = static_cast<int>(numberOr(object, QLatin1String("pictures"), 0, kMaximumPictures, settings.pictures));
    settings.validationShare
        = numberOr(object, QLatin1String("validation"), 0.0, kMaximumValidationShare, settings.validationShare);
    settings.copies = static_cast<int>(numberOr(object, QLatin1String("copies"), 0, kMaximumCopies, settings.copies));
    settings.patience = static_cast<int>(numberOr(object, QLatin1String("patience"), 0, kMaximumPatience, settings.patience));
    settings.keepBest = object.value(QLatin1String("keep_best")).toBool(settings.keepBest);
    return settings;
}

QString activationDisplayName(ActivationType type)
{
    switch (type) {
    case ActivationType::Relu: return QStringLiteral("ReLU");
    case ActivationType::LeakyRelu: return QStringLiteral("leaky ReLU");
    case ActivationType::PRelu: return QStringLiteral("PReLU");
    case ActivationType::Elu: return QStringLiteral("ELU");
    case ActivationType::Selu: return QStringLiteral("SELU");
    case ActivationType::Gelu: return QStringLiteral("GELU");
    case ActivationType::Silu: return QStringLiteral("SiLU");
    case ActivationType::Mish: return QStringLiteral("Mish");
    default: return fromView(activationName(type)).replace(u'-', u' ');
    }
}

QString optimizerDisplayName(OptimizerType type)
{
    switch (type) {
    case OptimizerType::Sgd: return QStringLiteral("SGD");
    case OptimizerType::Momentum: return QStringLiteral("SGD + momentum");
    case OptimizerType::Nesterov: return QStringLiteral("Nesterov");
    case OptimizerType::Adagrad: return QStringLiteral("AdaGrad");
    case OptimizerType::Rmsprop: return QStringLiteral("RMSProp");
    case OptimizerType::Adam: return QStringLiteral("Adam");
    case OptimizerType::Adamw: return QStringLiteral("AdamW");
    }
    return {};
}

QString initializerDisplayName(InitializerType type)
{
    switch (type) {
    case InitializerType::LecunUniform: return QStringLiteral("LeCun (uniform)");
    case InitializerType::LecunNormal: return QStringLiteral("LeCun (normal)");
    case InitializerType::GlorotUniform: return QStringLiteral("Glorot (uniform)");
    case InitializerType::GlorotNormal: return QStringLiteral("Glorot (normal)");
    case InitializerType::HeUniform: return QStringLiteral("He (uniform)");
    case InitializerType::HeNormal: return QStringLiteral("He (normal)");
    case InitializerType::Uniform: return QStringLiteral("U(−0.05, 0.05)");
    case InitializerType::Normal: return QStringLiteral("N(0, 0.05²)");
    case InitializerType::Zeros: return QStringLiteral("0");
    }
    return {};
}

const std::vector<ActivationType>& hiddenActivations()
{
    static const std::vector<ActivationType> types{ActivationType::Relu, ActivationType::Sigmoid, ActivationType::Tanh,
        ActivationType::LeakyRelu, ActivationType::PRelu, ActivationType::Elu, ActivationType::Selu, ActivationType::Softplus,
        ActivationType::Gelu, ActivationType::Silu, ActivationType::Mish, ActivationType::HardSigmoid, ActivationType::Maxout,
        ActivationType::Identity};
    return types;
}

QString architectureText(const NetworkSpec& spec)
{
    QStringList shape{QString::number(spec.inputs)};
    QStringList functions;
    for (const LayerSpec& layer : spec.layers) {
        shape << QString::number(layer.units);
        const QString name = activationDisplayName(layer.activation.type);
        if (!functions.contains(name))
            functions << name;
    }
    return (QStringList(shape.join(QStringLiteral(" → "))) + functions).join(QStringLiteral(" · "));
}

} // namespace chalknet::ui
