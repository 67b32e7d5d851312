// StepSamples: networks with every activation, loss and optimiser, and their steps, for tests of what is written beside them.
#pragma once

#include "engine/base/Random.h"
#include "engine/explain/StepPlan.h"
#include "ui/lessons/backprop/ChainRuleContent.h"
#include "ui/trace/TraceNetwork.h"

#include <cmath>
#include <stdexcept>
#include <vector>

namespace chalknet::ui {

/// A network with two hidden layers, the second with the given function, weights of two decimals.
inline TraceNetwork sampleNetwork(
    ActivationType hidden, ActivationType output, LossType loss, std::uint64_t seed, int outputs = 2)
{
    TraceNetwork network;
    network.spec.inputs = 2;
    network.spec.loss = loss;
    network.spec.layers
        = {{2, Activation(ActivationType::Tanh), 0.0}, {3, Activation(hidden), 0.0}, {outputs, Activation(output), 0.0}};
    network.spec.layers[1].activation.parameter = hidden == ActivationType::Identity ? 0.5
        : hidden == ActivationType::Elu                                              ? 0.8
                                        : network.spec.layers[1].activation.parameter;
    network.parameters = Parameters(network.spec);
    Random random(seed);
    for (double& value : network.parameters.values())
        value = std::round(random.uniform(-1.0, 1.0) * 100.0) / 100.0;
    for (int row = 0; row < 3; ++row) {
        TraceExample example;
        for (int i = 0; i < 2; ++i)
            example.inputs.push_back(std::round(random.uniform(-1.0, 1.5) * 10.0) / 10.0);
        for (int i = 0; i < outputs; ++i)
            example.targets.push_back(i == row % outputs ? 1.0 : 0.0);
        network.rows.push_back(std::move(example));
    }
    return network;
}

/// Every loss with every output function that it can be taken of, in turn with every hidden function.
inline std::vector<TraceNetwork> sampleNetworks()
{
    std::vector<TraceNetwork> networks;
    std::uint64_t seed = 1;
    for (const ActivationType hidden : kAllActivations) {
        if (hidden == ActivationType::Softmax)
            continue;
        for (const LossType loss : kAllLosses) {
            for (const ActivationType output : {ActivationType::Sigmoid, ActivationType::Softmax, ActivationType::Identity}) {
                TraceNetwork network = sampleNetwork(hidden, output, loss, seed++);
                if (validate(network.spec).empty())
                    networks.push_back(std::move(network));
            }
        }
    }
    for (const ActivationType output : kAllActivations) { // also as outputs, one and two of them
        ++seed;
        TraceNetwork network
            = sampleNetwork(ActivationType::Sigmoid, output, LossType::SquaredError, seed, seed % 2 == 0 ? 1 : 2);
        if (validate(network.spec).empty())
            networks.push_back(std::move(network));
    }
    return networks;
}

struct SampleSteps {
    BatchTrace trace;
    std::vector<TraceStep> steps;
};

inline SampleSteps sampleSteps(
    const TraceNetwork& network, std::size_t examples, const std::optional<UpdateRule>& rule, Mistake mistake = Mistake::None)
{
    const std::vector<TraceExample> rows(network.rows.begin(), network.rows.begin() + static_cast<std::ptrdiff_t>(examples));
    SampleSteps sample;
    sample.trace = traceBatch(network.spec, network.parameters, rows, rule, mistake);
    sample.steps = planSteps(network.spec, sample.trace, 0);
    return sample;
}

/// Symbols with their layers, four decimals.
inline ContentStyle styleOf(const TraceNetwork& network, TraceNotation notation = TraceNotation::ThetaA)
{
    ContentStyle style;
    style.names = TraceNames(network.spec, notation);
    style.names.layersAlways = true;
    return style;
}

inline UpdateRule ruleOf(OptimizerType type, bool hasPenalties)
{
    UpdateRule rule;
    rule.optimizer = defaultOptimizer(type);
    rule.l1 = hasPenalties ? 0.01 : 0.0;
    rule.l2 = hasPenalties ? 0.05 : 0.0;
    return rule;
}

inline const TraceStep& stepFor(const std::vector<TraceStep>& steps, StepKind kind, const Symbol& target)
{
    for (const TraceStep& step : steps)
        if (step.kind == kind && step.target == target)
            return step;
    throw std::runtime_error("no such step");
}

} // namespace chalknet::ui
