// Maps of units over a plane: every activation against the exact forward pass at the grid points, several outputs, features.
#include "engine/compute/Inference.h"
#include "engine/training/Snapshot.h"

#include <QTest>

#include <cmath>

using namespace chalknet;

namespace {

/// The largest difference between all maps and the forward pass in double, relative to values above 1.
double largestError(const NetworkSpec& spec, const Parameters& parameters, const UnitMaps& maps)
{
    double largest = 0.0;
    std::vector<double> inputs(maps.plane.inputs.size());
    const double width = (maps.plane.right - maps.plane.left) / maps.resolution;
    const double height = (maps.plane.top - maps.plane.bottom) / maps.resolution;
    for (int row = 0; row < maps.resolution; ++row)
        for (int column = 0; column < maps.resolution; ++column) {
            maps.plane.copyInputs(
                maps.plane.left + (column + 0.5) * width, maps.plane.top - (row + 0.5) * height, inputs);
            const LayerValues values = forwardOne(spec, parameters, inputs);
            const auto point = static_cast<std::size_t>(row * maps.resolution + column);
            for (std::size_t layer = 0; layer < maps.maps.size(); ++layer)
                for (std::size_t unit = 0; unit < maps.maps[layer].size(); ++unit) {
                    const double exact = values.activations[layer][unit];
                    const double error = std::abs(static_cast<double>(maps.maps[layer][unit][point]) - exact);
                    largest = std::isfinite(error) ? std::max(largest, error / std::max(1.0, std::abs(exact))) : INFINITY;
                }
        }
    return largest;
}

Parameters scaledParameters(const NetworkSpec& spec, double scale)
{
    Parameters parameters = initialParameters(spec);
    for (double& value : parameters.values())
        value *= scale;
    return parameters;
}

} // namespace

class TestUnitMaps : public QObject {
    Q_OBJECT

private slots:
    void everyActivationIsExact_data();
    void everyActivationIsExact();
    void severalOutputsAreProbabilities();
    void featuresBecomeInputs();
    void oneLayerIsTheSameAsAll();
    void copiesShareTheValues();
    void brokenNumbersAreSeen();
};

void TestUnitMaps::everyActivationIsExact_data()
{
    QTest::addColumn<int>("type");
    for (const ActivationType type : kAllActivations)
        if (type != ActivationType::Softmax)
            QTest::newRow(std::string(activationName(type)).c_str()) << static_cast<int>(type);
}

// 37 is no divisor of a block: the last block is short. Sums reach from −60 to 60, far into saturation.
void TestUnitMaps::everyActivationIsExact()
{
    QFETCH(int, type);
    NetworkSpec spec;
    spec.layers = {{7, Activation(static_cast<ActivationType>(type)), 0.0}};
    for (const double scale : {1.0, 6.0, 30.0}) {
        const Parameters parameters = scaledParameters(spec, scale);
        const UnitMaps maps = computeUnitMaps(spec, parameters, 37, -1.5, 1.5);
        QCOMPARE(maps.maps[0].size(), std::size_t(7));
        // A step may fall on the other side of a grid point when z is rounded to float.
        const double error = largestError(spec, parameters, maps);
        QVERIFY2(error < 1e-5, qPrintable(QStringLiteral("scale %1: error %2").arg(scale).arg(error)));
    }
}

void TestUnitMaps::severalOutputsAreProbabilities()
{
    NetworkSpec spec;
    spec.layers = {{8, Activation(ActivationType::Tanh), 0.0}, {6, Activation(ActivationType::Softmax), 0.0}};
    const Parameters parameters = scaledParameters(spec, 5.0);
    const UnitMaps maps = computeUnitMaps(spec, parameters, 256, -1.0, 1.0);
    QVERIFY(largestError(spec, parameters, maps) < 1e-5);
    for (std::size_t point = 0; point < maps.maps[1][0].size(); point += 97) {
        double sum = 0.0;
        for (const std::span<const float> map : maps.maps[1])
            sum += static_cast<double>(map[point]);
        QVERIFY(std::abs(sum - 1.0) < 1e-5);
    }
}

void TestUnitMaps::featuresBecomeInputs()
{
    InputPlane plane{-2.0, 1.0, 0.5, 3.0, {}};
    for (const PlaneTerm term : kPlaneFeatures)
        plane.inputs.push_back({term, 0.7, -0.2});
    plane.inputs.push_back({PlaneTerm::One, 0.0, 0.4});
    NetworkSpec spec;
    spec.inputs = static_cast<int>(plane.inputs.size());
    spec.layers = {{5, Activation(ActivationType::Tanh), 0.0}, {2, Activation(ActivationType::Identity), 0.0}};
    const Parameters parameters = initialParameters(spec);
    QVERIFY(largestError(spec, parameters, computeUnitMaps(spec, parameters, 33, plane)) < 1e-5);
    QVERIFY_THROWS_EXCEPTION(std::invalid_argument, computeUnitMaps(spec, parameters, 8, -1.0, 1.0));
}

void TestUnitMaps::oneLayerIsTheSameAsAll()
{
    NetworkSpec spec;
    spec.layers = {{6, Activation(ActivationType::Relu), 0.0}, {4, Activation(ActivationType::Maxout), 0.0},
        {1, Activation(ActivationType::Sigmoid), 0.0}};
    const Parameters parameters = initialParameters(spec);
    const UnitMaps all = computeUnitMaps(spec, parameters, 50, -1.0, 1.0);
    const UnitMaps one = computeLayerMaps(spec, parameters, 50, InputPlane::square(-1.0, 1.0), 1);
    QVERIFY(one.maps[0].empty() && one.maps[2].empty());
    QCOMPARE(one.maps[1].size(), std::size_t(4));
    for (std::size_t unit = 0; unit < 4; ++unit)
        QVERIFY(std::ranges::equal(one.maps[1][unit], all.maps[1][unit]));
}

void TestUnitMaps::copiesShareTheValues()
{
    NetworkSpec spec;
    spec.layers = {{1, Activation(ActivationType::Sigmoid), 0.0}};
    UnitMaps copy;
    {
        const UnitMaps maps = computeUnitMaps(spec, initialParameters(spec), 16, -1.0, 1.0);
        copy = maps;
    }
    QVERIFY(largestError(spec, initialParameters(spec), copy) < 1e-5);
}

void TestUnitMaps::brokenNumbersAreSeen()
{
    for (const ActivationType type : kAllActivations) {
        if (type == ActivationType::Step)
            continue; // neither side of a step
        NetworkSpec spec;
        spec.layers = {{3, Activation(type), 0.0}};
        Parameters parameters = initialParameters(spec);
        for (double& value : parameters.weights(0))
            value = std::nan("");
        const UnitMaps maps = computeUnitMaps(spec, parameters, 8, -1.0, 1.0);
        QVERIFY2(std::isnan(maps.maps[0][0][5]), std::string(activationName(type)).c_str());
    }
}

QTEST_GUILESS_MAIN(TestUnitMaps)
#include "tst_unit_maps.moc"
