// Limits, file form and arithmetic of the softmax panel's numbers.
#include "ui/lessons/activation/SoftmaxState.h"

#include "engine/explain/ActivationFacts.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kHalfTolerance = 0.005;

double tidyLogit(double value)
{
    if (std::isnan(value))
        return 0.0;
    return std::round(std::clamp(value, -kLargestLogit, kLargestLogit) * 100.0) / 100.0 + 0.0;
}

double tidyTemperature(double value)
{
    if (!std::isfinite(value) || value <= 0.0)
        return 1.0;
    const double inRange = std::clamp(value, kLowestTemperature, kHighestTemperature);
    const double unit = std::pow(10.0, std::floor(std::log10(inRange) + 1e-12) - 1.0);
    return std::round(inRange / unit) * unit;
}

} // namespace

SoftmaxState tidied(SoftmaxState state)
{
    const auto count = std::clamp(static_cast<int>(state.logits.size()), kFewestLogits, kMostLogits);
    state.logits.resize(static_cast<std::size_t>(count), 0.0);
    for (double& logit : state.logits)
        logit = tidyLogit(logit);
    state.temperature = tidyTemperature(state.temperature);
    return state;
}

QJsonObject toJson(const SoftmaxState& state)
{
    QJsonArray logits;
    for (const double logit : state.logits)
        logits.append(logit);
    return {{QStringLiteral("logits"), logits}, {QStringLiteral("temperature"), state.temperature}};
}

SoftmaxState softmaxFromJson(const QJsonObject& json)
{
    SoftmaxState state;
    const QJsonValue logits = json.value(QLatin1String("logits"));
    if (logits.isArray()) {
        const QJsonArray array = logits.toArray();
        state.logits.clear();
        for (qsizetype i = 0; i < std::min<qsizetype>(array.size(), kMostLogits); ++i)
            state.logits.push_back(array[i].toDouble(0.0));
    }
    state.temperature = json.value(QLatin1String("temperature")).toDouble(1.0);
    return tidied(std::move(state));
}

bool SoftmaxWorking::overflows() const
{
    const bool finite = std::all_of(powers.begin(), powers.end(), [](double power) { return std::isfinite(power); });
    return !finite || !std::isfinite(sum) || sum <= 0.0;
}

SoftmaxWorking softmaxWorking(const SoftmaxState& state, bool subtractMaximum)
{
    SoftmaxWorking working;
    if (subtractMaximum)
        working.shift = *std::max_element(state.logits.begin(), state.logits.end());
    for (const double logit : state.logits) {
        working.exponents.push_back((logit - working.shift) / state.temperature);
        working.powers.push_back(std::exp(working.exponents.back()));
        working.sum += working.powers.back();
    }
    for (const double power : working.powers)
        working.quotients.push_back(power / working.sum);
    working.probabilities = softmaxWithTemperature(state.logits, state.temperature);
    return working;
}

bool reachesHalf(const SoftmaxState& state)
{
    const std::vector<double>& logits = state.logits;
    const bool allEqual = std::all_of(logits.begin(), logits.end(), [&](double logit) { return logit == logits.front(); });
    if (logits.size() < 3 || allEqual)
        return false;
    return std::abs(softmaxWithTemperature(logits, state.temperature).front() - 0.5) <= kHalfTolerance + 1e-12;
}

double logitAxisEnd(const std::vector<double>& logits)
{
    double largest = 0.0;
    for (const double logit : logits)
        largest = std::max(largest, std::abs(logit));
    double decade = 1.0;
    while (true) {
        for (const double factor : {5.0, 10.0, 20.0})
            if (factor * decade >= largest)
                return factor * decade;
        decade *= 10.0;
    }
}

} // namespace chalknet::ui
