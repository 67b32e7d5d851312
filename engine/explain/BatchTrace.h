// BatchTrace: one update from one or several examples: a trace of each, the mean of their gradients, and the update.
#pragma once

#include "engine/explain/BackpropTrace.h"
#include "engine/explain/Mistake.h"

#include <optional>
#include <span>
#include <vector>

namespace chalknet {

/// One row of data: what goes in and what should come out.
struct TraceExample {
    std::vector<double> inputs;
    std::vector<double> targets;

    friend bool operator==(const TraceExample&, const TraceExample&) = default;
};

/// With m examples the loss of the update is E = (1/m)·Σ E^[k] and ∂E/∂θ = (1/m)·Σ ∂E^[k]/∂θ; k, from 1, is Symbol::example.
struct BatchTrace {
    std::vector<BackpropTrace> examples; ///< in the order given, without update; their symbols have example 0
    /// With more than one example: MeanLoss and, for every parameter, MeanGradient (one term for each example, times 1/m).
    std::vector<Stage> meanStages;
    std::vector<Stage> updateStages; ///< with a rule: as UpdateTrace writes them, from the mean gradient
    /// With a rule: for every example LossTerm and LossSum with the new parameters, then with more than one example MeanLoss.
    /// What the update has changed is `updated`; with more than one example, E_i and E name theirs (Symbol::example).
    std::vector<Stage> afterStages;
    double loss = 0.0; ///< mean, without penalties
    Parameters gradient; ///< mean, without penalties
    std::optional<Parameters> updated;
    OptimizerState memory; ///< after the update
    double lossAfter = 0.0; ///< of the same examples with `updated`; equal to `loss` without a rule
};

/// At least one example. A mistake changes what goes backward and so everything after it.
BatchTrace traceBatch(const NetworkSpec& spec, const Parameters& parameters, std::span<const TraceExample> examples,
    const std::optional<UpdateRule>& rule = std::nullopt, Mistake mistake = Mistake::None);

} // namespace chalknet
