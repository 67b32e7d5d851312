// Stop rules, learning-rate schedules and validation data: what they say against values by hand, and that training obeys them.
#include "engine/data/Generators.h"
#include "engine/training/LearningRateSchedule.h"
#include "engine/training/ManyNetworks.h"
#include "engine/training/StopRules.h"

#include <QtTest>

#include <cmath>
#include <limits>

using namespace chalknet;

namespace {

TrainingProblem moonsProblem(const LearningRateSchedule& schedule = {})
{
    TrainingProblem problem;
    problem.spec.inputs = 2;
    problem.spec.layers = {{5, Activation(ActivationType::Tanh), 0.1}, {1, Activation(ActivationType::Sigmoid), 0.0}};
    problem.spec.loss = LossType::BinaryCrossEntropy;
    problem.config.optimizer = defaultOptimizer(OptimizerType::Adam);
    problem.config.batchSize = 7;
    problem.config.schedule = schedule;
    problem.train = generate("moons", {53, 0.1, 1});
    return problem;
}

void compareClose(double actual, double expected)
{
    QVERIFY2(std::abs(actual - expected) <= 1e-12 * std::max(1.0, std::abs(expected)),
        qPrintable(QStringLiteral("%1 instead of %2").arg(actual, 0, 'g', 17).arg(expected, 0, 'g', 17)));
}

} // namespace

class TestStopRules : public QObject {
    Q_OBJECT

private slots:
    void patienceCountsEpochsSinceTheBest();
    void tinyImprovementsDoNotCountButAreBest();
    void lossBelowStopsAtOnce();
    void lossesThatAreNoNumbersAreNoImprovement();
    void whoGoesOnHasPatienceAgain();
    void withoutRulesNothingStops();
    void shortEpochsAreLookedAtLessOften();

    void schedulesAsByHand_data();
    void schedulesAsByHand();
    void scheduleNamesComeBack();
    void trainerFollowsTheSchedule_data();
    void trainerFollowsTheSchedule();
    void scheduleGoesOnFromTheMiddle();
    void manyNetworksFollowTheSchedule_data();
    void manyNetworksFollowTheSchedule();

    void validationIsEvaluatedAndNotLearned_data();
    void validationIsEvaluatedAndNotLearned();
    void validationMustFitTheNetwork();
};

void TestStopRules::patienceCountsEpochsSinceTheBest()
{
    const StopRules rules{.patience = 3};
    StopWatch watch;
    const std::vector<double> losses{0.9, 0.5, 0.4, 0.41, 0.45, 0.40, 0.3};
    for (std::size_t i = 0; i < 5; ++i) {
        const StopWatch::Verdict verdict = watch.observe(rules, static_cast<double>(i + 1), losses[i]);
        QCOMPARE(verdict.isBest, i < 3);
        QVERIFY(verdict.reason == StopReason::None);
    }
    // Equal is not better: the third epoch in a row without an improvement.
    const StopWatch::Verdict last = watch.observe(rules, 6.0, losses[5]);
    QVERIFY(last.reason == StopReason::Plateau);
    QVERIFY(!last.isBest);
    QCOMPARE(watch.bestEpoch(), 3.0);
    QCOMPARE(watch.bestLoss(), 0.4);
}

void TestStopRules::tinyImprovementsDoNotCountButAreBest()
{
    const StopRules rules{.patience = 2, .smallestImprovement = 0.1};
    StopWatch watch;
    QVERIFY(watch.observe(rules, 1.0, 1.0).reason == StopReason::None);
    const StopWatch::Verdict second = watch.observe(rules, 2.0, 0.95);
    QVERIFY(second.isBest);
    QVERIFY(second.reason == StopReason::None);
    const StopWatch::Verdict third = watch.observe(rules, 3.0, 0.91);
    QVERIFY(third.isBest);
    QVERIFY(third.reason == StopReason::Plateau);
    QCOMPARE(watch.bestEpoch(), 3.0);

    // Small steps that add up to one that counts are an improvement.
    StopWatch slow;
    for (int epoch = 1; epoch <= 10; ++epoch)
        QVERIFY(slow.observe(rules, epoch, 1.0 - 0.06 * epoch).reason == StopReason::None);
}

void TestStopRules::lossBelowStopsAtOnce()
{
    const StopRules rules{.lossBelow = 0.1};
    StopWatch watch;
    QVERIFY(watch.observe(rules, 1.0, 0.1).reason == StopReason::None); // not below yet
    QVERIFY(watch.observe(rules, 2.0, 0.0999).reason == StopReason::LossReached);
}

void TestStopRules::lossesThatAreNoNumbersAreNoImprovement()
{
    const StopRules rules{.lossBelow = 0.01, .patience = 2, .keepBest = true};
    for (const double bad : {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
        StopWatch watch;
        QVERIFY(watch.observe(rules, 1.0, 0.5).isBest);
        const StopWatch::Verdict verdict = watch.observe(rules, 2.0, bad);
        QVERIFY(!verdict.isBest);
        QVERIFY(verdict.reason == StopReason::None);
        QVERIFY(watch.observe(rules, 3.0, bad).reason == StopReason::Plateau);
        QCOMPARE(watch.bestLoss(), 0.5);
        QCOMPARE(watch.bestEpoch(), 1.0);
    }
    StopWatch never;
    QVERIFY(!never.observe(rules, 1.0, std::numeric_limits<double>::quiet_NaN()).isBest);
    QCOMPARE(never.bestLoss(), std::numeric_limits<double>::infinity());
}

void TestStopRules::whoGoesOnHasPatienceAgain()
{
    const StopRules rules{.patience = 2};
    StopWatch watch;
    watch.observe(rules, 1.0, 0.2);
    watch.observe(rules, 2.0, 0.3);
    QVERIFY(watch.observe(rules, 3.0, 0.3).reason == StopReason::Plateau);
    watch.resume(3.0);
    QVERIFY(watch.observe(rules, 4.0, 0.25).reason == StopReason::None);
    QVERIFY(watch.observe(rules, 5.0, 0.25).reason == StopReason::Plateau);
    QCOMPARE(watch.bestEpoch(), 1.0); // the best stays the best
}

void TestStopRules::withoutRulesNothingStops()
{
    const StopRules none;
    QVERIFY(!none.watches());
    QVERIFY(StopRules{.keepBest = true}.watches());
    StopWatch watch;
    for (int epoch = 1; epoch < 100; ++epoch)
        QVERIFY(watch.observe(none, epoch, epoch).reason == StopReason::None);
}

void TestStopRules::shortEpochsAreLookedAtLessOften()
{
    QCOMPARE(epochsBetweenLooks(4), std::uint64_t{64});
    QCOMPARE(epochsBetweenLooks(100), std::uint64_t{2});
    QCOMPARE(epochsBetweenLooks(256), std::uint64_t{1});
    QCOMPARE(epochsBetweenLooks(60'000), std::uint64_t{1});
    QCOMPARE(epochsBetweenLooks(0), std::uint64_t{256});
}

void TestStopRules::schedulesAsByHand_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<double>("factor");
    QTest::addColumn<int>("epochs");
    QTest::addColumn<int>("epoch");
    QTest::addColumn<double>("expected"); // of a learning rate of 0.2
    const auto row = [](const char* name, ScheduleType type, double factor, int epochs, int epoch, double expected) {
        QTest::newRow(name) << static_cast<int>(type) << factor << epochs << epoch << expected;
    };
    row("constant", ScheduleType::Constant, 0.5, 10, 1000, 0.2);
    row("step, first", ScheduleType::Step, 0.1, 10, 9, 0.2);
    row("step, second", ScheduleType::Step, 0.1, 10, 10, 0.02);
    row("step, third", ScheduleType::Step, 0.1, 10, 29, 0.002);
    row("exponential, begin", ScheduleType::Exponential, 0.25, 4, 0, 0.2);
    row("exponential, half of N", ScheduleType::Exponential, 0.25, 4, 2, 0.1);
    row("exponential, N", ScheduleType::Exponential, 0.25, 4, 4, 0.05);
    row("exponential, 2 N", ScheduleType::Exponential, 0.25, 4, 8, 0.0125);
    row("cosine, begin", ScheduleType::Cosine, 0.1, 6, 0, 0.2);
    row("cosine, a third", ScheduleType::Cosine, 0.1, 6, 2, 0.155); // cos 60° = ½: 0.02 + 0.18 · ¾
    row("cosine, half", ScheduleType::Cosine, 0.1, 6, 3, 0.11);
    row("cosine, end", ScheduleType::Cosine, 0.1, 6, 6, 0.02);
    row("cosine, after", ScheduleType::Cosine, 0.1, 6, 60, 0.02);
    row("warm-up, begin", ScheduleType::WarmUp, 0.2, 4, 0, 0.04);
    row("warm-up, quarter", ScheduleType::WarmUp, 0.2, 4, 1, 0.08);
    row("warm-up, end", ScheduleType::WarmUp, 0.2, 4, 4, 0.2);
    row("warm-up, after", ScheduleType::WarmUp, 0.2, 4, 5, 0.2);
}

void TestStopRules::schedulesAsByHand()
{
    QFETCH(int, type);
    QFETCH(double, factor);
    QFETCH(int, epochs);
    QFETCH(int, epoch);
    QFETCH(double, expected);
    const LearningRateSchedule schedule{static_cast<ScheduleType>(type), factor, epochs};
    compareClose(scheduledRate(schedule, 0.2, static_cast<std::uint64_t>(epoch)), expected);
}

void TestStopRules::scheduleNamesComeBack()
{
    for (const ScheduleType type : kAllSchedules) {
        QVERIFY(!scheduleName(type).empty());
        QVERIFY(scheduleFromName(scheduleName(type)) == type);
    }
    QVERIFY(!scheduleFromName("linear"));
}

void TestStopRules::trainerFollowsTheSchedule_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("device");
    for (const ScheduleType type : kAllSchedules)
        for (const char* device : {"host", "opencl:0"})
            QTest::addRow("%s %s", scheduleName(type).data(), device) << static_cast<int>(type) << QString::fromLatin1(device);
}

// Bit for bit as if somebody set the learning rate by hand before every epoch.
void TestStopRules::trainerFollowsTheSchedule()
{
    QFETCH(int, type);
    QFETCH(QString, device);
    const DeviceChoice choice = parseDeviceChoice(device.toStdString());
    const LearningRateSchedule schedule{static_cast<ScheduleType>(type), 0.3, 3};
    Trainer scheduled(moonsProblem(schedule), makeBackend(choice).backend);
    Trainer byHand(moonsProblem(), makeBackend(choice).backend);
    scheduled.advanceEpochs(5);
    scheduled.advance(Advance::Batch); // in the middle of an epoch, too
    const TrainingConfig plain = byHand.config();
    for (std::uint64_t epoch = 0; epoch < 6; ++epoch) {
        TrainingConfig config = plain;
        config.optimizer.learningRate = scheduledRate(schedule, plain.optimizer.learningRate, epoch);
        byHand.setConfig(config);
        byHand.advance(epoch < 5 ? Advance::Epoch : Advance::Batch);
    }
    QVERIFY(scheduled.parameters() == byHand.parameters());
    QVERIFY(scheduled.position().epoch == byHand.position().epoch && scheduled.position().rowInEpoch == 7);
    QCOMPARE(scheduled.config().optimizer.learningRate, plain.optimizer.learningRate); // the base stays what was set

    Trainer constant(moonsProblem(), makeBackend(choice).backend);
    constant.advanceEpochs(5);
    constant.advance(Advance::Batch);
    QCOMPARE(scheduled.parameters() == constant.parameters(), schedule.isConstant());
}

void TestStopRules::scheduleGoesOnFromTheMiddle()
{
    const LearningRateSchedule schedule{ScheduleType::Cosine, 0.1, 8};
    Trainer whole(moonsProblem(schedule), makeBackend(parseDeviceChoice("host")).backend);
    whole.advanceEpochs(3);
    whole.advance(Advance::Batch);
    const TrainingState middle = whole.state();
    whole.advanceEpochs(4);
    Trainer other(moonsProblem(schedule), makeBackend(parseDeviceChoice("host")).backend);
    other.setState(middle);
    other.advanceEpochs(4);
    QVERIFY(other.parameters() == whole.parameters());
}

void TestStopRules::manyNetworksFollowTheSchedule_data()
{
    trainerFollowsTheSchedule_data();
}

void TestStopRules::manyNetworksFollowTheSchedule()
{
    QFETCH(int, type);
    QFETCH(QString, device);
    const DeviceChoice choice = parseDeviceChoice(device.toStdString());
    const TrainingProblem one = moonsProblem({static_cast<ScheduleType>(type), 0.3, 3});
    ManyNetworksProblem problem{one.spec, one.config, one.train, startsFromSeeds(one.spec, 1, 5)};
    const auto networks = makeManyNetworks(problem, choice);
    networks->advance(2);
    networks->advance(5);
    for (const std::size_t i : {0, 2, 4}) {
        Trainer alone({one.spec, one.config, one.train, {}, problem.starts[i]}, makeBackend(choice).backend);
        alone.advanceEpochs(7);
        QVERIFY(networks->parameters(i) == alone.parameters()); // bit for bit
    }
}

void TestStopRules::validationIsEvaluatedAndNotLearned_data()
{
    QTest::addColumn<QString>("device");
    QTest::newRow("host") << QStringLiteral("host");
    QTest::newRow("opencl") << QStringLiteral("opencl:0");
}

void TestStopRules::validationIsEvaluatedAndNotLearned()
{
    QFETCH(QString, device);
    const DeviceChoice choice = parseDeviceChoice(device.toStdString());
    TrainingProblem problem = moonsProblem();
    problem.test = generate("moons", {20, 0.2, 3});
    TrainingProblem watched = problem;
    watched.validation = generate("moons", {31, 0.3, 5});
    Trainer plain(problem, makeBackend(choice).backend);
    Trainer trainer(watched, makeBackend(choice).backend);
    plain.advanceEpochs(3);
    trainer.advanceEpochs(3);
    const Snapshot snapshot = trainer.snapshot({});
    QVERIFY(snapshot.parameters == plain.parameters()); // not a bit of it is learned
    QVERIFY(!plain.snapshot({}).validation);
    QVERIFY(snapshot.validation && snapshot.test);

    // Evaluated as any other data: the same rows as training data of another trainer give the same numbers.
    TrainingProblem asTrain = problem;
    asTrain.train = watched.validation;
    asTrain.start = snapshot.parameters;
    const Evaluation expected = Trainer(asTrain, makeBackend(choice).backend).snapshot({}).train;
    QCOMPARE(snapshot.validation->loss, expected.loss);
    QCOMPARE(snapshot.validation->accuracy, expected.accuracy);
    QCOMPARE(snapshot.test->loss, plain.snapshot({}).test->loss); // roles are not mixed up
    QVERIFY(snapshot.test->loss != snapshot.validation->loss);

    SnapshotRequest without;
    without.evaluateValidation = false;
    QVERIFY(!trainer.snapshot(without).validation);
}

void TestStopRules::validationMustFitTheNetwork()
{
    TrainingProblem problem = moonsProblem();
    DatasetContent content;
    content.inputs = 3;
    content.values = {1, 2, 3};
    content.labels = {0};
    content.classes = 2;
    problem.validation = Dataset(content);
    QVERIFY_EXCEPTION_THROWN(Trainer(problem, makeBackend(parseDeviceChoice("host")).backend), Error);
}

QTEST_GUILESS_MAIN(TestStopRules)
#include "tst_stop_rules.moc"
