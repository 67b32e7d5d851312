// A traced network as a student uses it: the right numbers, pointing, choosing by keys, editing in place, what is read out.
#include "engine/explain/BackpropTrace.h"
#include "engine/explain/UnitState.h"
#include "ui/controls/WeightField.h"
#include "ui/theme/Theme.h"
#include "ui/trace/TraceDiagram.h"

#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

#include <array>
#include <cmath>

using namespace chalknet;
using namespace chalknet::ui;
using Kind = TraceTarget::Kind;

namespace {

/// 2-2-1, sigmoid everywhere, squared error; x = (1, 0.5), t = 1.
TraceNetwork smallNetwork()
{
    TraceNetwork network;
    network.spec.inputs = 2;
    network.spec.layers = {{2, Activation(ActivationType::Sigmoid), 0.0}, {1, Activation(ActivationType::Sigmoid), 0.0}};
    network.spec.loss = LossType::SquaredError;
    network.parameters = Parameters(network.spec);
    Parameters& p = network.parameters;
    p.bias(0, 0) = 0.1;
    p.weight(0, 0, 0) = 0.4;
    p.weight(0, 0, 1) = -0.2;
    p.bias(0, 1) = -0.3;
    p.weight(0, 1, 0) = 0.6;
    p.weight(0, 1, 1) = 0.5;
    p.bias(1, 0) = 0.2;
    p.weight(1, 0, 0) = 0.7;
    p.weight(1, 0, 1) = -0.5;
    network.rows = {{{1.0, 0.5}, {1.0}}};
    return network;
}

/// 3-3-2 of the curriculum, ReLU and identity: 4, 3, 0 and 2, 3.
TraceNetwork curriculumNetwork()
{
    TraceNetwork network;
    network.spec.inputs = 3;
    network.spec.layers = {{3, Activation(ActivationType::Relu), 0.0}, {2, Activation(ActivationType::Identity), 0.0}};
    network.spec.loss = LossType::SquaredError;
    network.parameters = Parameters(network.spec);
    constexpr std::array<std::array<double, 3>, 3> kFirst{{{1, 1, -1}, {1, 0.5, -1}, {1, 1, 1}}};
    constexpr std::array<std::array<double, 2>, 3> kSecond{{{1, 0.5}, {-1, 0.5}, {0, 1}}};
    for (int from = 0; from < 3; ++from) {
        for (int to = 0; to < 3; ++to)
            network.parameters.weight(0, to, from) = kFirst[static_cast<std::size_t>(from)][static_cast<std::size_t>(to)];
        for (int to = 0; to < 2; ++to)
            network.parameters.weight(1, to, from) = kSecond[static_cast<std::size_t>(from)][static_cast<std::size_t>(to)];
    }
    network.parameters.bias(1, 0) = 1.0;
    network.parameters.bias(1, 1) = -0.5;
    network.rows = {{{1.0, 2.0, 1.0}, {2.0, 3.0}}};
    return network;
}

TraceScene sceneOf(const TraceNetwork& network, bool isCalculation = false)
{
    const TraceExample& example = network.row(0);
    const BackpropTrace trace = traceBackprop(network.spec, network.parameters, example.inputs, example.targets);
    SceneStyle style;
    style.names = TraceNames(network.spec, isCalculation ? TraceNotation::XwB : TraceNotation::ThetaA);
    style.hasBiasUnits = !isCalculation;
    style.hasLoss = !isCalculation;
    style.isCalculation = isCalculation;
    return traceScene(network, trace.values, example, trace.loss, style);
}

TraceTarget unit(int column, int number)
{
    return {Kind::Unit, column, number, 0, 0};
}

TraceTarget edge(int column, int to, int from)
{
    return {Kind::Edge, column, to, from, 0};
}

TraceTarget bias(int column, int to)
{
    return {Kind::BiasEdge, column, to, 0, 0};
}

double sigmoid(double z)
{
    return 1.0 / (1.0 + std::exp(-z));
}

QString digits(double value, int decimals)
{
    return QString::number(value, 'f', decimals).replace(QLatin1Char('-'), QChar(0x2212));
}

/// The diagram of the small network in a window.
struct Window {
    TraceDiagram diagram;
    TraceNetwork network = smallNetwork();

    Window()
    {
        diagram.resize(1324, 400);
        diagram.setScene(sceneOf(network));
        diagram.show();
        diagram.setEditable([this](const TraceTarget& target) -> std::optional<double> {
            const TraceEdgeMark* mark = diagram.scene().edge(target);
            if (mark != nullptr)
                return mark->weight;
            if (target.kind == Kind::Unit && target.column == 0)
                return network.rows.front().inputs[static_cast<std::size_t>(target.unit)];
            return std::nullopt;
        });
    }

    QPoint place(const TraceTarget& target) const
    {
        const TraceGeometry& geometry = diagram.geometryOfDiagram();
        if (target.kind == Kind::Loss)
            return geometry.lossRect().center().toPoint();
        const QRectF rect = geometry.unitRect(target);
        return (rect.isEmpty() ? geometry.labelCenter(target) : rect.center()).toPoint();
    }

    /// Without the cursor of the platform, which stands where the last test left it.
    void point(QPoint place)
    {
        QMouseEvent move(QEvent::MouseMove, place, diagram.mapToGlobal(place), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&diagram, &move);
    }

    void doubleClick(const TraceTarget& target)
    {
        QTest::mouseDClick(&diagram, Qt::LeftButton, {}, place(target));
        QTest::mouseRelease(&diagram, Qt::LeftButton, {}, place(target)); // the former leaves the button pressed
    }

    void activate()
    {
        diagram.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&diagram));
    }
};

TraceTarget last(const QSignalSpy& spy)
{
    return spy.isEmpty() ? TraceTarget{} : spy.last().first().value<TraceTarget>();
}

} // namespace

class TestTraceDiagram : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("CHALKNET_REDUCED_MOTION", "1"); }
    void init() { Theme::instance().setName(ThemeName::Paper); }

    void theSceneShowsTheNumbers();
    void weightsAfterAnUpdateKeepTheirDigits();
    void theCalculationIsShort();
    void severalTargetsAreWritten();
    void maxoutShowsItsPieces();
    void symbolsHaveTheirPlace();
    void whatIsNotReachedIsHidden();
    void pointingTellsTheTarget();
    void aClickActivates();
    void keysChooseAndActivate();
    void aWeightIsEditedByMouse();
    void aWeightIsEditedByKeys();
    void escapeTakesTheNumberBack();
    void whatCannotBeEditedIsNot();
    void theEditorFollowsTheScene();
    void aSmallerNetworkForgetsWhatWasPointedAt();
    void everyNumberIsReadOut();
    void whatIsAskedIsNotReadOut();
    void hardlyLearningUnitsArePointedOut();
    void theSignalArrives();
    void theSignalTakesItsTime();
    void thePictureShowsTonesAndGaps();
};

void TestTraceDiagram::theSceneShowsTheNumbers()
{
    TraceScene scene = sceneOf(smallNetwork());
    const double z1 = 0.1 + 0.4 * 1.0 - 0.2 * 0.5;
    const double z2 = -0.3 + 0.6 * 1.0 + 0.5 * 0.5;
    const double z3 = 0.2 + 0.7 * sigmoid(z1) - 0.5 * sigmoid(z2);
    QCOMPARE(scene.columnCount(), 3);
    QCOMPARE(scene.unit(unit(0, 0))->activation.text, QStringLiteral("1.0"));
    QCOMPARE(scene.unit(unit(0, 1))->activation.text, QStringLiteral("0.5"));
    QVERIFY(!scene.unit(unit(0, 0))->isPill);
    QCOMPARE(scene.unit({Kind::Bias, 1, 0, 0, 0})->activation.text, QStringLiteral("1"));
    QVERIFY(scene.unit({Kind::Bias, 2, 0, 0, 0}) == nullptr);
    const std::array<double, 2> hidden{z1, z2};
    for (int i = 0; i < 2; ++i) {
        const TraceUnitMark* mark = scene.unit(unit(1, i));
        QCOMPARE(mark->sum.text, digits(hidden[static_cast<std::size_t>(i)], 3));
        QCOMPARE(mark->activation.text, digits(sigmoid(hidden[static_cast<std::size_t>(i)]), 3));
        QVERIFY(mark->isPill);
    }
    QCOMPARE(scene.unit(unit(2, 0))->sum.text, digits(z3, 3));
    QCOMPARE(scene.unit(unit(2, 0))->activation.text, digits(sigmoid(z3), 3));
    QCOMPARE(scene.unit(unit(1, 0))->sum.text, QStringLiteral("0.400"));
    QCOMPARE(scene.unit(unit(1, 0))->activation.text, QStringLiteral("0.599"));
    const double loss = (sigmoid(z3) - 1.0) * (sigmoid(z3) - 1.0);
    QCOMPARE(scene.loss.text, digits(loss, 4));
    QVERIFY(scene.lossNote.contains(QStringLiteral("t = \\num{1}")));

    QCOMPARE(scene.edge(edge(1, 0, 1))->text, QStringLiteral("−0.20"));
    QCOMPARE(scene.edge(edge(1, 1, 0))->text, QStringLiteral("0.60"));
    QCOMPARE(scene.edge(bias(1, 1))->text, QStringLiteral("−0.30"));
    QCOMPARE(scene.edge(edge(2, 0, 1))->weight, -0.5);
    QVERIFY(scene.edge(edge(2, 1, 0)) == nullptr && scene.edge(edge(3, 0, 0)) == nullptr && scene.edge(bias(0, 0)) == nullptr);
    QCOMPARE(scene.edgesInto(1).size(), std::size_t(6));
    QVERIFY(scene.edgesInto(0).empty());
}

void TestTraceDiagram::weightsAfterAnUpdateKeepTheirDigits()
{
    TraceNetwork network = smallNetwork();
    network.parameters.bias(0, 0) = 0.108726;
    network.parameters.weight(1, 0, 0) = 12345.6789;
    const TraceScene scene = sceneOf(network);
    QCOMPARE(scene.edge(bias(1, 0))->text, QStringLiteral("0.109"));
    QCOMPARE(scene.edge(edge(1, 0, 0))->text, QStringLiteral("0.400"));
    QVERIFY(scene.edge(edge(2, 0, 0))->text.contains(QStringLiteral("10⁴"))); // too long for an edge
}

void TestTraceDiagram::theCalculationIsShort()
{
    TraceScene scene = sceneOf(curriculumNetwork(), true);
    const std::array<QString, 3> z{QStringLiteral("4"), QStringLiteral("3"), QStringLiteral("−2")};
    const std::array<QString, 3> a{QStringLiteral("4"), QStringLiteral("3"), QStringLiteral("0")};
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(scene.unit(unit(1, i))->sum.text, z[static_cast<std::size_t>(i)]);
        QCOMPARE(scene.unit(unit(1, i))->activation.text, a[static_cast<std::size_t>(i)]);
    }
    QCOMPARE(scene.unit(unit(2, 0))->activation.text, QStringLiteral("2"));
    QCOMPARE(scene.unit(unit(2, 1))->activation.text, QStringLiteral("3"));
    QVERIFY(!scene.unit(unit(2, 0))->isPill);
    QCOMPARE(scene.edge(edge(1, 1, 1))->text, QStringLiteral("0.5"));
    QCOMPARE(scene.edge(edge(1, 2, 0))->text, QStringLiteral("−1"));
    QVERIFY(scene.edge(bias(1, 0)) == nullptr);
    QVERIFY(scene.unit(unit(2, 1))->sideNote.contains(QStringLiteral("−0.5")));
    QVERIFY(!scene.columns.front().caption.isEmpty());
}

void TestTraceDiagram::severalTargetsAreWritten()
{
    TraceNetwork network = curriculumNetwork();
    QVERIFY(sceneOf(network).lossNote.contains(QStringLiteral("(\\num{2},\\,\\num{3})")));
    network.spec.layers.back().units = 3;
    network.parameters = Parameters(network.spec);
    network.rows.front().targets = {0.0, 1.0, 0.0};
    QVERIFY(sceneOf(network).lossNote.contains(QStringLiteral("t_{2} = \\num{1}")));
    network.rows.front().targets = {0.25, 1.0, 0.0};
    QVERIFY(sceneOf(network).lossNote.contains(QStringLiteral("\\num{0.25}")));
}

void TestTraceDiagram::maxoutShowsItsPieces()
{
    TraceNetwork network = smallNetwork();
    network.spec.layers.front().activation = Activation(ActivationType::Maxout);
    network.parameters = Parameters(network.spec);
    network.parameters.weight(0, 0, 0) = -0.25; // unit 1, piece 1
    network.parameters.weight(0, 1, 0) = 0.75; // piece 2 wins
    network.parameters.bias(0, 1) = 0.5;
    TraceScene scene = sceneOf(network);
    QCOMPARE(scene.piecesOf(1), 2);
    QCOMPARE(scene.edgesInto(1).size(), std::size_t(2 * 2 * 2 + 2 * 2));
    QCOMPARE(scene.unit(unit(1, 0))->sum.text, QStringLiteral("1.250"));
    QCOMPARE(scene.unit(unit(1, 0))->activation.text, QStringLiteral("1.250"));
    QVERIFY(scene.unit(unit(1, 0))->note.contains(QStringLiteral("−0.250")));
    QCOMPARE(scene.edge({Kind::Edge, 1, 0, 0, 1})->text, QStringLiteral("0.75"));
    QCOMPARE(scene.edge({Kind::BiasEdge, 1, 0, 0, 1})->text, QStringLiteral("0.50"));
    QVERIFY(scene.edge({Kind::Edge, 1, 0, 0, 2}) == nullptr);
}

void TestTraceDiagram::symbolsHaveTheirPlace()
{
    const NetworkSpec spec = smallNetwork().spec;
    QVERIFY(targetOf(symbols::activation(-1, 1)) == unit(0, 1));
    QVERIFY(targetOf(symbols::activation(0, 1)) == unit(1, 1));
    QVERIFY(targetOf(symbols::weightedSum(spec, 1, 0)) == unit(2, 0));
    QVERIFY(targetOf(symbols::weight(spec, 0, 1, 0)) == edge(1, 1, 0));
    QVERIFY(targetOf(symbols::bias(spec, 1, 0)) == bias(2, 0));
    QVERIFY(targetOf(symbols::alpha(0, 1)) == unit(1, 1));
    QVERIFY(targetOf(symbols::as(Quantity::LossByParameter, symbols::weight(spec, 1, 0, 1))) == edge(2, 0, 1));
    QVERIFY(targetOf(symbols::as(Quantity::LossBySum, symbols::weightedSum(spec, 0, 1))) == unit(1, 1));
    QCOMPARE(targetOf({Quantity::Loss}).kind, Kind::Loss);
    QCOMPARE(targetOf({Quantity::Target, 0, 1}).kind, Kind::Loss);
    QVERIFY(targetOf({Quantity::LearningRate}).isNone());
    QVERIFY(targetOf({Quantity::One}).isNone());
    NetworkSpec maxout = spec;
    maxout.layers.front().activation = Activation(ActivationType::Maxout);
    QVERIFY((targetOf(symbols::weight(maxout, 0, 3, 1)) == TraceTarget{Kind::Edge, 1, 1, 1, 1}));
}

void TestTraceDiagram::whatIsNotReachedIsHidden()
{
    Window window;
    TraceScene scene = sceneOf(window.network);
    hideFrom(scene, 2);
    QCOMPARE(scene.unit(unit(1, 0))->activation.state, TraceValue::State::Known);
    QCOMPARE(scene.unit(unit(2, 0))->sum.state, TraceValue::State::Waiting);
    QCOMPARE(scene.loss.state, TraceValue::State::Waiting);
    window.diagram.setScene(scene);
    QVERIFY(window.diagram.accessibleText().contains(QStringLiteral("0.599")));
    QVERIFY(!window.diagram.accessibleText().contains(QStringLiteral("0.575")));
    QVERIFY(!window.diagram.targetText({Kind::Loss}).contains(scene.loss.text));
    hideFrom(scene, 0);
    QCOMPARE(scene.unit(unit(1, 0))->activation.state, TraceValue::State::Waiting);
    QCOMPARE(scene.unit(unit(0, 0))->activation.state, TraceValue::State::Known); // inputs are always known
}

void TestTraceDiagram::pointingTellsTheTarget()
{
    Window window;
    QSignalSpy hovered(&window.diagram, &TraceDiagram::targetHovered);
    for (const TraceTarget& target :
        {unit(1, 0), edge(1, 1, 0), bias(2, 0), TraceTarget{Kind::Loss}, TraceTarget{Kind::Bias, 0, 0, 0, 0}, unit(0, 1)}) {
        window.point(window.place(target));
        QVERIFY(last(hovered) == target);
        QVERIFY(window.diagram.current() == target);
        QVERIFY(window.diagram.accessibleText().startsWith(window.diagram.targetText(target)));
    }
    const qsizetype before = hovered.size();
    window.point(window.place(unit(0, 1)) + QPoint(2, 2));
    QCOMPARE(hovered.size(), before); // the same again is no news
    window.point(QPoint(1320, 4));
    QVERIFY(last(hovered).isNone() && hovered.size() == before + 1);
    window.point(window.place(unit(1, 1)));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&window.diagram, &leave);
    QVERIFY(last(hovered).isNone() && window.diagram.current().isNone());
}

void TestTraceDiagram::aClickActivates()
{
    Window window;
    QSignalSpy activated(&window.diagram, &TraceDiagram::targetActivated);
    QTest::mouseClick(&window.diagram, Qt::LeftButton, {}, window.place(edge(2, 0, 1)));
    QCOMPARE(activated.size(), 1);
    QVERIFY(last(activated) == edge(2, 0, 1));
    QTest::mouseClick(&window.diagram, Qt::LeftButton, {}, QPoint(1320, 4));
    QTest::mouseClick(&window.diagram, Qt::RightButton, {}, window.place(unit(1, 0)));
    QCOMPARE(activated.size(), 1);
}

void TestTraceDiagram::keysChooseAndActivate()
{
    Window window;
    window.activate();
    QSignalSpy hovered(&window.diagram, &TraceDiagram::targetHovered);
    QSignalSpy activated(&window.diagram, &TraceDiagram::targetActivated);
    window.diagram.clearFocus();
    window.diagram.setFocus(Qt::TabFocusReason);
    QVERIFY(!last(hovered).isNone());
    QTest::keyClick(&window.diagram, Qt::Key_Down);
    QVERIFY(last(hovered) == unit(0, 0));
    QTest::keyClick(&window.diagram, Qt::Key_Right);
    QVERIFY(last(hovered) == edge(1, 0, 0)); // level
    QTest::keyClick(&window.diagram, Qt::Key_Down);
    QVERIFY(last(hovered) == edge(1, 1, 0));
    QTest::keyClick(&window.diagram, Qt::Key_Right);
    QVERIFY(last(hovered) == unit(1, 1));
    QTest::keyClick(&window.diagram, Qt::Key_Return);
    QVERIFY(last(activated) == unit(1, 1));
    QTest::keyClick(&window.diagram, Qt::Key_Space);
    QCOMPARE(activated.size(), 2);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&window.diagram, Qt::Key_Right);
    QCOMPARE(last(hovered).kind, Kind::Loss);
    QTest::keyClick(&window.diagram, Qt::Key_Escape);
    QVERIFY(last(hovered).isNone());
}

void TestTraceDiagram::aWeightIsEditedByMouse()
{
    Window window;
    window.activate();
    QSignalSpy edited(&window.diagram, &TraceDiagram::valueEdited);
    QSignalSpy done(&window.diagram, &TraceDiagram::editingDone);
    window.doubleClick(edge(1, 1, 0));
    WeightField* editor = window.diagram.editor();
    QVERIFY(editor != nullptr);
    QCOMPARE(editor->value(), 0.6);
    // It stands at its number.
    QVERIFY(QRectF(editor->geometry()).intersects(window.diagram.geometryOfDiagram().labelRect(edge(1, 1, 0))));
    QTest::keyClicks(editor, QStringLiteral("-0.25"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(edited.size(), 1);
    QVERIFY(last(edited) == edge(1, 1, 0));
    QCOMPARE(edited.first().at(1).toDouble(), -0.25);
    QCOMPARE(done.size(), 1);
    QTRY_VERIFY(window.diagram.editor() == nullptr);
    QVERIFY(window.diagram.hasFocus());
}

void TestTraceDiagram::aWeightIsEditedByKeys()
{
    Window window;
    window.activate();
    window.diagram.clearFocus();
    window.diagram.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&window.diagram, Qt::Key_Down);
    QVERIFY(window.diagram.current() == unit(0, 0));
    QSignalSpy edited(&window.diagram, &TraceDiagram::valueEdited);
    QTest::keyClick(&window.diagram, Qt::Key_F2);
    WeightField* editor = window.diagram.editor();
    QVERIFY(editor != nullptr && editor->hasFocus());
    QCOMPARE(editor->value(), 1.0);
    QTest::keyClick(editor, Qt::Key_Up); // a step of 0.1
    QCOMPARE(edited.last().at(1).toDouble(), 1.1);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(window.diagram.editor() == nullptr);
    QVERIFY(window.diagram.hasFocus() && window.diagram.current() == unit(0, 0)); // goes on from where it was
}

void TestTraceDiagram::escapeTakesTheNumberBack()
{
    Window window;
    window.activate();
    QSignalSpy edited(&window.diagram, &TraceDiagram::valueEdited);
    window.diagram.openEditor(bias(1, 0));
    QTest::keyClicks(window.diagram.editor(), QStringLiteral("7"));
    QTest::keyClick(window.diagram.editor(), Qt::Key_Escape);
    QVERIFY(window.diagram.editor() != nullptr); // the first takes back what was typed
    QTest::keyClick(window.diagram.editor(), Qt::Key_Escape);
    QVERIFY(window.diagram.editor() == nullptr);
    QCOMPARE(edited.size(), 0);
}

void TestTraceDiagram::whatCannotBeEditedIsNot()
{
    Window window;
    window.doubleClick(unit(1, 0));
    window.diagram.openEditor({Kind::Loss});
    window.diagram.openEditor({});
    window.diagram.openEditor(edge(7, 0, 0));
    QVERIFY(window.diagram.editor() == nullptr);
    TraceDiagram plain;
    plain.resize(800, 300);
    plain.setScene(sceneOf(smallNetwork()));
    plain.openEditor(edge(1, 0, 0));
    QVERIFY(plain.editor() == nullptr);
}

void TestTraceDiagram::theEditorFollowsTheScene()
{
    Window window;
    window.activate();
    window.diagram.openEditor(edge(2, 0, 0));
    const QPoint before = window.diagram.editor()->geometry().center();
    window.diagram.resize(1000, 300);
    QVERIFY(window.diagram.editor()->geometry().center() != before);
    QVERIFY(QRectF(window.diagram.editor()->geometry()).intersects(window.diagram.geometryOfDiagram().labelRect(edge(2, 0, 0))));
    // A network without that weight closes it.
    TraceNetwork single = smallNetwork();
    single.spec.layers.erase(single.spec.layers.begin());
    single.parameters = Parameters(single.spec);
    window.diagram.setScene(sceneOf(single));
    QVERIFY(window.diagram.editor() == nullptr);
}

void TestTraceDiagram::aSmallerNetworkForgetsWhatWasPointedAt()
{
    Window window;
    window.point(window.place(unit(2, 0)));
    QVERIFY(window.diagram.current() == unit(2, 0));
    QSignalSpy hovered(&window.diagram, &TraceDiagram::targetHovered);
    TraceNetwork single = smallNetwork();
    single.spec.layers.erase(single.spec.layers.begin());
    single.parameters = Parameters(single.spec);
    window.diagram.setScene(sceneOf(single));
    QCOMPARE(hovered.size(), 1);
    QVERIFY(window.diagram.current().isNone());
}

void TestTraceDiagram::everyNumberIsReadOut()
{
    Window window;
    const TraceScene& scene = window.diagram.scene();
    const QString text = window.diagram.accessibleText();
    for (const TraceColumnMark& column : scene.columns)
        for (const TraceUnitMark& mark : column.units)
            QVERIFY2(text.contains(mark.activation.text) && text.contains(mark.sum.text), qPrintable(text));
    for (int column = 1; column < 3; ++column)
        for (const TraceTarget& target : scene.edgesInto(column)) {
            QVERIFY2(text.contains(scene.edge(target)->text), qPrintable(text));
            QVERIFY(window.diagram.targetText(target).contains(scene.edge(target)->text));
        }
    QVERIFY(text.contains(scene.loss.text));
    QVERIFY(!text.contains(QLatin1Char('\\')) && !text.contains(QLatin1Char('$')));
    QCOMPARE(window.diagram.targetText(edge(1, 1, 0)), QStringLiteral("weight from input 1 to hidden unit 2: θ₂₁⁽¹⁾ = 0.60"));
    QVERIFY(window.diagram.targetText(edge(4, 1, 0)).isEmpty());
    QVERIFY(window.diagram.targetText({}).isEmpty());
}

void TestTraceDiagram::whatIsAskedIsNotReadOut()
{
    Window window;
    TraceScene scene = sceneOf(window.network);
    scene.unit(unit(2, 0))->activation.state = TraceValue::State::Asked;
    const QString answer = scene.unit(unit(2, 0))->activation.text;
    window.diagram.setScene(scene);
    QVERIFY(!window.diagram.accessibleText().contains(answer));
    QVERIFY(!window.diagram.targetText(unit(2, 0)).contains(answer));
    QVERIFY(window.diagram.targetText(unit(2, 0)).contains(QStringLiteral("asked")));
    QVERIFY(window.diagram.targetText(unit(2, 0)).contains(scene.unit(unit(2, 0))->sum.text));
}

void TestTraceDiagram::hardlyLearningUnitsArePointedOut()
{
    Window window;
    TraceNetwork network = smallNetwork();
    network.parameters.bias(0, 1) = 9.0; // far out on the sigmoid
    TraceScene scene = sceneOf(network);
    markConditions(scene, unitReports(network.spec, network.parameters, network.rows, 0));
    QCOMPARE(scene.unit(unit(1, 1))->condition, UnitCondition::Saturated);
    QCOMPARE(scene.unit(unit(1, 0))->condition, UnitCondition::Learning);
    window.diagram.setScene(scene);
    QVERIFY(window.diagram.targetText(unit(1, 1)).contains(QStringLiteral("saturated")));
    const QImage with = window.diagram.grab().toImage();
    scene.unit(unit(1, 1))->condition = UnitCondition::Learning;
    window.diagram.setScene(scene);
    const QImage without = window.diagram.grab().toImage();
    const QRect note = window.diagram.geometryOfDiagram().noteRect(unit(1, 1)).toRect();
    QVERIFY(!note.isEmpty());
    QVERIFY(with.copy(note) != without.copy(note));
}

void TestTraceDiagram::theSignalArrives()
{
    Window window;
    QSignalSpy arrived(&window.diagram, &TraceDiagram::signalArrived);
    window.diagram.playSignal(1, false); // without motion at once
    QCOMPARE(arrived.size(), 1);
    QVERIFY(!window.diagram.isPlayingSignal());
    window.diagram.playSignal(3, true); // from the loss
    QCOMPARE(arrived.size(), 2);
}

void TestTraceDiagram::theSignalTakesItsTime()
{
    Window window;
    window.activate();
    qunsetenv("CHALKNET_REDUCED_MOTION");
    QSignalSpy arrived(&window.diagram, &TraceDiagram::signalArrived);
    const QImage still = window.diagram.grab().toImage();
    window.diagram.playSignal(2, false);
    QVERIFY(window.diagram.isPlayingSignal());
    QCOMPARE(arrived.size(), 0);
    QVERIFY(window.diagram.grab().toImage() != still); // dots
    QTRY_COMPARE(arrived.size(), 1);
    QVERIFY(!window.diagram.isPlayingSignal());
    QCOMPARE(window.diagram.grab().toImage(), still);
    qputenv("CHALKNET_REDUCED_MOTION", "1");
}

void TestTraceDiagram::thePictureShowsTonesAndGaps()
{
    Window window;
    TraceScene scene = sceneOf(window.network);
    scene.edge(edge(2, 0, 0))->isActive = true;
    scene.edge(edge(2, 0, 0))->tone = TraceTone::C1;
    scene.unit(unit(1, 0))->tone = TraceTone::C2;
    scene.unit(unit(1, 1))->activation.state = TraceValue::State::Asked;
    window.diagram.setScene(scene);
    const TraceGeometry& geometry = window.diagram.geometryOfDiagram();
    for (const ThemeName theme : {ThemeName::Paper, ThemeName::Chalkboard}) {
        Theme::instance().setName(theme);
        const Colors& colors = Theme::instance().colors();
        const QImage image = window.diagram.grab().toImage();
        const QLineF line = geometry.edgeLine(edge(2, 0, 0));
        QCOMPARE(image.pixelColor(line.pointAt(0.1).toPoint()), colors.c1);
        // The line is interrupted at its label: between its border and its letters.
        const QRectF label = geometry.labelRect(edge(2, 0, 0));
        const QColor ground = image.pixelColor(2, 2);
        QCOMPARE(image.pixelColor((label.topLeft() + QPointF(2, 2)).toPoint()), ground);
        const QRectF lit = geometry.unitRect(unit(1, 0));
        QCOMPARE(image.pixelColor((lit.topLeft() + QPointF(lit.width() * 0.3, 8)).toPoint()), colors.c2Bg);
        const QRectF plain = geometry.unitRect(unit(1, 1));
        QCOMPARE(image.pixelColor((plain.topLeft() + QPointF(plain.width() * 0.3, 8)).toPoint()), ground);
    }
}

QTEST_MAIN(TestTraceDiagram)
#include "tst_trace_diagram.moc"
