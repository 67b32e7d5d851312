// Dataset: how labels and target columns become targets, what fits which network, and the stratified split.
#include "engine/base/Problem.h"
#include "engine/data/Dataset.h"
#include "engine/data/Generators.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <set>
#include <stdexcept>

using namespace chalknet;

namespace {

Dataset withLabels(std::vector<int> labels, int classes)
{
    DatasetContent content;
    content.inputs = 1;
    content.values.resize(labels.size());
    std::iota(content.values.begin(), content.values.end(), 0.0);
    content.labels = std::move(labels);
    content.classes = classes;
    return Dataset(std::move(content));
}

Dataset withTargets(std::vector<double> targets, std::size_t columns)
{
    DatasetContent content;
    content.inputs = 1;
    content.values.resize(targets.size() / columns);
    content.targets = std::move(targets);
    content.targetColumns = columns;
    return Dataset(std::move(content));
}

std::vector<double> targetsOf(const Dataset& data, std::size_t row, std::size_t outputs)
{
    std::vector<double> targets(outputs, 99.0);
    data.copyTargets(row, targets);
    return targets;
}

template <typename Action> ProblemCode codeOf(Action action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.code();
    }
    return ProblemCode::Count;
}

} // namespace

class TestDataset : public QObject {
    Q_OBJECT

private slots:
    void emptyDataset();
    void labelsBecomeTargets();
    void unusedOutputsStayZero();
    void targetColumnsStayAsTheyAre();
    void oneColumnOfZeroAndOne();
    void oneHotColumnsAreClasses();
    void columnsThatAreNoClasses();
    void pixelsBecomeFractions();
    void refusesContentThatDoesNotAgree();
    void requireFitsNamesTheMismatch();
    void subsetKeepsTheTask();
    void splitHasTheShare_data();
    void splitHasTheShare();
    void splitIsStratified();
    void splitOfVeryFewRows();
    void splitDependsOnTheSeedAlone();
};

void TestDataset::emptyDataset()
{
    const Dataset data;
    QVERIFY(data.isEmpty());
    QCOMPARE(data.rows(), std::size_t(0));
    QCOMPARE(data.inputs(), std::size_t(0));
    QVERIFY(data.values().empty() && data.labels().empty() && data.name().empty() && data.targetNames().empty());
    QCOMPARE(codeOf([&] { data.requireFits(2, 1); }), ProblemCode::TooFewRows);
    const std::vector<std::uint32_t> none;
    QVERIFY(data.subset(none).isEmpty());
    QVERIFY(split(data, 0.5, 1).train.isEmpty());
}

void TestDataset::labelsBecomeTargets()
{
    const Dataset two = withLabels({0, 1, 1}, 2);
    QCOMPARE(two.neededOutputs(), std::size_t(1));
    QCOMPARE(targetsOf(two, 1, 1), std::vector<double>{1.0});
    QCOMPARE(targetsOf(two, 0, 1), std::vector<double>{0.0});
    QVERIFY(two.acceptsOutputs(1) && two.acceptsOutputs(2) && two.acceptsOutputs(5));
    QCOMPARE(targetsOf(two, 1, 2), (std::vector<double>{0.0, 1.0}));

    const Dataset three = withLabels({2, 0, 1}, 3);
    QCOMPARE(three.neededOutputs(), std::size_t(3));
    QVERIFY(!three.acceptsOutputs(1) && !three.acceptsOutputs(2) && three.acceptsOutputs(3));
    QCOMPARE(targetsOf(three, 0, 3), (std::vector<double>{0.0, 0.0, 1.0}));
}

void TestDataset::unusedOutputsStayZero()
{
    QCOMPARE(targetsOf(withLabels({2, 0, 1}, 3), 0, 5), (std::vector<double>{0.0, 0.0, 1.0, 0.0, 0.0}));
}

void TestDataset::targetColumnsStayAsTheyAre()
{
    const Dataset data = withTargets({0.5, -2.0, 1.0, 3.0}, 2);
    QCOMPARE(data.task(), Task::Regression);
    QCOMPARE(data.classes(), 0);
    QCOMPARE(data.label(0), -1);
    QCOMPARE(data.neededOutputs(), std::size_t(2));
    QVERIFY(data.acceptsOutputs(2) && !data.acceptsOutputs(1) && !data.acceptsOutputs(3));
    QCOMPARE(targetsOf(data, 1, 2), (std::vector<double>{1.0, 3.0}));
}

void TestDataset::oneColumnOfZeroAndOne()
{
    const Dataset data = withTargets({0.0, 1.0, 1.0}, 1);
    QCOMPARE(data.task(), Task::Classification);
    QVERIFY(!data.hasLabels());
    QCOMPARE(data.classes(), 2);
    QCOMPARE(data.label(2), 1);
    QCOMPARE(targetsOf(data, 1, 1), std::vector<double>{1.0});
    QVERIFY(data.acceptsOutputs(2));
    QCOMPARE(targetsOf(data, 1, 2), (std::vector<double>{0.0, 1.0}));
}

void TestDataset::oneHotColumnsAreClasses()
{
    const Dataset data = withTargets({0.0, 1.0, 0.0, 1.0, 0.0, 0.0}, 3);
    QCOMPARE(data.task(), Task::Classification);
    QCOMPARE(data.classes(), 3);
    QCOMPARE(data.label(0), 1);
    QCOMPARE(data.label(1), 0);
}

void TestDataset::columnsThatAreNoClasses()
{
    QCOMPARE(withTargets({1.0, 1.0, 0.0, 1.0}, 2).task(), Task::Regression); // two ones in a row
    QCOMPARE(withTargets({0.0, 0.0, 0.0, 1.0}, 2).task(), Task::Regression); // a row without one
    QCOMPARE(withTargets({0.0, 0.5, 1.0}, 1).task(), Task::Regression);
}

void TestDataset::pixelsBecomeFractions()
{
    DatasetContent content;
    content.inputs = 2;
    content.pixels = {0, 255, 51, 102};
    content.labels = {0, 1};
    content.classes = 2;
    const Dataset data(std::move(content));
    std::array<double, 2> inputs{};
    data.copyInputs(0, inputs);
    QCOMPARE(inputs[0], 0.0);
    QCOMPARE(inputs[1], 1.0);
    data.copyInputs(1, inputs);
    QCOMPARE(inputs[0], 0.2);
}

void TestDataset::refusesContentThatDoesNotAgree()
{
    const auto make = [](auto change) {
        DatasetContent content;
        content.inputs = 2;
        content.values = {1.0, 2.0, 3.0, 4.0};
        content.labels = {0, 1};
        content.classes = 2;
        change(content);
        (void)Dataset(std::move(content));
    };
    make([](DatasetContent&) {});
    QVERIFY_EXCEPTION_THROWN(make([](DatasetContent& c) { c.values.pop_back(); }), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(make([](DatasetContent& c) { c.labels.push_back(0); }), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(make([](DatasetContent& c) { c.labels[0] = 2; }), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(make([](DatasetContent& c) { c.labels[0] = -1; }), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(make([](DatasetContent& c) { c.inputs = 0; }), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(make([](DatasetContent& c) { c.pixels = {1, 2, 3, 4}; }), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(make([](DatasetContent& c) { c.targets = {1.0, 2.0}; }), std::invalid_argument);
    QVERIFY_EXCEPTION_THROWN(make([](DatasetContent& c) { c.classes = 0; }), std::invalid_argument);
}

void TestDataset::requireFitsNamesTheMismatch()
{
    const Dataset data = withLabels({0, 1, 2}, 3);
    data.requireFits(1, 3);
    QCOMPARE(codeOf([&] { data.requireFits(2, 3); }), ProblemCode::InputCountMismatch);
    QCOMPARE(codeOf([&] { data.requireFits(1, 2); }), ProblemCode::OutputCountMismatch);
}

void TestDataset::subsetKeepsTheTask()
{
    const Dataset data = withTargets({0.0, 1.0, 0.5, 1.0}, 1);
    const std::vector<std::uint32_t> rows{3, 1, 1};
    const Dataset part = data.subset(rows);
    QCOMPARE(part.rows(), std::size_t(3));
    QCOMPARE(part.task(), Task::Regression); // although only zeros and ones are left
    QCOMPARE(targetsOf(part, 0, 1), std::vector<double>{1.0});

    const Dataset labelled = withLabels({0, 1, 2, 1}, 3);
    const Dataset labelledPart = labelled.subset(rows);
    QCOMPARE(labelledPart.classes(), 3);
    QCOMPARE(labelledPart.label(2), 1);
    std::array<double, 1> input{};
    labelledPart.copyInputs(0, input);
    QCOMPARE(input[0], 3.0);
}

void TestDataset::splitHasTheShare_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("classes");
    QTest::addColumn<double>("share");
    QTest::addColumn<int>("train");
    QTest::newRow("ten, half") << 10 << 2 << 0.5 << 5;
    QTest::newRow("odd classes") << 10 << 3 << 0.8 << 8;
    QTest::newRow("rounding in every class") << 30 << 10 << 0.5 << 15;
    QTest::newRow("nearly all") << 100 << 2 << 0.999 << 99;
    QTest::newRow("nearly none") << 100 << 2 << 0.001 << 1;
    QTest::newRow("all") << 100 << 2 << 1.0 << 100;
    QTest::newRow("more classes than rows") << 5 << 50 << 0.8 << 4;
}

void TestDataset::splitHasTheShare()
{
    QFETCH(int, rows);
    QFETCH(int, classes);
    QFETCH(double, share);
    QFETCH(int, train);
    std::vector<int> labels;
    for (int row = 0; row < rows; ++row)
        labels.push_back(row % classes);
    const Dataset data = withLabels(labels, classes);
    const Split parts = split(data, share, 3);
    QCOMPARE(parts.train.rows(), static_cast<std::size_t>(train));
    QCOMPARE(parts.test.rows(), static_cast<std::size_t>(rows - train));
    std::multiset<double> all;
    all.insert(parts.train.values().begin(), parts.train.values().end());
    all.insert(parts.test.values().begin(), parts.test.values().end());
    QCOMPARE(all, std::multiset<double>(data.values().begin(), data.values().end())); // every row in exactly one part
}

void TestDataset::splitIsStratified()
{
    std::vector<int> labels(90, 0);
    labels.insert(labels.end(), 10, 1);
    const Split parts = split(withLabels(labels, 2), 0.7, 5);
    std::map<int, int> train;
    for (std::size_t row = 0; row < parts.train.rows(); ++row)
        ++train[parts.train.label(row)];
    QCOMPARE(train[0], 63);
    QCOMPARE(train[1], 7);
}

void TestDataset::splitOfVeryFewRows()
{
    const Split one = split(withLabels({1}, 2), 0.5, 1);
    QCOMPARE(one.train.rows(), std::size_t(1));
    QVERIFY(one.test.isEmpty());
    for (const double share : {0.01, 0.5, 0.99}) {
        const Split two = split(withLabels({0, 1}, 2), share, 1);
        QCOMPARE(two.train.rows(), std::size_t(1));
        QCOMPARE(two.test.rows(), std::size_t(1));
    }
    const Split regression = split(withTargets({0.1, 0.2, 0.3, 0.4}, 1), 0.5, 1);
    QCOMPARE(regression.train.rows(), std::size_t(2));
}

void TestDataset::splitDependsOnTheSeedAlone()
{
    const Dataset data = generate("moons", {.count = 100});
    QVERIFY(std::ranges::equal(split(data, 0.5, 7).train.values(), split(data, 0.5, 7).train.values()));
    QVERIFY(!std::ranges::equal(split(data, 0.5, 7).train.values(), split(data, 0.5, 8).train.values()));
}

QTEST_GUILESS_MAIN(TestDataset)
#include "tst_dataset.moc"
