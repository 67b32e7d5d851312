// How long a pause waits in the middle of an epoch: milliseconds from the request until the trainer is idle, in slices and with
// the stop condition of ui/training/TrainingWorker. Reads cases of the form "784,512,512,10 64 40" (widths, batch, pauses) and
// answers "MEDIAN P95 LARGEST" or "error TEXT". 60,000 pictures, ReLU, softmax, cross-entropy, SGD.
#include "Peer.h"

#include "engine/compute/Devices.h"
#include "engine/training/Trainer.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace {

using namespace chalknet;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr auto kSlice = 12ms; // between two looks of the worker at its commands
constexpr std::size_t kRows = 60'000;

TrainingProblem problemOf(const std::vector<int>& widths, std::size_t batch)
{
    TrainingProblem problem;
    problem.spec.inputs = widths.front();
    for (std::size_t l = 1; l < widths.size(); ++l)
        problem.spec.layers.push_back(
            {widths[l], Activation(l + 1 == widths.size() ? ActivationType::Softmax : ActivationType::Relu), 0.0});
    problem.spec.loss = LossType::CrossEntropy;
    problem.config.optimizer = defaultOptimizer(OptimizerType::Sgd);
    problem.config.batchSize = batch;
    std::mt19937 random(1);
    DatasetContent content;
    content.inputs = static_cast<std::size_t>(widths.front());
    content.pixels.resize(kRows * content.inputs);
    for (std::uint8_t& pixel : content.pixels)
        pixel = random() % 4 == 0 ? static_cast<std::uint8_t>(random()) : 0;
    content.classes = static_cast<std::size_t>(widths.back());
    for (std::size_t row = 0; row < kRows; ++row)
        content.labels.push_back(static_cast<int>(random() % content.classes));
    problem.train = Dataset(std::move(content));
    return problem;
}

std::vector<double> pauses(Trainer& trainer, int count)
{
    std::vector<double> milliseconds;
    std::mt19937 random(2);
    for (int i = 0; i < count; ++i) {
        std::atomic<bool> isWanted{false};
        Clock::time_point asked;
        const auto running = 50ms + std::chrono::microseconds(random() % 100'000);
        std::thread person([&] {
            std::this_thread::sleep_for(running);
            asked = Clock::now();
            isWanted.store(true);
        });
        const StopCondition stop = [&] { return isWanted.load(); };
        trainer.setDropCondition(stop);
        while (!stop())
            trainer.advanceFor(kSlice, stop, 100'000);
        trainer.backend().finish(); // what the snapshot of a pause waits for
        const Clock::time_point idle = Clock::now();
        person.join();
        milliseconds.push_back(std::chrono::duration<double, std::milli>(idle - asked).count());
    }
    return milliseconds;
}

void answer(const std::string& line)
{
    std::istringstream words(line);
    std::string text;
    std::size_t batch = 1;
    int count = 1;
    words >> text >> batch >> count;
    std::vector<int> widths;
    std::istringstream numbers(text);
    for (std::string width; std::getline(numbers, width, ',');)
        widths.push_back(std::stoi(width));
    Trainer trainer(problemOf(widths, batch), makeBackend(parseDeviceChoice("opencl:0")).backend);
    pauses(trainer, 2); // builds the programs, and finds out how long a launch takes
    std::vector<double> milliseconds = pauses(trainer, count);
    std::ranges::sort(milliseconds);
    const auto share
        = [&](double part) { return milliseconds[static_cast<std::size_t>(part * static_cast<double>(count - 1) + 0.5)]; };
    std::cout << share(0.5) << ' ' << share(0.95) << ' ' << milliseconds.back() << std::endl;
}

} // namespace

int main()
{
    return bench::answerLines(answer);
}
