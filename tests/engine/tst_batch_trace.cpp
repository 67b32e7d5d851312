// Traces of several examples: means, updates and the loss after them beside the host backend and hand calculations.
#include "engine/compute/host/HostBackend.h"
#include "engine/explain/BatchTrace.h"
#include "engine/explain/GradientCheck.h"
#include "engine/explain/Recalculation.h"
#include "tests/RandomNetworks.h"

#include <QTest>

using namespace chalknet;

namespace {

double relativeError(std::span<const double> found, std::span<const double> expected)
{
    double largest = found.size() == expected.size() ? 0.0 : 1.0;
    for (std::size_t i = 0; i < std::min(found.size(), expected.size()); ++i) {
        const double error = std::abs(found[i] - expected[i]) / std::max(1.0, std::abs(expected[i]));
        largest = std::isnan(error) ? 1.0 : std::max(largest, error);
    }
    return largest;
}

Dataset dataset(const std::vector<TraceExample>& examples)
{
    DatasetContent content;
    content.inputs = examples.front().inputs.size();
    content.targetColumns = examples.front().targets.size();
    for (const TraceExample& example : examples) {
        content.values.insert(content.values.end(), example.inputs.begin(), example.inputs.end());
        content.targets.insert(content.targets.end(), example.targets.begin(), example.targets.end());
    }
    return Dataset(std::move(content));
}

std::unique_ptr<HostBackend> hostWith(
    const NetworkSpec& spec, const Parameters& parameters, const std::vector<TraceExample>& examples)
{
    auto backend = std::make_unique<HostBackend>();
    backend->initialise(spec, parameters);
    backend->bind(DataRole::Train, dataset(examples));
    std::vector<std::uint32_t> order;
    for (std::uint32_t i = 0; i < examples.size(); ++i)
        order.push_back(i);
    backend->setOrder(order);
    return backend;
}

StepSettings settingsOf(const UpdateRule& rule)
{
    StepSettings settings;
    settings.optimizer = rule.optimizer;
    settings.l1 = rule.l1;
    settings.l2 = rule.l2;
    settings.step = rule.memory.updates + 1;
    settings.optimizerStep = rule.memory.updates + 1;
    return settings;
}

QByteArray describe(const NetworkSpec& spec, int run)
{
    std::string text = "network " + std::to_string(run) + ": " + shapeText(spec) + " " + std::string(lossName(spec.loss));
    for (const LayerSpec& each : spec.layers)
        text += " " + std::string(activationName(each.activation.type));
    return QByteArray::fromStdString(text);
}

std::vector<Stage> allStages(const BatchTrace& trace)
{
    std::vector<Stage> stages;
    for (const BackpropTrace& example : trace.examples)
        stages.insert(stages.end(), example.stages.begin(), example.stages.end());
    for (const auto* more : {&trace.meanStages, &trace.updateStages, &trace.afterStages})
        stages.insert(stages.end(), more->begin(), more->end());
    return stages;
}

std::vector<double> operandsOf(const Stage& stage)
{
    std::vector<double> operands;
    for (const Term& term : stage.terms) {
        for (const Factor& factor : term.factors)
            operands.push_back(factor.value);
    }
    return operands;
}

/// One unit y = b + w·x with ½(y − t)².
NetworkSpec line()
{
    NetworkSpec spec;
    spec.inputs = 1;
    spec.layers = {layer(1, ActivationType::Identity)};
    spec.loss = LossType::HalfSse;
    return spec;
}

bool isNear(double found, double expected)
{
    return std::abs(found - expected) <= 1e-14 * std::max(1.0, std::abs(expected));
}

} // namespace

class TestBatchTrace : public QObject {
    Q_OBJECT

private slots:
    void meansByHand();
    void oneExampleNeedsNoMean();
    void batchesAgreeWithHostBackend_data();
    void batchesAgreeWithHostBackend();
    void lossAfterIsTheLossOfTheNewParameters();
    void stagesCanBeRecalculated();
    void mistakesChangeOnlyWhatGoesBackward_data();
    void mistakesChangeOnlyWhatGoesBackward();
    void mistakesAreFound_data();
    void mistakesAreFound();
    void mistakesSayWhatTheyDo();
    void aMistakeLeadsTheUpdateAstray();
    void decimalsThatCancelLeaveNothing();
};

// w = 2, b = 0: errors 2·1 − 1 = 1 and 2·3 − 4 = 2, so ∂E/∂w = (1·1 + 2·3)/2 = 3.5 and ∂E/∂b = 1.5; E = (½ + 2)/2 = 1.25.
void TestBatchTrace::meansByHand()
{
    const NetworkSpec spec = line();
    Parameters parameters(spec);
    parameters.weight(0, 0, 0) = 2.0;
    const std::vector<TraceExample> examples{{{1.0}, {1.0}}, {{3.0}, {4.0}}};
    UpdateRule rule;
    rule.optimizer.learningRate = 0.1;
    const BatchTrace trace = traceBatch(spec, parameters, examples, rule);

    QCOMPARE(trace.loss, 1.25);
    QCOMPARE(trace.gradient.weight(0, 0, 0), 3.5);
    QCOMPARE(trace.gradient.bias(0, 0), 1.5);
    QVERIFY(isNear(trace.updated->weight(0, 0, 0), 2.0 - 0.35));
    QVERIFY(isNear(trace.updated->bias(0, 0), -0.15));
    // y = 1.65·x − 0.15: errors 0.5 and 0.8, E = (0.125 + 0.32)/2.
    QVERIFY(isNear(trace.lossAfter, 0.2225));
    QCOMPARE(trace.memory.updates, std::uint64_t{1});

    std::vector<std::string> names;
    for (const Stage& stage : trace.meanStages)
        names.push_back(symbolText(stage.symbol));
    QCOMPARE(names, std::vector<std::string>({"E", "∂E/∂θ_10^(1)", "∂E/∂θ_11^(1)"}));
    const Stage& mean = trace.meanStages.back();
    QCOMPARE(mean.kind, StageKind::MeanGradient);
    QCOMPARE(symbolText(mean.terms[1].factors[0].symbol), std::string("1/m"));
    QCOMPARE(mean.terms[1].factors[0].value, 0.5);
    QCOMPARE(symbolText(mean.terms[1].factors[1].symbol), std::string("∂E/∂θ_11^(1)[2]"));
    QCOMPARE(mean.terms[1].factors[1].value, 6.0);
    names.clear();
    for (const Stage& stage : trace.afterStages)
        names.push_back(symbolText(stage.symbol));
    QCOMPARE(names, std::vector<std::string>({"E_1′[1]", "E′[1]", "E_1′[2]", "E′[2]", "E′"}));
    QCOMPARE(symbolText(trace.afterStages[0].terms[0].factors[0].symbol), std::string("a_1^(2)′"));
    QCOMPARE(symbolText(trace.afterStages[0].terms[1].factors[0].symbol), std::string("t_1"));
}

void TestBatchTrace::oneExampleNeedsNoMean()
{
    RandomNetworks random(1);
    const NetworkSpec spec = random.spec(3, 4);
    const Parameters parameters = random.parameters(spec);
    const TraceExample example = random.example(spec);
    const UpdateRule rule = random.rule();
    const BatchTrace batch = traceBatch(spec, parameters, std::span(&example, 1), rule);
    const BackpropTrace single = traceBackprop(spec, parameters, example.inputs, example.targets, rule);
    QVERIFY(batch.meanStages.empty());
    QCOMPARE(batch.loss, single.loss);
    QVERIFY(batch.gradient == single.gradient);
    QVERIFY(*batch.updated == *single.updated);
    QVERIFY(batch.memory == single.memory);
    QCOMPARE(batch.examples[0].stages.size() + batch.updateStages.size(), single.stages.size());
    QCOMPARE(symbolText(batch.afterStages.back().symbol), std::string("E′"));

    const BatchTrace without = traceBatch(spec, parameters, std::span(&example, 1));
    QVERIFY(!without.updated);
    QVERIFY(without.updateStages.empty() && without.afterStages.empty());
    QCOMPARE(without.lossAfter, without.loss);
}

void TestBatchTrace::batchesAgreeWithHostBackend_data()
{
    QTest::addColumn<int>("optimizer");
    for (const OptimizerType type : kAllOptimizers)
        QTest::newRow(std::string(optimizerName(type)).c_str()) << static_cast<int>(type);
}

// Three updates in a row with the same rows, so that the optimiser's memory matters.
void TestBatchTrace::batchesAgreeWithHostBackend()
{
    QFETCH(int, optimizer);
    RandomNetworks random(static_cast<unsigned>(20 + optimizer));
    for (int run = 0; run < 20; ++run) {
        const NetworkSpec spec = random.spec(4, 5);
        Parameters parameters = random.parameters(spec);
        const std::vector<TraceExample> examples = random.examples(spec, random.whole(2, 6));
        UpdateRule rule = random.rule(static_cast<OptimizerType>(optimizer));
        const auto backend = hostWith(spec, parameters, examples);
        for (int step = 0; step < 3; ++step) {
            const BatchTrace trace = traceBatch(spec, parameters, examples, rule);
            const StepSettings settings = settingsOf(rule);
            QVERIFY2(relativeError(trace.gradient.values(), backend->gradient(0, examples.size(), settings).values()) <= 1e-12,
                describe(spec, run));
            const double loss = backend->evaluate(DataRole::Train).loss;
            QVERIFY2(std::abs(trace.loss - loss) <= 1e-12 * std::max(1.0, std::abs(loss)), describe(spec, run));
            backend->trainBatch(0, examples.size(), settings);
            QVERIFY2(relativeError(trace.updated->values(), backend->parameters().values()) <= 1e-12, describe(spec, run));
            QVERIFY2(relativeError(trace.memory.first, backend->optimizerState().first) <= 1e-12, describe(spec, run));
            QVERIFY2(relativeError(trace.memory.second, backend->optimizerState().second) <= 1e-12, describe(spec, run));
            QCOMPARE(trace.memory.updates, std::uint64_t(step) + 1);
            parameters = *trace.updated;
            rule.memory = trace.memory;
            backend->setParameters(parameters);
            backend->setOptimizerState(trace.memory);
        }
    }
}

void TestBatchTrace::lossAfterIsTheLossOfTheNewParameters()
{
    RandomNetworks random(3);
    int fallen = 0;
    for (int run = 0; run < 30; ++run) {
        const NetworkSpec spec = random.spec(3, 4);
        const Parameters parameters = random.parameters(spec);
        const std::vector<TraceExample> examples = random.examples(spec, random.whole(1, 4));
        UpdateRule rule;
        rule.optimizer.learningRate = 0.001;
        const BatchTrace trace = traceBatch(spec, parameters, examples, rule);
        double mean = 0.0;
        for (const TraceExample& example : examples) {
            const std::vector<double> terms
                = lossTerms(spec, forwardValues(spec, *trace.updated, example.inputs), example.targets);
            for (const double term : terms)
                mean += term / static_cast<double>(examples.size());
        }
        QVERIFY2(isNear(trace.lossAfter, mean), describe(spec, run));
        QCOMPARE(trace.afterStages.back().result, trace.lossAfter);
        fallen += trace.lossAfter < trace.loss ? 1 : 0;
    }
    QVERIFY(fallen > 20); // a small step downhill lowers the loss
}

// The rule applied to the stage's own numbers gives the stage's own result; applied to others it gives another.
void TestBatchTrace::stagesCanBeRecalculated()
{
    RandomNetworks random(4);
    for (const Mistake mistake : kAllMistakes) {
        int moved = 0;
        for (int run = 0; run < 60; ++run) {
            const NetworkSpec spec = random.spec(4, 4);
            const std::vector<TraceExample> examples = random.examples(spec, random.whole(1, 3));
            const BatchTrace trace = traceBatch(spec, random.parameters(spec), examples, random.rule(), mistake);
            for (const Stage& stage : allStages(trace)) {
                std::vector<double> operands = operandsOf(stage);
                const double again = recalculated(spec, stage, operands);
                const double size = std::max(1.0, std::abs(stage.result));
                QVERIFY2(std::abs(again - stage.result) <= 1e-12 * size,
                    describe(spec, run) + ' ' + QByteArray::fromStdString(symbolText(stage.symbol)));
                for (double& operand : operands)
                    operand *= 1.01;
                moved += recalculated(spec, stage, operands) != stage.result ? 1 : 0;
            }
        }
        QVERIFY(moved > 1000);
    }
}

void TestBatchTrace::mistakesChangeOnlyWhatGoesBackward_data()
{
    QTest::addColumn<int>("mistake");
    QTest::newRow("dropped derivative") << static_cast<int>(Mistake::DroppedDerivative);
    QTest::newRow("wrong sign") << static_cast<int>(Mistake::WrongSign);
    QTest::newRow("forgotten bias") << static_cast<int>(Mistake::ForgottenBias);
}

// What goes backward, calculated here once more as the mistake says.
void TestBatchTrace::mistakesChangeOnlyWhatGoesBackward()
{
    QFETCH(int, mistake);
    const auto made = static_cast<Mistake>(mistake);
    RandomNetworks random(5);
    for (int run = 0; run < 40; ++run) {
        const NetworkSpec spec = random.spec(4, 4);
        const Parameters parameters = random.parameters(spec);
        const TraceExample example = random.example(spec);
        const BackpropTrace right = traceBackprop(spec, parameters, example.inputs, example.targets);
        const BackpropTrace wrong = traceBackprop(spec, parameters, example.inputs, example.targets, std::nullopt, made);
        QVERIFY(right.values.activations == wrong.values.activations);
        QCOMPARE(wrong.loss, right.loss);
        for (const Stage& stage : wrong.stages) {
            if (!isSumOfProducts(stage.kind))
                continue;
            double sum = 0.0;
            for (const Term& term : stage.terms)
                sum += term.value();
            QVERIFY(isNear(stage.result, sum));
        }
        for (std::size_t l = 0; l < spec.layers.size(); ++l) {
            for (int row = 0; row < parameters.layout().layer(l).rows(); ++row) {
                const double bias = wrong.gradient.bias(l, row);
                const double rightBias = right.gradient.bias(l, row);
                if (made == Mistake::WrongSign)
                    QVERIFY(isNear(bias, -rightBias));
                else if (made == Mistake::ForgottenBias)
                    QCOMPARE(bias, 0.0);
                else // ∂E/∂z is ∂E/∂a itself
                    QVERIFY(isNear(
                        bias, wrong.lossByActivation[l][static_cast<std::size_t>(row / spec.layers[l].activation.pieces)]));
                for (int j = 0; made != Mistake::DroppedDerivative && j < spec.layerInputs(l); ++j) {
                    const double sign = made == Mistake::WrongSign ? -1.0 : 1.0;
                    QVERIFY(isNear(wrong.gradient.weight(l, row, j), sign * right.gradient.weight(l, row, j)));
                }
            }
        }
    }
}

void TestBatchTrace::mistakesAreFound_data()
{
    QTest::addColumn<int>("mistake");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("none") << static_cast<int>(Mistake::None) << false;
    QTest::newRow("dropped derivative") << static_cast<int>(Mistake::DroppedDerivative) << true;
    QTest::newRow("wrong sign") << static_cast<int>(Mistake::WrongSign) << true;
    QTest::newRow("forgotten bias") << static_cast<int>(Mistake::ForgottenBias) << true;
}

// Smooth activations whose slope is not 1, every loss.
void TestBatchTrace::mistakesAreFound()
{
    QFETCH(int, mistake);
    QFETCH(bool, isFound);
    RandomNetworks random(6);
    for (const LossType loss : kAllLosses) {
        for (const ActivationType hidden : {ActivationType::Sigmoid, ActivationType::Tanh, ActivationType::Softplus}) {
            NetworkSpec spec;
            spec.loss = loss;
            const ActivationType output = loss == LossType::CrossEntropy ? ActivationType::Softmax : ActivationType::Sigmoid;
            spec.layers = {layer(3, hidden), layer(2, output)};
            const Parameters parameters = random.parameters(spec);
            const TraceExample example = random.example(spec);
            const BatchTrace trace
                = traceBatch(spec, parameters, std::span(&example, 1), std::nullopt, static_cast<Mistake>(mistake));
            const GradientCheck check = checkGradient(spec, parameters, example.inputs, example.targets, trace.gradient);
            QVERIFY2(check.passes() != isFound, describe(spec, 0));
            const auto wrong = std::count_if(
                check.gradients.begin(), check.gradients.end(), [](const CheckedGradient& each) { return !each.agrees; });
            if (static_cast<Mistake>(mistake) == Mistake::ForgottenBias)
                QCOMPARE(wrong, 5); // one for each unit
            else if (isFound)
                QVERIFY(wrong > 10);
        }
    }
}

// The stages show the wrong rule: ∂a/∂z = 1, t − y, a factor 0.
void TestBatchTrace::mistakesSayWhatTheyDo()
{
    NetworkSpec spec;
    spec.layers = {layer(2, ActivationType::Softmax)};
    spec.loss = LossType::CrossEntropy;
    RandomNetworks random(7);
    const Parameters parameters = random.parameters(spec);
    const TraceExample example{{0.5, -1.0}, {1.0, 0.0}};
    const auto stagesOf = [&](Mistake mistake, StageKind kind) {
        std::vector<Stage> stages;
        const BackpropTrace trace = traceBackprop(spec, parameters, example.inputs, example.targets, std::nullopt, mistake);
        std::copy_if(trace.stages.begin(), trace.stages.end(), std::back_inserter(stages),
            [kind](const Stage& stage) { return stage.kind == kind; });
        return stages;
    };

    const std::vector<Stage> derivatives = stagesOf(Mistake::DroppedDerivative, StageKind::ActivationDerivative);
    QCOMPARE(derivatives.size(), std::size_t{4});
    for (const Stage& stage : derivatives) {
        const bool isOwn = stage.symbol.unit == stage.symbol.input;
        QCOMPARE(stage.result, isOwn ? 1.0 : 0.0);
        QCOMPARE(symbolText(stage.terms[0].factors[0].symbol), std::string(isOwn ? "1" : "0"));
    }
    QVERIFY(stagesOf(Mistake::DroppedDerivative, StageKind::LossBySumShortcut).empty());
    QCOMPARE(stagesOf(Mistake::None, StageKind::LossBySumShortcut).size(), std::size_t{2});

    const Stage shortcut = stagesOf(Mistake::WrongSign, StageKind::LossBySumShortcut).front();
    QCOMPARE(symbolText(shortcut.terms[0].factors[0].symbol), std::string("t_1"));
    QVERIFY(!shortcut.terms[0].negative && shortcut.terms[1].negative);
    const Stage slope = stagesOf(Mistake::WrongSign, StageKind::LossByOutput).front();
    QVERIFY(slope.result > 0.0); // −(−t/y)
    QVERIFY(slope.terms[0].negative && slope.terms[1].negative);

    const Stage bias = stagesOf(Mistake::ForgottenBias, StageKind::LossByParameter).front();
    QCOMPARE(symbolText(bias.terms[0].factors[1].symbol), std::string("0"));
    QCOMPARE(bias.result, 0.0);
}

// Uphill instead of downhill.
void TestBatchTrace::aMistakeLeadsTheUpdateAstray()
{
    const NetworkSpec spec = line();
    Parameters parameters(spec);
    parameters.weight(0, 0, 0) = 2.0;
    const std::vector<TraceExample> examples{{{1.0}, {1.0}}, {{3.0}, {4.0}}};
    UpdateRule rule;
    rule.optimizer.learningRate = 0.01;
    QVERIFY(traceBatch(spec, parameters, examples, rule).lossAfter < 1.25);
    QVERIFY(traceBatch(spec, parameters, examples, rule, Mistake::WrongSign).lossAfter > 1.25);
    QCOMPARE(traceBatch(spec, parameters, examples, rule, Mistake::ForgottenBias).updated->bias(0, 0), 0.0);
}

// 0.1 + 0.2 − 0.3 is 0 on paper, so the ReLU is off and its slope is 0.
void TestBatchTrace::decimalsThatCancelLeaveNothing()
{
    NetworkSpec spec;
    spec.inputs = 2;
    spec.layers = {layer(1, ActivationType::Relu)};
    spec.loss = LossType::HalfSse;
    Parameters parameters(spec);
    parameters.bias(0, 0) = 0.1;
    parameters.weight(0, 0, 0) = 0.2;
    parameters.weight(0, 0, 1) = -0.3;
    const BackpropTrace trace = traceBackprop(spec, parameters, std::vector<double>{1, 1}, std::vector<double>{1});
    QCOMPARE(trace.values.weightedSums[0][0], 0.0);
    QCOMPARE(trace.gradient.bias(0, 0), 0.0);

    NetworkSpec linear = line();
    Parameters third(linear);
    third.bias(0, 0) = 0.1;
    third.weight(0, 0, 0) = 0.2;
    const BackpropTrace met = traceBackprop(linear, third, std::vector<double>{1}, std::vector<double>{0.3});
    QCOMPARE(met.gradient.weight(0, 0, 0), 0.0); // y = t
}

QTEST_GUILESS_MAIN(TestBatchTrace)
#include "tst_batch_trace.moc"
