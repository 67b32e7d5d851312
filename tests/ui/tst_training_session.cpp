// The training session: start, pause, step, reset, divergence, failure and closing while the worker thread trains.
#include "engine/base/Random.h"
#include "ui/training/TrainingSession.h"
#include "ui/training/TrainingWorker.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <vector>

using namespace chalknet;
using chalknet::ui::CommandCut;
using chalknet::ui::TrainingSession;
using chalknet::ui::TrainingWorker;
using State = TrainingSession::State;

namespace {

Dataset blobs(std::size_t rows, std::size_t inputs = 2)
{
    DatasetContent content;
    content.inputs = inputs;
    content.classes = 2;
    Random random(3, 3);
    for (std::size_t row = 0; row < rows; ++row) {
        const int label = static_cast<int>(row % 2);
        for (std::size_t i = 0; i < inputs; ++i)
            content.values.push_back(0.3 * random.normal() + (label == 1 ? 0.5 : -0.5));
        content.labels.push_back(label);
    }
    return Dataset(content);
}

TrainingProblem problem(const Dataset& data, double learningRate = 0.05)
{
    TrainingProblem p;
    p.spec.inputs = static_cast<int>(data.inputs());
    p.spec.layers = {{4, Activation(ActivationType::Tanh), 0.0}, {1, Activation(ActivationType::Sigmoid), 0.0}};
    p.config.optimizer = defaultOptimizer(OptimizerType::Sgd);
    p.config.optimizer.learningRate = learningRate;
    p.config.batchSize = 4;
    p.train = data;
    p.test = data;
    return p;
}

TrainingProblem explodingProblem()
{
    TrainingProblem p = problem(blobs(40), 1e6);
    p.spec.loss = LossType::SquaredError;
    p.spec.layers = {{4, Activation(ActivationType::Identity), 0.0}, {1, Activation(ActivationType::Identity), 0.0}};
    return p;
}

/// Learned by 256 rows, watched on rows of which every third has the wrong label: its loss falls, then rises.
TrainingProblem overfittingProblem()
{
    TrainingProblem p = problem(blobs(256), 0.002);
    DatasetContent content;
    content.inputs = 2;
    content.classes = 2;
    Random random(8, 3);
    for (int row = 0; row < 90; ++row) {
        for (int i = 0; i < 2; ++i)
            content.values.push_back(0.3 * random.normal() + (row % 2 == 1 ? 0.5 : -0.5));
        content.labels.push_back(row % 3 == 0 ? 1 - row % 2 : row % 2);
    }
    p.validation = Dataset(content);
    return p;
}

/// A run of overfittingProblem() on the host, with all that was said of it.
struct WatchedRun {
    TrainingSession session;
    QSignalSpy finished{&session, &TrainingSession::finished};
    QSignalSpy best{&session, &TrainingSession::bestChanged};
    std::vector<SnapshotPointer> pictures;

    explicit WatchedRun(const StopRules& rules)
    {
        QObject::connect(&session, &TrainingSession::snapshotReady, &session,
            [this](const SnapshotPointer& picture) { pictures.push_back(picture); });
        session.setStopRules(rules);
    }
    StopReason reason() const { return finished.back()[0].value<StopReason>(); }
    double bestLoss() const { return best.back()[0].toDouble(); }
    double bestEpoch() const { return best.back()[1].toDouble(); }
};

const DeviceChoice kHost {DeviceChoice::Mode::Host, 0, {}};

} // namespace

class TestTrainingSession : public QObject {
    Q_OBJECT

private slots:
    void loadsPausedWithAFirstPicture();
    void playsAndPauses();
    void steps();
    void resetReturnsToTheSameStart();
    void dropsPicturesOfAnEarlierNetwork();
    void divergenceStopsAndCanBeRewound();
    void unknownDeviceFailsWithItsSentence();
    void epochLimitFinishes();
    void stopsOnAPlateauAndReturnsToTheBest();
    void withoutKeepingItStaysAtTheEnd();
    void goesOnFromTheEndAfterAStop();
    void stopsBelowALoss();
    void lastEpochReturnsToTheBestToo();
    void aPauseDoesNotRenewPatience();
    void rulesChangeWhileRunning();
    void returnsToTheBestOnDemand();
    void resetForgetsTheBest();
    void divergenceIsNoFinish();
    void speedLimitHolds();
    void settingsChangeWhileRunning();
    void impossibleSettingsAreRefused();
    void numbersOfAnotherNetworkAreAFailure();
    void aWaitingResetCutsAStepShort();
    void aWaitingPauseDropsALongBatch();
    void everyStepOfASlowRunIsKept();
    void fastRunsKeepMoments();
    void returnsToAMomentExactly();
    void returnsWhileLoading();
    void closesWhileTraining();
    void closesWhileLoading();
    void trainsOnOpenCl();
};

void TestTrainingSession::loadsPausedWithAFirstPicture()
{
    TrainingSession session;
    SnapshotRequest request;
    request.outputResolution = 16;
    request.unitResolution = 8;
    session.setSnapshotRequest(request);
    session.load(problem(blobs(20)), kHost);
    QCOMPARE(session.state(), State::Loading);
    QTRY_COMPARE(session.state(), State::Paused);
    QTRY_VERIFY(session.snapshot());
    QCOMPARE(session.snapshot()->position.step, std::uint64_t(0));
    QVERIFY(session.snapshot()->test.has_value());
    QCOMPARE(session.snapshot()->outputMap->resolution, 16);
    QCOMPARE(session.snapshot()->unitMaps->maps[0].size(), std::size_t(4));
    QCOMPARE(session.device()->kind, DeviceKind::Host);
}

void TestTrainingSession::playsAndPauses()
{
    TrainingSession session;
    session.load(problem(blobs(40)), kHost);
    QTRY_COMPARE(session.state(), State::Paused);
    session.play();
    QCOMPARE(session.state(), State::Running);
    QTRY_VERIFY(session.snapshot() && session.snapshot()->position.step > 500);
    QTRY_VERIFY(session.snapshot()->stepsPerSecond > 0.0);
    session.pause();
    QCOMPARE(session.state(), State::Paused);
    // The picture after the pause is the last one.
    QTRY_COMPARE(session.snapshot()->stepsPerSecond, 0.0);
    const std::uint64_t step = session.snapshot()->position.step;
    QSignalSpy pictures(&session, &TrainingSession::snapshotReady);
    QVERIFY(!pictures.wait(100));
    QCOMPARE(session.snapshot()->position.step, step);
    QVERIFY(session.snapshot()->train.loss < 0.3);
}

void TestTrainingSession::steps()
{
    TrainingSession session;
    session.load(problem(blobs(10)), kHost);
    QTRY_COMPARE(session.state(), State::Paused);
    session.step(Advance::Example);
    QTRY_COMPARE(session.snapshot()->position.rowInEpoch, std::size_t(1));
    session.step(Advance::Batch);
    QTRY_COMPARE(session.snapshot()->position.rowInEpoch, std::size_t(5));
    session.step(Advance::Epoch);
    QTRY_COMPARE(session.snapshot()->position.epoch, std::uint64_t(1));
    QCOMPARE(session.snapshot()->position.rowInEpoch, std::size_t(0));
}

void TestTrainingSession::resetReturnsToTheSameStart()
{
    TrainingSession session;
    session.load(problem(blobs(20)), kHost);
    QTRY_VERIFY(session.snapshot());
    const Parameters start = session.snapshot()->parameters;
    session.play();
    QTRY_VERIFY(session.snapshot()->position.step > 100);
    session.reset();
    QCOMPARE(session.state(), State::Paused);
    QTRY_COMPARE(session.snapshot()->position.step, std::uint64_t(0));
    QVERIFY(session.snapshot()->parameters == start);
}

void TestTrainingSession::dropsPicturesOfAnEarlierNetwork()
{
    TrainingSession session;
    session.load(problem(blobs(20)), kHost, true);
    QTRY_VERIFY(session.snapshot());
    bool sawOld = false;
    TrainingProblem other = problem(blobs(20, 3));
    connect(&session, &TrainingSession::snapshotReady, &session, [&](const SnapshotPointer& picture) { sawOld = sawOld || picture->spec->inputs == 2; });
    session.load(other, kHost);
    QVERIFY(!session.snapshot());
    QTRY_VERIFY(session.snapshot());
    QCOMPARE(session.snapshot()->spec->inputs, 3);
    QVERIFY(!sawOld);
}

void TestTrainingSession::divergenceStopsAndCanBeRewound()
{
    TrainingSession session;
    session.load(explodingProblem(), kHost, true);
    QTRY_COMPARE(session.state(), State::Diverged);
    QVERIFY(session.snapshot()->diverged);
    session.rewindToLastGood();
    QTRY_VERIFY(!session.snapshot()->diverged);
    QCOMPARE(session.state(), State::Paused);
    QVERIFY(session.snapshot()->parameters.allFinite());
}

void TestTrainingSession::unknownDeviceFailsWithItsSentence()
{
    TrainingSession session;
    QSignalSpy failures(&session, &TrainingSession::failed);
    session.load(problem(blobs(20)), {DeviceChoice::Mode::Name, 0, "no such device"});
    QTRY_COMPARE(failures.size(), 1);
    QCOMPARE(session.state(), State::Failed);
    QCOMPARE(failures[0][0].value<Problem>().code, ProblemCode::NoSuchDevice);
    session.load(problem(blobs(20)), kHost);
    QTRY_COMPARE(session.state(), State::Paused);
}

void TestTrainingSession::epochLimitFinishes()
{
    TrainingSession session;
    QSignalSpy finished(&session, &TrainingSession::finished);
    session.setEpochLimit(3);
    session.load(problem(blobs(20)), kHost, true);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(session.state(), State::Paused);
    QCOMPARE(session.snapshot()->position.epoch, std::uint64_t(3));
}

void TestTrainingSession::stopsOnAPlateauAndReturnsToTheBest()
{
    WatchedRun run({.patience = 3, .keepBest = true});
    run.session.load(overfittingProblem(), kHost, true);
    QTRY_COMPARE(run.finished.size(), 1);
    QVERIFY(run.reason() == StopReason::Plateau);
    QCOMPARE(run.session.state(), State::Paused);
    const SnapshotPointer& last = run.session.snapshot();
    const SnapshotPointer& end = run.pictures.at(run.pictures.size() - 2);
    QVERIFY(run.bestEpoch() > 1.0); // it became better before it became worse
    QCOMPARE(static_cast<double>(last->position.epoch), run.bestEpoch());
    QCOMPARE(end->position.epoch, last->position.epoch + 3);
    QCOMPARE(last->validation->loss, run.bestLoss());
    QVERIFY(end->validation->loss > run.bestLoss());
    for (const auto& call : run.best)
        QVERIFY(call[0].toDouble() >= run.bestLoss());

    // The numbers are those of that epoch: trained straight up to it, there are the same.
    Trainer straight(overfittingProblem(), makeBackend(kHost).backend);
    straight.advanceEpochs(last->position.epoch);
    QVERIFY(straight.parameters() == last->parameters);
}

void TestTrainingSession::withoutKeepingItStaysAtTheEnd()
{
    WatchedRun run({.patience = 3});
    run.session.load(overfittingProblem(), kHost, true);
    QTRY_COMPARE(run.finished.size(), 1);
    QVERIFY(run.reason() == StopReason::Plateau);
    QCOMPARE(static_cast<double>(run.session.snapshot()->position.epoch), run.bestEpoch() + 3.0);
    QVERIFY(run.session.snapshot()->validation->loss > run.bestLoss());
}

// From the best moment the same rows would lead to the same stop, again and again.
void TestTrainingSession::goesOnFromTheEndAfterAStop()
{
    WatchedRun run({.patience = 3, .keepBest = true});
    run.session.load(overfittingProblem(), kHost, true);
    QTRY_COMPARE(run.finished.size(), 1);
    const auto best = run.session.snapshot();
    const std::uint64_t end = best->position.epoch + 3;
    const std::size_t seen = run.pictures.size();
    run.session.play();
    QTRY_COMPARE(run.finished.size(), 2);
    QVERIFY(run.reason() == StopReason::Plateau);
    for (std::size_t i = seen; i + 1 < run.pictures.size(); ++i)
        QVERIFY(run.pictures[i]->position.epoch >= end);
    QCOMPARE(run.pictures.at(run.pictures.size() - 2)->position.epoch, end + 3); // as much patience again
    QVERIFY(run.session.snapshot()->parameters == best->parameters); // still the best
}

void TestTrainingSession::stopsBelowALoss()
{
    WatchedRun run({.lossBelow = 0.1});
    run.session.load(problem(blobs(40)), kHost, true); // no validation data: the training loss is watched
    QTRY_COMPARE(run.finished.size(), 1);
    QVERIFY(run.reason() == StopReason::LossReached);
    const double loss = run.session.snapshot()->train.loss;
    QVERIFY2(loss < 0.1 && loss > 0.02, qPrintable(QString::number(loss)));
}

void TestTrainingSession::lastEpochReturnsToTheBestToo()
{
    WatchedRun run({.keepBest = true});
    run.session.setEpochLimit(60);
    run.session.load(overfittingProblem(), kHost, true);
    QTRY_COMPARE(run.finished.size(), 1);
    QVERIFY(run.reason() == StopReason::None);
    QVERIFY(run.bestEpoch() < 60.0);
    QCOMPARE(run.pictures.at(run.pictures.size() - 2)->position.epoch, std::uint64_t(60));
    QCOMPARE(run.session.snapshot()->validation->loss, run.bestLoss());

    // A limit between two looks (40 rows: every 6th epoch) is looked at, too: the training loss still falls there.
    WatchedRun shorter({.keepBest = true});
    shorter.session.setEpochLimit(10);
    shorter.session.load(problem(blobs(40)), kHost, true);
    QTRY_COMPARE(shorter.finished.size(), 1);
    QCOMPARE(shorter.session.snapshot()->position.epoch, std::uint64_t(10));
    QCOMPARE(shorter.bestEpoch(), 10.0);
}

void TestTrainingSession::aPauseDoesNotRenewPatience()
{
    WatchedRun run({.patience = 3});
    run.session.load(overfittingProblem(), kHost, true);
    QTRY_COMPARE(run.finished.size(), 1);
    const std::uint64_t end = run.session.snapshot()->position.epoch;

    WatchedRun paused({.patience = 3});
    paused.session.setSpeedLimit(1500.0); // 64 steps an epoch
    paused.session.load(overfittingProblem(), kHost, true);
    while (paused.finished.isEmpty()) {
        const std::size_t seen = paused.pictures.size();
        QTRY_VERIFY(paused.pictures.size() > seen + 1 || !paused.finished.isEmpty());
        paused.session.pause();
        paused.session.play();
    }
    QCOMPARE(paused.session.snapshot()->position.epoch, end);
}

void TestTrainingSession::rulesChangeWhileRunning()
{
    WatchedRun run({});
    run.session.load(overfittingProblem(), kHost, true);
    QTRY_VERIFY(run.session.snapshot() && run.session.snapshot()->position.epoch > 30);
    QCOMPARE(run.session.state(), State::Running);
    run.session.setStopRules({.patience = 100'000});
    QTRY_VERIFY(run.best.size() > 1);
    run.session.setStopRules({.patience = 2, .keepBest = true}); // the best was followed without being wanted so far
    QTRY_COMPARE(run.finished.size(), 1);
    QVERIFY(run.reason() == StopReason::Plateau);
    QCOMPARE(run.session.snapshot()->validation->loss, run.bestLoss());
}

void TestTrainingSession::returnsToTheBestOnDemand()
{
    WatchedRun run({.patience = 100'000});
    run.session.load(overfittingProblem(), kHost, true);
    QTRY_VERIFY(run.session.snapshot() && run.session.snapshot()->position.epoch > 40);
    run.session.returnToBest();
    QCOMPARE(run.session.state(), State::Paused);
    QTRY_COMPARE(static_cast<double>(run.session.snapshot()->position.epoch), run.bestEpoch());
    QCOMPARE(run.session.snapshot()->validation->loss, run.bestLoss());
}

void TestTrainingSession::resetForgetsTheBest()
{
    WatchedRun run({.patience = 3, .keepBest = true});
    run.session.load(overfittingProblem(), kHost, true);
    QTRY_COMPARE(run.finished.size(), 1);
    const auto best = run.session.snapshot();
    run.session.reset();
    QTRY_COMPARE(run.session.snapshot()->position.step, std::uint64_t(0));
    QVERIFY(std::isinf(run.bestLoss()));
    run.session.play(); // from the start, not from the end of the run before
    QTRY_COMPARE(run.finished.size(), 2);
    QVERIFY(run.reason() == StopReason::Plateau);
    QCOMPARE(run.session.snapshot()->position.epoch, best->position.epoch);
    QVERIFY(run.session.snapshot()->parameters == best->parameters);
}

void TestTrainingSession::divergenceIsNoFinish()
{
    WatchedRun run({.patience = 1});
    run.session.setEpochLimit(1000);
    run.session.load(explodingProblem(), kHost, true);
    QTRY_COMPARE(run.session.state(), State::Diverged);
    QCoreApplication::processEvents();
    QCOMPARE(run.session.state(), State::Diverged);
    QVERIFY(run.finished.isEmpty());
}

void TestTrainingSession::speedLimitHolds()
{
    TrainingSession session;
    session.setSpeedLimit(50.0);
    session.load(problem(blobs(20)), kHost, true);
    QTRY_VERIFY(session.snapshot());
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY(session.snapshot()->position.step >= 20);
    const double seconds = static_cast<double>(timer.elapsed()) / 1000.0;
    QVERIFY2(seconds > 0.3, qPrintable(QString::number(seconds))); // unlimited it would be a few milliseconds
}

void TestTrainingSession::settingsChangeWhileRunning()
{
    TrainingSession session;
    TrainingProblem p = problem(blobs(20));
    session.load(p, kHost, true);
    QTRY_VERIFY(session.snapshot() && session.snapshot()->position.step > 10);
    TrainingConfig config = p.config;
    config.optimizer = defaultOptimizer(OptimizerType::Adam);
    config.batchSize = 7;
    session.setConfig(config);
    QTRY_COMPARE(session.snapshot()->config.batchSize, std::size_t(7));
    QVERIFY(session.snapshot()->position.step > 10);
    QCOMPARE(session.state(), State::Running);
}

void TestTrainingSession::impossibleSettingsAreRefused()
{
    TrainingSession session;
    QSignalSpy notices(&session, &TrainingSession::notice);
    QSignalSpy failures(&session, &TrainingSession::failed);
    const TrainingProblem p = problem(blobs(20));
    session.load(p, kHost);
    QTRY_COMPARE(session.state(), State::Paused);
    TrainingConfig config = p.config;
    config.optimizer.learningRate = -1.0;
    session.setConfig(config);
    QTRY_COMPARE(notices.size(), 1);
    QCOMPARE(notices[0][0].value<Problem>().code, ProblemCode::BadTrainingSetting);
    // What was learned is still there, and learning goes on with the old settings.
    session.step(Advance::Batch);
    QTRY_COMPARE(session.snapshot()->position.step, std::uint64_t(1));
    QCOMPARE(session.snapshot()->config.optimizer.learningRate, p.config.optimizer.learningRate);
    QCOMPARE(failures.size(), 0);
}

void TestTrainingSession::numbersOfAnotherNetworkAreAFailure()
{
    TrainingSession session;
    QSignalSpy failures(&session, &TrainingSession::failed);
    const TrainingProblem p = problem(blobs(20));
    session.load(p, kHost);
    QTRY_COMPARE(session.state(), State::Paused);
    NetworkSpec other = p.spec;
    other.layers[0].units = 9;
    session.setParameters(Parameters(other));
    QTRY_COMPARE(failures.size(), 1);
    QCOMPARE(session.state(), State::Failed);
}

// The worker alone, without its thread: what is announced before a step begins counts as much as what comes while it runs.
void TestTrainingSession::aWaitingResetCutsAStepShort()
{
    TrainingWorker worker;
    std::uint64_t step = 0;
    connect(
        &worker, &TrainingWorker::snapshotReady, this, [&](const SnapshotPointer& picture) { step = picture->position.step; });
    worker.load(problem(blobs(400)), kHost, 1);
    worker.announceCommand(CommandCut::Step);
    worker.step(Advance::Epoch);
    QCOMPARE(step, std::uint64_t(1));
    worker.beginCommand(CommandCut::Step);
    worker.announceCommand(CommandCut::Slice); // for example a learning rate: the step is finished first
    worker.step(Advance::Epoch);
    QCOMPARE(step, std::uint64_t(100));
}

// While the run plays; a step that was asked for is finished, unless its result would be thrown away.
void TestTrainingSession::aWaitingPauseDropsALongBatch()
{
    TrainingProblem p = problem(blobs(300));
    p.spec.layers = {{700, Activation(ActivationType::Tanh), 0.0}, {900, Activation(ActivationType::Tanh), 0.0},
        {1, Activation(ActivationType::Sigmoid), 0.0}};
    p.config.batchSize = 300;
    TrainingWorker worker;
    std::uint64_t step = 7;
    connect(
        &worker, &TrainingWorker::snapshotReady, this, [&](const SnapshotPointer& picture) { step = picture->position.step; });
    worker.load(p, kHost, 1);
    worker.play();
    worker.announceCommand(CommandCut::Batch);
    QCoreApplication::processEvents(); // a slice begins, and takes its batch back
    worker.beginCommand(CommandCut::Batch);
    worker.pause();
    QCOMPARE(step, std::uint64_t(0));
    worker.announceCommand(CommandCut::Step);
    worker.step(Advance::Batch);
    QCOMPARE(step, std::uint64_t(0));
    worker.beginCommand(CommandCut::Step);
    worker.announceCommand(CommandCut::Batch);
    worker.step(Advance::Batch);
    QCOMPARE(step, std::uint64_t(1));
    worker.beginCommand(CommandCut::Batch);
    worker.play();
    worker.announceCommand(CommandCut::Slice); // for example a learning rate: the batch is finished first
    QCoreApplication::processEvents();
    worker.beginCommand(CommandCut::Slice);
    worker.pause();
    QVERIFY(step >= 2);
}

void TestTrainingSession::everyStepOfASlowRunIsKept()
{
    TrainingSession session;
    session.setRecording(true);
    session.setSpeedLimit(200.0);
    session.load(problem(blobs(40)), kHost, true);
    QTRY_VERIFY(!session.history().isEmpty() && session.history().back().position.step >= 60);
    session.pause();
    QTRY_VERIFY(session.snapshot() && session.snapshot()->position.step == session.history().back().position.step);
    const History& history = session.history();
    QCOMPARE(history.size(), history.back().position.step + 1);
    Trainer trainer(problem(blobs(40)), makeBackend(kHost).backend);
    for (std::size_t i = 0; i < history.size(); ++i) {
        QCOMPARE(history.parameters(i)[0], static_cast<float>(trainer.parameters().values()[0]));
        QCOMPARE(history.moment(i).losses.trainLoss, static_cast<float>(trainer.backend().evaluate(DataRole::Train).loss));
        QCOMPARE(history.moment(i).losses.testAccuracy, static_cast<float>(trainer.backend().evaluate(DataRole::Test).accuracy));
        trainer.advance(Advance::Batch);
    }
}

void TestTrainingSession::fastRunsKeepMoments()
{
    TrainingSession session;
    session.setRecording(true);
    session.load(problem(blobs(200)), kHost, true);
    QTRY_VERIFY(session.history().size() > 40);
    session.pause();
    QTRY_VERIFY(session.snapshot() && session.snapshot()->position.step == session.history().back().position.step);
    const History& history = session.history();
    QCOMPARE(history.moment(0).position.step, std::uint64_t(0));
    for (std::size_t i = 1; i < history.size(); ++i)
        QVERIFY(history.moment(i - 1).position.step < history.moment(i).position.step);
    // Faster than it is kept: moments stand for several updates.
    QVERIFY(history.back().position.step > history.size());
}

void TestTrainingSession::returnsToAMomentExactly()
{
    TrainingProblem adam = problem(blobs(40));
    adam.config.optimizer = defaultOptimizer(OptimizerType::Adam);
    adam.spec.layers[0].dropout = 0.2;
    TrainingSession session;
    session.setRecording(true);
    session.load(adam, kHost);
    QTRY_COMPARE(session.state(), State::Paused);
    for (int i = 0; i < 30; ++i)
        session.step(Advance::Batch);
    QTRY_VERIFY(session.snapshot() && session.snapshot()->position.step == 30);
    const History whole = session.history();
    TrainingConfig config = adam.config;
    config.optimizer.learningRate = 0.5;
    session.returnTo(whole, 17, config);
    QCOMPARE(session.history().back().position.step, std::uint64_t(17));
    for (int i = 0; i < 5; ++i)
        session.step(Advance::Batch);
    QTRY_VERIFY(session.snapshot()->position.step == 22);
    Trainer trainer(adam, makeBackend(kHost).backend);
    for (int i = 0; i < 17; ++i)
        trainer.advance(Advance::Batch);
    trainer.setConfig(config);
    for (int i = 0; i < 5; ++i)
        trainer.advance(Advance::Batch);
    QCOMPARE(session.snapshot()->parameters, trainer.parameters());
    QCOMPARE(session.history().size(), 23U);
    QCOMPARE(whole.size(), 31U);
    QCOMPARE(session.history().configAt(18).optimizer.learningRate, 0.5);
}

void TestTrainingSession::returnsWhileLoading()
{
    TrainingSession session;
    session.setRecording(true);
    session.load(problem(blobs(40)), kHost);
    QTRY_COMPARE(session.state(), State::Paused);
    for (int i = 0; i < 9; ++i)
        session.step(Advance::Batch);
    QTRY_VERIFY(!session.history().isEmpty());
    session.step(Advance::Epoch);
    QTRY_VERIFY(session.history().back().position.step == 10);
    const History whole = session.history();
    session.load(problem(blobs(40)), kHost);
    session.returnTo(whole, 10, problem(blobs(40)).config);
    QTRY_COMPARE(session.state(), State::Paused);
    QTRY_VERIFY(session.snapshot() && session.snapshot()->position.step == 10);
}

void TestTrainingSession::closesWhileTraining()
{
    for (int i = 0; i < 10; ++i) {
        TrainingSession session;
        session.load(problem(blobs(100)), kHost, true);
        if (i % 2 == 1)
            QTRY_VERIFY(session.snapshot());
    }
}

void TestTrainingSession::closesWhileLoading()
{
    TrainingSession session;
    session.load(problem(blobs(1000)), {DeviceChoice::Mode::Index, 0, {}}, true);
    QCOMPARE(session.state(), State::Loading);
}

void TestTrainingSession::trainsOnOpenCl()
{
    TrainingSession session;
    session.load(problem(blobs(60)), {DeviceChoice::Mode::Index, 0, {}}, true);
    QTRY_VERIFY_WITH_TIMEOUT(session.snapshot() && session.snapshot()->position.step > 300, 30'000);
    QVERIFY(session.device()->isOpenCl());
    session.pause();
    QTRY_VERIFY(session.snapshot()->train.loss < 0.5);
}

QTEST_GUILESS_MAIN(TestTrainingSession)
#include "tst_training_session.moc"
