// The history of a run: what is kept, how it is thinned and cut, and that every moment can be reached again bit for bit.
#include "engine/base/Random.h"
#include "engine/compute/Devices.h"
#include "engine/compute/host/HostBackend.h"
#include "engine/training/History.h"

#include <QTest>

#include <cstring>

using namespace chalknet;

namespace {

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

TrainingProblem problem(OptimizerType optimizer, double dropout = 0.3)
{
    TrainingProblem p;
    p.spec.inputs = 2;
    p.spec.layers = {{5, Activation(ActivationType::Tanh), dropout}, {1, Activation(ActivationType::Sigmoid), 0.0}};
    p.spec.loss = LossType::BinaryCrossEntropy;
    p.spec.seed = 2;
    p.config.optimizer = defaultOptimizer(optimizer);
    p.config.batchSize = 4;
    p.train = blobs(30);
    return p;
}

Trainer makeTrainer(OptimizerType optimizer)
{
    return Trainer(problem(optimizer), std::make_unique<HostBackend>());
}

bool sameBits(const Parameters& a, const Parameters& b)
{
    return a.values().size() == b.values().size()
        && std::memcmp(a.values().data(), b.values().data(), a.values().size_bytes()) == 0;
}

/// A run made up of numbers: parameter i of step s is s + i.
HistoryPiece madeUp(std::uint64_t first, std::uint64_t last, std::uint64_t gap, std::size_t parameters = 9)
{
    HistoryPiece piece;
    for (std::uint64_t step = first; step <= last; step += gap) {
        std::vector<float> values;
        for (std::size_t i = 0; i < parameters; ++i)
            values.push_back(static_cast<float>(step) + static_cast<float>(i));
        HistoryMoment moment;
        moment.position = {step, step / 10, step % 10, 10};
        moment.losses.trainLoss = 1.0F / static_cast<float>(step + 1);
        piece.chunk.add(moment, values);
    }
    return piece;
}

/// A run that does everything a person may do, recorded step by step; the exact parameters of every step are in `exact`.
struct RecordedRun {
    Trainer trainer;
    HistoryRecorder recorder;
    History history;
    std::vector<Parameters> exact;

    explicit RecordedRun(OptimizerType type)
        : trainer(makeTrainer(type))
    {
        recorder.begin(trainer);
        keep();
    }
    void keep()
    {
        recorder.record(trainer, {});
        exact.resize(trainer.position().step);
        exact.push_back(trainer.parameters());
        history.add(recorder.take());
    }
    void steps(int count)
    {
        for (int i = 0; i < count; ++i) {
            trainer.advance(Advance::Batch);
            keep();
        }
    }
    void change(const TrainingConfig& config)
    {
        const TrainingConfig before = trainer.config();
        trainer.setConfig(config);
        recorder.configChanged(trainer, before);
    }
    void example()
    {
        TrainingConfig one = trainer.config();
        one.batchSize = 1;
        recorder.settingsFor(trainer, trainer.position().step, one);
        trainer.advance(Advance::Example);
        recorder.settingsFor(trainer, trainer.position().step, trainer.config());
        keep();
    }
};

} // namespace

class TestHistory : public QObject {
    Q_OBJECT

private slots:
    void keepsEveryMoment();
    void thinningIsEvenAndKeepsBothEnds();
    void thinnedWhileRecorded();
    void findsMoments();
    void goingBackForgetsWhatCameAfter();
    void branchesShareTheirPast();
    void replayIsExact_data();
    void replayIsExact();
    void replayAfterThinning();
    void replayOnOpenCl();
    void anyOrderOfAddingThinningAndCutting();
};

void TestHistory::keepsEveryMoment()
{
    History history;
    history.add(madeUp(0, 5000, 1));
    QCOMPARE(history.size(), 5001U);
    for (std::size_t i : {0U, 255U, 256U, 4999U, 5000U}) {
        QCOMPARE(history.moment(i).position.step, static_cast<std::uint64_t>(i));
        QCOMPARE(history.parameters(i)[3], static_cast<float>(i + 3));
    }
    QVERIFY(history.bytes() >= 5001 * (9 * sizeof(float)));
    QVERIFY(history.bytes() < 5001 * (9 * sizeof(float) + 2 * sizeof(HistoryMoment)));
}

void TestHistory::thinningIsEvenAndKeepsBothEnds()
{
    for (const std::uint64_t gap : {1U, 3U, 7U}) {
        History history;
        history.add(madeUp(0, 10'003, gap));
        const std::uint64_t last = history.back().position.step;
        const std::size_t before = history.bytes();
        for (int round = 0; round < 5; ++round) {
            const std::size_t count = history.size();
            history.thin();
            QVERIFY(history.size() < count * 6 / 10 + 2);
            QVERIFY(history.size() > count * 4 / 10);
            QCOMPARE(history.front().position.step, std::uint64_t(0));
            QCOMPARE(history.back().position.step, last);
            for (std::size_t i = 1; i + 1 < history.size(); ++i) {
                const std::uint64_t distance = history.moment(i).position.step - history.moment(i - 1).position.step;
                QVERIFY(distance >= history.stride() && distance < history.stride() + gap);
                QCOMPARE(history.parameters(i)[0], static_cast<float>(history.moment(i).position.step));
            }
        }
        QVERIFY(history.bytes() * 16 < before);
    }
}

void TestHistory::thinnedWhileRecorded()
{
    constexpr std::size_t kLimit = 40'000;
    History history;
    for (std::uint64_t step = 0; step < 20'000; step += 10) {
        history.add(madeUp(step, step + 9, 1));
        while (history.bytes() > kLimit)
            history.thin();
        QCOMPARE(history.back().position.step, step + 9);
    }
    QVERIFY(history.size() > kLimit / 4 / (9 * sizeof(float) + sizeof(HistoryMoment)));
    for (std::size_t i = 1; i + 1 < history.size(); ++i)
        QCOMPARE(history.moment(i).position.step - history.moment(i - 1).position.step, history.stride());
}

void TestHistory::findsMoments()
{
    History history;
    history.add(madeUp(0, 1000, 10));
    QCOMPARE(history.indexAt(0), 0U);
    QCOMPARE(history.indexAt(9), 0U);
    QCOMPARE(history.indexAt(10), 1U);
    QCOMPARE(history.indexAt(99'999), 100U);
    QCOMPARE(history.nearestTo(14), 1U);
    QCOMPARE(history.nearestTo(16), 2U);
    QCOMPARE(history.nearestTo(99'999), 100U);
}

void TestHistory::goingBackForgetsWhatCameAfter()
{
    History history;
    history.add(madeUp(0, 2000, 1));
    history.add(madeUp(301, 310, 1));
    QCOMPARE(history.size(), 311U);
    QCOMPARE(history.back().position.step, std::uint64_t(310));
    QCOMPARE(history.moment(300).position.step, std::uint64_t(300));
}

void TestHistory::branchesShareTheirPast()
{
    History whole;
    whole.add(madeUp(0, 5000, 1));
    const History branch = whole.upTo(4000);
    QCOMPARE(branch.size(), 4001U);
    QCOMPARE(branch.back().position.step, std::uint64_t(4000));
    QCOMPARE(whole.size(), 5001U);
    const std::array<const History*, 2> both{&whole, &branch};
    QVERIFY(History::bytesOfAll(both) < whole.bytes() * 11 / 10);
    QCOMPARE(whole.upTo(0).size(), 1U);
}

void TestHistory::replayIsExact_data()
{
    QTest::addColumn<int>("type");
    for (const OptimizerType type : kAllOptimizers)
        QTest::newRow(std::string(optimizerName(type)).c_str()) << static_cast<int>(type);
}

// With dropout, another rate, another batch, another optimiser and back, single examples, a schedule and a number set by hand.
void TestHistory::replayIsExact()
{
    QFETCH(int, type);
    RecordedRun run(static_cast<OptimizerType>(type));
    run.steps(150);
    TrainingConfig config = run.trainer.config();
    config.optimizer.learningRate *= 3.0;
    config.batchSize = 7;
    config.l2 = 0.01;
    run.change(config);
    run.steps(33);
    std::vector<std::uint8_t> frozen(run.exact[0].values().size(), 0);
    frozen[1] = frozen[4] = 1;
    run.trainer.setFrozen(frozen);
    run.recorder.frozenChanged(run.trainer);
    run.steps(40);
    run.trainer.setFrozen({});
    run.recorder.frozenChanged(run.trainer);
    for (int i = 0; i < 3; ++i)
        run.example();
    run.steps(20);
    TrainingConfig other = config;
    other.optimizer = defaultOptimizer(config.optimizer.type == OptimizerType::Adam ? OptimizerType::Sgd : OptimizerType::Adam);
    run.change(other);
    run.change(config); // at the same step: the memory is empty now
    run.steps(21);
    run.change(other);
    run.steps(80);
    Parameters edited = run.trainer.parameters();
    edited.values()[2] += 0.5;
    run.trainer.setParameters(edited);
    run.recorder.begin(run.trainer);
    run.keep();
    other.schedule = {ScheduleType::Cosine, 0.1, 20};
    run.change(other);
    run.steps(100);

    QCOMPARE(run.history.size(), run.exact.size());
    Trainer again = makeTrainer(static_cast<OptimizerType>(type));
    for (std::size_t i = 0; i < run.history.size(); i += 1 + i % 5) {
        const std::uint64_t step = run.history.moment(i).position.step;
        const auto way = run.history.wayTo(step);
        QVERIFY(way);
        QVERIFY(step - way->from->position.step <= 64);
        QVERIFY(replay(again, *way));
        QCOMPARE(again.position(), run.history.moment(i).position);
        QVERIFY2(sameBits(again.parameters(), run.exact[step]), qPrintable(QString::number(step)));
        QCOMPARE(again.config(), run.history.configAt(step));
    }
    // From a moment in the middle the end is reached as it was.
    const auto way = run.history.wayTo(run.trainer.position().step - 90);
    replay(again, *way);
    while (again.position().step < run.trainer.position().step)
        again.advance(Advance::Batch);
    QVERIFY(sameBits(again.parameters(), run.trainer.parameters()));
    QCOMPARE(again.state().optimizer, run.trainer.state().optimizer);
}

void TestHistory::replayAfterThinning()
{
    RecordedRun run(OptimizerType::Rmsprop);
    run.steps(1500);
    const std::size_t keyframes = run.history.keyframeCount();
    run.history.thin();
    run.history.thin();
    QVERIFY2(run.history.keyframeCount() <= keyframes / 2, qPrintable(QStringLiteral("%1 of %2").arg(run.history.keyframeCount()).arg(keyframes)));
    Trainer again = makeTrainer(OptimizerType::Rmsprop);
    for (std::size_t i = 0; i < run.history.size(); i += 37) {
        const std::uint64_t step = run.history.moment(i).position.step;
        QVERIFY(replay(again, *run.history.wayTo(step)));
        QVERIFY(sameBits(again.parameters(), run.exact[step]));
    }
}

// Whole launches of many batches are recorded, single batches are replayed: on a device both must be the same.
void TestHistory::replayOnOpenCl()
{
    DeviceChoice choice;
    choice.mode = DeviceChoice::Mode::Index;
    Trainer trainer(problem(OptimizerType::Adam), makeBackend(choice).backend);
    Trainer again(problem(OptimizerType::Adam), makeBackend(choice).backend);
    HistoryRecorder recorder;
    History history;
    std::vector<Parameters> exact;
    recorder.begin(trainer);
    for (int i = 0; i < 40; ++i) {
        recorder.record(trainer, {});
        exact.push_back(trainer.parameters());
        trainer.advanceEpochs(3);
    }
    history.add(recorder.take());
    QCOMPARE(history.size(), 40U);
    for (const std::size_t i : {1U, 17U, 39U}) {
        QVERIFY(replay(again, *history.wayTo(history.moment(i).position.step)));
        QVERIFY(sameBits(again.parameters(), exact[i]));
    }
}

void TestHistory::anyOrderOfAddingThinningAndCutting()
{
    Random random(11, 1);
    for (int round = 0; round < 60; ++round) {
        History history;
        std::uint64_t last = 0;
        history.add(madeUp(0, 0, 1));
        for (int action = 0; action < 40; ++action) {
            const auto pick = static_cast<int>(random.uniform() * 10.0);
            const auto gap = static_cast<std::uint64_t>(1 + random.uniform() * 4.0);
            if (pick == 0)
                history.thin();
            else if (pick == 1)
                history = history.upTo(last = static_cast<std::uint64_t>(random.uniform() * static_cast<double>(last)));
            else if (pick == 2) // training goes on from an earlier moment
                last = static_cast<std::uint64_t>(random.uniform() * static_cast<double>(last));
            if (pick >= 2) {
                history.add(madeUp(last + 1, last + 1 + 60 * gap, gap));
                last = last + 1 + 60 * gap;
            }
            last = history.back().position.step;
            QCOMPARE(history.front().position.step, std::uint64_t(0));
            for (std::size_t i = 1; i < history.size(); ++i) {
                QVERIFY(history.moment(i).position.step > history.moment(i - 1).position.step);
                QCOMPARE(history.parameters(i)[8], static_cast<float>(history.moment(i).position.step + 8));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
