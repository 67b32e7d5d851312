// Limits, file form and values of "Loss functions".
#include "ui/lessons/loss/LossFunctionsState.h"

#include "engine/model/Activation.h"
#include "ui/JsonNumbers.h"
#include "ui/lessons/activation/SoftmaxState.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <string>

namespace chalknet::ui {

namespace {

constexpr double kHalf = 0.5;
constexpr double kCertain = 0.9;
constexpr double kLarge = 3.0;
constexpr double kNearest = 1e-12; // y that a curve is asked for lies in between 0 and 1

double twoDecimals(double value, double low, double high)
{
    return std::isfinite(value) ? std::round(std::clamp(value, low, high) * 100.0) / 100.0 + 0.0 : 0.0;
}

void tidy(LossNumbers& numbers, double low, double high)
{
    for (double& number : numbers)
        number = twoDecimals(number, low, high);
}

std::vector<double> firstOf(const LossNumbers& numbers, int count)
{
    return {numbers.begin(), numbers.begin() + count};
}

std::vector<double> probabilities(LossType loss, const std::vector<double>& sums)
{
    std::vector<double> outputs(sums.size());
    if (loss == LossType::CrossEntropy) {
        softmax(sums, outputs);
        return outputs;
    }
    std::ranges::transform(sums, outputs.begin(), [](double z) { return activationValue(ActivationType::Sigmoid, z, 0.0); });
    return outputs;
}

std::vector<double> targetsOf(const LossFunctionsState& state)
{
    const int count = outputCount(state);
    if (state.loss == LossType::BinaryCrossEntropy)
        return firstOf(state.binaryTargets, count);
    if (state.loss != LossType::CrossEntropy)
        return firstOf(state.targets, count);
    std::vector<double> targets(static_cast<std::size_t>(count), 0.0);
    targets[static_cast<std::size_t>(state.rightClass)] = 1.0;
    return targets;
}

void readNumbers(LossNumbers& numbers, const QJsonValue& json)
{
    if (const auto read = numbersFromJson(json, numbers.size()))
        std::ranges::copy(*read, numbers.begin());
}

} // namespace

const std::vector<LossType>& shownLosses()
{
    static const std::vector<LossType> losses{
        LossType::HalfSse, LossType::Mse, LossType::SquaredError, LossType::CrossEntropy, LossType::BinaryCrossEntropy};
    return losses;
}

std::vector<LossType> overlaidLosses(LossType loss)
{
    switch (loss) {
    case LossType::HalfSse: return {LossType::SquaredError, LossType::Mse};
    case LossType::Mse: return {LossType::HalfSse, LossType::SquaredError};
    case LossType::SquaredError: return {LossType::HalfSse};
    case LossType::CrossEntropy:
    case LossType::BinaryCrossEntropy: return {LossType::HalfSse, LossType::Mse};
    }
    return {};
}

bool isClassification(LossType loss)
{
    return loss == LossType::CrossEntropy || loss == LossType::BinaryCrossEntropy;
}

int fewestOutputs(LossType loss)
{
    return loss == LossType::CrossEntropy ? 2 : 1;
}

int mostOutputs(LossType loss)
{
    return loss == LossType::SquaredError ? 1 : kMostLossOutputs;
}

int outputCount(const LossFunctionsState& state)
{
    return std::clamp(state.outputs, fewestOutputs(state.loss), mostOutputs(state.loss));
}

LossFunctionsState tidied(LossFunctionsState state)
{
    state.outputs = std::clamp(state.outputs, 1, kMostLossOutputs);
    tidy(state.predictions, -kLargestLossOutput, kLargestLossOutput);
    tidy(state.targets, -kLargestLossOutput, kLargestLossOutput);
    tidy(state.sums, -kLargestLossSum, kLargestLossSum);
    tidy(state.binaryTargets, 0.0, 1.0);
    const int last = outputCount(state) - 1;
    state.chosen = std::clamp(state.chosen, 0, last);
    state.rightClass = std::clamp(state.rightClass, 0, state.loss == LossType::CrossEntropy ? last : kMostLossOutputs - 1);
    return state;
}

QJsonObject toJson(const LossFunctionsState& state)
{
    const std::string_view loss = lossName(state.loss);
    return {{QStringLiteral("loss"), QString::fromLatin1(loss.data(), static_cast<qsizetype>(loss.size()))},
        {QStringLiteral("outputs"), state.outputs}, {QStringLiteral("predictions"), numbersToJson(state.predictions)},
        {QStringLiteral("targets"), numbersToJson(state.targets)}, {QStringLiteral("sums"), numbersToJson(state.sums)},
        {QStringLiteral("binaryTargets"), numbersToJson(state.binaryTargets)}, {QStringLiteral("rightClass"), state.rightClass},
        {QStringLiteral("chosen"), state.chosen}, {QStringLiteral("overSum"), state.overSum},
        {QStringLiteral("overlays"), state.overlays}};
}

LossFunctionsState lossFunctionsFromJson(const QJsonObject& json)
{
    LossFunctionsState state;
    state.loss = lossFromName(json.value(QLatin1StringView("loss")).toString().toStdString()).value_or(state.loss);
    state.outputs = wholeIn(json, QLatin1StringView("outputs"), 1, kMostLossOutputs, state.outputs);
    readNumbers(state.predictions, json.value(QLatin1StringView("predictions")));
    readNumbers(state.targets, json.value(QLatin1StringView("targets")));
    readNumbers(state.sums, json.value(QLatin1StringView("sums")));
    readNumbers(state.binaryTargets, json.value(QLatin1StringView("binaryTargets")));
    state.rightClass = wholeIn(json, QLatin1StringView("rightClass"), 0, kMostLossOutputs - 1, state.rightClass);
    state.chosen = wholeIn(json, QLatin1StringView("chosen"), 0, kMostLossOutputs - 1, state.chosen);
    state.overSum = json.value(QLatin1StringView("overSum")).toBool(state.overSum);
    state.overlays = json.value(QLatin1StringView("overlays")).toBool(state.overlays);
    return tidied(state);
}

LossNumbersNow lossNumbers(const LossFunctionsState& state)
{
    LossNumbersNow now;
    const int count = outputCount(state);
    now.targets = targetsOf(state);
    if (isClassification(state.loss)) {
        now.sums = firstOf(state.sums, count);
        now.outputs = probabilities(state.loss, now.sums);
        for (std::size_t k = 0; k < now.outputs.size(); ++k)
            now.bySum.push_back(now.outputs[k] - now.targets[k]);
    } else {
        now.outputs = firstOf(state.predictions, count);
    }
    now.loss = lossValue(state.loss, now.outputs, now.targets);
    now.byOutput.resize(now.outputs.size());
    lossGradient(state.loss, now.outputs, now.targets, now.byOutput);
    return now;
}

double lossPart(LossType loss, const LossNumbersNow& now, int output)
{
    const auto k = static_cast<std::size_t>(output);
    const double part = lossValue(loss, std::span(now.outputs).subspan(k, 1), std::span(now.targets).subspan(k, 1));
    return loss == LossType::Mse ? part / static_cast<double>(now.outputs.size()) : part;
}

bool isClamped(LossType loss, const LossNumbersNow& now, int output)
{
    if (!isClassification(loss))
        return false;
    const double y = now.outputs[static_cast<std::size_t>(output)];
    const double t = now.targets[static_cast<std::size_t>(output)];
    if (t != 0.0 && y < kSmallestProbability)
        return true;
    return loss == LossType::BinaryCrossEntropy && t != 1.0 && 1.0 - y < kSmallestProbability;
}

bool isClamped(LossType loss, const LossNumbersNow& now)
{
    for (int k = 0; k < static_cast<int>(now.outputs.size()); ++k)
        if (isClamped(loss, now, k))
            return true;
    return false;
}

double lossAtOutput(const LossFunctionsState& state, LossType loss, double y)
{
    LossNumbersNow now = lossNumbers(state);
    now.outputs[static_cast<std::size_t>(state.chosen)] = y;
    return lossValue(loss, now.outputs, now.targets);
}

double lossAtSum(const LossFunctionsState& state, LossType loss, double z)
{
    LossNumbersNow now = lossNumbers(state);
    now.sums[static_cast<std::size_t>(state.chosen)] = z;
    return lossValue(loss, probabilities(state.loss, now.sums), now.targets);
}

double slopeAtOutput(const LossFunctionsState& state, double y)
{
    LossNumbersNow now = lossNumbers(state);
    now.outputs[static_cast<std::size_t>(state.chosen)] = y;
    lossGradient(state.loss, now.outputs, now.targets, now.byOutput);
    return now.byOutput[static_cast<std::size_t>(state.chosen)];
}

double slopeAtSum(const LossFunctionsState& state, double z)
{
    LossNumbersNow now = lossNumbers(state);
    const auto k = static_cast<std::size_t>(state.chosen);
    now.sums[k] = z;
    return probabilities(state.loss, now.sums)[k] - now.targets[k];
}

double sumForOutput(const LossFunctionsState& state, double y)
{
    const LossNumbersNow now = lossNumbers(state);
    const double end = sumAxisEnd(state);
    const double inside = std::clamp(y, kNearest, 1.0 - kNearest);
    double sum = std::log(inside / (1.0 - inside));
    if (state.loss == LossType::CrossEntropy) {
        // y/(1 − y) = e^z / Σ of the others' e^z, with their largest z taken out.
        double largest = -kLargestLossSum;
        double powers = 0.0;
        for (std::size_t k = 0; k < now.sums.size(); ++k)
            if (static_cast<int>(k) != state.chosen)
                largest = std::max(largest, now.sums[k]);
        for (std::size_t k = 0; k < now.sums.size(); ++k)
            if (static_cast<int>(k) != state.chosen)
                powers += std::exp(now.sums[k] - largest);
        sum += largest + std::log(powers);
    }
    return std::clamp(sum, -end, end);
}

double sumAxisEnd(const LossFunctionsState& state)
{
    return logitAxisEnd(firstOf(state.sums, outputCount(state)));
}

bool isHalf(const LossFunctionsState& state)
{
    if (state.loss != LossType::HalfSse || outputCount(state) < 2)
        return false;
    const LossNumbersNow now = lossNumbers(state);
    return std::abs(now.loss - kHalf) < 1e-12
        && std::ranges::none_of(now.byOutput, [](double difference) { return difference == 0.0; });
}

bool isCertainAndWrong(const LossFunctionsState& state)
{
    if (state.loss != LossType::CrossEntropy)
        return false;
    const LossNumbersNow now = lossNumbers(state);
    const auto most = std::ranges::max_element(now.outputs) - now.outputs.begin();
    return now.outputs[static_cast<std::size_t>(most)] > kCertain && most != state.rightClass && now.loss > kLarge;
}

bool isCertainAndRight(const LossFunctionsState& state)
{
    if (state.loss != LossType::CrossEntropy)
        return false;
    return lossNumbers(state).outputs[static_cast<std::size_t>(state.rightClass)] > kCertain;
}

} // namespace chalknet::ui
