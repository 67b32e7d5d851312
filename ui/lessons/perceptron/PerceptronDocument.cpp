// The lesson's document: rounding, random weights and JSON.
#include "ui/lessons/perceptron/PerceptronDocument.h"

#include "engine/base/Random.h"
#include "ui/JsonNumbers.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr std::int64_t kHundredth = 10'000; // in millionths
constexpr std::int64_t kMostKeptSteps = 20'000;

Decimal toHundredths(double value)
{
    return Decimal::fromMillionths(std::llround(value * 100.0) * kHundredth);
}

} // namespace

PerceptronSettings PerceptronDocument::settings() const
{
    return {gateExamples(gate, own), start, learningRate, order, seed};
}

Decimal roundedWeight(double value)
{
    return toHundredths(std::isnan(value) ? 0.0 : std::clamp(value, -kLargestWeight, kLargestWeight));
}

Decimal roundedLearningRate(double value)
{
    return toHundredths(std::isnan(value) ? 0.1 : std::clamp(value, 0.01, 1.0));
}

PerceptronWeights randomWeights(std::uint64_t seed)
{
    constexpr std::int64_t kTenth = 100'000;
    Random random(seed);
    PerceptronWeights weights;
    for (Decimal& weight : weights)
        weight = Decimal::fromMillionths((static_cast<std::int64_t>(random.below(21)) - 10) * kTenth);
    return weights;
}

QJsonObject perceptronDocumentToJson(const PerceptronDocument& document)
{
    QJsonArray start;
    for (const Decimal& weight : document.start)
        start.append(weight.toDouble());
    return {{QStringLiteral("gate"), static_cast<int>(document.gate)}, {QStringLiteral("own"), static_cast<int>(document.own)},
        {QStringLiteral("start"), start}, {QStringLiteral("start_weights"), static_cast<int>(document.startWeights)},
        {QStringLiteral("learning_rate"), document.learningRate.toDouble()},
        {QStringLiteral("order"), static_cast<int>(document.order)}, {QStringLiteral("seed"), static_cast<double>(document.seed)},
        {QStringLiteral("steps"), static_cast<double>(document.steps)}, {QStringLiteral("form"), static_cast<int>(document.form)},
        {QStringLiteral("trained"), document.trained}};
}

PerceptronDocument perceptronDocumentFromJson(const QJsonObject& json)
{
    PerceptronDocument document;
    document.gate = choiceIn(json, QLatin1StringView("gate"), Gate::Own, document.gate);
    document.own = static_cast<unsigned>(numberIn(json, QLatin1StringView("own"), 0, 15, document.own));
    const QJsonArray start = json.value(QLatin1StringView("start")).toArray();
    if (start.size() == static_cast<qsizetype>(document.start.size()))
        for (std::size_t i = 0; i < document.start.size(); ++i)
            document.start[i] = roundedWeight(start[static_cast<qsizetype>(i)].toDouble());
    document.startWeights = choiceIn(json, QLatin1StringView("start_weights"), StartWeights::AsSet, document.startWeights);
    document.learningRate
        = roundedLearningRate(numberIn(json, QLatin1StringView("learning_rate"), 0.01, 1.0, document.learningRate.toDouble()));
    document.order = choiceIn(json, QLatin1StringView("order"), ExampleOrder::ShuffledEachEpoch, document.order);
    document.seed = static_cast<std::uint64_t>(numberIn(json, QLatin1StringView("seed"), 0, 9.0e15, 1.0));
    document.steps
        = static_cast<std::int64_t>(numberIn(json, QLatin1StringView("steps"), 0, static_cast<double>(kMostKeptSteps), 0.0));
    document.form = choiceIn(json, QLatin1StringView("form"), NeuronForm::Threshold, document.form);
    document.trained = json.value(QLatin1StringView("trained")).toBool() || document.steps > 0;
    return document;
}

} // namespace chalknet::ui
