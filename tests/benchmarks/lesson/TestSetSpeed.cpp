// The ready-made network, 784-128-64-10, through the same classes as in the window.
#include "TestSetSpeed.h"

#include "LessonWindow.h"
#include "ui/lessons/digits/DigitPredictor.h"
#include "ui/lessons/digits/DigitsData.h"

#include <algorithm>
#include <chrono>
#include <stdexcept>

namespace bench {

namespace {

using namespace chalknet;
using namespace chalknet::ui;
using Clock = std::chrono::steady_clock;

constexpr int kRounds = 9;

double millisecondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

DigitsData loadMnist()
{
    DigitsData data;
    DigitsLoader loader;
    QObject::connect(&loader, &DigitsLoader::loaded, &loader, [&data](const DigitsData& loaded) { data = loaded; });
    loader.loadFolder(mnistFolder());
    waitUntil("MNIST", [&data] { return !data.isEmpty(); });
    return data;
}

DigitNetwork readyMadeNetwork()
{
    const auto network = loadDigitNetwork(readyMadeModelPath());
    if (!network)
        throw std::runtime_error("the ready-made network is not there");
    return *network;
}

/// Another network for the predictor, with the same numbers.
DigitNetwork copyOf(DigitNetwork network)
{
    network.parameters = std::make_shared<const Parameters>(*network.parameters);
    return network;
}

/// From the network's arrival to its answers, as they reach the window; the pause before a further reading is left out.
void measureReading(TestSetSpeed& speed, AppContext& context, const DigitNetwork& network, const DigitsData& data)
{
    DigitPredictor predictor(context);
    predictor.setData(data);
    predictor.setNetwork(network);
    const auto begin = Clock::now();
    const auto isRead = [&predictor] { return predictor.isCurrent(DataPart::Test); };
    predictor.require(&context, DataPart::Test);
    waitUntil("the answers", isRead);
    speed.first = millisecondsSince(begin);
    std::vector<double> times;
    for (int round = 0; round < kRounds; ++round) {
        predictor.setNetwork(copyOf(network));
        waitUntil("the answers", isRead);
        times.push_back(predictor.predictions(DataPart::Test)->milliseconds);
    }
    speed.reading = median(times);
}

void measureEvaluation(TestSetSpeed& speed, const DeviceChoice& device, const DigitNetwork& network, const DigitsData& data)
{
    const std::unique_ptr<Backend> backend = makeBackend(device).backend;
    speed.device = backend->device().name;
    backend->initialise(*network.spec, *network.parameters);
    backend->bind(DataRole::Test, data.test);
    backend->evaluate(DataRole::Test);
    std::vector<double> times;
    for (int round = 0; round < kRounds; ++round) {
        const auto begin = Clock::now();
        speed.accuracy = backend->evaluate(DataRole::Test).accuracy;
        times.push_back(millisecondsSince(begin));
    }
    speed.evaluating = median(times);
}

} // namespace

TestSetSpeed measureTestSet(const DeviceChoice& device)
{
    const DigitsData data = loadMnist();
    const DigitNetwork network = readyMadeNetwork();
    AppContext context;
    context.setDeviceChoice(device);
    TestSetSpeed speed;
    measureReading(speed, context, network, data);
    measureEvaluation(speed, device, network, data);
    return speed;
}

} // namespace bench
