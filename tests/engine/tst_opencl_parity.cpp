// Both kernel families against the host backend, on random networks of odd sizes.
#include "engine/base/Random.h"
#include "engine/compute/Devices.h"
#include "engine/compute/host/HostBackend.h"
#include "engine/compute/opencl/ClBackend.h"

#include <QtTest>

#include <cmath>

using namespace chalknet;

Q_DECLARE_METATYPE(chalknet::KernelFamily)

namespace {

// Float against double: sums of some hundred terms lose two to three digits of the seven.
constexpr double kGradientTolerance = 2e-5;
constexpr double kTrainingTolerance = 1e-4;
constexpr double kOutputTolerance = 1e-5;

struct Case {
    NetworkSpec spec;
    Dataset data;
    Parameters start;
};

LayerSpec layer(int units, ActivationType type, double dropout = 0.0, int pieces = 2)
{
    LayerSpec result{units, Activation(type), dropout};
    if (type == ActivationType::Maxout)
        result.activation.pieces = pieces;
    return result;
}

bool isCrossEntropy(LossType loss)
{
    return loss == LossType::CrossEntropy || loss == LossType::BinaryCrossEntropy;
}

// Inputs in [−1, 1] (or bytes), targets that suit the loss: one-hot or in [0, 1] for cross-entropies.
Dataset randomData(std::size_t rows, int inputs, int outputs, LossType loss, bool pixels = false)
{
    Random random(rows * 31 + static_cast<std::size_t>(inputs), 5);
    DatasetContent content;
    content.inputs = static_cast<std::size_t>(inputs);
    for (std::size_t i = 0; i < rows * content.inputs; ++i) {
        if (pixels)
            content.pixels.push_back(static_cast<std::uint8_t>(random.below(256)));
        else
            content.values.push_back(random.uniform(-1.0, 1.0));
    }
    content.targetColumns = static_cast<std::size_t>(outputs);
    for (std::size_t row = 0; row < rows; ++row) {
        const std::uint64_t label = random.below(static_cast<std::uint64_t>(outputs));
        for (int column = 0; column < outputs; ++column) {
            const bool oneHot = loss == LossType::CrossEntropy && row % 2 == 0;
            content.targets.push_back(oneHot ? (static_cast<std::uint64_t>(column) == label ? 1.0 : 0.0)
                                             : random.uniform(isCrossEntropy(loss) ? 0.0 : -1.0, 1.0));
        }
    }
    return Dataset(std::move(content));
}

Case makeCase(int inputs, std::vector<LayerSpec> layers, LossType loss, std::size_t rows, bool pixels = false)
{
    Case result;
    result.spec.inputs = inputs;
    result.spec.layers = std::move(layers);
    result.spec.loss = loss;
    result.spec.initializer.type = InitializerType::GlorotUniform;
    result.spec.seed = 7;
    result.start = initialParameters(result.spec);
    Random random(11, 3);
    for (std::size_t l = 0; l < result.spec.layers.size(); ++l)
        for (double& bias : result.start.biases(l))
            bias = random.uniform(-0.3, 0.3);
    result.data = randomData(rows, inputs, result.spec.outputs(), loss, pixels);
    return result;
}

// Programs are built once in a run.
const QTemporaryDir& programFolder()
{
    static const QTemporaryDir folder;
    return folder;
}

std::unique_ptr<Backend> openCl(KernelFamily family)
{
    ClOptions options;
    options.family = family;
    options.programCacheFolder = programFolder().path().toStdString();
    return makeClBackend(0, options);
}

void start(Backend& backend, const Case& test)
{
    backend.initialise(test.spec, test.start);
    backend.bind(DataRole::Train, test.data);
    backend.setOrder(epochOrder(test.data.rows(), true, 3, 0));
}

StepSettings settings(OptimizerType type, std::uint64_t step)
{
    StepSettings result;
    result.optimizer = defaultOptimizer(type);
    result.optimizer.learningRate *= 0.5;
    result.dropoutSeed = 9;
    result.step = step;
    result.optimizerStep = step;
    return result;
}

// ‖a − b‖ / ‖b‖; infinity if a number is not finite.
double relativeError(std::span<const double> a, std::span<const double> b)
{
    double difference = 0.0;
    double size = 1e-30;
    for (std::size_t i = 0; i < a.size(); ++i) {
        difference += (a[i] - b[i]) * (a[i] - b[i]);
        size += b[i] * b[i];
    }
    const double error = std::sqrt(difference / size);
    return std::isfinite(error) ? error : std::numeric_limits<double>::infinity();
}

} // namespace

#define COMPARE_NUMBERS(actual, expected, tolerance)                                                                             \
    do {                                                                                                                         \
        QCOMPARE((actual).size(), (expected).size());                                                                            \
        const double error = relativeError(actual, expected);                                                                    \
        QVERIFY2(error <= (tolerance), qPrintable(QStringLiteral("relative error %1").arg(error)));                              \
    } while (false)

class TestOpenClParity : public QObject {
    Q_OBJECT

private slots:
    void gradients_data();
    void gradients();
    void optimizers_data();
    void optimizers();
    void sizes_data();
    void sizes();
    void certainAnswersCostTheSame_data();
    void certainAnswersCostTheSame();
    void tinyEpsilon_data();
    void tinyEpsilon();
};

namespace {

constexpr std::array kFamilies{KernelFamily::RowBlocks, KernelFamily::Tiles};

QString familyName(KernelFamily family)
{
    return family == KernelFamily::RowBlocks ? QStringLiteral("rows") : QStringLiteral("tiles");
}

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

bool canOutput(ActivationType type, LossType loss)
{
    return !isCrossEntropy(loss) || givesProbabilities(type);
}

} // namespace

// Every activation in a hidden layer, every pair of output activation and loss.
void TestOpenClParity::gradients_data()
{
    QTest::addColumn<KernelFamily>("family");
    QTest::addColumn<int>("hidden");
    QTest::addColumn<int>("output");
    QTest::addColumn<int>("loss");
    const auto add = [](KernelFamily family, ActivationType hidden, ActivationType output, LossType loss) {
        const QString name = familyName(family) + ' ' + text(activationName(hidden)) + ' ' + text(activationName(output)) + ' '
            + text(lossName(loss));
        QTest::newRow(qPrintable(name)) << family << static_cast<int>(hidden) << static_cast<int>(output)
                                        << static_cast<int>(loss);
    };
    for (const KernelFamily family : kFamilies) {
        for (const ActivationType hidden : kAllActivations) {
            if (hidden != ActivationType::Softmax)
                add(family, hidden, ActivationType::Identity, LossType::HalfSse);
        }
        for (const ActivationType output : kAllActivations) {
            for (const LossType loss : kAllLosses) {
                if (canOutput(output, loss))
                    add(family, ActivationType::Tanh, output, loss);
            }
        }
    }
}

void TestOpenClParity::gradients()
{
    QFETCH(KernelFamily, family);
    QFETCH(int, hidden);
    QFETCH(int, output);
    QFETCH(int, loss);
    const auto hiddenType = static_cast<ActivationType>(hidden);
    const Case test
        = makeCase(5, {layer(13, hiddenType), layer(6, hiddenType, 0.0, 3), layer(3, static_cast<ActivationType>(output))},
            static_cast<LossType>(loss), 13);
    HostBackend host;
    const auto device = openCl(family);
    start(host, test);
    start(*device, test);
    const Parameters expected = host.gradient(2, 11, settings(OptimizerType::Sgd, 1));
    const Parameters actual = device->gradient(2, 11, settings(OptimizerType::Sgd, 1));
    COMPARE_NUMBERS(actual.values(), expected.values(), kGradientTolerance);
    const std::vector<double> inputs{0.1, -0.2, 0.3, 0.9, -1.0, 0.0, 0.0, 0.0, 0.0, 0.0};
    const std::vector<double> outputs = device->predict(inputs, 2);
    const std::vector<double> expectedOutputs = host.predict(inputs, 2);
    COMPARE_NUMBERS(outputs, expectedOutputs, kOutputTolerance);
    QVERIFY(std::abs(device->evaluate(DataRole::Train).loss - host.evaluate(DataRole::Train).loss) < 1e-4);
}

// Several steps with every optimiser, penalties and dropout; also the optimiser's memory.
void TestOpenClParity::optimizers_data()
{
    QTest::addColumn<KernelFamily>("family");
    QTest::addColumn<int>("type");
    for (const KernelFamily family : kFamilies) {
        for (const OptimizerType type : kAllOptimizers)
            QTest::newRow(qPrintable(familyName(family) + ' ' + text(optimizerName(type)))) << family << static_cast<int>(type);
    }
}

void TestOpenClParity::optimizers()
{
    QFETCH(KernelFamily, family);
    QFETCH(int, type);
    const Case test = makeCase(7,
        {layer(19, ActivationType::PRelu, 0.25), layer(35, ActivationType::Tanh, 0.5), layer(4, ActivationType::Softmax)},
        LossType::CrossEntropy, 29);
    HostBackend host;
    const auto device = openCl(family);
    start(host, test);
    start(*device, test);
    std::uint64_t step = 0;
    for (const auto& [first, count] : {std::pair{0, 9}, {9, 9}, {18, 9}, {27, 2}, {0, 1}, {1, 16}}) {
        StepSettings step1 = settings(static_cast<OptimizerType>(type), ++step);
        step1.l1 = 0.001;
        step1.l2 = 0.01;
        host.trainBatch(static_cast<std::size_t>(first), static_cast<std::size_t>(count), step1);
        device->trainBatch(static_cast<std::size_t>(first), static_cast<std::size_t>(count), step1);
    }
    const Parameters actual = device->parameters();
    const Parameters expected = host.parameters();
    COMPARE_NUMBERS(actual.values(), expected.values(), kTrainingTolerance);
    const OptimizerState state = device->optimizerState();
    const OptimizerState expectedState = host.optimizerState();
    QCOMPARE(state.updates, expectedState.updates);
    QVERIFY(state.type == expectedState.type);
    COMPARE_NUMBERS(state.first, expectedState.first, kTrainingTolerance);
    COMPARE_NUMBERS(state.second, expectedState.second, kTrainingTolerance);
}

// Widths around the sizes of vectors, panels and tiles.
void TestOpenClParity::sizes_data()
{
    QTest::addColumn<KernelFamily>("family");
    QTest::addColumn<int>("inputs");
    QTest::addColumn<int>("units");
    QTest::addColumn<int>("rows");
    for (const KernelFamily family : kFamilies) {
        for (const auto& [inputs, units, rows] :
            std::initializer_list<std::array<int, 3>>{{1, 1, 1}, {1, 3, 2}, {2, 16, 7}, {3, 17, 8}, {15, 15, 9}, {16, 32, 16},
                {17, 33, 17}, {31, 48, 31}, {32, 64, 33}, {65, 65, 65}, {100, 31, 40}, {33, 129, 130}}) {
            const QString name = familyName(family) + QStringLiteral(" %1-%2 rows %3").arg(inputs).arg(units).arg(rows);
            QTest::newRow(qPrintable(name)) << family << inputs << units << rows;
        }
    }
}

void TestOpenClParity::sizes()
{
    QFETCH(KernelFamily, family);
    QFETCH(int, inputs);
    QFETCH(int, units);
    QFETCH(int, rows);
    const Case test = makeCase(inputs,
        {layer(units, ActivationType::Maxout, 0.2, 3), layer(units, ActivationType::PRelu),
            layer(units + 1, ActivationType::Sigmoid), layer(1, ActivationType::Sigmoid)},
        LossType::BinaryCrossEntropy, static_cast<std::size_t>(rows), true);
    HostBackend host;
    const auto device = openCl(family);
    start(host, test);
    start(*device, test);
    const Parameters expected = host.gradient(0, test.data.rows(), settings(OptimizerType::Sgd, 3));
    const Parameters actual = device->gradient(0, test.data.rows(), settings(OptimizerType::Sgd, 3));
    COMPARE_NUMBERS(actual.values(), expected.values(), kGradientTolerance);
    for (std::uint64_t step = 1; step <= 2; ++step) {
        host.trainBatch(0, test.data.rows(), settings(OptimizerType::Momentum, step));
        device->trainBatch(0, test.data.rows(), settings(OptimizerType::Momentum, step));
    }
    const Parameters trained = device->parameters();
    const Parameters expectedTrained = host.parameters();
    COMPARE_NUMBERS(trained.values(), expectedTrained.values(), kTrainingTolerance);
}

// A hard sigmoid answers 0 and 1 exactly, whose logarithm is infinite.
void TestOpenClParity::certainAnswersCostTheSame_data()
{
    QTest::addColumn<KernelFamily>("family");
    for (const KernelFamily family : kFamilies)
        QTest::newRow(qPrintable(familyName(family))) << family;
}

void TestOpenClParity::certainAnswersCostTheSame()
{
    QFETCH(KernelFamily, family);
    Case test = makeCase(2, {layer(1, ActivationType::HardSigmoid)}, LossType::BinaryCrossEntropy, 12);
    test.start = Parameters(test.spec);
    test.start.bias(0, 0) = 100.0;
    HostBackend host;
    const auto device = openCl(family);
    start(host, test);
    start(*device, test);
    const double expected = host.evaluate(DataRole::Train).loss;
    QVERIFY(expected > 1.0);
    QVERIFY(std::abs(device->evaluate(DataRole::Train).loss - expected) < 1e-5 * expected);
}

// An epsilon that is no float: a unit without a gradient must not be divided by zero.
void TestOpenClParity::tinyEpsilon_data()
{
    optimizers_data();
}

void TestOpenClParity::tinyEpsilon()
{
    QFETCH(KernelFamily, family);
    QFETCH(int, type);
    Case test
        = makeCase(2, {layer(3, ActivationType::Relu), layer(1, ActivationType::Sigmoid)}, LossType::BinaryCrossEntropy, 12);
    for (double& bias : test.start.biases(0))
        bias = -100.0; // dead units
    const auto device = openCl(family);
    start(*device, test);
    StepSettings step = settings(static_cast<OptimizerType>(type), 1);
    step.optimizer.epsilon = 1e-60;
    device->trainBatch(0, 12, step);
    QVERIFY(device->parameters().allFinite());
}

QTEST_GUILESS_MAIN(TestOpenClParity)
#include "tst_opencl_parity.moc"
