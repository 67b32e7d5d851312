// "Valleys and saddles": the shares are those of the engine, edits can be undone, many starts roll, both tasks can be done.
#include "engine/data/Dataset.h"
#include "engine/explain/Basins.h"
#include "ui/AppContext.h"
#include "ui/controls/ValueSlider.h"
#include "ui/lessons/descent/BasinExplanation.h"
#include "ui/lessons/descent/BasinSearch.h"
#include "ui/lessons/descent/BasinTab.h"
#include "ui/lessons/descent/BasinTable.h"
#include "ui/lessons/descent/CriticalCard.h"
#include "ui/lessons/descent/CriticalPlot.h"
#include "ui/lessons/descent/StepTransport.h"
#include "ui/views/SurfaceView.h"

#include <QComboBox>
#include <QJsonArray>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <cmath>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

struct Stage {
    AppContext context;
    QUndoStack undo;
    BasinTab tab{context, undo, nullptr};
    QSignalSpy reached{&tab, &LessonTab::taskReached};

    Stage()
    {
        tab.resize(1324, 760);
        tab.show();
        tab.entered();
    }
    bool isWorkedOut() { return tab.search()->isComplete() && tab.search()->map(); }
    bool has(const QString& task) const
    {
        return std::any_of(reached.begin(), reached.end(), [&](const auto& call) { return call[0].toString() == task; });
    }
};

double shareSum(const std::vector<BasinShare>& shares)
{
    double sum = 0.0;
    for (const BasinShare& share : shares)
        sum += share.share;
    return sum;
}

} // namespace

class TestBasinTab : public QObject {
    Q_OBJECT

private slots:
    // The rows come while the tab is hidden behind another one; seen for the first time they must not lie on each other.
    void rowsHaveRoomWhenTheTabIsSeenFirst()
    {
        AppContext context;
        QUndoStack undo;
        BasinTab tab(context, undo, nullptr);
        tab.resize(952, 760);
        tab.ensurePolished();
        QTRY_VERIFY_WITH_TIMEOUT(tab.search()->isComplete() && tab.search()->map(), 60000);
        tab.show();
        QTRY_VERIFY(tab.isVisible());
        QCOMPARE(tab.table()->shares().size(), std::size_t{5});
        QVERIFY2(
            tab.table()->height() >= tab.table()->sizeHint().height() - 4, qPrintable(QString::number(tab.table()->height())));
    }

    void sharesAndMeansAreCounted()
    {
        BasinMap map;
        map.columns = 3;
        map.rows = 2;
        map.ends = {0, 0, 1, kBasinOnTheWay, kBasinDiverged, 0};
        map.updates = {2, 4, 10, NAN, NAN, 9};
        const std::vector<BasinShare> shares = sharesOf(map, 2);
        QCOMPARE(shares.size(), std::size_t{4});
        QCOMPARE(shares[0].share, 0.5);
        QCOMPARE(*shares[0].meanUpdates, 5.0);
        QCOMPARE(*shares[1].meanUpdates, 10.0);
        QCOMPARE(shares[2].end, kBasinOnTheWay);
        QVERIFY(!shares[2].meanUpdates);
        QVERIFY(std::abs(shareSum(shares) - 1) < 1e-12);
    }

    void theTableShowsTheEnginesMap()
    {
        Stage lesson;
        QTRY_VERIFY_WITH_TIMEOUT(lesson.isWorkedOut(), 20000);
        const BasinState& state = lesson.tab.state();
        const LossSurface surface = surfaceOf(state);
        const BasinMap& map = *lesson.tab.search()->map();
        const BasinMap own = basins(surface, descentOf(state), domainOf(state), map.columns, map.rows, arrivalDistance(surface));
        QCOMPARE(lesson.tab.table()->shares(), sharesOf(own, 3));
        QVERIFY(std::abs(shareSum(lesson.tab.table()->shares()) - 1) < 1e-12);
        QVERIFY(lesson.tab.explanation().contains(QStringLiteral("minimum 1: ")));
    }

    void anotherLearningRateDrawsAnotherMap()
    {
        Stage lesson;
        QTRY_VERIFY_WITH_TIMEOUT(lesson.isWorkedOut(), 20000);
        QVERIFY(!lesson.has(QStringLiteral("basin-share"))); // not by itself
        const double before = lesson.tab.table()->shares()[0].share;
        lesson.tab.rateSlider()->setValue(0.3);
        QVERIFY(!lesson.tab.search()->isComplete());
        QTRY_VERIFY_WITH_TIMEOUT(lesson.isWorkedOut(), 20000);
        QVERIFY(lesson.tab.table()->shares()[0].share > std::max(before, kBasinGoal));
        QVERIFY(lesson.has(QStringLiteral("basin-share")));
        lesson.undo.undo();
        QCOMPARE(lesson.tab.state().rate, 0.02);
        QCOMPARE(lesson.tab.rateSlider()->value(), 0.02);
    }

    void theStartIsDraggedInOneUndoStep()
    {
        Stage lesson;
        SurfaceView* view = lesson.tab.view();
        const auto pixel = [view](double x, double y) { return view->plotGeometry().toPixel({x, y}).toPoint(); };
        QTest::mousePress(view, Qt::LeftButton, {}, pixel(-1.2, 1.8));
        QTest::mouseMove(view, pixel(0.5, 0.5));
        QTest::mouseMove(view, pixel(1, -1));
        QTest::mouseRelease(view, Qt::LeftButton, {}, pixel(1, -1));
        QVERIFY(std::abs(lesson.tab.state().start[0] - 1) < 0.02 && std::abs(lesson.tab.state().start[1] + 1) < 0.02);
        QCOMPARE(lesson.undo.count(), 1);
        // Its path is that of the engine.
        const SurfacePath path = descend(surfaceOf(lesson.tab.state()), lesson.tab.state().start, descentOf(lesson.tab.state()));
        const SurfaceTrack& shown = view->tracks().back();
        QCOMPARE(shown.places.size(), path.moments.size());
        QCOMPARE(shown.places.back(), QPointF(path.last().place[0], path.last().place[1]));
        lesson.undo.undo();
        QCOMPARE(lesson.tab.state().start, (SurfacePoint{-1.2, 1.8}));
    }

    void manyStartsRollDownTogether()
    {
        Stage lesson;
        QPushButton* release = nullptr;
        for (QPushButton* button : lesson.tab.findChildren<QPushButton*>())
            if (button->text().contains(QStringLiteral("144")))
                release = button;
        QVERIFY(release != nullptr);
        QTest::mouseClick(release, Qt::LeftButton);
        QVERIFY(lesson.tab.showsMarbles() && lesson.tab.isPlaying());
        QCOMPARE(lesson.tab.view()->tracks().size(), std::size_t{145});
        QTRY_VERIFY(lesson.tab.moment() > 3);
        lesson.tab.present(0);
        QVERIFY(!lesson.tab.isPlaying());
        const int moment = lesson.tab.moment();
        lesson.tab.present(-1);
        QCOMPARE(lesson.tab.moment(), moment - 1);
        QCOMPARE(
            lesson.tab.view()->tracks().back().places.size(), static_cast<std::size_t>(moment)); // the start and every update
        const SurfacePath first = descend(
            surfaceOf(lesson.tab.state()), {-2.2, -2.2}, descentOf(lesson.tab.state())); // the marble at the left bottom
        const QPointF marble = lesson.tab.view()->tracks().front().places.back();
        const SurfacePoint there = first.moments[static_cast<std::size_t>(moment - 1)].place;
        QVERIFY(std::abs(marble.x() - there[0]) < 1e-9 && std::abs(marble.y() - there[1]) < 1e-9);
        lesson.tab.present(0);
        lesson.tab.left();
        QVERIFY(!lesson.tab.isPlaying());
        QTest::mouseClick(release, Qt::LeftButton);
        QCOMPARE(lesson.tab.view()->tracks().size(), std::size_t{1});
        QCOMPARE(lesson.tab.moment(), lesson.tab.state().updates);
    }

    void zoomingChangesThePlane()
    {
        Stage lesson;
        emit lesson.tab.view()->rangeRequested(QRectF(-0.5, -0.5, 1, 1));
        QCOMPARE(lesson.tab.view()->grid().range, QRectF(-0.5, -0.5, 1, 1));
        QTRY_VERIFY_WITH_TIMEOUT(lesson.isWorkedOut(), 20000);
        QCOMPARE(lesson.tab.search()->map()->domain, (SurfaceDomain{-0.5, 0.5, -0.5, 0.5}));
        QVERIFY(!lesson.has(QStringLiteral("basin-share"))); // all of these end in the middle, but the task means the whole plane
        emit lesson.tab.view()->rangeRequested({});
        QVERIFY(!lesson.tab.state().view);
    }

    void criticalPointsAreFoundAndOneIsChosen()
    {
        Stage lesson;
        CriticalCard* card = lesson.tab.criticalCard();
        QVERIFY(card->countsText().isEmpty());
        QTest::mouseClick(card->button(), Qt::LeftButton);
        QVERIFY(card->search().isRunning());
        QTRY_VERIFY_WITH_TIMEOUT(card->search().count(CriticalKind::Saddle) >= 3, 60000);
        card->pause();
        QVERIFY(!card->search().isRunning());
        const auto& points = card->search().points();
        for (const CriticalPoint& point : points)
            QVERIFY(point.gradientLength <= 1e-8);
        QCOMPARE(card->search().count(CriticalKind::Minimum) + card->search().count(CriticalKind::Flat)
                + card->search().count(CriticalKind::Saddle),
            static_cast<int>(points.size()));
        QVERIFY(!lesson.has(QStringLiteral("find-saddle")));
        const auto saddle = std::find_if(
            points.begin(), points.end(), [](const CriticalPoint& p) { return kindOf(p) == CriticalKind::Saddle; });
        const QPointF at = card->plot()->plotGeometry().toPixel({saddle->negativeShare(), saddle->loss});
        QTest::mouseClick(card->plot(), Qt::LeftButton, {}, at.toPoint());
        QVERIFY(card->chosen() != nullptr);
        QCOMPARE(kindOf(*card->chosen()), CriticalKind::Saddle);
        QVERIFY(lesson.has(QStringLiteral("find-saddle")));
        QTest::keyClick(card->plot(), Qt::Key_End);
        for (const CriticalPoint& point : points)
            QVERIFY(card->chosen()->loss >= point.loss);
    }

    void everyProblemHasCriticalPoints()
    {
        for (const CriticalData data : {CriticalData::Moons, CriticalData::Xor})
            for (const CriticalUnit unit : {CriticalUnit::Tanh, CriticalUnit::Sigmoid})
                for (int hidden = 2; hidden <= 4; ++hidden) {
                    const CriticalProblem problem{data, unit, hidden};
                    const Dataset rows = criticalRows(data);
                    int saddles = 0;
                    for (int number = 0; number < 4 && saddles == 0; ++number) {
                        const auto point
                            = findCriticalPoint(criticalNetwork(problem), criticalStart(problem, rows, number, {}), rows);
                        saddles += point && kindOf(*point) == CriticalKind::Saddle ? 1 : 0;
                    }
                    QVERIFY2(saddles >= 1, qPrintable(QStringLiteral("%1 %2 %3").arg(int(data)).arg(int(unit)).arg(hidden)));
                }
    }

    void anotherNetworkForgetsThePoints()
    {
        Stage lesson;
        CriticalCard* card = lesson.tab.criticalCard();
        card->begin();
        QTRY_VERIFY_WITH_TIMEOUT(!card->search().points().empty(), 30000);
        emit card->problemChosen({CriticalData::Xor, CriticalUnit::Tanh, 2});
        QVERIFY(card->search().points().empty() && !card->search().isRunning());
        QCOMPARE(lesson.tab.state().critical.hidden, 2);
        lesson.undo.undo();
        QCOMPARE(lesson.tab.state().critical.hidden, 3);
    }

    void theStateIsKept()
    {
        Stage lesson;
        lesson.tab.rateSlider()->setValue(0.2);
        emit lesson.tab.view()->rangeRequested(QRectF(-1, -1, 2, 2));
        const BasinState state = lesson.tab.state();
        Stage other;
        other.tab.restoreState(lesson.tab.saveState());
        QCOMPARE(other.tab.state(), state);
        QCOMPARE(other.undo.count(), 0);
    }

    void hostileStatesAreTamed()
    {
        for (const QJsonObject& json : {QJsonObject{{"surface", "regression"}, {"rate", 1e300}, {"updates", -3}, {"hidden", 99}},
                 QJsonObject{
                     {"surface", 7}, {"optimizer", "x"}, {"start", QJsonArray{1e99, "a"}}, {"view", QJsonArray{1, 1, 2, 2}}},
                 QJsonObject{{"view", QJsonArray{-1e9, 1e9, -1e9, 1e9}}, {"start", QJsonArray{1e9, -1e9}}, {"data", 5}}}) {
            const BasinState state = basinFromJson(json);
            QVERIFY(state.surface != SurfaceType::Regression);
            QVERIFY(state.rate >= kLeastBasinRate && state.rate <= kMostBasinRate);
            QVERIFY(state.updates >= kLeastBasinUpdates && state.updates <= kMostBasinUpdates);
            QVERIFY(!state.view);
            const SurfaceDomain domain = domainOf(state);
            QVERIFY(state.start[0] >= domain.left && state.start[0] <= domain.right);
        }
    }

    void everySurfaceAndOptimizerCanBeShown()
    {
        Stage lesson;
        for (const SurfaceType surface : kAllSurfaces) {
            if (surface == SurfaceType::Regression)
                continue;
            for (const OptimizerType optimizer : kAllOptimizers) {
                BasinState state = withSurface({}, surface);
                state.optimizer = optimizer;
                state.rate = 1.0; // most diverge
                lesson.tab.restoreState(toJson(state));
                QVERIFY(!lesson.tab.grab().isNull());
            }
        }
    }
};

QTEST_MAIN(TestBasinTab)
#include "tst_basin_tab.moc"
