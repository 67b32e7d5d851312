// The curve of one weight: its points by another backend, its slope, its corners, and what a student does with it.
#include "RandomTraces.h"
#include "ui/formula/Formula.h"
#include "ui/lessons/backprop/ParameterPlace.h"
#include "ui/lessons/backprop/WeightCurvePanel.h"
#include "ui/lessons/backprop/WeightCurveView.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
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

/// A panel in a window with a field beside it.
struct Shown {
    QWidget window;
    WeightCurvePanel* panel = new WeightCurvePanel(&window);
    QLineEdit* field = new QLineEdit(&window);
    Lesson lesson;

    explicit Shown(const Lesson& shown, const Symbol& parameter)
        : lesson(shown)
    {
        window.resize(500, 320);
        panel->setGeometry(0, 0, 460, 254);
        field->setGeometry(0, 270, 200, 30);
        panel->setNames(TraceNames(lesson.network.spec, TraceNotation::ThetaA), {});
        panel->setParameter(lesson.network, lesson.trace, lesson.examples, parameter);
        window.show();
        window.activateWindow();
    }
    WeightCurveView* view() { return panel->view(); }
    const WeightCurveState& state() { return view()->state(); }
    QPushButton* button(const QString& text)
    {
        for (QPushButton* button : panel->findChildren<QPushButton*>())
            if (button->text() == text)
                return button;
        return nullptr;
    }
};

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

const Symbol kHiddenBias = {Quantity::Parameter, 1, 1, kBiasInput};

/// z = θ0 + 2x with x = 1, ReLU, then y = a: a corner at θ0 = −2.
TraceNetwork reluNetwork(double bias)
{
    TraceNetwork network;
    network.spec.inputs = 1;
    network.spec.layers = {randomLayer(1, ActivationType::Relu), randomLayer(1, ActivationType::Identity)};
    network.spec.loss = LossType::HalfSse;
    network.parameters = Parameters(network.spec);
    network.parameters.bias(0, 0) = bias;
    network.parameters.weight(0, 0, 0) = 2.0;
    network.parameters.weight(1, 0, 0) = 1.0;
    network.rows = {{{1.0}, {3.0}}};
    return network;
}

} // namespace

class TestWeightCurve : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("CHALKNET_REDUCED_MOTION", "1"); }
    void pointsAreThoseOfTheHost();
    void theRuleIsTheSlopeOfTheCurve();
    void cornersAreFound();
    void jumpsDivideTheCurve();
    void flatCurvesAreSaid();
    void wrongRulesAreNoTangents();
    void theRangeHoldsTheStep();
    void lossesFitBetweenTicks();
    void numbersOfTheSentenceAreTrue();
    void keysTryValues();
    void draggingTriesValues();
    void triedValuesGoWhenTheKeyboardDoes();
    void questionsHideTheSlope();
    void closeUpShowsTheStep();
    void nothingIsCalculatedWhileHidden();
};

void TestWeightCurve::pointsAreThoseOfTheHost()
{
    Random random(41);
    for (int i = 0; i < 60; ++i) {
        const std::size_t rows = 1 + random.below(4);
        const Lesson lesson(randomNetwork(random, rows), sgd(0.1), Mistake::None, rows);
        const std::vector<Symbol> all = allParameters(lesson);
        const Symbol parameter = all[random.below(all.size())];
        const ParameterPlace place(lesson.network.spec, parameter);
        Host host(lesson.network.spec, lesson.network.parameters, lesson.examples);
        const std::vector<QPointF> points = lossOverParameter(lesson.network, lesson.examples, parameter, -1.3, 0.9, 7);
        QCOMPARE(points.size(), std::size_t(7));
        QCOMPARE(points.front().x(), -1.3);
        QCOMPARE(points.back().x(), 0.9);
        for (const QPointF& point : points) {
            Parameters moved = lesson.network.parameters;
            place.in(moved) = point.x();
            const double expected = host.loss(moved);
            QVERIFY2(std::abs(point.y() - expected) <= 1e-12 * std::max(1.0, std::abs(expected)),
                qPrintable(QString::number(point.y() - expected)));
        }
        // Moving it nowhere gives the loss of the trace.
        const double value = place.in(lesson.network.parameters);
        const double here = lossOverParameter(lesson.network, lesson.examples, parameter, value, value, 1).front().y();
        QVERIFY(std::abs(here - lesson.trace.loss) <= 1e-12 * std::max(1.0, lesson.trace.loss));
    }
}

void TestWeightCurve::theRuleIsTheSlopeOfTheCurve()
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
            const std::vector<QPointF> points
                = lossOverParameter(lesson.network, lesson.examples, parameter, value - step, value + step, 3);
            const double slope = (points[2].y() - points[0].y()) / (points[2].x() - points[0].x());
            QVERIFY2(std::abs(slope - state.slope) <= 1e-5 * std::max(1.0, std::abs(slope)),
                qPrintable(QStringLiteral("%1 against %2").arg(slope).arg(state.slope)));
            QVERIFY(state.agrees());
            ++compared;
        }
    }
    QVERIFY(compared > 400);
    QVERIFY(corners < compared / 20);
}

void TestWeightCurve::cornersAreFound()
{
    const TraceNetwork network = reluNetwork(0.5);
    const LossCurve curve(network, network.rows, kHiddenBias);
    const LossShape shape = curve.shape(-4.0, 4.0, 200);
    QCOMPARE(shape.corners.size(), std::size_t(1));
    QVERIFY(std::abs(shape.corners[0].x() + 2.0) < 1e-9);
    QVERIFY(std::abs(shape.corners[0].y() - 4.5) < 1e-9); // ½·3²
    QVERIFY(shape.jumps.empty());
    QCOMPARE(shape.lines.size(), std::size_t(1));
    // At the corner itself the slope is 0 on one side and y − t = −3 on the other, and the rule takes 0.
    Shown shown(Lesson(reluNetwork(-2.0)), kHiddenBias);
    QVERIFY(shown.state().isAtCorner());
    QVERIFY(std::abs(shown.state().left) < 1e-6);
    QVERIFY(std::abs(shown.state().right + 3.0) < 1e-5);
    QVERIFY(shown.panel->text().contains(QStringLiteral("corner"), Qt::CaseInsensitive));
    QVERIFY(shown.panel->text().contains(writtenAlone(0.0, {}).tex()));
    QVERIFY(shown.view()->accessibleText().contains(QStringLiteral("corner at −2")));
}

void TestWeightCurve::jumpsDivideTheCurve()
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
    network.parameters.bias(0, 0) = -1.0;
    Shown shown(Lesson(network), kHiddenBias);
    QVERIFY(shown.panel->text().contains(QStringLiteral("jumps")));
    QVERIFY(shown.view()->accessibleText().contains(QStringLiteral("jump at −2")));
}

void TestWeightCurve::flatCurvesAreSaid()
{
    // x = 0: the weight of the first layer moves nothing.
    TraceNetwork silent = reluNetwork(0.5);
    silent.rows = {{{0.0}, {3.0}}};
    Shown shown(Lesson(silent), {Quantity::Parameter, 1, 1, 1});
    QVERIFY(shown.state().isFlat);
    QVERIFY(shown.state().hasNoInput);
    QVERIFY(shown.panel->text().contains(QStringLiteral("comes in")));
    // Behind a weight of 0 nothing passes on.
    TraceNetwork cut = reluNetwork(0.5);
    cut.parameters.weight(1, 0, 0) = 0.0;
    Shown other(Lesson(cut), kHiddenBias);
    QVERIFY(other.state().isFlat);
    QVERIFY(!other.state().hasNoInput);
    QVERIFY(other.panel->text().contains(QStringLiteral("passes on")));
    // A dead unit: flat here, but not everywhere.
    Shown dead(Lesson(reluNetwork(-3.0)), kHiddenBias);
    QVERIFY(!dead.state().isFlat);
    QVERIFY(dead.panel->text().contains(QStringLiteral("flat")));
    QCOMPARE(dead.view()->shape().corners.size(), std::size_t(1));
}

void TestWeightCurve::wrongRulesAreNoTangents()
{
    const Lesson lesson(tracePreset(TracePreset::TwoTwoOne), sgd(0.5), Mistake::DroppedDerivative);
    Shown shown(lesson, lesson.step(StepKind::Gradient, 1).target);
    QVERIFY(!shown.state().agrees());
    QVERIFY(shown.panel->text().contains(QStringLiteral("no tangent")));
    QVERIFY(shown.panel->text().contains(writtenAlone(shown.state().slope, {}).tex()));
    QVERIFY(shown.panel->text().contains(writtenAlone(shown.state().measured, {}).tex()));
}

void TestWeightCurve::theRangeHoldsTheStep()
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

void TestWeightCurve::lossesFitBetweenTicks()
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

void TestWeightCurve::numbersOfTheSentenceAreTrue()
{
    const Lesson lesson(tracePreset(TracePreset::TwoTwoOne));
    const TraceStep& step = lesson.step(StepKind::Gradient, 3);
    Shown shown(lesson, step.target);
    const ParameterPlace place(lesson.network.spec, step.target);
    Host host(lesson.network.spec, lesson.network.parameters, lesson.examples);
    const auto lossAt = [&](double value) {
        Parameters moved = lesson.network.parameters;
        place.in(moved) = value;
        return host.loss(moved);
    };
    const double value = place.in(lesson.network.parameters);
    const double fall = lossAt(value) - lossAt(value + 0.01);
    const double next = place.in(*lesson.trace.updated);
    const QString text = shown.panel->text();
    QVERIFY(fall > 0.0);
    QVERIFY(text.contains(QStringLiteral("falls by about $%1$").arg(writtenAlone(fall, {}).tex())));
    QVERIFY(text.contains(QStringLiteral("goes to $%1$").arg(writtenAlone(next, {}).tex())));
    QVERIFY(text.contains(QStringLiteral("by $%1$").arg(writtenAlone(lossAt(value) - lossAt(next), {}).tex())));
    QVERIFY(std::abs(lossAt(next) - shown.state().nextLoss) < 1e-12);
}

void TestWeightCurve::keysTryValues()
{
    const Lesson lesson(tracePreset(TracePreset::TwoTwoOne));
    const TraceStep& step = lesson.step(StepKind::Gradient, 3);
    Shown shown(lesson, step.target);
    QSignalSpy chosen(shown.panel, &WeightCurvePanel::valueChosen);
    QPushButton* use = shown.button(QStringLiteral("Use this value"));
    QVERIFY(!use->isVisible());
    shown.view()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(shown.view(), Qt::Key_Return); // nothing is tried yet
    QCOMPARE(chosen.size(), 0);
    QTest::keyClick(shown.view(), Qt::Key_Right);
    QVERIFY(shown.state().tried.has_value());
    QVERIFY(*shown.state().tried > 0.1);
    QTest::keyClick(shown.view(), Qt::Key_Right, Qt::ShiftModifier);
    const double tried = *shown.state().tried;
    QVERIFY(std::abs(tried - 0.21) < 1e-12); // 0.1 + 0.01 + 10 · 0.01
    QCOMPARE(shown.state().triedLoss, lossOverParameter(lesson.network, lesson.examples, step.target, tried, tried, 1)[0].y());
    QVERIFY(shown.panel->text().contains(writtenAlone(tried, {}).tex()));
    QVERIFY(use->isVisible());
    QTest::keyClick(shown.view(), Qt::Key_Escape);
    QVERIFY(!shown.state().tried);
    QVERIFY(!use->isVisible());
    QTest::keyClick(shown.view(), Qt::Key_Left);
    QTest::keyClick(shown.view(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<Symbol>(), symbols::as(Quantity::Parameter, step.target));
    QVERIFY(std::abs(chosen[0][1].toDouble() - 0.09) < 1e-12);
    // The same numbers again (another step of the same update): what is tried stays.
    shown.panel->setParameter(lesson.network, lesson.trace, lesson.examples, step.target);
    QVERIFY(shown.state().tried.has_value());
    // The value was taken: a new curve begins without one.
    TraceNetwork changed = lesson.network;
    ParameterPlace(changed.spec, step.target).in(changed.parameters) = 0.09;
    const Lesson after(changed);
    shown.panel->setParameter(after.network, after.trace, after.examples, step.target);
    QVERIFY(!shown.state().tried);
    QCOMPARE(shown.state().value, 0.09);
}

void TestWeightCurve::draggingTriesValues()
{
    const Lesson lesson(tracePreset(TracePreset::TwoTwoOne));
    Shown shown(lesson, lesson.step(StepKind::Gradient, 3).target);
    const WeightCurveGeometry geometry = shown.view()->plotGeometry();
    const auto at = [&](double value) { return geometry.point(value, 0.08).toPoint(); };
    QTest::mousePress(shown.view(), Qt::LeftButton, {}, at(0.5));
    QVERIFY(std::abs(*shown.state().tried - 0.5) < 0.02);
    QTest::mouseMove(shown.view(), at(-1.0));
    QTRY_VERIFY(std::abs(*shown.state().tried + 1.0) < 0.02);
    QCOMPARE(std::round(*shown.state().tried * 100.0) / 100.0, *shown.state().tried); // a number that can be written
    QTest::mouseRelease(shown.view(), Qt::LeftButton, {}, at(-1.0));
    QVERIFY(shown.state().tried.has_value());
    QSignalSpy chosen(shown.panel, &WeightCurvePanel::valueChosen);
    QTest::mouseClick(shown.button(QStringLiteral("Use this value")), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(std::abs(chosen[0][1].toDouble() + 1.0) < 0.02);
}

void TestWeightCurve::triedValuesGoWhenTheKeyboardDoes()
{
    const Lesson lesson(tracePreset(TracePreset::TwoTwoOne));
    Shown shown(lesson, lesson.step(StepKind::Gradient, 3).target);
    shown.view()->setFocus();
    QTRY_VERIFY(shown.view()->hasFocus());
    shown.view()->tryValue(0.7);
    shown.button(QStringLiteral("Use this value"))->setFocus(); // within the panel
    QVERIFY(shown.state().tried.has_value());
    shown.field->setFocus();
    QTRY_VERIFY(!shown.state().tried);
    shown.view()->tryValue(0.7);
    shown.panel->hide();
    QVERIFY(!shown.state().tried);
}

void TestWeightCurve::questionsHideTheSlope()
{
    const Lesson lesson(tracePreset(TracePreset::TwoTwoOne), sgd(200.0)); // a step far beyond the usual range
    Shown shown(lesson, lesson.step(StepKind::Gradient, 3).target);
    const QString slope = Formula::fromTex(weightCurveSlope(shown.state())).toPlainText();
    QVERIFY(shown.view()->accessibleText().contains(slope));
    const CurveRange open = shown.view()->range();
    shown.panel->setAsked(true);
    QVERIFY(!shown.view()->accessibleText().contains(slope));
    QVERIFY(weightCurveSlope(shown.state()).isEmpty());
    QVERIFY(!shown.panel->text().contains(writtenAlone(shown.state().slope, {}).tex()));
    QVERIFY(shown.view()->range().width() < open.width()); // how far the step goes is not told either
    QCOMPARE(shown.view()->range(), wholeRange(shown.state().value, std::nullopt, 1.0));
    shown.panel->setAsked(false);
    QVERIFY(shown.view()->range().contains(*shown.state().next));
    QVERIFY(shown.view()->accessibleText().contains(slope));
}

void TestWeightCurve::closeUpShowsTheStep()
{
    const Lesson lesson(tracePreset(TracePreset::TwoTwoOne));
    Shown shown(lesson, lesson.step(StepKind::Gradient, 3).target);
    QPushButton* zoom = shown.button(QStringLiteral("Close up"));
    const auto stepInPixels = [&] {
        const AxesGeometry& axes = shown.view()->plotGeometry().axes();
        return std::abs(axes.xToPixel(*shown.state().next) - axes.xToPixel(shown.state().value));
    };
    QVERIFY(stepInPixels() < 5.0);
    QTest::mouseClick(zoom, Qt::LeftButton);
    QCOMPARE(zoom->text(), QStringLiteral("Whole curve"));
    QVERIFY(stepInPixels() > 40.0);
    QTest::keyClick(shown.view(), Qt::Key_Home);
    QCOMPARE(zoom->text(), QStringLiteral("Close up"));
    const double whole = shown.view()->range().width();
    QTest::keyClick(shown.view(), Qt::Key_Plus);
    QVERIFY(shown.view()->range().width() < whole);
    QTest::keyClick(shown.view(), Qt::Key_Minus);
    QTest::keyClick(shown.view(), Qt::Key_Minus);
    QVERIFY(shown.view()->range().width() > whole);
}

void TestWeightCurve::nothingIsCalculatedWhileHidden()
{
    const Lesson lesson(tracePreset(TracePreset::TwoTwoOne));
    WeightCurvePanel panel;
    panel.setParameter(lesson.network, lesson.trace, lesson.examples, lesson.step(StepKind::Gradient, 3).target);
    QVERIFY(panel.view()->shape().lines.empty());
    panel.resize(460, 254);
    panel.show();
    QVERIFY(!panel.view()->shape().lines.empty());
    QCOMPARE(panel.view()->state().value, 0.1);
}

QTEST_MAIN(TestWeightCurve)
#include "tst_weight_curve.moc"
