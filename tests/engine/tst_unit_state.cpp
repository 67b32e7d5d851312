// Saturated, silent and dead units, told from the slopes at their weighted sums.
#include "engine/explain/UnitState.h"
#include "tests/RandomNetworks.h"

#include <QTest>

using namespace chalknet;

namespace {

/// One input that reaches one unit as its weighted sum.
NetworkSpec unitWith(ActivationType type)
{
    NetworkSpec spec;
    spec.inputs = 1;
    spec.layers = {layer(1, type)};
    spec.loss = LossType::HalfSse;
    return spec;
}

UnitReport report(ActivationType type, const std::vector<double>& sums, std::size_t shown = 0)
{
    const NetworkSpec spec = unitWith(type);
    Parameters parameters(spec);
    parameters.weight(0, 0, 0) = 1.0;
    for (double& alpha : parameters.alphas(0))
        alpha = 0.25;
    std::vector<TraceExample> rows;
    for (const double z : sums)
        rows.push_back({{z}, {0.0}});
    return unitReports(spec, parameters, rows, shown).at(0);
}

UnitCondition condition(ActivationType type, const std::vector<double>& sums, std::size_t shown = 0)
{
    return report(type, sums, shown).condition;
}

} // namespace

class TestUnitState : public QObject {
    Q_OBJECT

private slots:
    void sigmoidsSaturateOnBothSides();
    void reluIsSilentOrDead();
    void leakySlopesLetTheErrorThrough();
    void everyFunctionIsJudgedByItsSlope();
    void layersWithoutASlopeOfTheirOwnAreLeftOut();
    void reportsCarryTheNumbers();
};

// σ′(z) = 0.05 at σ = (1 + √0.8)/2, that is z = ln(0.94721/0.05279) = 2.887.
void TestUnitState::sigmoidsSaturateOnBothSides()
{
    QCOMPARE(condition(ActivationType::Sigmoid, {2.88}), UnitCondition::Learning);
    QCOMPARE(condition(ActivationType::Sigmoid, {2.89}), UnitCondition::Saturated);
    QCOMPARE(condition(ActivationType::Sigmoid, {-2.89}), UnitCondition::Saturated);
    QCOMPARE(condition(ActivationType::Tanh, {0.0}), UnitCondition::Learning);
    QCOMPARE(condition(ActivationType::Tanh, {2.5}), UnitCondition::Saturated);
    // A smooth function is never quite flat, even where a double cannot tell: saturated, not dead.
    QCOMPARE(report(ActivationType::Sigmoid, {800.0}).slope, 0.0);
    QCOMPARE(condition(ActivationType::Sigmoid, {800.0}), UnitCondition::Saturated);
    QCOMPARE(report(ActivationType::Sigmoid, {800.0}).deadRows, 0);
}

void TestUnitState::reluIsSilentOrDead()
{
    QCOMPARE(condition(ActivationType::Relu, {0.1, -1.0}), UnitCondition::Learning);
    QCOMPARE(condition(ActivationType::Relu, {0.1, -1.0}, 1), UnitCondition::Silent);
    QCOMPARE(condition(ActivationType::Relu, {-0.1, -1.0}), UnitCondition::Dead);
    QCOMPARE(condition(ActivationType::Relu, {0.0}), UnitCondition::Dead); // the slope at 0 is taken as 0
    const UnitReport silent = report(ActivationType::Relu, {2.0, -1.0, -3.0}, 2);
    QCOMPARE(silent.deadRows, 2);
    QCOMPARE(silent.rows, 3);
}

void TestUnitState::leakySlopesLetTheErrorThrough()
{
    QCOMPARE(condition(ActivationType::LeakyRelu, {-5.0}), UnitCondition::Learning); // 0.01, but it is no saturation
    QCOMPARE(condition(ActivationType::PRelu, {-5.0}), UnitCondition::Learning);
    const NetworkSpec spec = unitWith(ActivationType::PRelu);
    Parameters parameters(spec); // α = 0
    parameters.weight(0, 0, 0) = 1.0;
    const std::vector<TraceExample> rows{{{-1.0}, {0.0}}};
    QCOMPARE(unitReports(spec, parameters, rows, 0).at(0).condition, UnitCondition::Dead);
}

void TestUnitState::everyFunctionIsJudgedByItsSlope()
{
    QCOMPARE(condition(ActivationType::Identity, {-100.0}), UnitCondition::Learning);
    QCOMPARE(condition(ActivationType::Step, {1.0, -1.0}), UnitCondition::Dead);
    QCOMPARE(condition(ActivationType::HardSigmoid, {4.0, 0.0}), UnitCondition::Silent);
    QCOMPARE(condition(ActivationType::HardSigmoid, {0.0, 4.0}), UnitCondition::Learning);
    QCOMPARE(condition(ActivationType::HardSigmoid, {-3.0}), UnitCondition::Dead);
    for (const ActivationType type : {ActivationType::Elu, ActivationType::Selu, ActivationType::Softplus, ActivationType::Silu,
             ActivationType::Gelu, ActivationType::Mish}) {
        QCOMPARE(condition(type, {1.0}), UnitCondition::Learning);
        QCOMPARE(condition(type, {-10.0}), UnitCondition::Saturated);
    }
    // SiLU turns round at z = −1.278, where its slope is 0 on the way from one sign to the other.
    QCOMPARE(condition(ActivationType::Silu, {-1.278}), UnitCondition::Saturated);
}

void TestUnitState::layersWithoutASlopeOfTheirOwnAreLeftOut()
{
    NetworkSpec spec;
    spec.layers = {layer(2, ActivationType::Relu), layer(2, ActivationType::Maxout), layer(3, ActivationType::Tanh),
        layer(2, ActivationType::Softmax)};
    spec.loss = LossType::CrossEntropy;
    RandomNetworks random(3);
    const std::vector<TraceExample> rows = random.examples(spec, 4);
    const std::vector<UnitReport> reports = unitReports(spec, random.parameters(spec), rows, 0);
    std::vector<std::pair<int, int>> places;
    for (const UnitReport& each : reports)
        places.emplace_back(each.layer, each.unit);
    const std::vector<std::pair<int, int>> expected{{0, 0}, {0, 1}, {2, 0}, {2, 1}, {2, 2}};
    QVERIFY(places == expected);
}

void TestUnitState::reportsCarryTheNumbers()
{
    RandomNetworks random(4);
    for (int run = 0; run < 30; ++run) {
        const NetworkSpec spec = random.spec(4, 5);
        const Parameters parameters = random.parameters(spec);
        const std::vector<TraceExample> rows = random.examples(spec, 3);
        const auto shown = static_cast<std::size_t>(random.whole(0, 2));
        const BackpropTrace trace = traceBackprop(spec, parameters, rows[shown].inputs, rows[shown].targets);
        for (const UnitReport& each : unitReports(spec, parameters, rows, shown)) {
            const auto layerIndex = static_cast<std::size_t>(each.layer);
            QCOMPARE(each.rows, 3);
            QCOMPARE(each.weightedSum, trace.values.weightedSums[layerIndex][static_cast<std::size_t>(each.unit)]);
            const Symbol slope{Quantity::ActivationBySum, each.layer + 2, each.unit + 1, each.unit + 1};
            const auto stage = std::find_if(
                trace.stages.begin(), trace.stages.end(), [&](const Stage& candidate) { return candidate.symbol == slope; });
            QVERIFY(stage != trace.stages.end());
            QCOMPARE(each.slope, stage->result);
        }
    }
}

QTEST_GUILESS_MAIN(TestUnitState)
#include "tst_unit_state.moc"
