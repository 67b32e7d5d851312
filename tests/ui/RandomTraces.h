// RandomTraces: random small networks with everything that lesson 8 makes of them, and the host backend as a second opinion.
#pragma once

#include "engine/base/Random.h"
#include "engine/compute/host/HostBackend.h"
#include "engine/explain/GradientCheck.h"
#include "engine/explain/StepPlan.h"
#include "ui/trace/TraceNetwork.h"

#include <array>
#include <memory>
#include <numeric>
#include <vector>

namespace chalknet::ui::testing {

inline LayerSpec randomLayer(int units, ActivationType type)
{
    LayerSpec layer;
    layer.units = units;
    layer.activation = Activation(type);
    return layer;
}

/// One to three layers, any hidden activation but softmax, a loss with an output that suits it.
inline NetworkSpec randomSpec(Random& random)
{
    static constexpr auto kHidden = std::to_array<ActivationType>({ActivationType::Sigmoid, ActivationType::Tanh,
        ActivationType::Relu, ActivationType::LeakyRelu, ActivationType::PRelu, ActivationType::Elu, ActivationType::Softplus,
        ActivationType::Gelu, ActivationType::Maxout, ActivationType::HardSigmoid, ActivationType::Step});
    NetworkSpec spec;
    spec.inputs = 1 + static_cast<int>(random.below(3));
    const auto hidden = random.below(3);
    for (std::uint64_t i = 0; i < hidden; ++i)
        spec.layers.push_back(randomLayer(1 + static_cast<int>(random.below(3)), kHidden[random.below(kHidden.size())]));
    spec.loss = kAllLosses[random.below(kAllLosses.size())];
    const ActivationType output = spec.loss == LossType::CrossEntropy ? ActivationType::Softmax
        : spec.loss == LossType::BinaryCrossEntropy                   ? ActivationType::Sigmoid
        : random.below(2) == 0                                        ? ActivationType::Identity
                                                                      : ActivationType::Tanh;
    const int outputs = (spec.loss == LossType::CrossEntropy ? 2 : 1) + static_cast<int>(random.below(2));
    spec.layers.push_back(randomLayer(outputs, output));
    return spec;
}

inline TraceExample randomRow(const NetworkSpec& spec, Random& random)
{
    TraceExample row;
    for (int i = 0; i < spec.inputs; ++i)
        row.inputs.push_back(random.below(6) == 0 ? 0.0 : random.uniform(-1.5, 1.5));
    const auto chosen = static_cast<int>(random.below(static_cast<std::uint64_t>(spec.outputs())));
    const bool isClass = spec.loss == LossType::CrossEntropy || spec.loss == LossType::BinaryCrossEntropy;
    for (int i = 0; i < spec.outputs(); ++i)
        row.targets.push_back(isClass ? (i == chosen ? 1.0 : 0.0) : random.uniform(-1.0, 1.0));
    return row;
}

inline TraceNetwork randomNetwork(Random& random, std::size_t rows = 1)
{
    TraceNetwork network;
    network.spec = randomSpec(random);
    network.parameters = Parameters(network.spec);
    for (double& value : network.parameters.values())
        value = random.uniform(-1.2, 1.2);
    for (std::size_t i = 0; i < rows; ++i)
        network.rows.push_back(randomRow(network.spec, random));
    return network;
}

/// z = θ0 + 2x with x = 1, ReLU, then y = a: a corner at θ0 = −2.
inline TraceNetwork reluNetwork(double bias)
{
    TraceNetwork network;
    network.spec.inputs = 1;
    network.spec.layers = {randomLayer(1, ActivationType::Relu), randomLayer(1, ActivationType::Identity)};
    network.spec.loss = LossType::HalfSse;
    network.parameters = Parameters(network.spec);
    network.parameters.bias(0, 0) = bias;
    network.parameters.weight(0, 0, 0) = 2.0;
    network.parameters.weight(1, 0, 0) = 1.0;
    network.rows = {{{1.0}, {3.0}}};
    return network;
}

/// Its bias θ0.
inline constexpr Symbol kHiddenBias = {Quantity::Parameter, 1, 1, kBiasInput};

inline UpdateRule sgd(double learningRate)
{
    UpdateRule rule;
    rule.optimizer.type = OptimizerType::Sgd;
    rule.optimizer.learningRate = learningRate;
    return rule;
}

/// Trace, steps and check of a network's first `examples` rows.
struct Lesson {
    TraceNetwork network;
    std::vector<TraceExample> examples;
    UpdateRule rule;
    BatchTrace trace;
    std::vector<TraceStep> steps;
    GradientCheck check;
    std::vector<std::size_t> order; ///< of the Gradient steps, in check.gradients

    explicit Lesson(TraceNetwork shown, UpdateRule update = sgd(0.5), Mistake mistake = Mistake::None, std::size_t count = 1)
        : network(std::move(shown))
        , examples(network.rows.begin(), network.rows.begin() + static_cast<std::ptrdiff_t>(count))
        , rule(std::move(update))
        , trace(traceBatch(network.spec, network.parameters, examples, rule, mistake))
        , steps(planSteps(network.spec, trace, 0))
        , check(checkGradient(network.spec, network.parameters, examples.front().inputs, examples.front().targets,
              trace.examples.front().gradient))
    {
        for (const TraceStep& step : steps) {
            if (step.kind != StepKind::Gradient)
                continue;
            const Symbol parameter = symbols::as(Quantity::Parameter, step.target);
            for (std::size_t i = 0; i < check.gradients.size(); ++i)
                if (check.gradients[i].symbol == parameter)
                    order.push_back(i);
        }
    }

    const TraceStep& step(StepKind kind, int number = 0) const
    {
        for (const TraceStep& candidate : steps)
            if (candidate.kind == kind && number-- == 0)
                return candidate;
        return steps.back();
    }
    int gradients() const { return static_cast<int>(order.size()); }
};

/// The host backend with the rows as training data.
class Host {
public:
    Host(const NetworkSpec& spec, const Parameters& parameters, const std::vector<TraceExample>& rows)
    {
        DatasetContent content;
        content.inputs = rows.front().inputs.size();
        content.targetColumns = rows.front().targets.size();
        for (const TraceExample& row : rows) {
            content.values.insert(content.values.end(), row.inputs.begin(), row.inputs.end());
            content.targets.insert(content.targets.end(), row.targets.begin(), row.targets.end());
        }
        m_backend.initialise(spec, parameters);
        m_backend.bind(DataRole::Train, Dataset(std::move(content)));
        std::vector<std::uint32_t> order(rows.size());
        std::iota(order.begin(), order.end(), 0U);
        m_backend.setOrder(order);
        m_rows = rows.size();
    }

    double loss() { return m_backend.evaluate(DataRole::Train).loss; }
    double loss(const Parameters& parameters)
    {
        m_backend.setParameters(parameters);
        return loss();
    }
    Parameters gradient() { return m_backend.gradient(0, m_rows, {}); }

private:
    HostBackend m_backend;
    std::size_t m_rows = 0;
};

} // namespace chalknet::ui::testing
