// One weight moves: loss and accuracy as the network itself has them, jumps where a row changes its class, slopes as measured.
#include "engine/compute/host/HostBackend.h"
#include "engine/data/Generators.h"
#include "engine/explain/DifferenceQuotient.h"
#include "engine/explain/WeightSweep.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace chalknet;

namespace {

NetworkSpec network()
{
    NetworkSpec spec;
    spec.layers = {{3, Activation(ActivationType::Tanh), 0.0}, {1, Activation(ActivationType::Sigmoid), 0.0}};
    spec.seed = 4;
    return spec;
}

} // namespace

class TestWeightSweep : public QObject {
    Q_OBJECT

private slots:
    void pointsAreEvaluationsOfTheNetwork()
    {
        const NetworkSpec spec = network();
        const Parameters parameters = initialParameters(spec);
        const Dataset data = generate("moons", {60, 0.1, 2});
        for (const std::size_t index : {std::size_t{0}, std::size_t{7}, parameters.values().size() - 1}) {
            const std::vector<SweepPoint> points = sweepParameter(spec, parameters, data, index, -3.0, 3.0, 13);
            QCOMPARE(points.size(), std::size_t{13});
            QCOMPARE(points.front().value, -3.0);
            QCOMPARE(points.back().value, 3.0);
            for (const SweepPoint& point : points) {
                Parameters moved = parameters;
                moved.values()[index] = point.value;
                HostBackend backend;
                backend.initialise(spec, moved);
                backend.bind(DataRole::Train, data);
                const Evaluation evaluation = backend.evaluate(DataRole::Train);
                QCOMPARE(point.loss, evaluation.loss);
                QCOMPARE(point.accuracy, evaluation.accuracy);
                std::size_t correct = 0;
                for (std::size_t c = 0; c < 2; ++c)
                    correct += evaluation.confusion[c][c];
                QCOMPARE(point.correct, correct);
            }
        }
    }

    void accuracyChangesOnlyAtItsJumps()
    {
        const NetworkSpec spec = network();
        const Parameters parameters = initialParameters(spec);
        const Dataset data = generate("moons", {40, 0.1, 2});
        const std::vector<double> jumps = accuracyJumps(spec, parameters, data, 6, -4.0, 4.0, 400, 1e-9);
        QVERIFY(jumps.size() > 5);
        QVERIFY(std::ranges::is_sorted(jumps));
        std::vector<double> edges{-4.0};
        edges.insert(edges.end(), jumps.begin(), jumps.end());
        edges.push_back(4.0);
        for (std::size_t i = 1; i < edges.size(); ++i) {
            if (edges[i] - edges[i - 1] < 1e-6)
                continue;
            const double inside = 0.2 * (edges[i] - edges[i - 1]);
            QCOMPARE(sweepPoint(spec, parameters, data, 6, edges[i - 1] + inside).correct,
                sweepPoint(spec, parameters, data, 6, edges[i] - inside).correct);
        }
        // At a jump one row more or less is right.
        const double jump = jumps[jumps.size() / 2];
        const auto before = sweepPoint(spec, parameters, data, 6, jump - 1e-6).correct;
        const auto after = sweepPoint(spec, parameters, data, 6, jump + 1e-6).correct;
        QVERIFY(before != after);
    }

    void slopeIsTheCentralDifference()
    {
        const NetworkSpec spec = network();
        const Parameters parameters = initialParameters(spec);
        const Dataset data = generate("spiral", {50, 0.1, 2});
        for (std::size_t index = 0; index < parameters.values().size(); ++index) {
            const double slope = parameterSlope(spec, parameters, data, index);
            const auto loss = [&](double value) { return sweepPoint(spec, parameters, data, index, value).loss; };
            const double measured = differenceQuotient(loss, parameters.values()[index], 1e-5).central();
            QVERIFY(std::abs(slope - measured) < 1e-9);
        }
    }

    void quotientsConvergeAndThenRoundingWins()
    {
        const auto function = [](double x) { return std::exp(x); };
        const double slope = std::exp(1.0);
        const std::vector<double> steps = stepsByDecade(-1, -13, 1);
        QCOMPARE(steps.front(), 0.1);
        QCOMPARE(steps.back(), 1e-13);
        const std::vector<DifferenceError> errors = differenceErrors(function, 1.0, slope, steps);
        // h falls to a tenth: the forward error to a tenth, the central one to a hundredth.
        QVERIFY(std::abs(errors[1].forward / errors[0].forward - 0.1) < 0.01);
        QVERIFY(std::abs(errors[1].central / errors[0].central - 0.01) < 0.001);
        const auto best = std::ranges::min_element(errors, {}, &DifferenceError::central);
        QVERIFY(best->step <= 1e-4 && best->step >= 1e-7);
        QVERIFY(errors.back().central > 100.0 * best->central);
        QCOMPARE(differenceQuotient([](double x) { return x * x; }, 3.0, 0.5).forward(), 6.5);
        QCOMPARE(differenceQuotient([](double x) { return x * x; }, 3.0, 0.5).central(), 6.0);
    }

    void theoryForesaysBothEnds()
    {
        const auto function = [](double x) { return std::exp(x); };
        const double third = measuredThirdDerivative(function, 1.0, 1e-2);
        QVERIFY(std::abs(third - std::exp(1.0)) < 1e-3);
        const std::vector<double> steps = stepsByDecade(-1, -12, 2);
        const std::vector<DifferenceError> errors = differenceErrors(function, 1.0, std::exp(1.0), steps);
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const DifferenceTheory theory = centralTheory(third, std::exp(1.0), steps[i]);
            QVERIFY(errors[i].central <= 1.1 * theory.truncation + 4.0 * theory.rounding);
            if (steps[i] >= 1e-3)
                QVERIFY(std::abs(errors[i].central / theory.truncation - 1.0) < 0.05);
        }
    }
};

QTEST_APPLESS_MAIN(TestWeightSweep)
#include "tst_weight_sweep.moc"
