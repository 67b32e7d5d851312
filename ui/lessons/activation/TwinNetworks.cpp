// Builds, trains and pictures the two networks.
#include "ui/lessons/activation/TwinNetworks.h"

#include "engine/base/Random.h"
#include "engine/compute/host/HostBackend.h"
#include "engine/data/Generators.h"

#include <cmath>

namespace chalknet::ui {

namespace {

constexpr std::size_t kRows = 200;
constexpr double kDataNoise = 0.06;
constexpr std::uint64_t kDataSeed = 4;
constexpr double kGain = 1.5; ///< of weights with variance gain²/n
constexpr double kBiasSpread = 0.4;
constexpr std::uint64_t kBiasStream = 71;
constexpr double kLearningRate = 0.01;
constexpr std::size_t kBatch = 10;

std::string_view generatorName(TwinData data)
{
    switch (data) {
    case TwinData::Circle: return "circle";
    case TwinData::XorBlobs: return "xor-blobs";
    case TwinData::Spiral: return "spiral";
    }
    return "circle";
}

TrainingProblem problem(const TwinSettings& settings, ActivationType hidden)
{
    TrainingConfig config;
    config.optimizer = defaultOptimizer(OptimizerType::Adam);
    config.optimizer.learningRate = kLearningRate;
    config.batchSize = kBatch;
    config.seed = settings.seed;
    return {twinSpec(settings, hidden), config, twinDataset(settings), Dataset(), twinStart(settings)};
}

} // namespace

TwinSettings twinSettings(const NonlinearState& state)
{
    return {state.depth, state.width, state.seed, state.data};
}

NetworkSpec twinSpec(const TwinSettings& settings, ActivationType hidden)
{
    NetworkSpec spec;
    spec.inputs = 2;
    spec.layers.assign(static_cast<std::size_t>(settings.depth), {settings.width, Activation(hidden), 0.0});
    spec.layers.push_back({1, Activation(ActivationType::Sigmoid), 0.0});
    spec.loss = LossType::BinaryCrossEntropy;
    spec.initializer = {InitializerType::LecunNormal, 1.0};
    spec.seed = settings.seed;
    return spec;
}

Parameters twinStart(const TwinSettings& settings)
{
    // No weight depends on the activation, so the start is the same for both.
    Parameters parameters = initialParameters(twinSpec(settings, ActivationType::Tanh));
    Random random(settings.seed, kBiasStream);
    for (std::size_t layer = 0; layer < parameters.layout().layerCount(); ++layer) {
        for (double& weight : parameters.weights(layer))
            weight *= kGain;
        for (double& bias : parameters.biases(layer))
            bias = kBiasSpread * random.normal();
    }
    return parameters;
}

Dataset twinDataset(const TwinSettings& settings)
{
    return generate(generatorName(settings.data), {kRows, kDataNoise, kDataSeed});
}

AffineMap TwinPicture::collapsed() const
{
    return collapseLinearLayers(*linear.spec, linear.parameters).value_or(AffineMap());
}

TwinNetworks::TwinNetworks(const TwinSettings& settings)
    : m_linear(problem(settings, ActivationType::Identity), std::make_unique<HostBackend>())
    , m_bent(problem(settings, ActivationType::Tanh), std::make_unique<HostBackend>())
{
}

void TwinNetworks::advance(int epochs, const StopCondition& stop)
{
    for (int i = 0; i < epochs && !(stop && stop()); ++i) {
        m_linear.advance(Advance::Epoch);
        m_bent.advance(Advance::Epoch);
    }
}

TwinPicture TwinNetworks::picture()
{
    SnapshotRequest request;
    request.evaluateTest = false;
    request.outputResolution = kTwinMapResolution;
    request.plane = InputPlane::square(-kTwinRange, kTwinRange);
    return {m_linear.snapshot(request), m_bent.snapshot(request)};
}

} // namespace chalknet::ui
