// The lesson "Perceptron": numbers recomputed in whole hundredths, and what a student can do with mouse and keyboard.
#include "ui/AppContext.h"
#include "ui/controls/NoteBar.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/PredictionCard.h"
#include "ui/lessons/perceptron/BiologicalNeuron.h"
#include "ui/lessons/perceptron/ErrorBars.h"
#include "ui/lessons/perceptron/NeuronDiagram.h"
#include "ui/lessons/perceptron/NeuronPanel.h"
#include "ui/lessons/perceptron/PerceptronLayout.h"
#include "ui/lessons/perceptron/PerceptronLesson.h"
#include "ui/lessons/perceptron/PerceptronPage.h"
#include "ui/lessons/perceptron/PerceptronPrediction.h"
#include "ui/lessons/perceptron/PerceptronTexts.h"
#include "ui/lessons/perceptron/PlanePanel.h"
#include "ui/lessons/perceptron/RulePanel.h"
#include "ui/lessons/perceptron/TruthTable.h"
#include "ui/theme/KeyboardFocus.h"
#include "ui/views/LinePlane.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <map>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

/// The model by hand, in whole hundredths.
struct ByHand {
    std::array<int, 3> w{};
    std::array<int, 4> t{};
    int rate = 10;

    int z(int row) const { return w[0] + w[1] * (row / 2) + w[2] * (row % 2); }
    int y(int row) const { return z(row) >= 0 ? 1 : 0; }
    int learn(int row)
    {
        const int e = t[static_cast<std::size_t>(row)] - y(row);
        w[0] += rate * e;
        w[1] += rate * e * (row / 2);
        w[2] += rate * e * (row % 2);
        return e;
    }
    int wrong() const
    {
        int count = 0;
        for (int row = 0; row < 4; ++row)
            count += y(row) != t[static_cast<std::size_t>(row)];
        return count;
    }
};

constexpr std::array<int, 4> kAnd{0, 0, 0, 1};
constexpr std::array<int, 4> kNand{1, 1, 1, 0};
constexpr std::array<int, 4> kXor{0, 1, 1, 0};

PerceptronWeights hundredths(int w0, int w1, int w2)
{
    return {Decimal::fromMillionths(w0 * 10'000), Decimal::fromMillionths(w1 * 10'000), Decimal::fromMillionths(w2 * 10'000)};
}

struct Lesson2 {
    AppContext context;
    PerceptronPage page{context};

    Lesson2()
    {
        page.resize(1324, 800);
        page.show();
    }
    PerceptronController& controller() { return page.controller(); }
    NeuronDiagram* diagram() { return page.neuronPanel()->diagram(); }
    void set(int w0, int w1, int w2) { controller().setWeights(hundredths(w0, w1, w2), PerceptronController::EditKind::Single); }
    LessonTask task(const QString& id)
    {
        for (const LessonTask& task : page.tasks())
            if (task.id == id)
                return task;
        return {};
    }
};

} // namespace

class TestPerceptron : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("CHALKNET_REDUCED_MOTION", "1"); }
    void decimalsAreWrittenExactly();
    void formulasCarryTheNumbers_data();
    void formulasCarryTheNumbers();
    void bothFormsAgree();
    void theRuleIsThatByHand();
    void trainingFollowsTheRuleByHand();
    void convergenceStopsTheRun();
    void xorStopsWithTheRightCycle();
    void aNewOrderEachEpochNamesNoCycle();
    void twoLayersAreRequested();
    void slidersFieldsAndThresholdSetWeights();
    void inputsChooseTheExample();
    void draggingTheLineMovesTheWeights();
    void theTableIsOperatedByKeys();
    void ownGatesAreBuiltInTheTable();
    void backAndUndoReturnToTheSameNumbers();
    void aDragIsOneUndoStep();
    void handTasksAreSeen();
    void sweepingPastASettingIsNotFindingIt();
    void trainedWeightsDoNotCountAsSetByHand();
    void nandIsTrainedFromTheTask();
    void xorTaskWantsCycleAndAnswer();
    void predictionsHideAndCount();
    void predictionsAreRight();
    void theCellFiresWithTheModel();
    void theCellOffersItsFormulas();
    void theTableHasARingForKeysOnly();
    void stateIsKept();
    void hostileStateIsTamed();
    void everySizeIsLaidOut();
    void presentingStepsThroughTheExamples();
    void everyFormulaCanBeRead();
};

void TestPerceptron::decimalsAreWrittenExactly()
{
    QCOMPARE(decimalText(Decimal::fromDouble(-0.3)), QStringLiteral("−0.3"));
    QCOMPARE(decimalText(Decimal::fromDouble(0.5), true), QStringLiteral("+0.5"));
    QCOMPARE(decimalText(Decimal()), QStringLiteral("0"));
    QCOMPARE(decimalText(Decimal::fromDouble(0.07)), QStringLiteral("0.07"));
    QCOMPARE(decimalText(Decimal::fromDouble(20)), QStringLiteral("20"));
    QCOMPARE(roundedWeight(0.123), Decimal::fromMillionths(120'000));
    QCOMPARE(roundedWeight(1e9), Decimal::fromDouble(kLargestWeight));
    QCOMPARE(roundedWeight(std::nan("")), Decimal());
    QCOMPARE(roundedLearningRate(0.0), Decimal::fromMillionths(10'000));
}

void TestPerceptron::formulasCarryTheNumbers_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("bias");
    QTest::addColumn<QString>("threshold");
    const auto num = [](const char* text) { return QStringLiteral("\\num{%1}").arg(QString::fromUtf8(text)); };
    QTest::newRow("(1, 0)") << 2
                            << QStringLiteral("%1 + %2 \\cdot %3 + (%4) \\cdot %5 = %6 \\ge %5 \\quad \\to \\quad y = %3")
                                   .arg(num("−0.3"), num("0.5"), num("1"), num("−0.2"), num("0"), num("0.2"))
                            << QStringLiteral("%2 \\cdot %3 + (%4) \\cdot %5 = %2 \\ge %1 \\quad \\to \\quad y = %3")
                                   .arg(num("0.3"), num("0.5"), num("1"), num("−0.2"), num("0"));
    QTest::newRow("(1, 1) at the threshold")
        << 3
        << QStringLiteral("%1 + %2 \\cdot %3 + (%4) \\cdot %3 = %5 \\ge %5 \\quad \\to \\quad y = %3")
               .arg(num("−0.3"), num("0.5"), num("1"), num("−0.2"), num("0"))
        << QStringLiteral("%2 \\cdot %3 + (%4) \\cdot %3 = %1 \\ge %1 \\quad \\to \\quad y = %3")
               .arg(num("0.3"), num("0.5"), num("1"), num("−0.2"));
    QTest::newRow("(0, 1)") << 1
                            << QStringLiteral("%1 + %2 \\cdot %3 + (%4) \\cdot %5 = %6 < %3 \\quad \\to \\quad y = %3")
                                   .arg(num("−0.3"), num("0.5"), num("0"), num("−0.2"), num("1"), num("−0.5"))
                            << QStringLiteral("%2 \\cdot %3 + (%4) \\cdot %5 = %4 < %1 \\quad \\to \\quad y = %3")
                                   .arg(num("0.3"), num("0.5"), num("0"), num("−0.2"), num("1"));
}

void TestPerceptron::formulasCarryTheNumbers()
{
    QFETCH(int, row);
    const GateExample example = gateExamples(Gate::And)[static_cast<std::size_t>(row)];
    const PerceptronWeights weights = hundredths(-30, 50, -20);
    QTEST(sumWithNumbersTex(weights, example, NeuronForm::Bias, false), "bias");
    QTEST(sumWithNumbersTex(weights, example, NeuronForm::Threshold, false), "threshold");
    QVERIFY(!Formula::fromTex(sumWithNumbersTex(weights, example, NeuronForm::Bias, true))
                 .toPlainText()
                 .contains(QStringLiteral("≥")));
}

void TestPerceptron::bothFormsAgree()
{
    // w1 x1 + w2 x2 ≥ θ with θ = −w0 decides as z ≥ 0, for every row of a grid of weights.
    Lesson2 lesson;
    for (int w0 = -40; w0 <= 40; w0 += 20)
        for (int w1 = -40; w1 <= 40; w1 += 20)
            for (int w2 = -40; w2 <= 40; w2 += 20)
                for (int row = 0; row < 4; ++row) {
                    const int sum = w1 * (row / 2) + w2 * (row % 2);
                    const QString tex = sumWithNumbersTex(hundredths(w0, w1, w2),
                        gateExamples(Gate::And)[static_cast<std::size_t>(row)], NeuronForm::Threshold, false);
                    QCOMPARE(tex.contains(QStringLiteral("\\ge")), sum >= -w0);
                    QCOMPARE(tex.endsWith(QStringLiteral("y = \\num{1}")), w0 + sum >= 0);
                }
    lesson.page.neuronPanel()->forms()->setCurrentIndex(1);
    QCOMPARE(lesson.controller().document().form, NeuronForm::Threshold);
    QVERIFY(lesson.diagram()->thresholdField()->isVisible());
    QVERIFY(!lesson.diagram()->slider(0)->isVisible());
    QCOMPARE(lesson.diagram()->thresholdField()->value(), 0.3);
    QVERIFY(lesson.diagram()->accessibleText().contains(QStringLiteral("threshold 0.3")));
    lesson.page.neuronPanel()->forms()->setCurrentIndex(0);
    QVERIFY(lesson.diagram()->slider(0)->isVisible());
}

void TestPerceptron::theRuleIsThatByHand()
{
    // (1, 0) of AND with w = (−0.3, 0.5, 0.1): z = 0.2, y = 1, t = 0, so w0 and w1 fall by 0.1 and w2 stays.
    PerceptronSettings settings;
    settings.start = hundredths(-30, 50, 10);
    PerceptronRun run(settings);
    run.step();
    run.step();
    const PerceptronStep step = run.preview();
    QCOMPARE(step.row, 2);
    const Decimal rate = Decimal::fromMillionths(100'000);
    QCOMPARE(ruleTex(step, rate, 1, false),
        QStringLiteral("w_1 \\leftarrow \\num{0.5} + \\num{0.1} \\cdot (\\num{0} - \\num{1}) \\cdot \\num{1} = \\num{0.4}"));
    QVERIFY(ruleTex(step, rate, 2, false).startsWith(QStringLiteral("\\tone{ink3}{")));
    QVERIFY(!ruleTex(step, rate, 0, false).contains(QStringLiteral("ink3")));
    QVERIFY(changeTex(step, 0, false).contains(QStringLiteral("\\Delta w_0 = \\num{−0.1}")));
    QCOMPARE(errorTex(step, false), QStringLiteral("e = t - y = \\num{0} - \\num{1} = \\num{−1}"));
    const QString hidden = Formula::fromTex(ruleTex(step, rate, 1, true)).toPlainText();
    QVERIFY2(!hidden.contains(QStringLiteral("0.4")), qPrintable(hidden));
}

void TestPerceptron::trainingFollowsTheRuleByHand()
{
    Lesson2 lesson;
    ByHand hand{{-30, 50, 10}, kAnd, 10};
    std::vector<int> errors;
    for (int n = 0; n < 14; ++n) {
        if (n % 4 == 0)
            errors.push_back(0);
        errors.back() += hand.learn(n % 4) != 0;
        QTest::mouseClick(lesson.page.rulePanel()->trainButton(), Qt::LeftButton);
        QCOMPARE(lesson.controller().weights(), hundredths(hand.w[0], hand.w[1], hand.w[2]));
        QCOMPARE(lesson.diagram()->field(0)->value(), hand.w[0] / 100.0);
        QCOMPARE(lesson.controller().rightRows(), 4 - hand.wrong());
        QCOMPARE(lesson.controller().row(), (n + 1) % 4);
        const int row = lesson.controller().row();
        const QString text = lesson.page.table()->accessibleText();
        const QString present = QStringLiteral("z = %1, answer %2")
                                    .arg(decimalText(Decimal::fromMillionths(hand.z(row) * 10'000)))
                                    .arg(hand.y(row));
        QVERIFY2(text.section(u';', 0, 0).contains(present), qPrintable(text));
    }
    QCOMPARE(lesson.controller().run().errorsByEpoch(), errors);
    QStringList numbers;
    for (const int count : errors)
        numbers += QString::number(count);
    QVERIFY(lesson.page.rulePanel()->bars()->accessibleText().contains(numbers.join(QStringLiteral(", "))));
}

void TestPerceptron::convergenceStopsTheRun()
{
    Lesson2 lesson;
    ByHand hand{{-30, 50, 10}, kNand, 10};
    int steps = 0;
    while (hand.wrong() > 0)
        hand.learn(steps++ % 4);
    lesson.controller().setGate(Gate::Nand);
    lesson.controller().setSpeed(0);
    QSignalSpy playing(&lesson.controller(), &PerceptronController::playingChanged);
    QTest::mouseClick(lesson.page.rulePanel()->runButton(), Qt::LeftButton);
    QTRY_VERIFY(!lesson.controller().isPlaying());
    QCOMPARE(lesson.controller().document().steps, steps);
    QCOMPARE(lesson.controller().weights(), hundredths(hand.w[0], hand.w[1], hand.w[2]));
    QVERIFY(!lesson.page.rulePanel()->note()->isHidden());
    QVERIFY2(lesson.page.rulePanel()->note()->text().contains(QStringLiteral("after step %1 nothing").arg(steps)),
        qPrintable(lesson.page.rulePanel()->note()->text()));
    QVERIFY(!lesson.page.rulePanel()->runButton()->isEnabled());
    // Nothing changes any more.
    lesson.controller().trainEpoch();
    QCOMPARE(lesson.controller().weights(), hundredths(hand.w[0], hand.w[1], hand.w[2]));
    QVERIFY(lesson.page.rulePanel()->note()->text().contains(QStringLiteral("after step %1 ").arg(steps)));
}

void TestPerceptron::xorStopsWithTheRightCycle()
{
    Lesson2 lesson;
    ByHand hand{{-30, 50, 10}, kXor, 10};
    std::map<std::array<int, 4>, int> seen;
    int steps = 0;
    while (true) {
        const std::array<int, 4> state{hand.w[0], hand.w[1], hand.w[2], steps % 4};
        if (!seen.try_emplace(state, steps).second)
            break;
        hand.learn(steps++ % 4);
    }
    const int first = seen.at({hand.w[0], hand.w[1], hand.w[2], steps % 4});
    const int length = steps - first;
    QVERIFY(length > 0 && length % 4 == 0);

    lesson.controller().setGate(Gate::Xor);
    lesson.controller().setSpeed(0);
    lesson.controller().setPlaying(true);
    QTRY_VERIFY(!lesson.controller().isPlaying());
    QCOMPARE(lesson.controller().verdict(), PerceptronController::Verdict::Cycle);
    QCOMPARE(lesson.controller().document().steps, steps);
    QCOMPARE(lesson.controller().run().cycle()->firstStep, first);
    QCOMPARE(lesson.controller().run().cycle()->length, length);
    const QString reason = lesson.page.rulePanel()->reason()->text();
    QVERIFY2(reason.contains(QStringLiteral("After step %1 the same %2 steps").arg(first).arg(length)), qPrintable(reason));
    // A pair is not divided at the end of a line.
    QVERIFY(reason.contains(
        QStringLiteral("(0,~1) and (1,~0) on one side and (0,~0) and (1,~1) on the other").replace(u'~', QChar::Nbsp)));
    QCOMPARE(lesson.page.rulePanel()->note()->text(), QStringLiteral("Not linearly separable"));
    // Another gate takes the note away.
    lesson.controller().setGate(Gate::Or);
    QVERIFY(lesson.page.rulePanel()->note()->isHidden());
}

void TestPerceptron::aNewOrderEachEpochNamesNoCycle()
{
    Lesson2 lesson;
    lesson.controller().setGate(Gate::Xor);
    lesson.controller().setOrder(ExampleOrder::ShuffledEachEpoch);
    for (int epoch = 0; epoch < PerceptronController::kPatience; ++epoch) {
        QCOMPARE(lesson.controller().verdict(), PerceptronController::Verdict::Learning);
        lesson.controller().trainEpoch();
    }
    QCOMPARE(lesson.controller().verdict(), PerceptronController::Verdict::NoRest);
    QVERIFY(lesson.page.rulePanel()->reason()->text().contains(QStringLiteral("After 50 epochs")));
    QVERIFY(!lesson.page.rulePanel()->note()->isHidden());
}

void TestPerceptron::twoLayersAreRequested()
{
    Lesson2 lesson;
    lesson.controller().setGate(Gate::Xor);
    for (int i = 0; i < 100 && !lesson.controller().run().cycle(); ++i)
        lesson.controller().trainEpoch();
    QSignalSpy requested(&lesson.page, &LessonPage::lessonRequested);
    emit lesson.page.rulePanel()->note()->buttonClicked();
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.front().front().toString(), QStringLiteral("layers"));
    QCOMPARE(requested.front()[1].toJsonObject().value(QStringLiteral("targets")).toArray(), (QJsonArray{0, 1, 1, 0}));
}

void TestPerceptron::slidersFieldsAndThresholdSetWeights()
{
    Lesson2 lesson;
    QTest::keyClick(lesson.diagram()->slider(1), Qt::Key_Right);
    QCOMPARE(lesson.controller().weights(), hundredths(-30, 60, 10));
    WeightField* field = lesson.diagram()->field(2);
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("-1.234"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(lesson.controller().weights(), hundredths(-30, 60, -123));
    QCOMPARE(lesson.diagram()->slider(2)->range(), 2.0); // grows with the weight
    lesson.controller().setForm(NeuronForm::Threshold);
    QTest::keyClick(lesson.diagram()->thresholdField(), Qt::Key_Up);
    QCOMPARE(lesson.controller().weights(), hundredths(-40, 60, -123));
}

void TestPerceptron::inputsChooseTheExample()
{
    Lesson2 lesson;
    QCOMPARE(lesson.controller().row(), 0);
    QTest::mouseClick(lesson.diagram()->inputToggle(0), Qt::LeftButton);
    QCOMPARE(lesson.controller().row(), 2);
    QTest::keyClick(lesson.diagram()->inputToggle(1), Qt::Key_Space);
    QCOMPARE(lesson.controller().row(), 3);
    QVERIFY(lesson.diagram()->inputToggle(0)->isChecked() && lesson.diagram()->inputToggle(1)->isChecked());
    QVERIFY(lesson.diagram()->accessibleText().contains(QStringLiteral("z = 0.3")));
    // Training goes on where the order is.
    lesson.controller().trainOne();
    QCOMPARE(lesson.controller().run().steps().back().row, 0);
    QCOMPARE(lesson.controller().row(), 1);
    // A point in the plane chooses, too.
    LinePlane* plane = lesson.page.planePanel()->plane();
    QTest::mouseClick(plane, Qt::LeftButton, {}, plane->geometryOfPlane().toPixel({1, 1}).toPoint());
    QCOMPARE(lesson.controller().row(), 3);
}

void TestPerceptron::draggingTheLineMovesTheWeights()
{
    Lesson2 lesson;
    LinePlane* plane = lesson.page.planePanel()->plane();
    const auto pixel = [plane](double x1, double x2) { return plane->geometryOfPlane().toPixel({x1, x2}).toPoint(); };
    QTest::mousePress(plane, Qt::LeftButton, {}, pixel(0.5, 0.5));
    QTest::mouseMove(plane, pixel(0.7, 0.5));
    QTest::mouseMove(plane, pixel(0.9, 0.5));
    QTest::mouseRelease(plane, Qt::LeftButton, {}, pixel(0.9, 0.5));
    // −w0 = 0.5 · 0.9 + 0.1 · 0.5 = 0.5
    QCOMPARE(lesson.controller().weights(), hundredths(-50, 50, 10));
    QCOMPARE(lesson.diagram()->field(0)->value(), -0.5);
    QCOMPARE(lesson.controller().undoStack().count(), 1);
    const QPoint handle = plane->handles()[0].toPoint();
    QTest::mousePress(plane, Qt::LeftButton, {}, handle);
    QTest::mouseMove(plane, handle + QPoint(-60, -80));
    QTest::mouseRelease(plane, Qt::LeftButton, {}, handle + QPoint(-60, -80));
    const PerceptronWeights turned = lesson.controller().weights();
    QVERIFY(turned != hundredths(-50, 50, 10));
    const double length = std::hypot(turned[1].toDouble(), turned[2].toDouble());
    QVERIFY2(std::abs(length - std::hypot(0.5, 0.1)) < 0.011, qPrintable(QString::number(length)));
    for (const Decimal& weight : turned)
        QCOMPARE(weight.millionths() % 10'000, 0);
    QTest::keyClick(plane, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(lesson.controller().weights() != turned);
}

void TestPerceptron::theTableIsOperatedByKeys()
{
    Lesson2 lesson;
    QTest::keyClick(lesson.page.table(), Qt::Key_Down);
    QTest::keyClick(lesson.page.table(), Qt::Key_Down);
    QCOMPARE(lesson.controller().row(), 2);
    QTest::keyClick(lesson.page.table(), Qt::Key_Up);
    QCOMPARE(lesson.controller().row(), 1);
    QTest::keyClick(lesson.page.table(), Qt::Key_End);
    QCOMPARE(lesson.controller().row(), 3);
    QTest::mouseClick(lesson.page.table(), Qt::LeftButton, {}, lesson.page.table()->rowRect(2).center().toPoint());
    QCOMPARE(lesson.controller().row(), 2);
    QVERIFY(lesson.page.table()->accessibleText().startsWith(QStringLiteral("Present row (1, 0)")));
}

void TestPerceptron::ownGatesAreBuiltInTheTable()
{
    Lesson2 lesson;
    const auto targets = [&] {
        std::array<int, 4> found{};
        for (std::size_t row = 0; row < 4; ++row)
            found[row] = lesson.controller().run().settings().examples[row].target;
        return found;
    };
    TruthTable* table = lesson.page.table();
    // A gate of the book is not changed by a click on its target: the row is chosen.
    QTest::mouseClick(table, Qt::LeftButton, {}, table->targetRect(1).center().toPoint());
    QCOMPARE(targets(), kAnd);
    QCOMPARE(lesson.controller().row(), 1);
    lesson.page.neuronPanel()->gates()->setCurrentIndex(4);
    QCOMPARE(targets(), (std::array<int, 4>{0, 0, 1, 0}));
    QTest::mouseClick(table, Qt::LeftButton, {}, table->targetRect(0).center().toPoint());
    QCOMPARE(targets(), (std::array<int, 4>{1, 0, 1, 0}));
    QTest::keyClick(table, Qt::Key_End);
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(targets(), (std::array<int, 4>{1, 0, 1, 1}));
    lesson.controller().undoStack().undo();
    QCOMPARE(targets(), (std::array<int, 4>{1, 0, 1, 0}));
}

void TestPerceptron::backAndUndoReturnToTheSameNumbers()
{
    Lesson2 lesson;
    std::vector<PerceptronWeights> history{lesson.controller().weights()};
    for (int i = 0; i < 6; ++i) {
        lesson.controller().trainOne();
        history.push_back(lesson.controller().weights());
    }
    QTest::mouseClick(lesson.page.rulePanel()->backButton(), Qt::LeftButton);
    QCOMPARE(lesson.controller().weights(), history[5]);
    lesson.controller().undoStack().undo();
    QCOMPARE(lesson.controller().weights(), history[6]);
    for (int i = 5; i >= 0; --i) {
        lesson.controller().undoStack().undo();
        QCOMPARE(lesson.controller().weights(), history[static_cast<std::size_t>(i)]);
    }
    QVERIFY(!lesson.controller().undoStack().canUndo());
    for (std::size_t i = 1; i <= 6; ++i) {
        lesson.controller().undoStack().redo();
        QCOMPARE(lesson.controller().weights(), history[i]);
    }
    QTest::mouseClick(lesson.page.rulePanel()->resetButton(), Qt::LeftButton);
    QCOMPARE(lesson.controller().weights(), history[0]);
    QCOMPARE(lesson.controller().document().steps, 0);
    lesson.controller().setStartWeights(StartWeights::Zero);
    QCOMPARE(lesson.controller().weights(), PerceptronWeights{});
    lesson.controller().setStartWeights(StartWeights::Random);
    const PerceptronWeights first = lesson.controller().weights();
    lesson.controller().trainEpoch();
    lesson.controller().reset();
    QCOMPARE(lesson.controller().weights(), first); // the same seed
    lesson.controller().setStartWeights(StartWeights::Random);
    QVERIFY(lesson.controller().weights() != first);
}

void TestPerceptron::aDragIsOneUndoStep()
{
    Lesson2 lesson;
    WeightSlider* slider = lesson.diagram()->slider(1);
    const QPoint handle = slider->handle().toPoint();
    QTest::mousePress(slider, Qt::LeftButton, {}, handle);
    for (int way = 10; way <= 40; way += 10)
        QTest::mouseMove(slider, handle - QPoint(way, 0));
    QTest::mouseRelease(slider, Qt::LeftButton, {}, handle - QPoint(40, 0));
    QCOMPARE(lesson.controller().undoStack().count(), 1);
    QVERIFY(lesson.controller().weights()[1] < Decimal::fromDouble(0.5));
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(lesson.controller().undoStack().count(), 2);
    lesson.controller().undoStack().undo();
    lesson.controller().undoStack().undo();
    QCOMPARE(lesson.controller().weights(), hundredths(-30, 50, 10));
    // A run is one step, too.
    lesson.controller().setSpeed(0);
    lesson.controller().setPlaying(true);
    QTRY_VERIFY(!lesson.controller().isPlaying());
    QCOMPARE(lesson.controller().undoStack().count(), 1);
}

void TestPerceptron::handTasksAreSeen()
{
    Lesson2 lesson;
    QCOMPARE(lesson.task(QStringLiteral("and")).progress, 3);
    QSignalSpy changed(&lesson.page, &LessonPage::tasksChanged);
    lesson.set(-70, 50, 50);
    QVERIFY(changed.size() > 0);
    QVERIFY(lesson.task(QStringLiteral("and")).done);
    QCOMPARE(lesson.page.activeTask(), QStringLiteral("bias"));
    lesson.controller().setGate(Gate::Or);
    QVERIFY(!lesson.task(QStringLiteral("bias")).done);
    lesson.set(-70, 80, 80); // OR is right, but not by the bias
    QVERIFY(!lesson.task(QStringLiteral("bias")).done);
    lesson.controller().setGate(Gate::And);
    lesson.set(-90, 80, 80);
    lesson.controller().setGate(Gate::Or);
    lesson.set(-50, 80, 80);
    QVERIFY(lesson.task(QStringLiteral("bias")).done);
}

void TestPerceptron::sweepingPastASettingIsNotFindingIt()
{
    Lesson2 lesson;
    lesson.set(-150, 100, 0); // AND needs w2 = 0.5 … 1.4
    WeightSlider* slider = lesson.diagram()->slider(2);
    const QPoint handle = slider->handle().toPoint();
    const auto isRight = [&] { return lesson.controller().rightRows() == 4; };
    int way = 0;
    QTest::mousePress(slider, Qt::LeftButton, {}, handle);
    while (!isRight() && way < slider->width())
        QTest::mouseMove(slider, handle + QPoint(++way, 0));
    QVERIFY(isRight());
    QVERIFY(!lesson.task(QStringLiteral("and")).done); // still held
    QTest::mouseMove(slider, handle);
    QTest::mouseRelease(slider, Qt::LeftButton, {}, handle);
    QVERIFY(!isRight());
    QVERIFY(!lesson.task(QStringLiteral("and")).done); // swept past
    QTest::mousePress(slider, Qt::LeftButton, {}, handle);
    QTest::mouseMove(slider, handle + QPoint(way, 0));
    QVERIFY(isRight());
    QTest::mouseRelease(slider, Qt::LeftButton, {}, handle + QPoint(way, 0));
    QVERIFY(lesson.task(QStringLiteral("and")).done);
}

void TestPerceptron::trainedWeightsDoNotCountAsSetByHand()
{
    Lesson2 lesson;
    while (lesson.controller().rightRows() < 4)
        lesson.controller().trainOne();
    QVERIFY(!lesson.task(QStringLiteral("and")).done);
    PerceptronWeights weights = lesson.controller().weights();
    weights[0] = weights[0] - Decimal::fromMillionths(0);
    lesson.controller().setWeight(1, weights[1] + Decimal::fromMillionths(10'000));
    QVERIFY(!lesson.task(QStringLiteral("and")).done);
    lesson.controller().setStartWeights(StartWeights::Zero);
    lesson.set(-70, 50, 50);
    QVERIFY(lesson.task(QStringLiteral("and")).done);
}

void TestPerceptron::nandIsTrainedFromTheTask()
{
    Lesson2 lesson;
    QVERIFY(!lesson.task(QStringLiteral("nand")).action.isEmpty());
    lesson.page.runTask(QStringLiteral("nand"));
    QCOMPARE(lesson.controller().document().gate, Gate::Nand);
    for (int i = 0; i < 400 && !lesson.task(QStringLiteral("nand")).done; ++i)
        lesson.page.runTask(QStringLiteral("nand"));
    QVERIFY(lesson.task(QStringLiteral("nand")).done);
    QCOMPARE(lesson.task(QStringLiteral("nand")).progress, 4);
}

void TestPerceptron::xorTaskWantsCycleAndAnswer()
{
    Lesson2 lesson;
    QSignalSpy notices(&lesson.context, &AppContext::noticeShown);
    QVERIFY(lesson.task(QStringLiteral("xor")).answers.isEmpty());
    lesson.page.answerTask(QStringLiteral("xor"), 1);
    QVERIFY(!lesson.task(QStringLiteral("xor")).done);
    lesson.controller().setGate(Gate::Xor);
    for (int i = 0; i < 100 && !lesson.controller().run().cycle(); ++i)
        lesson.controller().trainEpoch();
    QCOMPARE(lesson.task(QStringLiteral("xor")).answers.size(), 3);
    lesson.page.answerTask(QStringLiteral("xor"), 0);
    QCOMPARE(notices.size(), 1);
    QVERIFY(!lesson.task(QStringLiteral("xor")).done);
    lesson.page.answerTask(QStringLiteral("xor"), 1);
    QVERIFY(lesson.task(QStringLiteral("xor")).done);
}

void TestPerceptron::predictionsHideAndCount()
{
    Lesson2 lesson;
    lesson.controller().setGate(Gate::Xor);
    PredictionCard* card = lesson.page.predictionCard();
    QVERIFY(card->isHidden());
    lesson.page.rulePanel()->predictBox()->setChecked(true);
    QVERIFY(card->isVisible() && card->isAsking());
    int right = 0;
    int aboutWeights = 0;
    bool hidTheAnswer = false;
    for (int i = 0; i < 12 && right < 3; ++i) {
        QVERIFY(!lesson.page.rulePanel()->trainButton()->isEnabled());
        const PerceptronStep step = lesson.controller().run().preview();
        const PerceptronPrediction prediction = predictionFor(step);
        const bool isAboutAnswer = !prediction.weight;
        QCOMPARE(lesson.diagram()->state().hidden, isAboutAnswer);
        hidTheAnswer = hidTheAnswer || isAboutAnswer;
        if (isAboutAnswer)
            QVERIFY(!lesson.diagram()->accessibleText().contains(QStringLiteral("z =")));
        if (step.error != 0) {
            const QString line = lesson.page.rulePanel()->changeLine(0)->accessibleText();
            QVERIFY2(!line.contains(decimalText(step.change[0])), qPrintable(line));
        }
        const auto before = lesson.controller().document().steps;
        card->answer(prediction.rightAnswer);
        right += prediction.weight ? 1 : 0;
        aboutWeights += prediction.weight ? 1 : 0;
        QVERIFY(!lesson.diagram()->state().hidden);
        QVERIFY(lesson.page.rulePanel()->trainButton()->isEnabled());
        QCOMPARE(lesson.controller().document().steps, before);
        emit card->continued();
        QCOMPARE(lesson.controller().document().steps, before + 1);
        QVERIFY(card->isAsking());
    }
    QCOMPARE(right, 3);
    QVERIFY(aboutWeights >= 3);
    QVERIFY(lesson.task(QStringLiteral("predict")).done);
    lesson.page.rulePanel()->predictBox()->setChecked(false);
    QVERIFY(card->isHidden());
    QVERIFY(lesson.page.rulePanel()->trainButton()->isEnabled());
    Q_UNUSED(hidTheAnswer)
}

void TestPerceptron::predictionsAreRight()
{
    bool weights[3] = {};
    bool answers = false;
    PerceptronSettings settings;
    settings.examples = gateExamples(Gate::Xor);
    PerceptronRun run(settings);
    for (int i = 0; i < 60; ++i) {
        const PerceptronStep step = run.step();
        const PerceptronPrediction prediction = predictionFor(step);
        const int e = step.example.target - (step.z >= Decimal() ? 1 : 0);
        if (prediction.weight) {
            const int x = *prediction.weight == 0 ? 1 : step.example.inputs[*prediction.weight - 1];
            QCOMPARE(prediction.rightAnswer, e * x > 0 ? 0 : e * x == 0 ? 1 : 2);
            weights[*prediction.weight] = true;
        } else {
            QCOMPARE(prediction.rightAnswer, e == 0 ? 0 : 1);
            answers = true;
        }
        QVERIFY(prediction.rightAnswer < prediction.answers.size());
    }
    QVERIFY(weights[0] && weights[1] && weights[2] && answers);
}

void TestPerceptron::theCellFiresWithTheModel()
{
    BiologicalNeuron neuron;
    for (int w0 = -60; w0 <= 60; w0 += 30)
        for (int w1 = -60; w1 <= 60; w1 += 30)
            for (int row = 0; row < 4; ++row) {
                neuron.setState({hundredths(w0, w1, 20), gateExamples(Gate::And)[static_cast<std::size_t>(row)]}, false);
                const int z = w0 + w1 * (row / 2) + 20 * (row % 2);
                QCOMPARE(neuron.fires(), z >= 0);
                QCOMPARE(neuron.level() >= BiologicalNeuron::kThresholdLevel, z >= 0);
                QVERIFY(neuron.level() >= 0 && neuron.level() <= 1);
                QCOMPARE(neuron.accessibleText().contains(QStringLiteral("fires")), z >= 0);
            }
}

void TestPerceptron::theCellOffersItsFormulas()
{
    BiologicalNeuron neuron;
    BiologicalNeuron::State state;
    state.weights = hundredths(-150, 100, 70);
    state.example = gateExamples(Gate::And)[3];
    const auto texts = [&] {
        neuron.setState(state, false);
        QStringList shown;
        for (const Formula& formula : neuron.shownFormulas())
            shown << formula.toPlainText();
        return shown;
    };
    const QStringList open = texts();
    QCOMPARE(open.size(), 7);
    QVERIFY2(open[4].endsWith(QStringLiteral("1.7")), qPrintable(open[4])); // 1 + 0.7
    QVERIFY2(open[5].endsWith(QStringLiteral("1.5")), qPrintable(open[5])); // θ = −w₀
    QVERIFY2(open[6].endsWith(QStringLiteral("1")), qPrintable(open[6])); // 1.7 ≥ 1.5
    state.hidden = true;
    const QStringList asked = texts();
    QVERIFY2(!asked[4].contains(QStringLiteral("1.7")), qPrintable(asked[4]));
    QVERIFY2(!asked[6].contains(u'1'), qPrintable(asked[6]));
}

void TestPerceptron::theTableHasARingForKeysOnly()
{
    Lesson2 lesson;
    lesson.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&lesson.page));
    auto* table = lesson.page.findChild<TruthTable*>();
    QTest::mouseClick(table, Qt::LeftButton, {}, table->rect().center());
    table->setFocus(Qt::MouseFocusReason);
    QVERIFY(table->hasFocus());
    QVERIFY(!showsKeyboardFocus(*table));
    QTest::keyClick(table, Qt::Key_Control); // held for the mouse
    QVERIFY(!showsKeyboardFocus(*table));
    const QImage byMouse = table->grab().toImage();
    QTest::keyClick(table, Qt::Key_F24); // no meaning here
    QVERIFY(showsKeyboardFocus(*table));
    QVERIFY(table->grab().toImage() != byMouse);
    QTest::mousePress(&lesson.page, Qt::LeftButton, {}, QPoint(1, 1));
    QVERIFY(!showsKeyboardFocus(*table));
}

void TestPerceptron::stateIsKept()
{
    QJsonObject state;
    PerceptronWeights weights;
    {
        Lesson2 lesson;
        lesson.controller().setGate(Gate::Xor);
        lesson.controller().setOrder(ExampleOrder::ShuffledOnce);
        lesson.controller().setLearningRate(Decimal::fromMillionths(70'000));
        lesson.controller().setForm(NeuronForm::Threshold);
        for (int i = 0; i < 100 && !lesson.controller().run().cycle(); ++i)
            lesson.controller().trainEpoch();
        lesson.page.answerTask(QStringLiteral("xor"), 1);
        lesson.page.planePanel()->setShowsNeuron(true);
        weights = lesson.controller().weights();
        state = lesson.page.saveState();
    }
    Lesson2 lesson;
    lesson.page.restoreState(state);
    QCOMPARE(lesson.controller().weights(), weights);
    QCOMPARE(lesson.controller().document().learningRate, Decimal::fromMillionths(70'000));
    QCOMPARE(lesson.controller().document().form, NeuronForm::Threshold);
    QVERIFY(lesson.controller().run().cycle());
    QVERIFY(lesson.task(QStringLiteral("xor")).done);
    QVERIFY(lesson.page.planePanel()->showsNeuron());
    QVERIFY(!lesson.controller().undoStack().canUndo());
    QCOMPARE(lesson.page.saveState(), state);
}

void TestPerceptron::hostileStateIsTamed()
{
    Lesson2 lesson;
    const QJsonObject document{{QStringLiteral("gate"), 77}, {QStringLiteral("own"), -3},
        {QStringLiteral("start"), QJsonArray{1e300, QStringLiteral("x"), -0.123456}}, {QStringLiteral("learning_rate"), -5},
        {QStringLiteral("order"), 99}, {QStringLiteral("seed"), -1}, {QStringLiteral("steps"), 1e15},
        {QStringLiteral("form"), QStringLiteral("no")}, {QStringLiteral("trained"), 5}};
    lesson.page.restoreState(
        {{QStringLiteral("document"), document}, {QStringLiteral("speed"), 1e9}, {QStringLiteral("right_predictions"), 1e9},
            {QStringLiteral("tasks"), QStringLiteral("all")}, {QStringLiteral("predicted"), -4}, {QStringLiteral("cell"), 3}});
    const PerceptronDocument& taken = lesson.controller().document();
    QCOMPARE(taken.gate, Gate::And);
    QCOMPARE(taken.start, hundredths(2000, 0, -12));
    QCOMPARE(taken.learningRate, Decimal::fromMillionths(100'000));
    QCOMPARE(taken.steps, 0);
    QVERIFY(!lesson.task(QStringLiteral("predict")).done);
    lesson.page.restoreState({});
    QCOMPARE(lesson.controller().document(), PerceptronDocument());
}

void TestPerceptron::everySizeIsLaidOut()
{
    for (const QSize size :
        {QSize(1324, 800), QSize(1172, 636), QSize(952, 800), QSize(852, 636), QSize(1804, 980), QSize(2440, 1320)}) {
        for (const bool predicting : {false, true}) {
            const PerceptronLayout layout = perceptronLayout(size, false, predicting);
            const QRect page(QPoint(0, 0), size);
            std::vector<QRect> cards;
            for (const QRect& card : {layout.neuron, layout.plane, layout.table, layout.rule, layout.prediction})
                if (!card.isEmpty())
                    cards.push_back(card);
            QVERIFY(cards.size() >= 4);
            for (std::size_t i = 0; i < cards.size(); ++i) {
                QVERIFY2(page.contains(cards[i]), qPrintable(QStringLiteral("%1 at %2").arg(i).arg(size.width())));
                for (std::size_t k = 0; k < i; ++k)
                    QVERIFY(!cards[i].intersects(cards[k]));
            }
        }
        Lesson2 lesson;
        lesson.page.resize(size);
        const QRect room = lesson.page.rulePanel()->rect();
        for (QPushButton* button : {lesson.page.rulePanel()->runButton(), lesson.page.rulePanel()->trainButton()}) {
            const QRect place(button->mapTo(lesson.page.rulePanel(), QPoint(0, 0)), button->size());
            QVERIFY2(room.contains(place), qPrintable(QString::number(size.width())));
            QVERIFY(button->width() >= button->sizeHint().width());
        }
    }
}

void TestPerceptron::presentingStepsThroughTheExamples()
{
    Lesson2 lesson;
    lesson.page.setPresenting(true);
    QVERIFY(lesson.page.neuronPanel()->isVisible());
    QVERIFY(!lesson.page.rulePanel()->isVisible() && !lesson.page.table()->isVisible());
    lesson.page.presentNext();
    lesson.page.presentNext();
    QCOMPARE(lesson.controller().document().steps, 2);
    lesson.page.presentBack();
    QCOMPARE(lesson.controller().document().steps, 1);
    lesson.page.presentPlay();
    QVERIFY(lesson.page.isPlaying());
    lesson.page.left();
    QVERIFY(!lesson.page.isPlaying());
    lesson.page.setPresenting(false);
    QVERIFY(lesson.page.rulePanel()->isVisible());
}

void TestPerceptron::everyFormulaCanBeRead()
{
    const auto reads = [](const QString& tex) {
        QString error;
        const bool ok = Formula::parse(tex, &error).has_value();
        if (!ok)
            qWarning() << tex << error;
        return ok;
    };
    PerceptronSettings settings;
    settings.examples = gateExamples(Gate::Xor);
    PerceptronRun run(settings);
    for (int i = 0; i < 8; ++i) {
        const PerceptronStep step = run.step();
        for (const bool hidden : {false, true}) {
            for (const NeuronForm form : {NeuronForm::Bias, NeuronForm::Threshold}) {
                QVERIFY(reads(sumTex(form)));
                QVERIFY(reads(sumWithNumbersTex(step.before, step.example, form, hidden)));
                QVERIFY(reads(otherFormTex(step.before, form)));
            }
            for (std::size_t weight = 0; weight < 3; ++weight) {
                QVERIFY(reads(ruleTex(step, settings.learningRate, weight, hidden)));
                QVERIFY(reads(changeTex(step, weight, hidden)));
            }
            QVERIFY(reads(errorTex(step, hidden)));
        }
    }
    // Every $…$ of the explanation, the tasks and the questions.
    Lesson2 lesson;
    QStringList texts{lesson.page.explanation(), predictionFor(run.preview()).why, predictionFor(run.preview()).question};
    for (const LessonTask& task : lesson.page.tasks())
        texts << task.text << task.hint;
    for (const QString& text : texts) {
        const QStringList pieces = text.split(u'$');
        QVERIFY2(pieces.size() % 2 == 1, qPrintable(text));
        for (qsizetype i = 1; i < pieces.size(); i += 2)
            QVERIFY(reads(pieces[i]));
    }
}

QTEST_MAIN(TestPerceptron)
#include "tst_perceptron.moc"
