// StepPlan: a trace cut into the steps that lesson 8 shows one after another.
#pragma once

#include "engine/explain/BatchTrace.h"

#include <vector>

namespace chalknet {

enum class StepKind {
    Forward, ///< z and a of one unit; with softmax first every z of the layer, then every a
    Loss, ///< the terms of the loss and their sum
    Delta, ///< ∂E/∂z of one unit
    Gradient, ///< ∂E/∂θ of one parameter
    Update, ///< the new value of one parameter
    After, ///< the loss with the new parameters
};

/// One step with everything that is calculated in it.
struct TraceStep {
    StepKind kind = StepKind::Forward;
    Phase phase = Phase::Forward;
    /// Forward: a (or z, with softmax) of the unit; Loss: E; Delta: ∂E/∂z (of maxout: the winning piece); Gradient: ∂E/∂θ;
    /// Update: θ′; After: E′ (updated). It is the symbol of the last stage.
    Symbol target;
    /// In the order of calculation. Loss: with more than one example E^[shown] and then the mean.
    /// Delta: ∂E/∂a, ∂a/∂z, ∂E/∂z and, where the network has it, the shortcut; with softmax ∂E/∂a_i and ∂a_i/∂z of every unit i.
    /// Gradient: the whole chain, so those of its unit (of its maxout piece) come first again; of an alpha ∂E/∂a, ∂a/∂α.
    /// Update: with more than one example the mean gradient comes first.
    /// After: E_i′ and E′ of the example shown; with more than one example then the mean.
    std::vector<Stage> stages;
    double result = 0.0; ///< of the last stage
};

/// Forward: layer by layer, top to bottom. Backward: from the last layer to the first; in a layer unit by unit from the top:
/// ∂E/∂z, then the bias, the weights and alpha. Update: every parameter in the order of the network (layer 1 first), then After.
/// `shown` is the example (from 0) whose forward, loss and backward steps are listed. Without an update in the trace there are
/// no Update steps and no After.
std::vector<TraceStep> planSteps(const NetworkSpec& spec, const BatchTrace& trace, std::size_t shown);

/// The number of steps of a kind, and which of them step `index` is (from 1).
int countOfKind(const std::vector<TraceStep>& steps, StepKind kind);
int numberWithinKind(const std::vector<TraceStep>& steps, std::size_t index);

} // namespace chalknet
