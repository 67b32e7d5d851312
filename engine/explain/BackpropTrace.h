// BackpropTrace: one example's forward pass, loss, backward pass and update, stage by stage, every number in double.
#pragma once

#include "engine/compute/Backend.h"
#include "engine/explain/ForwardTrace.h"
#include "engine/explain/Mistake.h"
#include "engine/training/TrainingConfig.h"

#include <optional>
#include <span>
#include <vector>

namespace chalknet {

/// What the update needs besides the gradient.
struct UpdateRule {
    OptimizerConfig optimizer;
    double l1 = 0.0;
    double l2 = 0.0;
    /// The optimiser's memory before the update. Empty vectors: the first update.
    OptimizerState memory;
};

/// The calculation as lesson 8 and `chalknet-cli explain` show it. Written with loops and with its own sums, so that it and
/// HostBackend check each other. Dropout is off.
///
/// Order of the stages: forward (see ForwardTrace); the loss of each output, then their sum; backward from the last layer to
/// the first: ∂E/∂a of every unit, ∂a/∂z, ∂E/∂z, then ∂E/∂θ of every bias and weight, then of the alphas; the update, if
/// asked for, parameter by parameter.
///
/// Where the product of ∂E/∂a and ∂a/∂z is simply y − t (softmax with cross-entropy, sigmoid with binary cross-entropy), both
/// ways are among the stages; the shortcut's value is the one that goes on, as it stays exact when y is close to 0 or 1.
struct BackpropTrace {
    std::vector<Stage> stages;
    ForwardValues values;
    double loss = 0.0; ///< without penalties
    std::vector<std::vector<double>> lossByActivation; ///< ∂E/∂a, [layer][unit]
    std::vector<std::vector<double>> lossBySum; ///< ∂E/∂z, [layer][row]
    Parameters gradient; ///< ∂E/∂θ, without penalties
    std::optional<Parameters> updated; ///< with an update rule: the parameters after it
    OptimizerState memory; ///< and the optimiser's memory after it
};

/// `inputs` and `targets` have the network's counts; the spec is valid and `parameters` has its layout.
/// Throws std::invalid_argument if the memory of the rule is neither empty nor of the size of the parameters.
/// A mistake changes what goes backward; the stages say what is calculated, wrong as it is (see StageKind).
BackpropTrace traceBackprop(const NetworkSpec& spec, const Parameters& parameters, std::span<const double> inputs,
    std::span<const double> targets, const std::optional<UpdateRule>& rule = std::nullopt, Mistake mistake = Mistake::None);

} // namespace chalknet
