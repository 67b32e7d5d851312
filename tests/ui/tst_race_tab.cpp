// "Optimisers" as a student meets it: paths, playing, dragging, batches, divergence, question, tasks, undo, kept state.
#include "ui/AppContext.h"
#include "ui/controls/NumberFormat.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/controls/ValueSlider.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/PredictionCard.h"
#include "ui/lessons/activation/NumberField.h"
#include "ui/lessons/descent/DescentNames.h"
#include "ui/lessons/descent/MiniBatchView.h"
#include "ui/lessons/descent/RaceChartCard.h"
#include "ui/lessons/descent/RaceControls.h"
#include "ui/lessons/descent/RaceDataView.h"
#include "ui/lessons/descent/RaceLegend.h"
#include "ui/lessons/descent/RaceQuestion.h"
#include "ui/lessons/descent/RaceRuleView.h"
#include "ui/lessons/descent/RaceSettings.h"
#include "ui/lessons/descent/RaceSideCard.h"
#include "ui/lessons/descent/RaceStage.h"
#include "ui/lessons/descent/RaceTab.h"
#include "ui/lessons/descent/RaceTasks.h"
#include "ui/lessons/descent/RaceTexts.h"
#include "ui/views/SurfaceView.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QUndoStack>

#include <algorithm>
#include <cmath>
#include <ctime>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

struct Race {
    AppContext context;
    QUndoStack undo;
    RaceTab tab{context, undo, nullptr};

    Race()
    {
        tab.resize(1324, 760);
        tab.show();
    }
    void setRate(double rate) { tab.controls()->rate()->setValue(rate); }
    void setSurface(SurfaceType surface) { emit tab.stage()->surfaceChosen(surface); }
    void setBatch(int size) { tab.side()->batchBox()->setValue(size); }
    void setOn(OptimizerType type, bool on) { tab.chart()->legend()->box(type)->setChecked(on); }
    const SurfacePath& path(OptimizerType type) const { return *tab.run().path(type); }
    /// The strong track of an optimiser.
    const SurfaceTrack* track(const QString& name) const
    {
        for (const SurfaceTrack& track : tab.stage()->view()->tracks())
            if (!track.isFaint && track.name.startsWith(name))
                return &track;
        return nullptr;
    }
    int faintTracks() const
    {
        return static_cast<int>(
            std::ranges::count_if(tab.stage()->view()->tracks(), [](const SurfaceTrack& track) { return track.isFaint; }));
    }
};

/// Of the processor, so that a busy machine does not count.
double millisecondsSince(std::clock_t start)
{
    return 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

/// A momentum setting that does the second task.
void solveMomentum(RaceTab& tab)
{
    emit tab.settings()->edited(QStringLiteral("momentum"), [](RaceState& state) { state.momentum = 0.75; });
    tab.controls()->rate()->setValue(0.3);
}

} // namespace

class TestRaceTab : public QObject {
    Q_OBJECT

private slots:
    void pathsAreThoseOfTheEngine_data();
    void pathsAreThoseOfTheEngine();
    void opensAsInThePicture();
    void rateRedrawsEveryPathAtOnce();
    void startFollowsTheHandAndUndoes();
    void playStepBackAndScrub();
    void playEndsAndStartsAgain();
    void keysPlayAndStep();
    void leavingPauses();
    void batchesAreCounted_data();
    void batchesAreCounted();
    void batchesOfThePictureFollow();
    void squaresAreChosenWithTheMouse();
    void surfacesWithoutRowsSaySo();
    void rowsCanBeDragged();
    void divergenceIsSaid();
    void chartAxesAreHonest();
    void ownRatesMoveOneOnly();
    void ruleFollowsTheUpdate();
    void questionKnowsTheTruth();
    void tiesCount();
    void taskLimit();
    void taskMomentum();
    void taskBatch();
    void hostileStateIsTidied();
    void stateComesBack();
    void zoomStaysWithinReason();
    void isFast();
};

void TestRaceTab::pathsAreThoseOfTheEngine_data()
{
    QTest::addColumn<int>("surface");
    for (const SurfaceType surface : kAllSurfaces)
        QTest::newRow(std::string(surfaceName(surface)).c_str()) << static_cast<int>(surface);
}

void TestRaceTab::pathsAreThoseOfTheEngine()
{
    QFETCH(int, surface);
    Race race;
    race.setSurface(static_cast<SurfaceType>(surface));
    for (const OptimizerType type : kAllOptimizers)
        race.setOn(type, true);
    const RaceState& state = race.tab.state();
    const LossSurface ground = state.isRegression() ? LossSurface(regressionRows(100, 0.25, 7)) : LossSurface(state.surface);
    for (const OptimizerType type : kAllOptimizers) {
        DescentSettings settings;
        settings.optimizer = defaultOptimizer(type);
        settings.optimizer.learningRate = state.learningRate;
        settings.updates = static_cast<std::size_t>(state.updates);
        settings.batchSize = state.isRegression() ? 10 : 0;
        settings.seed = 7;
        const SurfacePath expected = descend(ground, state.start, settings);
        const SurfacePath& shown = race.path(type);
        QCOMPARE(shown.diverged, expected.diverged);
        QCOMPARE(shown.updates(), expected.updates());
        for (std::size_t k = 0; k <= shown.updates(); ++k)
            QVERIFY(shown.moments[k].place == expected.moments[k].place);
    }
}

void TestRaceTab::opensAsInThePicture()
{
    Race race;
    QCOMPARE(race.tab.controls()->counterText().simplified().replace(QChar(0xA0), QLatin1Char(' ')),
        QStringLiteral("epoch 4 update 34 / 60 mini-batch 4 of 10 done"));
    const LossSurface& surface = race.tab.run().surface;
    for (const OptimizerType type : {OptimizerType::Sgd, OptimizerType::Momentum, OptimizerType::Adam}) {
        QVERIFY(race.tab.chart()->legend()->box(type)->isChecked());
        const double loss = surface.value(race.path(type).moments[34].place);
        QCOMPARE(race.tab.chart()->legend()->valueText(type), fixed(loss, 4));
    }
    QVERIFY(!race.tab.chart()->legend()->box(OptimizerType::Nesterov)->isChecked());
    QCOMPARE(race.tab.chart()->legend()->valueText(OptimizerType::Nesterov), QString());
    QCOMPARE(race.track(QStringLiteral("SGD"))->places.size(), std::size_t(35));
    QCOMPARE(race.faintTracks(), 3);
    QCOMPARE(race.tab.chart()->caption(), QStringLiteral("all 100 rows, per update, log scale"));
}

void TestRaceTab::rateRedrawsEveryPathAtOnce()
{
    Race race;
    const auto before = race.track(QStringLiteral("Adam"))->places;
    race.setRate(0.2);
    QCOMPARE(race.tab.position(), 34);
    QVERIFY(race.track(QStringLiteral("Adam"))->places != before);
    const SurfacePoint& place = race.path(OptimizerType::Adam).moments[34].place;
    QCOMPARE(race.track(QStringLiteral("Adam"))->places.back(), QPointF(place[0], place[1]));
    race.undo.undo();
    QVERIFY(race.track(QStringLiteral("Adam"))->places == before);
    QCOMPARE(race.tab.controls()->rate()->value(), 0.1);
}

void TestRaceTab::startFollowsTheHandAndUndoes()
{
    Race race;
    const SurfacePoint before = race.tab.state().start;
    SurfaceView* view = race.tab.stage()->view();
    emit view->draggingChanged(true);
    emit view->startMoved({0.0, 0.0});
    emit view->startMoved({1.5, 1.0});
    emit view->draggingChanged(false);
    QVERIFY(std::abs(race.tab.state().start[0] - 1.5) < 0.002 && std::abs(race.tab.state().start[1] - 1.0) < 0.002);
    const SurfacePoint start = race.tab.state().start;
    QCOMPARE(*view->start(), QPointF(start[0], start[1]));
    for (const OptimizerType type : {OptimizerType::Sgd, OptimizerType::Adam})
        QVERIFY(race.path(type).moments.front().place == start);
    QCOMPARE(race.undo.count(), 1); // the whole drag
    race.undo.undo();
    QVERIFY(race.tab.state().start == before);
    emit view->startMoved({0.5, 0.5});
    emit view->draggingChanged(false);
    emit view->startMoved({0.6, 0.5});
    QCOMPARE(race.undo.count(), 2); // two gestures
}

void TestRaceTab::playStepBackAndScrub()
{
    Race race;
    RaceControls* controls = race.tab.controls();
    QTest::mouseClick(controls->stepButton(), Qt::LeftButton);
    QCOMPARE(race.tab.position(), 35);
    QTest::mouseClick(controls->backButton(), Qt::LeftButton);
    QTest::mouseClick(controls->backButton(), Qt::LeftButton);
    QCOMPARE(race.tab.position(), 33);
    race.tab.present(1);
    QCOMPARE(race.tab.position(), 34);
    race.tab.present(-1);
    QCOMPARE(race.tab.position(), 33);
    emit race.tab.chart()->plot()->cursorMoved(12.4);
    QCOMPARE(race.tab.position(), 12);
    QCOMPARE(*race.tab.chart()->plot()->cursor(), 12.0);
    QCOMPARE(race.track(QStringLiteral("SGD"))->places.size(), std::size_t(13));
    QTest::mouseClick(controls->resetButton(), Qt::LeftButton);
    QCOMPARE(race.tab.position(), 0);
    QVERIFY(race.track(QStringLiteral("SGD")) == nullptr); // only faint: the consequence
    QCOMPARE(race.faintTracks(), 3);
    QVERIFY(!controls->backButton()->isEnabled());
    QCOMPARE(race.undo.count(), 0);
}

void TestRaceTab::playEndsAndStartsAgain()
{
    Race race;
    emit race.tab.controls()->speedChosen(60);
    race.tab.goTo(57);
    race.tab.present(0);
    QVERIFY(race.tab.isPlaying());
    QTRY_COMPARE(race.tab.position(), 60);
    QVERIFY(!race.tab.isPlaying());
    QVERIFY(!race.tab.controls()->stepButton()->isEnabled());
    race.tab.present(0);
    QVERIFY(race.tab.isPlaying());
    QVERIFY(race.tab.position() < 60);
    race.tab.present(0);
    QVERIFY(!race.tab.isPlaying());
}

void TestRaceTab::keysPlayAndStep()
{
    Race race;
    QTest::keyClick(&race.tab, Qt::Key_Right);
    QCOMPARE(race.tab.position(), 35);
    QTest::keyClick(&race.tab, Qt::Key_Left);
    QTest::keyClick(&race.tab, Qt::Key_Left);
    QCOMPARE(race.tab.position(), 33);
    QTest::keyClick(&race.tab, Qt::Key_Space);
    QVERIFY(race.tab.isPlaying());
    QTest::keyClick(&race.tab, Qt::Key_Space);
    QVERIFY(!race.tab.isPlaying());
    QTest::keyClick(&race.tab, Qt::Key_End);
    QCOMPARE(race.tab.position(), 60);
    QTest::keyClick(&race.tab, Qt::Key_Home);
    QCOMPARE(race.tab.position(), 0);
}

void TestRaceTab::leavingPauses()
{
    Race race;
    race.tab.present(0);
    QVERIFY(race.tab.isPlaying());
    race.tab.left();
    QVERIFY(!race.tab.isPlaying());
}

void TestRaceTab::batchesAreCounted_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("batches");
    QTest::addColumn<int>("last");
    QTest::newRow("one row") << 1 << 100 << 1;
    QTest::newRow("seven") << 7 << 15 << 2;
    QTest::newRow("ten") << 10 << 10 << 10;
    QTest::newRow("thirty-three") << 33 << 4 << 1;
    QTest::newRow("all") << 100 << 1 << 100;
}

void TestRaceTab::batchesAreCounted()
{
    QFETCH(int, size);
    QFETCH(int, batches);
    QFETCH(int, last);
    Race race;
    race.setBatch(size);
    const MiniBatches& content = race.tab.side()->batches()->content();
    QCOMPARE(content.batches(), batches);
    QCOMPARE(content.sizeOf(batches - 1), last);
    QCOMPARE(static_cast<int>(race.path(OptimizerType::Sgd).updatesPerEpoch), batches);
    // every row is in exactly one batch
    int rows = 0;
    for (int batch = 0; batch < batches; ++batch)
        rows += content.sizeOf(batch);
    QCOMPARE(rows, 100);
}

// What the picture rings is what the engine's next update uses.
void TestRaceTab::batchesOfThePictureFollow()
{
    Race race;
    race.setBatch(15); // 7 updates, the last with 10 rows
    for (int position = 0; position < 60; ++position) {
        race.tab.goTo(position);
        const MiniBatches& content = race.tab.side()->batches()->content();
        const auto& next = race.path(OptimizerType::Sgd).moments[static_cast<std::size_t>(position) + 1];
        QCOMPARE(static_cast<std::size_t>(content.active * content.batchSize), next.batchFirst);
        QCOMPARE(static_cast<std::size_t>(content.sizeOf(content.active)), next.batchCount);
        QCOMPARE(racePlace(race.tab.state(), position).epoch, static_cast<int>(next.epoch) + 1);
    }
    race.tab.goTo(60);
    QCOMPARE(race.tab.side()->batches()->content().active, -1);
    QCOMPARE(race.tab.side()->batches()->content().done, 4); // 60 = 8 · 7 + 4
    race.setBatch(10);
    QCOMPARE(race.tab.side()->batches()->content().done, 10); // the last epoch is complete
}

void TestRaceTab::squaresAreChosenWithTheMouse()
{
    Race race;
    MiniBatchView* view = race.tab.side()->batches();
    const QRectF square = view->geometryOfSquares().square(72);
    QTest::mouseClick(view, Qt::LeftButton, {}, square.center().toPoint());
    QCOMPARE(race.tab.position(), 37); // epoch 4, the eighth batch is next
    QTest::keyClick(view, Qt::Key_Left);
    QCOMPARE(race.tab.position(), 36);
    QCOMPARE(view->geometryOfSquares().positionAt({-5, -5}), -1);
}

void TestRaceTab::surfacesWithoutRowsSaySo()
{
    Race race;
    race.setSurface(SurfaceType::Saddle);
    QVERIFY(!race.tab.side()->batchBox()->isEnabled());
    QVERIFY(!race.tab.side()->batchBox()->toolTip().isEmpty());
    QCOMPARE(race.tab.side()->batches()->content().rows, 0);
    QVERIFY(!race.tab.side()->batches()->content().emptyText.isEmpty());
    race.tab.side()->setSide(RaceSide::Data);
    QVERIFY(!race.tab.side()->data()->content().emptyText.isEmpty());
    QVERIFY(!race.tab.controls()->counterText().contains(QLatin1String("epoch")));
    race.undo.undo();
    QVERIFY(race.tab.side()->batchBox()->isEnabled());
}

void TestRaceTab::rowsCanBeDragged()
{
    Race race;
    race.tab.side()->setSide(RaceSide::Data);
    RaceDataView* view = race.tab.side()->data();
    const std::vector<RegressionRow> before = race.tab.state().rows;
    const SurfacePoint best = race.tab.run().surface.minima().front();
    const QPointF from = view->plotGeometry().toPixel({before[5].x, before[5].t});
    QTest::mousePress(view, Qt::LeftButton, {}, from.toPoint());
    const int row = view->chosenRow();
    QVERIFY(row >= 0);
    QTest::mouseMove(view, from.toPoint() + QPoint(0, -20));
    QTest::mouseMove(view, from.toPoint() + QPoint(0, -60));
    QTest::mouseRelease(view, Qt::LeftButton, {}, from.toPoint() + QPoint(0, -60));
    const auto i = static_cast<std::size_t>(row);
    QVERIFY(race.tab.state().rows[i].t > before[i].t);
    QVERIFY(race.tab.run().surface.minima().front() != best); // surface and paths follow
    QVERIFY(race.path(OptimizerType::Sgd).moments[34].place
        == descend(LossSurface(race.tab.state().rows), race.tab.state().start, raceSettings(race.tab.state(), OptimizerType::Sgd))
               .moments[34]
               .place);
    QCOMPARE(race.undo.count(), 1);
    race.undo.undo();
    QVERIFY(race.tab.state().rows == before);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_PageDown);
    QTest::keyClick(view, Qt::Key_Up);
    QVERIFY(race.tab.state().rows != before);
}

void TestRaceTab::divergenceIsSaid()
{
    Race race;
    race.setRate(1.5);
    race.tab.goTo(60);
    const SurfacePath& path = race.path(OptimizerType::Sgd);
    QVERIFY(path.diverged);
    const QString update = QString::number(path.updates());
    QVERIFY(race.tab.chart()->legend()->valueText(OptimizerType::Sgd).contains(update));
    QVERIFY(race.track(QStringLiteral("SGD"))->name.contains(update));
    const QString remark = race.tab.stage()->remark()->text();
    QVERIFY2(remark.contains(update) && remark.contains(QLatin1String("smaller")), qPrintable(remark));
    for (const SurfaceTrack& track : race.tab.stage()->view()->tracks())
        for (const QPointF& place : track.places)
            QVERIFY(std::abs(place.x()) < 1000.0 && std::abs(place.y()) < 1000.0); // still paintable
    race.undo.undo();
    QVERIFY(!race.tab.stage()->remark()->text().contains(QLatin1String("smaller")));
}

void TestRaceTab::chartAxesAreHonest()
{
    Race race;
    for (const SurfaceType surface : kAllSurfaces) {
        race.setSurface(surface);
        for (const int position : {0, 34, 60}) {
            race.tab.goTo(position);
            const PlotContent content = race.tab.chart()->plot()->content();
            QVERIFY(content.vertical.low > 0.0 && content.vertical.high > content.vertical.low);
            const LossSurface& ground = race.tab.run().surface;
            const double lift = std::min(0.0, ground.lowestValue());
            for (const PlotCurve& curve : content.curves)
                for (const QPointF& point : curve.points) {
                    const auto k = static_cast<std::size_t>(point.x());
                    const auto matches = [&](const std::optional<SurfacePath>& path) {
                        return path && k < path->moments.size()
                            && std::abs(path->moments[k].loss - lift - point.y()) <= 1e-12 * std::max(1.0, point.y());
                    };
                    QVERIFY(std::ranges::any_of(race.tab.run().paths, matches));
                }
        }
    }
    race.setSurface(SurfaceType::Saddle);
    QVERIFY(race.tab.chart()->caption().contains(fixed(-0.25, 2)));
}

void TestRaceTab::ownRatesMoveOneOnly()
{
    Race race;
    race.tab.settings()->ownRates()->setChecked(true);
    const auto sgd = race.path(OptimizerType::Sgd).last().place;
    emit race.tab.chart()->legend()->chosen(OptimizerType::Adam);
    QVERIFY(race.tab.controls()->rate()->label().contains(QLatin1String("Adam")));
    race.setRate(0.5);
    QCOMPARE(raceRate(race.tab.state(), OptimizerType::Adam), 0.5);
    QVERIFY(race.path(OptimizerType::Sgd).last().place == sgd);
    race.undo.undo();
    race.undo.undo();
    QVERIFY(!race.tab.state().hasOwnRates);
}

void TestRaceTab::ruleFollowsTheUpdate()
{
    Race race;
    race.tab.side()->setSide(RaceSide::Rule);
    emit race.tab.chart()->legend()->chosen(OptimizerType::Momentum);
    const QStringList before = race.tab.side()->rule()->lines();
    QCOMPARE(before.size(), 3);
    race.tab.present(1);
    QVERIFY(race.tab.side()->rule()->lines() != before);
    QVERIFY(race.tab.side()->rule()->caption().contains(QLatin1String("35")));
    race.tab.side()->setParameter(1);
    QVERIFY(race.tab.side()->rule()->lines().back().startsWith(u'b'));
    race.tab.goTo(0);
    QCOMPARE(race.tab.side()->rule()->lines().size(), 3); // of the first update
    emit race.tab.chart()->legend()->chosen(OptimizerType::Rmsprop);
    QVERIFY(race.tab.side()->rule()->lines().isEmpty()); // it does not race
}

void TestRaceTab::questionKnowsTheTruth()
{
    Race race;
    QTest::mouseClick(race.tab.controls()->predictButton(), Qt::LeftButton);
    QVERIFY(race.tab.prediction()->isAsking());
    QVERIFY(race.track(QStringLiteral("SGD")) == nullptr);
    QVERIFY(race.tab.chart()->plot()->content().curves.empty());
    QCOMPARE(race.tab.chart()->legend()->valueText(OptimizerType::Sgd), QString());
    QVERIFY(!race.tab.controls()->stepButton()->isEnabled());
    race.tab.present(0);
    QVERIFY(!race.tab.isPlaying());

    // the truth, counted by hand: who is within 0.1 of the minimum from some update on
    const SurfacePoint minimum = race.tab.run().surface.minima().front();
    int best = 1000;
    int winner = 3; // "none"
    const OptimizerType racers[]{OptimizerType::Sgd, OptimizerType::Momentum, OptimizerType::Adam};
    for (int i = 0; i < 3; ++i) {
        const auto& moments = race.path(racers[i]).moments;
        int since = static_cast<int>(moments.size());
        while (since > 0) {
            const SurfacePoint& place = moments[static_cast<std::size_t>(since) - 1].place;
            if (std::hypot(place[0] - minimum[0], place[1] - minimum[1]) > 0.1)
                break;
            --since;
        }
        if (since < static_cast<int>(moments.size()) && since < best) {
            best = since;
            winner = i;
        }
    }
    race.tab.prediction()->answer(winner);
    QVERIFY(race.tab.prediction()->isRevealed());
    QCOMPARE(race.tab.prediction()->rightCount(), 1);
    QCOMPARE(race.tab.position(), race.tab.state().updates);
    QVERIFY(race.track(QStringLiteral("SGD")) != nullptr);
    race.setRate(0.05); // another race: the answer is gone
    QVERIFY(!race.tab.prediction()->isRevealed());
}

void TestRaceTab::tiesCount()
{
    RaceState state = withSurface(usualRace(), SurfaceType::Ravine);
    state.isOn.fill(false);
    for (const OptimizerType type : {OptimizerType::Momentum, OptimizerType::Nesterov, OptimizerType::Sgd})
        state.isOn[racerIndex(type)] = true;
    state.momentum = 0.0; // all three are SGD now
    state.learningRate = 0.5;
    const RaceQuestion question = raceQuestion(state, raceRun(state));
    QCOMPARE(question.right.size(), std::size_t(3));
    QCOMPARE(question.rightFor(2), 2);
    QCOMPARE(question.rightFor(3), 0);
    state.learningRate = 0.001;
    const RaceQuestion nobody = raceQuestion(state, raceRun(state));
    QCOMPARE(nobody.right, std::vector<int>{3});
    QCOMPARE(nobody.answers.size(), 4);
    state.isOn.fill(false);
    QVERIFY(raceQuestion(state, raceRun(state)).answers.isEmpty());
}

void TestRaceTab::taskLimit()
{
    Race race;
    QSignalSpy reached(&race.tab, &RaceTab::taskReached);
    const QString id = QStringLiteral("race-diverge-limit");
    const auto wasReached = [&] {
        return std::ranges::any_of(reached, [&id](const QList<QVariant>& call) { return call.front().toString() == id; });
    };
    QVERIFY(!race.tab.task(id).action.isEmpty());
    race.tab.runTask(id);
    QCOMPARE(race.tab.state().surface, SurfaceType::Ravine);
    QVERIFY(race.tab.task(id).action.isEmpty());
    race.setRate(0.97);
    QVERIFY(!wasReached()); // nothing has climbed yet
    race.setRate(1.1);
    QVERIFY(race.path(OptimizerType::Sgd).last().loss > race.path(OptimizerType::Sgd).moments.front().loss);
    QVERIFY(!wasReached());
    race.setRate(0.9);
    QVERIFY(!wasReached());
    race.setRate(0.97);
    QVERIFY(wasReached());
    QCOMPARE(*largestStableRate(race.tab.state(), race.tab.run().surface), 1.0);
}

void TestRaceTab::taskMomentum()
{
    Race race;
    const QString id = QStringLiteral("race-momentum");
    race.tab.runTask(id);
    QSignalSpy reached(&race.tab, &RaceTab::taskReached);
    const auto isDone = [&] { return isRaceTaskDone(id, race.tab.state(), race.tab.run(), false); };
    for (const double rate : {0.05, 0.1, 0.3, 0.6, 1.0}) { // β = 0.9 swings too long with every η
        race.setRate(rate);
        QVERIFY(!isDone());
    }
    solveMomentum(race.tab);
    QVERIFY(isDone());
    QVERIFY(std::ranges::any_of(reached, [&id](const QList<QVariant>& call) { return call.front().toString() == id; }));
    emit race.tab.stage()->view()->startMoved({-1.0, 1.0}); // a start near the goal does not count
    QVERIFY(!isDone());
}

void TestRaceTab::taskBatch()
{
    Race race;
    QSignalSpy reached(&race.tab, &RaceTab::taskReached);
    race.setBatch(24);
    QCOMPARE(reached.count(), 0); // 5 updates
    race.setBatch(25);
    QCOMPARE(reached.count(), 1);
    QCOMPARE(reached.front().front().toString(), QStringLiteral("race-batch"));
    QVERIFY(!race.tab.task(QStringLiteral("race-batch")).text.isEmpty());
}

void TestRaceTab::hostileStateIsTidied()
{
    Race race;
    const char* const texts[]{"{}", R"({"surface":"moon","start":[1e300,"x"],"updates":1e9,"batch":-5,"count":1e12})",
        R"({"rows":[1,2,3],"on":"all","own_rates":[0,0,0,0,0,0,-1],"rate":-1,"position":-7,"chosen":99,"side":17})",
        R"({"start":[1e300,-1e300],"noise":-3,"beta1":2,"speed":7,"asked":3,"right":99,"updates":10,"position":10})",
        R"({"count":10,"rows":[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1],"batch":10})"};
    for (const char* text : texts) {
        race.tab.restoreState(QJsonDocument::fromJson(text).object());
        const RaceState& state = race.tab.state();
        QVERIFY2(state == tidied(state), text);
        QVERIFY(race.tab.position() >= 0 && race.tab.position() <= state.updates);
        race.tab.present(1);
        race.tab.side()->setSide(RaceSide::Rule);
        race.tab.side()->setSide(RaceSide::Data);
        QVERIFY(!race.tab.explanation().isEmpty());
        QVERIFY(!race.tab.grab().isNull());
    }
    QCOMPARE(race.undo.count(), 0);
}

void TestRaceTab::stateComesBack()
{
    Race race;
    race.setSurface(SurfaceType::SeveralMinima);
    race.setRate(0.03);
    race.setOn(OptimizerType::Nesterov, true);
    race.setOn(OptimizerType::Sgd, false);
    race.tab.side()->setSide(RaceSide::Rule);
    race.tab.goTo(17);
    Race other;
    other.tab.restoreState(race.tab.saveState());
    QVERIFY(other.tab.state() == race.tab.state());
    QCOMPARE(other.tab.position(), 17);
    QCOMPARE(other.tab.chosen(), OptimizerType::Nesterov);
    QCOMPARE(other.tab.side()->side(), RaceSide::Rule);

    race.setSurface(SurfaceType::Regression);
    emit race.tab.side()->data()->rowMoved(3, {1.25, 2.5});
    other.tab.restoreState(race.tab.saveState());
    QVERIFY(other.tab.state() == race.tab.state());
}

void TestRaceTab::zoomStaysWithinReason()
{
    Race race;
    const SurfaceDomain whole = race.tab.range();
    SurfaceView* view = race.tab.stage()->view();
    emit view->rangeRequested(QRectF(0, 0, 1, 1));
    QCOMPARE(view->grid().range, QRectF(0, 0, 1, 1));
    emit view->rangeRequested(QRectF(0, 0, 1e-9, 1e-9));
    QCOMPARE(view->grid().range, QRectF(0, 0, 1, 1));
    emit view->rangeRequested(QRectF());
    QVERIFY(race.tab.range() == whole);
}

// Everybody races for 500 updates on 100 rows while η is dragged: recalculated, shown and painted.
void TestRaceTab::isFast()
{
    Race race;
    for (const OptimizerType type : kAllOptimizers)
        race.setOn(type, true);
    emit race.tab.settings()->edited(QStringLiteral("updates"), [](RaceState& state) { state.updates = 500; });
    race.tab.goTo(500);
    QVERIFY(QTest::qWaitForWindowExposed(&race.tab));
    for (const int batch : {10, 100, 1}) {
        race.setBatch(batch);
        QCoreApplication::processEvents();
        double whole = 1e9;
        double calculated = 1e9;
        double shown = 1e9;
        for (int i = 0; i < 16; ++i) {
            const std::clock_t start = std::clock();
            const RaceRun run = raceRun(race.tab.state());
            calculated = std::min(calculated, millisecondsSince(start));
            const std::clock_t moved = std::clock();
            race.setRate(0.05 + 0.001 * i);
            shown = std::min(shown, millisecondsSince(moved));
            race.tab.repaint();
            whole = std::min(whole, millisecondsSince(moved));
        }
        qInfo("batch %d: %.1f ms to calculate, %.1f ms with texts, %.1f ms painted", batch, calculated, shown, whole);
        QVERIFY2(shown < 16.0, "slower than a frame");
        QVERIFY2(whole < 120.0, "slower than a hand moves");
    }
}

QTEST_MAIN(TestRaceTab)
#include "tst_race_tab.moc"
