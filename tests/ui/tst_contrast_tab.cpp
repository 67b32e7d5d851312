// "Wrong and certain": both runs against plain loops and against the engine's traces, playing, predicting, and what is written.
#include "engine/base/Random.h"
#include "engine/explain/BatchTrace.h"
#include "tests/ui/TexCalculator.h"
#include "ui/AppContext.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/controls/ValueSlider.h"
#include "ui/formula/Formula.h"
#include "ui/formula/FormulaView.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/PredictionCard.h"
#include "ui/lessons/loss/ContrastFormulas.h"
#include "ui/lessons/loss/ContrastPlots.h"
#include "ui/lessons/loss/ContrastQuestion.h"
#include "ui/lessons/loss/ContrastStrip.h"
#include "ui/lessons/loss/ContrastTab.h"
#include "ui/theme/Style.h"
#include "ui/views/PlotView.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <array>
#include <cmath>
#include <set>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

/// The number of updates by hand: the textbook's rule in z alone, where w and b both move.
int updatesByHand(double z, int target, double rate, bool squared)
{
    for (int update = 0; update < 200'000; ++update) {
        const double y = 1.0 / (1.0 + std::exp(-z));
        if (std::abs(y - target) < 0.1)
            return update;
        const double slope = squared ? (y - target) * y * (1.0 - y) : y - target;
        z -= 2.0 * rate * slope;
    }
    return -1;
}

ContrastState stateOf(double sum, int target, double rate)
{
    ContrastState state;
    state.target = target;
    state.rate = rate;
    return startingAt(state, sum);
}

ContrastState randomState(Random& random)
{
    return tidied(
        stateOf(random.uniform(-6.0, 6.0), static_cast<int>(random.below(2)), std::pow(10.0, random.uniform(-1.5, 1.0))));
}

void checkChain(const QString& tex)
{
    QString text = tex;
    text.replace(QStringLiteral("\\approx"), QStringLiteral("≈"));
    qsizetype from = 0;
    QStringList sides;
    QString signs;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (text[i] == u'=' || text[i] == u'≈') {
            sides += text.mid(from, i - from);
            signs += text[i];
            from = i + 1;
        }
    sides += text.mid(from);
    int checked = 0;
    for (qsizetype i = 0; i + 1 < sides.size(); ++i) {
        if (!sides[i].contains(QStringLiteral("\\num")))
            continue;
        const double left = TexCalculator::value(sides[i]).value();
        const double right = TexCalculator::value(sides[i + 1]).value();
        const double unit = TexCalculator::lastDigit(sides[i + 1].trimmed());
        const double limit = signs[i] == u'=' ? 1e-12 + 1e-12 * std::abs(left) : 0.5001 * unit;
        if (std::abs(left - right) > limit)
            throw std::runtime_error(qPrintable(QStringLiteral("%1 is not %2 in %3").arg(left, 0, 'g', 17).arg(right).arg(tex)));
        ++checked;
    }
    if (checked == 0)
        throw std::runtime_error(qPrintable(QStringLiteral("nothing to calculate in ") + tex));
}

} // namespace

class TestContrastTab : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { installStyle(*qApp); }
    void runsAreTheTextbooks();
    void runsAreTheTraces();
    void slopesAreCentralDifferences();
    void squaredErrorIsNeverSteeperThanAQuarter();
    void whatIsWrittenIsTrue();
    void startsAreReached();
    void stepPlayAndBack();
    void editsRecalculateBothRuns();
    void dragOfTheStartIsOneUndoStep();
    void questionsHaveBothAnswers();
    void predictionHidesAndReveals();
    void nothingMovesWhenAnAnswerIsGiven_data();
    void nothingMovesWhenAnAnswerIsGiven();
    void aWrongFactorIsAnswered();
    void tasksAreTickedByTheState();
    void hostileStateIsTidied();
    void everySizeHasRoom();

private:
    void resizeTo(ContrastTab& tab, QSize size)
    {
        tab.resize(size);
        tab.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tab));
    }
    QAbstractButton* button(ContrastTab& tab, const QString& name)
    {
        for (QAbstractButton* candidate : tab.strip()->findChildren<QAbstractButton*>())
            if (candidate->accessibleName() == name)
                return candidate;
        return nullptr;
    }
};

void TestContrastTab::runsAreTheTextbooks()
{
    Random random(2, 1);
    for (int i = 0; i < 60; ++i) {
        const ContrastState state = randomState(random);
        const ContrastRuns runs = contrastRuns(state);
        QVERIFY(runs.squared.arrived && runs.entropy.arrived);
        QCOMPARE(static_cast<int>(runs.squared.updates()), updatesByHand(state.sum(), state.target, state.rate, true));
        QCOMPARE(static_cast<int>(runs.entropy.updates()), updatesByHand(state.sum(), state.target, state.rate, false));
    }
    // The slowest start there is still arrives.
    QVERIFY(contrastRuns(stateOf(6.0, 0, kSmallestContrastRate)).squared.arrived);
}

// The same numbers as in lesson 8, update by update.
void TestContrastTab::runsAreTheTraces()
{
    for (const ContrastLoss loss : {ContrastLoss::Squared, ContrastLoss::Entropy}) {
        const ContrastState state = stateOf(4.0, 0, 0.5);
        const ContrastRun run = contrastRun(state, loss);
        NetworkSpec spec;
        spec.inputs = 1;
        spec.layers = {{1, Activation(ActivationType::Sigmoid), 0.0}};
        spec.loss = lossTypeOf(loss);
        Parameters parameters(spec);
        parameters.weight(0, 0, 0) = state.weight;
        parameters.bias(0, 0) = state.bias;
        UpdateRule rule;
        rule.optimizer.type = OptimizerType::Sgd;
        rule.optimizer.learningRate = state.rate;
        const std::vector<TraceExample> examples{{{1.0}, {static_cast<double>(state.target)}}};
        for (std::size_t k = 0; k < run.updates(); ++k) {
            const BatchTrace trace = traceBatch(spec, parameters, examples, rule);
            const ContrastMoment& moment = run.moments[k];
            QVERIFY(std::abs(trace.loss - moment.loss) < 1e-12);
            QVERIFY(std::abs(trace.gradient.weight(0, 0, 0) - moment.slope) < 1e-13);
            parameters = *trace.updated;
            rule.memory = trace.memory;
            QVERIFY(std::abs(parameters.weight(0, 0, 0) - run.moments[k + 1].weight) < 1e-11);
            QVERIFY(std::abs(parameters.bias(0, 0) - run.moments[k + 1].bias) < 1e-11);
        }
    }
}

void TestContrastTab::slopesAreCentralDifferences()
{
    constexpr double h = 1e-5;
    for (const ContrastLoss loss : {ContrastLoss::Squared, ContrastLoss::Entropy})
        for (int target = 0; target < 2; ++target)
            for (double z = -6.0; z <= 6.0; z += 0.37) {
                const double high = contrastMoment(loss, z + h, 0.0, target).loss;
                const double low = contrastMoment(loss, z - h, 0.0, target).loss;
                QVERIFY(std::abs((high - low) / (2.0 * h) - contrastMoment(loss, z, 0.0, target).slope) < 1e-8);
            }
}

// What the drawer asserts.
void TestContrastTab::squaredErrorIsNeverSteeperThanAQuarter()
{
    for (double z = -6.0; z <= 6.0; z += 0.01) {
        const double squared = std::abs(contrastMoment(ContrastLoss::Squared, z, 0.0, 0).slope);
        const double entropy = std::abs(contrastMoment(ContrastLoss::Entropy, z, 0.0, 0).slope);
        QVERIFY(squared <= 0.25 * entropy + 1e-15);
    }
}

void TestContrastTab::whatIsWrittenIsTrue()
{
    Random random(4, 1);
    for (int i = 0; i < 60; ++i) {
        const ContrastState state = randomState(random);
        const ContrastRuns runs = contrastRuns(state);
        try {
            checkChain(contrastStartTex(state).section(QStringLiteral("\\quad"), 0, 0));
            for (const ContrastLoss loss : {ContrastLoss::Squared, ContrastLoss::Entropy}) {
                const ContrastMoment& moment = runs.of(loss).at(random.below(runs.of(loss).updates() + 1));
                checkChain(contrastLossTex(loss, moment, state.target));
                checkChain(contrastSlopeTex(loss, moment, state.target, false));
                checkChain(contrastStepTex(moment, state.rate, false));
                QVERIFY(Formula::parse(contrastSlopeTex(loss, moment, state.target, true)));
            }
        } catch (const std::exception& problem) {
            QFAIL(problem.what());
        }
    }
}

void TestContrastTab::startsAreReached()
{
    for (double sum = -6.0; sum <= 6.0; sum += 0.25) {
        const ContrastState state = startingAt(ContrastState{}, sum);
        QVERIFY(std::abs(state.sum() - sum) < 1e-9);
        QVERIFY(std::abs(state.weight) <= kLargestContrastWeight && std::abs(state.bias) <= kLargestContrastWeight);
    }
}

void TestContrastTab::stepPlayAndBack()
{
    AppContext context;
    QUndoStack undo;
    ContrastTab tab(context, undo, nullptr);
    resizeTo(tab, {1324, 760});
    QCOMPARE(tab.update(), std::size_t(0));
    button(tab, QStringLiteral("One update"))->click();
    tab.present(1);
    QCOMPARE(tab.update(), std::size_t(2));
    button(tab, QStringLiteral("One update back"))->click();
    QCOMPARE(tab.update(), std::size_t(1));
    QCOMPARE(tab.runPlot()->cursor().value(), 1.0);
    button(tab, QStringLiteral("Play"))->click();
    QVERIFY(tab.isPlaying());
    QTRY_COMPARE_WITH_TIMEOUT(tab.update(), tab.runs().updates(), 20'000);
    QVERIFY(!tab.isPlaying()); // nothing runs on at the end
    button(tab, QStringLiteral("To the start"))->click();
    QCOMPARE(tab.update(), std::size_t(0));
    tab.present(0);
    QVERIFY(tab.isPlaying());
    tab.left();
    QVERIFY(!tab.isPlaying());
    emit tab.runPlot()->cursorMoved(7.2);
    QCOMPARE(tab.update(), std::size_t(7));
    QCOMPARE(undo.count(), 0); // looking is no edit
}

void TestContrastTab::editsRecalculateBothRuns()
{
    AppContext context;
    QUndoStack undo;
    ContrastTab tab(context, undo, nullptr);
    resizeTo(tab, {1324, 760});
    tab.strip()->weight()->setValue(3.0);
    tab.strip()->bias()->setValue(2.0);
    tab.strip()->rate()->setValue(1.0);
    QCOMPARE(tab.state().sum(), 5.0);
    QCOMPARE(static_cast<int>(tab.runs().squared.updates()), updatesByHand(5.0, 0, 1.0, true));
    QCOMPARE(static_cast<int>(tab.runs().entropy.updates()), updatesByHand(5.0, 0, 1.0, false));
    QCOMPARE(undo.count(), 3);
    tab.strip()->target()->setCurrentIndex(1);
    QCOMPARE(tab.runs().updates(), std::size_t(0)); // now the answer is right
    undo.undo();
    QCOMPARE(tab.state().target, 0);
    while (undo.canUndo())
        undo.undo();
    QCOMPARE(tab.state(), ContrastState{});
    QCOMPARE(static_cast<int>(tab.runs().squared.updates()), updatesByHand(ContrastState{}.sum(), 0, 0.5, true));
}

void TestContrastTab::dragOfTheStartIsOneUndoStep()
{
    AppContext context;
    QUndoStack undo;
    ContrastTab tab(context, undo, nullptr);
    resizeTo(tab, {1324, 760});
    PlotView* plot = tab.lossPlot(ContrastLoss::Squared);
    for (const double z : {3.5, 4.5, 5.5})
        emit plot->cursorMoved(z);
    emit plot->draggingChanged(false);
    QCOMPARE(tab.state().sum(), 5.5);
    QCOMPARE(undo.count(), 1);
    QCOMPARE(tab.lossPlot(ContrastLoss::Entropy)->cursor().value(), 5.5);
    // The same axes, so that the slopes can be compared by eye.
    QCOMPARE(plot->content().horizontal, tab.lossPlot(ContrastLoss::Entropy)->content().horizontal);
    QCOMPARE(plot->content().vertical, tab.lossPlot(ContrastLoss::Entropy)->content().vertical);
    undo.undo();
    QCOMPARE(tab.state(), ContrastState{});
}

void TestContrastTab::questionsHaveBothAnswers()
{
    std::set<ContrastWinner> winners;
    for (int number = 1; number < 40; ++number) {
        const ContrastState state = contrastQuestionStart(number);
        QCOMPARE(tidied(state), state);
        const ContrastRuns runs = contrastRuns(state);
        QVERIFY(runs.squared.arrived && runs.entropy.arrived);
        winners.insert(contrastWinner(runs));
    }
    QVERIFY(winners.contains(ContrastWinner::Equal));
    QVERIFY(winners.contains(ContrastWinner::Entropy));
}

void TestContrastTab::predictionHidesAndReveals()
{
    AppContext context;
    QUndoStack undo;
    ContrastTab tab(context, undo, nullptr);
    resizeTo(tab, {1324, 760});
    QSignalSpy reached(&tab, &LessonTab::taskReached);
    tab.strip()->predict()->click();
    QVERIFY(tab.isAsking());
    QVERIFY(tab.prediction()->isVisible());
    QVERIFY(tab.runPlot()->content().curves.empty());
    QVERIFY(!tab.explanation().contains(QStringLiteral("From this start")));
    QVERIFY(!button(tab, QStringLiteral("Play"))->isEnabled());
    tab.present(1);
    QCOMPARE(tab.update(), std::size_t(0));
    const int right = static_cast<int>(contrastWinner(tab.runs()));
    tab.prediction()->answer(right);
    QVERIFY(tab.prediction()->isRevealed());
    QCOMPARE(tab.prediction()->rightCount(), 1);
    QCOMPARE(tab.runPlot()->content().curves.size(), std::size_t(2));
    const ContrastState first = tab.state();
    emit tab.prediction()->continued();
    QVERIFY(tab.isAsking());
    QVERIFY(!(tab.state() == first));
    tab.strip()->predict()->click();
    QVERIFY(!tab.isPredicting());
    QVERIFY(!tab.prediction()->isVisible());
    QCOMPARE(reached.count(), 0); // starts of questions tick nothing
}

void TestContrastTab::nothingMovesWhenAnAnswerIsGiven_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(1324, 760), QSize(952, 760), QSize(1172, 580), QSize(852, 580)})
        QTest::addRow("%d", size.width()) << size;
}

void TestContrastTab::nothingMovesWhenAnAnswerIsGiven()
{
    QFETCH(QSize, size);
    AppContext context;
    QUndoStack undo;
    ContrastTab tab(context, undo, nullptr);
    resizeTo(tab, size);
    tab.setStageScale(size.height() > 700 ? 1.0 : 0.85);
    tab.strip()->predict()->click();
    QTest::qWait(0);
    const QRect card = tab.prediction()->geometry();
    const QSize plot = tab.lossPlot(ContrastLoss::Squared)->size();
    std::vector<QRect> answers;
    for (const QPushButton* answer : tab.prediction()->findChildren<QPushButton*>())
        if (answer->accessibleDescription().startsWith(QStringLiteral("Key")))
            answers.push_back(answer->geometry());
    QCOMPARE(answers.size(), std::size_t(3));
    QCOMPARE(answers[0].top(), answers[2].top()); // beside each other: the card is low
    tab.prediction()->answer(0);
    QTest::qWait(0);
    QCOMPARE(tab.prediction()->geometry().width(), card.width());
    QVERIFY2(std::abs(tab.prediction()->height() - card.height()) <= 4,
        qPrintable(QStringLiteral("%1 became %2").arg(card.height()).arg(tab.prediction()->height())));
    QVERIFY(std::abs(tab.lossPlot(ContrastLoss::Squared)->height() - plot.height()) <= 4);
}

void TestContrastTab::aWrongFactorIsAnswered()
{
    AppContext context;
    QUndoStack undo;
    ContrastTab tab(context, undo, nullptr);
    tab.lossPlot(ContrastLoss::Squared)->setAccessibleValue(5.0);
    const QString why = tab.taskIds().at(1);
    QSignalSpy notices(&context, &AppContext::noticeShown);
    QSignalSpy reached(&tab, &LessonTab::taskReached);
    tab.answerTask(why, 0);
    QCOMPARE(notices.count(), 1);
    tab.answerTask(why, 1);
    QCOMPARE(notices.count(), 1);
    QCOMPARE(reached.count(), 1);
    QCOMPARE(reached.first().first().toString(), why);
}

void TestContrastTab::tasksAreTickedByTheState()
{
    AppContext context;
    QUndoStack undo;
    ContrastTab tab(context, undo, nullptr);
    resizeTo(tab, {1324, 760});
    QSignalSpy reached(&tab, &LessonTab::taskReached);
    const QString slow = QStringLiteral("contrast-slow");
    const QString why = QStringLiteral("contrast-why");
    QVERIFY(!isTenTimesSlower(tab.runs()));
    emit tab.lossPlot(ContrastLoss::Squared)->cursorMoved(5.5);
    QCOMPARE(reached.count(), 1);
    QCOMPARE(reached.back().at(0).toString(), slow);
    QVERIFY(tab.runs().squared.updates() > 10 * tab.runs().entropy.updates());

    QCOMPARE(tab.task(why).answers.size(), qsizetype(3));
    tab.answerTask(why, 0);
    QCOMPARE(reached.count(), 1);
    tab.answerTask(why, 1);
    QCOMPARE(reached.count(), 2);
    QCOMPARE(reached.back().at(0).toString(), why);
    // At the end the answer is right: the question makes no sense there.
    tab.setUpdate(tab.runs().updates());
    QVERIFY(tab.task(why).answers.isEmpty());
    tab.answerTask(why, 1);
    QCOMPARE(reached.count(), 2);
}

void TestContrastTab::hostileStateIsTidied()
{
    AppContext context;
    QUndoStack undo;
    ContrastTab tab(context, undo, nullptr);
    tab.restoreState({{QStringLiteral("weight"), 1e300}, {QStringLiteral("bias"), QStringLiteral("x")},
        {QStringLiteral("target"), 17}, {QStringLiteral("rate"), -1.0}, {QStringLiteral("update"), 1e18},
        {QStringLiteral("asked"), -5}, {QStringLiteral("right"), 9}});
    QCOMPARE(tab.state(), ContrastState{});
    QCOMPARE(tab.update(), std::size_t(0));
    QCOMPARE(undo.count(), 0);
    tab.strip()->bias()->setValue(2.35);
    tab.setUpdate(5);
    const QJsonObject kept = tab.saveState();
    ContrastTab other(context, undo, nullptr);
    other.restoreState(kept);
    QCOMPARE(other.state(), tab.state());
    QCOMPARE(other.update(), std::size_t(5));
}

void TestContrastTab::everySizeHasRoom()
{
    AppContext context;
    QUndoStack undo;
    ContrastTab tab(context, undo, nullptr);
    for (const bool predicting : {false, true}) {
        for (const QSize size : {QSize(1324, 760), QSize(936, 760), QSize(1172, 580), QSize(852, 580)}) {
            resizeTo(tab, size);
            tab.setStageScale(size.height() > 700 ? 1.0 : 0.85);
            if (tab.isPredicting() != predicting)
                tab.strip()->predict()->click();
            QTest::qWait(0);
            for (FormulaView* view : tab.findChildren<FormulaView*>()) {
                if (!view->isVisible())
                    continue;
                const QRect place(view->mapTo(&tab, QPoint()), view->size());
                QVERIFY2(tab.rect().contains(place), qPrintable(view->accessibleName()));
                QVERIFY2(view->height() >= view->minimumSizeHint().height(), qPrintable(view->accessibleName()));
            }
            QVERIFY2(tab.lossPlot(ContrastLoss::Squared)->height() >= (predicting ? 130 : 100),
                qPrintable(QStringLiteral("%1 at %2").arg(tab.lossPlot(ContrastLoss::Squared)->height()).arg(size.width())));
            QCOMPARE(tab.lossPlot(ContrastLoss::Squared)->size().height(), tab.lossPlot(ContrastLoss::Entropy)->size().height());
            QVERIFY(tab.runPlot()->height() >= 100);
            if (predicting)
                QVERIFY2(tab.prediction()->height() >= tab.prediction()->heightForWidth(tab.prediction()->width()),
                    qPrintable(QStringLiteral("%1 < %2 at %3")
                                   .arg(tab.prediction()->height())
                                   .arg(tab.prediction()->heightForWidth(tab.prediction()->width()))
                                   .arg(size.width())));
        }
    }
}

QTEST_MAIN(TestContrastTab)
#include "tst_contrast_tab.moc"
