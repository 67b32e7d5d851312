// Values and gradients of the loss functions.
#include "engine/model/Loss.h"

#include <algorithm>
#include <cmath>

namespace chalknet {

namespace {

struct NamedLoss {
    LossType type;
    std::string_view name;
};

constexpr auto kNames = std::to_array<NamedLoss>({
    {LossType::HalfSse, "half-sse"},
    {LossType::SquaredError, "squared-error"},
    {LossType::Mse, "mse"},
    {LossType::CrossEntropy, "cross-entropy"},
    {LossType::BinaryCrossEntropy, "binary-cross-entropy"},
});

double safe(double probability)
{
    // NaN must stay NaN (training that diverged has to be seen), so no std::max here.
    return probability < kSmallestProbability ? kSmallestProbability : probability;
}

double squaredErrorSum(std::span<const double> outputs, std::span<const double> targets)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < outputs.size(); ++i)
        sum += (outputs[i] - targets[i]) * (outputs[i] - targets[i]);
    return sum;
}

} // namespace

double lossValue(LossType type, std::span<const double> outputs, std::span<const double> targets)
{
    switch (type) {
    case LossType::HalfSse: return 0.5 * squaredErrorSum(outputs, targets);
    case LossType::SquaredError: return squaredErrorSum(outputs, targets);
    case LossType::Mse: return squaredErrorSum(outputs, targets) / static_cast<double>(outputs.size());
    case LossType::CrossEntropy: {
        double sum = 0.0;
        for (std::size_t i = 0; i < outputs.size(); ++i) {
            if (targets[i] != 0.0 || std::isnan(outputs[i]))
                sum -= targets[i] * std::log(safe(outputs[i]));
        }
        return sum;
    }
    case LossType::BinaryCrossEntropy: {
        double sum = 0.0;
        for (std::size_t i = 0; i < outputs.size(); ++i) {
            const double y = outputs[i];
            const double t = targets[i];
            if (t != 0.0 || std::isnan(y))
                sum -= t * std::log(safe(y));
            if (t != 1.0)
                sum -= (1.0 - t) * std::log(safe(1.0 - y));
        }
        return sum;
    }
    }
    return 0.0;
}

void lossGradient(LossType type, std::span<const double> outputs, std::span<const double> targets, std::span<double> gradient)
{
    const double count = static_cast<double>(outputs.size());
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        const double y = outputs[i];
        const double t = targets[i];
        switch (type) {
        case LossType::HalfSse: gradient[i] = y - t; break;
        case LossType::SquaredError: gradient[i] = 2.0 * (y - t); break;
        case LossType::Mse: gradient[i] = 2.0 * (y - t) / count; break;
        case LossType::CrossEntropy: gradient[i] = t == 0.0 ? 0.0 : -t / safe(y); break;
        case LossType::BinaryCrossEntropy:
            gradient[i] = (t == 0.0 ? 0.0 : -t / safe(y)) + (t == 1.0 ? 0.0 : (1.0 - t) / safe(1.0 - y));
            break;
        }
    }
}

std::string_view lossName(LossType type)
{
    for (const NamedLoss& entry : kNames) {
        if (entry.type == type)
            return entry.name;
    }
    return {};
}

std::optional<LossType> lossFromName(std::string_view name)
{
    for (const NamedLoss& entry : kNames) {
        if (entry.name == name)
            return entry.type;
    }
    return std::nullopt;
}

} // namespace chalknet
