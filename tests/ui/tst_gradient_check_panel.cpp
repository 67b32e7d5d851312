// The gradient check beside the chain rule: its rows, what it hides, what it concludes.
#include "RandomTraces.h"
#include "ui/formula/Formula.h"
#include "ui/formula/FormulaView.h"
#include "ui/lessons/backprop/GradientCheckPanel.h"
#include "ui/lessons/backprop/GradientCheckTable.h"
#include "ui/lessons/backprop/VerdictLine.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace chalknet;
using namespace chalknet::ui;
using namespace chalknet::ui::testing;

namespace {

using Model = GradientCheckModel;

struct Shown {
    GradientCheckPanel panel;
    Lesson lesson;

    explicit Shown(const Lesson& shown, QSize size = {460, 254})
        : lesson(shown)
    {
        panel.resize(size);
        panel.setCheck(lesson.check, lesson.order, TraceNames(lesson.network.spec, TraceNotation::ThetaA));
        panel.show();
    }
    QString cell(int row, Model::Column column) { return model().data(model().index(row, column)).toString(); }
    const Model& model() { return panel.table()->rows(); }
    const CheckedGradient& gradient(int row) const { return lesson.check.gradients[lesson.order[static_cast<std::size_t>(row)]]; }
};

/// The same network with zero weights before a ReLU layer, so that every z there is at the kink.
TraceNetwork kinkNetwork()
{
    TraceNetwork network;
    network.spec.inputs = 2;
    network.spec.layers = {randomLayer(2, ActivationType::Relu), randomLayer(1, ActivationType::Identity)};
    network.spec.loss = LossType::HalfSse;
    network.parameters = Parameters(network.spec);
    network.parameters.weight(1, 0, 0) = 1.0;
    network.parameters.weight(1, 0, 1) = -0.5;
    network.rows = {{{1.0, 0.5}, {1.0}}};
    return network;
}

TraceNetwork largeNetwork()
{
    TraceNetwork network;
    network.spec.inputs = 8;
    network.spec.layers.assign(6, randomLayer(8, ActivationType::Tanh));
    network.spec.loss = LossType::HalfSse;
    network.parameters = Parameters(network.spec);
    Random random(5);
    for (double& value : network.parameters.values())
        value = random.uniform(-0.5, 0.5);
    network.rows = {{std::vector<double>(8, 0.5), std::vector<double>(8, 1.0)}};
    return network;
}

} // namespace

class TestGradientCheckPanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("CHALKNET_REDUCED_MOTION", "1"); }
    void rowsFollowTheSteps();
    void numbersAreThoseMeasured();
    void questionsHideTheirRow();
    void differencesArePowersOfTen();
    void smallGradientsKeepTwoDigits();
    void mistakesAreExposed();
    void kinksAreSaid();
    void theStepIsWritten();
    void rowsAreChosen();
    void thePresentRowIsInSight();
    void everyWidthHasRoomForItsTexts();
    void rowsCanBeCopied();
};

void TestGradientCheckPanel::rowsFollowTheSteps()
{
    Shown shown(Lesson(tracePreset(TracePreset::TwoTwoOne)));
    QCOMPARE(shown.model().rowCount(), 9);
    int row = 0;
    for (const TraceStep& step : shown.lesson.steps) {
        if (step.kind != StepKind::Gradient)
            continue;
        const Symbol parameter = symbols::as(Quantity::Parameter, step.target);
        const QString tex = symbolTex(parameter, TraceNames(shown.lesson.network.spec, TraceNotation::ThetaA));
        QCOMPARE(shown.model().data(shown.model().index(row, Model::Name), Model::TexRole).toString(), tex);
        ++row;
    }
    shown.panel.setProgress(3, 2, false);
    for (row = 0; row < 9; ++row) {
        const bool isReached = row < 3;
        QCOMPARE(shown.cell(row, Model::Rule) == QStringLiteral("–"), !isReached);
        QCOMPARE(shown.cell(row, Model::Nudged) == QStringLiteral("–"), !isReached);
        QCOMPARE(shown.cell(row, Model::Difference).isEmpty(), !isReached);
    }
    QCOMPARE(shown.panel.verdict(), QStringLiteral("3 of 9 checked, all agree"));
    shown.panel.setProgress(0, -1, false);
    QCOMPARE(shown.panel.verdict(), QStringLiteral("0 of 9 checked"));
    shown.panel.setProgress(9, 8, false);
    QCOMPARE(shown.panel.verdict(), QStringLiteral("9 of 9 checked, all agree"));
}

void TestGradientCheckPanel::numbersAreThoseMeasured()
{
    Random random(7);
    for (int i = 0; i < 30; ++i) {
        Shown shown{Lesson(randomNetwork(random))};
        const Lesson& lesson = shown.lesson;
        shown.panel.setNumberStyle({6, false});
        shown.panel.setProgress(lesson.gradients(), -1, false);
        Host host(lesson.network.spec, lesson.network.parameters, lesson.examples);
        const Parameters gradient = host.gradient();
        double sum = 0.0;
        for (const double value : gradient.values())
            sum += value;
        double shownSum = 0.0;
        for (int row = 0; row < lesson.gradients(); ++row) {
            const CheckedGradient& checked = shown.gradient(row);
            QCOMPARE(shown.cell(row, Model::Rule), columnText(checked.analytic, 6));
            QCOMPARE(shown.cell(row, Model::Nudged), columnText(checked.numerical, 6));
            shownSum += checked.analytic;
        }
        QVERIFY(std::abs(sum - shownSum) < 1e-10); // no row twice, none left out
        QCOMPARE(static_cast<std::size_t>(lesson.gradients()), gradient.values().size());
    }
}

void TestGradientCheckPanel::questionsHideTheirRow()
{
    Shown shown(Lesson(tracePreset(TracePreset::TwoTwoOne)));
    shown.panel.setProgress(3, 3, true);
    QCOMPARE(shown.cell(3, Model::Rule), QStringLiteral("?"));
    QCOMPARE(shown.cell(3, Model::Nudged), QStringLiteral("?"));
    QCOMPARE(shown.cell(3, Model::Difference), QStringLiteral("after you"));
    QVERIFY(shown.cell(3, Model::Mark).isEmpty());
    QVERIFY(shown.model().data(shown.model().index(3, Model::Rule), Qt::ToolTipRole).toString().isEmpty());
    QCOMPARE(shown.panel.verdict(), QStringLiteral("3 of 9 checked, all agree"));
    // Also when a row that was done already is asked again.
    shown.panel.setProgress(5, 3, true);
    QCOMPARE(shown.cell(3, Model::Rule), QStringLiteral("?"));
    QCOMPARE(shown.panel.verdict(), QStringLiteral("4 of 9 checked, all agree"));
    QVERIFY(!shown.model().asText().split(QLatin1Char('\n'))[4].contains(columnText(shown.gradient(3).analytic, 4)));
    shown.panel.setProgress(4, 3, false);
    QCOMPARE(shown.cell(3, Model::Rule), columnText(shown.gradient(3).analytic, 4));
}

void TestGradientCheckPanel::differencesArePowersOfTen()
{
    QCOMPARE(roughly(4.2e-11).text(), QStringLiteral("4·10⁻¹¹"));
    QCOMPARE(roughly(-9.7e-12).text(), QStringLiteral("−1·10⁻¹¹"));
    QCOMPARE(roughly(0.0).text(), QStringLiteral("0"));
    QCOMPARE(roughly(0.0123).text(), QStringLiteral("1·10⁻²"));
    QCOMPARE(roughly(6.0554544523933429e-06).text(), QStringLiteral("6·10⁻⁶"));
    Shown shown(Lesson(tracePreset(TracePreset::TwoTwoOne)));
    shown.panel.setProgress(9, -1, false);
    for (int row = 0; row < 9; ++row) {
        const double difference = std::abs(shown.gradient(row).analytic - shown.gradient(row).numerical);
        const QString text = shown.cell(row, Model::Difference);
        if (difference == 0.0) {
            QCOMPARE(text, QStringLiteral("0"));
            continue;
        }
        const double digit = difference / std::pow(10.0, std::floor(std::log10(difference)));
        QVERIFY2(text.startsWith(QString::number(std::lround(digit) % 10 == 0 ? 1 : std::lround(digit))), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("·10⁻")));
    }
}

void TestGradientCheckPanel::smallGradientsKeepTwoDigits()
{
    QCOMPARE(columnText(-0.10388, 4), QStringLiteral("−0.1039"));
    QCOMPARE(columnText(0.25, 4), QStringLiteral("0.2500"));
    QCOMPARE(columnText(0.0, 4), QStringLiteral("0.0000"));
    QCOMPARE(columnText(3.14159e-6, 4), QStringLiteral("3.1·10⁻⁶"));
    // A huge one is not cut off.
    QCOMPARE(columnText(997004995002000.0, 4), QStringLiteral("9.9700·10¹⁴"));
    QCOMPARE(columnText(-12345.25, 4), QStringLiteral("−12345.2500"));
}

void TestGradientCheckPanel::mistakesAreExposed()
{
    for (const Mistake mistake : kAllMistakes) {
        const Lesson lesson(tracePreset(TracePreset::TwoTwoOne), sgd(0.5), mistake);
        Host host(lesson.network.spec, lesson.network.parameters, lesson.examples);
        const Parameters right = host.gradient();
        int wrong = 0;
        for (std::size_t i = 0; i < right.values().size(); ++i)
            wrong += std::abs(right.values()[i] - lesson.trace.gradient.values()[i]) > 1e-5 ? 1 : 0;
        Shown shown(lesson);
        shown.panel.setProgress(9, -1, false);
        QCOMPARE(shown.model().count().differing, wrong);
        QCOMPARE(wrong > 0, mistake != Mistake::None);
        const auto* verdict = shown.panel.findChild<VerdictLine*>();
        QCOMPARE(verdict->mark(), wrong > 0 ? VerdictLine::Mark::Wrong : VerdictLine::Mark::Right);
        if (wrong > 0)
            QCOMPARE(shown.panel.verdict(), QStringLiteral("%1 of 9 differ: something is wrong").arg(wrong));
        // In words, not by colour alone.
        for (int row = 0; row < 9; ++row) {
            const bool agrees = outcomeOf(shown.gradient(row)) == CheckOutcome::Agrees;
            QCOMPARE(shown.cell(row, Model::Mark), agrees ? QStringLiteral("agrees") : QStringLiteral("differs"));
        }
    }
    Shown half(Lesson(tracePreset(TracePreset::TwoTwoOne), sgd(0.5), Mistake::WrongSign));
    half.panel.setProgress(4, 3, false);
    QCOMPARE(half.panel.verdict(), QStringLiteral("4 of 9 checked, 4 differ: something is wrong"));
}

void TestGradientCheckPanel::kinksAreSaid()
{
    Shown shown{Lesson(kinkNetwork())};
    shown.panel.setProgress(shown.lesson.gradients(), -1, false);
    const CheckCount count = shown.model().count();
    QVERIFY(count.atKinks > 0);
    QCOMPARE(count.differing, 0);
    int said = 0;
    for (int row = 0; row < shown.lesson.gradients(); ++row)
        said += shown.cell(row, Model::Difference).contains(QStringLiteral("two slopes")) ? 1 : 0;
    QCOMPARE(said, count.atKinks);
    QVERIFY(shown.panel.verdict().contains(QStringLiteral("kink")));
    QVERIFY(shown.panel.verdict().contains(QString::number(count.atKinks)));
}

void TestGradientCheckPanel::theStepIsWritten()
{
    TraceNetwork network = tracePreset(TracePreset::TwoTwoOne);
    network.parameters.weight(0, 0, 0) = 800.0; // is nudged by more
    Shown shown{Lesson(network)};
    auto* view = qobject_cast<FormulaView*>(shown.panel.stepView());
    QVERIFY(view != nullptr);
    for (int row = 0; row < 9; ++row) {
        shown.panel.setProgress(row + 1, row, false);
        const QString expected = roughly(shown.gradient(row).step).text();
        QVERIFY2(view->formula().toPlainText().contains(QStringLiteral("ε")), qPrintable(view->formula().toPlainText()));
        QVERIFY(view->formula().source().contains(roughly(shown.gradient(row).step).tex()));
        QVERIFY(expected.contains(QStringLiteral("10⁻")));
    }
}

void TestGradientCheckPanel::rowsAreChosen()
{
    Shown shown(Lesson(tracePreset(TracePreset::TwoTwoOne)));
    shown.panel.setProgress(4, 3, false);
    QSignalSpy chosen(&shown.panel, &GradientCheckPanel::gradientChosen);
    GradientCheckTable* table = shown.panel.table();
    const QModelIndex fifth = table->model()->index(4, Model::Rule);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(fifth).center());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toInt(), 4);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen[1][0].toInt(), 5);
}

void TestGradientCheckPanel::thePresentRowIsInSight()
{
    const Lesson lesson(largeNetwork());
    QCOMPARE(lesson.gradients(), 6 * 8 * 9);
    Shown shown(lesson, {288, 300});
    GradientCheckTable* table = shown.panel.table();
    for (const int row : {0, 1, 5, 40, 200, 431, 430, 100, 3, 0}) {
        shown.panel.setProgress(row, row, true);
        const QRect rect = table->visualRect(table->model()->index(row, Model::Rule));
        QVERIFY2(table->viewport()->rect().contains(rect), qPrintable(QString::number(row)));
        if (row + 1 < lesson.gradients())
            QVERIFY(table->viewport()->rect().contains(table->visualRect(table->model()->index(row + 1, Model::Rule))));
    }
    shown.panel.resize(460, 200);
    shown.panel.setProgress(200, 200, false);
    QVERIFY(table->viewport()->rect().contains(table->visualRect(table->model()->index(200, Model::Rule))));
}

void TestGradientCheckPanel::everyWidthHasRoomForItsTexts()
{
    Random random(9);
    for (const int width : {250, 288, 300, 460, 600})
        for (const double scale : {0.85, 1.0, 1.15}) {
            Shown shown(Lesson(tracePreset(TracePreset::ThreeClasses)), {width, 280});
            shown.panel.setStageScale(scale);
            shown.panel.setProgress(shown.lesson.gradients(), 3, false);
            const GradientCheckTable* table = shown.panel.table();
            int sum = 0;
            for (int column = 0; column < Model::Columns; ++column) {
                QVERIFY(table->columnWidth(column) > 10);
                sum += table->columnWidth(column);
            }
            QVERIFY2(sum <= table->viewport()->width(), qPrintable(QStringLiteral("%1 at %2").arg(width).arg(scale)));
        }
}

void TestGradientCheckPanel::rowsCanBeCopied()
{
    Shown shown(Lesson(tracePreset(TracePreset::TwoTwoOne)));
    shown.panel.setProgress(9, -1, false);
    QTest::keyClick(shown.panel.table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 10);
    QCOMPARE(lines[1].split(QLatin1Char('\t')).size(), static_cast<qsizetype>(Model::Columns));
    QVERIFY(lines[1].contains(columnText(shown.gradient(0).numerical, 4)));
}

QTEST_MAIN(TestGradientCheckPanel)
#include "tst_gradient_check_panel.moc"
