// Stepping forward through updates and back again: every number is what it was, bit for bit.
#include "engine/explain/LearningWalk.h"
#include "tests/RandomNetworks.h"

#include <QTest>

#include <cstring>

using namespace chalknet;

namespace {

bool haveSameBits(const std::vector<double>& a, const std::vector<double>& b)
{
    return a.size() == b.size() && (a.empty() || std::memcmp(a.data(), b.data(), a.size() * sizeof(double)) == 0);
}

bool haveSameBits(const WalkMoment& a, const WalkMoment& b)
{
    const std::vector<double> left(a.parameters.values().begin(), a.parameters.values().end());
    const std::vector<double> right(b.parameters.values().begin(), b.parameters.values().end());
    return a.rows == b.rows && haveSameBits(left, right) && a.memory.type == b.memory.type && a.memory.updates == b.memory.updates
        && haveSameBits(a.memory.first, b.memory.first) && haveSameBits(a.memory.second, b.memory.second);
}

/// What the lesson does: trace the rows of the moment, take the update, go on to the next rows.
struct Learner {
    NetworkSpec spec;
    std::vector<TraceExample> rows;
    UpdateRule rule;
    std::size_t batch = 1;

    BatchTrace traceOf(const WalkMoment& moment) const
    {
        std::vector<TraceExample> examples;
        for (const std::size_t row : moment.rows)
            examples.push_back(rows[row]);
        UpdateRule now = rule;
        now.memory = moment.memory;
        return traceBatch(spec, moment.parameters, examples, now);
    }

    std::vector<std::size_t> rowsOf(std::size_t update) const
    {
        std::vector<std::size_t> list;
        for (std::size_t i = 0; i < batch; ++i)
            list.push_back((update * batch + i) % rows.size());
        return list;
    }

    void step(LearningWalk& walk) const
    {
        const BatchTrace trace = traceOf(walk.current());
        walk.advance(trace, rowsOf(walk.position() + 1));
    }
};

Learner learnerWith(OptimizerType optimizer, std::size_t batch, RandomNetworks& random)
{
    Learner learner;
    learner.spec.inputs = 3;
    learner.spec.layers = {layer(4, ActivationType::PRelu), layer(3, ActivationType::Maxout), layer(2, ActivationType::Softmax)};
    learner.spec.loss = LossType::CrossEntropy;
    learner.rows = random.examples(learner.spec, 24);
    learner.rule = random.rule(optimizer);
    learner.batch = batch;
    return learner;
}

} // namespace

class TestLearningWalk : public QObject {
    Q_OBJECT

private slots:
    void aWholeEpochForwardAndBack_data();
    void aWholeEpochForwardAndBack();
    void theSameWayLeadsToTheSameNumbers();
    void advancingAfterBackForgetsTheOldWay();
    void editsReplaceThePresentMoment();
    void restartGoesToTheBeginning();
    void withoutAnUpdateNothingIsLearnt();
    void theOldestMomentsAreForgotten();
    void copiesAreIndependent();
};

void TestLearningWalk::aWholeEpochForwardAndBack_data()
{
    QTest::addColumn<int>("optimizer");
    QTest::addColumn<int>("batch");
    for (const OptimizerType type : kAllOptimizers) {
        for (const int batch : {1, 4})
            QTest::addRow("%s, %d rows", std::string(optimizerName(type)).c_str(), batch) << static_cast<int>(type) << batch;
    }
}

void TestLearningWalk::aWholeEpochForwardAndBack()
{
    QFETCH(int, optimizer);
    QFETCH(int, batch);
    RandomNetworks random(static_cast<unsigned>(40 + optimizer));
    const Learner learner = learnerWith(static_cast<OptimizerType>(optimizer), static_cast<std::size_t>(batch), random);
    LearningWalk walk(WalkMoment{learner.rowsOf(0), random.parameters(learner.spec), {}});
    const LearningWalk start = walk;
    const std::size_t updates = learner.rows.size() / learner.batch;

    std::vector<WalkMoment> moments{walk.current()};
    std::vector<double> losses;
    for (std::size_t update = 0; update < updates; ++update) {
        losses.push_back(learner.traceOf(walk.current()).loss);
        learner.step(walk);
        QVERIFY(!haveSameBits(walk.current(), moments.back()));
        moments.push_back(walk.current());
    }
    QCOMPARE(walk.position(), updates);
    QCOMPARE(walk.current().memory.updates, updates);
    for (std::size_t update = updates; update-- > 0;) {
        QVERIFY(walk.canGoBack());
        walk.back();
        QCOMPARE(walk.position(), update);
        QVERIFY(haveSameBits(walk.current(), moments[update]));
        QCOMPARE(learner.traceOf(walk.current()).loss, losses[update]);
    }
    QVERIFY(!walk.canGoBack());
    walk.back();
    QVERIFY(haveSameBits(walk.current(), start.current()));
    // And forward once more.
    for (std::size_t update = 1; update <= updates; ++update) {
        learner.step(walk);
        QVERIFY(haveSameBits(walk.current(), moments[update]));
    }
}

void TestLearningWalk::theSameWayLeadsToTheSameNumbers()
{
    RandomNetworks random(50);
    const Learner learner = learnerWith(OptimizerType::Adam, 2, random);
    const WalkMoment start{learner.rowsOf(0), random.parameters(learner.spec), {}};
    LearningWalk one(start);
    LearningWalk other(start);
    for (int i = 0; i < 6; ++i) {
        learner.step(one);
        learner.step(other);
        if (i == 3) {
            other.back();
            QVERIFY(!(one == other));
            learner.step(other);
        }
    }
    QVERIFY(one == other);
}

void TestLearningWalk::advancingAfterBackForgetsTheOldWay()
{
    RandomNetworks random(51);
    Learner learner = learnerWith(OptimizerType::Sgd, 1, random);
    LearningWalk walk(WalkMoment{learner.rowsOf(0), random.parameters(learner.spec), {}});
    for (int i = 0; i < 4; ++i)
        learner.step(walk);
    const WalkMoment old = walk.current();
    walk.back();
    walk.back();
    learner.rule.optimizer.learningRate = 0.9;
    learner.step(walk);
    QCOMPARE(walk.position(), std::size_t{3});
    learner.step(walk);
    QVERIFY(!haveSameBits(walk.current(), old));
    for (int i = 0; i < 4; ++i)
        walk.back();
    QVERIFY(!walk.canGoBack());
}

void TestLearningWalk::editsReplaceThePresentMoment()
{
    RandomNetworks random(52);
    const Learner learner = learnerWith(OptimizerType::Momentum, 1, random);
    LearningWalk walk(WalkMoment{learner.rowsOf(0), random.parameters(learner.spec), {}});
    learner.step(walk);
    const WalkMoment first = walk.current();
    learner.step(walk);
    walk.back();
    WalkMoment edited = walk.current();
    edited.parameters.bias(0, 0) = 0.125;
    edited.rows = {7};
    walk.replaceCurrent(edited);
    QCOMPARE(walk.position(), std::size_t{1});
    QVERIFY(haveSameBits(walk.current(), edited));
    QVERIFY(!haveSameBits(walk.current(), first));
    learner.step(walk);
    QCOMPARE(walk.position(), std::size_t{2});
    walk.back();
    QVERIFY(haveSameBits(walk.current(), edited));
}

void TestLearningWalk::restartGoesToTheBeginning()
{
    RandomNetworks random(53);
    const Learner learner = learnerWith(OptimizerType::Adamw, 1, random);
    const WalkMoment start{learner.rowsOf(0), random.parameters(learner.spec), {}};
    LearningWalk walk(start);
    for (int i = 0; i < 5; ++i)
        learner.step(walk);
    walk.restart();
    QCOMPARE(walk.position(), std::size_t{0});
    QVERIFY(haveSameBits(walk.current(), start));
}

void TestLearningWalk::withoutAnUpdateNothingIsLearnt()
{
    RandomNetworks random(54);
    const Learner learner = learnerWith(OptimizerType::Adam, 1, random);
    LearningWalk walk(WalkMoment{learner.rowsOf(0), random.parameters(learner.spec), {}});
    learner.step(walk);
    WalkMoment expected = walk.current();
    walk.advance(traceBatch(learner.spec, walk.current().parameters, std::span(&learner.rows[1], 1)), {5});
    expected.rows = {5};
    QVERIFY(haveSameBits(walk.current(), expected));
}

void TestLearningWalk::theOldestMomentsAreForgotten()
{
    NetworkSpec spec;
    spec.inputs = 1;
    spec.layers = {layer(1, ActivationType::Identity)};
    Parameters parameters(spec);
    LearningWalk walk(WalkMoment{{0}, parameters, {}});
    const std::size_t steps = LearningWalk::kMostMoments + 10;
    BatchTrace trace;
    for (std::size_t i = 1; i <= steps; ++i) {
        parameters.bias(0, 0) = static_cast<double>(i);
        trace.updated = parameters;
        walk.advance(trace, {i});
    }
    QCOMPARE(walk.position(), steps);
    QCOMPARE(walk.current().parameters.bias(0, 0), static_cast<double>(steps));
    walk.restart();
    QCOMPARE(walk.position(), std::size_t{11});
    QCOMPARE(walk.current().parameters.bias(0, 0), 11.0);
    QVERIFY(!walk.canGoBack());
}

void TestLearningWalk::copiesAreIndependent()
{
    RandomNetworks random(55);
    const Learner learner = learnerWith(OptimizerType::Sgd, 1, random);
    LearningWalk walk(WalkMoment{learner.rowsOf(0), random.parameters(learner.spec), {}});
    learner.step(walk);
    const LearningWalk copy = walk;
    const WalkMoment moment = copy.current();
    walk.back();
    WalkMoment edited = walk.current();
    edited.parameters.bias(0, 0) += 1.0;
    walk.replaceCurrent(edited);
    QCOMPARE(copy.position(), std::size_t{1});
    QVERIFY(haveSameBits(copy.current(), moment));
    QVERIFY(!(walk == copy));
    QVERIFY(LearningWalk() == LearningWalk());
}

QTEST_GUILESS_MAIN(TestLearningWalk)
#include "tst_learning_walk.moc"
