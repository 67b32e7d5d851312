// The lab's geometry and painting helpers without a window: contour lines, plane, diagram, decimation.
#include "ui/plot/Decimation.h"
#include "ui/plot/NiceScale.h"
#include "ui/views/ContourLines.h"
#include "ui/views/HeatMapImage.h"

#include <QTest>

#include <cmath>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

std::vector<float> grid(int resolution, double (*value)(double x, double y))
{
    std::vector<float> values;
    for (int row = 0; row < resolution; ++row)
        for (int column = 0; column < resolution; ++column)
            values.push_back(static_cast<float>(value((column + 0.5) / resolution, (row + 0.5) / resolution)));
    return values;
}

} // namespace

class TestLabViews : public QObject {
    Q_OBJECT

private slots:
    void aStraightBoundaryReachesBothBorders();
    void aCircleIsOneClosedLineOnItsRadius();
    void aSaddleKeepsItsLinesApart();
    void notFiniteCellsAreLeftOut();
    void thumbnailsUseTheirFunctionsRange();
    void decimationKeepsPeaksAndEnds();
    void axisLimitsAreReadable();
};

void TestLabViews::aStraightBoundaryReachesBothBorders()
{
    const auto values = grid(32, [](double x, double) { return x; });
    const auto lines = contourLines(values, 32, 0.3);
    QCOMPARE(lines.size(), 1U);
    double top = 1.0;
    double bottom = 0.0;
    for (const QPointF& point : lines.front()) {
        QVERIFY(std::abs(point.x() - 0.3) < 1e-6);
        top = std::min(top, point.y());
        bottom = std::max(bottom, point.y());
    }
    QCOMPARE(top, 0.0);
    QCOMPARE(bottom, 1.0);
}

void TestLabViews::aCircleIsOneClosedLineOnItsRadius()
{
    const auto values = grid(64, [](double x, double y) { return std::hypot(x - 0.5, y - 0.5); });
    const auto lines = contourLines(values, 64, 0.25);
    QCOMPARE(lines.size(), 1U);
    QCOMPARE(lines.front().first(), lines.front().last());
    for (const QPointF& point : lines.front())
        QVERIFY(std::abs(std::hypot(point.x() - 0.5, point.y() - 0.5) - 0.25) < 2e-3);
}

void TestLabViews::aSaddleKeepsItsLinesApart()
{
    // x·y around the middle: two branches that never meet.
    const auto values = grid(41, [](double x, double y) { return (x - 0.5) * (y - 0.5) + 0.001; });
    const auto lines = contourLines(values, 41, 0.0);
    QCOMPARE(lines.size(), 2U);
    for (const QPolygonF& line : lines)
        for (const QPointF& point : line)
            QVERIFY((point.x() - 0.5) * (point.y() - 0.5) < 0.0);
}

void TestLabViews::notFiniteCellsAreLeftOut()
{
    auto values = grid(16, [](double x, double) { return x; });
    values[8 * 16 + 7] = std::nanf("");
    const auto lines = contourLines(values, 16, 0.5);
    QCOMPARE(lines.size(), 2U);
    QVERIFY(contourLines(std::vector<float>(256, std::nanf("")), 16, 0.5).empty());
}

void TestLabViews::thumbnailsUseTheirFunctionsRange()
{
    const std::vector<float> values{0.F, 2.F, 4.F, 1.F};
    const ValueScale relu = thumbnailScale(ActivationType::Relu, values);
    QCOMPARE(relu.normalized(4.0), 1.0);
    QCOMPARE(relu.normalized(0.0), 0.0);
    QCOMPARE(thumbnailScale(ActivationType::Sigmoid, values).normalized(0.5), 0.0);
    QCOMPARE(thumbnailScale(ActivationType::Tanh, values).normalized(-1.0), -1.0);
    const ColorMap& colors = Theme::instance().diverging();
    const QImage image = heatMapImage(values, 2, relu, colors);
    QCOMPARE(image.pixel(0, 1), colors.diverging(1.0));
    QCOMPARE(image.pixel(0, 0), colors.diverging(0.0));
    const QImage second = inputMapImage(1, 8, colors);
    QCOMPARE(second.pixel(3, 0), colors.diverging(0.875)); // x₂ is large at the top
}

void TestLabViews::decimationKeepsPeaksAndEnds()
{
    QList<QPointF> points;
    for (int i = 0; i < 20000; ++i)
        points.append({static_cast<double>(i), i == 12345 ? 9.0 : std::sin(i * 0.01)});
    points[77].setY(std::nan(""));
    const QList<QPointF> few = decimated(points, 200);
    QVERIFY(few.size() <= 800);
    QVERIFY(few.size() >= 400);
    QVERIFY(few.contains(QPointF(12345, 9.0)));
    QCOMPARE(few.first(), points.first());
    QCOMPARE(few.last(), points.last());
    for (qsizetype i = 1; i < few.size(); ++i)
        QVERIFY(few[i].x() > few[i - 1].x());
    QCOMPARE(decimated(points.mid(0, 50), 200).size(), 50);
}

void TestLabViews::axisLimitsAreReadable()
{
    QCOMPARE(niceCeiling(0.69), 0.8);
    QCOMPARE(niceCeiling(0.8), 0.8);
    QCOMPARE(niceCeiling(181), 200.0);
    QCOMPARE(niceCeiling(0), 1.0);
    QCOMPARE(tickDecimals(0.8, 2), 1);
    QCOMPARE(tickDecimals(20, 2), 0);
    QCOMPARE(tickDecimals(0.3, 2), 2);
}

QTEST_MAIN(TestLabViews)
#include "tst_lab_views.moc"
