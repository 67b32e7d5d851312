// The traces of one example: hand calculations, finite differences, and agreement with the host backend.
#include "engine/base/Random.h"
#include "engine/compute/host/HostBackend.h"
#include "engine/explain/BackpropTrace.h"
#include "engine/explain/GradientCheck.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace chalknet;

namespace {

struct Example {
    std::vector<double> inputs;
    std::vector<double> targets;
};

NetworkSpec makeSpec(int inputs, const std::vector<std::pair<int, ActivationType>>& layers, LossType loss)
{
    NetworkSpec spec;
    spec.inputs = inputs;
    spec.loss = loss;
    for (const auto& [units, type] : layers) {
        LayerSpec layer;
        layer.units = units;
        layer.activation = Activation(type);
        spec.layers.push_back(layer);
    }
    return spec;
}

Parameters randomParameters(const NetworkSpec& spec, Random& random)
{
    Parameters parameters(spec);
    for (double& value : parameters.values())
        value = random.uniform(-1.0, 1.0);
    for (std::size_t l = 0; l < spec.layers.size(); ++l) {
        for (double& alpha : parameters.alphas(l))
            alpha = random.uniform(0.1, 0.4);
    }
    return parameters;
}

Example randomExample(const NetworkSpec& spec, Random& random)
{
    Example example;
    for (int i = 0; i < spec.inputs; ++i)
        example.inputs.push_back(random.uniform(-1.0, 1.0));
    const bool isClass = spec.loss == LossType::CrossEntropy;
    const bool isBinary = spec.loss == LossType::BinaryCrossEntropy;
    const auto chosen = static_cast<int>(random.below(static_cast<std::uint64_t>(spec.outputs())));
    for (int i = 0; i < spec.outputs(); ++i) {
        const double classTarget = i == chosen ? 1.0 : 0.0;
        example.targets.push_back(isClass || isBinary ? classTarget : random.uniform(-1.0, 1.0));
    }
    return example;
}

double relativeError(std::span<const double> found, std::span<const double> expected)
{
    double largest = 0.0;
    for (std::size_t i = 0; i < found.size(); ++i)
        largest = std::max(largest, std::abs(found[i] - expected[i]) / std::max(1.0, std::abs(expected[i])));
    return largest;
}

const Stage& findStage(const BackpropTrace& trace, const std::string& symbol, StageKind kind)
{
    const auto found = std::find_if(trace.stages.begin(), trace.stages.end(),
        [&](const Stage& stage) { return stage.kind == kind && symbolText(stage.symbol) == symbol; });
    if (found == trace.stages.end())
        throw std::runtime_error("no stage " + symbol);
    return *found;
}

bool near(double found, double expected)
{
    return std::abs(found - expected) <= 1e-14 * std::max(1.0, std::abs(expected));
}

// One row as a data set for the host backend.
Dataset oneRow(const Example& example)
{
    DatasetContent content;
    content.inputs = example.inputs.size();
    content.values = example.inputs;
    content.targets = example.targets;
    content.targetColumns = example.targets.size();
    return Dataset(std::move(content));
}

std::unique_ptr<HostBackend> hostWith(const NetworkSpec& spec, const Parameters& parameters, const Example& example)
{
    auto backend = std::make_unique<HostBackend>();
    backend->initialise(spec, parameters);
    backend->bind(DataRole::Train, oneRow(example));
    const std::vector<std::uint32_t> order{0};
    backend->setOrder(order);
    return backend;
}

// Every activation as the hidden one, every loss with an output that suits it; and every activation as output.
std::vector<NetworkSpec> allPairs()
{
    std::vector<NetworkSpec> specs;
    for (const ActivationType activation : kAllActivations) {
        for (const LossType loss : kAllLosses) {
            const ActivationType output = loss == LossType::CrossEntropy ? ActivationType::Softmax
                : loss == LossType::BinaryCrossEntropy                   ? ActivationType::Sigmoid
                                                                         : ActivationType::Identity;
            if (activation != ActivationType::Softmax)
                specs.push_back(makeSpec(3, {{4, activation}, {3, ActivationType::Tanh}, {3, output}}, loss));
            const NetworkSpec asOutput = makeSpec(3, {{4, ActivationType::Tanh}, {3, activation}}, loss);
            if (validate(asOutput).empty())
                specs.push_back(asOutput);
        }
    }
    return specs;
}

QByteArray describeSpec(const NetworkSpec& spec)
{
    std::string text = shapeText(spec) + " " + std::string(lossName(spec.loss));
    for (const LayerSpec& layer : spec.layers)
        text += " " + std::string(activationName(layer.activation.type));
    return QByteArray::fromStdString(text);
}

} // namespace

class TestBackpropTrace : public QObject {
    Q_OBJECT

private slots:
    void lessonPresetForward_data();
    void lessonPresetForward();
    void handCalculation();
    void stagesComeInOrder();
    void sumsAreTheSumsOfTheirTerms();
    void gradientsAgreeWithDifferences();
    void agreesWithHostBackend();
    void updatesAgreeWithHostBackend_data();
    void updatesAgreeWithHostBackend();
    void updateIsWrittenOut();
    void shortcutEqualsChain();
    void shortcutStaysExactWhenSaturated();
    void targetsThatDoNotAddUpToOne();
    void softmaxJacobian();
    void maxoutPassesThroughTheWinner();
    void kinksAreNamed();
    void checkExposesWrongGradient_data();
    void checkExposesWrongGradient();
    void symbolsAreUnambiguous();
    void memoryMustFit();
};

void TestBackpropTrace::lessonPresetForward_data()
{
    QTest::addColumn<int>("activation");
    QTest::addColumn<QList<double>>("hidden");
    QTest::addColumn<QList<double>>("outputs");
    QTest::newRow("identity") << static_cast<int>(ActivationType::Identity) << QList<double>{4, 3, -2} << QList<double>{2, 1};
    QTest::newRow("relu") << static_cast<int>(ActivationType::Relu) << QList<double>{4, 3, 0} << QList<double>{2, 3};
}

// The lesson writes x·W + b; the engine keeps the transposed matrices.
void TestBackpropTrace::lessonPresetForward()
{
    QFETCH(int, activation);
    QFETCH(QList<double>, hidden);
    QFETCH(QList<double>, outputs);
    const NetworkSpec spec
        = makeSpec(3, {{3, static_cast<ActivationType>(activation)}, {2, ActivationType::Identity}}, LossType::HalfSse);
    const double w1[3][3] = {{1, 1, -1}, {1, 0.5, -1}, {1, 1, 1}};
    const double w2[3][2] = {{1, 0.5}, {-1, 0.5}, {0, 1}};
    Parameters parameters(spec);
    for (int j = 0; j < 3; ++j) {
        for (int i = 0; i < 3; ++i)
            parameters.weight(0, i, j) = w1[j][i];
        for (int i = 0; i < 2; ++i)
            parameters.weight(1, i, j) = w2[j][i];
    }
    parameters.bias(1, 0) = 1.0;
    parameters.bias(1, 1) = -0.5;

    const ForwardTrace trace = traceForward(spec, parameters, std::vector<double>{1, 2, 1});
    QCOMPARE(QList<double>(trace.values.activations[0].begin(), trace.values.activations[0].end()), hidden);
    QCOMPARE(QList<double>(trace.values.outputs().begin(), trace.values.outputs().end()), outputs);

    // z_1^(2) = 0·1 + 1·1 + 1·2 + 1·1, the bias first.
    const Stage& first = trace.stages.front();
    QCOMPARE(symbolText(first.symbol), std::string("z_1^(2)"));
    QCOMPARE(first.terms.size(), std::size_t{4});
    QCOMPARE(symbolText(first.terms[0].factors[0].symbol), std::string("θ_10^(1)"));
    QCOMPARE(symbolText(first.terms[2].factors[0].symbol), std::string("θ_12^(1)"));
    QCOMPARE(symbolText(first.terms[2].factors[1].symbol), std::string("a_2^(1)"));
    QCOMPARE(first.terms[2].value(), 2.0);
    QCOMPARE(first.result, 4.0);
}

// One sigmoid unit with the squared error, as in lesson 8: ∂E/∂θ = −2 (t−a) σ(z)(1−σ(z)) x.
void TestBackpropTrace::handCalculation()
{
    const NetworkSpec spec = makeSpec(2, {{1, ActivationType::Sigmoid}}, LossType::SquaredError);
    Parameters parameters(spec);
    parameters.bias(0, 0) = 0.1;
    parameters.weight(0, 0, 0) = 0.5;
    parameters.weight(0, 0, 1) = -0.3;
    const std::vector<double> inputs{1.0, 2.0};
    const std::vector<double> targets{1.0};
    const BackpropTrace trace = traceBackprop(spec, parameters, inputs, targets);

    const double z = 0.1 + 0.5 * 1.0 - 0.3 * 2.0;
    const double a = 1.0 / (1.0 + std::exp(-z));
    QVERIFY(near(findStage(trace, "a_1^(2)", StageKind::Activation).result, a));
    QVERIFY(near(findStage(trace, "E", StageKind::LossSum).result, (1.0 - a) * (1.0 - a)));
    QVERIFY(near(findStage(trace, "∂E/∂a_1^(2)", StageKind::LossByOutput).result, -2.0 * (1.0 - a)));
    QVERIFY(near(findStage(trace, "∂a_1^(2)/∂z_1^(2)", StageKind::ActivationDerivative).result, a * (1.0 - a)));
    const double delta = -2.0 * (1.0 - a) * a * (1.0 - a);
    QVERIFY(near(findStage(trace, "∂E/∂z_1^(2)", StageKind::LossBySum).result, delta));
    QVERIFY(near(findStage(trace, "∂E/∂θ_10^(1)", StageKind::LossByParameter).result, delta));
    QVERIFY(near(findStage(trace, "∂E/∂θ_12^(1)", StageKind::LossByParameter).result, 2.0 * delta));
    QVERIFY(near(trace.gradient.weight(0, 0, 1), 2.0 * delta));
    QVERIFY(!trace.updated);
}

void TestBackpropTrace::stagesComeInOrder()
{
    const NetworkSpec spec = makeSpec(2, {{2, ActivationType::Tanh}, {1, ActivationType::Sigmoid}}, LossType::BinaryCrossEntropy);
    Random random(4);
    const Example example = randomExample(spec, random);
    UpdateRule rule;
    rule.optimizer = defaultOptimizer(OptimizerType::Sgd);
    const BackpropTrace trace = traceBackprop(spec, randomParameters(spec, random), example.inputs, example.targets, rule);

    const auto isSorted = std::is_sorted(
        trace.stages.begin(), trace.stages.end(), [](const Stage& a, const Stage& b) { return a.phase < b.phase; });
    QVERIFY(isSorted);
    std::vector<std::string> names;
    for (const Stage& stage : trace.stages)
        names.push_back(symbolText(stage.symbol));
    const std::vector<std::string> begin{"z_1^(2)", "z_2^(2)", "a_1^(2)", "a_2^(2)", "z_1^(3)", "a_1^(3)", "E_1", "E",
        "∂E/∂a_1^(3)", "∂a_1^(3)/∂z_1^(3)", "∂E/∂z_1^(3)", "∂E/∂z_1^(3)", "∂E/∂θ_10^(2)", "∂E/∂θ_11^(2)", "∂E/∂θ_12^(2)",
        "∂E/∂a_1^(2)", "∂E/∂a_2^(2)", "∂a_1^(2)/∂z_1^(2)", "∂a_2^(2)/∂z_2^(2)", "∂E/∂z_1^(2)", "∂E/∂z_2^(2)", "∂E/∂θ_10^(1)",
        "∂E/∂θ_11^(1)", "∂E/∂θ_12^(1)", "∂E/∂θ_20^(1)", "∂E/∂θ_21^(1)", "∂E/∂θ_22^(1)", "g_10^(1)", "θ_10^(1)′"};
    QVERIFY(names.size() > begin.size());
    names.resize(begin.size());
    QCOMPARE(names, begin);
}

void TestBackpropTrace::sumsAreTheSumsOfTheirTerms()
{
    Random random(5);
    for (const NetworkSpec& spec : allPairs()) {
        const Example example = randomExample(spec, random);
        UpdateRule rule;
        rule.optimizer = defaultOptimizer(OptimizerType::Adamw);
        rule.l1 = 0.01;
        const BackpropTrace trace = traceBackprop(spec, randomParameters(spec, random), example.inputs, example.targets, rule);
        for (const Stage& stage : trace.stages) {
            QVERIFY(!stage.terms.empty());
            QVERIFY2(std::isfinite(stage.result), symbolText(stage.symbol).c_str());
            if (!isSumOfProducts(stage.kind))
                continue;
            double sum = 0.0;
            for (const Term& term : stage.terms) {
                double product = term.negative ? -1.0 : 1.0;
                for (const Factor& factor : term.factors)
                    product *= factor.divides ? 1.0 / factor.value : factor.value;
                sum += product;
            }
            QVERIFY2(std::abs(sum - stage.result) <= 1e-13 * std::max(1.0, std::abs(sum)), symbolText(stage.symbol).c_str());
        }
    }
}

void TestBackpropTrace::gradientsAgreeWithDifferences()
{
    Random random(6);
    for (const NetworkSpec& spec : allPairs()) {
        const Parameters parameters = randomParameters(spec, random);
        const Example example = randomExample(spec, random);
        const BackpropTrace trace = traceBackprop(spec, parameters, example.inputs, example.targets);
        const GradientCheck check = checkGradient(spec, parameters, example.inputs, example.targets, trace.gradient);
        QCOMPARE(check.gradients.size(), parameters.values().size());
        QVERIFY2(check.passes(), describeSpec(spec));
        QVERIFY2(check.kinkCount() == 0, describeSpec(spec));
        QVERIFY2(check.largestDifference() < 1e-8, describeSpec(spec));
    }
}

void TestBackpropTrace::agreesWithHostBackend()
{
    Random random(7);
    for (const NetworkSpec& spec : allPairs()) {
        const Parameters parameters = randomParameters(spec, random);
        const Example example = randomExample(spec, random);
        const BackpropTrace trace = traceBackprop(spec, parameters, example.inputs, example.targets);
        const auto backend = hostWith(spec, parameters, example);
        const Parameters expected = backend->gradient(0, 1, {});
        QVERIFY2(relativeError(trace.gradient.values(), expected.values()) <= 1e-12, describeSpec(spec));
        QVERIFY2(relativeError(trace.values.outputs(), backend->predict(example.inputs, 1)) <= 1e-12, describeSpec(spec));
        QVERIFY2(std::abs(trace.loss - backend->evaluate(DataRole::Train).loss) <= 1e-12, describeSpec(spec));
    }
}

void TestBackpropTrace::updatesAgreeWithHostBackend_data()
{
    QTest::addColumn<int>("optimizer");
    for (const OptimizerType type : kAllOptimizers)
        QTest::newRow(std::string(optimizerName(type)).c_str()) << static_cast<int>(type);
}

// Three updates in a row, so that the optimiser's memory matters; with penalties and learned alphas.
void TestBackpropTrace::updatesAgreeWithHostBackend()
{
    QFETCH(int, optimizer);
    Random random(8);
    const NetworkSpec spec = makeSpec(3, {{4, ActivationType::PRelu}, {2, ActivationType::Softmax}}, LossType::CrossEntropy);
    Parameters parameters = randomParameters(spec, random);
    const Example example = randomExample(spec, random);
    UpdateRule rule;
    rule.optimizer = defaultOptimizer(static_cast<OptimizerType>(optimizer));
    rule.l1 = 0.003;
    rule.l2 = 0.02;

    const auto backend = hostWith(spec, parameters, example);
    for (std::uint64_t step = 1; step <= 3; ++step) {
        StepSettings settings;
        settings.optimizer = rule.optimizer;
        settings.l1 = rule.l1;
        settings.l2 = rule.l2;
        settings.step = step;
        settings.optimizerStep = step;
        backend->trainBatch(0, 1, settings);
        const BackpropTrace trace = traceBackprop(spec, parameters, example.inputs, example.targets, rule);
        QVERIFY(trace.updated.has_value());
        QVERIFY(relativeError(trace.updated->values(), backend->parameters().values()) <= 1e-12);
        QCOMPARE(trace.memory.updates, step);
        QCOMPARE(trace.memory.first.size(), backend->optimizerState().first.size());
        QVERIFY(relativeError(trace.memory.second, backend->optimizerState().second) <= 1e-12);
        QVERIFY(*trace.updated != parameters);
        parameters = *trace.updated;
        rule.memory = trace.memory;
    }
}

// Adam's first step moves every parameter by η against the sign of its gradient (up to ε).
void TestBackpropTrace::updateIsWrittenOut()
{
    const NetworkSpec spec = makeSpec(1, {{1, ActivationType::Identity}}, LossType::HalfSse);
    Parameters parameters(spec);
    parameters.weight(0, 0, 0) = 2.0;
    UpdateRule rule;
    rule.optimizer = defaultOptimizer(OptimizerType::Adam);
    rule.l2 = 0.5;
    const BackpropTrace trace = traceBackprop(spec, parameters, std::vector<double>{3.0}, std::vector<double>{5.0}, rule);

    // y = 6, ∂E/∂w = (6−5)·3 = 3, with the penalty 3 + 0.5·2 = 4.
    QVERIFY(near(findStage(trace, "g_11^(1)", StageKind::PenalisedGradient).result, 4.0));
    QVERIFY(near(findStage(trace, "m_11^(1)′", StageKind::Memory).result, 0.4));
    QVERIFY(std::abs(findStage(trace, "v_11^(1)′", StageKind::Memory).result - 0.016) < 1e-15);
    QVERIFY(std::abs(findStage(trace, "m̂_11^(1)", StageKind::CorrectedMemory).result - 4.0) < 1e-12);
    QVERIFY(std::abs(findStage(trace, "v̂_11^(1)", StageKind::CorrectedMemory).result - 16.0) < 1e-12);
    QVERIFY(std::abs(findStage(trace, "θ_11^(1)′", StageKind::NewValue).result - (2.0 - 0.01)) < 1e-10);
    // The penalty leaves the bias alone.
    QVERIFY(near(findStage(trace, "g_10^(1)", StageKind::PenalisedGradient).result, 1.0));
}

void TestBackpropTrace::shortcutEqualsChain()
{
    Random random(9);
    for (const NetworkSpec& spec : {makeSpec(3, {{4, ActivationType::Softmax}}, LossType::CrossEntropy),
             makeSpec(3, {{4, ActivationType::Sigmoid}}, LossType::BinaryCrossEntropy)}) {
        const Example example = randomExample(spec, random);
        const BackpropTrace trace = traceBackprop(spec, randomParameters(spec, random), example.inputs, example.targets);
        for (int unit = 1; unit <= 4; ++unit) {
            const std::string symbol = "∂E/∂z_" + std::to_string(unit) + "^(2)";
            const Stage& shortcut = findStage(trace, symbol, StageKind::LossBySumShortcut);
            QVERIFY(std::abs(shortcut.result - findStage(trace, symbol, StageKind::LossBySum).result) < 1e-14);
            const auto at = static_cast<std::size_t>(unit - 1);
            QVERIFY(near(shortcut.result, trace.values.outputs()[at] - example.targets[at]));
            QCOMPARE(trace.lossBySum[0][at], shortcut.result);
        }
    }
    const NetworkSpec other = makeSpec(2, {{1, ActivationType::Sigmoid}}, LossType::HalfSse);
    const BackpropTrace trace = traceBackprop(other, Parameters(other), std::vector<double>{1, 1}, std::vector<double>{0});
    QVERIFY(std::none_of(
        trace.stages.begin(), trace.stages.end(), [](const Stage& s) { return s.kind == StageKind::LossBySumShortcut; }));
}

// y of the right class underflows to 0: the product of the chain loses the gradient, the shortcut does not.
void TestBackpropTrace::shortcutStaysExactWhenSaturated()
{
    const NetworkSpec spec = makeSpec(1, {{2, ActivationType::Softmax}}, LossType::CrossEntropy);
    Parameters parameters(spec);
    parameters.weight(0, 0, 0) = 1000.0;
    const Example example{{1.0}, {0.0, 1.0}};
    const BackpropTrace trace = traceBackprop(spec, parameters, example.inputs, example.targets);
    QCOMPARE(trace.loss, 1000.0);
    QCOMPARE(trace.gradient.bias(0, 0), 1.0);
    QCOMPARE(trace.gradient.bias(0, 1), -1.0);
    QVERIFY(checkGradient(spec, parameters, example.inputs, example.targets, trace.gradient).passes());
    QVERIFY(near(trace.loss, hostWith(spec, parameters, example)->evaluate(DataRole::Train).loss));
}

void TestBackpropTrace::targetsThatDoNotAddUpToOne()
{
    Random random(10);
    const NetworkSpec spec = makeSpec(2, {{3, ActivationType::Softmax}}, LossType::CrossEntropy);
    const Parameters parameters = randomParameters(spec, random);
    const Example example{{0.3, -0.7}, {0.5, 0.9, 0.2}};
    const BackpropTrace trace = traceBackprop(spec, parameters, example.inputs, example.targets);
    QVERIFY(checkGradient(spec, parameters, example.inputs, example.targets, trace.gradient).largestDifference() < 1e-9);
    const Stage& stage = findStage(trace, "∂E/∂z_1^(2)", StageKind::LossBySumShortcut);
    QVERIFY(near(stage.result, trace.values.outputs()[0] * 1.6 - 0.5));
    QVERIFY(relativeError(trace.gradient.values(), hostWith(spec, parameters, example)->gradient(0, 1, {}).values()) <= 1e-12);
}

void TestBackpropTrace::softmaxJacobian()
{
    Random random(11);
    const NetworkSpec spec = makeSpec(2, {{3, ActivationType::Softmax}}, LossType::HalfSse);
    const BackpropTrace trace
        = traceBackprop(spec, randomParameters(spec, random), std::vector<double>{0.4, 0.2}, std::vector<double>{1, 0, 0});
    const std::vector<double>& y = trace.values.outputs();
    QVERIFY(near(findStage(trace, "∂a_2^(2)/∂z_2^(2)", StageKind::ActivationDerivative).result, y[1] * (1.0 - y[1])));
    QVERIFY(near(findStage(trace, "∂a_3^(2)/∂z_1^(2)", StageKind::ActivationDerivative).result, -y[2] * y[0]));
    QCOMPARE(findStage(trace, "∂E/∂z_1^(2)", StageKind::LossBySum).terms.size(), std::size_t{3});
    // Shifting all z changes nothing, so the slopes add up to 0.
    QVERIFY(std::abs(trace.lossBySum[0][0] + trace.lossBySum[0][1] + trace.lossBySum[0][2]) < 1e-16);
}

void TestBackpropTrace::maxoutPassesThroughTheWinner()
{
    const NetworkSpec spec = makeSpec(1, {{1, ActivationType::Maxout}}, LossType::HalfSse);
    Parameters parameters(spec);
    parameters.weight(0, 0, 0) = 1.0;
    parameters.weight(0, 1, 0) = 3.0;
    const BackpropTrace trace = traceBackprop(spec, parameters, std::vector<double>{2.0}, std::vector<double>{5.0});
    QCOMPARE(findStage(trace, "a_1^(2)", StageKind::Activation).result, 6.0);
    QCOMPARE(findStage(trace, "∂a_1^(2)/∂z_1.1^(2)", StageKind::ActivationDerivative).result, 0.0);
    QCOMPARE(findStage(trace, "∂a_1^(2)/∂z_1.2^(2)", StageKind::ActivationDerivative).result, 1.0);
    QCOMPARE(trace.gradient.weight(0, 0, 0), 0.0);
    QCOMPARE(trace.gradient.weight(0, 1, 0), 2.0);
}

void TestBackpropTrace::kinksAreNamed()
{
    const NetworkSpec spec = makeSpec(1, {{2, ActivationType::Relu}, {1, ActivationType::Identity}}, LossType::HalfSse);
    Parameters parameters(spec); // z of unit 2 is exactly 0; unit 1 stands at 1
    parameters.bias(0, 0) = 1.0;
    parameters.weight(1, 0, 0) = 1.0;
    parameters.weight(1, 0, 1) = 1.0;
    const Example example{{1.0}, {0.0}};
    const BackpropTrace trace = traceBackprop(spec, parameters, example.inputs, example.targets);
    const GradientCheck check = checkGradient(spec, parameters, example.inputs, example.targets, trace.gradient);
    QVERIFY(check.passes());
    QCOMPARE(check.kinkCount(), 2); // bias and weight of unit 2
    for (const CheckedGradient& gradient : check.gradients) {
        QCOMPARE(gradient.kink.has_value(), gradient.symbol.layer == 1 && gradient.symbol.unit == 2);
        if (gradient.kink)
            QCOMPARE(gradient.kink->unit, 1);
    }
}

void TestBackpropTrace::checkExposesWrongGradient_data()
{
    QTest::addColumn<int>("mistake");
    QTest::newRow("wrong sign") << 0;
    QTest::newRow("forgotten bias") << 1;
    QTest::newRow("forgotten factor") << 2;
    QTest::newRow("not a number") << 3;
}

void TestBackpropTrace::checkExposesWrongGradient()
{
    QFETCH(int, mistake);
    Random random(12);
    const NetworkSpec spec = makeSpec(2, {{3, ActivationType::Sigmoid}, {1, ActivationType::Sigmoid}}, LossType::HalfSse);
    const Parameters parameters = randomParameters(spec, random);
    const Example example{{0.5, -0.25}, {1.0}};
    Parameters gradient = traceBackprop(spec, parameters, example.inputs, example.targets).gradient;
    QVERIFY(checkGradient(spec, parameters, example.inputs, example.targets, gradient).passes());
    switch (mistake) {
    case 0: gradient.weight(0, 1, 1) *= -1.0; break;
    case 1: gradient.bias(1, 0) = 0.0; break;
    case 2: gradient.weight(1, 0, 2) *= 2.0; break;
    default: gradient.weight(0, 0, 0) = std::nan(""); break;
    }
    const GradientCheck check = checkGradient(spec, parameters, example.inputs, example.targets, gradient);
    QVERIFY(!check.passes());
    QCOMPARE(
        std::count_if(check.gradients.begin(), check.gradients.end(), [](const CheckedGradient& g) { return !g.agrees; }), 1);
}

void TestBackpropTrace::symbolsAreUnambiguous()
{
    QCOMPARE(symbolText({Quantity::Parameter, 1, 1, 23}), std::string("θ_1,23^(1)"));
    QCOMPARE(symbolText({Quantity::Parameter, 1, 12, 3}), std::string("θ_12,3^(1)"));
    QCOMPARE(symbolText({Quantity::Parameter, 2, 1, kAlphaInput}), std::string("α_1^(2)"));
    QCOMPARE(symbolText({Quantity::LossByParameter, 2, 1, kAlphaInput}), std::string("∂E/∂α_1^(2)"));
    QCOMPARE(symbolText({Quantity::Velocity, 2, 1, kAlphaInput, 0, true}), std::string("v_α1^(2)′"));
    QCOMPARE(symbolText({Quantity::Parameter, 1, 2, 3, 1}), std::string("θ_2.1,3^(1)"));

    // No two different numbers of a trace share a symbol (both ways to ∂E/∂z are the same number).
    Random random(13);
    NetworkSpec spec = makeSpec(11, {{12, ActivationType::PRelu}, {2, ActivationType::Maxout}}, LossType::Mse);
    const Example example = randomExample(spec, random);
    const BackpropTrace trace = traceBackprop(spec, randomParameters(spec, random), example.inputs, example.targets);
    std::vector<std::string> names;
    for (const Stage& stage : trace.stages)
        names.push_back(symbolText(stage.symbol));
    std::sort(names.begin(), names.end());
    QVERIFY(std::adjacent_find(names.begin(), names.end()) == names.end());
}

void TestBackpropTrace::memoryMustFit()
{
    const NetworkSpec spec = makeSpec(1, {{1, ActivationType::Identity}}, LossType::HalfSse);
    UpdateRule rule;
    rule.optimizer = defaultOptimizer(OptimizerType::Momentum);
    rule.memory.first = {1.0, 2.0, 3.0};
    QVERIFY_EXCEPTION_THROWN(
        traceBackprop(spec, Parameters(spec), std::vector<double>{1}, std::vector<double>{1}, rule), std::invalid_argument);
}

QTEST_GUILESS_MAIN(TestBackpropTrace)
#include "tst_backprop_trace.moc"
