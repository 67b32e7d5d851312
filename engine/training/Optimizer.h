// Optimisers: definitions as in PyTorch, one update of one number at a time.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace chalknet {

/// Sources: momentum Polyak 1964; Nesterov as in Sutskever 2013; AdaGrad Duchi 2011; RMSProp Hinton 2012 (lecture 6e);
/// Adam Kingma and Ba 2015; AdamW Loshchilov and Hutter 2019.
enum class OptimizerType { Sgd, Momentum, Nesterov, Adagrad, Rmsprop, Adam, Adamw };

inline constexpr auto kAllOptimizers = std::to_array<OptimizerType>({
    OptimizerType::Sgd, OptimizerType::Momentum, OptimizerType::Nesterov, OptimizerType::Adagrad,
    OptimizerType::Rmsprop, OptimizerType::Adam, OptimizerType::Adamw,
});

struct OptimizerConfig {
    OptimizerType type = OptimizerType::Sgd;
    double learningRate = 0.1;
    double momentum = 0.9;    ///< momentum, nesterov
    double decay = 0.99;      ///< rmsprop
    double beta1 = 0.9;       ///< adam, adamw
    double beta2 = 0.999;     ///< adam, adamw
    double epsilon = 1e-8;    ///< adagrad, rmsprop, adam, adamw
    double weightDecay = 0.01;///< adamw, weights only

    friend bool operator==(const OptimizerConfig&, const OptimizerConfig&) = default;
};

/// Adam 0.001 or 0.01 is no default for SGD: the settings a new choice of optimiser starts with.
OptimizerConfig defaultOptimizer(OptimizerType type);

/// How many numbers of memory the optimiser keeps per parameter: 0, 1 (velocity or sum of squares) or 2 (Adam's m and v).
int optimizerStateCount(OptimizerType type);

/// The factors of one update that are the same for every parameter; computed once per step in double.
struct UpdateFactors {
    OptimizerType type = OptimizerType::Sgd;
    double learningRate = 0.0;  ///< Adam: η / (1 − β₁^step)
    double momentum = 0.0;
    double decay = 0.0;
    double beta1 = 0.0;
    double beta2 = 0.0;
    double epsilon = 0.0;
    double inverseRootCorrection2 = 1.0; ///< Adam: 1 / √(1 − β₂^step)
    double weightFactor = 1.0;  ///< AdamW: weights are multiplied by 1 − η·weightDecay first (biases and alphas are not)
};

/// `step` counts updates from 1 since the optimiser's memory was empty.
UpdateFactors updateFactors(const OptimizerConfig& config, std::uint64_t step);

/// One parameter's update: gradient (already with L1 and L2) in, new value out; `first` and `second` are its memory.
/// The memory starts at zero. `isWeight` is false for biases and alphas.
double updatedParameter(const UpdateFactors& factors, double value, double gradient, bool isWeight, double& first, double& second);

std::string_view optimizerName(OptimizerType type);
std::optional<OptimizerType> optimizerFromName(std::string_view name);

} // namespace chalknet
