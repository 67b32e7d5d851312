// The plane of straight boundaries: where lines cross it, how they are dragged and turned, and what is shaded.
#include "ui/theme/Theme.h"
#include "ui/views/LinePlane.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace chalknet::ui;

namespace {

bool isNear(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a - b) <= tolerance;
}

/// A plane that answers drags as a page does.
struct Plane {
    LinePlane view;
    BoundaryLine line{-0.3, 0.5, 0.1};

    Plane()
    {
        view.resize(480, 460);
        view.setShadeFirstLine();
        view.setDraggable(true);
        view.setPoints({{{0, 0}, 0}, {{0, 1}, 0}, {{1, 0}, 0}, {{1, 1}, 1}});
        show();
        QObject::connect(&view, &LinePlane::lineDragged, &view, [this](const BoundaryLine& next) {
            line = next;
            show();
        });
        view.show();
    }
    void show() { view.setLines({{.line = line, .arrow = true}}); }
    QPoint pixel(double x1, double x2) const { return view.geometryOfPlane().toPixel({x1, x2}).toPoint(); }
    QColor colorAt(double x1, double x2) { return view.grab().toImage().pixelColor(pixel(x1, x2)); }
};

} // namespace

class TestLinePlane : public QObject {
    Q_OBJECT

private slots:
    void linesAreClippedToTheSquare();
    void turningKeepsPivotLengthAndSide();
    void movingGoesThroughTheTarget();
    void halfPlanesAreExact();
    void theArrowAvoidsPoints();
    void shadingFollowsTheSign();
    void aHandleTurnsAroundTheOther();
    void betweenTheHandlesTheLineMovesInParallel();
    void keysMoveAndTurn();
    void smallKeyStepsAddUpAlthoughThePageRounds();
    void pointsAreChosenAndHovered();
    void accessibleTextHasEquationAndPoints();
    void mapsAndClassifiersAreShaded();
    void nothingBreaksWithoutALine();
};

void TestLinePlane::linesAreClippedToTheSquare()
{
    // x1 = 0.25: straight up through the square, class 1 at the right.
    const auto vertical = clippedLine({-0.25, 1, 0}, -0.5, 1.5);
    QVERIFY(vertical);
    QVERIFY(isNear(vertical->x1(), 0.25) && isNear(vertical->x2(), 0.25));
    QVERIFY(isNear(vertical->y1(), -0.5) && isNear(vertical->y2(), 1.5));
    // −0.3 + 0.5 x1 + 0.1 x2 = 0 meets the lower side at x1 = (0.3 + 0.05) / 0.5 = 0.7 and the upper at 0.3.
    const auto oblique = clippedLine({-0.3, 0.5, 0.1}, -0.5, 1.5);
    QVERIFY(oblique);
    QVERIFY(isNear(oblique->x1(), 0.7) && isNear(oblique->y1(), -0.5));
    QVERIFY(isNear(oblique->x2(), 0.3) && isNear(oblique->y2(), 1.5));
    QVERIFY(!clippedLine({-10, 1, 1}, -0.5, 1.5));
    QVERIFY(!clippedLine({0.3, 0, 0}, -0.5, 1.5));
    QVERIFY(!clippedLine({std::nan(""), 1, 1}, -0.5, 1.5));
}

void TestLinePlane::turningKeepsPivotLengthAndSide()
{
    const BoundaryLine before{-0.3, 0.5, 0.1};
    const QPointF pivot(0.7, -0.5);
    const QPointF target(0.1, 1.2);
    const BoundaryLine after = turnedLine(before, pivot, target);
    QVERIFY(isNear(after.at(pivot), 0.0) && isNear(after.at(target), 0.0));
    QVERIFY(isNear(std::hypot(after.w1, after.w2), std::hypot(0.5, 0.1)));
    QVERIFY(after.at({1.4, 1.4}) > 0 && after.at({-0.4, -0.4}) < 0);
    QCOMPARE(turnedLine(before, pivot, pivot), before);
    const BoundaryLine quarter = turnedBy({0, 1, 0}, {0, 0}, std::acos(0.0));
    QVERIFY(isNear(quarter.w1, 0) && isNear(quarter.w2, 1) && isNear(quarter.w0, 0));
}

void TestLinePlane::movingGoesThroughTheTarget()
{
    const BoundaryLine after = movedLine({-0.3, 0.5, 0.1}, {1, 1});
    QVERIFY(isNear(after.w0, -0.6));
    QCOMPARE(after.w1, 0.5);
    QCOMPARE(after.w2, 0.1);
}

void TestLinePlane::halfPlanesAreExact()
{
    // The area where x1 + x2 ≥ 1 in the unit square is one half.
    const auto area = [](const QPolygonF& polygon) {
        double twice = 0;
        for (qsizetype i = 0; i < polygon.size(); ++i) {
            const QPointF a = polygon[i];
            const QPointF b = polygon[(i + 1) % polygon.size()];
            twice += a.x() * b.y() - b.x() * a.y();
        }
        return std::abs(twice) / 2;
    };
    QVERIFY(isNear(area(halfPlane({-1, 1, 1}, 0, 1)), 0.5));
    QVERIFY(isNear(area(halfPlane({-0.5, 1, 1}, 0, 1)), 0.875));
    QVERIFY(isNear(area(halfPlane({0, 0, 0}, 0, 1)), 1.0)); // z = 0 everywhere: class 1
    QVERIFY(halfPlane({-0.1, 0, 0}, 0, 1).isEmpty());
}

void TestLinePlane::theArrowAvoidsPoints()
{
    const QRectF plot(0, 0, 400, 400);
    const QLineF line(200, 0, 200, 400);
    // A mark lies exactly where the label would be at the middle of the line.
    const std::vector<QRectF> marks{{250, 180, 60, 40}};
    const ArrowPlace free = placeArrow(line, {1, 0}, 50, {70, 24}, plot, {});
    QVERIFY(isNear(free.arrow.y1(), 200));
    const ArrowPlace place = placeArrow(line, {1, 0}, 50, {70, 24}, plot, marks);
    QVERIFY(!place.label.intersects(marks.front()));
    QVERIFY(plot.contains(place.label));
    QVERIFY(isNear(place.arrow.x1(), 200) && isNear(place.arrow.length(), 50));
}

void TestLinePlane::shadingFollowsTheSign()
{
    Plane plane;
    const Colors& colors = Theme::instance().colors();
    QCOMPARE(plane.colorAt(1.3, 0.3), colors.posBg);
    QCOMPARE(plane.colorAt(-0.3, 0.3), colors.negBg);
    plane.line = {0.3, -0.5, -0.1};
    plane.show();
    QCOMPARE(plane.colorAt(1.3, 0.3), colors.negBg);
    QCOMPARE(plane.colorAt(-0.3, 0.3), colors.posBg);
    QCOMPARE(plane.colorAt(1, 1), colors.pos);
    QCOMPARE(plane.colorAt(0, 1), colors.neg);
}

void TestLinePlane::aHandleTurnsAroundTheOther()
{
    Plane plane;
    const std::vector<QPointF> handles = plane.view.handles();
    QCOMPARE(handles.size(), 2U);
    const QPointF pivot = plane.view.geometryOfPlane().toValue(handles[1]);
    const double length = std::hypot(plane.line.w1, plane.line.w2);
    QSignalSpy dragged(&plane.view, &LinePlane::lineDragged);
    QSignalSpy finished(&plane.view, &LinePlane::dragFinished);
    QTest::mousePress(&plane.view, Qt::LeftButton, {}, handles[0].toPoint());
    QTest::mouseMove(&plane.view, plane.pixel(1.2, -0.3));
    QTest::mouseMove(&plane.view, plane.pixel(1.3, 0.1));
    QVERIFY(dragged.size() >= 2);
    QCOMPARE(finished.size(), 0);
    QTest::mouseRelease(&plane.view, Qt::LeftButton, {}, plane.pixel(1.3, 0.1));
    QCOMPARE(finished.size(), 1);
    QVERIFY(isNear(plane.line.at(pivot), 0.0));
    QVERIFY(std::abs(plane.line.at({1.3, 0.1})) < 0.01 * length);
    QVERIFY(isNear(std::hypot(plane.line.w1, plane.line.w2), length));
}

void TestLinePlane::betweenTheHandlesTheLineMovesInParallel()
{
    Plane plane;
    QSignalSpy finished(&plane.view, &LinePlane::dragFinished);
    QTest::mousePress(&plane.view, Qt::LeftButton, {}, plane.pixel(0.5, 0.5)); // −0.3 + 0.25 + 0.05 = 0
    QTest::mouseMove(&plane.view, plane.pixel(0.9, 0.5));
    QTest::mouseRelease(&plane.view, Qt::LeftButton, {}, plane.pixel(0.9, 0.5));
    QCOMPARE(finished.size(), 1);
    QCOMPARE(plane.line.w1, 0.5);
    QCOMPARE(plane.line.w2, 0.1);
    QVERIFY(isNear(plane.line.w0, -0.5, 0.004)); // 0.5 · 0.9 + 0.1 · 0.5, up to a pixel
}

void TestLinePlane::keysMoveAndTurn()
{
    Plane plane;
    QSignalSpy finished(&plane.view, &LinePlane::dragFinished);
    QTest::keyClick(&plane.view, Qt::Key_Right);
    QCOMPARE(finished.size(), 1);
    QVERIFY(isNear(plane.line.w0, -0.3 - 0.5 * 0.05));
    QTest::keyClick(&plane.view, Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(isNear(plane.line.w0, -0.3 - 0.5 * 0.05 + 0.5 * 0.5));
    const BoundaryLine before = plane.line;
    QTest::keyClick(&plane.view, Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(isNear(std::hypot(plane.line.w1, plane.line.w2), std::hypot(0.5, 0.1)));
    const double angle = std::atan2(plane.line.w2, plane.line.w1) - std::atan2(before.w2, before.w1);
    QVERIFY(isNear(angle, 3.0 * std::acos(-1.0) / 180));
    QTest::keyClick(&plane.view, Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(isNear(plane.line.w1, before.w1) && isNear(plane.line.w2, before.w2));
}

void TestLinePlane::smallKeyStepsAddUpAlthoughThePageRounds()
{
    LinePlane view;
    view.resize(400, 400);
    BoundaryLine line{0, 0.1, 0};
    view.setDraggable(true);
    view.setLines({{.line = line}});
    connect(&view, &LinePlane::lineDragged, &view, [&](const BoundaryLine& next) {
        line = {std::round(next.w0 * 100) / 100, std::round(next.w1 * 100) / 100, std::round(next.w2 * 100) / 100};
        view.setLines({{.line = line}});
    });
    for (int i = 0; i < 8; ++i) // each moves w0 by 0.005 only
        QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(isNear(line.w0, -0.04));
}

void TestLinePlane::pointsAreChosenAndHovered()
{
    Plane plane;
    QSignalSpy clicked(&plane.view, &LinePlane::pointClicked);
    QSignalSpy hovered(&plane.view, &LinePlane::pointHovered);
    QTest::mouseClick(&plane.view, Qt::LeftButton, {}, plane.pixel(0, 1));
    QCOMPARE(clicked.takeFirst().front().toInt(), 1);
    QTest::mouseMove(&plane.view, plane.pixel(1, 1));
    QCOMPARE(hovered.last().front().toInt(), 3);
    QTest::mouseMove(&plane.view, plane.pixel(1.3, 0.5));
    QCOMPARE(hovered.last().front().toInt(), -1);
    QTest::keyClick(&plane.view, Qt::Key_PageDown);
    QTest::keyClick(&plane.view, Qt::Key_PageDown);
    QCOMPARE(hovered.last().front().toInt(), 1);
    QTest::keyClick(&plane.view, Qt::Key_Return);
    QCOMPARE(clicked.takeFirst().front().toInt(), 1);
    QTest::keyClick(&plane.view, Qt::Key_Escape);
    QCOMPARE(hovered.last().front().toInt(), -1);
    // What is lit from outside is not announced again.
    const auto before = hovered.size();
    plane.view.setHoveredPoint(2);
    QCOMPARE(hovered.size(), before);
}

void TestLinePlane::accessibleTextHasEquationAndPoints()
{
    Plane plane;
    plane.view.setCurrentPoint(2);
    const QString text = plane.view.accessibleText();
    QVERIFY2(text.contains(QStringLiteral("−0.3 + 0.5 x")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("(1, 0), class 0, is the present example")));
    QVERIFY(text.contains(QStringLiteral("(1, 1), class 1")));
    plane.line = {-0.3, 0, 0};
    plane.show();
    QVERIFY(plane.view.accessibleText().contains(QStringLiteral("no line")));
}

void TestLinePlane::mapsAndClassifiersAreShaded()
{
    Plane plane;
    plane.view.setClassifier([](QPointF place) { return place.y() > 0.4 ? 1 : 0; });
    const Colors& colors = Theme::instance().colors();
    QCOMPARE(plane.colorAt(-0.3, 1.3), colors.posBg);
    QCOMPARE(plane.colorAt(-0.3, -0.3), colors.negBg);
    // The bottom row comes first.
    plane.view.setMap({0.0F, 0.0F, 1.0F, 1.0F}, 2);
    QVERIFY(plane.colorAt(-0.3, 1.4).blue() > plane.colorAt(-0.3, 1.4).red());
    QVERIFY(plane.colorAt(-0.3, -0.4).red() > plane.colorAt(-0.3, -0.4).blue());
}

void TestLinePlane::nothingBreaksWithoutALine()
{
    LinePlane view;
    view.setDraggable(true);
    view.setShadeFirstLine();
    view.resize(150, 140);
    QVERIFY(view.handles().empty());
    view.setLines({{.line = {0, 0, 0}, .name = QStringLiteral("$h_1 = 0$"), .arrow = true}});
    view.setPoints({{{0.5, 0.5}, 1, 2, QStringLiteral("(1, 1)")}});
    QVERIFY(view.handles().empty());
    QVERIFY(!view.grab().isNull());
    QSignalSpy dragged(&view, &LinePlane::lineDragged);
    QTest::keyClick(&view, Qt::Key_Up, Qt::ControlModifier);
    QTest::mouseClick(&view, Qt::LeftButton, {}, {5, 5});
    QCOMPARE(dragged.size(), 0);
}

QTEST_MAIN(TestLinePlane)
#include "tst_line_plane.moc"
