// chalknet-cli bench: how fast the devices train networks of several sizes.
#include "app/cli/Command.h"
#include "app/cli/Output.h"
#include "engine/base/Random.h"
#include "engine/compute/Devices.h"
#include "engine/training/Trainer.h"

#include <algorithm>
#include <chrono>
#include <iostream>

namespace chalknet::cli {

namespace {

using Clock = std::chrono::steady_clock;

struct BenchNetwork {
    std::vector<int> shape; ///< inputs, then units
    std::size_t batchSize;
    std::size_t rows; ///< of an epoch
};

std::vector<BenchNetwork> benchNetworks(bool quick)
{
    const std::size_t images = quick ? 6'000 : 60'000;
    std::vector<BenchNetwork> networks{{{2, 8, 8, 1}, 10, 1'000}, {{784, 128, 10}, 64, images}};
    if (!quick)
        networks.push_back({{784, 512, 512, 10}, 64, images});
    return networks;
}

NetworkSpec specOf(const BenchNetwork& network)
{
    NetworkSpec spec;
    spec.inputs = network.shape.front();
    for (std::size_t i = 1; i < network.shape.size(); ++i) {
        LayerSpec layer;
        layer.units = network.shape[i];
        layer.activation = Activation(ActivationType::Relu);
        spec.layers.push_back(layer);
    }
    const bool isBinary = spec.outputs() == 1;
    spec.layers.back().activation = Activation(isBinary ? ActivationType::Sigmoid : ActivationType::Softmax);
    spec.loss = isBinary ? LossType::BinaryCrossEntropy : LossType::CrossEntropy;
    return spec;
}

// Random bytes like the pixels of a picture: four of five are paper.
Dataset benchData(const NetworkSpec& spec, std::size_t rows)
{
    Random random(1);
    DatasetContent content;
    content.inputs = static_cast<std::size_t>(spec.inputs);
    content.classes = std::max(2, spec.outputs());
    content.name = "bench";
    for (std::size_t i = 0; i < rows * content.inputs; ++i)
        content.pixels.push_back(random.below(5) == 0 ? static_cast<std::uint8_t>(random.below(256)) : std::uint8_t{0});
    for (std::size_t i = 0; i < rows; ++i)
        content.labels.push_back(static_cast<int>(random.below(static_cast<std::uint64_t>(content.classes))));
    return Dataset(std::move(content));
}

// Multiplications and additions of one example: forward, gradient of the weights, and of the inputs of all but the first layer.
double operationsPerExample(const NetworkSpec& spec)
{
    double operations = 0.0;
    for (std::size_t l = 0; l < spec.layers.size(); ++l) {
        const double weights = static_cast<double>(spec.layerInputs(l)) * spec.layers[l].units;
        operations += (l == 0 ? 4.0 : 6.0) * weights;
    }
    return operations;
}

// Examples per second, measured after a first batch that builds programs and fills caches.
double measure(Trainer& trainer, std::chrono::nanoseconds time)
{
    const auto examplesSoFar = [&] {
        const TrainingPosition& position = trainer.position();
        return static_cast<double>(position.epoch) * static_cast<double>(position.rowsPerEpoch)
            + static_cast<double>(position.rowInEpoch);
    };
    trainer.advanceFor(time / 10);
    trainer.backend().finish();
    const double before = examplesSoFar();
    const auto begin = Clock::now();
    while (Clock::now() - begin < time)
        trainer.advanceFor(time - (Clock::now() - begin));
    trainer.backend().finish();
    const double seconds = std::chrono::duration<double>(Clock::now() - begin).count();
    return (examplesSoFar() - before) / seconds;
}

std::vector<DeviceChoice> benchDevices(const Arguments& arguments)
{
    if (const auto wanted = arguments.text("device"))
        return {parseDeviceChoice(*wanted)};
    std::vector<DeviceChoice> devices{parseDeviceChoice("host")};
    for (const DeviceInfo& device : openClDevices())
        devices.push_back(parseDeviceChoice("opencl:" + std::to_string(device.index)));
    return devices;
}

struct BenchResult {
    std::string device;
    std::string network;
    std::size_t batchSize = 0;
    std::size_t rows = 0;
    double examplesPerSecond = 0.0;
    double gigaflops = 0.0;

    double epochsPerSecond() const { return examplesPerSecond / static_cast<double>(rows); }
};

BenchResult benchOne(const BenchNetwork& network, const Dataset& data, const DeviceChoice& device, bool quick)
{
    TrainingProblem problem;
    problem.spec = specOf(network);
    problem.config.batchSize = network.batchSize;
    problem.config.optimizer.learningRate = 0.01;
    problem.train = data;
    ChosenBackend chosen = makeBackend(device);
    printNotice(chosen.notice);
    Trainer trainer(std::move(problem), std::move(chosen.backend));
    const double speed = measure(trainer, quick ? std::chrono::milliseconds(200) : std::chrono::seconds(2));
    return {trainer.device().name, shapeText(trainer.spec()), network.batchSize, network.rows, speed,
        speed * operationsPerExample(trainer.spec()) * 1e-9};
}

void printText(const std::vector<BenchResult>& results)
{
    std::vector<std::vector<std::string>> rows{{"device", "network", "batch", "rows", "examples/s", "epochs/s", "GFLOP/s"}};
    for (const BenchResult& r : results) {
        rows.push_back({r.device, r.network, std::to_string(r.batchSize), grouped(r.rows),
            grouped(static_cast<std::uint64_t>(r.examplesPerSecond)), shortNumber(r.epochsPerSecond()),
            shortNumber(r.gigaflops)});
    }
    std::cout << alignedTable(rows, 2);
}

int runBench(const Arguments& arguments)
{
    const bool quick = arguments.has("quick");
    const std::vector<DeviceChoice> devices = benchDevices(arguments);
    std::vector<BenchResult> results;
    ProgressBar progress;
    const std::vector<BenchNetwork> networks = benchNetworks(quick);
    for (const BenchNetwork& network : networks) {
        const Dataset data = benchData(specOf(network), network.rows);
        for (const DeviceChoice& device : devices) {
            progress.show(static_cast<double>(results.size()) / static_cast<double>(networks.size() * devices.size()),
                shapeText(specOf(network)));
            results.push_back(benchOne(network, data, device, quick));
            const BenchResult& r = results.back();
            if (arguments.has("json")) {
                printJson({{"device", r.device}, {"network", r.network}, {"batch_size", r.batchSize}, {"rows", r.rows},
                    {"examples_per_second", r.examplesPerSecond}, {"epochs_per_second", r.epochsPerSecond()},
                    {"gflops", r.gigaflops}});
            }
        }
    }
    progress.clear();
    if (!arguments.has("json"))
        printText(results);
    return kSuccess;
}

} // namespace

Command benchCommand()
{
    return {"bench", "Measures training speed by device and network size", "[--quick] [--device D] [--json]",
        "Plain gradient descent on random pictures held by the device, without evaluation. One epoch is once through the rows.\n"
        "GFLOP/s counts multiplications and additions of the matrix products.",
        {{"device", ValueKind::Text, "host|opencl:N|NAME", "(the host and every OpenCL device)", "Run"},
            {"quick", ValueKind::Switch, "", "two small networks, 0.2 s each", "Run"},
            {"json", ValueKind::Switch, "", "one JSON object for each measurement", "Run"}},
        runBench};
}

} // namespace chalknet::cli
