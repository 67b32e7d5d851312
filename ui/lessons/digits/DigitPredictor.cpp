// One reading at a time; the device is kept between readings.
#include "ui/lessons/digits/DigitPredictor.h"

#include "engine/compute/Devices.h"
#include "engine/compute/host/HostBackend.h"
#include "ui/AppContext.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kIntervalPerReading = 4.0; ///< at most a quarter of one processor while the network learns

} // namespace

struct DigitPredictor::Device {
    std::optional<DeviceChoice> choice;
    std::unique_ptr<Backend> backend;
    std::shared_ptr<const NetworkSpec> spec;

    /// The network on the chosen device, or on the host where that fails: nobody chose to read there.
    std::optional<DigitPredictions> read(
        const DeviceChoice& wanted, const DigitNetwork& network, const Dataset& data, const std::stop_token& stop)
    {
        try {
            if (choice != wanted) {
                backend = makeBackend(wanted).backend;
                choice = wanted;
                spec.reset();
            }
            return readHere(network, data, stop);
        } catch (const Error&) {
            backend = std::make_unique<HostBackend>();
            choice = wanted;
            spec.reset();
            return readHere(network, data, stop);
        }
    }

private:
    std::optional<DigitPredictions> readHere(const DigitNetwork& network, const Dataset& data, const std::stop_token& stop)
    {
        if (spec && *spec == *network.spec)
            backend->setParameters(*network.parameters);
        else
            backend->initialise(*network.spec, *network.parameters);
        spec = network.spec;
        return predictDigits(*backend, network, data, stop);
    }
};

DigitPredictor::DigitPredictor(AppContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_device(std::make_shared<Device>())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DigitPredictor::schedule);
}

DigitPredictor::~DigitPredictor() = default;

void DigitPredictor::setNetwork(const DigitNetwork& network)
{
    if (m_network.parameters == network.parameters)
        return;
    m_network = network;
    schedule();
}

void DigitPredictor::setData(const DigitsData& digits)
{
    m_work.cancel();
    m_timer.stop();
    m_parts = {};
    at(DataPart::Test).data = digits.test;
    at(DataPart::Training).data = digits.train;
    emit changed(DataPart::Test);
    emit changed(DataPart::Training);
    schedule();
}

void DigitPredictor::require(const QObject* reader, std::optional<DataPart> part)
{
    if (part)
        m_readers[reader] = *part;
    else
        m_readers.erase(reader);
    schedule();
}

bool DigitPredictor::isCurrent(DataPart part) const
{
    return at(part).predictions && at(part).predictions->parameters == m_network.parameters;
}

bool DigitPredictor::isWanted(DataPart part) const
{
    return std::ranges::any_of(m_readers, [part](const auto& reader) { return reader.second == part; });
}

void DigitPredictor::schedule()
{
    if (m_work.isBusy() || m_timer.isActive() || m_network.isEmpty())
        return;
    for (DataPart part : {DataPart::Test, DataPart::Training}) {
        if (!isWanted(part) || isCurrent(part) || at(part).data.isEmpty())
            continue;
        const Part& present = at(part);
        const double last = present.predictions ? present.predictions->milliseconds * kIntervalPerReading : 0.0;
        const qint64 interval = std::max(kShortestInterval, static_cast<qint64>(std::lround(last)));
        const qint64 passed = present.sinceStart.isValid() ? present.sinceStart.elapsed() : interval;
        if (passed >= interval)
            return start(part);
        m_timer.start(static_cast<int>(interval - passed));
        return;
    }
}

void DigitPredictor::start(DataPart part)
{
    ++m_started;
    at(part).sinceStart.start();
    m_work.run([this, part, device = m_device, choice = m_context.deviceChoice(), network = m_network, data = at(part).data](
                   const std::stop_token& stop) -> BackgroundWork::Deliver {
        auto predictions = device->read(choice, network, data, stop);
        if (!predictions)
            return {};
        return [this, part, result = std::make_shared<const DigitPredictions>(*std::move(predictions))] { take(part, result); };
    });
}

void DigitPredictor::take(DataPart part, DigitPredictionsPointer predictions)
{
    at(part).predictions = std::move(predictions);
    emit changed(part);
    schedule();
}

} // namespace chalknet::ui
