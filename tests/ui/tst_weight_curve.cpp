// The curve of one weight on the screen: what it says, and what a student does with it.
#include "RandomTraces.h"
#include "ui/formula/Formula.h"
#include "ui/formula/MathText.h"
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

} // namespace

class TestWeightCurve : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("CHALKNET_REDUCED_MOTION", "1"); }
    void cornersAreSaid();
    void jumpsAreSaid();
    void flatCurvesAreSaid();
    void wrongRulesAreNoTangents();
    void numbersOfTheSentenceAreTrue();
    void keysTryValues();
    void draggingTriesValues();
    void triedValuesGoWhenTheKeyboardDoes();
    void questionsHideTheSlope();
    void closeUpShowsTheStep();
    void nothingIsCalculatedWhileHidden();
};

void TestWeightCurve::cornersAreSaid()
{
    // At the corner the slope is 0 on one side and y − t = −3 on the other, and the rule takes 0.
    Shown shown(Lesson(reluNetwork(-2.0)), kHiddenBias);
    QVERIFY(shown.state().isAtCorner());
    QVERIFY(std::abs(shown.state().left) < 1e-6);
    QVERIFY(std::abs(shown.state().right + 3.0) < 1e-5);
    QVERIFY(shown.panel->text().contains(QStringLiteral("corner"), Qt::CaseInsensitive));
    QVERIFY(shown.panel->text().contains(writtenAlone(0.0, {}).tex()));
    QVERIFY(shown.view()->accessibleText().contains(QStringLiteral("corner at −2")));
}

void TestWeightCurve::jumpsAreSaid()
{
    TraceNetwork network = reluNetwork(0.5);
    network.spec.layers[0].activation = Activation(ActivationType::Step);
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
    // Its penalty moves it all the same; the longest sentence is shown to its end.
    UpdateRule penalised = sgd(0.5);
    penalised.l1 = 0.1;
    Shown moved(Lesson(silent, penalised), {Quantity::Parameter, 1, 1, 1});
    moved.panel->setGeometry(0, 0, 420, 254);
    const auto* sentence = moved.panel->findChild<MathText*>();
    QVERIFY(sentence->text().contains(QStringLiteral("The update goes to")));
    QTRY_VERIFY(sentence->height() >= sentence->heightForWidth(sentence->width()));
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
    QCOMPARE(shown.state().triedLoss, LossCurve(lesson.network, lesson.examples, step.target).loss(tried));
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
