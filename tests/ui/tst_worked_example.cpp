// docs/worked-example.md: every line is what the lessons write, digit by digit, and can be calculated from what stands in it.
#include "engine/explain/BatchTrace.h"
#include "engine/explain/StepPlan.h"
#include "ui/trace/WrittenStage.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

constexpr NumberStyle kStyle{4, false};

NetworkSpec exampleSpec()
{
    NetworkSpec spec;
    spec.inputs = 2;
    spec.loss = LossType::HalfSse;
    LayerSpec layer;
    layer.activation = Activation(ActivationType::Sigmoid);
    layer.units = 2;
    spec.layers.push_back(layer);
    layer.units = 1;
    spec.layers.push_back(layer);
    return spec;
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

QString bracketed(const WrittenNumber& number)
{
    return number.isNegative() ? u'(' + number.text() + u')' : number.text();
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
            text += withNumbers ? bracketed(written.factors[i][j]) : symbol(term.factors[j].symbol);
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
        return withNumbers ? bracketed(written.factors[index][0]) : symbol(stage.terms[index].factors[0].symbol);
    };
    switch (stage.kind) {
    case StageKind::Activation:
        return QStringLiteral("σ(%1)").arg(withNumbers ? written.factors[0][0].text() : symbol(stage.terms[0].factors[0].symbol));
    case StageKind::LossTerm: return QStringLiteral("½·(%1 − %2)²").arg(operand(0), operand(1));
    case StageKind::LossByOutput: return QStringLiteral("%1 − %2").arg(operand(0), operand(1));
    default: return sumText(stage, written, withNumbers);
    }
}

/// The lines of one stage as they stand in the document.
QStringList linesOf(const NetworkSpec& spec, const Stage& stage)
{
    const WrittenStage written = writtenStage(spec, stage, kStyle);
    const QString left = symbol(stage.symbol);
    const QString rule = left + QStringLiteral(" = ") + ruleText(stage, written, false);
    const QString numbers = ruleText(stage, written, true);
    const QString result = relation(written.relation) + written.result.text();
    if (stage.kind != StageKind::WeightedSum)
        return {rule + QStringLiteral(" = ") + numbers + result};
    const bool areExact = std::all_of(
        written.productRelations.begin(), written.productRelations.end(), [](Written each) { return each == Written::Equal; });
    return {rule, left + QStringLiteral(" = ") + numbers,
        left + relation(areExact ? Written::Equal : Written::Rounded) + productsText(written) + relation(written.sumRelation)
            + written.result.text()};
}

void append(QStringList& lines, const NetworkSpec& spec, const Stage& stage, double activation = 0.0)
{
    const auto fromActivation = derivativeByActivation(spec, stage, activation);
    lines += linesOf(spec, fromActivation.value_or(stage));
}

double activationAt(const ForwardValues& values, const Symbol& symbol)
{
    return values.activations[static_cast<std::size_t>(symbol.layer - 2)][static_cast<std::size_t>(symbol.unit - 1)];
}

/// What repeats an earlier line or only gives a number a second name.
bool isLeftOut(const TraceStep& step, const Stage& stage)
{
    const bool isRepeated = step.kind == StepKind::Gradient && stage.kind != StageKind::LossByParameter;
    return isRepeated || stage.kind == StageKind::LossSum || stage.kind == StageKind::PenalisedGradient;
}

/// The whole example in the order of lesson 8, and then the forward pass and the loss with the new weights.
QStringList expectedLines()
{
    const NetworkSpec spec = exampleSpec();
    const BatchTrace trace = traceBatch(spec, exampleParameters(spec), std::span(&kExample, 1), exampleRule());
    QStringList lines;
    for (const TraceStep& step : planSteps(spec, trace, 0)) {
        for (const Stage& stage : step.stages) {
            if (step.kind == StepKind::After || isLeftOut(step, stage))
                continue;
            const bool isDerivative = stage.kind == StageKind::ActivationDerivative;
            append(lines, spec, stage, isDerivative ? activationAt(trace.examples[0].values, stage.symbol) : 0.0);
        }
    }
    const BatchTrace after = traceBatch(spec, *trace.updated, std::span(&kExample, 1));
    for (const TraceStep& step : planSteps(spec, after, 0)) {
        for (const Stage& stage : step.stages) {
            if (step.phase <= Phase::Loss && !isLeftOut(step, stage))
                append(lines, spec, stage);
        }
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

/// Reads "0.1·1 + (−0.2)·0.5", "σ(0.4)", "½·(0.5749 − 1)²" and calculates it.
class Reader {
public:
    explicit Reader(QString text)
        : m_text(text.remove(u' '))
    {
    }

    long double value()
    {
        const long double result = sum();
        if (m_at != m_text.size())
            throw std::runtime_error("cannot read " + m_text.toStdString());
        return result;
    }

private:
    bool take(QChar c)
    {
        const bool isThere = m_at < m_text.size() && m_text[m_at] == c;
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    long double sum()
    {
        long double result = product();
        while (m_at < m_text.size()) {
            if (take(u'+'))
                result += product();
            else if (take(QChar(0x2212)))
                result -= product();
            else
                break;
        }
        return result;
    }

    long double product()
    {
        long double result = power();
        while (take(u'·'))
            result *= power();
        return result;
    }

    long double power()
    {
        const long double base = atom();
        return take(u'²') ? base * base : base;
    }

    long double atom()
    {
        if (take(u'½'))
            return 0.5L;
        if (take(QChar(0x2212)))
            return -atom();
        if (take(u'σ'))
            return 1 / (1 + std::exp(-atom()));
        if (take(u'(')) {
            const long double inside = sum();
            take(u')');
            return inside;
        }
        QString digits;
        while (m_at < m_text.size() && (m_text[m_at].isDigit() || m_text[m_at] == u'.'))
            digits += m_text[m_at++];
        return std::stold(digits.toStdString());
    }

    QString m_text;
    qsizetype m_at = 0;
};

int decimalsOf(const QString& number)
{
    const qsizetype point = number.indexOf(u'.');
    return point < 0 ? 0 : static_cast<int>(number.size() - point - 1);
}

/// Both sides are the same number where "=" stands, else the right side is the left one, rounded.
void checkSides(const QString& left, const QString& relation, const QString& right, const QString& line)
{
    const long double difference = std::abs(Reader(left).value() - Reader(right).value());
    const long double half = 0.5L * std::pow(10.0L, -decimalsOf(right.trimmed()));
    const bool isSame = difference < 1e-15L;
    QVERIFY2(isSame == (relation == QLatin1String("=")), qPrintable(line));
    QVERIFY2(difference <= half * (1 + 1e-12L), qPrintable(line));
}

} // namespace

class TestWorkedExample : public QObject {
    Q_OBJECT

private slots:
    void everyLineIsWhatTheLessonWrites();
    void everyLineCanBeCalculated();
    void theNumbersOfThePicturesAreThere();
    void theTextNamesTheSameNumbers();
};

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
    const BatchTrace trace = traceBatch(spec, exampleParameters(spec), std::span(&kExample, 1), exampleRule());
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
    QVERIFY(Reader(QStringLiteral("0.1 − 0.5·(−0.0175)")).value() == 0.10875L);
    QVERIFY(documentLines().join(u'\n').contains(QStringLiteral("= 0.1 − 0.5·(−0.01747) ≈ 0.1087")));
}

QTEST_GUILESS_MAIN(TestWorkedExample)
#include "tst_worked_example.moc"
