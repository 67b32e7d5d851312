// The ready-made networks: short decimals that can be calculated by hand.
#include "ui/trace/TraceNetwork.h"

#include <QCoreApplication>

#include <algorithm>

namespace chalknet::ui {

namespace {

class PresetTexts {
    Q_DECLARE_TR_FUNCTIONS(TracePreset)
};

using Matrix = std::vector<std::vector<double>>; ///< [unit][input], as z = Θa

NetworkSpec specOf(int inputs, std::initializer_list<std::pair<int, ActivationType>> layers, LossType loss)
{
    NetworkSpec spec;
    spec.inputs = inputs;
    spec.loss = loss;
    for (const auto& [units, activation] : layers)
        spec.layers.push_back({units, Activation(activation), 0.0});
    return spec;
}

void setLayer(Parameters& parameters, std::size_t layer, const std::vector<double>& biases, const Matrix& weights)
{
    std::ranges::copy(biases, parameters.biases(layer).begin());
    auto place = parameters.weights(layer).begin();
    for (const std::vector<double>& row : weights)
        place = std::ranges::copy(row, place).out;
}

TraceNetwork forwardNetwork(ActivationType hidden)
{
    TraceNetwork network;
    network.spec = specOf(3, {{3, hidden}, {2, ActivationType::Identity}}, LossType::HalfSse);
    network.parameters = Parameters(network.spec);
    // In the row-vector form W₁ = [[1, 1, −1], [1, 0.5, −1], [1, 1, 1]] and W₂ = [[1, 0.5], [−1, 0.5], [0, 1]].
    setLayer(network.parameters, 0, {0.0, 0.0, 0.0}, {{1.0, 1.0, 1.0}, {1.0, 0.5, 1.0}, {-1.0, -1.0, 1.0}});
    setLayer(network.parameters, 1, {1.0, -0.5}, {{1.0, -1.0, 0.0}, {0.5, 0.5, 1.0}});
    network.rows = {{{1.0, 2.0, 1.0}, {1.0, 2.0}}};
    return network;
}

TraceNetwork oneNeuron()
{
    TraceNetwork network;
    network.spec = specOf(2, {{1, ActivationType::Sigmoid}}, LossType::SquaredError);
    network.parameters = Parameters(network.spec);
    setLayer(network.parameters, 0, {0.25}, {{0.50, -0.25}});
    network.rows = {{{1.0, 2.0}, {1.0}}, {{2.0, -1.0}, {0.0}}};
    return network;
}

TraceNetwork twoTwoOne()
{
    TraceNetwork network;
    network.spec = specOf(2, {{2, ActivationType::Sigmoid}, {1, ActivationType::Sigmoid}}, LossType::HalfSse);
    network.parameters = Parameters(network.spec);
    setLayer(network.parameters, 0, {0.10, -0.30}, {{0.40, -0.20}, {0.60, 0.50}});
    setLayer(network.parameters, 1, {0.20}, {{0.70, -0.50}});
    network.rows = {{{1.0, 0.5}, {1.0}}};
    return network;
}

TraceNetwork xorNetwork()
{
    TraceNetwork network;
    network.spec = specOf(2, {{2, ActivationType::Tanh}, {1, ActivationType::Sigmoid}}, LossType::BinaryCrossEntropy);
    network.parameters = Parameters(network.spec);
    // From here gradient descent with a learning rate of 0.5 or 1 solves XOR within 100 updates, by single rows or by all four.
    setLayer(network.parameters, 0, {0.10, -0.40}, {{1.10, -0.80}, {-1.10, 1.20}});
    setLayer(network.parameters, 1, {0.40}, {{1.10, 0.70}});
    network.rows = {{{0.0, 0.0}, {0.0}}, {{0.0, 1.0}, {1.0}}, {{1.0, 0.0}, {1.0}}, {{1.0, 1.0}, {0.0}}};
    return network;
}

TraceNetwork threeClasses()
{
    TraceNetwork network;
    network.spec = specOf(2, {{3, ActivationType::Relu}, {3, ActivationType::Softmax}}, LossType::CrossEntropy);
    network.parameters = Parameters(network.spec);
    setLayer(network.parameters, 0, {0.20, 0.50, 0.10}, {{0.60, -0.40}, {-0.50, 0.30}, {0.20, 0.70}});
    setLayer(network.parameters, 1, {0.10, 0.00, -0.10}, {{0.40, -0.30, 0.50}, {-0.20, 0.60, 0.10}, {0.30, 0.20, -0.40}});
    network.rows = {{{1.0, 0.5}, {1.0, 0.0, 0.0}}, {{-1.0, 0.5}, {0.0, 1.0, 0.0}}, {{0.5, -1.0}, {0.0, 0.0, 1.0}},
        {{1.5, 1.0}, {1.0, 0.0, 0.0}}, {{-0.5, 1.5}, {0.0, 1.0, 0.0}}, {{-0.5, -1.5}, {0.0, 0.0, 1.0}}};
    return network;
}

TraceNetwork deepNetwork()
{
    TraceNetwork network;
    const ActivationType sigmoid = ActivationType::Sigmoid;
    network.spec = specOf(2, {{3, sigmoid}, {3, sigmoid}, {3, sigmoid}, {1, sigmoid}}, LossType::HalfSse);
    network.parameters = Parameters(network.spec);
    setLayer(network.parameters, 0, {0.10, -0.20, 0.30}, {{0.50, -0.40}, {0.30, 0.80}, {-0.60, 0.20}});
    setLayer(network.parameters, 1, {-0.10, 0.20, 0.10}, {{0.40, -0.50, 0.30}, {-0.30, 0.60, 0.20}, {0.70, 0.10, -0.40}});
    setLayer(network.parameters, 2, {0.20, -0.30, 0.10}, {{-0.50, 0.40, 0.60}, {0.30, 0.70, -0.20}, {0.50, -0.60, 0.40}});
    setLayer(network.parameters, 3, {0.10}, {{0.80, -0.50, 0.60}});
    network.rows = {{{1.0, 0.5}, {1.0}}, {{-0.5, 1.0}, {0.0}}};
    return network;
}

} // namespace

std::vector<TracePreset> allTracePresets()
{
    return {TracePreset::ForwardIdentity, TracePreset::ForwardRelu, TracePreset::OneNeuron, TracePreset::TwoTwoOne,
        TracePreset::Xor, TracePreset::ThreeClasses, TracePreset::Deep};
}

QString tracePresetName(TracePreset preset)
{
    switch (preset) {
    case TracePreset::ForwardIdentity: return PresetTexts::tr("Simple numbers, identity (3-3-2)");
    case TracePreset::ForwardRelu: return PresetTexts::tr("Simple numbers, ReLU (3-3-2)");
    case TracePreset::OneNeuron: return PresetTexts::tr("One neuron (2-1)");
    case TracePreset::TwoTwoOne: return PresetTexts::tr("Worked example (2-2-1)");
    case TracePreset::Xor: return PresetTexts::tr("XOR (2-2-1)");
    case TracePreset::ThreeClasses: return PresetTexts::tr("Three classes (2-3-3)");
    case TracePreset::Deep: return PresetTexts::tr("Four layers (2-3-3-3-1)");
    }
    return {};
}

TraceNetwork tracePreset(TracePreset preset)
{
    switch (preset) {
    case TracePreset::ForwardIdentity: return forwardNetwork(ActivationType::Identity);
    case TracePreset::ForwardRelu: return forwardNetwork(ActivationType::Relu);
    case TracePreset::OneNeuron: return oneNeuron();
    case TracePreset::TwoTwoOne: return twoTwoOne();
    case TracePreset::Xor: return xorNetwork();
    case TracePreset::ThreeClasses: return threeClasses();
    case TracePreset::Deep: return deepNetwork();
    }
    return twoTwoOne();
}

std::optional<TracePreset> presetOf(const TraceNetwork& network)
{
    for (const TracePreset preset : allTracePresets())
        if (tracePreset(preset) == network)
            return preset;
    return std::nullopt;
}

} // namespace chalknet::ui
