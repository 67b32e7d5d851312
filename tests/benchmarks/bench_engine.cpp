// Benchmark: the same work on host and OpenCL side by side in one run, and the costs that a person feels.
#include "engine/base/Random.h"
#include "engine/compute/Devices.h"
#include "engine/compute/Inference.h"
#include "engine/data/DigitGenerator.h"
#include "engine/data/Generators.h"
#include "engine/training/Trainer.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <thread>
#include <vector>

using namespace chalknet;

namespace {

// Median seconds of some runs after one that warms up (kernels are compiled there).
double medianSeconds(const std::function<void()>& work, int runs = 5)
{
    work();
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        times.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

TrainingProblem problem(const Dataset& data, const std::vector<int>& hidden, int outputs, std::size_t batchSize)
{
    TrainingProblem result;
    result.spec.inputs = static_cast<int>(data.inputs());
    for (const int units : hidden)
        result.spec.layers.push_back({units, Activation(ActivationType::Relu), 0.0});
    const bool isBinary = outputs == 1;
    result.spec.layers.push_back({outputs, Activation(isBinary ? ActivationType::Sigmoid : ActivationType::Softmax), 0.0});
    result.spec.loss = isBinary ? LossType::BinaryCrossEntropy : LossType::CrossEntropy;
    result.config.optimizer = defaultOptimizer(OptimizerType::Adam);
    result.config.optimizer.learningRate = 0.001;
    result.config.batchSize = batchSize;
    result.train = data;
    return result;
}

void compareEpochs(const char* name, const TrainingProblem& work)
{
    double seconds[2] = {};
    const char* const devices[2] = {"host", "opencl:0"};
    for (int i = 0; i < 2; ++i) {
        Trainer trainer(work, makeBackend(parseDeviceChoice(devices[i])).backend);
        seconds[i] = medianSeconds([&] {
            trainer.advance(Advance::Epoch);
            trainer.backend().finish();
        });
    }
    std::printf("%-34s %10.4f s %10.4f s %8.2f ×\n", name, seconds[0], seconds[1], seconds[0] / seconds[1]);
}

// A plane through a network of 2-8-8-1 units over two random directions, 256 × 256 places.
LossPlane planeOf(const NetworkSpec& spec)
{
    LossPlane plane;
    plane.origin = initialParameters(spec);
    plane.first = randomDirection(spec, plane.origin, 1, 0);
    plane.second = randomDirection(spec, plane.origin, 1, 1);
    return plane;
}

void comparePlanes(const char* name, ActivationType type, const Dataset& data)
{
    TrainingProblem work = problem(data, {8, 8}, 1, 10);
    for (int i = 0; i < 2; ++i)
        work.spec.layers[static_cast<std::size_t>(i)].activation = Activation(type);
    const LossPlane plane = planeOf(work.spec);
    double seconds[2] = {};
    const char* const devices[2] = {"host", "opencl:0"};
    for (int i = 0; i < 2; ++i) {
        const auto backend = makeBackend(parseDeviceChoice(devices[i])).backend;
        backend->initialise(work.spec, plane.origin);
        backend->bind(DataRole::Train, data);
        seconds[i] = medianSeconds([&] { backend->lossOverPlane(DataRole::Train, plane); }, i == 0 ? 1 : 9);
    }
    std::printf("%-34s %10.4f s %10.4f s %8.2f ×\n", name, seconds[0], seconds[1], seconds[0] / seconds[1]);
}

// The same while another thread trains on the device with a backend of its own.
double planeSecondsWhileTraining(const Dataset& data)
{
    const TrainingProblem work = problem(data, {8, 8}, 1, 10);
    const auto backend = makeBackend(parseDeviceChoice("opencl:0")).backend;
    const LossPlane plane = planeOf(work.spec);
    backend->initialise(work.spec, plane.origin);
    backend->bind(DataRole::Train, data);
    std::jthread lab([&work](const std::stop_token& stop) {
        Trainer trainer(work, makeBackend(parseDeviceChoice("opencl:0")).backend);
        while (!stop.stop_requested())
            trainer.advance(Advance::Epoch);
    });
    return medianSeconds([&] { backend->lossOverPlane(DataRole::Train, plane); }, 9);
}

void printCost(const char* name, double seconds)
{
    std::printf("%-34s %10.3f ms\n", name, seconds * 1e3);
}

} // namespace

int main()
{
    if (openClDevices().empty()) {
        std::fprintf(stderr, "bench_engine: no OpenCL device; install pocl-opencl-icd\n");
        return 1;
    }
    std::printf("OpenCL: %s\n\n%-34s %12s %12s %10s\n", openClDevices().front().name.c_str(), "one epoch, Adam", "host", "OpenCL",
        "ratio");
    const Dataset digits = generateDigits(20'000, 1);
    const Dataset moons = generate("moons", {500, 0.1, 1});
    compareEpochs("784-128-10, batch 64, 20,000 rows", problem(digits, {128}, 10, 64));
    compareEpochs("784-256-256-10, batch 256", problem(digits, {256, 256}, 10, 256));
    compareEpochs("2-8-8-1, batch 10, 500 rows", problem(moons, {8, 8}, 1, 10));

    std::printf("\n%-34s %12s %12s %10s\n", "loss plane 256 × 256, 500 rows", "host", "OpenCL", "ratio");
    comparePlanes("2-8-8-1 tanh", ActivationType::Tanh, moons);
    comparePlanes("2-8-8-1 relu", ActivationType::Relu, moons);
    comparePlanes("2-8-8-1 gelu", ActivationType::Gelu, moons);

    std::printf("\n%-34s %13s\n", "what a person feels", "median");
    printCost("loss plane, 2-8-8-1 relu, while training", planeSecondsWhileTraining(moons));
    const TrainingProblem small = problem(moons, {8, 8, 8, 8, 8}, 1, 10);
    const Parameters parameters = initialParameters(small.spec);
    printCost("boundary, 6 layers × 8, 256 × 256",
        medianSeconds([&] { computeUnitMaps(small.spec, parameters, 256, -1.0, 1.0, true); }));
    printCost("all unit maps, 40 × 40", medianSeconds([&] { computeUnitMaps(small.spec, parameters, 40, -1.0, 1.0); }));
    const TrainingProblem large = problem(digits, {64, 32}, 10, 64);
    const Parameters largeParameters = initialParameters(large.spec);
    std::vector<double> picture(digits.inputs());
    digits.copyInputs(0, picture);
    printCost("one drawing read, 784-64-32-10", medianSeconds([&] { forwardOne(large.spec, largeParameters, picture); }));
    printCost("2,000 digits written", medianSeconds([&] { generateDigits(2'000, 3); }));
    return 0;
}
