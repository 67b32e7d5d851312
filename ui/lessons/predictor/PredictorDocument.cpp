// The examples of the lesson, the steps that follow from them, and both as JSON.
#include "ui/lessons/predictor/PredictorDocument.h"

#include "ui/JsonNumbers.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kFirstSteps = 10;
constexpr double kWrittenNoise = 0.4;
constexpr double kLargestSeed = 9.0e15; // whole numbers up to here are exact in JSON

struct WrittenExample {
    double x;
    double deviation; ///< of t from the true slope, at the noise kWrittenNoise
};
constexpr WrittenExample kWritten[] = {{3.0, 0.6}, {5.0, 0.6}, {1.0, 0.4}, {4.0, 0.0}, {2.0, -0.1}};

double inTenths(double value, double most)
{
    return std::clamp(std::round(value / kExampleStep) / 10.0, 0.0, most);
}

std::vector<LineExample> writtenExamples(double noise)
{
    std::vector<LineExample> examples;
    for (const WrittenExample& written : kWritten)
        examples.push_back(onPlane({written.x, kTrueSlope * written.x + noise / kWrittenNoise * written.deviation}));
    return examples;
}

/// Slope and rate are set in hundredths.
double inHundredths(double value)
{
    return std::round(value * 100.0) / 100.0;
}

std::vector<LineExample> examplesFrom(const QJsonArray& pairs, const std::vector<LineExample>& otherwise)
{
    if (pairs.size() < kFewestExamples || pairs.size() > kMostExamples)
        return otherwise;
    std::vector<LineExample> examples;
    for (const QJsonValue& pair : pairs) {
        const QJsonArray numbers = pair.toArray();
        const double x = numbers.at(0).toDouble(std::nan(""));
        const double t = numbers.at(1).toDouble(std::nan(""));
        if (!std::isfinite(x) || !std::isfinite(t))
            return otherwise;
        examples.push_back(onPlane({x, t}));
    }
    return examples;
}

} // namespace

LineExample onPlane(LineExample example)
{
    return {inTenths(example.x, kLargestX), inTenths(example.t, kLargestT)};
}

std::vector<LineExample> makeExamples(int count, double noise, std::uint64_t seed)
{
    if (seed == kWrittenSeed && count == static_cast<int>(std::size(kWritten)))
        return writtenExamples(noise);
    const double spacing = count <= static_cast<int>(kLargestX) ? 1.0 : kLargestX / kMostExamples;
    const std::vector<LineExample> inOrder = noisyLine(count, spacing, kTrueSlope, noise, seed);
    std::vector<LineExample> examples;
    for (std::size_t i = 0; i < inOrder.size(); ++i) {
        const int row = lineRow(inOrder.size(), true, seed, static_cast<std::int64_t>(i) + 1);
        examples.push_back(onPlane(inOrder[static_cast<std::size_t>(row)]));
    }
    return examples;
}

PredictorDocument defaultPredictorDocument()
{
    PredictorDocument document;
    document.examples = writtenExamples(document.noise);
    return document;
}

int firstPlan(const PredictorDocument& document)
{
    const int count = static_cast<int>(document.examples.size());
    const int passes = std::max(2, (kFirstSteps + count - 1) / count);
    return passes * count;
}

std::vector<LineStep> predictorSteps(const PredictorDocument& document, int count)
{
    std::vector<LineStep> steps;
    steps.reserve(static_cast<std::size_t>(std::max(0, count)));
    double slope = document.start;
    for (int number = 1; number <= count; ++number) {
        const int row = lineRow(document.examples.size(), document.shuffled, document.seed, number);
        LineStep step = lineStep(slope, document.examples[static_cast<std::size_t>(row)], document.rate);
        step.number = number;
        step.row = row;
        slope = step.after;
        steps.push_back(step);
    }
    return steps;
}

QJsonObject predictorDocumentToJson(const PredictorDocument& document)
{
    QJsonArray examples;
    for (const LineExample& example : document.examples)
        examples.append(QJsonArray{example.x, example.t});
    return {{QStringLiteral("examples"), examples}, {QStringLiteral("start"), document.start},
        {QStringLiteral("rate"), document.rate}, {QStringLiteral("kept_rate"), document.keptRate},
        {QStringLiteral("shuffled"), document.shuffled}, {QStringLiteral("noise"), document.noise},
        {QStringLiteral("seed"), static_cast<double>(document.seed)}};
}

PredictorDocument predictorDocumentFromJson(const QJsonObject& json)
{
    PredictorDocument document = defaultPredictorDocument();
    document.examples = examplesFrom(json.value(QLatin1StringView("examples")).toArray(), document.examples);
    document.start = inHundredths(numberIn(json, QLatin1StringView("start"), 0.0, kLargestStart, document.start));
    document.rate = inHundredths(numberIn(json, QLatin1StringView("rate"), kSmallestRate, 1.0, document.rate));
    document.keptRate = inHundredths(numberIn(json, QLatin1StringView("kept_rate"), kSmallestRate, 0.99, document.keptRate));
    document.shuffled = json.value(QLatin1StringView("shuffled")).toBool(document.shuffled);
    document.noise = numberIn(json, QLatin1StringView("noise"), 0.0, kLargestLineNoise, document.noise);
    document.seed = static_cast<std::uint64_t>(
        std::floor(numberIn(json, QLatin1StringView("seed"), 0.0, kLargestSeed, static_cast<double>(document.seed))));
    return document;
}

} // namespace chalknet::ui
