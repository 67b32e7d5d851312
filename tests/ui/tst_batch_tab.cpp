// "Mini-batches": batches, gradients, noise and updates recalculated here, the measurement begun and cancelled, the tab by hand.
#include "TexCalculator.h"
#include "engine/base/Random.h"
#include "ui/AppContext.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/controls/Stepper.h"
#include "ui/controls/ValueSlider.h"
#include "ui/controls/WrittenNumber.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/descent/BatchPictures.h"
#include "ui/lessons/descent/BatchSteps.h"
#include "ui/lessons/descent/BatchTab.h"
#include "ui/lessons/descent/BatchTexts.h"
#include "ui/lessons/descent/MiniBatchView.h"
#include "ui/theme/Style.h"
#include "ui/views/SurfaceView.h"

#include <QApplication>
#include <QJsonArray>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QTranslator>
#include <QUndoStack>

#include <cmath>
#include <memory>
#include <set>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

constexpr int kMeasuringTimeout = 60'000;

DeviceChoice host()
{
    DeviceChoice choice;
    choice.mode = DeviceChoice::Mode::Host;
    return choice;
}

/// ∂E/∂w and ∂E/∂b of one row.
SurfacePoint rowGradient(const RegressionRow& row, SurfacePoint at)
{
    const double error = at[0] * row.x + at[1] - row.t;
    return {2 * error * row.x, 2 * error};
}

class BracketTranslator : public QTranslator {
public:
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return QLatin1Char('[') + QString::fromUtf8(source) + QLatin1Char(']');
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestBatchTab : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void pathsEqualTheEngines();
    void anEpochHasItsUpdates_data();
    void anEpochHasItsUpdates();
    void aBatchGradientIsTheMeanOfItsRows();
    void noiseIsTheDeviationOfBatchGradients();
    void noiseFollowsTheLaw_data();
    void noiseFollowsTheLaw();
    void everyRowOnceInAnEpoch();
    void theFourStepsInTurn();
    void updatesAreWrittenTruly();
    void threeRunsGoTheSameNumberOfEpochs();
    void aStartMovesInAllThree();
    void editsMergeAndAreUndone();
    void choosingABatch();
    void playingStops();
    void theCountTask();
    void theNoiseTask();
    void measuringGivesFourTimes();
    void measuringIsCancelled();
    void aMissingDeviceIsSaid();
    void aTabThatMeasuresCanBeDeleted();
    void stateIsKept();
    void damagedStateIsRepaired_data();
    void damagedStateIsRepaired();
    void divergenceIsSaid();
    void textsFollowTheLanguage();

private:
    std::unique_ptr<AppContext> m_context;
    std::unique_ptr<QUndoStack> m_undo;
    std::unique_ptr<BatchTab> m_tab;
};

void TestBatchTab::initTestCase()
{
    installStyle(*qApp);
}

void TestBatchTab::init()
{
    m_context = std::make_unique<AppContext>();
    m_context->setDeviceChoice(host());
    m_undo = std::make_unique<QUndoStack>();
    m_tab = std::make_unique<BatchTab>(*m_context, *m_undo, nullptr);
    m_tab->resize(1324, 760);
    m_tab->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_tab.get()));
}

void TestBatchTab::cleanup()
{
    m_tab.reset();
    m_undo.reset();
    m_context.reset();
}

void TestBatchTab::pathsEqualTheEngines()
{
    for (int i = 0; i < kBatchKinds; ++i) {
        const auto kind = static_cast<BatchKindShown>(i);
        const SurfacePath expected = descend(batchSurface(), m_tab->state().start, batchSettings(m_tab->state(), kind));
        QCOMPARE(m_tab->run().path(kind).moments.size(), expected.moments.size());
        QCOMPARE(m_tab->run().path(kind).last().place, expected.last().place);
        // One update by hand: the last.
        const auto& before = expected.moments[expected.moments.size() - 2];
        const auto& after = expected.last();
        for (std::size_t p = 0; p < 2; ++p)
            QVERIFY(std::abs(before.place[p] - 0.05 * after.gradient[p] - after.place[p]) < 1e-12);
    }
}

void TestBatchTab::anEpochHasItsUpdates_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("updates");
    QTest::newRow("2") << 2 << 50;
    QTest::newRow("5") << 5 << 20;
    QTest::newRow("7") << 7 << 15;
    QTest::newRow("10") << 10 << 10;
    QTest::newRow("50") << 50 << 2;
}

void TestBatchTab::anEpochHasItsUpdates()
{
    QFETCH(int, size);
    QFETCH(int, updates);
    m_tab->sizeStepper()->setValue(size);
    const SurfacePath& mini = m_tab->run().path(BatchKindShown::Mini);
    QCOMPARE(mini.updatesPerEpoch, std::size_t(updates));
    QCOMPARE(mini.updates(), std::size_t(4 * updates));
    QCOMPARE(m_tab->rows()->content().batches(), updates);
    QCOMPARE(m_tab->run().path(BatchKindShown::Full).updates(), std::size_t(4));
    QCOMPARE(m_tab->run().path(BatchKindShown::Single).updates(), std::size_t(400));
}

void TestBatchTab::aBatchGradientIsTheMeanOfItsRows()
{
    m_tab->goTo(4 * 13 + 1);
    const SurfacePath& mini = m_tab->run().path(BatchKindShown::Mini);
    const auto& after = mini.moments[14];
    const std::vector<std::uint32_t> order = orderOf(m_tab->state(), m_tab->run(), m_tab->moment());
    SurfacePoint mean{};
    for (std::size_t i = 0; i < after.batchCount; ++i) {
        const SurfacePoint one = rowGradient(batchSurface().rows()[order[after.batchFirst + i]], mini.moments[13].place);
        mean = {mean[0] + one[0] / 10, mean[1] + one[1] / 10};
    }
    QVERIFY(std::abs(mean[0] - after.gradient[0]) < 1e-12);
    QVERIFY(std::abs(mean[1] - after.gradient[1]) < 1e-12);
    // The cell shows it, to its last digit.
    const QString text = m_tab->steps()->cell(BatchPhase::Gradient)->text();
    QVERIFY2(text.contains(writtenFixed(mean[0], 4)), qPrintable(text));
}

void TestBatchTab::noiseIsTheDeviationOfBatchGradients()
{
    const SurfacePoint at = m_tab->state().start;
    const auto& rows = batchSurface().rows();
    SurfacePoint all{};
    for (const RegressionRow& row : rows)
        all = {all[0] + rowGradient(row, at)[0] / 100, all[1] + rowGradient(row, at)[1] / 100};
    // A single example: the order does not matter.
    double squares = 0;
    for (const RegressionRow& row : rows)
        squares += std::pow(rowGradient(row, at)[0] - all[0], 2) + std::pow(rowGradient(row, at)[1] - all[1], 2);
    QVERIFY(std::abs(m_tab->run().noiseOf(BatchKindShown::Single) - std::sqrt(squares / 100)) < 1e-9);
    QCOMPARE(m_tab->run().noiseOf(BatchKindShown::Full), 0.0);
    // The mini-batch: over the batches of one hundred epochs.
    double sum = 0;
    for (std::uint64_t epoch = 0; epoch < 100; ++epoch) {
        const auto order = epochOrder(100, true, 1, epoch);
        for (int batch = 0; batch < 10; ++batch) {
            SurfacePoint mean{};
            for (int i = 0; i < 10; ++i) {
                const SurfacePoint one = rowGradient(rows[order[static_cast<std::size_t>(10 * batch + i)]], at);
                mean = {mean[0] + one[0] / 10, mean[1] + one[1] / 10};
            }
            sum += std::pow(mean[0] - all[0], 2) + std::pow(mean[1] - all[1], 2);
        }
    }
    QVERIFY(std::abs(m_tab->run().noiseOf(BatchKindShown::Mini) - std::sqrt(sum / 1000)) < 1e-9);
}

void TestBatchTab::noiseFollowsTheLaw_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {2, 5, 10, 12, 20, 25, 50})
        QTest::newRow(qPrintable(QString::number(size))) << size;
}

// Drawing m of N without putting back: σ/√m · √((N − m)/(N − 1)).
void TestBatchTab::noiseFollowsTheLaw()
{
    QFETCH(int, size);
    const SurfacePoint at = m_tab->state().start;
    const double one = batchNoise(batchSurface(), at, 1, 1, 1);
    const double measured = batchNoise(batchSurface(), at, static_cast<std::size_t>(size), 1, kNoiseEpochs);
    if (100 % size == 0) {
        const double law = one / std::sqrt(size) * std::sqrt((100.0 - size) / 99.0);
        QVERIFY2(std::abs(measured / law - 1) < 0.1, qPrintable(QString::number(measured / law)));
    }
    // Four times the batch: about half, for every pair that the task allows.
    if (4 * size <= kLargestBatch) {
        const double larger = batchNoise(batchSurface(), at, static_cast<std::size_t>(4 * size), 1, kNoiseEpochs);
        QVERIFY2(larger / measured > 0.33 && larger / measured < 0.6, qPrintable(QString::number(larger / measured)));
    }
}

void TestBatchTab::everyRowOnceInAnEpoch()
{
    m_tab->sizeStepper()->setValue(7);
    std::multiset<std::uint32_t> visited;
    const SurfacePath& mini = m_tab->run().path(BatchKindShown::Mini);
    for (std::size_t update = 1; update <= mini.updatesPerEpoch; ++update) {
        m_tab->goTo(static_cast<int>(update - 1) * kBatchPhases);
        QCOMPARE(m_tab->rows()->content().active, static_cast<int>(update) - 1);
        const std::vector<std::uint32_t> order = orderOf(m_tab->state(), m_tab->run(), m_tab->moment());
        const auto& after = mini.moments[update];
        for (std::size_t i = 0; i < after.batchCount; ++i)
            visited.insert(order[after.batchFirst + i]);
    }
    QCOMPARE(visited.size(), std::size_t(100));
    QCOMPARE(std::set<std::uint32_t>(visited.begin(), visited.end()).size(), std::size_t(100));
}

void TestBatchTab::theFourStepsInTurn()
{
    const SurfaceView* mini = m_tab->surface(BatchKindShown::Mini);
    for (int i = 0; i < 6; ++i) {
        QCOMPARE(m_tab->moment().index, i);
        for (int phase = 0; phase < kBatchPhases; ++phase)
            QCOMPARE(m_tab->steps()->cell(static_cast<BatchPhase>(phase))->isActive(), phase == i % 4);
        // The path grows with the update, not before.
        const std::size_t done = static_cast<std::size_t>(i / 4 + (i % 4 >= 2 ? 1 : 0));
        QCOMPARE(mini->tracks().back().places.size(), done + 1);
        QTest::keyClick(m_tab.get(), Qt::Key_Right);
    }
    QTest::keyClick(m_tab.get(), Qt::Key_Left);
    QCOMPARE(m_tab->moment().index, 5);
    QTest::keyClick(m_tab.get(), Qt::Key_End);
    QCOMPARE(m_tab->moment().index, 159);
    QCOMPARE(mini->tracks().back().places.size(), std::size_t(41));
    QTest::keyClick(m_tab.get(), Qt::Key_Home);
    QCOMPARE(m_tab->moment().index, 0);
}

void TestBatchTab::updatesAreWrittenTruly()
{
    const SurfacePath& mini = m_tab->run().path(BatchKindShown::Mini);
    int exact = 0;
    for (std::size_t k = 1; k <= mini.updates(); ++k)
        for (std::size_t p = 0; p < 2; ++p) {
            const double before = mini.moments[k - 1].place[p];
            const QString text = parameterUpdateText(
                QStringLiteral("w"), before, m_tab->state().rate, mini.moments[k].gradient[p], mini.moments[k].place[p]);
            // "$w \leftarrow A$ $-\,B\cdot C$ $\approx D$"
            const QStringList formulas = text.split(QLatin1Char('$'), Qt::SkipEmptyParts);
            QCOMPARE(formulas.size(), 5);
            const QString left = formulas[0].mid(formulas[0].indexOf(QLatin1String("leftarrow")) + 9) + formulas[2];
            const bool isEqual = formulas[4].startsWith(QLatin1Char('='));
            const QString right = formulas[4].mid(isEqual ? 1 : 7);
            const double calculated = *TexCalculator::value(left);
            const double shown = *TexCalculator::value(right);
            const double allowed = isEqual ? 1e-12 : 0.5 * TexCalculator::lastDigit(right) + 1e-9;
            QVERIFY2(std::abs(calculated - shown) <= allowed, qPrintable(text));
            QVERIFY(std::abs(shown - mini.moments[k].place[p]) <= 0.00005 + 1e-12);
            exact += isEqual;
        }
    Q_UNUSED(exact)
}

void TestBatchTab::threeRunsGoTheSameNumberOfEpochs()
{
    m_tab->goTo(4 * 10 * 2 - 1); // two epochs
    QCOMPARE(updatesBy(m_tab->run(), BatchKindShown::Full, m_tab->moment()), std::size_t(2));
    QCOMPARE(updatesBy(m_tab->run(), BatchKindShown::Mini, m_tab->moment()), std::size_t(20));
    QCOMPARE(updatesBy(m_tab->run(), BatchKindShown::Single, m_tab->moment()), std::size_t(200));
    m_tab->epochStepper()->setValue(1);
    for (int i = 0; i < kBatchKinds; ++i) {
        const SurfacePath& path = m_tab->run().path(static_cast<BatchKindShown>(i));
        QCOMPARE(path.updates(), path.updatesPerEpoch);
    }
}

void TestBatchTab::aStartMovesInAllThree()
{
    const QPointF place(-0.4, 1.3);
    emit m_tab->surface(BatchKindShown::Single)->startMoved(place);
    QCOMPARE(m_tab->state().start, (SurfacePoint{-0.4, 1.3}));
    for (int i = 0; i < kBatchKinds; ++i) {
        const auto kind = static_cast<BatchKindShown>(i);
        QCOMPARE(m_tab->surface(kind)->start(), std::optional(place));
        QCOMPARE(m_tab->surface(kind)->tracks().front().places.front(), place);
    }
}

void TestBatchTab::editsMergeAndAreUndone()
{
    const BatchState before = m_tab->state();
    SurfaceView* full = m_tab->surface(BatchKindShown::Full);
    emit full->draggingChanged(true);
    for (const double w : {-0.5, -0.3, 0.1})
        emit full->startMoved({w, 1.0});
    emit full->draggingChanged(false);
    QCOMPARE(m_undo->count(), 1);
    QTest::mouseClick(m_tab->sizeStepper()->increaseButton(), Qt::LeftButton);
    QTest::mouseClick(m_tab->sizeStepper()->increaseButton(), Qt::LeftButton);
    QCOMPARE(m_undo->count(), 2);
    QCOMPARE(m_tab->state().batchSize, 12);
    m_tab->rateSlider()->setValue(0.1);
    QCOMPARE(m_undo->count(), 3);
    while (m_undo->canUndo())
        m_undo->undo();
    QCOMPARE(m_tab->state(), before);
    QCOMPARE(m_tab->sizeStepper()->value(), before.batchSize);
}

void TestBatchTab::choosingABatch()
{
    m_tab->goTo(4 * 12); // epoch 2
    emit m_tab->rows()->batchChosen(7);
    QCOMPARE(m_tab->moment().update(), std::size_t(18));
    QCOMPARE(m_tab->moment().phase(), BatchPhase::Draw);
    QCOMPARE(m_tab->rows()->content().active, 7);
}

void TestBatchTab::playingStops()
{
    m_tab->goTo(157);
    m_tab->setPlaying(true);
    QTRY_COMPARE(m_tab->moment().index, 159);
    QTRY_VERIFY(!m_tab->isPlaying());
    m_tab->setPlaying(true);
    QCOMPARE(m_tab->moment().index, 0);
    m_tab->left();
    QVERIFY(!m_tab->isPlaying());
}

void TestBatchTab::theCountTask()
{
    QSignalSpy reached(m_tab.get(), &LessonTab::taskReached);
    m_tab->goTo(159);
    QCOMPARE(reached.count(), 0); // ten updates in an epoch are not twenty
    m_tab->sizeStepper()->setValue(5);
    QCOMPARE(m_tab->moment().index, 0);
    QCOMPARE(reached.count(), 0); // passed by only
    m_tab->goTo(4 * 19 + 1);
    QCOMPARE(m_tab->task(QStringLiteral("batch-count")).progress, 19);
    QCOMPARE(reached.count(), 0);
    m_tab->goTo(4 * 19 + 3);
    QCOMPARE(reached.count(), 1);
    QCOMPARE(reached.first().first().toString(), QStringLiteral("batch-count"));
}

void TestBatchTab::theNoiseTask()
{
    const QString id = QStringLiteral("batch-noise");
    QSignalSpy reached(m_tab.get(), &LessonTab::taskReached);
    QSignalSpy notices(m_context.get(), &AppContext::noticeShown);
    QVERIFY(m_tab->task(id).answers.isEmpty());
    m_tab->answerTask(id, 1);
    QCOMPARE(reached.count(), 0); // nothing to compare yet
    m_tab->sizeStepper()->setValue(40);
    QCOMPARE(m_tab->task(id).answers.size(), 4);
    m_tab->answerTask(id, 0);
    QCOMPARE(reached.count(), 0);
    QCOMPARE(notices.count(), 1);
    m_tab->answerTask(id, 1);
    QCOMPARE(reached.count(), 1);
}

void TestBatchTab::measuringGivesFourTimes()
{
    m_tab->chartChoice()->setCurrentIndex(1);
    QVERIFY(m_tab->timingButton()->isVisible());
    QVERIFY(!m_tab->chart()->content().emptyText.isEmpty());
    QVERIFY(m_tab->chart()->content().curves.empty());
    QTest::mouseClick(m_tab->timingButton(), Qt::LeftButton);
    QVERIFY(m_tab->timing().isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(!m_tab->timing().isRunning(), kMeasuringTimeout);
    const std::vector<TimedEpoch>& results = m_tab->timing().results();
    QCOMPARE(results.size(), std::size_t(4));
    for (std::size_t i = 0; i < results.size(); ++i) {
        QCOMPARE(results[i].batchSize, kTimedBatches[i]);
        QVERIFY(results[i].seconds > 0.0 && results[i].repeats >= 1);
        QCOMPARE(m_tab->chart()->content().dots[results.size() - 1 - i].at, QPointF(1e3 * results[i].seconds, results[i].noise));
        if (i > 0)
            QVERIFY(results[i].noise < results[i - 1].noise);
    }
    QCOMPARE(results.back().noise, 0.0);
    // Ten times the batch: about √10 less noise.
    const double ratio = results[0].noise / results[1].noise;
    QVERIFY2(ratio > 2.2 && ratio < 4.5, qPrintable(QString::number(ratio)));
    QVERIFY(m_tab->timing().deviceName().contains(QLatin1String("Host")));
}

void TestBatchTab::measuringIsCancelled()
{
    m_tab->chartChoice()->setCurrentIndex(1);
    QTest::mouseClick(m_tab->timingButton(), Qt::LeftButton);
    QVERIFY(m_tab->timing().isRunning());
    QTest::mouseClick(m_tab->timingButton(), Qt::LeftButton);
    QVERIFY(!m_tab->timing().isRunning());
    const std::size_t done = m_tab->timing().results().size();
    QCoreApplication::processEvents();
    QCOMPARE(m_tab->timing().results().size(), done);
    // And begun anew.
    QTest::mouseClick(m_tab->timingButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_tab->timing().results().size() == 4, kMeasuringTimeout);
    QVERIFY(!m_tab->timing().isRunning());
    // Leaving the tab cancels too.
    QTest::mouseClick(m_tab->timingButton(), Qt::LeftButton);
    m_tab->left();
    QVERIFY(!m_tab->timing().isRunning());
}

void TestBatchTab::aMissingDeviceIsSaid()
{
    DeviceChoice missing;
    missing.mode = DeviceChoice::Mode::Name;
    missing.name = "no such device";
    m_context->setDeviceChoice(missing);
    m_tab->chartChoice()->setCurrentIndex(1);
    QTest::mouseClick(m_tab->timingButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!m_tab->timing().isRunning(), kMeasuringTimeout);
    QVERIFY(!m_tab->timing().failure().isEmpty());
    QVERIFY(m_tab->timing().results().empty());
}

void TestBatchTab::aTabThatMeasuresCanBeDeleted()
{
    m_tab->timing().begin(host());
    m_tab.reset(); // waits for the worker, and nothing is delivered any more
    QCoreApplication::processEvents();
}

void TestBatchTab::stateIsKept()
{
    m_tab->sizeStepper()->setValue(20);
    m_tab->sizeStepper()->setValue(5);
    m_tab->rateSlider()->setValue(0.12);
    m_tab->goTo(33);
    m_tab->chartChoice()->setCurrentIndex(1);
    const QJsonObject kept = m_tab->saveState();
    BatchTab other(*m_context, *m_undo, nullptr);
    other.restoreState(kept);
    QCOMPARE(other.state(), m_tab->state());
    QCOMPARE(other.moment().index, 33);
    QCOMPARE(other.chartChoice()->currentIndex(), 1);
    QCOMPARE(other.task(QStringLiteral("batch-noise")).answers.size(), 4);
}

void TestBatchTab::damagedStateIsRepaired_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::newRow("empty") << QJsonObject();
    QTest::newRow("texts") << QJsonObject{{QStringLiteral("batchSize"), QStringLiteral("x")}, {QStringLiteral("w"), QJsonArray{}},
        {QStringLiteral("seen"), 5}, {QStringLiteral("chart"), QStringLiteral("y")}};
    QTest::newRow("huge") << QJsonObject{{QStringLiteral("batchSize"), 1e18}, {QStringLiteral("epochs"), 1e9},
        {QStringLiteral("rate"), 1e300}, {QStringLiteral("w"), 1e300}, {QStringLiteral("b"), -99.0},
        {QStringLiteral("moment"), 1e12}, {QStringLiteral("chart"), 17},
        {QStringLiteral("seen"), QJsonArray{-3, 1e12, QStringLiteral("a"), 7, 7}}};
    QTest::newRow("negative") << QJsonObject{{QStringLiteral("batchSize"), -5}, {QStringLiteral("epochs"), 0},
        {QStringLiteral("rate"), -1.0}, {QStringLiteral("moment"), -9}};
}

void TestBatchTab::damagedStateIsRepaired()
{
    QFETCH(QJsonObject, json);
    m_tab->restoreState(json);
    QCOMPARE(m_tab->state(), tidied(m_tab->state()));
    QVERIFY(m_tab->state().batchSize >= kSmallestBatch && m_tab->state().batchSize <= kLargestBatch);
    QVERIFY(m_tab->moment().index >= 0 && m_tab->moment().index <= lastMoment(m_tab->run()));
    QVERIFY(!m_tab->explanation().isEmpty());
    QCOMPARE(m_undo->count(), 0);
}

void TestBatchTab::divergenceIsSaid()
{
    m_tab->epochStepper()->setValue(10);
    m_tab->rateSlider()->setValue(0.5);
    const SurfacePath& single = m_tab->run().path(BatchKindShown::Single);
    QVERIFY(single.diverged);
    QVERIFY(m_tab->runText(BatchKindShown::Single)->text().contains(QLatin1String("diverges")));
    m_undo->undo();
    QVERIFY(!m_tab->run().path(BatchKindShown::Single).diverged);
}

void TestBatchTab::textsFollowTheLanguage()
{
    BracketTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QTRY_VERIFY(m_tab->runText(BatchKindShown::Mini)->text().startsWith(QLatin1Char('[')));
    QVERIFY(m_tab->steps()->cell(BatchPhase::Draw)->text().startsWith(QLatin1Char('[')));
    QVERIFY(m_tab->chartChoice()->segmentText(0).startsWith(QLatin1Char('[')));
    QVERIFY(m_tab->explanation().startsWith(QLatin1String("<p>[")));
    QCoreApplication::removeTranslator(&translator);
}

QTEST_MAIN(TestBatchTab)
#include "tst_batch_tab.moc"
