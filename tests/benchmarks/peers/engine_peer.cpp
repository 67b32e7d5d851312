// Peer: the engine itself, on the first OpenCL device, through the same Trainer that the window uses. `--host`: the host
// backend. `--many`: seconds for 1,000 XOR networks 2-4-1 and 2,000 epochs, and how many of them solve it.
// `--tune`: measures the sizes of the kernels, if that has not been done, and prints them.
// `--maps`: pictures a second of all unit maps of 2-8×6-1 at 256 × 256, ours and by a loop of one point after the other.
#include "Peer.h"

#include "engine/compute/Devices.h"
#include "engine/compute/Inference.h"
#include "engine/compute/opencl/ClBackend.h"
#include "engine/training/ManyNetworks.h"

#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <string_view>

namespace {

using bench::Case;
using namespace chalknet;

template <typename Value> Value known(const std::optional<Value>& value, const std::string& name)
{
    if (!value)
        throw std::invalid_argument("engine: unknown name " + name);
    return *value;
}

Dataset dataOf(const Case& work)
{
    const bench::Rows rows(work);
    DatasetContent content;
    content.inputs = static_cast<std::size_t>(work.inputs());
    if (work.inputs() >= 256) { // pictures are bytes, as those of MNIST are
        for (const float value : rows.inputs)
            content.pixels.push_back(static_cast<std::uint8_t>(std::lround(value * 255.0F)));
    } else {
        content.values.assign(rows.inputs.begin(), rows.inputs.end());
    }
    content.targetColumns = static_cast<std::size_t>(work.outputs());
    content.targets.assign(rows.targets.begin(), rows.targets.end());
    return Dataset(std::move(content));
}

TrainingProblem problemOf(const Case& work)
{
    TrainingProblem problem;
    problem.spec.inputs = work.inputs();
    for (std::size_t l = 1; l < work.widths.size(); ++l) {
        const std::string& name = l + 1 == work.widths.size() ? work.output : work.hidden;
        problem.spec.layers.push_back({work.widths[l], Activation(known(activationFromName(name), name)), 0.0});
    }
    problem.spec.loss = known(lossFromName(work.loss), work.loss);
    problem.config.optimizer = defaultOptimizer(known(optimizerFromName(work.optimizer), work.optimizer));
    problem.config.optimizer.learningRate = work.optimizer == "sgd" ? 0.01 : 0.001;
    problem.config.batchSize = work.batch;
    problem.train = dataOf(work);
    return problem;
}

// A small network's own build at once: what counts is the speed of training that lasts longer than a second.
std::unique_ptr<Backend> backendOf(const char* device)
{
    const DeviceChoice choice = parseDeviceChoice(device);
    if (choice.mode != DeviceChoice::Mode::Index)
        return makeBackend(choice).backend;
    ClOptions options;
    options.programCacheFolder = defaultProgramCacheFolder();
    options.fitting = Fitting::AtOnce;
    return makeClBackend(choice.index, options);
}

class EnginePeer : public bench::Peer {
public:
    EnginePeer(const Case& work, const char* device)
        : m_trainer(problemOf(work), backendOf(device))
    {
    }
    void trainEpoch() override { m_trainer.advance(Advance::Epoch); }
    void trainEpochs(std::size_t epochs) override { m_trainer.advanceEpochs(epochs); }
    void finish() override { m_trainer.backend().finish(); }

private:
    Trainer m_trainer;
};

int trainManyNetworks()
{
    ManyNetworksProblem problem;
    problem.spec.inputs = 2;
    problem.spec.layers = {{4, Activation(ActivationType::Tanh), 0.0}, {1, Activation(ActivationType::Sigmoid), 0.0}};
    problem.spec.loss = LossType::BinaryCrossEntropy;
    problem.config.optimizer.learningRate = 0.5;
    problem.config.batchSize = 4;
    DatasetContent content;
    content.inputs = 2;
    content.values = {0, 0, 0, 1, 1, 0, 1, 1};
    content.labels = {0, 1, 1, 0};
    content.classes = 2;
    problem.train = Dataset(content);
    problem.starts = startsFromSeeds(problem.spec, 1, 1000);
    const DeviceChoice device = parseDeviceChoice("opencl:0");
    makeManyNetworks(problem, device)->advance(1); // builds the program
    const auto begin = std::chrono::steady_clock::now();
    const auto networks = makeManyNetworks(problem, device);
    networks->advance(2000);
    int solved = 0;
    for (const NetworkScore& score : networks->scores())
        solved += score.accuracy == 1.0 ? 1 : 0;
    std::cout << std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count() << ' ' << solved << '\n';
    return 0;
}

template <typename Picture> double picturesPerSecond(double seconds, Picture picture)
{
    using Clock = std::chrono::steady_clock;
    const auto elapsed = [begin = Clock::now()] { return std::chrono::duration<double>(Clock::now() - begin).count(); };
    int count = 0;
    for (picture(); elapsed() < seconds || count == 0; ++count)
        picture();
    return count / elapsed();
}

int drawUnitMaps()
{
    constexpr int kSide = 256;
    NetworkSpec spec;
    spec.layers.assign(6, {8, Activation(ActivationType::Tanh), 0.0});
    spec.layers.push_back({1, Activation(ActivationType::Sigmoid), 0.0});
    const Parameters parameters = initialParameters(spec);
    double seen = 0.0; // so that nothing is left out
    const double ours = picturesPerSecond(
        1.0, [&] { seen += static_cast<double>(computeUnitMaps(spec, parameters, kSide, -1.0, 1.0).maps.back().front()[77]); });
    const double plain = picturesPerSecond(0.5, [&] {
        for (int row = 0; row < kSide; ++row)
            for (int column = 0; column < kSide; ++column) {
                const std::array<double, 2> place{(column + 0.5) * 2.0 / kSide - 1.0, 1.0 - (row + 0.5) * 2.0 / kSide};
                seen += forwardOne(spec, parameters, place).outputs().front();
            }
    });
    std::printf("%.2f %.3f %g\n", ours, plain, seen);
    return 0;
}

/// What the program does in the background when it starts; then the sizes that the engine trains with.
int tune()
{
    for (const TunedProcessor& processor : tuneProcessors(defaultProgramCacheFolder(), {}))
        std::printf("opencl:%d %d %d %d\n", processor.device, processor.sizes.rows, processor.sizes.panelVectors,
            processor.sizes.gradientRows);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc > 1 && std::string_view(argv[1]) == "--many")
        return trainManyNetworks();
    if (argc > 1 && std::string_view(argv[1]) == "--tune")
        return tune();
    if (argc > 1 && std::string_view(argv[1]) == "--maps")
        return drawUnitMaps();
    const bool isHost = argc > 1 && std::string_view(argv[1]) == "--host";
    return bench::answerCases([&](const Case& work) { return std::make_unique<EnginePeer>(work, isHost ? "host" : "opencl:0"); });
}
