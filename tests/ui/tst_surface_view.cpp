// The contour map: its levels, the start by mouse and keys, read-out, zoom, regions.
#include "engine/explain/LossSurface.h"
#include "ui/views/SurfaceGround.h"
#include "ui/views/SurfaceView.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>
#include <limits>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

SurfaceGrid bowl(int resolution = 64)
{
    const LossSurface surface(SurfaceType::Ravine);
    const SurfaceDomain domain{-4, 4, -4, 4};
    return {resolution, surfaceGrid(surface, domain, resolution, resolution), QRectF(-4, -4, 8, 8), 0.0};
}

/// A map that answers its start as a page does.
struct Map {
    SurfaceView view;
    QPointF start{1, 2};

    Map()
    {
        view.resize(520, 500);
        view.setAxisSymbols(QStringLiteral("w"), QStringLiteral("b"));
        view.setGrid(bowl());
        view.setStart(start, 0.05);
        QObject::connect(&view, &SurfaceView::startMoved, &view, [this](QPointF place) {
            start = place;
            view.setStart(start, 0.05);
        });
        view.show();
    }
    QPoint pixel(QPointF place) const { return view.plotGeometry().toPixel(place).toPoint(); }
};

bool isNear(QPointF a, QPointF b, double tolerance)
{
    return std::abs(a.x() - b.x()) <= tolerance && std::abs(a.y() - b.y()) <= tolerance;
}

} // namespace

class TestSurfaceView : public QObject {
    Q_OBJECT

private slots:
    void levelsAreEvenInTheLogarithm()
    {
        const std::vector<double> levels = logLevels(-3.0, 0.01, 100.0, 5);
        QCOMPARE(levels.size(), std::size_t{5});
        const double heights[]{0.01, 0.1, 1, 10, 100};
        for (std::size_t i = 0; i < 5; ++i)
            QVERIFY(std::abs((levels[i] + 3.0) / heights[i] - 1) < 1e-9);
        QVERIFY(logLevels(0, 0, 1, 5).empty());
        QVERIFY(logLevels(0, 2, 1, 5).empty());
        QVERIFY(logLevels(0, 1, std::numeric_limits<double>::infinity(), 5).empty());
    }

    void theMapHasAboutTwelveEvenLevels()
    {
        Map map;
        const std::vector<double>& levels = map.view.contourLevels();
        QCOMPARE(levels.size(), std::size_t{12});
        for (std::size_t i = 2; i < levels.size(); ++i)
            QVERIFY(std::abs(std::log(levels[i] / levels[i - 1]) - std::log(levels[1] / levels[0])) < 1e-9);
    }

    void thePlotIsASquareInsideTheWidget()
    {
        for (const QSize size : {QSize(520, 500), QSize(900, 300), QSize(200, 600)}) {
            SurfaceView view;
            view.resize(size);
            view.setGrid(bowl());
            const QRectF plot = view.plotGeometry().plot();
            QCOMPARE(plot.width(), plot.height());
            QVERIFY(QRectF(view.rect()).contains(plot));
        }
    }

    void lowGroundIsLighterThanHighGroundOnPaper()
    {
        Theme::instance().setName(ThemeName::Paper);
        Map map;
        map.view.setStart(std::nullopt);
        const QImage image = map.view.grab().toImage();
        const int low = image.pixelColor(map.pixel({0.3, 0.05})).lightness();
        const int high = image.pixelColor(map.pixel({3.4, 3.7})).lightness();
        QVERIFY(low > high + 20);
        Theme::instance().setName(ThemeName::Chalkboard);
        const QImage dark = map.view.grab().toImage();
        QVERIFY(dark.pixelColor(map.pixel({0.3, 0.05})).lightness() + 15 < dark.pixelColor(map.pixel({3.4, 3.7})).lightness());
        Theme::instance().setName(ThemeName::Paper);
    }

    void theStartFollowsThePointerAndStaysInside()
    {
        Map map;
        QSignalSpy dragging(&map.view, &SurfaceView::draggingChanged);
        QTest::mousePress(&map.view, Qt::LeftButton, {}, map.pixel({1, 2}) + QPoint(9, 9)); // within its reach
        QTest::mouseMove(&map.view, map.pixel({-2, 1}));
        QVERIFY(isNear(map.start, {-2, 1}, 0.02));
        QTest::mouseMove(&map.view, QPoint(5000, -5000));
        QCOMPARE(map.start, QPointF(4, 4));
        QTest::mouseRelease(&map.view, Qt::LeftButton, {}, QPoint(10, 10));
        QTest::mouseMove(&map.view, map.pixel({0, 0}));
        QCOMPARE(map.start, QPointF(4, 4));
        QCOMPARE(dragging.count(), 2);
    }

    void aPressBesideTheStartMovesNothing()
    {
        Map map;
        QSignalSpy placed(&map.view, &SurfaceView::placeClicked);
        QTest::mouseClick(&map.view, Qt::LeftButton, {}, map.pixel({-2, -2}));
        QCOMPARE(map.start, QPointF(1, 2));
        QCOMPARE(placed.count(), 0);
        QTest::mouseClick(&map.view, Qt::LeftButton, Qt::ControlModifier, map.pixel({-2, -2}));
        QCOMPARE(placed.count(), 1);
        QVERIFY(isNear(placed[0][0].toPointF(), {-2, -2}, 0.02));
    }

    void keysMoveTheStart()
    {
        Map map;
        QTest::keyClick(&map.view, Qt::Key_Right);
        QCOMPARE(map.start, QPointF(1.05, 2));
        QTest::keyClick(&map.view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(map.start, QPointF(1.05, 1.5));
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(&map.view, Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(map.start, QPointF(1.05, 4));
    }

    void thePointerReadsTheHeight()
    {
        Map map;
        map.view.setEvaluator([](QPointF place) { return std::optional(place.x() + place.y()); });
        QTest::mouseMove(&map.view, map.pixel({-1, -2}));
        const QString text = map.view.readOutText();
        const QPointF place = map.view.plotGeometry().toValue(map.pixel({-1, -2}));
        QVERIFY2(text.startsWith(QStringLiteral("w = −%1").arg(-place.x(), 0, 'f', 2)), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral(", E = −3.")) || text.contains(QStringLiteral(", E = −2.9")));
        QTest::mouseMove(&map.view, QPoint(2, 2));
        QVERIFY(map.view.readOutText().isEmpty());
    }

    void withoutEvaluatorTheGridIsRead()
    {
        const SurfaceGrid grid = bowl(128);
        const LossSurface surface(SurfaceType::Ravine);
        QVERIFY(std::abs(*surfaceHeight(grid, {1.3, -0.7}) - surface.value({1.3, -0.7})) < 2e-3);
        QVERIFY(!surfaceHeight(grid, {5, 0}));
    }

    void wheelAndKeysAskForAnotherRange()
    {
        Map map;
        QSignalSpy asked(&map.view, &SurfaceView::rangeRequested);
        const QPointF at = map.pixel({2, -1});
        QWheelEvent wheel(
            at, map.view.mapToGlobal(at), {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&map.view, &wheel);
        QCOMPARE(asked.count(), 1);
        const QRectF range = asked[0][0].toRectF();
        QVERIFY(std::abs(range.width() - 8 / 1.25) < 1e-9);
        // What is under the pointer stays there.
        QVERIFY(std::abs((2 - range.left()) / range.width() - 6.0 / 8) < 0.01);
        QTest::keyClick(&map.view, Qt::Key_Minus);
        QVERIFY(std::abs(asked[1][0].toRectF().width() - 10) < 1e-9);
        QTest::keyClick(&map.view, Qt::Key_Home);
        QVERIFY(asked[2][0].toRectF().isNull());
    }

    void regionsAreTintedInTheirColours()
    {
        Theme::instance().setName(ThemeName::Paper);
        Map map;
        SurfaceRegions regions{2, {0, 1, -1, -2}, {&Colors::c1, &Colors::c2}};
        map.view.setRegions(regions);
        map.view.setStart(std::nullopt);
        const QImage image = map.view.grab().toImage();
        const QColor violet = image.pixelColor(map.pixel({-2.5, 2.5}));
        const QColor teal = image.pixelColor(map.pixel({2.5, 2.5}));
        QVERIFY(violet.red() > violet.green());
        QVERIFY(teal.green() > teal.red());
    }

    void theScreenReaderHearsTheNumbers()
    {
        Map map;
        map.view.setMarks({{SurfaceMark::Kind::Minimum, {0, 0}, QStringLiteral("minimum")}});
        map.view.setTracks({{QStringLiteral("SGD"), {{1, 2}, {0.5, 1}, {0.25, 0.5}}, {}, false}});
        map.view.setEvaluator([](QPointF place) { return std::optional(place.x() * place.x()); });
        const QString text = map.view.accessibleText();
        QVERIFY2(text.contains(QStringLiteral("minimum at w = 0.00, b = 0.00, E = 0")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("SGD: 2 update")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("at w = 0.25, b = 0.50, E = 0.0625")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Start at w = 1.00, b = 2.00, E = 1")));
    }

    void anythingCanBePainted()
    {
        constexpr float kNone = std::numeric_limits<float>::quiet_NaN();
        SurfaceView view;
        view.resize(160, 150);
        QVERIFY(!view.grab().isNull()); // no grid
        SurfaceGrid grid = bowl(8);
        std::fill(grid.values.begin(), grid.values.begin() + 20, kNone);
        grid.values.back() = std::numeric_limits<float>::infinity();
        view.setGrid(grid);
        const double nowhere = std::numeric_limits<double>::quiet_NaN();
        view.setTracks(
            {{QStringLiteral("x"), {{0, 0}, {nowhere, 1}, {1e12, -1e12}}, {}, false}, {QStringLiteral("y"), {}, {}, false}});
        view.setArrows({{{0, 0}, {nowhere, 1}, {}, QStringLiteral("x")}, {{0, 0}, {1e9, 1e9}, {}, QStringLiteral("x")}});
        view.setMarks({{SurfaceMark::Kind::Saddle, {nowhere, 0}, QStringLiteral("x")}});
        view.setMessage(QStringLiteral("Working"));
        QVERIFY(!view.grab().isNull());
        std::fill(grid.values.begin(), grid.values.end(), 2.0F);
        view.setGrid(grid);
        QVERIFY(view.contourLevels().empty()); // a plain
        view.setCompact(true);
        QVERIFY(!view.grab().isNull());
    }
};

QTEST_MAIN(TestSurfaceView)
#include "tst_surface_view.moc"
