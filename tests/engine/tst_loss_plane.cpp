// The loss over a plane of parameters: places and directions, and slices against direct evaluation on every device.
#include "engine/base/Random.h"
#include "engine/compute/Devices.h"
#include "engine/compute/host/HostBackend.h"
#include "engine/compute/opencl/ClBackend.h"
#include "engine/data/Generators.h"
#include "tests/RandomNetworks.h"

#include <QtTest>

#include <cmath>

using namespace chalknet;

Q_DECLARE_METATYPE(chalknet::KernelFamily)

namespace {

constexpr double kHostTolerance = 1e-12;
constexpr double kFloatTolerance = 1e-5;

struct Case {
    NetworkSpec spec;
    Dataset data;
    LossPlane plane;
};

enum class Answers { Targets, Labels, Pixels };

bool isCrossEntropy(LossType loss)
{
    return loss == LossType::CrossEntropy || loss == LossType::BinaryCrossEntropy;
}

Dataset randomData(const NetworkSpec& spec, std::size_t rows, Answers answers)
{
    Random random(rows * 31 + static_cast<std::size_t>(spec.inputs), 5);
    DatasetContent content;
    content.inputs = static_cast<std::size_t>(spec.inputs);
    for (std::size_t i = 0; i < rows * content.inputs; ++i) {
        if (answers == Answers::Pixels)
            content.pixels.push_back(static_cast<std::uint8_t>(random.below(256)));
        else
            content.values.push_back(random.uniform(-1.0, 1.0));
    }
    const int outputs = spec.outputs();
    if (answers == Answers::Labels) {
        content.classes = std::max(2, outputs);
        for (std::size_t row = 0; row < rows; ++row)
            content.labels.push_back(static_cast<int>(random.below(static_cast<std::uint64_t>(content.classes))));
    } else {
        content.targetColumns = static_cast<std::size_t>(outputs);
        for (std::size_t i = 0; i < rows * content.targetColumns; ++i)
            content.targets.push_back(
                random.uniform(isCrossEntropy(spec.loss) ? 0.0 : -2.0, isCrossEntropy(spec.loss) ? 1.0 : 2.0));
    }
    return Dataset(std::move(content));
}

Case makeCase(NetworkSpec spec, std::size_t rows, int columns, int planeRows, Answers answers = Answers::Targets)
{
    Case result;
    spec.initializer.type = InitializerType::GlorotUniform;
    result.data = randomData(spec, rows, answers);
    result.plane.origin = initialParameters(spec);
    Random random(11, 3);
    for (double& value : result.plane.origin.values())
        value += random.uniform(-0.2, 0.2);
    result.plane.first = randomDirection(spec, result.plane.origin, 4, 0);
    result.plane.second = randomDirection(spec, result.plane.origin, 4, 1);
    result.plane.firstLow = -1.3;
    result.plane.secondHigh = 0.7;
    result.plane.columns = columns;
    result.plane.rows = planeRows;
    result.spec = std::move(spec);
    return result;
}

NetworkSpec network(int inputs, std::vector<LayerSpec> layers, LossType loss)
{
    NetworkSpec spec;
    spec.inputs = inputs;
    spec.layers = std::move(layers);
    spec.loss = loss;
    return spec;
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

std::vector<double> slice(Backend& backend, const Case& test)
{
    backend.initialise(test.spec, test.plane.origin);
    backend.bind(DataRole::Train, test.data);
    return backend.lossOverPlane(DataRole::Train, test.plane);
}

// The largest |a − b| / |b|; infinity if a number is not finite.
double largestError(const std::vector<double>& actual, const std::vector<double>& expected)
{
    double largest = actual.size() == expected.size() ? 0.0 : std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < std::min(actual.size(), expected.size()); ++i) {
        const double error = std::abs(actual[i] - expected[i]) / std::abs(expected[i]);
        largest = std::isfinite(error) ? std::max(largest, error) : std::numeric_limits<double>::infinity();
    }
    return largest;
}

constexpr std::array kFamilies{KernelFamily::RowBlocks, KernelFamily::Tiles};

QString familyName(KernelFamily family)
{
    return family == KernelFamily::RowBlocks ? QStringLiteral("rows") : QStringLiteral("tiles");
}

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

double lengthOf(std::span<const double> numbers)
{
    double sum = 0.0;
    for (const double number : numbers)
        sum += number * number;
    return std::sqrt(sum);
}

} // namespace

#define COMPARE_SLICES(actual, expected, tolerance)                                                                              \
    do {                                                                                                                         \
        const double error = largestError(actual, expected);                                                                     \
        QVERIFY2(error <= (tolerance), qPrintable(QStringLiteral("relative error %1").arg(error)));                              \
    } while (false)

class TestLossPlane : public QObject {
    Q_OBJECT

private slots:
    void placesAreParameters();
    void nearestPlaceIsFound();
    void randomDirectionsHaveTheLengthOfTheWeights();
    void pathDirectionsShowThePath();
    void hostEqualsDirectEvaluation();
    void everyActivationAndLoss_data();
    void everyActivationAndLoss();
    void functionsAreExact_data();
    void functionsAreExact();
    void randomNetworks_data();
    void randomNetworks();
    void anyNumberOfRows_data();
    void anyNumberOfRows();
    void labelsAndPixels_data();
    void labelsAndPixels();
    void certainAnswersStayExact_data();
    void certainAnswersStayExact();
    void notFiniteAtItsPlaceOnly_data();
    void notFiniteAtItsPlaceOnly();
    void trainingGoesOnAsIfNothingHappened_data();
    void trainingGoesOnAsIfNothingHappened();
    void wrongPlanesAreRefused_data();
    void wrongPlanesAreRefused();
};

namespace {

void addFamilies()
{
    QTest::addColumn<KernelFamily>("family");
    for (const KernelFamily family : kFamilies)
        QTest::newRow(qPrintable(familyName(family))) << family;
}

} // namespace

void TestLossPlane::placesAreParameters()
{
    const NetworkSpec spec = network(2, {layer(3, ActivationType::Tanh), layer(1, ActivationType::Sigmoid)}, LossType::Mse);
    LossPlane plane;
    plane.origin = initialParameters(spec);
    plane.first = parameterDirection(plane.origin.layout(), 4);
    plane.second = parameterDirection(plane.origin.layout(), 9);
    plane.columns = 4;
    plane.rows = 2;
    plane.firstLow = -2.0;
    plane.firstHigh = 6.0;
    QCOMPARE(plane.alpha(0), -1.0);
    QCOMPARE(plane.alpha(3), 5.0);
    QCOMPARE(plane.beta(0), 0.5); // the top row is the largest
    QCOMPARE(plane.beta(1), -0.5);
    const Parameters place = plane.at(3.0, -0.25);
    for (std::size_t i = 0; i < place.values().size(); ++i)
        QCOMPARE(place.values()[i], plane.origin.values()[i] + (i == 4 ? 3.0 : 0.0) - (i == 9 ? 0.25 : 0.0));
}

void TestLossPlane::nearestPlaceIsFound()
{
    const NetworkSpec spec
        = network(3, {layer(5, ActivationType::Relu), layer(2, ActivationType::Softmax)}, LossType::CrossEntropy);
    LossPlane plane;
    plane.origin = initialParameters(spec);
    for (double& bias : plane.origin.biases(0))
        bias = 0.5;
    plane.first = randomDirection(spec, plane.origin, 1, 0);
    plane.second = randomDirection(spec, plane.origin, 1, 1); // not at right angles to the first
    Parameters parameters = plane.at(0.75, -1.5);
    PlanePlace place = nearestPlace(plane, parameters);
    QVERIFY(std::abs(place.alpha - 0.75) < 1e-12);
    QVERIFY(std::abs(place.beta + 1.5) < 1e-12);
    QVERIFY(place.distance < 1e-12);
    // The output biases are 0 in both directions: moving one leaves the plane straight up.
    parameters.bias(1, 0) += 0.3;
    place = nearestPlace(plane, parameters);
    QVERIFY(std::abs(place.alpha - 0.75) < 1e-12);
    QVERIFY(std::abs(place.beta + 1.5) < 1e-12);
    QVERIFY(std::abs(place.distance - 0.3) < 1e-12);
}

void TestLossPlane::randomDirectionsHaveTheLengthOfTheWeights()
{
    const NetworkSpec spec = network(6,
        {layer(7, ActivationType::PRelu), layer(4, ActivationType::Maxout), layer(3, ActivationType::Identity)}, LossType::Mse);
    RandomNetworks random(3);
    const Parameters parameters = random.parameters(spec);
    const Parameters direction = randomDirection(spec, parameters, 9, 0);
    QVERIFY(direction == randomDirection(spec, parameters, 9, 0));
    QVERIFY(!(direction == randomDirection(spec, parameters, 9, 1)));
    for (std::size_t l = 0; l < spec.layers.size(); ++l) {
        const LayerLayout& layout = parameters.layout().layer(l);
        const auto width = static_cast<std::size_t>(layout.inputs);
        for (int row = 0; row < layout.rows(); ++row) {
            const std::size_t from = static_cast<std::size_t>(row) * width;
            const double expected = lengthOf(parameters.weights(l).subspan(from, width));
            QVERIFY(std::abs(lengthOf(direction.weights(l).subspan(from, width)) - expected) < 1e-12 * expected);
            QCOMPARE(std::abs(direction.bias(l, row)), std::abs(parameters.bias(l, row)));
        }
        for (int unit = 0; unit < layout.alphas; ++unit)
            QCOMPARE(std::abs(direction.alpha(l, unit)), std::abs(parameters.alpha(l, unit)));
    }
}

void TestLossPlane::pathDirectionsShowThePath()
{
    const NetworkSpec spec = network(2, {layer(4, ActivationType::Tanh), layer(1, ActivationType::Sigmoid)}, LossType::Mse);
    const Parameters end = initialParameters(spec);
    const auto moved = [&](double third, double seventh, double eighth) {
        Parameters place = end;
        place.values()[3] += third;
        place.values()[7] += seventh;
        place.values()[8] += eighth;
        return place;
    };
    // Wide along parameter 3, less along 7, a little along 8.
    const std::vector<Parameters> path{moved(4, 0, 0), moved(-4, 0, 0), moved(0, 2, 0), moved(0, -2, 0), moved(0, 0, 1), end};
    const std::optional<PathDirections> found = pathDirections(path);
    QVERIFY(found.has_value());
    for (std::size_t i = 0; i < end.values().size(); ++i) {
        QVERIFY(std::abs(std::abs(found->first.values()[i]) - (i == 3 ? 1.0 : 0.0)) < 1e-12);
        QVERIFY(std::abs(std::abs(found->second.values()[i]) - (i == 7 ? 1.0 : 0.0)) < 1e-12);
    }
    QVERIFY(std::abs(found->share - 40.0 / 41.0) < 1e-12);
    QVERIFY(!pathDirections(std::vector<Parameters>{moved(1, 1, 0), moved(2, 2, 0), end}).has_value()); // a line
    QVERIFY(!pathDirections(std::vector<Parameters>{moved(1, 1, 0), end}).has_value());
}

void TestLossPlane::hostEqualsDirectEvaluation()
{
    RandomNetworks random(17);
    for (int i = 0; i < 30; ++i) {
        // Also more rows than fit one part of an evaluation.
        const Case test = makeCase(random.spec(3, 6), i == 0 ? 1500 : static_cast<std::size_t>(random.whole(1, 130)), 7, 5);
        HostBackend host;
        const std::vector<double> losses = slice(host, test);
        QCOMPARE(losses.size(), std::size_t{35});
        QVERIFY(host.parameters() == test.plane.origin);
        for (int k = 0; k < 12; ++k) {
            const int column = random.whole(0, 6);
            const int row = random.whole(0, 4);
            host.setParameters(test.plane.at(test.plane.alpha(column), test.plane.beta(row)));
            const double expected = host.evaluate(DataRole::Train).loss;
            QVERIFY(
                std::abs(losses[static_cast<std::size_t>(row * 7 + column)] - expected) <= kHostTolerance * std::abs(expected));
        }
    }
}

// Every activation in hidden layers, every pair of output activation and loss.
void TestLossPlane::everyActivationAndLoss_data()
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
                if (!isCrossEntropy(loss) || givesProbabilities(output))
                    add(family, ActivationType::Tanh, output, loss);
            }
        }
    }
}

void TestLossPlane::everyActivationAndLoss()
{
    QFETCH(KernelFamily, family);
    QFETCH(int, hidden);
    QFETCH(int, output);
    QFETCH(int, loss);
    const auto hiddenType = static_cast<ActivationType>(hidden);
    NetworkSpec spec = network(5, {layer(13, hiddenType), layer(6, hiddenType), layer(3, static_cast<ActivationType>(output))},
        static_cast<LossType>(loss));
    if (hiddenType == ActivationType::Maxout)
        spec.layers[1].activation.pieces = 3;
    const Case test = makeCase(spec, 37, 7, 5);
    HostBackend host;
    const std::vector<double> expected = slice(host, test);
    const auto device = openCl(family);
    const std::vector<double> actual = slice(*device, test);
    // A step changes its value where a sum crosses 0; float and double may differ about the crossing.
    const bool jumps = hiddenType == ActivationType::Step || static_cast<ActivationType>(output) == ActivationType::Step;
    COMPARE_SLICES(actual, expected, jumps ? 0.2 : kFloatTolerance);
    QVERIFY(
        largestError({device->evaluate(DataRole::Train).loss}, {host.evaluate(DataRole::Train).loss}) < 1e-4); // its own place
}

// The kernels' own exponentials, from tiny to large sums: a unit whose weighted sum is α, and its square as the loss.
void TestLossPlane::functionsAreExact_data()
{
    QTest::addColumn<KernelFamily>("family");
    QTest::addColumn<int>("type");
    for (const KernelFamily family : kFamilies) {
        for (const ActivationType type :
            {ActivationType::Sigmoid, ActivationType::Tanh, ActivationType::Elu, ActivationType::Selu, ActivationType::Softplus,
                ActivationType::Gelu, ActivationType::Silu, ActivationType::Mish})
            QTest::newRow(qPrintable(familyName(family) + ' ' + text(activationName(type)))) << family << static_cast<int>(type);
    }
}

void TestLossPlane::functionsAreExact()
{
    QFETCH(KernelFamily, family);
    QFETCH(int, type);
    DatasetContent content;
    content.inputs = 1;
    content.values = {0.0};
    content.targets = {0.0};
    content.targetColumns = 1;
    Case test;
    test.spec = network(1, {layer(1, static_cast<ActivationType>(type))}, LossType::SquaredError);
    test.data = Dataset(std::move(content));
    test.plane.origin = Parameters(test.spec);
    test.plane.first = parameterDirection(test.plane.origin.layout(), 1);
    test.plane.second = parameterDirection(test.plane.origin.layout(), 0);
    test.plane.columns = kMaximumPlaneSide;
    test.plane.rows = 1;
    HostBackend host;
    const auto device = openCl(family);
    for (const double size : {1e-12, 1e-3, 0.7, 4.0, 12.0}) {
        // Floats on both sides, so that the functions are compared and not the rounding of their arguments.
        test.plane.firstLow = -std::ldexp(1.0, std::ilogb(size));
        test.plane.firstHigh = -test.plane.firstLow;
        COMPARE_SLICES(slice(*device, test), slice(host, test), 2.5e-6);
    }
    test.plane.firstLow = 0.0;
    test.plane.firstHigh = 1024.0;
    COMPARE_SLICES(slice(*device, test), slice(host, test), 2.5e-6);
}

void TestLossPlane::randomNetworks_data()
{
    QTest::addColumn<KernelFamily>("family");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("rows");
    for (const KernelFamily family : kFamilies) {
        QTest::newRow(qPrintable(familyName(family) + QStringLiteral(" 33 × 17"))) << family << 33 << 17;
        QTest::newRow(qPrintable(familyName(family) + QStringLiteral(" 1 × 7"))) << family << 1 << 7;
    }
}

void TestLossPlane::randomNetworks()
{
    QFETCH(KernelFamily, family);
    QFETCH(int, columns);
    QFETCH(int, rows);
    RandomNetworks random(23);
    const auto device = openCl(family);
    for (int i = 0; i < 25; ++i) {
        NetworkSpec spec;
        do
            spec = random.spec(8, 16);
        while (
            std::ranges::any_of(spec.layers, [](const LayerSpec& one) { return one.activation.type == ActivationType::Step; }));
        const Case test = makeCase(spec, static_cast<std::size_t>(random.whole(1, 130)), columns, rows);
        HostBackend host;
        COMPARE_SLICES(slice(*device, test), slice(host, test), kFloatTolerance);
    }
}

// Around the sizes of vectors and blocks, and so many that float sums would show.
void TestLossPlane::anyNumberOfRows_data()
{
    QTest::addColumn<KernelFamily>("family");
    QTest::addColumn<int>("rows");
    for (const KernelFamily family : kFamilies) {
        for (const int rows : {1, 3, 4, 15, 16, 17, 63, 64, 65, 130, 20'000})
            QTest::newRow(qPrintable(familyName(family) + QStringLiteral(" %1 rows").arg(rows))) << family << rows;
    }
}

void TestLossPlane::anyNumberOfRows()
{
    QFETCH(KernelFamily, family);
    QFETCH(int, rows);
    const Case test = makeCase(
        network(3, {layer(17, ActivationType::PRelu), layer(1, ActivationType::Sigmoid)}, LossType::BinaryCrossEntropy),
        static_cast<std::size_t>(rows), rows > 1000 ? 3 : 7, rows > 1000 ? 1 : 5);
    HostBackend host;
    const auto device = openCl(family);
    COMPARE_SLICES(slice(*device, test), slice(host, test), kFloatTolerance);
}

void TestLossPlane::labelsAndPixels_data()
{
    addFamilies();
}

void TestLossPlane::labelsAndPixels()
{
    QFETCH(KernelFamily, family);
    const auto device = openCl(family);
    HostBackend host;
    const NetworkSpec digits
        = network(784, {layer(40, ActivationType::Relu), layer(10, ActivationType::Softmax)}, LossType::CrossEntropy);
    Case test = makeCase(digits, 21, 3, 2, Answers::Pixels);
    COMPARE_SLICES(slice(*device, test), slice(host, test), kFloatTolerance);
    for (const int outputs : {1, 3}) {
        test = makeCase(
            network(2, {layer(5, ActivationType::Gelu), layer(outputs, ActivationType::Sigmoid)}, LossType::BinaryCrossEntropy),
            50, 7, 5, Answers::Labels);
        COMPARE_SLICES(slice(*device, test), slice(host, test), kFloatTolerance);
    }
}

// Weighted sums of some thousand, where probabilities are 0 and 1 in float: their logarithms come from the sums.
void TestLossPlane::certainAnswersStayExact_data()
{
    addFamilies();
}

void TestLossPlane::certainAnswersStayExact()
{
    QFETCH(KernelFamily, family);
    const auto device = openCl(family);
    for (const auto& [type, loss, outputs] : {std::tuple{ActivationType::Sigmoid, LossType::BinaryCrossEntropy, 1},
             {ActivationType::Softmax, LossType::CrossEntropy, 4}}) {
        Case test = makeCase(network(2, {layer(4, ActivationType::Tanh), layer(outputs, type)}, loss), 40, 7, 5, Answers::Labels);
        for (double& weight : test.plane.first.weights(1))
            weight *= 5000.0;
        HostBackend host;
        const std::vector<double> expected = slice(host, test);
        QVERIFY(*std::ranges::max_element(expected) > 300.0);
        COMPARE_SLICES(slice(*device, test), expected, kFloatTolerance);
    }
}

// Numbers whose squares are too large for a float, everywhere but in the middle column.
void TestLossPlane::notFiniteAtItsPlaceOnly_data()
{
    addFamilies();
}

void TestLossPlane::notFiniteAtItsPlaceOnly()
{
    QFETCH(KernelFamily, family);
    Case test = makeCase(
        network(2, {layer(4, ActivationType::LeakyRelu), layer(2, ActivationType::Identity)}, LossType::Mse), 40, 5, 3);
    test.plane.firstLow = -1.0; // so that the middle is 0
    test.plane.first = parameterDirection(test.plane.origin.layout(), 0);
    test.plane.first.values()[0] = 1e30;
    HostBackend host;
    const std::vector<double> expected = slice(host, test);
    const auto device = openCl(family);
    const std::vector<double> actual = slice(*device, test);
    for (std::size_t i = 0; i < actual.size(); ++i) {
        if (i % 5 == 2)
            QVERIFY(std::abs(actual[i] - expected[i]) <= kFloatTolerance * expected[i]);
        else
            QVERIFY(!std::isfinite(actual[i]));
    }
    // A number that is none in the whole plane.
    test.plane.origin.bias(1, 0) = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(std::ranges::none_of(slice(*device, test), [](double loss) { return std::isfinite(loss); }));
    QVERIFY(std::ranges::none_of(slice(host, test), [](double loss) { return std::isfinite(loss); }));
}

void TestLossPlane::trainingGoesOnAsIfNothingHappened_data()
{
    addFamilies();
}

void TestLossPlane::trainingGoesOnAsIfNothingHappened()
{
    QFETCH(KernelFamily, family);
    const Case test
        = makeCase(network(2, {layer(8, ActivationType::Tanh), layer(1, ActivationType::Sigmoid)}, LossType::BinaryCrossEntropy),
            50, 33, 17, Answers::Labels);
    const auto run = [&](bool looks) {
        const auto device = openCl(family);
        device->initialise(test.spec, test.plane.origin);
        device->bind(DataRole::Train, test.data);
        device->bind(DataRole::Test, test.data.subset(std::vector<std::uint32_t>{1, 2, 3}));
        device->setOrder(epochOrder(test.data.rows(), true, 3, 0));
        for (std::uint64_t step = 1; step <= 6; ++step) {
            StepSettings settings;
            settings.optimizer = defaultOptimizer(OptimizerType::Adam);
            settings.step = step;
            settings.optimizerStep = step;
            device->trainBatch((step - 1) * 8, 8, settings);
            if (looks) {
                device->lossOverPlane(DataRole::Train, test.plane);
                device->lossOverPlane(DataRole::Test, test.plane);
            }
        }
        return std::pair{device->parameters(), device->optimizerState()};
    };
    const auto expected = run(false);
    const auto actual = run(true);
    QVERIFY(actual.first == expected.first);
    QVERIFY(actual.second == expected.second);
}

void TestLossPlane::wrongPlanesAreRefused_data()
{
    QTest::addColumn<int>("device");
    QTest::newRow("host") << -1;
    for (const KernelFamily family : kFamilies)
        QTest::newRow(qPrintable(familyName(family))) << static_cast<int>(family);
}

void TestLossPlane::wrongPlanesAreRefused()
{
    QFETCH(int, device);
    const std::unique_ptr<Backend> backend
        = device < 0 ? std::make_unique<HostBackend>() : openCl(static_cast<KernelFamily>(device));
    const NetworkSpec spec = network(2, {layer(3, ActivationType::Tanh), layer(1, ActivationType::Sigmoid)}, LossType::Mse);
    const Case test = makeCase(spec, 10, 7, 5, Answers::Labels);
    backend->initialise(spec, test.plane.origin);
    QVERIFY_EXCEPTION_THROWN(backend->lossOverPlane(DataRole::Train, test.plane), std::logic_error); // no data yet
    backend->bind(DataRole::Train, test.data);
    for (const auto& [columns, rows] :
        {std::pair{0, 5}, {7, 0}, {-3, 5}, {kMaximumPlaneSide + 1, 1}, {1, kMaximumPlaneSide + 1}}) {
        LossPlane plane = test.plane;
        plane.columns = columns;
        plane.rows = rows;
        QVERIFY_EXCEPTION_THROWN(backend->lossOverPlane(DataRole::Train, plane), std::invalid_argument);
    }
    const Case other
        = makeCase(network(2, {layer(4, ActivationType::Tanh), layer(1, ActivationType::Sigmoid)}, LossType::Mse), 10, 7, 5);
    for (Parameters LossPlane::*const part : {&LossPlane::origin, &LossPlane::first, &LossPlane::second}) {
        LossPlane plane = test.plane;
        plane.*part = other.plane.*part;
        QVERIFY_EXCEPTION_THROWN(backend->lossOverPlane(DataRole::Train, plane), std::invalid_argument);
    }
    QCOMPARE(backend->lossOverPlane(DataRole::Train, test.plane).size(), std::size_t{35});
}

QTEST_GUILESS_MAIN(TestLossPlane)
#include "tst_loss_plane.moc"
