// The loss over one parameter: points by another backend, slopes, corners, jumps, and the range that is shown of it.
#include "RandomTraces.h"
#include "ui/lessons/backprop/ParameterPlace.h"
#include "ui/lessons/backprop/WeightCurveGeometry.h"
#include "ui/lessons/backprop/WeightCurveState.h"

#include <QTest>

#include <cmath>

using namespace chalknet;
using namespace chalknet::ui;
using namespace chalknet::ui::testing;

namespace {

/// Every parameter of a network.
std::vector<Symbol> allParameters(const Lesson& lesson)
{
    std::vector<Symbol> all;
    for (const CheckedGradient& gradient : lesson.check.gradients)
        all.push_back(gradient.symbol);
    return all;
}

/// "−2", "0.05", "1.2·10⁻⁶".
double numberOf(QString text)
{
    text.replace(QChar(0x2212), QLatin1Char('-'));
    const qsizetype split = text.indexOf(QStringLiteral("·10"));
    if (split < 0)
        return text.toDouble();
    int exponent = 0;
    bool isNegative = false;
    for (const QChar raised : text.mid(split + 3)) {
        const auto digit = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹").indexOf(raised);
        isNegative = isNegative || digit < 0;
        exponent = digit < 0 ? exponent : 10 * exponent + static_cast<int>(digit);
    }
    return text.left(split).toDouble() * std::pow(10.0, isNegative ? -exponent : exponent);
}

} // namespace

class TestLossCurve : public QObject {
    Q_OBJECT

private slots:
    void pointsAreThoseOfTheHost();
    void theRuleIsTheSlopeOfTheCurve();
    void cornersAreFound();
    void jumpsDivideTheCurve();
    void theRangeHoldsTheStep();
    void lossesFitBetweenTicks();
};

void TestLossCurve::pointsAreThoseOfTheHost()
{
    Random random(41);
    for (int i = 0; i < 60; ++i) {
        const std::size_t rows = 1 + random.below(4);
        const Lesson lesson(randomNetwork(random, rows), sgd(0.1), Mistake::None, rows);
        const std::vector<Symbol> all = allParameters(lesson);
        const Symbol parameter = all[random.below(all.size())];
        const ParameterPlace place(lesson.network.spec, parameter);
        Host host(lesson.network.spec, lesson.network.parameters, lesson.examples);
        const LossCurve curve(lesson.network, lesson.examples, parameter);
        for (const double value : {-1.3, -0.7, -0.1, 0.0, 0.4, 0.9}) {
            Parameters moved = lesson.network.parameters;
            place.in(moved) = value;
            const double expected = host.loss(moved);
            const double loss = curve.loss(value);
            QVERIFY2(std::abs(loss - expected) <= 1e-12 * std::max(1.0, std::abs(expected)),
                qPrintable(QString::number(loss - expected)));
        }
        // Moving it nowhere gives the loss of the trace.
        const double here = curve.loss(place.in(lesson.network.parameters));
        QVERIFY(std::abs(here - lesson.trace.loss) <= 1e-12 * std::max(1.0, lesson.trace.loss));
    }
}

void TestLossCurve::theRuleIsTheSlopeOfTheCurve()
{
    Random random(42);
    int corners = 0;
    int compared = 0;
    for (int i = 0; i < 80; ++i) {
        const Lesson lesson(randomNetwork(random));
        for (const Symbol& parameter : allParameters(lesson)) {
            const ParameterPlace place(lesson.network.spec, parameter);
            const double value = place.in(lesson.network.parameters);
            const LossCurve curve(lesson.network, lesson.examples, parameter);
            const WeightCurveState state
                = weightCurveState(curve, place.in(lesson.trace.gradient), place.in(*lesson.trace.updated));
            QCOMPARE(state.value, value);
            QCOMPARE(*state.next, place.in(*lesson.trace.updated));
            if (state.isAtCorner()) {
                ++corners;
                continue;
            }
            const double step = 1e-5;
            const double slope = (curve.loss(value + step) - curve.loss(value - step)) / (2.0 * step);
            QVERIFY2(std::abs(slope - state.slope) <= 1e-5 * std::max(1.0, std::abs(slope)),
                qPrintable(QStringLiteral("%1 against %2").arg(slope).arg(state.slope)));
            QVERIFY(state.agrees());
            ++compared;
        }
    }
    QVERIFY(compared > 400);
    QVERIFY(corners < compared / 20);
}

void TestLossCurve::cornersAreFound()
{
    const TraceNetwork network = reluNetwork(0.5);
    const LossCurve curve(network, network.rows, kHiddenBias);
    const LossShape shape = curve.shape(-4.0, 4.0, 200);
    QCOMPARE(shape.corners.size(), std::size_t(1));
    QVERIFY(std::abs(shape.corners[0].x() + 2.0) < 1e-9);
    QVERIFY(std::abs(shape.corners[0].y() - 4.5) < 1e-9); // ½·3²
    QVERIFY(shape.jumps.empty());
    QCOMPARE(shape.lines.size(), std::size_t(1));
}

void TestLossCurve::jumpsDivideTheCurve()
{
    TraceNetwork network = reluNetwork(0.5);
    network.spec.layers[0].activation = Activation(ActivationType::Step);
    const LossCurve curve(network, network.rows, kHiddenBias);
    const LossShape shape = curve.shape(-4.0, 4.0, 200);
    QCOMPARE(shape.jumps.size(), std::size_t(1));
    QVERIFY(std::abs(shape.jumps[0].value + 2.0) < 1e-9);
    QCOMPARE(shape.jumps[0].left, 4.5); // y = 0
    QCOMPARE(shape.jumps[0].right, 2.0); // y = 1
    QCOMPARE(shape.lines.size(), std::size_t(2));
    for (const QPolygonF& line : shape.lines)
        for (const QPointF& point : line)
            QCOMPARE(point.y(), point.x() < shape.jumps[0].value ? 4.5 : 2.0);
}

void TestLossCurve::theRangeHoldsTheStep()
{
    Random random(43);
    for (int i = 0; i < 300; ++i) {
        const double value = random.uniform(-5.0, 5.0) * std::pow(10.0, random.uniform(-2.0, 2.0));
        const double next = value + random.uniform(-1.0, 1.0) * std::pow(10.0, random.uniform(-6.0, 2.0));
        for (const CurveRange& range : {wholeRange(value, next, random.uniform(0.0, 30.0)), stepRange(value, next)}) {
            QVERIFY(range.contains(value));
            QVERIFY(range.contains(next));
            QVERIFY(range.width() > 1.5 * std::abs(next - value));
            const WeightCurveGeometry geometry({460, 170}, 1.0, range, {0.0, 1.0}, 30.0);
            const std::vector<double> ticks = geometry.xTicks();
            QVERIFY(ticks.size() >= 2 && ticks.size() <= 7);
        }
        QVERIFY(stepRange(value, next).width() < 9.0 * std::abs(next - value) + 1e-4 * std::max(1.0, std::abs(value)));
    }
    QCOMPARE(wholeRange(0.1, 0.1087, 1.0), (CurveRange{-2.0, 2.5}));
}

void TestLossCurve::lossesFitBetweenTicks()
{
    Random random(44);
    for (int i = 0; i < 200; ++i) {
        LossShape shape;
        shape.lowest = random.uniform(0.0, 1.0) * std::pow(10.0, random.uniform(-6.0, 3.0));
        shape.highest = shape.lowest * (1.0 + std::pow(10.0, random.uniform(-8.0, 2.0)));
        const CurveRange range = lossRange(shape, 0.05);
        QVERIFY(range.contains(shape.lowest) && range.contains(shape.highest));
        QVERIFY(range.low >= 0.0 || range.low > -0.2 * shape.highest);
        QVERIFY(range.width() >= 0.04 * shape.highest); // what hardly changes looks flat
        const std::vector<double> ticks = WeightCurveGeometry({460, 170}, 1.0, {0.0, 1.0}, range, 30.0).yTicks();
        QVERIFY(ticks.size() >= 2 && ticks.size() <= 6);
        // What stands at a tick is its number, also where the card is low.
        for (const double height : {90.0, 170.0}) {
            const std::vector<double> some = WeightCurveGeometry({460, height}, 1.0, {0.0, 1.0}, range, 30.0).yTicks();
            QVERIFY(some.size() >= 2);
            for (const double tick : some) {
                const double written = numberOf(tickText(tick, some));
                QVERIFY2(std::abs(written - tick) <= 2e-3 * range.width(),
                    qPrintable(tickText(tick, some) + QStringLiteral(" for ") + QString::number(tick, 'g', 17)));
            }
        }
    }
}

QTEST_MAIN(TestLossCurve)
#include "tst_loss_curve.moc"
