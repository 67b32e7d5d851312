// The training session: start, pause, step, reset, divergence, failure and closing while the worker thread trains.
#include "engine/base/Random.h"
#include "ui/training/TrainingSession.h"
#include "ui/training/TrainingWorker.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

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
    void speedLimitHolds();
    void settingsChangeWhileRunning();
    void impossibleSettingsAreRefused();
    void numbersOfAnotherNetworkAreAFailure();
    void aWaitingResetCutsAStepShort();
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
