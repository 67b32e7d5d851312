// Stacked linear layers are one layer; the gradient through a chain is the product of its factors.
#include "engine/base/Random.h"
#include "engine/compute/Inference.h"
#include "engine/explain/DepthEffects.h"

#include <QTest>

#include <cmath>

using namespace chalknet;

namespace {

NetworkSpec specOf(int inputs, std::vector<int> units, ActivationType type, std::uint64_t seed)
{
    NetworkSpec spec;
    spec.inputs = inputs;
    spec.loss = LossType::SquaredError;
    spec.seed = seed;
    for (const int count : units)
        spec.layers.push_back({count, Activation(type), 0.0});
    spec.layers.back().activation = Activation(ActivationType::Identity);
    return spec;
}

double chainEnd(ActivationType type, double parameter, double weight, double x, int depth)
{
    for (int i = 0; i < depth; ++i)
        x = activationValue(type, weight * x, parameter);
    return x;
}

} // namespace

class TestDepthEffects : public QObject {
    Q_OBJECT

private slots:
    void linearNetworksCollapse();
    void aLargeBiasHidesNoWeight();
    void bentNetworksDoNotCollapse();
    void theChainIsTheDerivative();
    void sigmoidsFadeAndIdentitiesStay();
    void measuredGradientsAreThoseOfTheNetwork();
    void measuredGradientsAreDifferencesOfTheSum();
};

void TestDepthEffects::linearNetworksCollapse()
{
    Random random(8);
    for (const std::vector<int>& units : {std::vector<int>{1}, {3, 1}, {5, 7, 2}, {2, 3, 4, 5, 3}}) {
        NetworkSpec spec = specOf(3, units, ActivationType::Identity, 5);
        for (LayerSpec& layer : spec.layers)
            layer.activation.parameter = random.uniform(0.5, 1.5);
        spec.layers.back().activation.parameter = 1.0;
        Parameters parameters = initialParameters(spec);
        for (double& value : parameters.values())
            value = random.uniform(-1.0, 1.0);
        const std::optional<AffineMap> map = collapseLinearLayers(spec, parameters);
        QVERIFY(map.has_value());
        QCOMPARE(map->inputs, 3);
        QCOMPARE(map->outputs, units.back());
        for (int trial = 0; trial < 20; ++trial) {
            const std::vector<double> x{random.normal(), random.normal(), random.normal()};
            const std::vector<double> y = (*map)(x);
            const LayerValues values = forwardOne(spec, parameters, x);
            for (std::size_t i = 0; i < y.size(); ++i)
                QVERIFY(std::abs(y[i] - values.outputs()[i]) < 1e-12);
        }
    }
}

void TestDepthEffects::aLargeBiasHidesNoWeight()
{
    const NetworkSpec spec = specOf(1, {1, 1, 1}, ActivationType::Identity, 1);
    Parameters parameters = initialParameters(spec);
    for (std::size_t layer = 0; layer < 3; ++layer) {
        parameters.weight(layer, 0, 0) = 0.001;
        parameters.bias(layer, 0) = 1e6;
    }
    QVERIFY(std::abs(collapseLinearLayers(spec, parameters).value().weights[0] / 1e-9 - 1.0) < 1e-14); // c³
}

void TestDepthEffects::bentNetworksDoNotCollapse()
{
    const NetworkSpec spec = specOf(2, {4, 1}, ActivationType::Tanh, 1);
    QVERIFY(!collapseLinearLayers(spec, initialParameters(spec)));
    // a bent output is applied afterwards: its weighted sum is still linear
    NetworkSpec logistic = specOf(2, {4, 1}, ActivationType::Identity, 1);
    logistic.layers.back().activation = Activation(ActivationType::Sigmoid);
    const Parameters parameters = initialParameters(logistic);
    const std::vector<double> x{0.3, -0.8};
    const double z = collapseLinearLayers(logistic, parameters).value()(x)[0];
    QVERIFY(std::abs(z - forwardOne(logistic, parameters, x).weightedSums.back()[0]) < 1e-14);
}

void TestDepthEffects::theChainIsTheDerivative()
{
    constexpr double h = 1e-6;
    for (const ActivationType type : {ActivationType::Sigmoid, ActivationType::Tanh, ActivationType::Elu, ActivationType::Gelu,
             ActivationType::Relu, ActivationType::Identity}) {
        const double parameter = defaultActivationParameter(type);
        for (int depth = 1; depth <= 7; ++depth) {
            const std::vector<ChainLayer> chain = gradientChain(type, parameter, 1.3, 0.4, depth);
            QCOMPARE(chain.size(), static_cast<std::size_t>(depth));
            const double difference
                = (chainEnd(type, parameter, 1.3, 0.4 + h, depth) - chainEnd(type, parameter, 1.3, 0.4 - h, depth)) / (2 * h);
            QVERIFY(std::abs(chain.back().productFromStart - difference) < 1e-7 * std::max(1.0, std::abs(difference)));
            QVERIFY(std::abs(chain.back().activation - chainEnd(type, parameter, 1.3, 0.4, depth)) < 1e-14);
            QCOMPARE(chain.back().gradientFromEnd, 1.0);
            // both products meet at every layer
            for (const ChainLayer& layer : chain)
                QVERIFY(std::abs(layer.productFromStart * layer.gradientFromEnd - chain.back().productFromStart)
                    < 1e-12 * std::max(1.0, std::abs(chain.back().productFromStart)));
        }
    }
}

void TestDepthEffects::sigmoidsFadeAndIdentitiesStay()
{
    // σ′ ≤ 1/4: ten layers with w = 1 leave less than 0.25¹⁰
    QVERIFY(gradientChain(ActivationType::Sigmoid, 0.0, 1.0, 0.5, 10).back().productFromStart <= std::pow(0.25, 10));
    QCOMPARE(gradientChain(ActivationType::Identity, 1.0, 1.0, 0.5, 20).back().productFromStart, 1.0);
    QCOMPARE(gradientChain(ActivationType::Relu, 0.0, 1.0, -0.5, 3).back().productFromStart, 0.0);
    QVERIFY(std::abs(gradientChain(ActivationType::Identity, 1.0, 2.0, 1.0, 10).back().productFromStart - 1024.0) < 1e-9);
}

void TestDepthEffects::measuredGradientsAreThoseOfTheNetwork()
{
    // One unit a layer: ∂E/∂z_l = f′(z_l) · Π_{k>l} w_k f′(z_k), for each example; the mean of the absolutes.
    const NetworkSpec spec = specOf(1, {1, 1, 1, 1}, ActivationType::Tanh, 12);
    const Parameters parameters = initialParameters(spec);
    const LayerGradients one = measuredGradients(spec, 1, 3);
    QCOMPARE(one.meanAbsolute.size(), 3U);
    Random random(3, 37);
    const std::vector<double> x{random.normal()};
    const LayerValues values = forwardOne(spec, parameters, x);
    double behind = 1.0;
    for (std::size_t layer = 3; layer-- > 0;) {
        const double t = std::tanh(values.weightedSums[layer][0]);
        const double gradient = behind * (1 - t * t);
        QVERIFY(std::abs(one.meanAbsolute[layer] - std::abs(gradient)) < 1e-15);
        behind = gradient * parameters.weight(layer, 0, 0);
    }
    // Deep sigmoids fade towards the input, also when measured.
    const LayerGradients deep = measuredGradients(specOf(8, {8, 8, 8, 8, 8, 8, 1}, ActivationType::Sigmoid, 1), 30, 1);
    for (std::size_t layer = 0; layer + 1 < deep.meanAbsolute.size(); ++layer)
        QVERIFY(deep.meanAbsolute[layer] < deep.meanAbsolute[layer + 1]);
    QVERIFY(measuredGradients(specOf(2, {1}, ActivationType::Tanh, 1), 5, 1).meanAbsolute.empty());
}

void TestDepthEffects::measuredGradientsAreDifferencesOfTheSum()
{
    // E = the sum of the last hidden activations: moving a bias by ±h moves its z by ±h. Layers of different widths.
    constexpr double h = 1e-5;
    constexpr int examples = 4;
    for (const ActivationType type :
        {ActivationType::Tanh, ActivationType::Sigmoid, ActivationType::Gelu, ActivationType::Maxout}) {
        const NetworkSpec spec = specOf(3, {5, 4, 3, 2}, type, 9);
        const LayerGradients measured = measuredGradients(spec, examples, 6);
        std::vector<double> expected(3, 0.0);
        Random random(6, 37);
        Parameters parameters = initialParameters(spec);
        for (int example = 0; example < examples; ++example) {
            const std::vector<double> x{random.normal(), random.normal(), random.normal()};
            const auto sum = [&] {
                const LayerValues values = forwardOne(spec, parameters, x);
                double total = 0.0;
                for (const double a : values.activations[2])
                    total += a;
                return total;
            };
            for (std::size_t layer = 0; layer < 3; ++layer) {
                for (double& bias : parameters.biases(layer)) {
                    const double before = bias;
                    bias = before + h;
                    const double up = sum();
                    bias = before - h;
                    const double down = sum();
                    bias = before;
                    expected[layer] += std::abs(up - down) / (2 * h) / spec.layers[layer].units / examples;
                }
            }
        }
        for (std::size_t layer = 0; layer < 3; ++layer)
            QVERIFY(std::abs(measured.meanAbsolute[layer] - expected[layer]) < 1e-8);
    }
    NetworkSpec empty;
    QVERIFY(measuredGradients(empty, 3, 1).meanAbsolute.empty());
}

QTEST_APPLESS_MAIN(TestDepthEffects)
#include "tst_depth_effects.moc"
