// The update rules of the optimisers.
#include "engine/training/Optimizer.h"

#include <cmath>

namespace chalknet {

namespace {

struct NamedOptimizer {
    OptimizerType type;
    std::string_view name;
};

constexpr auto kNames = std::to_array<NamedOptimizer>({
    {OptimizerType::Sgd, "sgd"},
    {OptimizerType::Momentum, "momentum"},
    {OptimizerType::Nesterov, "nesterov"},
    {OptimizerType::Adagrad, "adagrad"},
    {OptimizerType::Rmsprop, "rmsprop"},
    {OptimizerType::Adam, "adam"},
    {OptimizerType::Adamw, "adamw"},
});

} // namespace

OptimizerConfig defaultOptimizer(OptimizerType type)
{
    OptimizerConfig config;
    config.type = type;
    switch (type) {
    case OptimizerType::Sgd: config.learningRate = 0.1; break;
    case OptimizerType::Momentum:
    case OptimizerType::Nesterov: config.learningRate = 0.05; break;
    case OptimizerType::Adagrad:
        config.learningRate = 0.05;
        config.epsilon = 1e-10;
        break;
    case OptimizerType::Rmsprop:
    case OptimizerType::Adam:
    case OptimizerType::Adamw: config.learningRate = 0.01; break;
    }
    return config;
}

int optimizerStateCount(OptimizerType type)
{
    switch (type) {
    case OptimizerType::Sgd: return 0;
    case OptimizerType::Momentum:
    case OptimizerType::Nesterov:
    case OptimizerType::Adagrad:
    case OptimizerType::Rmsprop: return 1;
    case OptimizerType::Adam:
    case OptimizerType::Adamw: return 2;
    }
    return 0;
}

UpdateFactors updateFactors(const OptimizerConfig& config, std::uint64_t step)
{
    UpdateFactors factors;
    factors.type = config.type;
    factors.learningRate = config.learningRate;
    factors.momentum = config.momentum;
    factors.decay = config.decay;
    factors.beta1 = config.beta1;
    factors.beta2 = config.beta2;
    factors.epsilon = config.epsilon;
    if (config.type == OptimizerType::Adam || config.type == OptimizerType::Adamw) {
        const double count = static_cast<double>(step);
        factors.learningRate = config.learningRate / (1.0 - std::pow(config.beta1, count));
        factors.inverseRootCorrection2 = 1.0 / std::sqrt(1.0 - std::pow(config.beta2, count));
    }
    if (config.type == OptimizerType::Adamw)
        factors.weightFactor = 1.0 - config.learningRate * config.weightDecay;
    return factors;
}

double updatedParameter(const UpdateFactors& factors, double value, double gradient, bool isWeight, double& first, double& second)
{
    switch (factors.type) {
    case OptimizerType::Sgd: return value - factors.learningRate * gradient;
    case OptimizerType::Momentum:
        first = factors.momentum * first + gradient;
        return value - factors.learningRate * first;
    case OptimizerType::Nesterov:
        first = factors.momentum * first + gradient;
        return value - factors.learningRate * (gradient + factors.momentum * first);
    case OptimizerType::Adagrad:
        first += gradient * gradient;
        return value - factors.learningRate * gradient / (std::sqrt(first) + factors.epsilon);
    case OptimizerType::Rmsprop:
        first = factors.decay * first + (1.0 - factors.decay) * gradient * gradient;
        return value - factors.learningRate * gradient / (std::sqrt(first) + factors.epsilon);
    case OptimizerType::Adam:
    case OptimizerType::Adamw:
        if (isWeight)
            value *= factors.weightFactor;
        first = factors.beta1 * first + (1.0 - factors.beta1) * gradient;
        second = factors.beta2 * second + (1.0 - factors.beta2) * gradient * gradient;
        return value - factors.learningRate * first / (std::sqrt(second) * factors.inverseRootCorrection2 + factors.epsilon);
    }
    return value;
}

std::string_view optimizerName(OptimizerType type)
{
    for (const NamedOptimizer& entry : kNames) {
        if (entry.type == type)
            return entry.name;
    }
    return {};
}

std::optional<OptimizerType> optimizerFromName(std::string_view name)
{
    for (const NamedOptimizer& entry : kNames) {
        if (entry.name == name)
            return entry.type;
    }
    return std::nullopt;
}

} // namespace chalknet
