// docs/worked-example.md: every line is what the lessons write, digit by digit, and can be calculated from what stands in it.
#include "engine/explain/BatchTrace.h"
#include "engine/explain/StepPlan.h"
#include "tests/ui/FormulaReader.h"
#include "ui/formula/Formula.h"
#include "ui/lessons/backprop/ChainRuleContent.h"
#include "ui/trace/TraceNetwork.h"
#include "ui/trace/WrittenStage.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

constexpr NumberStyle kStyle{4, false};

/// What the lesson shows under this name.
NetworkSpec exampleSpec()
{
    return tracePreset(TracePreset::TwoTwoOne).spec;
}

Parameters exampleParameters(const NetworkSpec& spec)
{
    Parameters parameters(spec);
    const double first[2][3] = {{0.10, 0.40, -0.20}, {-0.30, 0.60, 0.50}};
    const double second[3] = {0.20, 0.70, -0.50};
    for (int i = 0; i < 2; ++i) {
        parameters.bias(0, i) = first[i][0];
        parameters.weight(0, i, 0) = first[i][1];
        parameters.weight(0, i, 1) = first[i][2];
    }
    parameters.bias(1, 0) = second[0];
    parameters.weight(1, 0, 0) = second[1];
    parameters.weight(1, 0, 1) = second[2];
    return parameters;
}

const TraceExample kExample{{1.0, 0.5}, {1.0}};

UpdateRule exampleRule()
{
    UpdateRule rule;
    rule.optimizer = defaultOptimizer(OptimizerType::Sgd);
    rule.optimizer.learningRate = 0.5;
    return rule;
}

/// "z_1^(2)" → "z₁⁽²⁾"; the one target and the one loss need no index, and inputs are x.
QString symbol(const Symbol& symbol)
{
    QString text = QString::fromStdString(symbolText(symbol));
    text.replace(QRegularExpression(QStringLiteral("^([tE])_1")), QStringLiteral("\\1"));
    text.replace(QRegularExpression(QStringLiteral("^g_(\\d+)\\^\\((\\d)\\)")), QStringLiteral("∂E/∂θ_\\1^(\\2)"));
    text.replace(QRegularExpression(QStringLiteral("^a_(\\d)\\^\\(1\\)$")), QStringLiteral("x_\\1"));
    static const QString below = QStringLiteral("₀₁₂₃₄₅₆₇₈₉");
    static const QString above = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString shown;
    bool isIndex = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'_') {
            isIndex = true;
        } else if (c == u'^') {
            shown += QStringLiteral("⁽%1⁾").arg(above[text[i + 2].digitValue()]);
            i += 3;
            isIndex = false;
        } else if (isIndex && c.isDigit()) {
            shown += below[c.digitValue()];
        } else {
            shown += c;
            isIndex = false;
        }
    }
    return shown;
}

/// In brackets after an operator, if it is negative.
QString operandText(const WrittenNumber& number, bool isFirst)
{
    return number.isNegative() && !isFirst ? u'(' + number.text() + u')' : number.text();
}

QString relation(Written written)
{
    return written == Written::Equal ? QStringLiteral(" = ") : QStringLiteral(" ≈ ");
}

/// A sum of products, with symbols or with numbers.
QString sumText(const Stage& stage, const WrittenStage& written, bool withNumbers)
{
    QString text;
    for (std::size_t i = 0; i < stage.terms.size(); ++i) {
        const Term& term = stage.terms[i];
        text += text.isEmpty() ? QString() : (term.negative ? QStringLiteral(" − ") : QStringLiteral(" + "));
        for (std::size_t j = 0; j < term.factors.size(); ++j) {
            text += j == 0 ? QString() : QStringLiteral("·");
            text += withNumbers ? operandText(written.factors[i][j], i + j == 0) : symbol(term.factors[j].symbol);
        }
    }
    return text;
}

QString productsText(const WrittenStage& written)
{
    QString text = written.products.front().text();
    for (std::size_t i = 1; i < written.products.size(); ++i) {
        WrittenNumber product = written.products[i];
        text += product.isNegative() ? QStringLiteral(" − ") : QStringLiteral(" + ");
        product.units = std::abs(product.units);
        text += product.text();
    }
    return text;
}

QString ruleText(const Stage& stage, const WrittenStage& written, bool withNumbers)
{
    const auto operand = [&](std::size_t index) {
        return withNumbers ? operandText(written.factors[index][0], index == 0) : symbol(stage.terms[index].factors[0].symbol);
    };
    switch (stage.kind) {
    case StageKind::Activation: return QStringLiteral("σ(%1)").arg(operand(0));
    case StageKind::LossTerm: return QStringLiteral("½·(%1 − %2)²").arg(operand(0), operand(1));
    case StageKind::LossByOutput: return QStringLiteral("%1 − %2").arg(operand(0), operand(1));
    default: return sumText(stage, written, withNumbers);
    }
}

QString lineOf(const Stage& stage, const WrittenStage& written)
{
    return QStringLiteral("%1 = %2 = %3%4%5")
        .arg(symbol(stage.symbol), ruleText(stage, written, false), ruleText(stage, written, true), relation(written.relation),
            written.result.text());
}

/// Three lines: in symbols, the products, their sum.
QStringList weightedSumLines(const Stage& stage, const WrittenStage& written)
{
    const QString left = symbol(stage.symbol);
    const bool areExact = std::all_of(
        written.productRelations.begin(), written.productRelations.end(), [](Written each) { return each == Written::Equal; });
    return {left + QStringLiteral(" = ") + ruleText(stage, written, false),
        left + QStringLiteral(" = ") + ruleText(stage, written, true),
        left + relation(areExact ? Written::Equal : Written::Rounded) + productsText(written) + relation(written.sumRelation)
            + written.result.text()};
}

QStringList linesOf(const NetworkSpec& spec, const Stage& stage)
{
    const WrittenStage written = writtenStage(spec, stage, kStyle);
    return stage.kind == StageKind::WeightedSum ? weightedSumLines(stage, written) : QStringList{lineOf(stage, written)};
}

double activationAt(const ForwardValues& values, const Symbol& symbol)
{
    return values.activations[static_cast<std::size_t>(symbol.layer - 2)][static_cast<std::size_t>(symbol.unit - 1)];
}

/// ∂E/∂a and ∂a/∂z with as many digits as their product needs, then ∂E/∂z.
QStringList deltaLines(const NetworkSpec& spec, const TraceStep& step, const ForwardValues& values)
{
    const Stage& error = step.stages[0];
    const Stage slope = derivativeByActivation(spec, step.stages[1], activationAt(values, step.stages[1].symbol)).value();
    const Stage& product = step.stages[2];
    const WrittenStage written = writtenStage(spec, product, kStyle);
    return {lineOf(error, writtenStage(spec, error, kStyle, written.factors[0][0])),
        lineOf(slope, writtenStage(spec, slope, kStyle, written.factors[0][1])), lineOf(product, written)};
}

/// The three factors of the chain rule: "∂E/∂θ₁₁⁽²⁾ = −0.4251·0.2444·0.5987 ≈ −0.0622".
QString gradientLine(const NetworkSpec& spec, const TraceStep& step)
{
    const Factor input = step.stages[3].terms[0].factors[1];
    const Term chain{{{step.stages[0].symbol, step.stages[0].result}, {step.stages[1].symbol, step.stages[1].result}, input}};
    const Stage stage = sumStage(Phase::Backward, StageKind::LossByParameter, step.target, {chain});
    const WrittenStage written = writtenStage(spec, stage, kStyle);
    return symbol(step.target) + QStringLiteral(" = ") + ruleText(stage, written, true) + relation(written.relation)
        + written.result.text();
}

/// The lines of one step of lesson 8. Left out is what only gives a number a second name.
QStringList linesOf(const NetworkSpec& spec, const TraceStep& step, const ForwardValues& values)
{
    if (step.kind == StepKind::Delta)
        return deltaLines(spec, step, values);
    if (step.kind == StepKind::Gradient)
        return {gradientLine(spec, step)};
    QStringList lines;
    for (const Stage& stage : step.stages) {
        if (stage.kind != StageKind::LossSum && stage.kind != StageKind::PenalisedGradient)
            lines += linesOf(spec, stage);
    }
    return lines;
}

BatchTrace exampleTrace()
{
    const NetworkSpec spec = exampleSpec();
    return traceBatch(spec, exampleParameters(spec), std::span(&kExample, 1), exampleRule());
}

/// The whole example in the order of lesson 8, and then the forward pass and the loss with the new weights.
QStringList expectedLines()
{
    const NetworkSpec spec = exampleSpec();
    const BatchTrace trace = exampleTrace();
    QStringList lines;
    for (const TraceStep& step : planSteps(spec, trace, 0)) {
        if (step.kind != StepKind::After)
            lines += linesOf(spec, step, trace.examples[0].values);
    }
    const BatchTrace after = traceBatch(spec, *trace.updated, std::span(&kExample, 1));
    for (const TraceStep& step : planSteps(spec, after, 0)) {
        if (step.phase <= Phase::Loss)
            lines += linesOf(spec, step, after.examples[0].values);
    }
    return lines;
}

QString document()
{
    QFile file(QStringLiteral(CHALKNET_TEST_DATA "/../../docs/worked-example.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The lines of the code blocks.
QStringList documentLines()
{
    QStringList lines;
    bool isCode = false;
    for (const QString& line : document().split(u'\n')) {
        if (line.startsWith(QLatin1String("```")))
            isCode = !isCode;
        else if (isCode && !line.trimmed().isEmpty())
            lines += line.trimmed();
    }
    return lines;
}

int decimalsOf(const QString& number)
{
    const qsizetype point = number.indexOf(u'.');
    return point < 0 ? 0 : static_cast<int>(number.size() - point - 1);
}

/// The numbers in a text without their signs. 1 and 2 are left out, they also stand in rules.
QSet<QString> numbersIn(const QString& text)
{
    static const QRegularExpression number(QStringLiteral("\\d+(\\.\\d+)?"));
    QSet<QString> numbers;
    for (auto match = number.globalMatch(text); match.hasNext();)
        numbers.insert(match.next().captured());
    return numbers - QSet<QString>{QStringLiteral("1"), QStringLiteral("2")};
}

/// What the formula area of lesson 8 shows in numbers.
QString shownNumbers(const ChainRuleContent& content)
{
    QStringList tex{content.result};
    for (const FactorColumn& factor : content.factors)
        tex << factor.value;
    for (const WorkedLine& line : content.lines)
        tex << line.numbers << line.value;
    QString text;
    for (const QString& each : tex)
        text += Formula::fromTex(each).toPlainText() + u' ';
    return text;
}

/// Both sides are the same number where "=" stands, else the right side is the left one, rounded.
void checkSides(const QString& left, const QString& relation, const QString& right, const QString& line)
{
    const long double difference = std::abs(FormulaReader(left).value() - FormulaReader(right).value());
    const long double half = 0.5L * std::pow(10.0L, -decimalsOf(right.trimmed()));
    const bool isSame = difference < 1e-15L;
    QVERIFY2(isSame == (relation == QLatin1String("=")), qPrintable(line));
    QVERIFY2(difference <= half * (1 + 1e-12L), qPrintable(line));
}

} // namespace

class TestWorkedExample : public QObject {
    Q_OBJECT

private slots:
    void thePresetIsTheExample();
    void everyLineIsWhatTheLessonWrites();
    void everyLineCanBeCalculated();
    void theFormulasOfTheLessonShowTheSameNumbers();
    void theNumbersOfThePicturesAreThere();
    void theTextNamesTheSameNumbers();
};

void TestWorkedExample::thePresetIsTheExample()
{
    const TraceNetwork preset = tracePreset(TracePreset::TwoTwoOne);
    QVERIFY(shapeText(preset.spec) == "2-2-1");
    QCOMPARE(preset.spec.loss, LossType::HalfSse);
    for (const LayerSpec& layer : preset.spec.layers)
        QVERIFY(layer.activation == Activation(ActivationType::Sigmoid));
    QVERIFY(preset.parameters == exampleParameters(preset.spec));
    QVERIFY(preset.row(0) == kExample);
}

void TestWorkedExample::everyLineIsWhatTheLessonWrites()
{
    const QStringList found = documentLines();
    const QStringList expected = expectedLines();
    for (qsizetype i = 0; i < std::min(found.size(), expected.size()); ++i)
        QCOMPARE(found[i], expected[i]);
    QCOMPARE(found.size(), expected.size());
    QVERIFY(expected.size() > 40);
}

// Only from the text: what stands between two signs of equality is the same number, or is rounded to it.
void TestWorkedExample::everyLineCanBeCalculated()
{
    int checked = 0;
    QString factors;
    for (const QString& line : documentLines()) {
        static const QRegularExpression signs(QStringLiteral("[=≈]"));
        const QStringList parts = line.split(signs);
        QStringList relations;
        for (const QChar c : line) {
            if (c == u'=' || c == QChar(0x2248))
                relations += c;
        }
        static const QRegularExpression letters(QStringLiteral("[zaxtEθη∂]"));
        for (qsizetype i = 1; i + 1 < parts.size(); ++i) {
            if (parts[i].contains(letters))
                continue; // the rule in symbols
            checkSides(parts[i], relations[i], parts[i + 1], line);
            ++checked;
        }
        // A weighted sum has its numbers on one line and its result on the next.
        if (!factors.isEmpty()) {
            const bool isExact = relations.first() == QLatin1String("=") && relations.last() == QLatin1String("=");
            checkSides(factors, isExact ? QStringLiteral("=") : QStringLiteral("≈"), parts.last(), line);
            ++checked;
        }
        factors = parts.size() == 2 && !parts[1].contains(letters) ? parts[1] : QString();
    }
    QVERIFY(checked > 40);
}

void TestWorkedExample::theFormulasOfTheLessonShowTheSameNumbers()
{
    const TraceNetwork network = tracePreset(TracePreset::TwoTwoOne);
    const BatchTrace trace = exampleTrace();
    ContentStyle style;
    style.names = TraceNames(network.spec, TraceNotation::ThetaA);
    style.numbers = kStyle;
    const QStringList lines = documentLines();
    int compared = 0;
    for (const TraceStep& step : planSteps(network.spec, trace, 0)) {
        QString inDocument;
        for (const QString& line : linesOf(network.spec, step, trace.examples[0].values)) {
            QVERIFY(lines.contains(line) || step.kind == StepKind::After);
            inDocument += line + u'\n';
        }
        const QSet<QString> shown = numbersIn(shownNumbers(chainRuleContent(network, trace, step, style)));
        const QSet<QString> missing = shown - numbersIn(inDocument);
        QVERIFY2(missing.isEmpty(), qPrintable(inDocument + missing.values().join(u' ')));
        compared += static_cast<int>(shown.size());
    }
    QVERIFY(compared > 80);
}

void TestWorkedExample::theNumbersOfThePicturesAreThere()
{
    const QString text = documentLines().join(u'\n');
    for (const char* line : {"z₁⁽²⁾ = 0.1 + 0.4 − 0.1 = 0.4", "z₂⁽²⁾ = −0.3 + 0.6 + 0.25 = 0.55", "≈ 0.5987", "≈ 0.0903",
             "≈ −0.1039", "≈ 0.2403", "≈ −0.0727", "≈ −0.0175", "≈ 0.1087"})
        QVERIFY2(text.contains(QString::fromUtf8(line)), line);
}

// The sentence about the loss, and the tables of what is given and of what comes out.
void TestWorkedExample::theTextNamesTheSameNumbers()
{
    const NetworkSpec spec = exampleSpec();
    const BatchTrace trace = exampleTrace();
    const auto shown = [](double value) { return writtenAlone(value, kStyle).text(); };
    const QString text = document();
    const Parameters parameters = exampleParameters(spec);
    QVERIFY(text.contains(QStringLiteral("from %1 to %2").arg(shown(trace.loss), shown(trace.lossAfter))));
    int rows = 0;
    for (const TraceStep& step : planSteps(spec, trace, 0)) {
        if (step.kind != StepKind::Update)
            continue;
        Symbol before = step.target;
        before.updated = false;
        const Stage& last = step.stages.back();
        const QString row = QStringLiteral("| %1 | %2 | %3 | %4 |")
                                .arg(symbol(before), shown(last.terms[0].factors[0].value), shown(last.terms[1].factors[1].value),
                                    shown(step.result));
        QVERIFY2(text.contains(row), qPrintable(row));
        const QString given = QStringLiteral("%1 = %2 |").arg(symbol(before), shown(last.terms[0].factors[0].value));
        QVERIFY2(text.contains(given), qPrintable(given));
        ++rows;
    }
    QCOMPARE(rows, static_cast<int>(parameters.values().size()));
    // The example of a half: 0.10875 would go up, so one more digit is written.
    QVERIFY(FormulaReader(QStringLiteral("0.1 − 0.5·(−0.0175)")).value() == 0.10875L);
    QVERIFY(documentLines().join(u'\n').contains(QStringLiteral("= 0.1 − 0.5·(−0.01747) ≈ 0.1087")));
}

QTEST_GUILESS_MAIN(TestWorkedExample)
#include "tst_worked_example.moc"
