// Critical points: the gradient is zero there, and the curvatures are those of the loss.
#include "engine/compute/host/HostBackend.h"
#include "engine/data/Generators.h"
#include "engine/explain/CriticalPoints.h"
#include "engine/explain/WeightSweep.h"

#include <QTest>

#include <cmath>

using namespace chalknet;

namespace {

NetworkSpec network(int hidden)
{
    NetworkSpec spec;
    spec.layers = {{hidden, Activation(ActivationType::Tanh), 0.0}, {1, Activation(ActivationType::Sigmoid), 0.0}};
    return spec;
}

} // namespace

class TestCriticalPoints : public QObject {
    Q_OBJECT

private slots:
    void pointsAreFoundAndStandStill()
    {
        const Dataset data = generate("xor", {4, 0.0, 1});
        int found = 0;
        int saddles = 0;
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            NetworkSpec spec = network(2);
            spec.seed = seed;
            const auto point = findCriticalPoint(spec, initialParameters(spec), data);
            if (!point)
                continue;
            ++found;
            saddles += point->negativeCount() > 0 ? 1 : 0;
            QVERIFY(point->gradientLength <= 1e-8);
            QCOMPARE(point->curvatures.size(), point->place.values().size());
            QVERIFY(std::ranges::is_sorted(point->curvatures));
            for (std::size_t i = 0; i < point->place.values().size(); ++i)
                QVERIFY(std::abs(parameterSlope(spec, point->place, data, i)) <= 1e-8);
            double traceOfAll = 0.0;
            const std::vector<double> matrix = secondDerivatives(spec, point->place, data);
            for (std::size_t i = 0; i < point->curvatures.size(); ++i)
                traceOfAll += matrix[i * point->curvatures.size() + i];
            double sum = 0.0;
            for (const double curvature : point->curvatures)
                sum += curvature;
            QVERIFY(std::abs(sum - traceOfAll) < 1e-9);
        }
        QVERIFY(found >= 5);
        QVERIFY(saddles >= 1);
    }

    void allZeroIsASaddleOfXor()
    {
        // With all weights 0 the answer is ½ for every row: loss ln 2, no slope, and no bend but by the output bias (¼).
        const NetworkSpec spec = network(3);
        const auto point = findCriticalPoint(spec, Parameters(spec), generate("xor", {4, 0.0, 1}));
        QVERIFY(point.has_value());
        QVERIFY(std::abs(point->loss - std::log(2.0)) < 1e-12);
        QVERIFY(std::abs(point->curvatures.back() - 0.25) < 1e-6);
        QCOMPARE(point->negativeCount() + point->flatCount() + 1, point->curvatures.size());
    }

    void secondDerivativesAreSymmetricDifferences()
    {
        NetworkSpec spec = network(2);
        const Parameters parameters = initialParameters(spec);
        const Dataset data = generate("moons", {20, 0.1, 3});
        const std::vector<double> matrix = secondDerivatives(spec, parameters, data);
        const std::size_t size = parameters.values().size();
        const auto slopeAt = [&](std::size_t i, std::size_t j, double step) {
            Parameters moved = parameters;
            moved.values()[j] += step;
            return parameterSlope(spec, moved, data, i);
        };
        for (std::size_t i = 0; i < size; ++i)
            for (std::size_t j = 0; j < size; ++j)
                QVERIFY(std::abs(matrix[i * size + j] - (slopeAt(i, j, 1e-4) - slopeAt(i, j, -1e-4)) / 2e-4) < 1e-6);
    }

    void whatCannotBeDoneIsRefused()
    {
        const Dataset data = generate("xor", {4, 0.0, 1});
        NetworkSpec kinked = network(2);
        kinked.layers.front().activation = Activation(ActivationType::Relu);
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, findCriticalPoint(kinked, initialParameters(kinked), data));
        const NetworkSpec large = network(20);
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, findCriticalPoint(large, initialParameters(large), data));
        QVERIFY(!findCriticalPoint(network(2), initialParameters(network(2)), data, [] { return true; }));
    }
};

QTEST_APPLESS_MAIN(TestCriticalPoints)
#include "tst_critical_points.moc"
