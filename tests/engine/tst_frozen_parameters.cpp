// Frozen parameters: they keep their numbers bit for bit, and all others learn as the host says, on every way through a device.
#include "engine/base/Random.h"
#include "engine/compute/host/HostBackend.h"
#include "engine/compute/opencl/ClBackend.h"
#include "engine/training/Trainer.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <cstring>

using namespace chalknet;

namespace {

constexpr double kTolerance = 1e-4; // float against double over some updates

enum class Way { Host, Rows, Tiles, WholeEpochs };

LayerSpec layer(int units, ActivationType type, double dropout = 0.0)
{
    LayerSpec result{units, Activation(type), dropout};
    if (type == ActivationType::Maxout)
        result.activation.pieces = 3;
    return result;
}

struct Case {
    NetworkSpec spec;
    Dataset data;
    Parameters start;
    std::vector<std::uint8_t> frozen;
};

// Numbers that a float holds exactly, so that the same bits must come back from every device.
Case makeCase(int inputs, std::vector<LayerSpec> layers, std::size_t rows, std::uint64_t seed)
{
    Case result;
    result.spec.inputs = inputs;
    result.spec.layers = std::move(layers);
    result.spec.loss = LossType::HalfSse;
    result.start = Parameters(result.spec);
    Random random(seed, 3);
    for (double& value : result.start.values())
        value = static_cast<double>(static_cast<float>(random.uniform(-0.6, 0.6)));
    for (std::size_t i = 0; i < result.start.values().size(); ++i)
        result.frozen.push_back(random.below(3) == 0 ? 1 : 0);
    DatasetContent content;
    content.inputs = static_cast<std::size_t>(inputs);
    content.targetColumns = static_cast<std::size_t>(result.spec.outputs());
    for (std::size_t i = 0; i < rows * content.inputs; ++i)
        content.values.push_back(random.uniform(-1.0, 1.0));
    for (std::size_t i = 0; i < rows * content.targetColumns; ++i)
        content.targets.push_back(random.uniform(-1.0, 1.0));
    result.data = Dataset(std::move(content));
    return result;
}

const QTemporaryDir& programFolder()
{
    static const QTemporaryDir folder;
    return folder;
}

std::unique_ptr<Backend> backend(Way way)
{
    if (way == Way::Host)
        return std::make_unique<HostBackend>();
    ClOptions options;
    options.family = way == Way::Tiles ? KernelFamily::Tiles : KernelFamily::RowBlocks;
    options.wholeEpochs = way == Way::WholeEpochs;
    options.programCacheFolder = programFolder().path().toStdString();
    return makeClBackend(0, options);
}

StepSettings settings(OptimizerType type, std::uint64_t step)
{
    StepSettings result;
    result.optimizer = defaultOptimizer(type);
    result.optimizer.weightDecay = 0.1;
    result.l1 = 0.01;
    result.l2 = 0.05;
    result.step = step;
    result.optimizerStep = step;
    return result;
}

Parameters trained(Way way, const Case& test, OptimizerType type, std::size_t batch, int epochs = 3)
{
    const auto device = backend(way);
    device->initialise(test.spec, test.start);
    device->setFrozen(test.frozen);
    device->bind(DataRole::Train, test.data);
    std::uint64_t step = 1;
    const std::size_t rows = test.data.rows();
    for (int epoch = 0; epoch < epochs; ++epoch) {
        device->setOrder(epochOrder(rows, true, 3, static_cast<std::uint64_t>(epoch)));
        for (std::size_t first = 0; first < rows;) {
            const std::size_t taken = device->trainBatches(first, rows - first, batch, settings(type, step));
            step += (taken + batch - 1) / batch;
            first += taken;
        }
    }
    return device->parameters();
}

bool sameBits(double a, double b)
{
    return std::memcmp(&a, &b, sizeof(double)) == 0;
}

} // namespace

class TestFrozenParameters : public QObject {
    Q_OBJECT

private slots:
    void keepTheirBits_data();
    void keepTheirBits();
    void everythingFrozenLearnsNothing();
    void areForgottenAndReleased();
    void belongToTheirNetwork();
    void stayWhenATrainerReturns();
};

void TestFrozenParameters::keepTheirBits_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<int>("type");
    QTest::addColumn<int>("batch");
    constexpr std::array names{"host", "rows", "tiles", "whole epochs"};
    for (int way = 0; way < 4; ++way)
        for (const OptimizerType type : kAllOptimizers)
            for (const int batch : way == 3 ? std::vector<int>{1, 7, 23} : std::vector<int>{7})
                QTest::addRow(
                    "%s %s batch %d", names[static_cast<std::size_t>(way)], std::string(optimizerName(type)).c_str(), batch)
                    << way << static_cast<int>(type) << batch;
}

void TestFrozenParameters::keepTheirBits()
{
    QFETCH(int, way);
    QFETCH(int, type);
    QFETCH(int, batch);
    std::vector<Case> cases{makeCase(
        3, {layer(5, ActivationType::PRelu), layer(4, ActivationType::Maxout, 0.2), layer(1, ActivationType::Tanh)}, 23, 5)};
    if (batch == 7) // wider than a vector and a tile, where whole epochs are not taken
        cases.push_back(makeCase(19, {layer(37, ActivationType::Tanh), layer(3, ActivationType::Identity)}, 23, 6));
    for (const Case& test : cases) {
        const auto optimizer = static_cast<OptimizerType>(type);
        const Parameters expected = trained(Way::Host, test, optimizer, static_cast<std::size_t>(batch));
        const Parameters actual = trained(static_cast<Way>(way), test, optimizer, static_cast<std::size_t>(batch));
        double difference = 0.0;
        double size = 0.0;
        std::size_t moved = 0;
        for (std::size_t i = 0; i < test.frozen.size(); ++i) {
            if (test.frozen[i] != 0)
                QVERIFY2(sameBits(actual.values()[i], test.start.values()[i]), qPrintable(QString::number(i)));
            else
                moved += actual.values()[i] != test.start.values()[i] ? 1 : 0;
            difference += std::pow(actual.values()[i] - expected.values()[i], 2);
            size += std::pow(expected.values()[i], 2);
        }
        QVERIFY(moved > test.frozen.size() / 4);
        QVERIFY2(std::sqrt(difference / size) < kTolerance, qPrintable(QString::number(std::sqrt(difference / size))));
    }
}

void TestFrozenParameters::everythingFrozenLearnsNothing()
{
    Case test = makeCase(2, {layer(8, ActivationType::Tanh), layer(1, ActivationType::Identity)}, 40, 9);
    test.frozen.assign(test.frozen.size(), 1);
    for (const Way way : {Way::Host, Way::Rows, Way::Tiles, Way::WholeEpochs})
        QVERIFY(trained(way, test, OptimizerType::Adamw, 10) == test.start);
}

void TestFrozenParameters::areForgottenAndReleased()
{
    Case test = makeCase(2, {layer(8, ActivationType::Tanh), layer(1, ActivationType::Identity)}, 40, 9);
    const std::vector<std::uint8_t> all(test.frozen.size(), 1);
    for (const Way way : {Way::Host, Way::Rows, Way::Tiles, Way::WholeEpochs}) {
        const auto device = backend(way);
        const auto learns = [&] {
            device->trainBatches(0, 40, 10, settings(OptimizerType::Momentum, 1));
            return device->parameters() != test.start;
        };
        const auto begin = [&] {
            device->initialise(test.spec, test.start);
            device->bind(DataRole::Train, test.data);
            device->setOrder(epochOrder(40, false, 0, 0));
        };
        begin();
        device->setFrozen(all);
        QVERIFY(!learns());
        device->setFrozen({});
        QVERIFY(learns());
        begin();
        device->setFrozen(all);
        begin();
        QVERIFY(learns());
    }
}

void TestFrozenParameters::belongToTheirNetwork()
{
    const Case test = makeCase(2, {layer(3, ActivationType::Tanh), layer(1, ActivationType::Identity)}, 8, 2);
    for (const Way way : {Way::Host, Way::WholeEpochs}) {
        const auto device = backend(way);
        device->initialise(test.spec, test.start);
        const std::vector<std::uint8_t> short_(test.frozen.size() - 1, 1);
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, device->setFrozen(short_));
    }
}

void TestFrozenParameters::stayWhenATrainerReturns()
{
    Case test = makeCase(2, {layer(3, ActivationType::Tanh), layer(1, ActivationType::Identity)}, 8, 2);
    TrainingProblem problem{test.spec, {}, test.data, {}, test.start};
    problem.frozen.assign(test.frozen.size(), 0);
    problem.frozen[0] = 1;
    Trainer trainer(std::move(problem), std::make_unique<HostBackend>());
    const TrainingState start = trainer.state();
    trainer.advanceEpochs(2);
    QCOMPARE(trainer.parameters().values()[0], test.start.values()[0]);
    const std::vector<ParameterEdit> edits{{0, 1.25}, {1, -2.0}, {9999, 7.0}};
    trainer.editParameters(edits);
    trainer.advanceEpochs(2);
    QCOMPARE(trainer.parameters().values()[0], 1.25);
    QVERIFY(trainer.parameters().values()[1] != -2.0);
    trainer.setState(start);
    QCOMPARE(trainer.parameters().values()[0], 1.25); // held, wherever the others return to
    QCOMPARE(trainer.parameters().values()[1], test.start.values()[1]);
    trainer.setFrozen({});
    trainer.setState(start);
    QVERIFY(trainer.parameters() == test.start);
}

QTEST_GUILESS_MAIN(TestFrozenParameters)
#include "tst_frozen_parameters.moc"
