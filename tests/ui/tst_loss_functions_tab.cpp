// "Loss functions": values against textbook formulas, slopes against differences, bars by mouse and keys, and what is written.
#include "engine/base/Random.h"
#include "engine/model/Activation.h"
#include "tests/ui/TexCalculator.h"
#include "ui/AppContext.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/controls/Stepper.h"
#include "ui/controls/WeightField.h"
#include "ui/formula/Formula.h"
#include "ui/formula/FormulaView.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/loss/LossCurve.h"
#include "ui/lessons/loss/LossExplanation.h"
#include "ui/lessons/loss/LossFormulas.h"
#include "ui/lessons/loss/LossFunctionsTab.h"
#include "ui/lessons/loss/LossStage.h"
#include "ui/theme/Style.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <cmath>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

/// The textbook's loss, with plain loops.
double textbookLoss(LossType loss, const std::vector<double>& y, const std::vector<double>& t)
{
    double sum = 0.0;
    for (std::size_t k = 0; k < y.size(); ++k) {
        const double square = (y[k] - t[k]) * (y[k] - t[k]);
        switch (loss) {
        case LossType::HalfSse: sum += square / 2.0; break;
        case LossType::SquaredError: sum += square; break;
        case LossType::Mse: sum += square / static_cast<double>(y.size()); break;
        case LossType::CrossEntropy: sum -= t[k] == 0.0 ? 0.0 : t[k] * std::log(y[k]); break;
        case LossType::BinaryCrossEntropy:
            sum -= (t[k] == 0.0 ? 0.0 : t[k] * std::log(y[k])) + (t[k] == 1.0 ? 0.0 : (1.0 - t[k]) * std::log(1.0 - y[k]));
            break;
        }
    }
    return sum;
}

LossFunctionsState randomState(Random& random)
{
    LossFunctionsState state;
    state.loss = shownLosses()[random.below(shownLosses().size())];
    state.outputs = 1 + static_cast<int>(random.below(kMostLossOutputs));
    for (std::size_t k = 0; k < state.predictions.size(); ++k) {
        state.predictions[k] = random.uniform(-2.0, 2.0);
        state.targets[k] = random.uniform(-2.0, 2.0);
        state.sums[k] = random.uniform(-5.0, 5.0);
        state.binaryTargets[k] = random.below(3) == 0 ? random.uniform() : static_cast<double>(random.below(2));
    }
    state.rightClass = static_cast<int>(random.below(kMostLossOutputs));
    state.chosen = static_cast<int>(random.below(kMostLossOutputs));
    state.overSum = random.below(2) == 0;
    state.overlays = random.below(2) == 0;
    return tidied(state);
}

/// Every side of "a = b ≈ c" that consists of numbers is calculated and compared with the next one.
int checkChain(const QString& tex)
{
    QStringList sides;
    std::vector<bool> exact;
    QString rest = tex;
    for (;;) {
        const qsizetype equal = rest.indexOf(u'=');
        const qsizetype rounded = rest.indexOf(QStringLiteral("\\approx"));
        if (equal < 0 && rounded < 0)
            break;
        const bool isExact = rounded < 0 || (equal >= 0 && equal < rounded);
        const qsizetype at = isExact ? equal : rounded;
        sides += rest.left(at);
        exact.push_back(isExact);
        rest = rest.mid(at + (isExact ? 1 : 7));
    }
    sides += rest;
    int checked = 0;
    for (qsizetype i = 0; i + 1 < sides.size(); ++i) {
        const bool isSymbols = !sides[i].contains(QStringLiteral("\\num"));
        if (isSymbols)
            continue;
        const double left = TexCalculator::value(sides[i]).value();
        const double right = TexCalculator::value(sides[i + 1]).value();
        const double unit = TexCalculator::lastDigit(sides[i + 1].trimmed());
        const double limit = exact[static_cast<std::size_t>(i)] ? 1e-12 + 1e-12 * std::abs(left) : 0.5001 * unit;
        if (std::abs(left - right) > limit)
            throw std::runtime_error(qPrintable(QStringLiteral("%1 is not %2 in %3").arg(left, 0, 'g', 17).arg(right).arg(tex)));
        ++checked;
    }
    return checked;
}

void dragTo(LossBar& bar, double from, double to)
{
    const int x = bar.width() / 2;
    const auto at = [&](double value) { return QPoint(x, static_cast<int>(std::lround(bar.pixelOf(value)))); };
    QTest::mousePress(&bar, Qt::LeftButton, Qt::NoModifier, at(from));
    for (int i = 1; i <= 4; ++i) {
        QMouseEvent move(QEvent::MouseMove, at(from + (to - from) * i / 4), bar.mapToGlobal(at(to)), Qt::NoButton, Qt::LeftButton,
            Qt::NoModifier);
        QApplication::sendEvent(&bar, &move);
    }
    QTest::mouseRelease(&bar, Qt::LeftButton, Qt::NoModifier, at(to));
}

} // namespace

class TestLossFunctionsTab : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { installStyle(*qApp); }
    void valuesAreTheTextbooks();
    void slopesAreCentralDifferences();
    void whatIsWrittenIsTrue();
    void tinyProbabilitiesAreWrittenHonestly();
    void cursorOverOutputFindsTheSum();
    void curveTouchesItsTangent();
    void dragIsOneUndoStep();
    void keysMoveBars();
    void curvesAreCalledAsTheyAreChosen();
    void cursorIsTheBar();
    void classIsChosenByClickAndKey();
    void lossesKeepTheirNumbers();
    void tasksAreTickedByTheState();
    void hostileStateIsTidied();
    void everySizeHasRoom();
    void screenReaderHearsNumbers();

private:
    void resizeTo(LossFunctionsTab& tab, QSize size)
    {
        tab.resize(size);
        tab.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tab));
    }
};

void TestLossFunctionsTab::valuesAreTheTextbooks()
{
    Random random(3, 1);
    for (int i = 0; i < 400; ++i) {
        const LossFunctionsState state = randomState(random);
        const LossNumbersNow now = lossNumbers(state);
        const double expected = textbookLoss(state.loss, now.outputs, now.targets);
        QVERIFY(std::abs(now.loss - expected) <= 1e-12 * (1.0 + expected));
        if (state.loss == LossType::CrossEntropy) {
            double sum = 0.0;
            double powers = 0.0;
            for (const double z : now.sums)
                powers += std::exp(z);
            for (std::size_t k = 0; k < now.outputs.size(); ++k) {
                sum += now.outputs[k];
                QVERIFY(std::abs(now.outputs[k] - std::exp(now.sums[k]) / powers) < 1e-14);
            }
            QVERIFY(std::abs(sum - 1.0) < 1e-14);
        }
        double parts = 0.0;
        for (int k = 0; k < outputCount(state); ++k)
            parts += lossPart(state.loss, now, k);
        QVERIFY(std::abs(parts - now.loss) <= 1e-12 * (1.0 + now.loss));
    }
}

void TestLossFunctionsTab::slopesAreCentralDifferences()
{
    Random random(5, 1);
    constexpr double h = 1e-6;
    for (int i = 0; i < 300; ++i) {
        const LossFunctionsState state = randomState(random);
        const LossNumbersNow now = lossNumbers(state);
        const auto k = static_cast<std::size_t>(state.chosen);
        const double y = now.outputs[k];
        const double step = isClassification(state.loss) ? h * y * (1.0 - y) : h;
        const double byOutput
            = (lossAtOutput(state, state.loss, y + step) - lossAtOutput(state, state.loss, y - step)) / (2.0 * step);
        QVERIFY(std::abs(byOutput - slopeAtOutput(state, y)) <= 1e-4 * (1.0 + std::abs(byOutput)));
        QCOMPARE(slopeAtOutput(state, y), now.byOutput[k]);
        if (!isClassification(state.loss))
            continue;
        const double z = now.sums[k];
        const double bySum = (lossAtSum(state, state.loss, z + h) - lossAtSum(state, state.loss, z - h)) / (2.0 * h);
        QVERIFY(std::abs(bySum - slopeAtSum(state, z)) < 1e-7);
        QCOMPARE(slopeAtSum(state, z), now.bySum[k]);
    }
}

void TestLossFunctionsTab::whatIsWrittenIsTrue()
{
    Random random(7, 1);
    int checked = 0;
    for (int i = 0; i < 600; ++i) {
        const LossFunctionsState state = randomState(random);
        try {
            checked += checkChain(lossNumbersTex(state));
            checked += checkChain(slopeTex(state));
            if (isClassification(state.loss))
                checked += checkChain(sumSlopeTex(state));
            if (!lossPartTex(state).isEmpty())
                checked += checkChain(lossPartTex(state));
        } catch (const std::exception& problem) {
            QFAIL(problem.what());
        }
        for (const QString& tex :
            {lossNumbersTex(state), slopeTex(state), sumSlopeTex(state), lossPartTex(state), lossTex(state.loss)})
            QVERIFY2(tex.isEmpty() || Formula::parse(tex), qPrintable(tex));
    }
    QVERIFY(checked > 1200);
}

void TestLossFunctionsTab::tinyProbabilitiesAreWrittenHonestly()
{
    LossFunctionsState state;
    state.loss = LossType::CrossEntropy;
    state.sums = {0.0, 40.0, 0.0, 0.0};
    state.rightClass = 0;
    state.chosen = 0;
    QVERIFY(!isClamped(state.loss, lossNumbers(state)));
    try {
        QVERIFY(checkChain(lossNumbersTex(state)) >= 1);
        QVERIFY(checkChain(slopeTex(state)) >= 1);
        // Below the smallest normal float the engine stops; the formula names the number that it takes.
        state.sums[1] = 100.0;
        QVERIFY(isClamped(state.loss, lossNumbers(state)));
        QVERIFY(lossNumbersTex(state).contains(QStringLiteral("\\ln \\num{2}^{\\num{−126}}")));
        QVERIFY(checkChain(lossNumbersTex(state)) >= 1);
        QVERIFY(checkChain(slopeTex(state)) >= 1);
    } catch (const std::exception& problem) {
        QFAIL(problem.what());
    }
    QVERIFY(std::abs(lossNumbers(state).loss - 126.0 * std::log(2.0)) < 1e-12);
    QVERIFY(lossRemark(state).contains(QStringLiteral("Limit reached")));
}

void TestLossFunctionsTab::cursorOverOutputFindsTheSum()
{
    Random random(9, 1);
    for (int i = 0; i < 200; ++i) {
        LossFunctionsState state = randomState(random);
        if (!isClassification(state.loss))
            continue;
        const double wanted = random.uniform(0.05, 0.95);
        const double sum = sumForOutput(state, wanted);
        if (std::abs(sum) >= sumAxisEnd(state))
            continue; // out of reach of the axis
        state.sums[static_cast<std::size_t>(state.chosen)] = sum;
        QVERIFY(std::abs(lossNumbers(state).outputs[static_cast<std::size_t>(state.chosen)] - wanted) < 1e-9);
    }
}

void TestLossFunctionsTab::curveTouchesItsTangent()
{
    Random random(11, 1);
    for (int i = 0; i < 200; ++i) {
        const LossFunctionsState state = randomState(random);
        const PlotContent content = lossCurve(state);
        QCOMPARE(content.dots.size(), std::size_t(1));
        const QPointF at = content.dots[0].at;
        QCOMPARE(at.y(), lossNumbers(state).loss);
        QVERIFY(content.vertical.high >= at.y());
        QVERIFY(at.x() >= content.horizontal.low && at.x() <= content.horizontal.high);
        const PlotCurve& tangent = content.curves.back();
        const double slope = (tangent.points[1].y() - tangent.points[0].y()) / (tangent.points[1].x() - tangent.points[0].x());
        const double expected = isOverSum(state) ? slopeAtSum(state, at.x()) : slopeAtOutput(state, at.x());
        QVERIFY(std::abs(slope - expected) <= 1e-6 * (1.0 + std::abs(expected)));
        QCOMPARE(content.curves.size(), std::size_t(2) + (state.overlays ? overlaidLosses(state.loss).size() : 0));
    }
}

void TestLossFunctionsTab::dragIsOneUndoStep()
{
    AppContext context;
    QUndoStack undo;
    LossFunctionsTab tab(context, undo, nullptr);
    resizeTo(tab, {1324, 760});
    LossBar& bar = *tab.stage()->outputBar(0);
    const LossFunctionsState before = tab.state();
    dragTo(bar, 0.8, -1.2);
    QVERIFY(std::abs(tab.state().predictions[0] + 1.2) < 0.02);
    QCOMPARE(undo.count(), 1);
    QCOMPARE(bar.value(), tab.state().predictions[0]);
    QCOMPARE(tab.stage()->outputField(0)->value(), tab.state().predictions[0]);
    dragTo(bar, -1.2, 0.4);
    QCOMPARE(undo.count(), 2);
    undo.undo();
    undo.undo();
    QCOMPARE(tab.state(), before);
    dragTo(*tab.stage()->targetBar(1), 0.5, 1.5);
    QVERIFY(std::abs(tab.state().targets[1] - 1.5) < 0.02);
    QCOMPARE(tab.state().chosen, 1);
}

void TestLossFunctionsTab::keysMoveBars()
{
    AppContext context;
    QUndoStack undo;
    LossFunctionsTab tab(context, undo, nullptr);
    resizeTo(tab, {1324, 760});
    LossBar& bar = *tab.stage()->outputBar(1);
    bar.setFocus();
    QTest::keyClick(&bar, Qt::Key_Up);
    QCOMPARE(tab.state().predictions[1], -0.39);
    QTest::keyClick(&bar, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(tab.state().predictions[1], -0.49);
    QTest::keyClick(&bar, Qt::Key_PageDown);
    QCOMPARE(tab.state().predictions[1], -0.59);
    QTest::keyClick(&bar, Qt::Key_PageUp);
    QCOMPARE(tab.state().predictions[1], -0.49);
    QTest::keyClick(&bar, Qt::Key_End);
    QCOMPARE(tab.state().predictions[1], 2.0);
    QTest::keyClick(&bar, Qt::Key_Delete);
    QCOMPARE(tab.state().predictions[1], 0.0);
    QCOMPARE(undo.count(), 1); // the keys of one visit belong together
    WeightField& field = *tab.stage()->targetField(0);
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_Up);
    QCOMPARE(tab.state().targets[0], 1.01);
}

void TestLossFunctionsTab::curvesAreCalledAsTheyAreChosen()
{
    for (const LossType loss : shownLosses()) {
        LossFunctionsState state;
        state.loss = loss;
        state.overlays = true;
        QCOMPARE(lossCurve(tidied(state)).curves.front().label, lossChoiceText(loss));
    }
}

void TestLossFunctionsTab::cursorIsTheBar()
{
    AppContext context;
    QUndoStack undo;
    LossFunctionsTab tab(context, undo, nullptr);
    resizeTo(tab, {1324, 760});
    emit tab.plot()->cursorMoved(0.25);
    QCOMPARE(tab.state().predictions[0], 0.25);
    QCOMPARE(tab.plot()->cursor().value(), 0.25);
    tab.choice()->setCurrentIndex(3);
    QCOMPARE(tab.state().loss, LossType::CrossEntropy);
    emit tab.plot()->cursorMoved(0.5);
    QVERIFY(std::abs(lossNumbers(tab.state()).outputs[0] - 0.5) < 0.005);
    QVERIFY(std::abs(tab.plot()->cursor().value() - lossNumbers(tab.state()).outputs[0]) < 1e-12);
}

void TestLossFunctionsTab::classIsChosenByClickAndKey()
{
    AppContext context;
    QUndoStack undo;
    LossFunctionsTab tab(context, undo, nullptr);
    resizeTo(tab, {1324, 760});
    tab.choice()->setCurrentIndex(3);
    QCOMPARE(tab.state().rightClass, 0);
    QTest::mouseClick(tab.stage()->targetBar(1), Qt::LeftButton);
    QCOMPARE(tab.state().rightClass, 1);
    QTest::mouseClick(tab.stage()->targetBar(0), Qt::LeftButton);
    QCOMPARE(tab.state().rightClass, 0);
    // Over the output of a wrong class the loss is flat, and the remark says why.
    QTest::mouseClick(tab.stage()->outputBar(1), Qt::LeftButton);
    QVERIFY(tab.findChild<MathText*>()->text().contains(QStringLiteral("Flat")));
    QCOMPARE(tab.plot()->content().curves.front().points.front().y(), tab.plot()->content().curves.front().points.back().y());
    tab.stage()->targetBar(1)->setFocus();
    QTest::keyClick(tab.stage()->targetBar(1), Qt::Key_Space);
    QCOMPARE(tab.state().rightClass, 1);
    const LossNumbersNow now = lossNumbers(tab.state());
    QCOMPARE(now.targets, (std::vector<double>{0.0, 1.0}));
    // A probability is only read.
    const LossFunctionsState before = tab.state();
    QTest::mouseClick(tab.stage()->outputBar(0), Qt::LeftButton);
    QCOMPARE(tab.state().sums, before.sums);
    QCOMPARE(tab.state().chosen, 0);
}

void TestLossFunctionsTab::lossesKeepTheirNumbers()
{
    AppContext context;
    QUndoStack undo;
    LossFunctionsTab tab(context, undo, nullptr);
    resizeTo(tab, {1324, 760});
    auto* count = tab.findChild<Stepper*>();
    count->setValue(3);
    QCOMPARE(outputCount(tab.state()), 3);
    tab.choice()->setCurrentIndex(2);
    QCOMPARE(outputCount(tab.state()), 1); // (t − a)² is of one output
    QVERIFY(!tab.stage()->outputBar(1)->isVisible());
    tab.choice()->setCurrentIndex(0);
    QCOMPARE(outputCount(tab.state()), 3);
    QVERIFY(tab.stage()->outputBar(2)->isVisible());
    QVERIFY(!tab.stage()->sumBar(0)->isVisible());
}

void TestLossFunctionsTab::tasksAreTickedByTheState()
{
    AppContext context;
    QUndoStack undo;
    LossFunctionsTab tab(context, undo, nullptr);
    resizeTo(tab, {1324, 760});
    QSignalSpy reached(&tab, &LessonTab::taskReached);
    const auto type = [&](LossBar* bar, double value) { bar->setAccessibleValue(value); };
    type(tab.stage()->outputBar(0), 2.0); // one error of 1: ½, but the other output is exactly right
    type(tab.stage()->outputBar(1), 0.5);
    QCOMPARE(lossNumbers(tab.state()).loss, 0.5);
    QCOMPARE(reached.count(), 0);
    type(tab.stage()->outputBar(0), 0.4);
    type(tab.stage()->outputBar(1), -0.3);
    QVERIFY(reached.count() >= 1);
    QCOMPARE(reached.back().at(0).toString(), QStringLiteral("loss-values"));

    tab.choice()->setCurrentIndex(3);
    reached.clear();
    type(tab.stage()->sumBar(1), 4.0);
    QCOMPARE(reached.count(), 0);
    QCOMPARE(tab.task(QStringLiteral("loss-certain")).progress, 1);
    QTest::mouseClick(tab.stage()->targetBar(1), Qt::LeftButton);
    QVERIFY(reached.count() >= 1);
    QCOMPARE(reached.back().at(0).toString(), QStringLiteral("loss-certain"));
    QVERIFY(lossNumbers(tab.state()).loss < 0.11);
}

void TestLossFunctionsTab::hostileStateIsTidied()
{
    AppContext context;
    QUndoStack undo;
    LossFunctionsTab tab(context, undo, nullptr);
    tab.restoreState({{QStringLiteral("loss"), 7}, {QStringLiteral("outputs"), -3},
        {QStringLiteral("predictions"), QJsonArray{1e300, QStringLiteral("x"), 0, 0}},
        {QStringLiteral("sums"), QJsonArray{1e300, -1e300, 12.345678, 0}}, {QStringLiteral("rightClass"), 99},
        {QStringLiteral("chosen"), 1e9}, {QStringLiteral("overSum"), QStringLiteral("yes")}});
    QCOMPARE(tab.state().loss, LossType::HalfSse);
    QVERIFY(tab.state().outputs >= 1);
    QCOMPARE(tab.state().sums[0], kLargestLossSum);
    QCOMPARE(tab.state().sums[2], 12.35);
    QVERIFY(tab.state().chosen < outputCount(tab.state()));
    QCOMPARE(undo.count(), 0);
    Random random(13, 1);
    for (int i = 0; i < 50; ++i) {
        const LossFunctionsState state = randomState(random);
        QCOMPARE(lossFunctionsFromJson(toJson(state)), state);
    }
}

// Nothing overlaps and nothing is cut in any size, with as many outputs as there may be.
void TestLossFunctionsTab::everySizeHasRoom()
{
    AppContext context;
    QUndoStack undo;
    LossFunctionsTab tab(context, undo, nullptr);
    for (const QSize size : {QSize(1324, 760), QSize(936, 760), QSize(1172, 580), QSize(852, 580)}) {
        resizeTo(tab, size);
        tab.setStageScale(size.height() > 700 ? 1.0 : 0.85);
        for (int loss = 0; loss < 5; ++loss) {
            tab.choice()->setCurrentIndex(loss);
            tab.findChild<Stepper*>()->setValue(4);
            QTest::qWait(0);
            for (FormulaView* view : tab.findChildren<FormulaView*>()) {
                if (!view->isVisible())
                    continue;
                const QRect place(view->mapTo(&tab, QPoint()), view->size());
                QVERIFY2(tab.rect().contains(place), qPrintable(view->accessibleName()));
                QVERIFY2(view->height() >= view->minimumSizeHint().height(), qPrintable(view->accessibleName()));
            }
            const LossStage& stage = *tab.stage();
            for (int k = 0; k + 1 < outputCount(tab.state()); ++k)
                QVERIFY(!stage.targetBar(k)->geometry().intersects(stage.outputBar(k + 1)->geometry()));
            QVERIFY(stage.outputBar(0)->height() >= 90);
        }
    }
}

void TestLossFunctionsTab::screenReaderHearsNumbers()
{
    AppContext context;
    QUndoStack undo;
    LossFunctionsTab tab(context, undo, nullptr);
    resizeTo(tab, {1324, 760});
    LossBar& bar = *tab.stage()->outputBar(0);
    QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(&bar);
    QVERIFY(heard);
    QCOMPARE(heard->role(), QAccessible::Slider);
    QVERIFY(heard->text(QAccessible::Name).contains(QStringLiteral("y1")));
    QVERIFY(heard->valueInterface());
    heard->valueInterface()->setCurrentValue(0.33);
    QCOMPARE(tab.state().predictions[0], 0.33);
    for (FormulaView* view : tab.findChildren<FormulaView*>())
        QVERIFY(!view->accessibleName().isEmpty());
    QVERIFY(tab.explanation().contains(QStringLiteral("Now:")));
}

QTEST_MAIN(TestLossFunctionsTab)
#include "tst_loss_functions_tab.moc"
