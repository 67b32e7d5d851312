// The one-parameter model: corrections, settling, least squares, examples that can be calculated with by hand.
#include "engine/explain/LineRule.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace chalknet;

class TestLineRule : public QObject {
    Q_OBJECT

private slots:
    void oneStepIsTheHandCalculation();
    void withoutARateTheLineGoesThroughTheExample();
    void anExampleAtZeroSaysNothing();
    void leastSquaresLeavesNoCorrelation();
    void examplesHaveOneDecimal();
    void everyPassShowsEveryExample();
    void aSmallRateSettlesAndALargeOneDoesNot();
};

void TestLineRule::oneStepIsTheHandCalculation()
{
    // 0.25·3 = 0.75; 3.9 − 0.75 = 3.15; 0.5·3.15/3 = 0.525; 0.25 + 0.525 = 0.775
    const LineStep first = lineStep(0.25, {3.0, 3.9}, 0.5);
    QVERIFY(std::abs(first.prediction - 0.75) < 1e-15);
    QVERIFY(std::abs(first.error - 3.15) < 1e-15);
    QVERIFY(std::abs(*first.change - 0.525) < 1e-15);
    QVERIFY(std::abs(first.after - 0.775) < 1e-15);
    // a negative x as well: E/x keeps the right sign
    const LineStep negative = lineStep(1.0, {-2.0, -3.0}, 0.5);
    QVERIFY(std::abs(*negative.change - 0.25) < 1e-15);
}

void TestLineRule::withoutARateTheLineGoesThroughTheExample()
{
    for (const LineExample example : {LineExample{0.3, 7.1}, LineExample{-4.0, 2.2}, LineExample{5.0, 0.0}}) {
        const LineStep step = lineStep(0.7, example, 1.0);
        QVERIFY(std::abs(step.after * example.x - example.t) < 1e-12);
    }
}

void TestLineRule::anExampleAtZeroSaysNothing()
{
    const LineStep step = lineStep(0.7, {0.0, 3.0}, 0.5);
    QVERIFY(!step.change);
    QCOMPARE(step.after, 0.7);
    QCOMPARE(step.error, 3.0);
}

void TestLineRule::leastSquaresLeavesNoCorrelation()
{
    const std::vector<LineExample> examples = noisyLine(7, 0.9, 1.3, 0.8, 5);
    const double slope = leastSquaresSlope(examples).value();
    double correlation = 0.0; // the normal equation: Σ x (t − A x) = 0
    for (const LineExample& example : examples)
        correlation += example.x * (example.t - slope * example.x);
    QVERIFY(std::abs(correlation) < 1e-10);
    for (const double other : {slope - 0.01, slope + 0.01})
        QVERIFY(rootMeanSquareError(other, examples) > rootMeanSquareError(slope, examples));
    QVERIFY(!leastSquaresSlope({{0.0, 1.0}, {0.0, 2.0}}));
    QVERIFY(!leastSquaresSlope({}));
    QCOMPARE(rootMeanSquareError(1.0, {{1.0, 4.0}, {2.0, -2.0}}), std::sqrt((9.0 + 16.0) / 2.0));
}

void TestLineRule::examplesHaveOneDecimal()
{
    const std::vector<LineExample> examples = noisyLine(12, 1.0, 1.1, 0.5, 3);
    QCOMPARE(examples.size(), 12U);
    bool noisy = false;
    for (const LineExample& example : examples) {
        QVERIFY(std::abs(example.t * 10.0 - std::round(example.t * 10.0)) < 1e-9);
        noisy = noisy || std::abs(example.t - 1.1 * example.x) > 0.06;
    }
    QVERIFY(noisy);
    QVERIFY(examples == noisyLine(12, 1.0, 1.1, 0.5, 3));
    QVERIFY(examples != noisyLine(12, 1.0, 1.1, 0.5, 4));
    for (const LineExample& example : noisyLine(5, 1.0, 1.2, 0.0, 9))
        QVERIFY(std::abs(example.t - 1.2 * example.x) < 1e-12);
}

void TestLineRule::everyPassShowsEveryExample()
{
    for (const bool shuffled : {false, true}) {
        std::vector<int> passes;
        for (std::int64_t pass = 0; pass < 3; ++pass) {
            std::set<int> rows;
            for (std::int64_t i = 1; i <= 5; ++i) {
                passes.push_back(lineRow(5, shuffled, 11, pass * 5 + i));
                rows.insert(passes.back());
            }
            QCOMPARE(rows, (std::set<int>{0, 1, 2, 3, 4}));
        }
        const bool inOrder = passes == std::vector<int>{0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 0, 1, 2, 3, 4};
        QCOMPARE(inOrder, !shuffled);
    }
}

void TestLineRule::aSmallRateSettlesAndALargeOneDoesNot()
{
    const std::vector<LineExample> examples = noisyLine(5, 1.0, 1.1, 0.6, 2);
    const auto settled = [&](double rate) {
        std::vector<LineStep> steps;
        double slope = 0.25;
        for (std::int64_t number = 1; number <= 60; ++number) {
            const int row = lineRow(examples.size(), false, 1, number);
            steps.push_back(lineStep(slope, examples[static_cast<std::size_t>(row)], rate));
            slope = steps.back().after;
        }
        return hasSettled(steps, 5, 0.05);
    };
    QVERIFY(settled(0.1));
    QVERIFY(!settled(1.0));
    QVERIFY(!hasSettled({}, 5, 1.0));
}

QTEST_APPLESS_MAIN(TestLineRule)
#include "tst_line_rule.moc"
