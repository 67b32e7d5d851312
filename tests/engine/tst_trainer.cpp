// The trainer: positions, reproducibility, exact return to a moment, stopping, divergence, changes while running.
#include "engine/base/Random.h"
#include "engine/compute/Devices.h"
#include "engine/compute/host/HostBackend.h"
#include "engine/compute/opencl/ClBackend.h"
#include "engine/training/Trainer.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <stdexcept>

using namespace chalknet;

namespace {

Dataset xorData()
{
    DatasetContent content;
    content.inputs = 2;
    content.values = {0, 0, 0, 1, 1, 0, 1, 1};
    content.labels = {0, 1, 1, 0};
    content.classes = 2;
    return Dataset(content);
}

Dataset blobs(std::size_t rows)
{
    DatasetContent content;
    content.inputs = 2;
    content.classes = 2;
    Random random(3, 3);
    for (std::size_t row = 0; row < rows; ++row) {
        const int label = static_cast<int>(row % 2);
        content.values.push_back(0.3 * random.normal() + (label == 1 ? 0.5 : -0.5));
        content.values.push_back(0.3 * random.normal());
        content.labels.push_back(label);
    }
    return Dataset(content);
}

TrainingProblem problem(const Dataset& data, OptimizerType optimizer = OptimizerType::Adam, double learningRate = 0.05)
{
    TrainingProblem p;
    p.spec.inputs = 2;
    p.spec.layers = {{4, Activation(ActivationType::Tanh), 0.0}, {1, Activation(ActivationType::Sigmoid), 0.0}};
    p.spec.loss = LossType::BinaryCrossEntropy;
    p.spec.seed = 2;
    p.config.optimizer = defaultOptimizer(optimizer);
    p.config.optimizer.learningRate = learningRate;
    p.config.batchSize = 4;
    p.train = data;
    return p;
}

bool sameBits(const Parameters& a, const Parameters& b)
{
    return a.values().size() == b.values().size()
        && std::memcmp(a.values().data(), b.values().data(), a.values().size_bytes()) == 0;
}

} // namespace

class TestTrainer : public QObject {
    Q_OBJECT

private slots:
    void deviceIsPresent();
    void solvesXor_data();
    void solvesXor();
    void positionsCountExamplesBatchesAndEpochs_data();
    void positionsCountExamplesBatchesAndEpochs();
    void sameSeedSameBits_data();
    void sameSeedSameBits();
    void returnsToAMomentExactly_data();
    void returnsToAMomentExactly();
    void stopsBetweenBatches_data();
    void stopsBetweenBatches();
    void dropsABatchThatTakesLong_data();
    void dropsABatchThatTakesLong();
    void noticesDivergence_data();
    void noticesDivergence();
    void everyEpochVisitsEveryRowOnce();
    void refusesDataThatDoNotFit();
    void refusesNumbersOfAnotherNetwork();
    void oneClassAlone_data();
    void oneClassAlone();
    void returningWithAnotherOptimizerBeginsItsMemory_data();
    void returningWithAnotherOptimizerBeginsItsMemory();
    void refusesTargetsThatAreNoProbabilities();
    void learningRateChangesWithoutReset();
    void mapsShowWhatTheNetworkAnswers();

private:
    static void backends();
    static std::unique_ptr<Backend> makeNamed();
};

void TestTrainer::backends()
{
    QTest::addColumn<QString>("device");
    QTest::newRow("host") << QStringLiteral("host");
    QTest::newRow("opencl") << QStringLiteral("opencl:0");
}

std::unique_ptr<Backend> TestTrainer::makeNamed()
{
    QFETCH(QString, device);
    return makeBackend(parseDeviceChoice(device.toStdString())).backend;
}

void TestTrainer::deviceIsPresent()
{
    QVERIFY2(!openClDevices().empty(), "the tests need an OpenCL device; install pocl-opencl-icd");
}

void TestTrainer::solvesXor_data()
{
    backends();
}

void TestTrainer::solvesXor()
{
    Trainer trainer(problem(xorData()), makeNamed());
    for (int epoch = 0; epoch < 400; ++epoch)
        trainer.advance(Advance::Epoch);
    const Snapshot snapshot = trainer.snapshot({});
    QCOMPARE(snapshot.train.accuracy, 1.0);
    QVERIFY2(snapshot.train.loss < 0.02, qPrintable(QString::number(snapshot.train.loss)));
    QCOMPARE(snapshot.train.confusion[0][0] + snapshot.train.confusion[1][1], 4U);
}

void TestTrainer::positionsCountExamplesBatchesAndEpochs_data()
{
    backends();
}

void TestTrainer::positionsCountExamplesBatchesAndEpochs()
{
    Trainer trainer(problem(blobs(11)), makeNamed());
    trainer.advance(Advance::Example);
    QCOMPARE(trainer.position().rowInEpoch, std::size_t(1));
    trainer.advance(Advance::Batch);
    QCOMPARE(trainer.position().rowInEpoch, std::size_t(5));
    QCOMPARE(trainer.position().step, std::uint64_t(2));
    trainer.advance(Advance::Epoch); // 4 + the last short batch of 2
    QCOMPARE(trainer.position().epoch, std::uint64_t(1));
    QCOMPARE(trainer.position().rowInEpoch, std::size_t(0));
    QCOMPARE(trainer.position().step, std::uint64_t(4));
}

void TestTrainer::sameSeedSameBits_data()
{
    backends();
}

void TestTrainer::sameSeedSameBits()
{
    TrainingProblem p = problem(blobs(33));
    p.spec.layers[0].dropout = 0.25;
    const auto run = [&](std::uint64_t seed) {
        TrainingProblem copy = p;
        copy.config.seed = seed;
        Trainer trainer(copy, makeNamed());
        for (int i = 0; i < 5; ++i)
            trainer.advance(Advance::Epoch);
        return trainer.parameters();
    };
    const Parameters first = run(7);
    QVERIFY(sameBits(first, run(7)));
    QVERIFY(!sameBits(first, run(8)));
}

void TestTrainer::returnsToAMomentExactly_data()
{
    backends();
}

void TestTrainer::returnsToAMomentExactly()
{
    Trainer trainer(problem(blobs(13)), makeNamed());
    trainer.advance(Advance::Epoch);
    trainer.advance(Advance::Batch);
    const TrainingState moment = trainer.state();
    trainer.advance(Advance::Epoch);
    trainer.advance(Advance::Epoch);
    const Parameters end = trainer.parameters();
    const TrainingPosition endPosition = trainer.position();
    trainer.setState(moment);
    QCOMPARE(trainer.position(), moment.position);
    QVERIFY(sameBits(trainer.parameters(), moment.parameters));
    trainer.advance(Advance::Epoch);
    trainer.advance(Advance::Epoch);
    QVERIFY(sameBits(trainer.parameters(), end));
    QCOMPARE(trainer.position(), endPosition);
}

void TestTrainer::stopsBetweenBatches_data()
{
    backends();
}

void TestTrainer::stopsBetweenBatches()
{
    TrainingProblem p = problem(blobs(4000));
    p.spec.layers[0].units = 40;
    Trainer trainer(p, makeNamed());
    int asked = 0;
    trainer.advance(Advance::Epoch, [&] { return ++asked == 3; });
    // OpenCL takes some batches between two questions.
    const std::uint64_t step = trainer.position().step;
    const std::uint64_t most = trainer.device().kind == DeviceKind::Host ? 1 : 64;
    QVERIFY(step >= 3 && step <= 3 * most);
    QCOMPARE(trainer.position().epoch, std::uint64_t(0));
    const bool ended = trainer.advanceFor(std::chrono::hours(1), [] { return true; });
    QVERIFY(!ended);
    QVERIFY(trainer.position().step > step && trainer.position().step <= step + most);
}

void TestTrainer::dropsABatchThatTakesLong_data()
{
    backends();
}

// As if it had not been begun: what is trained afterwards is what would have been trained without it.
void TestTrainer::dropsABatchThatTakesLong()
{
    TrainingProblem p = problem(blobs(1500));
    p.spec.layers = {{700, Activation(ActivationType::Tanh), 0.2}, {900, Activation(ActivationType::Relu), 0.0},
        {1, Activation(ActivationType::Sigmoid), 0.0}};
    p.config.batchSize = 1500;
    QFETCH(QString, device);
    const auto make = [&]() -> std::unique_ptr<Backend> { // one work-item: so slow, by its own guess, that batches are cut
        if (device == QStringLiteral("host"))
            return makeNamed();
        ClOptions options;
        options.family = KernelFamily::RowBlocks;
        options.workItems = 1;
        return makeClBackend(0, options);
    };
    Trainer trainer(p, make());
    const TrainingState start = trainer.state();
    int asked = 0;
    trainer.setDropCondition([&] { return ++asked % 2 == 0; });
    trainer.advance(Advance::Batch);
    QCOMPARE(asked, 2);
    QCOMPARE(trainer.position().step, std::uint64_t(0));
    QVERIFY(sameBits(trainer.parameters(), start.parameters));
    QVERIFY(!trainer.advanceFor(std::chrono::hours(1), {}, 2)); // a drop ends it
    QCOMPARE(asked, 4);
    QCOMPARE(trainer.position().step, std::uint64_t(0));
    trainer.setDropCondition({});
    trainer.advance(Advance::Batch);
    Trainer straight(p, make());
    straight.advance(Advance::Batch);
    QCOMPARE(trainer.position().step, std::uint64_t(1));
    QVERIFY(sameBits(trainer.parameters(), straight.parameters()));
}

void TestTrainer::noticesDivergence_data()
{
    backends();
}

void TestTrainer::noticesDivergence()
{
    TrainingProblem p = problem(blobs(20), OptimizerType::Sgd, 1e6);
    p.spec.loss = LossType::SquaredError;
    p.spec.layers[0].activation = Activation(ActivationType::Identity);
    p.spec.layers[1].activation = Activation(ActivationType::Identity);
    Trainer trainer(p, makeNamed());
    QVERIFY(!trainer.snapshot({}).diverged);
    for (int i = 0; i < 60; ++i)
        trainer.advance(Advance::Epoch);
    QVERIFY(trainer.snapshot({}).diverged);
}

void TestTrainer::everyEpochVisitsEveryRowOnce()
{
    const std::vector<std::uint32_t> first = epochOrder(100, true, 5, 0);
    const std::vector<std::uint32_t> second = epochOrder(100, true, 5, 1);
    QVERIFY(first != second);
    QVERIFY(first == epochOrder(100, true, 5, 0));
    std::vector<std::uint32_t> sorted = second;
    std::sort(sorted.begin(), sorted.end());
    QVERIFY(sorted == epochOrder(100, false, 5, 1));
}

void TestTrainer::refusesDataThatDoNotFit()
{
    TrainingProblem p = problem(xorData());
    p.spec.inputs = 3;
    try {
        Trainer trainer(p, std::make_unique<HostBackend>());
        QFAIL("three inputs accepted for two columns");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ProblemCode::InputCountMismatch);
        QVERIFY(QString::fromStdString(error.what()).contains(QStringLiteral("3 inputs")));
    }
}

void TestTrainer::refusesNumbersOfAnotherNetwork()
{
    TrainingProblem p = problem(xorData());
    NetworkSpec other = p.spec;
    other.layers[0].units = 7;
    Trainer trainer(p, std::make_unique<HostBackend>());
    QVERIFY_EXCEPTION_THROWN(trainer.setParameters(Parameters(other)), std::invalid_argument);
    p.start = Parameters(other);
    QVERIFY_EXCEPTION_THROWN(Trainer(p, std::make_unique<HostBackend>()), std::invalid_argument);
}

void TestTrainer::oneClassAlone_data()
{
    backends();
}

// A file whose rows are all of one class; the network may still answer "the other one".
void TestTrainer::oneClassAlone()
{
    DatasetContent content;
    content.inputs = 2;
    content.values = {0, 0, 0, 1};
    content.labels = {0, 0};
    content.classes = 1;
    TrainingProblem p = problem(Dataset(content));
    p.start = Parameters(p.spec);
    p.start->bias(1, 0) = 5.0;
    Trainer trainer(p, makeNamed());
    const Evaluation evaluation = trainer.snapshot({}).train;
    QCOMPARE(evaluation.accuracy, 0.0);
    QCOMPARE(evaluation.confusion.size(), std::size_t(2));
    QCOMPARE(evaluation.confusion[0][1], 2U);
}

void TestTrainer::returningWithAnotherOptimizerBeginsItsMemory_data()
{
    backends();
}

// The velocities of momentum are negative, too: as AdaGrad's sums of squares they would give NaN at once.
void TestTrainer::returningWithAnotherOptimizerBeginsItsMemory()
{
    Trainer trainer(problem(blobs(20), OptimizerType::Momentum), makeNamed());
    trainer.advance(Advance::Epoch);
    const TrainingState moment = trainer.state();
    TrainingConfig config = trainer.config();
    config.optimizer = defaultOptimizer(OptimizerType::Adagrad);
    trainer.setConfig(config);
    trainer.setState(moment);
    QVERIFY(sameBits(trainer.parameters(), moment.parameters));
    trainer.advance(Advance::Batch);
    QVERIFY(trainer.parameters().allFinite());
    QCOMPARE(trainer.state().optimizer.updates, std::uint64_t(1));
}

void TestTrainer::refusesTargetsThatAreNoProbabilities()
{
    DatasetContent content;
    content.inputs = 2;
    content.values = {0, 0, 1, 1};
    content.targets = {0.5, 1.5};
    content.targetColumns = 1;
    TrainingProblem p = problem(Dataset(content));
    try {
        Trainer trainer(p, std::make_unique<HostBackend>());
        QFAIL("a cross-entropy of the target 1.5 was accepted");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ProblemCode::TargetsNotProbabilities);
    }
    p.spec.loss = LossType::Mse;
    Trainer trainer(p, std::make_unique<HostBackend>());
    QCOMPARE(trainer.snapshot({}).train.rows, std::size_t(2));
}

void TestTrainer::learningRateChangesWithoutReset()
{
    Trainer trainer(problem(blobs(20)), std::make_unique<HostBackend>());
    trainer.advance(Advance::Epoch);
    const Parameters before = trainer.parameters();
    TrainingConfig config = trainer.config();
    config.optimizer.learningRate = 1e-12;
    trainer.setConfig(config);
    trainer.advance(Advance::Epoch);
    const Parameters after = trainer.parameters();
    QCOMPARE(trainer.position().epoch, std::uint64_t(2));
    double largest = 0.0;
    for (std::size_t i = 0; i < before.values().size(); ++i)
        largest = std::max(largest, std::abs(before.values()[i] - after.values()[i]));
    QVERIFY(largest > 0.0 && largest < 1e-10);
}

void TestTrainer::mapsShowWhatTheNetworkAnswers()
{
    Trainer trainer(problem(blobs(20)), std::make_unique<HostBackend>());
    SnapshotRequest request;
    request.outputResolution = 7;
    request.unitResolution = 5;
    request.plane = InputPlane::square(-1.0, 2.0);
    const Snapshot snapshot = trainer.snapshot(request);
    const auto row = std::size_t(1);
    const auto column = std::size_t(5);
    const std::vector<double> point{-1.0 + 5.5 * 3.0 / 7.0, 2.0 - 1.5 * 3.0 / 7.0};
    const double expected = trainer.backend().predict(point, 1).front();
    QVERIFY(std::abs(static_cast<double>(snapshot.outputMap->maps.back()[0][row * 7 + column]) - expected) < 1e-5);
    QCOMPARE(snapshot.unitMaps->maps[0].size(), std::size_t(4));
    QCOMPARE(snapshot.unitMaps->maps[0][3].size(), std::size_t(25));
    QVERIFY(snapshot.outputMap->maps[0].empty());
}

QTEST_GUILESS_MAIN(TestTrainer)
#include "tst_trainer.moc"
