// Charts of losses: logarithmic axis, moving average, read-out of all curves.
#include "ui/plot/LossChart.h"
#include "ui/plot/MovingAverage.h"

#include <QTest>

#include <cmath>

using namespace chalknet::ui;

class TestLossChart : public QObject {
    Q_OBJECT

private slots:
    void averagesAreThoseOfTheFormula();
    void notFiniteValuesDoNotCount();
    void theLogarithmicAxisHoldsWholePowers();
    void valuesThatAreNotPositiveAreLeftOut();
    void smoothingChangesTheLineOnly();
    void theReadOutNamesEveryCurve();
};

namespace {

ChartCurve curve(const QString& name, std::initializer_list<double> values)
{
    ChartCurve made{name, {}, Qt::black, false, true};
    double epoch = 0;
    for (const double value : values)
        made.points.append({epoch++, value});
    return made;
}

} // namespace

void TestLossChart::averagesAreThoseOfTheFormula()
{
    const QList<QPointF> points{{0, 1.0}, {1, 3.0}, {2, 2.0}};
    const QList<QPointF> average = movingAverage(points, 0.5);
    QCOMPARE(average[0].y(), 1.0);
    QCOMPARE(average[1].y(), (0.5 * 1.0 + 1.0 * 3.0) / 1.5);
    QCOMPARE(average[2].y(), (0.25 * 1.0 + 0.5 * 3.0 + 1.0 * 2.0) / 1.75);
    QCOMPARE(average[2].x(), 2.0);
    QCOMPARE(movingAverage(points, 0.0), points);
}

void TestLossChart::notFiniteValuesDoNotCount()
{
    const QList<QPointF> average = movingAverage({{0, 2.0}, {1, std::nan("")}, {2, 2.0}}, 0.9);
    QVERIFY(std::isnan(average[1].y()));
    QCOMPARE(average[2].y(), 2.0);
}

void TestLossChart::theLogarithmicAxisHoldsWholePowers()
{
    LossChart chart(LossChart::Quantity::Loss);
    chart.setCurves({curve(QStringLiteral("train"), {0.7, 0.04, 0.0021})});
    QCOMPARE(chart.lowestValue(), 0.0);
    chart.setLogarithmic(true);
    QVERIFY(std::abs(chart.lowestValue() - 0.001) < 1e-12);
    QVERIFY(std::abs(chart.largestValue() - 1.0) < 1e-12);
    chart.setLogarithmic(false);
    QCOMPARE(chart.lowestValue(), 0.0);
    QCOMPARE(chart.largestValue(), 0.8);
}

void TestLossChart::valuesThatAreNotPositiveAreLeftOut()
{
    LossChart chart(LossChart::Quantity::Loss);
    chart.setCurves({curve(QStringLiteral("train"), {0.5, 0.0, 0.1, 0.2})});
    QCOMPARE(chart.drawnPoints(0), 4);
    chart.setLogarithmic(true);
    QCOMPARE(chart.drawnPoints(0), 3);
    chart.setCurves({});
    QVERIFY(chart.largestValue() > chart.lowestValue());
}

void TestLossChart::smoothingChangesTheLineOnly()
{
    LossChart chart(LossChart::Quantity::Loss);
    const ChartCurve raw = curve(QStringLiteral("train"), {1.0, 0.0, 1.0, 0.0});
    chart.setCurves({raw});
    QCOMPARE(chart.shownPoints(0), raw.points);
    chart.setSmoothing(0.9);
    QCOMPARE(chart.shownPoints(0), movingAverage(raw.points, 0.9));
    QCOMPARE(chart.largestValue(), 1.0);
    QVERIFY(chart.accessibleText().contains(QStringLiteral("0.000")));
    chart.setSmoothing(0.0);
    QCOMPARE(chart.shownPoints(0), raw.points);
}

void TestLossChart::theReadOutNamesEveryCurve()
{
    LossChart chart(LossChart::Quantity::Loss);
    chart.resize(300, 160);
    chart.setCurves({curve(QStringLiteral("train"), {0.5, 0.5, 0.5, 0.5, 0.5, 0.25, 0.25, 0.25, 0.25, 0.25, 0.25}),
        curve(QStringLiteral("test"), {0.6, 0.6, 0.6, 0.6, 0.6, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3})});
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.readOut(), QStringLiteral("epoch 5\ntrain 0.250\ntest 0.300"));
    chart.setSmoothing(0.9);
    QVERIFY(chart.readOut().contains(QStringLiteral("train 0.250 (mean 0.4")));
}

QTEST_MAIN(TestLossChart)
#include "tst_loss_chart.moc"
