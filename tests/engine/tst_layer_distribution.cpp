// Histograms of layers against direct counting, saturated and dead units.
#include "engine/compute/Inference.h"
#include "engine/data/Generators.h"
#include "engine/explain/LayerDistribution.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace chalknet;

class TestLayerDistribution : public QObject {
    Q_OBJECT

private slots:
    void everyValueIsCountedOnce();
    void binsAreThoseOfTheValues();
    void gradientsAreAroundZero();
    void deadUnitsAreFound();
    void saturationIsTheShareOfSmallSlopes();
    void manyRowsAreSampledEvenly();
};

namespace {

NetworkSpec network(ActivationType type)
{
    NetworkSpec spec;
    spec.layers = {{5, Activation(type), 0.0}, {1, Activation(ActivationType::Sigmoid), 0.0}};
    return spec;
}

} // namespace

void TestLayerDistribution::everyValueIsCountedOnce()
{
    const NetworkSpec spec = network(ActivationType::Relu);
    const Dataset rows = generate("moons", {120, 0.1, 1});
    const auto layers = layerDistributions(spec, initialParameters(spec), nullptr, rows);
    QCOMPARE(layers.size(), std::size_t(2));
    const auto total = [](const Histogram& histogram) {
        return std::accumulate(histogram.counts.begin(), histogram.counts.end(), 0);
    };
    QCOMPARE(total(layers[0].activations), 120 * 5);
    QCOMPARE(total(layers[1].activations), 120);
    QVERIFY(layers[0].gradients.counts.empty());
}

void TestLayerDistribution::binsAreThoseOfTheValues()
{
    const NetworkSpec spec = network(ActivationType::Tanh);
    const Parameters parameters = initialParameters(spec);
    const Dataset rows = generate("circle", {80, 0.1, 2});
    const Histogram histogram = layerDistributions(spec, parameters, nullptr, rows)[0].activations;
    QCOMPARE(histogram.low, -1.0);
    QCOMPARE(histogram.high, 1.0);
    std::vector<int> direct(histogram.counts.size());
    const double width = 2.0 / static_cast<double>(direct.size());
    for (std::size_t row = 0; row < rows.rows(); ++row) {
        std::vector<double> inputs(2);
        rows.copyInputs(row, inputs);
        const LayerValues values = forwardOne(spec, parameters, inputs);
        for (const double value : values.activations[0])
            for (std::size_t bin = 0; bin < direct.size(); ++bin)
                if (value >= -1.0 + width * static_cast<double>(bin) && value < -1.0 + width * static_cast<double>(bin + 1))
                    ++direct[bin];
    }
    QCOMPARE(histogram.counts, direct);
}

void TestLayerDistribution::gradientsAreAroundZero()
{
    const NetworkSpec spec = network(ActivationType::Tanh);
    Parameters gradient = initialParameters(spec);
    std::fill(gradient.weights(0).begin(), gradient.weights(0).end(), 0.0);
    gradient.weights(0)[0] = -0.4;
    gradient.weights(0)[1] = 0.1;
    const auto layer = layerDistributions(spec, initialParameters(spec), &gradient, generate("xor", {4, 0.0, 1}))[0];
    QCOMPARE(layer.largestGradient, 0.4);
    QCOMPARE(layer.gradients.low, -0.4);
    QCOMPARE(layer.gradients.counts.front(), 1);
    QCOMPARE(layer.gradients.counts[layer.gradients.counts.size() / 2], 8);
    QCOMPARE(layer.gradients.counts[15], 1); // (0.1 + 0.4) / 0.8 · 25 = 15.6
}

void TestLayerDistribution::deadUnitsAreFound()
{
    const NetworkSpec spec = network(ActivationType::Relu);
    Parameters parameters = initialParameters(spec);
    const Dataset rows = generate("moons", {60, 0.1, 1});
    for (int unit = 0; unit < 5; ++unit)
        parameters.biases(0)[static_cast<std::size_t>(unit)] = unit < 2 ? -100.0 : 100.0;
    const auto layers = layerDistributions(spec, parameters, nullptr, rows);
    QCOMPARE(layers[0].deadUnits, 2);
    QCOMPARE(layers[0].saturatedShare, 0.0);
    QCOMPARE(layers[1].deadUnits, 0);
}

void TestLayerDistribution::saturationIsTheShareOfSmallSlopes()
{
    const NetworkSpec spec = network(ActivationType::Tanh);
    Parameters parameters = initialParameters(spec);
    std::fill(parameters.weights(0).begin(), parameters.weights(0).end(), 0.0);
    const std::vector<double> biases{0.0, 3.0, -3.0, 0.5, 1.0}; // tanh′(3) = 0.0099
    std::copy(biases.begin(), biases.end(), parameters.biases(0).begin());
    const auto layer = layerDistributions(spec, parameters, nullptr, generate("moons", {50, 0.1, 1}))[0];
    QCOMPARE(layer.saturatedShare, 0.4);
    QVERIFY(layer.hasSlopes);
}

void TestLayerDistribution::manyRowsAreSampledEvenly()
{
    const NetworkSpec spec = network(ActivationType::Tanh);
    const Dataset rows = generate("moons", {2000, 0.1, 1});
    const Histogram histogram = layerDistributions(spec, initialParameters(spec), nullptr, rows, 500)[0].activations;
    QCOMPARE(std::accumulate(histogram.counts.begin(), histogram.counts.end(), 0), 500 * 5);
}

QTEST_GUILESS_MAIN(TestLayerDistribution)
#include "tst_layer_distribution.moc"
