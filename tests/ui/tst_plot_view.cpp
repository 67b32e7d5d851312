// The plot of curves: values to pixels and back, ticks, thinning, cursor by mouse and keys, read-out.
#include "ui/views/LabelRoom.h"
#include "ui/views/PlotLine.h"
#include "ui/views/PlotView.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <limits>

using namespace chalknet::ui;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

PlotGeometry geometryOf(PlotAxis horizontal, PlotAxis vertical)
{
    return {QRectF(40, 10, 400, 200), std::move(horizontal), std::move(vertical)};
}

QStringList texts(const std::vector<PlotTick>& ticks)
{
    QStringList list;
    for (const PlotTick& tick : ticks)
        list.append(tick.text);
    return list;
}

PlotCurve curve(const QString& name, const std::vector<QPointF>& points)
{
    PlotCurve result;
    result.name = name;
    result.points = points;
    return result;
}

PlotContent parabola()
{
    PlotContent content;
    content.horizontal = {QStringLiteral("\\theta"), -2, 2};
    content.vertical = {QStringLiteral("E"), 0, 4};
    std::vector<QPointF> points;
    for (int i = 0; i <= 40; ++i) {
        const double x = -2 + 0.1 * i;
        points.emplace_back(x, x * x);
    }
    content.curves.push_back(curve(QStringLiteral("loss"), points));
    return content;
}

/// A plot that answers its cursor as a page does.
struct Plot {
    PlotView view;
    double x = 0.5;

    Plot()
    {
        view.resize(480, 280);
        view.setContent(parabola());
        view.setCursor(x, 0.05, QStringLiteral("\\theta"));
        QObject::connect(&view, &PlotView::cursorMoved, &view, [this](double next) {
            x = next;
            view.setCursor(x, 0.05, QStringLiteral("\\theta"));
        });
        view.show();
    }
    QPoint pixel(double value) const
    {
        return {static_cast<int>(std::lround(view.plotGeometry().xToPixel(value))),
            static_cast<int>(view.plotGeometry().plot().center().y())};
    }
};

} // namespace

class TestPlotView : public QObject {
    Q_OBJECT

private slots:
    void linearPlacesGoToPixelsAndBack()
    {
        const PlotGeometry geometry = geometryOf({{}, -2, 3}, {{}, 0, 10});
        QCOMPARE(geometry.toPixel({-2, 0}), QPointF(40, 210));
        QCOMPARE(geometry.toPixel({3, 10}), QPointF(440, 10));
        for (const QPointF place : {QPointF(0.25, 7.5), QPointF(-1.9, 0.01), QPointF(9, -4)}) {
            const QPointF back = geometry.toValue(geometry.toPixel(place));
            QVERIFY(std::abs(back.x() - place.x()) < 1e-9 && std::abs(back.y() - place.y()) < 1e-9);
        }
    }

    void logarithmicPlacesGoToPixelsAndBack()
    {
        const PlotGeometry geometry = geometryOf({{}, 1e-6, 1, PlotScale::Logarithmic}, {{}, 0.01, 100, PlotScale::Logarithmic});
        QVERIFY(std::abs(geometry.xToPixel(1e-3) - 240) < 1e-9);
        QVERIFY(std::abs(geometry.yToPixel(1) - 110) < 1e-9);
        QVERIFY(std::abs(geometry.xToValue(geometry.xToPixel(3e-5)) / 3e-5 - 1) < 1e-12);
        // Equal factors are equal ways; what no logarithm has lies below.
        QVERIFY(std::abs((geometry.yToPixel(2) - geometry.yToPixel(4)) - (geometry.yToPixel(20) - geometry.yToPixel(40))) < 1e-9);
        QVERIFY(geometry.yToPixel(0) > geometry.plot().bottom() + 1000);
        QVERIFY(geometry.yToPixel(-5) > geometry.plot().bottom() + 1000);
        QVERIFY(std::isnan(geometry.yToPixel(kNaN)));
    }

    void ticksAreReadable()
    {
        QCOMPARE(texts(geometryOf({{}, 0, 60}, {}).xTicks(100)), (QStringList{"0", "20", "40", "60"}));
        QCOMPARE(texts(geometryOf({{}, -2, 2}, {}).xTicks(50)),
            (QStringList{"−2.0", "−1.5", "−1.0", "−0.5", "0.0", "0.5", "1.0", "1.5", "2.0"}));
        QCOMPARE(texts(geometryOf({}, {{}, 0, 1, PlotScale::Linear, true}).yTicks(100)), (QStringList{"0 %", "50 %", "100 %"}));
        QCOMPARE(
            texts(geometryOf({}, {{}, 0.01, 10, PlotScale::Logarithmic}).yTicks(30)), (QStringList{"0.01", "0.1", "1", "10"}));
        QCOMPARE(
            texts(geometryOf({{}, 1e-6, 1, PlotScale::Logarithmic}, {}).xTicks(130)), (QStringList{"10⁻⁶", "10⁻⁴", "10⁻²", "1"}));
        QCOMPARE(texts(geometryOf({{}, 0.2, 0.9, PlotScale::Logarithmic}, {}).xTicks(60)), (QStringList{"0.2", "0.5"}));
    }

    void aSmallPlotHasAtMostFiveTicks()
    {
        PlotView view;
        view.resize(300, 160);
        for (const double high : {1.0, 37.0, 60.0, 99.9, 1234.0}) {
            PlotContent content = parabola();
            content.horizontal = {{}, 0, high};
            view.setContent(content);
            const PlotGeometry& geometry = view.plotGeometry();
            QVERIFY(geometry.xTicks(std::max(60.0, geometry.plot().width() / 4.999)).size() <= 5);
            QVERIFY(!view.grab().isNull());
        }
    }

    void manyPointsBecomeFewWithoutLosingAPeak()
    {
        std::vector<QPointF> points;
        for (int i = 0; i < 5000; ++i)
            points.emplace_back(i / 5000.0, i == 2345 ? 0.9 : 0.1);
        const PlotGeometry geometry = geometryOf({{}, 0, 1}, {{}, 0, 1});
        const std::vector<QPointF> pixels = curvePixels(curve({}, points), geometry);
        QVERIFY(pixels.size() < 900);
        const auto highest = std::min_element(pixels.begin(), pixels.end(), [](auto a, auto b) { return a.y() < b.y(); });
        QVERIFY(std::abs(highest->y() - geometry.yToPixel(0.9)) < 1e-9);
    }

    void linesAreClippedExactly()
    {
        const std::vector<QPointF> steep{{0, -1e6}, {100, 1e6}};
        const auto lines = clippedPolyline(steep, QRectF(0, 0, 100, 100));
        QCOMPARE(lines.size(), std::size_t{1});
        QVERIFY(std::abs(lines[0].front().y()) < 1e-6 && std::abs(lines[0].back().y() - 100) < 1e-6);
        QVERIFY(std::abs(lines[0].front().x() - 50) < 1e-9);
        const std::vector<QPointF> broken{{0, 10}, {20, 10}, {30, kNaN}, {40, 10}, {60, 10}};
        QCOMPARE(clippedPolyline(broken, QRectF(0, 0, 100, 100)).size(), std::size_t{2});
    }

    void valuesAreReadOnTheDrawnLine()
    {
        const PlotGeometry geometry = geometryOf({{}, 0, 4}, {{}, 0.001, 1000, PlotScale::Logarithmic});
        const PlotCurve line = curve({}, {{0, 1}, {2, 100}, {3, kNaN}, {4, 1}});
        QVERIFY(std::abs(*curveValue(line, geometry, 1) - 10) < 1e-9); // straight on the logarithmic axis
        QCOMPARE(*curveValue(line, geometry, 2), 100.0);
        QVERIFY(!curveValue(line, geometry, 2.5));
        QVERIFY(!curveValue(line, geometry, 4.5));
        PlotCurve stairs = line;
        stairs.isStaircase = true;
        QCOMPARE(*curveValue(stairs, geometry, 1.9), 1.0);
    }

    void draggingGivesTheValueUnderThePointer()
    {
        Plot plot;
        QSignalSpy moved(&plot.view, &PlotView::cursorMoved);
        QSignalSpy dragging(&plot.view, &PlotView::draggingChanged);
        QTest::mousePress(&plot.view, Qt::LeftButton, {}, plot.pixel(1.0));
        QVERIFY(std::abs(plot.x - 1.0) < 0.01);
        QTest::mouseMove(&plot.view, plot.pixel(-1.5));
        QVERIFY(std::abs(plot.x + 1.5) < 0.01);
        QTest::mouseMove(&plot.view, QPoint(2000, 50));
        QCOMPARE(plot.x, 2.0); // clamped
        QTest::mouseRelease(&plot.view, Qt::LeftButton, {}, QPoint(2000, 50));
        QCOMPARE(moved.count(), 3);
        QCOMPARE(dragging.count(), 2);
        QCOMPARE(dragging[0][0].toBool(), true);
        QCOMPARE(dragging[1][0].toBool(), false);
    }

    void keysMoveTheCursorByItsStep()
    {
        Plot plot;
        QTest::keyClick(&plot.view, Qt::Key_Right);
        QCOMPARE(plot.x, 0.55);
        QTest::keyClick(&plot.view, Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(std::abs(plot.x - 0.05) < 1e-12);
        QTest::keyClick(&plot.view, Qt::Key_End);
        QTest::keyClick(&plot.view, Qt::Key_Right);
        QCOMPARE(plot.x, 2.0);
        QTest::keyClick(&plot.view, Qt::Key_Home);
        QCOMPARE(plot.x, -2.0);
        QCOMPARE(plot.view.accessibleRole(), QAccessible::Slider);
        QCOMPARE(plot.view.accessibleValue()->current, -2.0);
        QCOMPARE(plot.view.accessibleValue()->step, 0.05);
    }

    void aLogarithmicCursorMovesInDecades()
    {
        PlotView view;
        view.resize(480, 280);
        PlotContent content = parabola();
        content.horizontal = {QStringLiteral("\\eta"), 1e-3, 1, PlotScale::Logarithmic};
        view.setContent(content);
        view.setCursor(0.01, 0.1);
        QSignalSpy moved(&view, &PlotView::cursorMoved);
        QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(std::abs(moved.back()[0].toDouble() - 0.1) < 1e-12);
    }

    void thePointerReadsTheCurves()
    {
        PlotView view;
        view.resize(480, 280);
        view.setContent(parabola());
        view.show();
        QVERIFY(view.readOutText().isEmpty());
        QTest::mouseMove(&view, view.plotGeometry().toPixel({1.0, 2.0}).toPoint());
        QCOMPARE(view.readOutText(), QStringLiteral("θ = 1, loss: 1.0000"));
        view.setReadOut([](double x) { return QStringList{QStringLiteral("E=\\num{%1}").arg(2 * x)}; });
        QCOMPARE(view.readOutText(), QStringLiteral("E = 2"));
        QVERIFY(view.accessibleText().contains(QStringLiteral("last value 4.0000 at 2")));
        QTest::keyClick(&view, Qt::Key_Escape);
        QVERIFY(view.readOutText().isEmpty());
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.readOutText(), QStringLiteral("E = −4"));
    }

    void labelsDoNotOverlap()
    {
        LabelRoom room(QRectF(0, 0, 200, 100));
        const std::vector<QPointF> same{{10, 10}, {10, 30}, {10, 50}};
        std::vector<QRectF> placed;
        for (int i = 0; i < 3; ++i)
            placed.push_back(*room.place(QSizeF(60, 16), same));
        for (int i = 0; i < 3; ++i)
            for (int j = 0; j < i; ++j)
                QVERIFY(!placed[static_cast<std::size_t>(i)].intersects(placed[static_cast<std::size_t>(j)]));
        QVERIFY(!room.place(QSizeF(60, 16), same));
        // A place outside is moved inside.
        QVERIFY(QRectF(0, 0, 200, 100).contains(*room.place(QSizeF(40, 16), {{190, 95}})));
    }

    void anythingCanBePainted()
    {
        PlotView view;
        view.resize(200, 120);
        PlotContent content = parabola();
        content.vertical = {{}, 1e-3, 10, PlotScale::Logarithmic};
        content.curves.push_back(curve(
            QStringLiteral("odd"), {{0, kNaN}, {0.5, -1}, {kNaN, 1}, {1, std::numeric_limits<double>::infinity()}, {1.5, 0}}));
        content.curves.back().label = QStringLiteral("odd");
        content.curves.back().marksPoints = content.curves.back().marksEnd = true;
        content.dots.push_back({{kNaN, 1}, {}, 7, QStringLiteral("x")});
        content.guides.push_back({kNaN, Qt::Horizontal, QStringLiteral("x"), {}});
        content.bands.push_back({-9, 9, &Colors::inset});
        view.setContent(content);
        view.setCursor(kNaN);
        QVERIFY(!view.grab().isNull());
        content.horizontal = {{}, 1, 1};
        view.setContent(content);
        QVERIFY(!view.grab().isNull());
        view.resize(1, 1);
        QVERIFY(!view.grab().isNull());
    }

    void withoutCurvesTheEmptyTextIsSaid()
    {
        PlotView view;
        PlotContent content;
        content.emptyText = QStringLiteral("Nothing yet.");
        view.setContent(content);
        QCOMPARE(view.accessibleText(), QStringLiteral("Nothing yet."));
    }
};

QTEST_MAIN(TestPlotView)
#include "tst_plot_view.moc"
