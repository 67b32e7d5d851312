// The written steps of lesson 8: every number in them is recalculated from the formulas as a student would.
#include "StepSamples.h"
#include "TexCalculator.h"

#include "ui/formula/Formula.h"
#include "ui/formula/FormulaBreaks.h"
#include "ui/lessons/backprop/ChainRuleLayout.h"
#include "ui/lessons/backprop/ContentWriter.h"

#include <QTest>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

/// What the symbols in the rules of a step stand for.
TexCalculator::Table symbolsOf(const ContentWriter& writer, const TraceStep& step)
{
    TexCalculator::Table table;
    const auto add = [&](const Symbol& symbol, double value) {
        const QString name = writer.name(symbol);
        if (name.contains(u'_') || name.contains(u'^') || name == QLatin1String("t") || name == QLatin1String("y"))
            table.push_back({name, value});
        if (symbol.quantity == Quantity::LossBySum)
            table.push_back({writer.delta(symbol), value});
    };
    for (const Stage& stage : step.stages) {
        add(stage.symbol, stage.result);
        for (const Term& term : stage.terms)
            for (const Factor& factor : term.factors)
                add(factor.symbol, factor.value);
    }
    const auto& values = writer.trace().examples.front().values;
    const std::size_t layers = writer.spec().layers.size();
    for (std::size_t l = 0; l < layers; ++l) {
        add({Quantity::One, static_cast<int>(l) + 1}, 1.0);
        for (std::size_t i = 0; i < values.activations[l].size(); ++i)
            add(symbols::activation(static_cast<int>(l), static_cast<int>(i)), values.activations[l][i]);
        for (std::size_t i = 0; i < values.weightedSums[l].size(); ++i)
            add(symbols::weightedSum(writer.spec(), l, static_cast<int>(i)), values.weightedSums[l][i]);
    }
    const int layer = step.target.quantity == Quantity::LossByParameter && step.target.input != kAlphaInput
        ? step.target.layer - 1
        : step.target.layer - 2;
    if (layer >= 0) {
        const Activation& activation = writer.spec().layers[static_cast<std::size_t>(layer)].activation;
        const bool isSelu = activation.type == ActivationType::Selu;
        table.push_back({QStringLiteral("c\\,"), activation.parameter});
        table.push_back({QStringLiteral("s\\,"), activation.parameter});
        table.push_back({QStringLiteral("\\alpha"), isSelu ? kSeluAlpha : activation.parameter});
        table.push_back({QStringLiteral("\\lambda"), kSeluLambda});
    }
    TexCalculator::sort(table);
    return table;
}

/// The value of a rule in symbols; nothing if it has a general sum.
std::optional<double> ruleValue(QString rule, const ContentWriter& writer, const TraceStep& step, int layer)
{
    if (layer >= 0) {
        const Activation& activation = writer.spec().layers[static_cast<std::size_t>(layer)].activation;
        if (rule == QLatin1String("c") || rule.startsWith(QLatin1String("s\\;")))
            return activation.parameter;
        if (rule.startsWith(QLatin1String("(u+"))) {
            const Stage* slope = nullptr;
            for (const Stage& stage : step.stages)
                if (stage.kind == StageKind::ActivationDerivative)
                    slope = &stage;
            const double z = slope->terms.front().factors.front().value;
            const double u = std::tanh(std::log1p(std::exp(z)));
            const QString number = QStringLiteral("\\num{%1}").arg(u, 0, 'g', 17);
            rule.replace(QLatin1String("(u+"), QLatin1String("(") + number + QLatin1Char('+'));
            rule.replace(QLatin1String("-u^"), QLatin1String("-") + number + QLatin1Char('^'));
        }
    }
    rule.replace(QLatin1String("{n}"), QStringLiteral("{\\num{%1}}").arg(writer.spec().outputs()));
    rule.replace(QLatin1String("\\sum_{k}t_{k}"), QStringLiteral("\\num{1}"));
    return TexCalculator::value(rule, symbolsOf(writer, step));
}

bool isClose(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a - b) <= tolerance * std::max({1.0, std::abs(a), std::abs(b)});
}

/// Whether "left = right" or "left ≈ right" is true.
bool isTrue(double left, const QString& right, Written relation)
{
    const double value = *TexCalculator::value(right);
    if (relation == Written::Equal)
        return isClose(left, value, 1e-12);
    // close to a half it does not matter which way
    return std::abs(left - value) <= 0.5 * TexCalculator::lastDigit(right) * (1.0 + 1e-5) + 1e-15;
}

void checkParses(const QString& tex)
{
    QString error;
    QVERIFY2(Formula::parse(tex, &error), qPrintable(tex + ": " + error));
}

/// "a·b + c ≈ d + e": every link of the chain, then the value.
void checkChain(const QString& numbers, Written relation, const QString& value)
{
    std::vector<std::pair<QString, QString>> sides{{QString(), QString()}}; // sign, formula
    for (const FormulaTerm& term : formulaTerms(numbers)) {
        const bool isRelation = term.sign == QLatin1String("=") || term.sign == QLatin1String("\\approx");
        if (isRelation)
            sides.push_back({term.sign, term.tex});
        else
            sides.back().second += term.sign + QLatin1Char(' ') + term.tex;
    }
    for (std::size_t i = 1; i < sides.size(); ++i) {
        const auto before = TexCalculator::value(sides[i - 1].second);
        const auto after = TexCalculator::value(sides[i].second);
        const bool isExact = sides[i].first == QLatin1String("=");
        QVERIFY2(isClose(*before, *after, isExact ? 1e-12 : 2e-2), qPrintable(numbers));
    }
    const auto last = TexCalculator::value(sides.back().second);
    if (last)
        QVERIFY2(isTrue(*last, value, relation),
            qPrintable(QStringLiteral("%1 %2 %3, really %4").arg(numbers, relationTex(relation), value).arg(*last, 0, 'g', 12)));
}

/// Every number of a step: as calculated from what is written, and against the trace.
class StepChecker {
public:
    StepChecker(const TraceNetwork& network, const BatchTrace& trace, const TraceStep& step, const ContentStyle& style)
        : m_writer(network, trace, style)
        , m_step(step)
        , m_content(chainRuleContent(network, trace, step, style))
    {
    }

    void check()
    {
        QVERIFY(!m_content.title.isEmpty());
        QVERIFY(!m_content.factors.empty() || !m_content.lines.empty());
        for (const FactorColumn& factor : m_content.factors)
            checkFactor(factor);
        for (const WorkedLine& line : m_content.lines)
            checkLine(line);
        if (!m_content.factors.empty())
            checkProduct();
        checkParses(m_content.left);
        checkParses(m_content.latex());
        QVERIFY(!m_content.plainText().isEmpty());
        // the step's own number, to the digits that are shown
        QVERIFY2(isTrue(m_step.result, m_content.result, Written::Rounded),
            qPrintable(m_content.result + QStringLiteral(" is not %1").arg(m_step.result, 0, 'g', 12)));
    }

    const ChainRuleContent& content() const { return m_content; }

private:
    int layerOfUnit() const
    {
        const bool isParameter = m_step.target.quantity == Quantity::LossByParameter && m_step.target.input != kAlphaInput;
        return isParameter ? m_step.target.layer - 1 : m_step.target.layer - 2;
    }

    void checkFactor(const FactorColumn& factor)
    {
        for (const QString& tex : {factor.symbol, factor.rule, factor.numbers, factor.value})
            checkParses(tex);
        QVERIFY(!factor.caption.isEmpty());
        QVERIFY(factor.tone != TraceTone::None);
        QVERIFY(!factor.places.empty());
        checkChain(factor.numbers, factor.relation, factor.value);
        const auto rule = ruleValue(factor.rule, m_writer, m_step, layerOfUnit());
        if (rule)
            QVERIFY2(isTrue(*rule, factor.value, Written::Rounded),
                qPrintable(QStringLiteral("%1 is %2, not %3").arg(factor.rule).arg(*rule, 0, 'g', 12).arg(factor.value)));
    }

    void checkProduct()
    {
        double product = 1.0;
        for (const FactorColumn& factor : m_content.factors)
            product *= *TexCalculator::value(factor.value);
        QVERIFY2(isTrue(product, m_content.result, m_content.relation),
            qPrintable(
                QStringLiteral("%1 %2 %3").arg(product, 0, 'g', 12).arg(relationTex(m_content.relation), m_content.result)));
    }

    void checkLine(const WorkedLine& line)
    {
        for (const QString& tex : {line.symbol, line.rule, line.numbers, line.value})
            checkParses(tex);
        if (!line.numbers.isEmpty())
            checkChain(line.numbers, line.relation, line.value);
        if (m_step.kind == StepKind::Update || line.rule.contains(QLatin1String("{m}")))
            return; // the update's letters are tested one by one
        const auto rule = ruleValue(line.rule, m_writer, m_step, layerOfUnit());
        if (rule)
            QVERIFY2(isTrue(*rule, line.value, Written::Rounded),
                qPrintable(QStringLiteral("%1 is %2, not %3").arg(line.rule).arg(*rule, 0, 'g', 12).arg(line.value)));
        if (line.numbers.isEmpty() && line.relation == Written::Equal && rule)
            QVERIFY2(isClose(*rule, *TexCalculator::value(line.value), 1e-12), qPrintable(line.rule));
    }

    ContentWriter m_writer;
    const TraceStep& m_step;
    ChainRuleContent m_content;
};

} // namespace

class TestChainRule : public QObject {
    Q_OBJECT

private slots:
    void termsAreDividedOutsideOfBrackets()
    {
        const std::vector<FormulaTerm> terms = formulaTerms("\\frac{1+2}{3}(a-b)\\cdot c+\\left(d-e\\right)-f=g\\approx -h");
        const std::vector<FormulaTerm> expected{
            {"", "\\frac{1+2}{3}(a-b)\\cdot c"}, {"+", "\\left(d-e\\right)"}, {"-", "f"}, {"=", "g"}, {"\\approx", "-h"}};
        QCOMPARE(terms.size(), expected.size());
        for (std::size_t i = 0; i < terms.size(); ++i) {
            QCOMPARE(terms[i].sign, expected[i].sign);
            QCOMPARE(terms[i].tex, expected[i].tex);
        }
        QVERIFY(!isFormulaSum("-\\frac{a-b}{c}"));
        QVERIFY(isFormulaSum("a-b"));
    }

    // The picture of the lesson.
    void theFirstBiasOfTheExample()
    {
        const TraceNetwork network = tracePreset(TracePreset::TwoTwoOne);
        UpdateRule rule;
        rule.optimizer.learningRate = 0.5;
        const SampleSteps sample = sampleSteps(network, 1, rule);
        const Symbol bias = symbols::as(Quantity::LossByParameter, symbols::bias(network.spec, 0, 0));
        const TraceStep& step = stepFor(sample.steps, StepKind::Gradient, bias);
        const ChainRuleContent content = chainRuleContent(network, sample.trace, step, styleOf(network));
        QCOMPARE(content.left, "\\frac{\\partial E}{\\partial \\theta_{10}^{(1)}}");
        QCOMPARE(content.factors.size(), std::size_t{3});
        QCOMPARE(content.factors[0].rule, "\\delta_{1}^{(3)}\\cdot \\theta_{11}^{(2)}");
        QCOMPARE(Formula::fromTex(content.factors[0].numbers).toPlainText(), QStringLiteral("(−0.1039 · 0.7)"));
        QCOMPARE(Formula::fromTex(content.factors[0].value).toPlainText(), QStringLiteral("−0.0727"));
        QCOMPARE(content.factors[1].rule, "a_{1}^{(2)}(1-a_{1}^{(2)})");
        QCOMPARE(Formula::fromTex(content.factors[1].numbers).toPlainText(), QStringLiteral("(0.5987 · 0.4013)"));
        QCOMPARE(Formula::fromTex(content.factors[1].value).toPlainText(), QStringLiteral("0.2403"));
        QCOMPARE(content.factors[2].rule, "a_{0}^{(1)}");
        QCOMPARE(Formula::fromTex(content.factors[2].value).toPlainText(), QStringLiteral("1"));
        QCOMPARE(Formula::fromTex(content.result).toPlainText(), QStringLiteral("−0.0175"));
        QCOMPARE(content.relation, Written::Rounded);
        QVERIFY(std::abs(step.result - -0.017470) < 1e-6);
    }

    // (t − a)² with a sigmoid: −2(t − a) σ(z)(1 − σ(z)) x_0, as in the course's notes.
    void theNotesFormulaOfOneNeuron()
    {
        TraceNetwork network = tracePreset(TracePreset::OneNeuron);
        network.spec.loss = LossType::SquaredError;
        const SampleSteps sample = sampleSteps(network, 1, std::nullopt);
        const Symbol bias = symbols::as(Quantity::LossByParameter, symbols::bias(network.spec, 0, 0));
        const TraceStep& step = stepFor(sample.steps, StepKind::Gradient, bias);
        const ChainRuleContent content = chainRuleContent(network, sample.trace, step, styleOf(network));
        QCOMPARE(content.factors[0].rule, "-2(t-a_{1}^{(2)})");
        QVERIFY2(content.remark.contains("-2(t-a_{1}^{(2)})\\,\\sigma(z_{1}^{(2)})(1-\\sigma(z_{1}^{(2)}))\\,x_{0}"),
            qPrintable(content.remark));
    }

    void everyStepFollowsFromWhatIsWritten_data()
    {
        QTest::addColumn<int>("decimals");
        QTest::addColumn<bool>("fractions");
        QTest::addColumn<bool>("rows");
        QTest::addColumn<bool>("usesShortcut");
        QTest::addColumn<int>("every"); // of the sample networks
        QTest::newRow("four decimals") << 4 << false << false << true << 1;
        QTest::newRow("rows, without the shortcut") << 4 << false << true << false << 2;
        QTest::newRow("two decimals") << 2 << false << false << true << 5;
        QTest::newRow("six decimals, fractions") << 6 << true << true << true << 5;
    }

    void everyStepFollowsFromWhatIsWritten()
    {
        QFETCH(int, decimals);
        QFETCH(bool, fractions);
        QFETCH(bool, rows);
        QFETCH(bool, usesShortcut);
        QFETCH(int, every);
        int checked = 0;
        const std::vector<TraceNetwork> networks = sampleNetworks();
        for (std::size_t i = 0; i < networks.size(); i += static_cast<std::size_t>(every)) {
            const TraceNetwork& network = networks[i];
            ContentStyle style = styleOf(network, rows ? TraceNotation::XwB : TraceNotation::ThetaA);
            style.numbers = {decimals, fractions};
            style.usesShortcut = usesShortcut;
            const SampleSteps sample = sampleSteps(network, 1, UpdateRule{});
            for (const TraceStep& step : sample.steps) {
                if (step.kind == StepKind::Update)
                    continue; // below, with every optimiser
                StepChecker checker(network, sample.trace, step, style);
                checker.check();
                if (QTest::currentTestFailed()) {
                    qWarning().noquote() << shapeText(network.spec).c_str()
                                         << activationName(network.spec.layers[1].activation.type).data()
                                         << activationName(network.spec.layers[2].activation.type).data()
                                         << lossName(network.spec.loss).data() << '\n'
                                         << checker.content().plainText();
                    return;
                }
                ++checked;
            }
        }
        QVERIFY(checked > 5000 / every);
    }

    void everyOptimiserFollowsFromWhatIsWritten()
    {
        for (const OptimizerType type : kAllOptimizers) {
            for (const bool hasPenalties : {false, true}) {
                TraceNetwork network = sampleNetwork(ActivationType::PRelu, ActivationType::Softmax, LossType::CrossEntropy, 77);
                UpdateRule rule = ruleOf(type, hasPenalties);
                for (int update = 0; update < 3; ++update) { // the memory is empty only the first time
                    const std::size_t examples = update == 1 ? 3 : 1;
                    const SampleSteps sample = sampleSteps(network, examples, rule);
                    for (const TraceStep& step : sample.steps) {
                        StepChecker checker(network, sample.trace, step, styleOf(network));
                        checker.check();
                        if (QTest::currentTestFailed()) {
                            qWarning().noquote() << optimizerName(type).data() << checker.content().plainText();
                            return;
                        }
                    }
                    network.parameters = *sample.trace.updated;
                    rule.memory = sample.trace.memory;
                }
            }
        }
    }

    void theRulesOfAdamWAreWritten()
    {
        const TraceNetwork network = tracePreset(TracePreset::TwoTwoOne);
        const SampleSteps sample = sampleSteps(network, 1, ruleOf(OptimizerType::Adamw, true));
        Symbol weight = symbols::weight(network.spec, 0, 0, 0);
        weight.updated = true;
        const ChainRuleContent content
            = chainRuleContent(network, sample.trace, stepFor(sample.steps, StepKind::Update, weight), styleOf(network));
        QStringList rules;
        for (const WorkedLine& line : content.lines)
            rules.append(line.symbol + QLatin1Char('=') + line.rule);
        const QString theta = "\\theta_{11}^{(1)}";
        QCOMPARE(rules,
            QStringList(
                {"g=\\partial E/\\partial " + theta + "+\\lambda_{1}\\cdot \\sign(" + theta + ")+\\lambda_{2}\\cdot " + theta,
                    theta + "{}^{*}=" + theta + "-\\eta\\cdot \\lambda\\cdot " + theta,
                    "m{}^{\\prime}=\\beta_{1}\\cdot m+(1-\\beta_{1})\\cdot g",
                    "v{}^{\\prime}=\\beta_{2}\\cdot v+(1-\\beta_{2})\\cdot g^{2}",
                    "\\hat{m}=\\frac{m{}^{\\prime}}{1-\\beta_{1}^{k}}", "\\hat{v}=\\frac{v{}^{\\prime}}{1-\\beta_{2}^{k}}",
                    "r=\\sqrt{\\hat{v}}+\\epsilon", theta + "{}^{\\prime}=" + theta + "{}^{*}-\\frac{\\eta\\cdot \\hat{m}}{r}"}));
        QVERIFY(content.lines.back().isResult);
    }

    void aHiddenErrorHasATermForEachPath()
    {
        for (const int outputs : {1, 2, 3, 8}) {
            for (const TraceNotation notation : {TraceNotation::ThetaA, TraceNotation::XwB}) {
                const TraceNetwork network
                    = sampleNetwork(ActivationType::Sigmoid, ActivationType::Sigmoid, LossType::HalfSse, 5, outputs);
                const SampleSteps sample = sampleSteps(network, 1, std::nullopt);
                const Symbol weight = symbols::as(Quantity::LossByParameter, symbols::weight(network.spec, 1, 0, 0));
                const TraceStep& step = stepFor(sample.steps, StepKind::Gradient, weight);
                const ChainRuleContent content = chainRuleContent(network, sample.trace, step, styleOf(network, notation));
                const bool isLong = outputs > 2;
                QCOMPARE(content.lines.size(), std::size_t(isLong ? 1 : 0));
                QString rule = isLong ? content.lines.front().rule : withoutBrackets(content.factors[0].rule);
                QString numbers = isLong ? content.lines.front().numbers : withoutBrackets(content.factors[0].numbers);
                QCOMPARE(formulaTerms(rule).size(), std::size_t(outputs));
                QCOMPARE(formulaTerms(numbers).size(), std::size_t(outputs));
                QCOMPARE(content.factors[0].rule.startsWith("\\sum_{i}"), isLong);
                // each path leads through an edge and a unit of the diagram
                for (int i = 0; i < outputs; ++i) {
                    const TraceTarget edge{TraceTarget::Kind::Edge, 3, i, 0, 0};
                    const auto& places = content.factors[0].places;
                    QVERIFY(std::find(places.begin(), places.end(), edge) != places.end());
                }
            }
        }
    }

    void mistakesAreWrittenAsTheyAreCalculated()
    {
        for (const Mistake mistake : {Mistake::DroppedDerivative, Mistake::WrongSign, Mistake::ForgottenBias}) {
            for (const auto& [output, loss] : {std::pair(ActivationType::Sigmoid, LossType::HalfSse),
                     std::pair(ActivationType::Sigmoid, LossType::SquaredError),
                     std::pair(ActivationType::Softmax, LossType::CrossEntropy),
                     std::pair(ActivationType::Sigmoid, LossType::BinaryCrossEntropy)}) {
                const TraceNetwork network = sampleNetwork(ActivationType::Tanh, output, loss, 9);
                const SampleSteps sample = sampleSteps(network, 1, std::nullopt, mistake);
                ContentStyle style = styleOf(network);
                style.mistake = mistake;
                for (const TraceStep& step : sample.steps) {
                    StepChecker checker(network, sample.trace, step, style);
                    checker.check();
                    if (QTest::currentTestFailed()) {
                        qWarning().noquote() << static_cast<int>(mistake) << checker.content().plainText();
                        return;
                    }
                    const bool isBackward = step.phase == Phase::Backward;
                    const bool concerns = mistake != Mistake::ForgottenBias
                        || (step.kind == StepKind::Gradient && step.target.input == kBiasInput);
                    QCOMPARE(!checker.content().warning.isEmpty(), isBackward && concerns);
                }
            }
        }
    }

    // Outputs that are 0 or 1 to the last digit: what is written has no value, so it is said what is calculated.
    void aCertainWrongAnswerSaysHowItsLossIsCalculated()
    {
        for (const TracePreset preset : {TracePreset::Xor, TracePreset::ThreeClasses}) {
            TraceNetwork network = tracePreset(preset);
            network.parameters.bias(1, 0) = 999.0;
            const std::size_t outputs = network.rows.front().targets.size();
            network.rows.front().targets.assign(outputs, 0.0);
            if (outputs > 1)
                network.rows.front().targets[1] = 1.0;
            const SampleSteps sample = sampleSteps(network, 1, std::nullopt);
            ContentStyle style;
            style.names = TraceNames(network.spec, TraceNotation::ThetaA);
            const auto loss = std::ranges::find(sample.steps, StepKind::Loss, &TraceStep::kind);
            const ChainRuleContent content = chainRuleContent(network, sample.trace, *loss, style);
            // From z: ln(1 + e^z), or ln Σ e^z − z.
            const QString rule
                = outputs > 1 ? QStringLiteral("\\ln\\sum_{i} e^{z_{i}}-z_{2}^{(3)}") : QStringLiteral("\\ln(1+e^{z_{1}^{(3)}})");
            QVERIFY2(content.remark.contains(rule), qPrintable(content.remark));
            network.parameters.bias(1, 0) = 0.1;
            const SampleSteps usual = sampleSteps(network, 1, std::nullopt);
            const auto usualLoss = std::ranges::find(usual.steps, StepKind::Loss, &TraceStep::kind);
            QVERIFY(!chainRuleContent(network, usual.trace, *usualLoss, style).remark.contains(QStringLiteral("weighted sum")));
        }
    }

    void aSilentUnitSaysWhy()
    {
        TraceNetwork network = tracePreset(TracePreset::TwoTwoOne);
        setActivation(network, 0, Activation(ActivationType::Relu));
        network.parameters.bias(0, 0) = -5.0;
        const SampleSteps sample = sampleSteps(network, 1, std::nullopt);
        const Symbol bias = symbols::as(Quantity::LossByParameter, symbols::bias(network.spec, 0, 0));
        const ChainRuleContent content
            = chainRuleContent(network, sample.trace, stepFor(sample.steps, StepKind::Gradient, bias), styleOf(network));
        QCOMPARE(content.result, "\\num{0}");
        QCOMPARE(content.relation, Written::Equal);
        QVERIFY(content.remark.contains("z_{1}^{(2)}\\le 0"));
        // and a saturated one
        setActivation(network, 0, Activation(ActivationType::Sigmoid));
        const SampleSteps second = sampleSteps(network, 1, std::nullopt);
        const ChainRuleContent saturated
            = chainRuleContent(network, second.trace, stepFor(second.steps, StepKind::Gradient, bias), styleOf(network));
        QVERIFY2(saturated.remark.contains(QStringLiteral("Saturated")), qPrintable(saturated.remark));
    }

    // Weights that have run away: every step can still be shown.
    void numbersBeyondAllBoundsAreWritten()
    {
        for (const double size : {999.0, 1e120, 1e250}) {
            TraceNetwork network = sampleNetwork(ActivationType::Identity, ActivationType::Softmax, LossType::CrossEntropy, 2);
            for (double& value : network.parameters.values())
                value *= size;
            const SampleSteps sample = sampleSteps(network, 2, ruleOf(OptimizerType::Adam, true));
            for (const TraceStep& step : sample.steps) {
                const ChainRuleContent content = chainRuleContent(network, sample.trace, step, styleOf(network));
                QVERIFY2(Formula::parse(content.latex()), qPrintable(content.latex()));
                QVERIFY(!content.result.isEmpty());
                const ChainRuleLayout layout(content, false, QSizeF(784, 262), 1.0);
                QVERIFY(layout.size().width() <= 784.5);
            }
        }
    }
};

QTEST_MAIN(TestChainRule)
#include "tst_chain_rule.moc"
