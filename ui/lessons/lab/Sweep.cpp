// What the settings of a sweep do to a document, and what they are called.
#include "ui/lessons/lab/Sweep.h"

#include "ui/controls/NumberFormat.h"
#include "ui/lessons/lab/LabNames.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace chalknet::ui {

namespace {

class SweepText {
    Q_DECLARE_TR_FUNCTIONS(Sweep)
};

/// The values that a setting may take; whole numbers only where `isWhole`.
struct SweepRange {
    double low = 0.0;
    double high = 1.0;
    bool isWhole = false;
};

SweepRange rangeOf(SweepSetting setting)
{
    switch (setting) {
    case SweepSetting::LearningRate: return {1e-6, 100.0, false};
    case SweepSetting::HiddenUnits: return {1, kMostLabUnits, true};
    case SweepSetting::HiddenLayers: return {0, kMostHiddenLayers, true};
    case SweepSetting::Momentum: return {0.0, 0.9999, false};
    case SweepSetting::BatchSize: return {1, 2000, true};
    case SweepSetting::Dropout: return {0.0, 0.9, false};
    case SweepSetting::Noise: return {0.0, kLargestNoise, false};
    case SweepSetting::Points: return {static_cast<double>(kFewestLabPoints), static_cast<double>(kMostLabPoints), true};
    default: return {0.0, 1.0, false};
    }
}

template <typename Choices> std::vector<double> numbersOf(const Choices& choices)
{
    std::vector<double> numbers;
    for (const auto choice : choices)
        numbers.push_back(static_cast<double>(static_cast<int>(choice)));
    return numbers;
}

bool hasMomentum(const LabDocument& document)
{
    const OptimizerType type = document.config.optimizer.type;
    return type == OptimizerType::Momentum || type == OptimizerType::Nesterov;
}

} // namespace

QString sweepObstacle(SweepSetting setting, const LabDocument& document)
{
    const bool isGenerated = document.data.kind == LabDataKind::Generated;
    switch (setting) {
    case SweepSetting::HiddenUnits:
    case SweepSetting::HiddenActivation:
    case SweepSetting::Dropout:
        return document.hiddenLayers() > 0 ? QString() : SweepText::tr("There is no hidden layer. Add one in the lab.");
    case SweepSetting::Momentum:
        return hasMomentum(document) ? QString() : SweepText::tr("Choose Momentum or Nesterov as optimiser in the lab.");
    case SweepSetting::Noise:
        return isGenerated ? QString() : SweepText::tr("Only the built-in data have noise to choose.");
    case SweepSetting::Points:
        return isGenerated && !isBareGate(document.data) ? QString()
                                                         : SweepText::tr("The number of these points cannot be chosen.");
    default: return {};
    }
}

bool isSweepChoice(SweepSetting setting)
{
    return setting == SweepSetting::HiddenActivation || setting == SweepSetting::InitialWeights
        || setting == SweepSetting::Optimizer;
}

std::vector<double> allSweepChoices(SweepSetting setting)
{
    if (setting == SweepSetting::HiddenActivation)
        return numbersOf(labHiddenActivations());
    if (setting == SweepSetting::InitialWeights)
        return numbersOf(kAllInitializers);
    return setting == SweepSetting::Optimizer ? numbersOf(kAllOptimizers) : std::vector<double>{};
}

std::vector<double> usualSweepValues(SweepSetting setting, const LabDocument& document)
{
    switch (setting) {
    case SweepSetting::None: return {};
    case SweepSetting::LearningRate:
        return document.config.optimizer.type == OptimizerType::Sgd ? std::vector<double>{0.01, 0.03, 0.1, 0.3, 1.0, 3.0}
                                                                    : std::vector<double>{0.001, 0.003, 0.01, 0.03, 0.1, 0.3};
    case SweepSetting::HiddenUnits: return {2, 3, 4, 5, 6, 8};
    case SweepSetting::HiddenLayers: return {0, 1, 2, 3, 4};
    case SweepSetting::HiddenActivation:
        return numbersOf(std::array{ActivationType::Sigmoid, ActivationType::Tanh, ActivationType::Relu, ActivationType::LeakyRelu,
            ActivationType::Elu, ActivationType::Silu});
    case SweepSetting::InitialWeights:
        return numbersOf(std::array{InitializerType::LecunUniform, InitializerType::GlorotUniform, InitializerType::HeUniform,
            InitializerType::Uniform, InitializerType::Normal, InitializerType::Zeros});
    case SweepSetting::Optimizer: return numbersOf(kAllOptimizers);
    case SweepSetting::Momentum: return {0.0, 0.5, 0.8, 0.9, 0.95, 0.99};
    case SweepSetting::BatchSize:
        return isBareGate(document.data) ? std::vector<double>{1, 2, 4} : std::vector<double>{1, 4, 10, 32, 128};
    case SweepSetting::L1:
    case SweepSetting::L2: return {0.0, 0.0001, 0.001, 0.01, 0.1};
    case SweepSetting::Dropout: return {0.0, 0.1, 0.2, 0.3, 0.5};
    case SweepSetting::Noise: return {0.0, 0.05, 0.1, 0.2, 0.3};
    case SweepSetting::Points: return {20, 50, 100, 200, 400};
    }
    return {};
}

LabDocument withSweepValue(LabDocument document, SweepSetting setting, double value)
{
    const int whole = static_cast<int>(value);
    NetworkSpec& spec = document.spec;
    TrainingConfig& config = document.config;
    switch (setting) {
    case SweepSetting::None: break;
    case SweepSetting::LearningRate: config.optimizer.learningRate = value; break;
    case SweepSetting::HiddenUnits:
        if (document.hiddenLayers() > 0)
            spec.layers.front().units = whole;
        break;
    case SweepSetting::HiddenLayers: setHiddenLayers(spec, whole); break;
    case SweepSetting::HiddenActivation:
        for (std::size_t layer = 0; layer + 1 < spec.layers.size(); ++layer)
            spec.layers[layer].activation = Activation(static_cast<ActivationType>(whole));
        break;
    case SweepSetting::InitialWeights: spec.initializer.type = static_cast<InitializerType>(whole); break;
    case SweepSetting::Optimizer: {
        // The learning rate stays: it may be the other axis.
        const double rate = config.optimizer.learningRate;
        if (config.optimizer.type != static_cast<OptimizerType>(whole))
            config.optimizer = defaultOptimizer(static_cast<OptimizerType>(whole));
        config.optimizer.learningRate = rate;
        break;
    }
    case SweepSetting::Momentum: config.optimizer.momentum = value; break;
    case SweepSetting::BatchSize: config.batchSize = static_cast<std::size_t>(whole); break;
    case SweepSetting::L1: config.l1 = value; break;
    case SweepSetting::L2: config.l2 = value; break;
    case SweepSetting::Dropout: setHiddenDropout(spec, value); break;
    case SweepSetting::Noise: document.data.noise = value; break;
    case SweepSetting::Points: document.data.count = static_cast<std::size_t>(whole); break;
    }
    document.fixed = fittingParameters(std::move(document.fixed), spec);
    return document;
}

LabDocument sweepDocument(const LabDocument& document, const SweepPlan& plan, std::size_t row, std::size_t column)
{
    const auto with = [](const LabDocument& before, const SweepAxis& axis, std::size_t index) {
        return axis.setting == SweepSetting::None || index >= axis.values.size()
            ? before
            : withSweepValue(before, axis.setting, axis.values[index]);
    };
    // Layers first, so that units and activations are set in all of them.
    if (plan.across.setting == SweepSetting::HiddenLayers)
        return with(with(document, plan.across, column), plan.down, row);
    return with(with(document, plan.down, row), plan.across, column);
}

QString sweepSettingLabel(SweepSetting setting)
{
    switch (setting) {
    case SweepSetting::None: return SweepText::tr("nothing else");
    case SweepSetting::LearningRate: return SweepText::tr("Learning rate η");
    case SweepSetting::HiddenUnits: return SweepText::tr("Hidden nodes");
    case SweepSetting::HiddenLayers: return SweepText::tr("Hidden layers");
    case SweepSetting::HiddenActivation: return SweepText::tr("Activation");
    case SweepSetting::InitialWeights: return SweepText::tr("Initial weights");
    case SweepSetting::Optimizer: return SweepText::tr("Optimiser");
    case SweepSetting::Momentum: return SweepText::tr("Momentum");
    case SweepSetting::BatchSize: return SweepText::tr("Batch size");
    case SweepSetting::L1: return QStringLiteral("L1");
    case SweepSetting::L2: return QStringLiteral("L2");
    case SweepSetting::Dropout: return SweepText::tr("Dropout");
    case SweepSetting::Noise: return SweepText::tr("Noise");
    case SweepSetting::Points: return SweepText::tr("Number of points");
    }
    return {};
}

QString sweepValueLabel(SweepSetting setting, double value)
{
    const int whole = static_cast<int>(value);
    switch (setting) {
    case SweepSetting::None: return {};
    case SweepSetting::HiddenActivation: return activationLabel(static_cast<ActivationType>(whole));
    case SweepSetting::InitialWeights: return initializerLabel(static_cast<InitializerType>(whole));
    case SweepSetting::Optimizer: return optimizerLabel(static_cast<OptimizerType>(whole));
    case SweepSetting::Dropout: return percent(value, 0);
    default: return rangeOf(setting).isWhole ? grouped(whole) : compact(value);
    }
}

QString sweepCellLabel(const SweepPlan& plan, std::size_t row, std::size_t column)
{
    QStringList parts;
    for (const auto& [axis, index] : {std::pair(&plan.down, row), std::pair(&plan.across, column)})
        if (axis->setting != SweepSetting::None && index < axis->values.size())
            parts.append(sweepSettingLabel(axis->setting) + QLatin1Char(' ') + sweepValueLabel(axis->setting, axis->values[index]));
    return parts.join(QStringLiteral(" · "));
}

std::variant<std::vector<double>, QString> sweepValuesFromText(SweepSetting setting, const QString& text)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
    const SweepRange range = rangeOf(setting);
    const bool isPercent = setting == SweepSetting::Dropout;
    std::vector<double> values;
    for (QString word : text.split(separators, Qt::SkipEmptyParts)) {
        if (isPercent && word == QLatin1StringView("%"))
            continue;
        if (isPercent && word.endsWith(QLatin1Char('%')))
            word.chop(1);
        bool isNumber = false;
        const double number = word.toDouble(&isNumber) / (isPercent ? 100.0 : 1.0);
        if (!isNumber || !std::isfinite(number))
            return SweepText::tr("“%1” is not a number.").arg(word);
        if (number < range.low || number > range.high)
            return SweepText::tr("%1 lies outside of %2 to %3.")
                .arg(word, sweepValueLabel(setting, range.low), sweepValueLabel(setting, range.high));
        if (range.isWhole && number != std::floor(number))
            return SweepText::tr("%1 is not a whole number.").arg(word);
        values.push_back(number);
    }
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
    if (values.empty())
        return SweepText::tr("Write at least one value.");
    if (values.size() > kMostSweepValues)
        return SweepText::tr("At most %1 values; these are %2.").arg(kMostSweepValues).arg(values.size());
    return values;
}

QString sweepValuesText(const SweepAxis& axis)
{
    QStringList words;
    for (const double value : axis.values) {
        QString word = sweepValueLabel(axis.setting, value);
        words.append(isSweepChoice(axis.setting) ? word : word.remove(QLatin1Char(',')));
    }
    return words.join(QStringLiteral(", "));
}

SweepPlan fittingPlan(SweepPlan plan, const LabDocument& document)
{
    const auto isUsable = [&](const SweepAxis& axis) {
        return axis.setting != SweepSetting::None && sweepObstacle(axis.setting, document).isEmpty() && !axis.values.empty();
    };
    const auto become = [&](SweepAxis& axis, SweepSetting setting) { axis = {setting, usualSweepValues(setting, document)}; };
    if (!isUsable(plan.across))
        become(plan.across, plan.down.setting == SweepSetting::LearningRate ? SweepSetting::BatchSize : SweepSetting::LearningRate);
    if (plan.down.setting != SweepSetting::None && (!isUsable(plan.down) || plan.down.setting == plan.across.setting))
        plan.down = {};
    return plan;
}

} // namespace chalknet::ui
