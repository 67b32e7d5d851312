// The matrices beside a step, recalculated from their entries; the derivation of the shortcut; and that nothing is clipped.
#include "StepSamples.h"
#include "TexCalculator.h"

#include "ui/formula/Formula.h"
#include "ui/formula/FormulaBreaks.h"
#include "ui/formula/FormulaView.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/backprop/ContentWriter.h"
#include "ui/lessons/backprop/MatrixPanel.h"
#include "ui/lessons/backprop/MatrixTex.h"
#include "ui/lessons/backprop/ShortcutDerivation.h"

#include <QRegularExpression>
#include <QScrollArea>
#include <QTest>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

/// A matrix read back from its formula; dashes are NaN.
struct ReadMatrix {
    int rows = 0;
    int columns = 0;
    std::vector<double> values;

    double at(int row, int column) const { return values[static_cast<std::size_t>(row * columns + column)]; }
};

ReadMatrix readMatrix(const QString& tex)
{
    static const QRegularExpression body(QStringLiteral("\\\\begin\\{bmatrix\\}(.*)\\\\end\\{bmatrix\\}"));
    const QRegularExpressionMatch match = body.match(tex);
    const double unit
        = tex.startsWith(QLatin1String("\\num{10}")) ? *TexCalculator::value(tex.left(tex.indexOf(QLatin1String("\\,")))) : 1.0;
    ReadMatrix matrix;
    for (const QString& row : match.captured(1).split(QStringLiteral("\\\\"))) {
        const QStringList cells = row.split(u'&');
        matrix.columns = static_cast<int>(cells.size());
        ++matrix.rows;
        for (const QString& cell : cells) {
            const bool isMissing = cell.contains(QStringLiteral("{–}"));
            matrix.values.push_back(isMissing ? std::nan("") : unit * *TexCalculator::value(cell));
        }
    }
    return matrix;
}

/// Matrices of one side of an equation, and the text between them.
struct Side {
    std::vector<ReadMatrix> matrices;
    QString skeleton; ///< each matrix as M
};

Side readSide(QString tex)
{
    static const QRegularExpression one(
        QStringLiteral("(\\\\num\\{10\\}\\^\\{\\\\num\\{[^}]*\\}\\}\\\\,)?\\\\begin\\{bmatrix\\}.*?\\\\end\\{bmatrix\\}"));
    Side side;
    auto matches = one.globalMatch(tex);
    while (matches.hasNext())
        side.matrices.push_back(readMatrix(matches.next().captured(0)));
    side.skeleton = tex.replace(one, QStringLiteral("M")).remove(u' ');
    return side;
}

ReadMatrix product(const ReadMatrix& a, const ReadMatrix& b)
{
    ReadMatrix result{a.rows, b.columns, {}};
    for (int i = 0; i < a.rows; ++i)
        for (int j = 0; j < b.columns; ++j) {
            double sum = 0.0;
            for (int k = 0; k < a.columns; ++k)
                sum += a.at(i, k) * b.at(k, j);
            result.values.push_back(sum);
        }
    return result;
}

ReadMatrix entrywise(const ReadMatrix& a, const ReadMatrix& b, double (*f)(double, double))
{
    ReadMatrix result{a.rows, a.columns, {}};
    for (std::size_t i = 0; i < a.values.size(); ++i)
        result.values.push_back(f(a.values[i], b.values[i]));
    return result;
}

/// The left side of "M M + M = M" and the like, calculated.
ReadMatrix calculated(const Side& side)
{
    const std::vector<ReadMatrix>& m = side.matrices;
    const auto plus = [](double a, double b) { return a + b; };
    const auto minus = [](double a, double b) { return a - b; };
    const auto times = [](double a, double b) { return a * b; };
    if (side.skeleton == QLatin1String("MM+M"))
        return entrywise(product(m[0], m[1]), m[2], plus);
    if (side.skeleton == QLatin1String("MM"))
        return product(m[0], m[1]);
    if (side.skeleton == QLatin1String("M-M"))
        return entrywise(m[0], m[1], minus);
    if (side.skeleton == QLatin1String("M+M"))
        return entrywise(m[0], m[1], plus);
    if (side.skeleton == QLatin1String("M\\odotM"))
        return entrywise(m[0], m[1], times);
    const QRegularExpression scaled(QStringLiteral("^M-(.*)\\\\cdotM$"));
    const QRegularExpressionMatch match = scaled.match(side.skeleton);
    if (match.hasMatch()) {
        ReadMatrix change = m[1];
        for (double& value : change.values)
            value *= *TexCalculator::value(match.captured(1));
        return entrywise(m[0], change, minus);
    }
    return {};
}

struct Equation {
    QString left;
    bool isExact = true;
    QString right;
};

Equation split(const QString& tex)
{
    Equation equation;
    for (const FormulaTerm& term : formulaTerms(tex)) {
        const bool isRelation = term.sign == QLatin1String("=") || term.sign == QLatin1String("\\approx");
        if (isRelation) {
            equation.isExact = equation.isExact && term.sign == QLatin1String("=");
            if (!equation.right.isEmpty())
                equation.left = equation.right;
            equation.right = term.tex;
        } else {
            (equation.right.isEmpty() ? equation.left : equation.right) += term.sign + term.tex;
        }
    }
    return equation;
}

ContentStyle preciseStyle(const TraceNetwork& network, TraceNotation notation)
{
    ContentStyle style = styleOf(network, notation);
    style.numbers.decimals = 6; // so that rounded entries leave little doubt
    return style;
}

TraceNetwork wideNetwork(int units)
{
    TraceNetwork network = tracePreset(TracePreset::Deep);
    setInputs(network, units);
    for (std::size_t layer = 0; layer < network.spec.layers.size(); ++layer)
        setUnits(network, layer, units);
    drawParameters(network);
    for (std::size_t i = 0; i < network.rows.front().inputs.size(); ++i)
        network.rows.front().inputs[i] = 0.37 - 0.11 * static_cast<double>(i);
    return network;
}

} // namespace

class TestBackpropMatrices : public QObject {
    Q_OBJECT

private slots:
    void everyEquationIsTrue_data()
    {
        QTest::addColumn<int>("notation");
        QTest::addColumn<int>("optimizer");
        QTest::newRow("columns, descent") << static_cast<int>(TraceNotation::ThetaA) << static_cast<int>(OptimizerType::Sgd);
        QTest::newRow("rows, Adam") << static_cast<int>(TraceNotation::XwB) << static_cast<int>(OptimizerType::Adam);
    }

    void everyEquationIsTrue()
    {
        QFETCH(int, notation);
        QFETCH(int, optimizer);
        int equations = 0;
        const std::vector<TraceNetwork> networks = sampleNetworks();
        for (std::size_t n = 0; n < networks.size(); n += 5) {
            const TraceNetwork& network = networks[n];
            std::optional<UpdateRule> rule = UpdateRule{};
            rule->optimizer = defaultOptimizer(static_cast<OptimizerType>(optimizer));
            const SampleSteps sample = sampleSteps(network, 1, rule);
            const ContentStyle style = preciseStyle(network, static_cast<TraceNotation>(notation));
            for (const TraceStep& step : sample.steps) {
                const MatrixContent content = matrixContent(network, sample.trace, 0, step, rule, style);
                QVERIFY(!content.title.isEmpty());
                QVERIFY(!content.lines.empty());
                for (const MatrixLine& line : content.lines) {
                    for (const QString& tex : QStringList{line.symbols, line.numbers, content.nextLine} + line.shorter) {
                        QString error;
                        QVERIFY2(Formula::parse(tex, &error), qPrintable(tex + ": " + error));
                    }
                    equations += checkEquation(line.numbers) ? 1 : 0;
                    if (QTest::currentTestFailed())
                        return;
                }
            }
        }
        QVERIFY(equations > 800);
    }

    void theStepsEntryIsBold()
    {
        const TraceNetwork network = tracePreset(TracePreset::TwoTwoOne);
        const SampleSteps sample = sampleSteps(network, 1, UpdateRule{});
        for (const TraceStep& step : sample.steps) {
            if (step.kind == StepKind::Loss || step.kind == StepKind::After)
                continue;
            const MatrixContent content
                = matrixContent(network, sample.trace, 0, step, UpdateRule{}, preciseStyle(network, TraceNotation::ThetaA));
            const QString& last = content.lines.back().numbers;
            QCOMPARE(last.count(QLatin1String("\\bnum{")), 1);
            static const QRegularExpression entry(QStringLiteral("(-?)\\\\bnum\\{([^}]*)\\}"));
            const QRegularExpressionMatch match = entry.match(last);
            const double value = (match.captured(1).isEmpty() ? 1.0 : -1.0) * match.captured(2).toDouble();
            QVERIFY2(std::abs(value - step.result) < 5e-4, qPrintable(last));
        }
    }

    void whatIsNotCalculatedYetIsADash()
    {
        const TraceNetwork network = tracePreset(TracePreset::TwoTwoOne);
        const SampleSteps sample = sampleSteps(network, 1, UpdateRule{});
        const MatrixContent first = matrixContent(
            network, sample.trace, 0, sample.steps[0], UpdateRule{}, preciseStyle(network, TraceNotation::ThetaA));
        const MatrixContent second = matrixContent(
            network, sample.trace, 0, sample.steps[1], UpdateRule{}, preciseStyle(network, TraceNotation::ThetaA));
        QCOMPARE(first.lines[0].numbers.count(QStringLiteral("{–}")), 1);
        QCOMPARE(second.lines[0].numbers.count(QStringLiteral("{–}")), 0);
    }

    void whatTheUpdateMakesOfAGradient()
    {
        const TraceNetwork network = tracePreset(TracePreset::TwoTwoOne);
        std::optional<UpdateRule> rule = UpdateRule{};
        rule->optimizer.learningRate = 0.5;
        const SampleSteps sample = sampleSteps(network, 1, rule);
        ContentStyle style = preciseStyle(network, TraceNotation::ThetaA);
        style.numbers.decimals = 4;
        const Symbol bias = symbols::as(Quantity::LossByParameter, symbols::bias(network.spec, 0, 0));
        for (const TraceStep& step : sample.steps) {
            if (!(step.target == bias))
                continue;
            const MatrixContent content = matrixContent(network, sample.trace, 0, step, rule, style);
            QVERIFY(content.next.contains("\\eta=\\num{0.5}"));
            const Equation equation = split(content.nextLine.mid(content.nextLine.indexOf("\\leftarrow") + 10));
            QCOMPARE(Formula::fromTex(equation.right).toPlainText(), QStringLiteral("0.1087"));
            QVERIFY(std::abs(*TexCalculator::value(equation.left) - 0.1087) < 5e-5);
            rule->l2 = 0.1; // then it is not known yet
            QVERIFY(matrixContent(network, sample.trace, 0, step, rule, style).nextLine.isEmpty());
        }
    }

    void numbersBeyondAllBoundsAreWritten()
    {
        TraceNetwork network = sampleNetwork(ActivationType::Identity, ActivationType::Sigmoid, LossType::HalfSse, 2);
        for (double& value : network.parameters.values())
            value *= 1e250;
        const SampleSteps sample = sampleSteps(network, 1, UpdateRule{});
        for (const TraceStep& step : sample.steps) {
            const MatrixContent content
                = matrixContent(network, sample.trace, 0, step, UpdateRule{}, preciseStyle(network, TraceNotation::XwB));
            for (const MatrixLine& line : content.lines)
                QVERIFY2(Formula::parse(line.numbers), qPrintable(line.numbers));
        }
    }

    void largeMatricesKeepThePresentEntry()
    {
        MatrixTex matrix(8, 9, [] {
            std::vector<double> values;
            for (int i = 0; i < 72; ++i)
                values.push_back(i);
            return values;
        }());
        for (int row = 0; row < 8; ++row) {
            for (int column = 0; column < 9; ++column) {
                matrix.setFocus(row, column);
                const QString tex = matrix.tex({}, 3);
                QVERIFY(tex.contains(QStringLiteral("\\num{%1}").arg(row * 9 + column)));
                QVERIFY(tex.contains(QLatin1String("\\num{0}")));
                QVERIFY(tex.contains(QLatin1String("\\num{71}")));
                QVERIFY(tex.contains(QLatin1String("\\cdots")));
                QVERIFY(Formula::parse(tex));
            }
        }
        QVERIFY(!matrix.tex({}).contains(QLatin1String("\\cdots")));
    }

    void tinyEntriesGetAPowerOfTen()
    {
        const MatrixTex matrix(1, 2, {3.25e-7, -1.5e-8});
        const ReadMatrix read = readMatrix(matrix.tex({}));
        QVERIFY(std::abs(read.at(0, 0) - 3.25e-7) < 1e-9);
        QVERIFY(std::abs(read.at(0, 1) - -1.5e-8) < 1e-9);
        QCOMPARE(MatrixTex(1, 1, {1.0 / 3.0}).exactness({}), Written::Rounded);
        QCOMPARE(MatrixTex(1, 1, {0.25}).exactness({}), Written::Equal);
    }

    // 0.25 must not stand for 0.2474 because its neighbour is above 1.
    void entriesHaveTheDecimalsOfTheDiagram()
    {
        const ReadMatrix read = readMatrix(MatrixTex(2, 1, {-1.06775, 0.24742}).tex({}));
        QCOMPARE(read.at(0, 0), -1.068);
        QCOMPARE(read.at(1, 0), 0.247);
        QCOMPARE(readMatrix(MatrixTex(1, 1, {123.45678}).tex({})).at(0, 0), 123.46);
        QCOMPARE(readMatrix(MatrixTex(1, 1, {1.23456}).tex({.decimals = 2})).at(0, 0), 1.23);
    }

    void nothingIsClipped_data()
    {
        QTest::addColumn<int>("units");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("scale");
        for (const int units : {1, 2, 3, 5, 8}) {
            QTest::addRow("%d units at the reference", units) << units << QSize(460, 250) << 1.0;
            QTest::addRow("%d units in a small window", units) << units << QSize(420, 190) << 0.88;
            QTest::addRow("%d units in a large window", units) << units << QSize(700, 420) << 1.5;
        }
    }

    void nothingIsClipped()
    {
        QFETCH(int, units);
        QFETCH(QSize, size);
        QFETCH(double, scale);
        const TraceNetwork network = wideNetwork(units);
        const SampleSteps sample = sampleSteps(network, 1, UpdateRule{});
        for (const TraceNotation notation : {TraceNotation::ThetaA, TraceNotation::XwB}) {
            ContentStyle style = preciseStyle(network, notation);
            style.numbers.decimals = 4;
            for (std::size_t i = 0; i < sample.steps.size(); i += std::max<std::size_t>(1, sample.steps.size() / 40)) {
                MatrixPanel panel;
                panel.resize(size);
                panel.setStageScale(scale);
                panel.setContent(matrixContent(network, sample.trace, 0, sample.steps[i], UpdateRule{}, style));
                QRect before;
                for (const FormulaView* view : panel.findChildren<FormulaView*>()) {
                    if (view->isHidden() || view->formula().isEmpty())
                        continue;
                    QVERIFY2(panel.rect().contains(view->geometry()),
                        qPrintable(QStringLiteral("step %1: %2").arg(i).arg(view->formula().toPlainText())));
                    QVERIFY(view->sizeHint().width() <= view->width() + 1); // it needs not shrink any further
                }
            }
        }
    }

    void theDerivationEndsWithTheStepsNumber()
    {
        for (const auto& [output, loss] : {std::pair(ActivationType::Softmax, LossType::CrossEntropy),
                 std::pair(ActivationType::Sigmoid, LossType::BinaryCrossEntropy)}) {
            for (const int outputs : {1, 2, 3}) {
                if (output == ActivationType::Softmax && outputs == 1)
                    continue;
                const TraceNetwork network = sampleNetwork(ActivationType::Tanh, output, loss, 21, outputs);
                const SampleSteps sample = sampleSteps(network, 1, std::nullopt);
                ContentStyle style;
                style.names = TraceNames(network.spec, TraceNotation::ThetaA);
                int derived = 0;
                for (const TraceStep& step : sample.steps) {
                    const auto lines = shortcutDerivation(network, sample.trace, 0, step, style);
                    const bool isOutputDelta = step.kind == StepKind::Delta && step.target.layer == 4;
                    const bool isOutputGradient = step.kind == StepKind::Gradient && step.target.layer == 3;
                    QCOMPARE(lines.empty(), !isOutputDelta && !isOutputGradient);
                    if (!isOutputDelta)
                        continue;
                    ++derived;
                    for (const DerivationLine& line : lines) {
                        QString error;
                        QVERIFY2(Formula::parse(line.symbols + line.numbers, &error), qPrintable(line.symbols + error));
                        QVERIFY(!line.words.isEmpty());
                        if (line.numbers.isEmpty())
                            continue;
                        const Equation equation = split(QStringLiteral("x") + line.numbers);
                        const double left = *TexCalculator::value(equation.left);
                        const double right = *TexCalculator::value(equation.right);
                        QVERIFY2(std::abs(left - right) <= 0.5001 * TexCalculator::lastDigit(equation.right),
                            qPrintable(line.numbers));
                    }
                    const Equation last = split(QStringLiteral("x") + lines.back().numbers);
                    QVERIFY(std::abs(*TexCalculator::value(last.right) - step.result) <= 0.5001e-4);
                }
                QCOMPARE(derived, outputs);
            }
        }
    }

    // A sigmoid of exactly 1 with the target 0: (1 − 0)/(1 − 1) is no number, so it is not written.
    void theDerivationDividesNothingByZero()
    {
        TraceNetwork network = tracePreset(TracePreset::Xor);
        network.parameters.bias(1, 0) = 999.0;
        const SampleSteps sample = sampleSteps(network, 1, std::nullopt);
        ContentStyle style;
        style.names = TraceNames(network.spec, TraceNotation::ThetaA);
        const auto delta = std::ranges::find(sample.steps, StepKind::Delta, &TraceStep::kind);
        const auto lines = shortcutDerivation(network, sample.trace, 0, *delta, style);
        QCOMPARE(lines.size(), std::size_t(4));
        QVERIFY2(lines[1].numbers.isEmpty(), qPrintable(lines[1].numbers));
        QVERIFY(lines[3].numbers.contains(QStringLiteral("\\num{1}-\\num{0}")));
    }

    // What is calculated wrongly on purpose does not follow from the rules that are derived.
    void theDerivationShowsNoMistakes()
    {
        const TraceNetwork network = tracePreset(TracePreset::Xor);
        for (const Mistake mistake : kAllMistakes) {
            const SampleSteps sample = sampleSteps(network, 1, std::nullopt, mistake);
            ContentStyle style;
            style.names = TraceNames(network.spec, TraceNotation::ThetaA);
            style.mistake = mistake;
            const auto delta = std::ranges::find(sample.steps, StepKind::Delta, &TraceStep::kind);
            const auto lines = shortcutDerivation(network, sample.trace, 0, *delta, style);
            const bool isRight = mistake == Mistake::None || mistake == Mistake::ForgottenBias;
            QCOMPARE(lines.size(), std::size_t(4));
            for (const std::size_t line : {1, 2, 3})
                QCOMPARE(lines[line].numbers.isEmpty(), !isRight);
        }
    }

    void theDerivationPanelShowsEveryLine()
    {
        const TraceNetwork network = sampleNetwork(ActivationType::Tanh, ActivationType::Softmax, LossType::CrossEntropy, 4, 3);
        const SampleSteps sample = sampleSteps(network, 1, std::nullopt);
        ContentStyle style;
        style.names = TraceNames(network.spec, TraceNotation::ThetaA);
        for (const TraceStep& step : sample.steps) {
            const auto lines = shortcutDerivation(network, sample.trace, 0, step, style);
            if (lines.empty())
                continue;
            ShortcutDerivationPanel panel;
            panel.resize(460, 250);
            panel.setLines(lines);
            panel.show();
            const QWidget* content = panel.findChild<QScrollArea*>()->widget();
            QVERIFY(!content->autoFillBackground()); // the card's ground is seen
            int bottom = 0;
            int shown = 0;
            for (const FormulaView* view : panel.findChildren<FormulaView*>()) {
                if (view->isHidden())
                    continue;
                QVERIFY(view->sizeHint().width() <= view->width() / 0.6);
                QVERIFY(view->geometry().bottom() <= content->height());
                bottom = std::max(bottom, view->geometry().bottom());
                ++shown;
            }
            QVERIFY(shown >= static_cast<int>(lines.size()));
            QVERIFY(bottom > panel.height()); // so it is to be scrolled
            return;
        }
        QFAIL("no derivation");
    }

private:
    /// False if the line is no equation of matrices.
    static bool checkEquation(const QString& tex)
    {
        const Equation equation = split(tex);
        const Side left = readSide(equation.left);
        const Side right = readSide(equation.right);
        if (right.skeleton != QLatin1String("M") || left.matrices.empty())
            return false;
        const ReadMatrix expected = calculated(left);
        if (expected.values.empty()) {
            qWarning().noquote() << tex;
            [] { QFAIL("an unknown kind of equation"); }();
            return false;
        }
        const ReadMatrix& written = right.matrices.front();
        const auto check = [&] {
            QCOMPARE(written.rows, expected.rows);
            QCOMPARE(written.columns, expected.columns);
            for (std::size_t i = 0; i < written.values.size(); ++i) {
                if (std::isnan(written.values[i]) || std::isnan(expected.values[i]))
                    continue;
                const double tolerance = equation.isExact ? 1e-12 : 6e-3 * std::max(1e-3, std::abs(expected.values[i])) + 5e-3;
                QVERIFY2(std::abs(written.values[i] - expected.values[i]) <= tolerance, qPrintable(tex));
            }
        };
        check();
        return true;
    }
};

QTEST_MAIN(TestBackpropMatrices)
#include "tst_backprop_matrices.moc"
