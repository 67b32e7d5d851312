// The lab's settings: what fits together, and what they start with.
#include "ui/lessons/lab/LabDocument.h"

#include "engine/data/Generators.h"

#include <algorithm>
#include <array>

namespace chalknet::ui {

namespace {

constexpr auto kDataNames = std::to_array<std::string_view>({"and", "or", "nand", "xor", "circle", "spiral", "moons", "blobs"});
constexpr std::size_t kPoints = 240;
// Not every start finds XOR with few units; the first one a student meets does.
constexpr std::uint64_t kFirstStart = 5;
constexpr double kPlaneReach = 1.15; // data within −1 … 1 keep clear of the frame

constexpr auto kHiddenActivations = std::to_array<ActivationType>({
    ActivationType::Identity,
    ActivationType::Step,
    ActivationType::Sigmoid,
    ActivationType::Tanh,
    ActivationType::Relu,
    ActivationType::LeakyRelu,
    ActivationType::PRelu,
    ActivationType::Elu,
    ActivationType::Selu,
    ActivationType::Softplus,
    ActivationType::Gelu,
    ActivationType::Silu,
    ActivationType::Mish,
    ActivationType::HardSigmoid,
    ActivationType::Maxout,
});

constexpr auto kOutputActivations = std::to_array<ActivationType>({
    ActivationType::Sigmoid,
    ActivationType::HardSigmoid,
    ActivationType::Tanh,
    ActivationType::Identity,
    ActivationType::Relu,
});

} // namespace

std::span<const std::string_view> labDataNames()
{
    return kDataNames;
}
std::span<const ActivationType> labHiddenActivations()
{
    return kHiddenActivations;
}
std::span<const ActivationType> labOutputActivations()
{
    return kOutputActivations;
}

double usualNoise(std::string_view dataName)
{
    if (isGate(dataName))
        return 0.0;
    if (dataName == "moons")
        return 0.1;
    return dataName == "spiral" ? 0.03 : 0.05;
}

PlaneRange planeRange(std::string_view dataName)
{
    return isGate(dataName) ? PlaneRange{-0.5, 1.5} : PlaneRange{-kPlaneReach, kPlaneReach};
}

bool isBareGate(const LabData& data)
{
    return isGate(data.name) && data.noise <= 0.0;
}

Split makeSplit(const LabData& data)
{
    const Dataset all = generate(data.name, {kPoints, data.noise, data.seed});
    return isBareGate(data) ? Split{all, {}} : split(all, data.trainShare, data.seed);
}

LabDocument defaultLabDocument()
{
    LabDocument document;
    const LayerSpec hidden{6, Activation(ActivationType::Tanh), 0.0};
    document.spec.layers = {hidden, {4, Activation(ActivationType::Tanh), 0.0}, {1, Activation(ActivationType::Sigmoid), 0.0}};
    document.spec.loss = LossType::BinaryCrossEntropy;
    document.config.optimizer = defaultOptimizer(OptimizerType::Adam);
    document.config.optimizer.learningRate = 0.03;
    document.config.batchSize = 10;
    document.spec.seed = kFirstStart;
    document.config.seed = kFirstStart;
    return document;
}

std::vector<LossType> validLosses(const NetworkSpec& spec)
{
    std::vector<LossType> losses;
    if (givesProbabilities(spec.layers.back().activation.type))
        losses.push_back(LossType::BinaryCrossEntropy);
    // With one output the mean over the outputs is the squared error itself; both are offered, because courses use both.
    losses.insert(losses.end(), {LossType::Mse, LossType::HalfSse, LossType::SquaredError});
    return losses;
}

void setHiddenLayers(NetworkSpec& spec, int count)
{
    const auto wanted = static_cast<std::size_t>(std::clamp(count, 0, kMostHiddenLayers));
    const LayerSpec like
        = spec.layers.size() > 1 ? spec.layers[spec.layers.size() - 2] : LayerSpec{4, Activation(ActivationType::Tanh), 0.0};
    const LayerSpec output = spec.layers.back();
    spec.layers.pop_back();
    spec.layers.resize(wanted, like);
    spec.layers.push_back(output);
}

bool setOutputActivation(NetworkSpec& spec, ActivationType type)
{
    spec.layers.back().activation = Activation(type);
    const std::vector<LossType> losses = validLosses(spec);
    if (std::find(losses.begin(), losses.end(), spec.loss) != losses.end())
        return false;
    spec.loss = losses.front();
    return true;
}

double hiddenDropout(const NetworkSpec& spec)
{
    return spec.layers.size() > 1 ? spec.layers.front().dropout : 0.0;
}

void setHiddenDropout(NetworkSpec& spec, double rate)
{
    for (std::size_t layer = 0; layer + 1 < spec.layers.size(); ++layer)
        spec.layers[layer].dropout = rate;
}

bool beginsNewRun(const LabDocument& before, const LabDocument& after)
{
    return before.data != after.data || before.spec != after.spec;
}

} // namespace chalknet::ui
