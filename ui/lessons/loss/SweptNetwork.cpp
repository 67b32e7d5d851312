// Draws, trains and keeps the network; names its parameters.
#include "ui/lessons/loss/SweptNetwork.h"

#include "engine/compute/host/HostBackend.h"
#include "engine/data/Generators.h"
#include "engine/explain/ForwardTrace.h"
#include "engine/training/Trainer.h"
#include "ui/JsonNumbers.h"
#include "ui/trace/TraceTex.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace chalknet::ui {

namespace {

constexpr int kHidden = 3;
constexpr std::uint64_t kDataSeed = 3;
constexpr double kLearningRate = 0.05;
constexpr std::size_t kBatch = 10;

GeneratorConfig generatorOf(SweptData data)
{
    const double noise = data == SweptData::XorBlobs ? 0.1 : 0.2;
    return {kSweptRows, noise, kDataSeed};
}

std::string_view nameOf(SweptData data)
{
    switch (data) {
    case SweptData::XorBlobs: return "xor-blobs";
    case SweptData::Moons: return "moons";
    case SweptData::Blobs: return "blobs";
    }
    return "xor-blobs";
}

std::vector<double> tidyValues(std::span<const double> values)
{
    std::vector<double> tidy;
    for (const double value : values)
        tidy.push_back(sweptValue(value));
    return tidy;
}

} // namespace

Parameters SweptNetwork::parameters() const
{
    Parameters parameters(sweptSpec(seed));
    std::ranges::copy(values, parameters.values().begin());
    return parameters;
}

NetworkSpec sweptSpec(int seed)
{
    NetworkSpec spec;
    spec.inputs = 2;
    spec.layers = {{kHidden, Activation(ActivationType::Tanh), 0.0}, {1, Activation(ActivationType::Sigmoid), 0.0}};
    spec.loss = LossType::BinaryCrossEntropy;
    spec.seed = static_cast<std::uint64_t>(seed);
    return spec;
}

Dataset sweptDataset(SweptData data)
{
    return generate(nameOf(data), generatorOf(data));
}

SweptNetwork freshNetwork(SweptData data, int seed)
{
    return {data, seed, 0, tidyValues(initialParameters(sweptSpec(seed)).values())};
}

SweptNetwork trainedFurther(SweptNetwork network, int epochs)
{
    TrainingConfig config;
    config.optimizer = defaultOptimizer(OptimizerType::Adam);
    config.optimizer.learningRate = kLearningRate;
    config.batchSize = kBatch;
    Trainer trainer({sweptSpec(network.seed), config, sweptDataset(network.data), Dataset(), network.parameters()},
        std::make_unique<HostBackend>());
    for (int epoch = 0; epoch < epochs; ++epoch)
        trainer.advance(Advance::Epoch);
    network.values = tidyValues(trainer.parameters().values());
    network.epochs = std::min(network.epochs + epochs, kMostSweptEpochs);
    return network;
}

const SweptNetwork& usualNetwork()
{
    static const SweptNetwork network = trainedFurther(freshNetwork(SweptData::XorBlobs, kUsualSweptSeed), kSweptEpochs);
    return network;
}

Symbol sweptSymbol(int index)
{
    const NetworkSpec spec = sweptSpec(1);
    const ParameterLayout layout(spec);
    const auto at = static_cast<std::size_t>(index);
    for (std::size_t layer = 0; layer < layout.layerCount(); ++layer) {
        const LayerLayout& place = layout.layer(layer);
        if (at >= place.weightOffset && at < place.weightOffset + place.weightCount()) {
            const int within = static_cast<int>(at - place.weightOffset);
            return symbols::weight(spec, layer, within / place.inputs, within % place.inputs);
        }
        if (at >= place.biasOffset && at < place.biasOffset + static_cast<std::size_t>(place.rows()))
            return symbols::bias(spec, layer, static_cast<int>(at - place.biasOffset));
    }
    return {};
}

QString sweptTex(int index)
{
    return symbolTex(sweptSymbol(index), TraceNames(sweptSpec(1), TraceNotation::ThetaA));
}

int sweptIndex(const Symbol& symbol)
{
    for (int index = 0; index < static_cast<int>(kSweptParameters); ++index)
        if (sweptSymbol(index) == symbol)
            return index;
    return -1;
}

double sweptValue(double value)
{
    if (!std::isfinite(value))
        return 0.0;
    return std::round(std::clamp(value, -kLargestSweptWeight, kLargestSweptWeight) * 100.0) / 100.0 + 0.0;
}

QJsonObject toJson(const SweptNetwork& network)
{
    return {{QStringLiteral("data"), static_cast<int>(network.data)}, {QStringLiteral("seed"), network.seed},
        {QStringLiteral("epochs"), network.epochs}, {QStringLiteral("values"), numbersToJson(network.values)}};
}

SweptNetwork sweptNetworkFromJson(const QJsonObject& json)
{
    const auto values = numbersFromJson(json.value(QLatin1StringView("values")), kSweptParameters);
    if (!values)
        return usualNetwork();
    SweptNetwork network;
    network.data = choiceIn(json, QLatin1StringView("data"), SweptData::Blobs, network.data);
    network.seed = wholeIn(json, QLatin1StringView("seed"), 1, kLastSweptSeed, network.seed);
    network.epochs = wholeIn(json, QLatin1StringView("epochs"), 0, kMostSweptEpochs, 0);
    network.values = tidyValues(*values);
    return network;
}

} // namespace chalknet::ui
