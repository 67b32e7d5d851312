// Traces of five hundred random networks beside the host backend and beside measured slopes.
#include "engine/compute/host/HostBackend.h"
#include "engine/explain/BatchTrace.h"
#include "engine/explain/GradientCheck.h"
#include "tests/RandomNetworks.h"

#include <QTest>

#include <set>

using namespace chalknet;

namespace {

constexpr int kNetworks = 500;
constexpr int kMostLayers = 6;
constexpr int kMostUnits = 8;

double relativeError(std::span<const double> found, std::span<const double> expected)
{
    double largest = found.size() == expected.size() ? 0.0 : 1.0;
    for (std::size_t i = 0; i < std::min(found.size(), expected.size()); ++i) {
        const double error = std::abs(found[i] - expected[i]) / std::max(1.0, std::abs(expected[i]));
        largest = std::isnan(error) ? 1.0 : std::max(largest, error);
    }
    return largest;
}

HostBackend& hostWith(HostBackend& backend, const NetworkSpec& spec, const Parameters& parameters, const TraceExample& example)
{
    DatasetContent content;
    content.inputs = example.inputs.size();
    content.values = example.inputs;
    content.targets = example.targets;
    content.targetColumns = example.targets.size();
    backend.initialise(spec, parameters);
    backend.bind(DataRole::Train, Dataset(std::move(content)));
    backend.setOrder(std::vector<std::uint32_t>{0});
    return backend;
}

QByteArray describe(const NetworkSpec& spec, int run)
{
    std::string text = "network " + std::to_string(run) + ": " + shapeText(spec) + " " + std::string(lossName(spec.loss));
    for (const LayerSpec& each : spec.layers)
        text += " " + std::string(activationName(each.activation.type));
    return QByteArray::fromStdString(text);
}

} // namespace

class TestRandomTraces : public QObject {
    Q_OBJECT

private slots:
    void everyKindOfNetworkIsDrawn();
    void agreeWithTheHostBackend();
    void agreeWithMeasuredSlopes();
};

// The tests below draw the same networks.
void TestRandomTraces::everyKindOfNetworkIsDrawn()
{
    RandomNetworks random(2024);
    std::set<ActivationType> activations;
    std::set<ActivationType> outputs;
    std::set<LossType> losses;
    std::set<std::size_t> depths;
    for (int run = 0; run < kNetworks; ++run) {
        const NetworkSpec spec = random.spec(kMostLayers, kMostUnits);
        for (const LayerSpec& each : spec.layers)
            activations.insert(each.activation.type);
        outputs.insert(spec.layers.back().activation.type);
        losses.insert(spec.loss);
        depths.insert(spec.layers.size());
        random.parameters(spec);
        random.example(spec);
    }
    QCOMPARE(activations.size(), kAllActivations.size());
    QCOMPARE(outputs.size(), kAllActivations.size());
    QCOMPARE(losses.size(), kAllLosses.size());
    QCOMPARE(depths.size(), std::size_t{kMostLayers});
}

void TestRandomTraces::agreeWithTheHostBackend()
{
    RandomNetworks random(2024);
    for (int run = 0; run < kNetworks; ++run) {
        const NetworkSpec spec = random.spec(kMostLayers, kMostUnits);
        const Parameters parameters = random.parameters(spec);
        const TraceExample example = random.example(spec);
        const BackpropTrace trace = traceBackprop(spec, parameters, example.inputs, example.targets);
        HostBackend host;
        Backend& backend = hostWith(host, spec, parameters, example);
        QVERIFY2(relativeError(trace.values.outputs(), backend.predict(example.inputs, 1)) <= 1e-12, describe(spec, run));
        QVERIFY2(relativeError(std::vector{trace.loss}, std::vector{backend.evaluate(DataRole::Train).loss}) <= 1e-12,
            describe(spec, run));
        QVERIFY2(relativeError(trace.gradient.values(), backend.gradient(0, 1, {}).values()) <= 1e-12, describe(spec, run));
    }
}

void TestRandomTraces::agreeWithMeasuredSlopes()
{
    RandomNetworks random(2024);
    int checked = 0;
    int kinks = 0;
    for (int run = 0; run < kNetworks; ++run) {
        const NetworkSpec spec = random.spec(kMostLayers, kMostUnits);
        const Parameters parameters = random.parameters(spec);
        const TraceExample example = random.example(spec);
        const BackpropTrace trace = traceBackprop(spec, parameters, example.inputs, example.targets);
        const GradientCheck check = checkGradient(spec, parameters, example.inputs, example.targets, trace.gradient);
        QVERIFY2(check.passes(), describe(spec, run));
        QVERIFY2(check.largestDifference() <= 1e-6 * std::max(1.0, trace.loss), describe(spec, run));
        checked += static_cast<int>(check.gradients.size());
        kinks += check.kinkCount();
    }
    QVERIFY(checked > 20'000);
    QVERIFY(kinks < checked / 100);
}

QTEST_GUILESS_MAIN(TestRandomTraces)
#include "tst_random_traces.moc"
