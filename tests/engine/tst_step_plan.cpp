// The order in which the steps of a trace are taught, and what belongs to each.
#include "engine/explain/StepPlan.h"
#include "tests/RandomNetworks.h"

#include <QTest>

#include <set>

using namespace chalknet;

namespace {

using Names = std::vector<std::string>;

Names targetsOf(const std::vector<TraceStep>& steps, StepKind kind)
{
    Names names;
    for (const TraceStep& step : steps) {
        if (step.kind == kind)
            names.push_back(symbolText(step.target));
    }
    return names;
}

const TraceStep& stepOf(const std::vector<TraceStep>& steps, StepKind kind, const std::string& target)
{
    for (const TraceStep& step : steps) {
        if (step.kind == kind && symbolText(step.target) == target)
            return step;
    }
    throw std::runtime_error("no step " + target);
}

Names stagesOf(const TraceStep& step)
{
    Names names;
    for (const Stage& stage : step.stages)
        names.push_back(symbolText(stage.symbol));
    return names;
}

NetworkSpec makeSpec(std::vector<LayerSpec> layers, LossType loss)
{
    NetworkSpec spec;
    spec.inputs = 2;
    spec.layers = std::move(layers);
    spec.loss = loss;
    return spec;
}

std::vector<TraceStep> stepsOf(const NetworkSpec& spec, int examples, std::size_t shown = 0,
    std::optional<OptimizerType> optimizer = OptimizerType::Sgd, Mistake mistake = Mistake::None)
{
    RandomNetworks random(11);
    const Parameters parameters = random.parameters(spec);
    const std::vector<TraceExample> rows = random.examples(spec, examples);
    const std::optional<UpdateRule> rule = optimizer ? std::optional(random.rule(*optimizer)) : std::nullopt;
    return planSteps(spec, traceBatch(spec, parameters, rows, rule, mistake), shown);
}

} // namespace

class TestStepPlan : public QObject {
    Q_OBJECT

private slots:
    void twoTwoOneInTheLessonsOrder();
    void chainsComeWithTheirGradients();
    void softmaxNeedsEveryWeightedSumFirst();
    void shortcutsFollowTheProduct();
    void maxoutShowsTheWinner();
    void alphasHaveTheirOwnChain();
    void batchesShowOneExampleAndTheMean();
    void updatesEndWithTheNewValue();
    void withoutAnUpdateTheStepsEndBackward();
    void stepsAreCountedWithinTheirKind();
    void everyStepFollowsFromEarlierOnes();
};

void TestStepPlan::twoTwoOneInTheLessonsOrder()
{
    const NetworkSpec spec = makeSpec({layer(2, ActivationType::Sigmoid), layer(1, ActivationType::Sigmoid)}, LossType::HalfSse);
    const std::vector<TraceStep> steps = stepsOf(spec, 1);
    Names all;
    for (const TraceStep& step : steps)
        all.push_back(symbolText(step.target));
    const Names expected{"a_1^(2)", "a_2^(2)", "a_1^(3)", "E", "∂E/∂z_1^(3)", "∂E/∂θ_10^(2)", "∂E/∂θ_11^(2)", "∂E/∂θ_12^(2)",
        "∂E/∂z_1^(2)", "∂E/∂θ_10^(1)", "∂E/∂θ_11^(1)", "∂E/∂θ_12^(1)", "∂E/∂z_2^(2)", "∂E/∂θ_20^(1)", "∂E/∂θ_21^(1)",
        "∂E/∂θ_22^(1)", "θ_10^(1)′", "θ_11^(1)′", "θ_12^(1)′", "θ_20^(1)′", "θ_21^(1)′", "θ_22^(1)′", "θ_10^(2)′", "θ_11^(2)′",
        "θ_12^(2)′", "E′"};
    QCOMPARE(all, expected);
    QVERIFY(std::is_sorted(steps.begin(), steps.end(), [](const auto& a, const auto& b) { return a.phase < b.phase; }));
    QCOMPARE(stagesOf(steps[0]), Names({"z_1^(2)", "a_1^(2)"}));
    QCOMPARE(stagesOf(steps[3]), Names({"E_1", "E"}));
    QCOMPARE(stagesOf(steps.back()), Names({"E_1′", "E′"}));
}

void TestStepPlan::chainsComeWithTheirGradients()
{
    const NetworkSpec spec = makeSpec({layer(2, ActivationType::Sigmoid), layer(1, ActivationType::Sigmoid)}, LossType::HalfSse);
    const std::vector<TraceStep> steps = stepsOf(spec, 1);
    const TraceStep& step = stepOf(steps, StepKind::Gradient, "∂E/∂θ_21^(1)");
    QCOMPARE(stagesOf(step), Names({"∂E/∂a_2^(2)", "∂a_2^(2)/∂z_2^(2)", "∂E/∂z_2^(2)", "∂E/∂θ_21^(1)"}));
    QCOMPARE(stagesOf(stepOf(steps, StepKind::Delta, "∂E/∂z_2^(2)")), Names({"∂E/∂a_2^(2)", "∂a_2^(2)/∂z_2^(2)", "∂E/∂z_2^(2)"}));
    // The product of the chain is the gradient.
    const double input = step.stages[3].terms[0].factors[1].value;
    QVERIFY(std::abs(step.result - step.stages[0].result * step.stages[1].result * input) < 1e-16);
}

void TestStepPlan::softmaxNeedsEveryWeightedSumFirst()
{
    const NetworkSpec spec = makeSpec({layer(2, ActivationType::Tanh), layer(3, ActivationType::Softmax)}, LossType::HalfSse);
    const std::vector<TraceStep> steps = stepsOf(spec, 1);
    QCOMPARE(targetsOf(steps, StepKind::Forward),
        Names({"a_1^(2)", "a_2^(2)", "z_1^(3)", "z_2^(3)", "z_3^(3)", "a_1^(3)", "a_2^(3)", "a_3^(3)"}));
    QCOMPARE(stagesOf(stepOf(steps, StepKind::Delta, "∂E/∂z_2^(3)")),
        Names({"∂E/∂a_1^(3)", "∂E/∂a_2^(3)", "∂E/∂a_3^(3)", "∂a_1^(3)/∂z_2^(3)", "∂a_2^(3)/∂z_2^(3)", "∂a_3^(3)/∂z_2^(3)",
            "∂E/∂z_2^(3)"}));
}

void TestStepPlan::shortcutsFollowTheProduct()
{
    const NetworkSpec spec = makeSpec({layer(1, ActivationType::Sigmoid)}, LossType::BinaryCrossEntropy);
    const std::vector<TraceStep> steps = stepsOf(spec, 1);
    const TraceStep& step = stepOf(steps, StepKind::Delta, "∂E/∂z_1^(2)");
    QCOMPARE(stagesOf(step), Names({"∂E/∂a_1^(2)", "∂a_1^(2)/∂z_1^(2)", "∂E/∂z_1^(2)", "∂E/∂z_1^(2)"}));
    QCOMPARE(step.stages.back().kind, StageKind::LossBySumShortcut);
    QCOMPARE(step.result, step.stages.back().result);
    const std::vector<TraceStep> wrong = stepsOf(spec, 1, 0, OptimizerType::Sgd, Mistake::DroppedDerivative);
    QCOMPARE(stepOf(wrong, StepKind::Delta, "∂E/∂z_1^(2)").stages.back().kind, StageKind::LossBySum);
}

void TestStepPlan::maxoutShowsTheWinner()
{
    NetworkSpec spec = makeSpec({layer(2, ActivationType::Maxout), layer(1, ActivationType::Identity)}, LossType::HalfSse);
    spec.layers[0].activation.pieces = 3;
    RandomNetworks random(12);
    const Parameters parameters = random.parameters(spec);
    const TraceExample example = random.example(spec);
    const BatchTrace trace = traceBatch(spec, parameters, std::span(&example, 1));
    const std::vector<TraceStep> steps = planSteps(spec, trace, 0);
    QCOMPARE(stagesOf(steps[0]), Names({"z_1.1^(2)", "z_1.2^(2)", "z_1.3^(2)", "a_1^(2)"}));
    const std::vector<double>& sums = trace.examples[0].values.weightedSums[0];
    for (int unit = 0; unit < 2; ++unit) {
        const auto first = sums.begin() + 3 * unit;
        const auto winner = std::max_element(first, first + 3) - first + 1;
        const std::string delta = "∂E/∂z_" + std::to_string(unit + 1) + "." + std::to_string(winner) + "^(2)";
        QCOMPARE(stepOf(steps, StepKind::Delta, delta).stages.size(), std::size_t{3});
        QVERIFY(stepOf(steps, StepKind::Delta, delta).result != 0.0);
    }
    // Bias and two weights of every piece; a losing piece's gradient is 0.
    QCOMPARE(countOfKind(steps, StepKind::Gradient), 2 * 3 * 3 + 3);
    QCOMPARE(countOfKind(steps, StepKind::Delta), 3);
    int zeros = 0;
    for (const TraceStep& step : steps) {
        if (step.kind == StepKind::Gradient && step.target.layer == 1)
            zeros += step.result == 0.0 && step.stages[1].result == 0.0 ? 1 : 0;
    }
    QCOMPARE(zeros, 2 * 2 * 3);
}

void TestStepPlan::alphasHaveTheirOwnChain()
{
    const NetworkSpec spec = makeSpec({layer(1, ActivationType::PRelu)}, LossType::HalfSse);
    const std::vector<TraceStep> steps = stepsOf(spec, 1);
    QCOMPARE(targetsOf(steps, StepKind::Gradient), Names({"∂E/∂θ_10^(1)", "∂E/∂θ_11^(1)", "∂E/∂θ_12^(1)", "∂E/∂α_1^(2)"}));
    QCOMPARE(
        stagesOf(stepOf(steps, StepKind::Gradient, "∂E/∂α_1^(2)")), Names({"∂E/∂a_1^(2)", "∂a_1^(2)/∂α_1^(2)", "∂E/∂α_1^(2)"}));
    QCOMPARE(targetsOf(steps, StepKind::Update).back(), std::string("α_1^(2)′"));
}

void TestStepPlan::batchesShowOneExampleAndTheMean()
{
    const NetworkSpec spec = makeSpec({layer(1, ActivationType::Sigmoid)}, LossType::HalfSse);
    const std::vector<TraceStep> steps = stepsOf(spec, 3, 1);
    const TraceStep& loss = stepOf(steps, StepKind::Loss, "E");
    QCOMPARE(stagesOf(loss), Names({"E_1", "E[2]", "E"}));
    QCOMPARE(loss.stages.back().kind, StageKind::MeanLoss);
    QCOMPARE(loss.stages[1].result, loss.stages.back().terms[1].factors[1].value);
    const TraceStep& update = stepOf(steps, StepKind::Update, "θ_12^(1)′");
    QCOMPARE(stagesOf(update), Names({"∂E/∂θ_12^(1)", "g_12^(1)", "θ_12^(1)′"}));
    QCOMPARE(update.stages[0].kind, StageKind::MeanGradient);
    QCOMPARE(update.stages[0].terms.size(), std::size_t{3});
    // The gradient of the example shown is one of those that the mean is taken of.
    QCOMPARE(stepOf(steps, StepKind::Gradient, "∂E/∂θ_12^(1)").result, update.stages[0].terms[1].factors[1].value);
    QCOMPARE(stagesOf(stepOf(steps, StepKind::After, "E′")), Names({"E_1′[2]", "E′[2]", "E′"}));
    // Beyond the last example it is the last that is shown.
    QCOMPARE(stagesOf(stepOf(stepsOf(spec, 3, 99), StepKind::Loss, "E")), Names({"E_1", "E[3]", "E"}));
}

void TestStepPlan::updatesEndWithTheNewValue()
{
    const NetworkSpec spec = makeSpec({layer(1, ActivationType::Tanh)}, LossType::HalfSse);
    const std::vector<TraceStep> steps = stepsOf(spec, 2, 0, OptimizerType::Adamw);
    QCOMPARE(stagesOf(stepOf(steps, StepKind::Update, "θ_11^(1)′")),
        Names(
            {"∂E/∂θ_11^(1)", "g_11^(1)", "θ_11^(1)", "m_11^(1)′", "v_11^(1)′", "m̂_11^(1)", "v̂_11^(1)", "r_11^(1)", "θ_11^(1)′"}));
    for (const TraceStep& step : steps) {
        if (step.kind == StepKind::Update)
            QCOMPARE(step.stages.back().kind, StageKind::NewValue);
    }
}

void TestStepPlan::withoutAnUpdateTheStepsEndBackward()
{
    const NetworkSpec spec = makeSpec({layer(1, ActivationType::Tanh)}, LossType::HalfSse);
    const std::vector<TraceStep> steps = stepsOf(spec, 1, 0, std::nullopt);
    QCOMPARE(steps.back().kind, StepKind::Gradient);
    QCOMPARE(countOfKind(steps, StepKind::Update) + countOfKind(steps, StepKind::After), 0);
    QVERIFY(planSteps(spec, BatchTrace{}, 0).empty());
}

void TestStepPlan::stepsAreCountedWithinTheirKind()
{
    const NetworkSpec spec = makeSpec({layer(2, ActivationType::Sigmoid), layer(1, ActivationType::Sigmoid)}, LossType::HalfSse);
    const std::vector<TraceStep> steps = stepsOf(spec, 1);
    QCOMPARE(countOfKind(steps, StepKind::Gradient), 9);
    QCOMPARE(countOfKind(steps, StepKind::Loss), 1);
    // As in the picture of the lesson: "gradient 4 of 9" is θ_10^(1).
    const auto fourth = std::find_if(
        steps.begin(), steps.end(), [](const TraceStep& step) { return symbolText(step.target) == "∂E/∂θ_10^(1)"; });
    QCOMPARE(numberWithinKind(steps, static_cast<std::size_t>(fourth - steps.begin())), 4);
    QCOMPARE(numberWithinKind(steps, 0), 1);
    QCOMPARE(numberWithinKind(steps, steps.size() - 1), 1);
}

// In any network: every operand has a value from an earlier stage or is given, and every parameter has its gradient and update.
void TestStepPlan::everyStepFollowsFromEarlierOnes()
{
    RandomNetworks random(13);
    const std::set<Quantity> calculated{Quantity::WeightedSum, Quantity::LossTerm, Quantity::LossByActivation,
        Quantity::ActivationBySum, Quantity::LossBySum, Quantity::ActivationByAlpha};
    for (int run = 0; run < 60; ++run) {
        const NetworkSpec spec = random.spec(6, 8);
        const Mistake mistake = random.oneOf(kAllMistakes);
        const TraceExample example = random.example(spec);
        const BatchTrace trace = traceBatch(spec, random.parameters(spec), std::span(&example, 1), random.rule(), mistake);
        const std::vector<TraceStep> steps = planSteps(spec, trace, 0);
        std::vector<std::pair<std::string, double>> known;
        for (const TraceStep& step : steps) {
            QVERIFY(!step.stages.empty());
            QVERIFY(step.target == step.stages.back().symbol);
            QCOMPARE(step.result, step.stages.back().result);
            for (const Stage& stage : step.stages) {
                for (const Term& term : stage.terms) {
                    for (const Factor& factor : term.factors) {
                        if (!calculated.contains(factor.symbol.quantity) || factor.symbol.updated)
                            continue;
                        const std::pair entry(symbolText(factor.symbol), factor.value);
                        QVERIFY2(std::find(known.begin(), known.end(), entry) != known.end(), entry.first.c_str());
                    }
                }
                known.emplace_back(symbolText(stage.symbol), stage.result);
            }
        }
        const auto parameters = static_cast<int>(trace.gradient.values().size());
        QCOMPARE(countOfKind(steps, StepKind::Gradient), parameters);
        QCOMPARE(countOfKind(steps, StepKind::Update), parameters);
    }
}

QTEST_GUILESS_MAIN(TestStepPlan)
#include "tst_step_plan.moc"
