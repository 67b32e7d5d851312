// The perceptron rule: truth tables, convergence, the cycle on XOR, exact decimals.
#include "engine/base/Random.h"
#include "engine/explain/PerceptronRule.h"

#include <QTest>

#include <array>

using namespace chalknet;

namespace {

constexpr std::array<ExampleOrder, 3> kFixedOrders{ExampleOrder::InOrder, ExampleOrder::Reversed, ExampleOrder::ShuffledOnce};

PerceptronWeights weightsOf(double w0, double w1, double w2)
{
    return {Decimal::fromDouble(w0), Decimal::fromDouble(w1), Decimal::fromDouble(w2)};
}

/// Random weights with two decimals in [−1, 1].
PerceptronWeights randomStart(Random& random)
{
    PerceptronWeights weights;
    for (Decimal& weight : weights)
        weight = Decimal::fromMillionths((static_cast<std::int64_t>(random.below(201)) - 100) * 10'000);
    return weights;
}

/// The rule once more, in thousandths, written without the engine.
struct HandRule {
    std::array<std::int64_t, 3> w{};
    std::int64_t rate = 0;

    int output(int x1, int x2) const { return w[0] + x1 * w[1] + x2 * w[2] >= 0 ? 1 : 0; }
    bool step(int x1, int x2, int t)
    {
        const int e = t - output(x1, x2);
        w[0] += rate * e;
        w[1] += rate * e * x1;
        w[2] += rate * e * x2;
        return e != 0;
    }
};

std::int64_t thousandths(Decimal value)
{
    return value.millionths() / 1000;
}

} // namespace

class TestPerceptronRule : public QObject {
    Q_OBJECT

private slots:
    void truthTables();
    void fourteenGatesAreSeparable();
    void theThresholdIsExact();
    void stepsAreTheHandCalculation();
    void convergesFromEveryStart();
    void everyOwnGateRestsOrRepeats();
    void xorRepeatsItself();
    void aNewOrderEachEpochHasNoCycle();
    void backRestores();
    void everyOrderShowsEveryRow();
};

void TestPerceptronRule::truthTables()
{
    const std::array<std::array<int, 2>, 4> rows{{{0, 0}, {0, 1}, {1, 0}, {1, 1}}};
    for (std::size_t r = 0; r < 4; ++r) {
        const bool a = rows[r][0] != 0;
        const bool b = rows[r][1] != 0;
        QCOMPARE(gateExamples(Gate::And)[r], (GateExample{rows[r], a && b}));
        QCOMPARE(gateExamples(Gate::Or)[r], (GateExample{rows[r], a || b}));
        QCOMPARE(gateExamples(Gate::Nand)[r], (GateExample{rows[r], !(a && b)}));
        QCOMPARE(gateExamples(Gate::Xor)[r], (GateExample{rows[r], a != b}));
        for (unsigned own = 0; own < 16; ++own)
            QCOMPARE(gateExamples(Gate::Own, own)[r].target, static_cast<int>((own >> r) & 1U));
    }
}

void TestPerceptronRule::fourteenGatesAreSeparable()
{
    int separable = 0;
    for (unsigned own = 0; own < 16; ++own) {
        // every line that divides the corners of a square is found among these
        bool found = false;
        for (int w0 = -5; w0 <= 5; ++w0)
            for (int w1 = -2; w1 <= 2; ++w1)
                for (int w2 = -2; w2 <= 2; ++w2)
                    found = found || wrongRows(weightsOf(w0 * 0.5, w1, w2), gateExamples(Gate::Own, own)) == 0;
        QCOMPARE(isLinearlySeparable(gateExamples(Gate::Own, own)), found);
        separable += found ? 1 : 0;
    }
    QCOMPARE(separable, 14);
    QVERIFY(!isLinearlySeparable(gateExamples(Gate::Xor)));
}

void TestPerceptronRule::theThresholdIsExact()
{
    // −0.3 + 0.2 + 0.1 is not 0 in binary fractions; by hand it is, and the answer at the threshold is 1.
    QVERIFY(-0.3 + 0.1 + 0.2 != 0.0);
    const PerceptronWeights weights = weightsOf(-0.3, 0.1, 0.2);
    QCOMPARE(weightedSum(weights, {{1, 1}, 0}).millionths(), 0);
    QCOMPARE(perceptronOutput(weights, {{1, 1}, 0}), 1);
    QCOMPARE(Decimal::fromDouble(0.1).millionths(), 100'000);
    QCOMPARE(Decimal::fromDouble(-0.29).millionths(), -290'000);
}

void TestPerceptronRule::stepsAreTheHandCalculation()
{
    PerceptronSettings settings;
    settings.start = weightsOf(0.2, 0.6, 0.4);
    PerceptronRun run(settings);
    // (0,0): z = 0.2 → 1, e = −1; (0,1): z = 0.1 + 0.4 → 1, e = −1; (1,0): z = 0 + 0.6 → 1, e = −1; (1,1): −0.1+0.5+0.3 → 1
    const std::array<PerceptronWeights, 4> after{
        weightsOf(0.1, 0.6, 0.4), weightsOf(0.0, 0.6, 0.3), weightsOf(-0.1, 0.5, 0.3), weightsOf(-0.1, 0.5, 0.3)};
    const std::array<int, 4> errors{-1, -1, -1, 0};
    for (std::size_t i = 0; i < 4; ++i) {
        const PerceptronStep expected = run.preview();
        const PerceptronStep step = run.step();
        QCOMPARE(step.number, expected.number);
        QCOMPARE(step.row, static_cast<int>(i));
        QCOMPARE(step.error, errors[i]);
        QVERIFY(step.after == after[i]);
        QVERIFY(run.weights() == after[i]);
    }
    QCOMPARE(run.errorsByEpoch(), (std::vector<int>{3}));
    QCOMPARE(run.preview().epoch, 2);
}

void TestPerceptronRule::convergesFromEveryStart()
{
    Random random(17);
    for (int trial = 0; trial < 100; ++trial) {
        const PerceptronWeights start = randomStart(random);
        for (const Gate gate : {Gate::And, Gate::Or, Gate::Nand}) {
            for (const std::int64_t rate : {50'000, 100'000, 1'000'000}) {
                for (const ExampleOrder order : {ExampleOrder::InOrder, ExampleOrder::Reversed, ExampleOrder::ShuffledOnce,
                         ExampleOrder::ShuffledEachEpoch}) {
                    PerceptronRun run({gateExamples(gate), start, Decimal::fromMillionths(rate), order, 3});
                    for (int i = 0; i < 4000 && !run.hasConverged(); ++i)
                        run.step();
                    QVERIFY(run.hasConverged());
                    QVERIFY(!run.cycle());
                    for (const GateExample& example : run.settings().examples)
                        QCOMPARE(perceptronOutput(run.weights(), example), example.target);
                    const PerceptronWeights rest = run.weights();
                    for (int i = 0; i < 12; ++i)
                        run.step();
                    QVERIFY(run.weights() == rest);
                    QVERIFY(!run.cycle());
                }
            }
        }
    }
}

void TestPerceptronRule::everyOwnGateRestsOrRepeats()
{
    Random random(31);
    for (int trial = 0; trial < 20; ++trial) {
        const PerceptronWeights start = randomStart(random);
        for (unsigned own = 0; own < 16; ++own) {
            const bool crossed = own == 0b0110 || own == 0b1001; // XOR and its opposite
            for (const std::int64_t rate : {30'000, 100'000, 1'000'000}) {
                for (const ExampleOrder order : kFixedOrders) {
                    PerceptronRun run({gateExamples(Gate::Own, own), start, Decimal::fromMillionths(rate), order, 7});
                    for (int i = 0; i < 4000 && !run.hasConverged() && !run.cycle(); ++i)
                        run.step();
                    QCOMPARE(run.cycle().has_value(), crossed);
                    QCOMPARE(run.hasConverged(), !crossed);
                }
            }
        }
    }
}

void TestPerceptronRule::xorRepeatsItself()
{
    Random random(23);
    for (int trial = 0; trial < 100; ++trial) {
        const PerceptronWeights start = randomStart(random);
        for (const ExampleOrder order : kFixedOrders) {
            PerceptronRun run({gateExamples(Gate::Xor), start, Decimal::fromMillionths(100'000), order, 5});
            for (int i = 0; i < 4000 && !run.cycle(); ++i)
                run.step();
            QVERIFY(run.cycle().has_value());
            const PerceptronCycle cycle = *run.cycle();
            QVERIFY(cycle.length > 0);
            QCOMPARE(cycle.length % 4, 0);

            // Once more by hand: the same state after firstStep and after firstStep + length, with errors between, and no
            // return of a state before that.
            HandRule rule{{thousandths(start[0]), thousandths(start[1]), thousandths(start[2])}, 100};
            std::vector<std::array<std::int64_t, 3>> states{rule.w};
            int errors = 0;
            for (std::int64_t n = 0; n < cycle.firstStep + cycle.length; ++n) {
                const int row = run.rowAt(n / 4 + 1, static_cast<int>(n % 4));
                const bool wrong = rule.step(row / 2, row % 2, (row == 1 || row == 2) ? 1 : 0);
                errors += wrong && n >= cycle.firstStep ? 1 : 0;
                states.push_back(rule.w);
            }
            QVERIFY(states[static_cast<std::size_t>(cycle.firstStep)] == states.back());
            QVERIFY(errors > 0);
            for (std::size_t i = 0; i + 1 < states.size(); ++i)
                for (std::size_t j = i + 4; j + 1 < states.size(); j += 4)
                    QVERIFY(states[i] != states[j]);
        }
    }
}

void TestPerceptronRule::aNewOrderEachEpochHasNoCycle()
{
    PerceptronRun run({gateExamples(Gate::Xor), {}, Decimal::fromMillionths(100'000), ExampleOrder::ShuffledEachEpoch, 1});
    for (int i = 0; i < 2000; ++i)
        run.step();
    QVERIFY(!run.cycle());
    QVERIFY(!run.hasConverged());
}

void TestPerceptronRule::backRestores()
{
    PerceptronRun run({gateExamples(Gate::Xor), weightsOf(0.2, -0.1, 0.3), Decimal::fromMillionths(100'000)});
    while (!run.cycle())
        run.step();
    const PerceptronCycle cycle = *run.cycle();
    const std::size_t count = run.steps().size();
    const PerceptronWeights before = run.steps().back().before;
    QVERIFY(run.back());
    QVERIFY(!run.cycle());
    QVERIFY(run.weights() == before);
    run.step();
    QCOMPARE(run.cycle()->firstStep, cycle.firstStep);
    QCOMPARE(run.cycle()->length, cycle.length);
    QCOMPARE(run.steps().size(), count);
    while (run.back()) { }
    QVERIFY(run.weights() == weightsOf(0.2, -0.1, 0.3));
    QVERIFY(run.errorsByEpoch().empty());
    while (!run.cycle())
        run.step();
    QCOMPARE(run.steps().size(), count);
    run.restart(weightsOf(1, 1, 1));
    QVERIFY(run.steps().empty() && !run.cycle());
}

void TestPerceptronRule::everyOrderShowsEveryRow()
{
    bool changes = false;
    for (const ExampleOrder order :
        {ExampleOrder::InOrder, ExampleOrder::Reversed, ExampleOrder::ShuffledOnce, ExampleOrder::ShuffledEachEpoch}) {
        const PerceptronRun run({gateExamples(Gate::And), {}, Decimal::fromMillionths(100'000), order, 8});
        for (std::int64_t epoch = 1; epoch <= 20; ++epoch) {
            int seen = 0;
            for (int position = 0; position < 4; ++position)
                seen |= 1 << run.rowAt(epoch, position);
            QCOMPARE(seen, 15);
            for (int position = 0; position < 4 && order != ExampleOrder::ShuffledEachEpoch; ++position)
                QCOMPARE(run.rowAt(epoch, position), run.rowAt(1, position));
            changes = changes || (order == ExampleOrder::ShuffledEachEpoch && run.rowAt(epoch, 0) != run.rowAt(1, 0));
        }
    }
    QVERIFY(changes);
}

QTEST_APPLESS_MAIN(TestPerceptronRule)
#include "tst_perceptron_rule.moc"
