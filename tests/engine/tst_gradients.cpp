// The host backend's gradients against central differences, for every activation × loss, and its parts against formulas.
#include "engine/base/Random.h"
#include "engine/compute/host/HostBackend.h"

#include <QTest>

#include <cmath>

using namespace chalknet;

namespace {

constexpr std::size_t kRows = 5;

Dataset randomData(int inputs, int outputs, bool probabilities, bool oneHot, std::uint64_t seed)
{
    Random random(seed, 1);
    DatasetContent content;
    content.inputs = static_cast<std::size_t>(inputs);
    content.targetColumns = static_cast<std::size_t>(outputs);
    for (std::size_t row = 0; row < kRows; ++row) {
        for (int i = 0; i < inputs; ++i)
            content.values.push_back(random.normal());
        const auto hot = static_cast<int>(random.below(static_cast<std::uint64_t>(outputs)));
        for (int i = 0; i < outputs; ++i)
            content.targets.push_back(oneHot ? (i == hot ? 1.0 : 0.0) : probabilities ? random.uniform() : random.normal());
    }
    return Dataset(std::move(content));
}

NetworkSpec makeSpec(Activation hidden, Activation output, LossType loss, double dropout)
{
    NetworkSpec spec;
    spec.inputs = 3;
    spec.loss = loss;
    spec.initializer = {InitializerType::Normal, 0.7};
    spec.seed = 11;
    spec.layers = {{4, hidden, dropout}, {3, hidden, 0.0}, {2, output, 0.0}};
    return spec;
}

double meanLoss(const NetworkSpec& spec, const Parameters& parameters, const Dataset& data, const StepSettings& settings)
{
    // The loss under the same dropout masks as the gradient: dropped units are modelled by evaluating row by row
    // with a network whose hidden weights to the next layer are masked.
    double sum = 0.0;
    for (std::size_t row = 0; row < data.rows(); ++row) {
        NetworkSpec plain = spec;
        Parameters masked = parameters;
        for (std::size_t l = 0; l + 1 < spec.layers.size(); ++l) {
            const double rate = spec.layers[l].dropout;
            plain.layers[l].dropout = 0.0;
            if (rate == 0.0)
                continue;
            const std::uint32_t key = dropoutKey(settings.dropoutSeed, settings.step, static_cast<std::uint32_t>(l));
            for (int unit = 0; unit < spec.layers[l].units; ++unit) {
                const bool keeps = dropoutKeeps(static_cast<std::uint32_t>(unit), static_cast<std::uint32_t>(row), key, rate);
                for (int next = 0; next < masked.layout().layer(l + 1).rows(); ++next)
                    masked.weight(l + 1, next, unit) *= keeps ? 1.0 / (1.0 - rate) : 0.0;
            }
        }
        HostBackend backend;
        backend.initialise(plain, masked);
        const std::vector<std::uint32_t> one {static_cast<std::uint32_t>(row)};
        backend.bind(DataRole::Test, data.subset(one));
        sum += backend.evaluate(DataRole::Test).loss;
    }
    return sum / static_cast<double>(data.rows());
}

// Largest |analytic − numeric| / max(1, |numeric|).
double gradientError(const NetworkSpec& spec, const Dataset& data)
{
    constexpr double kEpsilon = 1e-5;
    Parameters parameters = initialParameters(spec);
    Random random(5, 9);
    for (double& value : parameters.values())
        value += 0.1 * random.normal(); // biases too
    StepSettings settings;
    settings.dropoutSeed = 3;
    settings.step = 7;
    HostBackend backend;
    backend.initialise(spec, parameters);
    backend.bind(DataRole::Train, data);
    backend.setOrder(epochOrder(data.rows(), false, 0, 0));
    const Parameters analytic = backend.gradient(0, data.rows(), settings);

    double worst = 0.0;
    for (std::size_t i = 0; i < parameters.values().size(); ++i) {
        Parameters up = parameters;
        Parameters down = parameters;
        up.values()[i] += kEpsilon;
        down.values()[i] -= kEpsilon;
        const double numeric = (meanLoss(spec, up, data, settings) - meanLoss(spec, down, data, settings)) / (2.0 * kEpsilon);
        worst = std::max(worst, std::abs(analytic.values()[i] - numeric) / std::max(1.0, std::abs(numeric)));
    }
    return worst;
}

} // namespace

class TestGradients : public QObject {
    Q_OBJECT

private slots:
    void centralDifferences_data();
    void centralDifferences();
    void derivativesOfOneNumber_data();
    void derivativesOfOneNumber();
    void softmaxSumsToOneForHugeLogits();
    void lossIsFiniteForCertainWrongAnswers();
    void l1AndL2TouchWeightsOnly();
    void largeBatchesInParts();
};

void TestGradients::centralDifferences_data()
{
    QTest::addColumn<int>("hidden");
    QTest::addColumn<int>("output");
    QTest::addColumn<int>("loss");
    QTest::addColumn<double>("dropout");
    for (const ActivationType hidden : kAllActivations) {
        if (hidden == ActivationType::Softmax || hidden == ActivationType::Step)
            continue; // softmax is for the output; the step's derivative is 0 by convention, not by differences
        for (const ActivationType output : kAllActivations) {
            if (output == ActivationType::Step)
                continue;
            for (const LossType loss : kAllLosses) {
                const NetworkSpec spec = makeSpec(Activation(hidden), Activation(output), loss, 0.0);
                if (!validate(spec).empty())
                    continue;
                const bool isUsual = hidden == ActivationType::Tanh || output == ActivationType::Sigmoid || output == ActivationType::Identity;
                if (!isUsual && output != ActivationType::Softmax)
                    continue;
                const std::string name = std::string(activationName(hidden)) + "/" + std::string(activationName(output)) + "/" + std::string(lossName(loss));
                QTest::newRow(name.c_str()) << static_cast<int>(hidden) << static_cast<int>(output) << static_cast<int>(loss) << 0.0;
            }
        }
    }
    QTest::newRow("dropout tanh/softmax") << static_cast<int>(ActivationType::Tanh) << static_cast<int>(ActivationType::Softmax)
                                          << static_cast<int>(LossType::CrossEntropy) << 0.4;
    QTest::newRow("dropout elu/identity") << static_cast<int>(ActivationType::Elu) << static_cast<int>(ActivationType::Identity)
                                          << static_cast<int>(LossType::Mse) << 0.3;
}

void TestGradients::centralDifferences()
{
    QFETCH(int, hidden);
    QFETCH(int, output);
    QFETCH(int, loss);
    QFETCH(double, dropout);
    const auto outputType = static_cast<ActivationType>(output);
    const auto lossType = static_cast<LossType>(loss);
    Activation hiddenActivation(static_cast<ActivationType>(hidden));
    if (hiddenActivation.type == ActivationType::Maxout)
        hiddenActivation.pieces = 3;
    const NetworkSpec spec = makeSpec(hiddenActivation, Activation(outputType), lossType, dropout);
    const Dataset data = randomData(3, 2, lossType == LossType::BinaryCrossEntropy, lossType == LossType::CrossEntropy, 21);
    const double error = gradientError(spec, data);
    QVERIFY2(error < 2e-8, qPrintable(QString::number(error)));
}

void TestGradients::derivativesOfOneNumber_data()
{
    QTest::addColumn<int>("type");
    for (const ActivationType type : kAllActivations) {
        if (type != ActivationType::Maxout && type != ActivationType::Softmax)
            QTest::newRow(std::string(activationName(type)).c_str()) << static_cast<int>(type);
    }
}

void TestGradients::derivativesOfOneNumber()
{
    QFETCH(int, type);
    const Activation activation(static_cast<ActivationType>(type));
    for (double z = -8.05; z < 8.1; z += 0.1) { // steps miss the kinks at 0 and ±3
        const double h = 1e-5;
        const double numeric = (activationValue(activation.type, z + h, activation.parameter)
                                   - activationValue(activation.type, z - h, activation.parameter)) / (2 * h);
        const double analytic = activationDerivative(activation.type, z, activation.parameter);
        QVERIFY2(std::abs(numeric - analytic) < 1e-8, qPrintable(QStringLiteral("z = %1").arg(z)));
    }
    QVERIFY(std::isfinite(activationValue(activation.type, 800.0, activation.parameter)));
    QVERIFY(std::isfinite(activationValue(activation.type, -800.0, activation.parameter)));
    QVERIFY(std::isfinite(activationDerivative(activation.type, 800.0, activation.parameter)));
    QVERIFY(std::isfinite(activationDerivative(activation.type, -800.0, activation.parameter)));
}

void TestGradients::softmaxSumsToOneForHugeLogits()
{
    const std::vector<double> logits {1000.0, 999.0, -1000.0};
    std::vector<double> y(3);
    softmax(logits, y);
    QCOMPARE(y[0] + y[1] + y[2], 1.0);
    QVERIFY(std::abs(y[0] - 1.0 / (1.0 + std::exp(-1.0))) < 1e-15);
}

void TestGradients::lossIsFiniteForCertainWrongAnswers()
{
    NetworkSpec spec;
    spec.inputs = 1;
    spec.layers = {{1, Activation(ActivationType::Sigmoid), 0.0}};
    spec.loss = LossType::BinaryCrossEntropy;
    Parameters parameters(spec);
    parameters.weight(0, 0, 0) = 2000.0; // σ(2000) is exactly 1 in double
    DatasetContent content;
    content.inputs = 1;
    content.values = {1.0};
    content.labels = {0};
    content.classes = 2;
    HostBackend backend;
    backend.initialise(spec, parameters);
    backend.bind(DataRole::Test, Dataset(content));
    QCOMPARE(backend.evaluate(DataRole::Test).loss, 2000.0);
}

void TestGradients::l1AndL2TouchWeightsOnly()
{
    NetworkSpec spec;
    spec.inputs = 2;
    spec.layers = {{2, Activation(ActivationType::PRelu), 0.0}, {1, Activation(ActivationType::Identity), 0.0}};
    spec.loss = LossType::Mse;
    Parameters parameters = initialParameters(spec);
    parameters.bias(0, 0) = 0.5;
    const Dataset data = randomData(2, 1, false, false, 4);
    StepSettings plain;
    StepSettings penalised = plain;
    penalised.l1 = 0.1;
    penalised.l2 = 0.2;
    const auto trained = [&](const StepSettings& settings) {
        HostBackend backend;
        backend.initialise(spec, parameters);
        backend.bind(DataRole::Train, data);
        backend.setOrder(epochOrder(data.rows(), false, 0, 0));
        backend.trainBatch(0, data.rows(), settings);
        return backend.parameters();
    };
    const Parameters without = trained(plain);
    const Parameters with = trained(penalised);
    for (std::size_t l = 0; l < 2; ++l) {
        for (std::size_t i = 0; i < parameters.weights(l).size(); ++i) {
            const double w = parameters.weights(l)[i];
            const double expected = without.weights(l)[i] - plain.optimizer.learningRate * (0.1 * (w > 0 ? 1.0 : -1.0) + 0.2 * w);
            QVERIFY(std::abs(with.weights(l)[i] - expected) < 1e-14);
        }
    }
    QCOMPARE(with.bias(0, 0), without.bias(0, 0));
    QCOMPARE(with.alpha(0, 1), without.alpha(0, 1));
}

// The mean over parts of a batch, with the dropout masks of the whole, is that of the batch.
void TestGradients::largeBatchesInParts()
{
    NetworkSpec spec;
    spec.inputs = 5;
    spec.layers = {{900, Activation(ActivationType::Tanh), 0.3}, {500, Activation(ActivationType::Gelu), 0.0},
        {2, Activation(ActivationType::Identity), 0.0}};
    spec.loss = LossType::Mse;
    const Parameters start = initialParameters(spec);
    DatasetContent content;
    content.inputs = 5;
    content.targetColumns = 2;
    Random random(600, 5);
    for (int row = 0; row < 600; ++row) {
        for (int i = 0; i < 5; ++i)
            content.values.push_back(random.uniform(-1.0, 1.0));
        for (int i = 0; i < 2; ++i)
            content.targets.push_back(random.uniform(-1.0, 1.0));
    }
    const Dataset data(content);
    HostBackend backend;
    backend.initialise(spec, start);
    backend.bind(DataRole::Train, data);
    backend.setOrder(epochOrder(data.rows(), false, 0, 0));
    StepSettings settings;
    settings.dropoutSeed = 3;
    const Parameters gradient = backend.gradient(0, 600, settings);
    QCOMPARE(backend.trainBatches(0, 600, 600, settings), std::size_t(0));
    QVERIFY(backend.parameters() == start);
    backend.dropBatch();
    int calls = 1;
    while (backend.trainBatches(0, 600, 600, settings) == 0)
        ++calls;
    QVERIFY(calls > 2);
    const Parameters trained = backend.parameters();
    for (std::size_t i = 0; i < start.values().size(); ++i) {
        const double expected = start.values()[i] - settings.optimizer.learningRate * gradient.values()[i];
        QVERIFY(std::abs(trained.values()[i] - expected) < 1e-14);
    }
}

QTEST_GUILESS_MAIN(TestGradients)
#include "tst_gradients.moc"
