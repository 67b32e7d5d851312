// The surface in space: projection, order, hits, turning by pointer and keys.
#include "ui/views/SurfacePlot3d.h"

#include <QApplication>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

constexpr int kSide = 32;

std::vector<float> hill()
{
    std::vector<float> values;
    for (int row = 0; row < kSide; ++row)
        for (int column = 0; column < kSide; ++column) {
            const double x = (column + 0.5) / kSide * 2 - 1;
            const double y = 1 - (row + 0.5) / kSide * 2;
            values.push_back(static_cast<float>(std::exp(-4 * (x * x + y * y))));
        }
    return values;
}

SurfacePlot3dGeometry geometryWith(const SurfaceTurn& turn)
{
    SurfacePlot3dGeometry geometry(QSizeF(420, 400), turn, 1.0);
    geometry.setHeights(hill(), kSide, 0.0, 1.0);
    return geometry;
}

} // namespace

class TestSurfacePlot3d : public QObject {
    Q_OBJECT

private slots:
    void fromAboveItIsThePlane();
    void everythingStaysInThePicture();
    void heightsAreThoseOfTheMap();
    void fartherQuadsComeFirst();
    void aHitIsUnderThePixel();
    void aHillHidesWhatIsBehindIt();
    void keysAndPointerTurnIt();
    void thePointerReadsTheValue();
};

void TestSurfacePlot3d::fromAboveItIsThePlane()
{
    const SurfacePlot3dGeometry geometry(QSizeF(420, 400), {0.0, 90.0}, 1.0);
    const QPointF left = geometry.project({-1, 0, 0.5});
    const QPointF right = geometry.project({1, 0, 0.5});
    const QPointF back = geometry.project({0, 1, 0.5});
    const QPointF middle = geometry.project({0, 0, 0.5});
    QVERIFY(std::abs(left.y() - right.y()) < 1e-9);
    QVERIFY(back.y() < middle.y());
    QVERIFY(std::abs((middle.y() - back.y()) - (right.x() - middle.x())) < 1e-9);
    // Seen from above, heights fall together.
    QVERIFY(std::abs(geometry.project({0.3, 0.2, 0.0}).y() - geometry.project({0.3, 0.2, 1.0}).y()) < 1e-9);
}

void TestSurfacePlot3d::everythingStaysInThePicture()
{
    for (double azimuth = -180; azimuth < 180; azimuth += 15)
        for (const double elevation : {8.0, 32.0, 60.0, 88.0}) {
            const SurfacePlot3dGeometry geometry(QSizeF(420, 400), {azimuth, elevation}, 1.0);
            for (const double x : {-1.0, 1.0})
                for (const double y : {-1.0, 1.0})
                    for (const double z : {0.0, 1.0})
                        QVERIFY(geometry.room().adjusted(-1, -1, 1, 1).contains(geometry.project({x, y, z})));
        }
}

void TestSurfacePlot3d::heightsAreThoseOfTheMap()
{
    const SurfacePlot3dGeometry geometry = geometryWith({});
    for (const QPointF place : {QPointF(0, 0), QPointF(0.5, -0.25), QPointF(-0.6, 0.3)}) {
        const double exact = std::exp(-4 * (place.x() * place.x() + place.y() * place.y()));
        QVERIFY(std::abs(geometry.heightAt(place.x(), place.y()) - exact) < 0.02);
    }
    SurfacePlot3dGeometry broken(QSizeF(420, 400), {}, 1.0);
    broken.setHeights(std::vector<float>(kSide * kSide, std::nanf("")), kSide, 0.0, 1.0);
    QCOMPARE(broken.heightAt(0.1, 0.1), 0.0);
}

void TestSurfacePlot3d::fartherQuadsComeFirst()
{
    for (const double azimuth : {-150.0, -35.0, 20.0, 100.0}) {
        const SurfacePlot3dGeometry geometry(QSizeF(420, 400), {azimuth, 30.0}, 1.0);
        const auto order = geometry.paintingOrder();
        QCOMPARE(order.size(), std::size_t(48 * 48));
        const auto nearness = [&](const SurfaceQuad& quad) { return geometry.nearness(geometry.node(quad.row, quad.column)); };
        // Along each line of the floor the eye comes nearer.
        for (std::size_t i = 1; i < order.size(); ++i)
            if (order[i].row == order[i - 1].row || i % 48 == 0)
                QVERIFY(i % 48 == 0 || nearness(order[i]) >= nearness(order[i - 1]) - 1e-12);
        QVERIFY(nearness(order.back()) > nearness(order.front()));
        for (std::size_t i = 48; i < order.size(); ++i)
            QVERIFY(nearness(order[i]) >= nearness(order[i - 48]) - 1e-12);
    }
}

void TestSurfacePlot3d::aHitIsUnderThePixel()
{
    const SurfacePlot3dGeometry geometry = geometryWith({-35.0, 60.0});
    const QPointF place(-0.5, -0.5);
    const QPointF pixel = geometry.project({place.x(), place.y(), geometry.heightAt(place.x(), place.y())});
    const auto hit = geometry.placeAt(pixel);
    QVERIFY(hit);
    QVERIFY(std::abs(hit->x() - place.x()) <= 2.0 / 48 && std::abs(hit->y() - place.y()) <= 2.0 / 48);
    QVERIFY(!geometry.placeAt({1, 1}));
}

void TestSurfacePlot3d::aHillHidesWhatIsBehindIt()
{
    const SurfacePlot3dGeometry geometry = geometryWith({0.0, 10.0});
    // From low in front the hill in the middle covers the floor behind it.
    const QPointF behind = geometry.project({0, 0.6, geometry.heightAt(0, 0.6)});
    const auto hit = geometry.placeAt(behind);
    QVERIFY(hit && hit->y() < 0.2);
}

void TestSurfacePlot3d::keysAndPointerTurnIt()
{
    SurfacePlot3d view;
    view.resize(420, 400);
    view.show();
    view.setFocus();
    QSignalSpy turned(&view, &SurfacePlot3d::turnChanged);
    const SurfaceTurn start = view.turn();
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.turn().azimuth, start.azimuth + 5);
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(view.turn().elevation, SurfaceTurn::kHighest);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.turn(), start);
    QTest::mousePress(&view, Qt::LeftButton, {}, QPoint(100, 100));
    QTest::mouseMove(&view, QPoint(120, 90));
    QTest::mouseRelease(&view, Qt::LeftButton, {}, QPoint(120, 90));
    QCOMPARE(view.turn().azimuth, start.azimuth + 10);
    QCOMPARE(view.turn().elevation, start.elevation - 5);
    QTest::mouseDClick(&view, Qt::LeftButton, {}, QPoint(100, 100));
    QCOMPARE(view.turn(), start);
    QVERIFY(turned.count() >= 4);
    QVERIFY(SurfaceTurn{}.turnedBy(1000, 0).azimuth <= 180.0);
}

void TestSurfacePlot3d::thePointerReadsTheValue()
{
    SurfacePlot3d view;
    view.resize(420, 400);
    view.setExtent({0, 2, 0, 2});
    view.setSurface(hill(), kSide, kOutputScale, QImage());
    view.setEvaluator([](double x1, double x2) { return PlaneView::Probe{x1 + x2, std::nullopt}; });
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const SurfacePlot3dGeometry& geometry = view.geometryOfSurface();
    const QPointF top = geometry.project({0, 0, geometry.heightAt(0, 0)});
    QMouseEvent move(QEvent::MouseMove, top, view.mapToGlobal(top), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(&view, &move);
    QVERIFY2(view.readOut().startsWith(QStringLiteral("(1.0")) || view.readOut().startsWith(QStringLiteral("(0.9")),
        qPrintable(view.readOut()));
    QVERIFY(view.accessibleText().contains(QStringLiteral("from 0 to 1")));
    QVERIFY(view.accessibleText().contains(view.readOut()));
}

QTEST_MAIN(TestSurfacePlot3d)
#include "tst_surface_plot_3d.moc"
