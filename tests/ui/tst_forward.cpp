// The lesson "Forward pass": the ready-made numbers digit by digit, stepping, lighting, editing, questions, tasks and what is
// kept.
#include "ui/AppContext.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/controls/WeightField.h"
#include "ui/formula/Formula.h"
#include "ui/formula/FormulaLayout.h"
#include "ui/formula/MathText.h"
#include "ui/lessons/PredictionCard.h"
#include "ui/lessons/forward/AlgorithmFlow.h"
#include "ui/lessons/forward/CalculationStrip.h"
#include "ui/lessons/forward/ForwardDiagramCard.h"
#include "ui/lessons/forward/ForwardLayout.h"
#include "ui/lessons/forward/ForwardLesson.h"
#include "ui/lessons/forward/ForwardMatrixCard.h"
#include "ui/lessons/forward/ForwardMatrixView.h"
#include "ui/lessons/forward/ForwardPage.h"
#include "ui/lessons/forward/ForwardStrip.h"
#include "ui/lessons/forward/StageTrack.h"
#include "ui/trace/TraceDiagram.h"
#include "ui/trace/TraceNetworkEditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTranslator>

#include <cmath>
#include <set>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

using Role = MatrixCell::Role;
using Kind = TraceTarget::Kind;

struct Lesson5 {
    AppContext context;
    ForwardPage page{context};

    Lesson5()
    {
        page.resize(1324, 800);
        page.show();
    }
    ForwardController& controller() { return page.controller(); }
    ForwardMatrixView* matrices() { return page.matrixCard()->matrices(); }
    TraceDiagram* diagram() { return page.diagramCard()->diagram(); }
    const TraceScene& scene() { return diagram()->scene(); }
    PredictionCard* card() { return page.predictionCard(); }
    QCheckBox* predictBox() { return page.matrixCard()->predictBox(); }

    QString cell(Role role, int layer, int row, int input = 0)
    {
        return matrices()->cellAt(matrices()->placeOf(role, layer, row, input))->text;
    }
    QString row(Role role, int layer, int count)
    {
        QStringList texts;
        for (int i = 0; i < count; ++i)
            texts += cell(role, layer, i);
        return texts.join(u' ');
    }
    /// z | a of a column of the diagram, "–" where nothing is known.
    QString column(int index)
    {
        QStringList texts;
        for (const TraceUnitMark& unit : scene().columns[static_cast<std::size_t>(index)].units) {
            const auto text = [](const TraceValue& value) {
                return value.state == TraceValue::State::Known ? value.text
                    : value.state == TraceValue::State::Asked  ? QStringLiteral("?")
                                                               : QStringLiteral("–");
            };
            texts += unit.isPill ? text(unit.sum) + u'|' + text(unit.activation) : text(unit.activation);
        }
        return texts.join(u' ');
    }
    QString calculation() { return page.matrixCard()->calculation()->plainText(); }
    LessonTask task(const QString& id)
    {
        for (const LessonTask& task : page.tasks())
            if (task.id == id)
                return task;
        return {};
    }
    void showPreset(TracePreset preset)
    {
        controller().setNetwork(tracePreset(preset), QStringLiteral("test"));
        controller().goTo(controller().document().layers());
    }
    /// The middle of a unit or the number of an edge, in the diagram.
    void hoverUnit(int column, int unit) { emit diagram()->targetHovered({.kind = Kind::Unit, .column = column, .unit = unit}); }
};

TraceTarget weightTarget(int column, int unit, int from)
{
    return {.kind = Kind::Edge, .column = column, .unit = unit, .from = from};
}

TraceTarget biasTarget(int column, int unit)
{
    return {.kind = Kind::BiasEdge, .column = column, .unit = unit};
}

class BracketTranslator : public QTranslator {
public:
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return QLatin1Char('[') + QString::fromUtf8(source) + QLatin1Char(']');
    }
    bool isEmpty() const override { return false; }
};

/// Speaks another language while it lives.
class OtherLanguage {
public:
    OtherLanguage()
    {
        QCoreApplication::installTranslator(&m_translator);
        QCoreApplication::processEvents();
    }
    ~OtherLanguage()
    {
        QCoreApplication::removeTranslator(&m_translator);
        QCoreApplication::processEvents();
    }
    Q_DISABLE_COPY_MOVE(OtherLanguage)

private:
    BracketTranslator m_translator;
};

} // namespace

class TestForward : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("CHALKNET_REDUCED_MOTION", "1"); }
    void startsAtTheInputOfThePreset();
    void thePresetIsShownDigitByDigit();
    void theSignalBringsTheNumbersWithIt();
    void stepsGoForwardBackAndByStage();
    void playRunsToTheEndAndStops();
    void keysAndPresenterStep();
    void bothNotationsShowTheSameNumbers();
    void detailDecidesWhatIsShown();
    void hoveringLightsRowColumnAndBiasEverywhere();
    void hoveringAWeightLightsItsProduct();
    void aClickPinsANumber();
    void editingACellRecomputesEverything();
    void diagramAndCombosEdit();
    void undoAndRedoGoThroughTheNetwork();
    void typingIsOneUndoStep();
    void rowsAreChosen();
    void theFlowOpensLessons();
    void theFlowIsOperatedByKeys();
    void questionsHideAndRevealTheNumber();
    void questionsAreRightAndDistinct();
    void questionsGoOnWithNewInputs();
    void aQuestionIsToldInLanguageAndNotation();
    void withoutAQuestionThereIsNoCard();
    void productsOnEdgesFollowFromTheirFactors();
    void taskPredictCountsRightAnswers();
    void taskZeroWantsOneWeight();
    void taskWakeWantsTheThirdUnit();
    void drawnInputsWakeNobody();
    void taskNothingWantsALookAndAnAnswer();
    void taskMergeCountsEntries();
    void theLabsNetworkIsTakenOver();
    void networksAreReceived();
    void stateIsKept();
    void hostileStateIsTamed();
    void everySizeIsLaidOut_data();
    void everySizeIsLaidOut();
    void presentingKeepsTheStage();
    void statusSaysTheSize();
    void everyFormulaCanBeRead();
    void theExplanationFitsBesideLargeNetworks();
    void outputsBesideManyUnitsHaveNames();
};

void TestForward::startsAtTheInputOfThePreset()
{
    Lesson5 lesson;
    QCOMPARE(presetOf(lesson.controller().network()), std::optional(TracePreset::ForwardRelu));
    QCOMPARE(lesson.controller().document().step, 0);
    QCOMPARE(lesson.column(0), QStringLiteral("1 2 1"));
    QCOMPARE(lesson.column(1), QStringLiteral("–|– –|– –|–"));
    QCOMPARE(lesson.row(Role::Activation, 1, 2), QStringLiteral(" "));
    QVERIFY(lesson.calculation().contains(QStringLiteral("Next")));
    const Lesson registered = forwardLesson();
    QCOMPARE(registered.id, QStringLiteral("forward"));
    QCOMPARE(registered.number, 5);
    int place = -1;
    const std::vector<Lesson> all = allLessons();
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].id == registered.id)
            place = static_cast<int>(i);
    QVERIFY(place > 0);
    QVERIFY(all[static_cast<std::size_t>(place) - 1].number < 5 && all[static_cast<std::size_t>(place) + 1].number > 5);
}

void TestForward::thePresetIsShownDigitByDigit()
{
    Lesson5 lesson;
    lesson.showPreset(TracePreset::ForwardRelu);
    QCOMPARE(lesson.column(1), QStringLiteral("4|4 3|3 −2|0"));
    QCOMPARE(lesson.column(2), QStringLiteral("2 3"));
    QCOMPARE(lesson.row(Role::Sum, 0, 3), QStringLiteral("4 3 −2"));
    QCOMPARE(lesson.row(Role::Activation, 0, 3), QStringLiteral("4 3 0"));
    QCOMPARE(lesson.row(Role::Activation, 1, 2), QStringLiteral("2 3"));
    QVERIFY2(lesson.calculation().contains(QStringLiteral("= 2 + 1.5 + 0 − 0.5 = 3")), qPrintable(lesson.calculation()));
    lesson.showPreset(TracePreset::ForwardIdentity);
    QCOMPARE(lesson.column(1), QStringLiteral("4|4 3|3 −2|−2"));
    QCOMPARE(lesson.column(2), QStringLiteral("2 1"));
    QCOMPARE(lesson.row(Role::Activation, 0, 3), QStringLiteral("4 3 −2"));
    QCOMPARE(lesson.row(Role::Activation, 1, 2), QStringLiteral("2 1"));
    QVERIFY2(lesson.calculation().contains(QStringLiteral("= 2 + 1.5 − 2 − 0.5 = 1")), qPrintable(lesson.calculation()));
}

void TestForward::theSignalBringsTheNumbersWithIt()
{
    // With motion the numbers wait for the signal.
    qputenv("CHALKNET_REDUCED_MOTION", "0");
    Lesson5 lesson;
    QVERIFY(QTest::qWaitForWindowExposed(&lesson.page));
    QSignalSpy arrived(lesson.diagram(), &TraceDiagram::signalArrived);
    lesson.page.presentNext();
    if (lesson.diagram()->isPlayingSignal()) {
        QCOMPARE(lesson.controller().document().step, 1);
        QCOMPARE(lesson.page.shownStep(), 0);
        QCOMPARE(lesson.column(1), QStringLiteral("–|– –|– –|–"));
        QCOMPARE(lesson.row(Role::Sum, 0, 3), QStringLiteral("  "));
    }
    QTRY_COMPARE(arrived.size(), 1);
    QCOMPARE(lesson.page.shownStep(), 1);
    QCOMPARE(lesson.column(1), QStringLiteral("4|4 3|3 −2|0"));
    // Going on before it has arrived shows what was under way.
    lesson.page.presentNext();
    lesson.page.presentBack();
    QCOMPARE(lesson.column(1), QStringLiteral("4|4 3|3 −2|0"));
    QCOMPARE(lesson.column(2), QStringLiteral("– –"));
    qputenv("CHALKNET_REDUCED_MOTION", "1");
}

void TestForward::stepsGoForwardBackAndByStage()
{
    Lesson5 lesson;
    ForwardStrip* strip = lesson.page.strip();
    QVERIFY(!strip->backButton()->isEnabled() && !strip->resetButton()->isEnabled());
    QTest::mouseClick(strip->nextButton(), Qt::LeftButton);
    QCOMPARE(lesson.column(1), QStringLiteral("4|4 3|3 −2|0"));
    QCOMPARE(lesson.column(2), QStringLiteral("– –"));
    // The last unit of the present step is explained.
    QVERIFY2(lesson.calculation().contains(QStringLiteral("= −1 − 2 + 1 + 0 = −2")), qPrintable(lesson.calculation()));
    QVERIFY(lesson.calculation().contains(QStringLiteral("max(0, −2) = 0")));
    QTest::mouseClick(strip->nextButton(), Qt::LeftButton);
    QCOMPARE(lesson.column(2), QStringLiteral("2 3"));
    QVERIFY(!strip->nextButton()->isEnabled());
    QTest::mouseClick(strip->backButton(), Qt::LeftButton);
    QCOMPARE(lesson.column(2), QStringLiteral("– –"));
    const QPoint third = strip->track()->ringRect(2).center().toPoint();
    QTest::mouseClick(strip->track(), Qt::LeftButton, {}, third);
    QCOMPARE(lesson.controller().document().step, 2);
    QTest::keyClick(strip->track(), Qt::Key_Left);
    QCOMPARE(lesson.controller().document().step, 1);
    QTest::mouseClick(strip->resetButton(), Qt::LeftButton);
    QCOMPARE(lesson.controller().document().step, 0);
    QCOMPARE(strip->track()->accessibleText(), QStringLiteral("Stage 1 of 3: Input"));
    QVERIFY(!lesson.controller().undoStack().canUndo()); // looking is no edit
}

void TestForward::playRunsToTheEndAndStops()
{
    Lesson5 lesson;
    lesson.controller().setSpeed(400);
    QSignalSpy status(&lesson.page, &LessonPage::statusChanged);
    QTest::mouseClick(lesson.page.strip()->playButton(), Qt::LeftButton);
    QVERIFY(lesson.page.isPlaying());
    QCOMPARE(lesson.page.strip()->playButton()->text(), QStringLiteral("Pause"));
    QCOMPARE(lesson.controller().document().step, 1);
    QTRY_VERIFY(!lesson.page.isPlaying());
    QCOMPARE(lesson.controller().document().step, 2);
    QVERIFY(!status.empty());
    // From the end it begins again.
    lesson.page.presentPlay();
    QCOMPARE(lesson.controller().document().step, 1);
    lesson.page.left();
    QVERIFY(!lesson.page.isPlaying());
}

void TestForward::keysAndPresenterStep()
{
    Lesson5 lesson;
    QTest::keyClick(&lesson.page, Qt::Key_Right);
    QCOMPARE(lesson.controller().document().step, 1);
    QTest::keyClick(&lesson.page, Qt::Key_Right);
    QTest::keyClick(&lesson.page, Qt::Key_Left);
    QCOMPARE(lesson.controller().document().step, 1);
    QTest::keyClick(&lesson.page, Qt::Key_Space);
    QVERIFY(lesson.page.isPlaying() || lesson.controller().isAtEnd());
    lesson.controller().reset();
    lesson.page.presentNext();
    lesson.page.presentNext();
    lesson.page.presentBack();
    QCOMPARE(lesson.controller().document().step, 1);
}

void TestForward::bothNotationsShowTheSameNumbers()
{
    Lesson5 lesson;
    lesson.showPreset(TracePreset::TwoTwoOne);
    const auto numbers = [&lesson] {
        return lesson.row(Role::Sum, 0, 2) + u'/' + lesson.row(Role::Activation, 0, 2) + u'/' + lesson.row(Role::Sum, 1, 1) + u'/'
            + lesson.row(Role::Activation, 1, 1) + u'/' + lesson.column(1) + u'/' + lesson.column(2);
    };
    const QString rows = numbers();
    lesson.page.strip()->notations()->setCurrentIndex(static_cast<int>(TraceNotation::ThetaA));
    QCOMPARE(lesson.controller().document().notation, TraceNotation::ThetaA);
    QCOMPARE(numbers(), rows);
    // The bias is a unit with edges now, and the symbols changed everywhere.
    QVERIFY(lesson.scene().columns[0].hasBias);
    QCOMPARE(lesson.scene().edge(biasTarget(1, 0))->weight, lesson.controller().network().parameters.bias(0, 0));
    QVERIFY(lesson.calculation().contains(QStringLiteral("θ")));
    QVERIFY(!lesson.calculation().contains(u'w'));
    QVERIFY(lesson.page.explanation().contains(QStringLiteral("\\Theta^{(l)} a^{(l)}")));
    // An edit in one notation is there in the other.
    lesson.controller().setValue(biasTarget(1, 1), 0.75);
    const QString turned = numbers();
    QVERIFY(turned != rows);
    lesson.page.strip()->notations()->setCurrentIndex(static_cast<int>(TraceNotation::XwB));
    QCOMPARE(numbers(), turned);
    QVERIFY(!lesson.scene().columns[0].hasBias);
    QVERIFY(lesson.calculation().contains(u'w'));
}

void TestForward::detailDecidesWhatIsShown()
{
    Lesson5 lesson;
    lesson.showPreset(TracePreset::ForwardRelu);
    SegmentedControl* details = lesson.page.strip()->details();
    details->setCurrentIndex(static_cast<int>(ForwardDetail::Data));
    QVERIFY(!lesson.scene().showsEdgeLabels);
    QVERIFY(lesson.matrices()->placeOf(Role::Weight, 0, 0, 0).isNone());
    QVERIFY2(lesson.calculation().contains(QStringLiteral("[2, 3]")), qPrintable(lesson.calculation()));
    lesson.hoverUnit(2, 0);
    QVERIFY(lesson.page.focus().isNone());
    details->setCurrentIndex(static_cast<int>(ForwardDetail::Layers));
    QVERIFY(lesson.scene().showsEdgeLabels);
    QVERIFY(!lesson.matrices()->placeOf(Role::Weight, 0, 0, 0).isNone());
    QVERIFY2(lesson.calculation().contains(QStringLiteral("[1, 3.5]")), qPrintable(lesson.calculation()));
    details->setCurrentIndex(static_cast<int>(ForwardDetail::Products));
    lesson.hoverUnit(2, 1);
    QVERIFY(!lesson.scene().edge(weightTarget(2, 1, 0))->product.isEmpty());
}

void TestForward::hoveringLightsRowColumnAndBiasEverywhere()
{
    Lesson5 lesson;
    lesson.showPreset(TracePreset::ForwardRelu);
    QCOMPARE(lesson.page.focus(), (ForwardFocus{1, 1, ForwardFocus::kAll})); // the last unit, nothing hovered
    const MatrixPlace first = lesson.matrices()->placeOf(Role::Activation, 1, 0);
    const QPoint middle = lesson.matrices()->geometryOfMatrices().cellRect(first).center().toPoint();
    QTest::mouseMove(lesson.matrices(), middle);
    if (lesson.page.focus().row != 0) // a platform without a pointer
        emit lesson.matrices()->cellLookedAt(lesson.matrices()->cellAt(first));
    QCOMPARE(lesson.page.focus(), (ForwardFocus{1, 0, ForwardFocus::kAll}));
    // In the matrices …
    for (int input = 0; input < 3; ++input) {
        QCOMPARE(lesson.matrices()->tone(lesson.matrices()->placeOf(Role::Activation, 0, input)), TraceTone::C1);
        QCOMPARE(lesson.matrices()->tone(lesson.matrices()->placeOf(Role::Weight, 1, 0, input)), TraceTone::C2);
        QCOMPARE(lesson.matrices()->tone(lesson.matrices()->placeOf(Role::Weight, 1, 1, input)), TraceTone::None);
    }
    QCOMPARE(lesson.matrices()->tone(lesson.matrices()->placeOf(Role::Bias, 1, 0)), TraceTone::C3);
    QCOMPARE(lesson.matrices()->tone(first), TraceTone::Ink);
    // … in the diagram, with the products …
    const std::array<const char*, 3> products{"4 · 1 = 4", "3 · (−1) = −3", "0 · 0 = 0"};
    for (int input = 0; input < 3; ++input) {
        const TraceEdgeMark* edge = lesson.scene().edge(weightTarget(2, 0, input));
        QVERIFY(edge->isActive);
        QCOMPARE(edge->tone, TraceTone::C2);
        QCOMPARE(Formula::fromTex(edge->product).toPlainText(), QString::fromUtf8(products[static_cast<std::size_t>(input)]));
        QVERIFY(!lesson.scene().edge(weightTarget(2, 1, input))->isActive);
        QCOMPARE(lesson.scene().columns[1].units[static_cast<std::size_t>(input)].tone, TraceTone::C1);
    }
    QVERIFY(lesson.scene().columns[2].units[0].isActive);
    QCOMPARE(lesson.scene().columns[2].units[0].sideNoteTone, TraceTone::C3);
    // … and in the calculation.
    QVERIFY2(lesson.calculation().contains(QStringLiteral("= 4 − 3 + 0 + 1 = 2")), qPrintable(lesson.calculation()));
    // The diagram lights the matrices as well.
    lesson.hoverUnit(1, 1);
    QCOMPARE(lesson.page.focus(), (ForwardFocus{0, 1, ForwardFocus::kAll}));
    QCOMPARE(lesson.matrices()->tone(lesson.matrices()->placeOf(Role::Weight, 0, 1, 1)), TraceTone::C2);
    QCOMPARE(lesson.matrices()->tone(lesson.matrices()->placeOf(Role::Input, 0, 0, 2)), TraceTone::C1);
    QVERIFY2(lesson.calculation().contains(QStringLiteral("= 1 + 1 + 1 + 0 = 3")), qPrintable(lesson.calculation()));
    emit lesson.diagram()->targetHovered({});
    QCOMPARE(lesson.page.focus(), (ForwardFocus{1, 1, ForwardFocus::kAll}));
    // Nothing that is still to come is lit.
    lesson.controller().goTo(1);
    lesson.hoverUnit(2, 0);
    QCOMPARE(lesson.page.focus().layer, 0);
}

void TestForward::hoveringAWeightLightsItsProduct()
{
    Lesson5 lesson;
    lesson.showPreset(TracePreset::ForwardRelu);
    emit lesson.diagram()->targetHovered(weightTarget(2, 1, 2));
    QCOMPARE(lesson.page.focus(), (ForwardFocus{1, 1, 2}));
    QVERIFY(lesson.scene().edge(weightTarget(2, 1, 2))->isActive);
    QVERIFY(!lesson.scene().edge(weightTarget(2, 1, 0))->isActive);
    QCOMPARE(lesson.matrices()->tone(lesson.matrices()->placeOf(Role::Weight, 1, 1, 2)), TraceTone::C2);
    QCOMPARE(lesson.matrices()->tone(lesson.matrices()->placeOf(Role::Bias, 1, 1)), TraceTone::None);
    // The same from the formula.
    emit lesson.diagram()->targetHovered({});
    emit lesson.page.matrixCard()->calculation()->inputPointed(ForwardFocus::kBias);
    QCOMPARE(lesson.page.focus(), (ForwardFocus{1, 1, ForwardFocus::kBias}));
    QCOMPARE(lesson.matrices()->tone(lesson.matrices()->placeOf(Role::Bias, 1, 1)), TraceTone::C3);
    emit lesson.page.matrixCard()->calculation()->inputPointed(ForwardFocus::kAll);
    QCOMPARE(lesson.page.focus().input, ForwardFocus::kAll);
}

void TestForward::aClickPinsANumber()
{
    Lesson5 lesson;
    lesson.showPreset(TracePreset::ForwardRelu);
    emit lesson.diagram()->targetActivated({.kind = Kind::Unit, .column = 1, .unit = 0});
    emit lesson.diagram()->targetHovered({});
    QCOMPARE(lesson.page.focus(), (ForwardFocus{0, 0, ForwardFocus::kAll}));
    QVERIFY(lesson.calculation().contains(QStringLiteral("= 1 + 2 + 1 + 0 = 4")));
    // A step lets it go.
    lesson.controller().goTo(0);
    lesson.controller().goTo(2);
    QCOMPARE(lesson.page.focus(), (ForwardFocus{1, 1, ForwardFocus::kAll}));
}

void TestForward::editingACellRecomputesEverything()
{
    Lesson5 lesson;
    lesson.showPreset(TracePreset::ForwardRelu);
    QSignalSpy explained(&lesson.page, &LessonPage::explanationChanged);
    lesson.matrices()->openEditor(lesson.matrices()->placeOf(Role::Input, 0, 0, 0));
    QTest::keyClicks(lesson.matrices()->editor(), QStringLiteral("-2"));
    QTest::keyClick(lesson.matrices()->editor(), Qt::Key_Return);
    // z = −2·(1, 1, −1) + 2·(1, 0.5, −1) + (1, 1, 1) = (1, 0, 1); y = (1 + 0 + 0 + 1, 0.5 + 0 + 1 − 0.5)
    QCOMPARE(lesson.row(Role::Sum, 0, 3), QStringLiteral("1 0 1"));
    QCOMPARE(lesson.row(Role::Activation, 1, 2), QStringLiteral("2 1"));
    QCOMPARE(lesson.column(0), QStringLiteral("−2 2 1"));
    QCOMPARE(lesson.column(1), QStringLiteral("1|1 0|0 1|1"));
    QCOMPARE(lesson.column(2), QStringLiteral("2 1"));
    QVERIFY2(lesson.calculation().contains(QStringLiteral("= 0.5 + 0 + 1 − 0.5 = 1")), qPrintable(lesson.calculation()));
    QVERIFY(!explained.empty());
    QVERIFY(lesson.page.explanation().contains(QStringLiteral("(\\num{−2},$ $\\num{2},$ $\\num{1})")));
    // At an earlier step nothing is told in advance.
    lesson.controller().goTo(0);
    lesson.controller().setValue(biasTarget(1, 0), 5.0);
    QCOMPARE(lesson.row(Role::Sum, 0, 3), QStringLiteral("  "));
    QCOMPARE(lesson.cell(Role::Bias, 0, 0), QStringLiteral("5"));
    // Beyond what can be written nothing is taken.
    lesson.controller().setValue(biasTarget(1, 0), 1e9);
    QCOMPARE(lesson.controller().network().parameters.bias(0, 0), kLargestTraceNumber);
    lesson.controller().setValue(weightTarget(9, 9, 9), 1.0);
    lesson.controller().setValue({.kind = Kind::Unit, .column = 1, .unit = 0}, 1.0);
    QCOMPARE(lesson.controller().valueOf({.kind = Kind::Unit, .column = 1, .unit = 0}), std::nullopt);
}

void TestForward::diagramAndCombosEdit()
{
    Lesson5 lesson;
    lesson.showPreset(TracePreset::ForwardRelu);
    emit lesson.diagram()->valueEdited(weightTarget(1, 2, 2), 4.0);
    QCOMPARE(lesson.cell(Role::Weight, 0, 2, 2), QStringLiteral("4"));
    QCOMPARE(lesson.row(Role::Sum, 0, 3), QStringLiteral("4 3 1"));
    QComboBox* box = lesson.page.diagramCard()->activationBox(0);
    const int identity = box->findData(static_cast<int>(ActivationType::Identity));
    QVERIFY(identity >= 0);
    QCOMPARE(box->findData(static_cast<int>(ActivationType::Softmax)), -1); // only for the output
    box->setCurrentIndex(identity);
    emit box->activated(identity);
    QCOMPARE(lesson.controller().spec().layers[0].activation.type, ActivationType::Identity);
    QVERIFY(lesson.matrices()->placeOf(Role::Sum, 0, 0).isNone()); // a = z needs no second row
    QComboBox* last = lesson.page.diagramCard()->activationBox(1);
    QVERIFY(last->findData(static_cast<int>(ActivationType::Softmax)) >= 0);
    emit last->activated(last->findData(static_cast<int>(ActivationType::Softmax)));
    QCOMPARE(lesson.controller().spec().layers[1].activation.type, ActivationType::Softmax);
    lesson.controller().undoStack().undo();
    lesson.controller().undoStack().undo();
    QCOMPARE(box->currentData().toInt(), static_cast<int>(ActivationType::Relu));
}

void TestForward::undoAndRedoGoThroughTheNetwork()
{
    Lesson5 lesson;
    lesson.controller().goTo(2);
    const TraceNetwork before = lesson.controller().network();
    lesson.controller().setValue(weightTarget(2, 0, 0), 7.0);
    lesson.controller().setNetwork(tracePreset(TracePreset::Deep), QStringLiteral("test"));
    QCOMPARE(lesson.controller().document().step, 4); // it was at the end and stays there
    QUndoStack* stack = lesson.page.undoStack();
    stack->undo();
    QCOMPARE(lesson.controller().document().step, 2);
    QCOMPARE(lesson.cell(Role::Weight, 1, 0, 0), QStringLiteral("7"));
    stack->undo();
    QCOMPARE(lesson.controller().network(), before);
    QCOMPARE(lesson.column(2), QStringLiteral("2 3"));
    stack->redo();
    stack->redo();
    QCOMPARE(presetOf(lesson.controller().network()), std::optional(TracePreset::Deep));
    QVERIFY(!stack->canRedo());
}

void TestForward::typingIsOneUndoStep()
{
    Lesson5 lesson;
    for (const double value : {1.1, 1.2, 1.3})
        lesson.controller().setValue(weightTarget(1, 0, 0), value);
    QCOMPARE(lesson.controller().undoStack().count(), 1);
    lesson.controller().endEdit();
    lesson.controller().setValue(weightTarget(1, 0, 0), 1.4);
    QCOMPARE(lesson.controller().undoStack().count(), 2);
    lesson.controller().setValue(weightTarget(1, 0, 1), 1.4);
    QCOMPARE(lesson.controller().undoStack().count(), 3);
    lesson.controller().setValue(weightTarget(1, 0, 1), 1.4);
    QCOMPARE(lesson.controller().undoStack().count(), 3); // nothing changed
}

void TestForward::rowsAreChosen()
{
    Lesson5 lesson;
    QVERIFY(!lesson.page.matrixCard()->rowButton(1)->isVisible());
    lesson.showPreset(TracePreset::Xor);
    QVERIFY(lesson.page.matrixCard()->rowButton(1)->isVisible());
    QVERIFY(!lesson.page.matrixCard()->rowButton(-1)->isEnabled());
    QTest::mouseClick(lesson.page.matrixCard()->rowButton(1), Qt::LeftButton);
    const std::vector<double> wanted = lesson.controller().network().rows[1].inputs;
    QCOMPARE(lesson.controller().inputs(), wanted);
    QCOMPARE(lesson.cell(Role::Input, 0, 0, 1), givenNumber(wanted[1]));
    const ForwardValues values = forwardValues(lesson.controller().spec(), lesson.controller().network().parameters, wanted);
    QCOMPARE(lesson.cell(Role::Activation, 1, 0), computedNumber(values.outputs()[0]));
    emit lesson.page.editor()->rowChosen(3);
    QCOMPARE(lesson.controller().document().row, std::size_t{3});
    QVERIFY(!lesson.page.matrixCard()->rowButton(1)->isEnabled());
}

void TestForward::theFlowOpensLessons()
{
    Lesson5 lesson;
    lesson.page.matrixCard()->tabs()->setCurrentIndex(1);
    QVERIFY(lesson.controller().document().showsFlow);
    AlgorithmFlow* flow = lesson.page.matrixCard()->flow();
    QVERIFY(flow->isVisible());
    QVERIFY(!lesson.matrices()->isVisible());
    QVERIFY(lesson.diagram()->isVisible()); // the stage is not covered
    std::set<QString> existing;
    for (const Lesson& registered : allLessons())
        existing.insert(registered.id);
    QSignalSpy requested(&lesson.page, &LessonPage::lessonRequested);
    int opened = 0;
    for (int box = 0; box < AlgorithmFlowGeometry::kBoxes; ++box) {
        QCOMPARE(flow->isAvailable(box), existing.contains(flow->lessonOf(box)));
        QTest::mouseClick(flow, Qt::LeftButton, {}, flow->geometryOfFlow().box(box).center().toPoint());
        opened += flow->isAvailable(box) && box != AlgorithmFlow::kHere ? 1 : 0;
        QCOMPARE(requested.size(), opened);
        if (!requested.empty() && flow->isAvailable(box) && box != AlgorithmFlow::kHere)
            QCOMPARE(requested.back().front().toString(), flow->lessonOf(box));
    }
    QVERIFY(opened >= 2);
    lesson.page.matrixCard()->tabs()->setCurrentIndex(0);
    QVERIFY(lesson.matrices()->isVisible());
}

void TestForward::theFlowIsOperatedByKeys()
{
    AlgorithmFlow flow;
    flow.resize(1200, 230);
    flow.setLessons({QStringLiteral("forward"), QStringLiteral("lab"), QStringLiteral("digits")});
    flow.show();
    QSignalSpy chosen(&flow, &AlgorithmFlow::lessonChosen);
    QTest::keyClick(&flow, Qt::Key_Return); // this lesson
    QTest::keyClick(&flow, Qt::Key_Right);
    QTest::keyClick(&flow, Qt::Key_Return); // loss is not there
    QCOMPARE(chosen.size(), 0);
    QVERIFY(flow.accessibleText().contains(QStringLiteral("lesson 6 is not part of this version yet")));
    QTest::keyClick(&flow, Qt::Key_End);
    QTest::keyClick(&flow, Qt::Key_Space);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.back().front().toString(), QStringLiteral("lab"));
    QTest::keyClick(&flow, Qt::Key_Right); // round again
    QTest::keyClick(&flow, Qt::Key_Return);
    QCOMPARE(chosen.back().front().toString(), QStringLiteral("digits"));
    for (const QSize size : {QSize(1292, 260), QSize(1140, 190), QSize(820, 190), QSize(1200, 560)}) {
        const AlgorithmFlowGeometry geometry(size, 1.0);
        for (int i = 0; i < AlgorithmFlowGeometry::kBoxes; ++i) {
            QVERIFY(QRectF(QPointF(0, 0), size).contains(geometry.box(i)));
            QCOMPARE(geometry.boxAt(geometry.box(i).center()), i);
            for (int k = 0; k < i; ++k)
                QVERIFY(!geometry.box(i).intersects(geometry.box(k)));
        }
    }
}

void TestForward::questionsHideAndRevealTheNumber()
{
    Lesson5 lesson;
    lesson.predictBox()->setChecked(true);
    QVERIFY(lesson.card()->isVisible() && lesson.card()->isAsking());
    QVERIFY(!lesson.page.strip()->nextButton()->isEnabled() && !lesson.page.strip()->playButton()->isEnabled());
    lesson.page.presentNext();
    QCOMPARE(lesson.controller().document().step, 0);
    QVERIFY(lesson.card()->question().contains(QStringLiteral("a_{3}")));
    QCOMPARE(lesson.column(1), QStringLiteral("–|– –|– –|?"));
    QVERIFY2(!lesson.calculation().contains(QStringLiteral("−2")), qPrintable(lesson.calculation()));
    QVERIFY(lesson.scene().edge(weightTarget(1, 2, 0))->isActive); // what has to be multiplied
    QVERIFY(lesson.scene().edge(weightTarget(1, 2, 0))->product.isEmpty()); // but not what comes out
    QVERIFY(!lesson.page.explanation().contains(QStringLiteral("\\num{4}")));
    lesson.card()->skip();
    QVERIFY(lesson.card()->isRevealed());
    QCOMPARE(lesson.card()->askedCount(), 0);
    QCOMPARE(lesson.column(1), QStringLiteral("4|4 3|3 −2|0"));
    QVERIFY(lesson.calculation().contains(QStringLiteral("max(0, −2) = 0")));
    emit lesson.card()->continued();
    QVERIFY(lesson.card()->isAsking());
    QCOMPARE(lesson.controller().document().step, 1);
    QVERIFY(lesson.card()->question().contains(QStringLiteral("y_")));
    lesson.predictBox()->setChecked(false);
    QVERIFY(lesson.card()->isHidden());
    QVERIFY(lesson.page.strip()->nextButton()->isEnabled());
}

void TestForward::questionsAreRightAndDistinct()
{
    for (const TracePreset preset : allTracePresets()) {
        ForwardDocument document;
        document.network = tracePreset(preset);
        for (document.row = 0; document.row < document.network.rows.size(); ++document.row) {
            const ForwardTrace trace
                = traceForward(document.network.spec, document.network.parameters, document.network.row(document.row).inputs);
            for (int step = 0; step < document.layers(); ++step)
                for (std::uint64_t turn = 0; turn < 4; ++turn) {
                    const auto question = forwardQuestion(document, trace, step, turn);
                    QVERIFY(question);
                    QCOMPARE(question->answers.size(), 3);
                    QCOMPARE(std::set<QString>(question->answers.begin(), question->answers.end()).size(), std::size_t{3});
                    QCOMPARE(question->focus.layer, step);
                    const int unit = unitOf(document.network.spec, question->focus).unit;
                    const double value = trace.values.activations[static_cast<std::size_t>(step)][static_cast<std::size_t>(unit)];
                    QString answer = question->answers[question->right];
                    QVERIFY(std::abs(answer.replace(QChar(0x2212), u'-').toDouble() - value) <= 0.0005 + 1e-9);
                }
            QVERIFY(!forwardQuestion(document, trace, document.layers(), 0));
        }
    }
}

void TestForward::questionsGoOnWithNewInputs()
{
    Lesson5 lesson;
    lesson.controller().goTo(2);
    lesson.predictBox()->setChecked(true);
    QCOMPARE(lesson.controller().document().step, 0); // from the end it begins again
    lesson.card()->answer(0);
    lesson.page.presentNext(); // "next" is the next question now
    lesson.card()->answer(0);
    QCOMPARE(lesson.controller().document().step, 2);
    QCOMPARE(lesson.card()->askedCount(), 2);
    const std::vector<double> before = lesson.controller().inputs();
    emit lesson.card()->continued();
    QCOMPARE(lesson.controller().document().step, 0);
    QVERIFY(lesson.controller().inputs() != before);
    QVERIFY(lesson.card()->isAsking());
    for (const double input : lesson.controller().inputs())
        QCOMPARE(input, std::round(input));
    // With several rows the next row is taken instead.
    lesson.controller().setNetwork(tracePreset(TracePreset::Xor), QStringLiteral("test"));
    lesson.card()->answer(0);
    emit lesson.card()->continued();
    lesson.card()->answer(0);
    emit lesson.card()->continued();
    QCOMPARE(lesson.controller().document().row, std::size_t{1});
}

void TestForward::aQuestionIsToldInLanguageAndNotation()
{
    Lesson5 lesson;
    lesson.predictBox()->setChecked(true);
    const auto question = [&lesson] { return lesson.card()->question(); };
    const auto why = [&lesson] {
        QString text;
        for (const MathText* label : lesson.card()->findChildren<MathText*>())
            text += label->isHidden() ? QString() : label->text() + u'\n';
        return text;
    };
    {
        const OtherLanguage other;
        QVERIFY(lesson.card()->isAsking());
        QVERIFY2(question().startsWith(u'['), qPrintable(question()));
        lesson.card()->answer(0);
        QVERIFY(lesson.card()->isRevealed());
        QVERIFY2(why().contains(QStringLiteral("[$z_{3}")), qPrintable(why()));
    }
    QVERIFY(lesson.card()->isRevealed());
    QCOMPARE(lesson.card()->askedCount(), 1);
    QVERIFY2(!why().contains(u'['), qPrintable(why()));
    QVERIFY2(why().contains(QStringLiteral("z_{3}")), qPrintable(why()));
    // Another notation, or less detail, takes no answer away.
    lesson.controller().setNotation(TraceNotation::ThetaA);
    lesson.controller().setDetail(ForwardDetail::Layers);
    QVERIFY(lesson.card()->isRevealed());
    QVERIFY2(question().contains(QStringLiteral("(2)")), qPrintable(question()));
    QVERIFY2(why().contains(QStringLiteral("z_{3}^{(2)}")), qPrintable(why()));
    lesson.controller().setNotation(TraceNotation::XwB);
    // Other numbers do: the next question is about them.
    lesson.controller().setValue(weightTarget(1, 0, 0), 3.0);
    QVERIFY(lesson.card()->isAsking());
    QVERIFY(question().contains(QStringLiteral("y_")));
}

void TestForward::withoutAQuestionThereIsNoCard()
{
    Lesson5 lesson;
    lesson.predictBox()->setChecked(true);
    lesson.card()->answer(0);
    emit lesson.card()->continued();
    lesson.card()->answer(0);
    QVERIFY(lesson.card()->isVisible() && lesson.card()->isRevealed());
    lesson.controller().setValue(weightTarget(1, 0, 0), 3.0); // what is told there is true no longer
    QVERIFY(lesson.card()->isHidden());
    QCOMPARE(lesson.page.matrixCard()->width(), lesson.page.width());
    QVERIFY(lesson.page.strip()->nextButton()->isEnabled());
    lesson.page.strip()->nextButton()->click();
    QVERIFY(lesson.card()->isVisible() && lesson.card()->isAsking());
    QVERIFY(lesson.page.matrixCard()->width() < lesson.page.width());
}

void TestForward::productsOnEdgesFollowFromTheirFactors()
{
    Lesson5 lesson;
    int products = 0;
    for (const TraceNotation notation : {TraceNotation::XwB, TraceNotation::ThetaA})
        for (const ActivationType type : {ActivationType::Sigmoid, ActivationType::Tanh, ActivationType::Softplus}) {
            lesson.controller().setNotation(notation);
            lesson.showPreset(TracePreset::ForwardRelu);
            lesson.controller().setActivation(0, type);
            for (int i = 0; i < 3; ++i)
                for (int j = 0; j < 2; ++j)
                    lesson.controller().setValue(weightTarget(2, j, i), 123.0 + 100.07 * i - 317.013 * j);
            lesson.controller().goTo(2);
            for (int unit = 0; unit < 2; ++unit) {
                lesson.hoverUnit(2, unit);
                for (int i = 0; i < 3; ++i) {
                    const QString tex = lesson.scene().edge(weightTarget(2, unit, i))->product;
                    QString plain = Formula::fromTex(tex).toPlainText();
                    plain.replace(QChar(0x2212), u'-').remove(u'(').remove(u')').remove(u' ');
                    const bool isEqual = plain.contains(u'=');
                    const QStringList sides = plain.split(isEqual ? u'=' : QChar(0x2248));
                    QVERIFY2(sides.size() == 2, qPrintable(plain));
                    const QStringList factors = sides[0].split(QChar(0x00B7));
                    QVERIFY2(factors.size() == 2, qPrintable(plain));
                    const qsizetype point = sides[1].indexOf(u'.');
                    const auto decimals = static_cast<double>(point < 0 ? 0 : sides[1].size() - point - 1);
                    const double tolerance = isEqual ? 1e-9 : 0.5 * std::pow(10.0, -decimals) + 1e-9;
                    const double off = std::abs(factors[0].toDouble() * factors[1].toDouble() - sides[1].toDouble());
                    QVERIFY2(off <= tolerance, qPrintable(plain));
                    ++products;
                }
            }
        }
    QCOMPARE(products, 36);
}

void TestForward::taskPredictCountsRightAnswers()
{
    Lesson5 lesson;
    lesson.page.runTask(QStringLiteral("predict"));
    QVERIFY(lesson.predictBox()->isChecked());
    QVERIFY(lesson.task(QStringLiteral("predict")).action.isEmpty());
    for (int i = 0; i < 3; ++i) {
        QVERIFY(!lesson.task(QStringLiteral("predict")).done);
        QCOMPARE(lesson.task(QStringLiteral("predict")).progress, i);
        const auto question
            = forwardQuestion(lesson.controller().document(), lesson.controller().trace(), lesson.controller().document().step,
                static_cast<std::uint64_t>(lesson.page.saveState().value(QLatin1StringView("turn")).toInt()));
        QVERIFY(question);
        if (i == 1) { // a wrong answer does not count
            lesson.card()->answer((question->right + 1) % 3);
            QCOMPARE(lesson.task(QStringLiteral("predict")).progress, 1);
            emit lesson.card()->continued();
            lesson.controller().goTo(0);
        }
        const auto again
            = forwardQuestion(lesson.controller().document(), lesson.controller().trace(), lesson.controller().document().step,
                static_cast<std::uint64_t>(lesson.page.saveState().value(QLatin1StringView("turn")).toInt()));
        lesson.card()->answer(again->right);
        emit lesson.card()->continued();
    }
    QVERIFY(lesson.task(QStringLiteral("predict")).done);
    QCOMPARE(lesson.card()->rightCount(), 3);
    QCOMPARE(lesson.card()->askedCount(), 4);
}

void TestForward::taskZeroWantsOneWeight()
{
    Lesson5 lesson;
    const QString zero = QStringLiteral("zero");
    lesson.controller().goTo(2);
    lesson.controller().setValue(biasTarget(2, 0), -1.0); // y1 = 4 − 3 + 0 − 1
    QCOMPARE(lesson.column(2), QStringLiteral("0 3"));
    QVERIFY(!lesson.task(zero).done); // a bias is no weight
    lesson.controller().undoStack().undo();
    lesson.controller().goTo(1);
    lesson.controller().setValue(weightTarget(2, 0, 0), 0.5); // 2 − 3 + 0 + 1
    QVERIFY(!lesson.task(zero).done); // not shown yet
    lesson.controller().goTo(2);
    QCOMPARE(lesson.column(2), QStringLiteral("0 3"));
    QVERIFY(lesson.task(zero).done);
}

void TestForward::taskWakeWantsTheThirdUnit()
{
    Lesson5 lesson;
    const QString wake = QStringLiteral("wake");
    lesson.controller().goTo(2);
    QVERIFY(!lesson.task(wake).done);
    lesson.controller().setValue(biasTarget(1, 2), 2.0); // z3 = 0: still silent
    QVERIFY(!lesson.task(wake).done);
    lesson.controller().setValue(biasTarget(1, 2), 2.1);
    QVERIFY(lesson.task(wake).done);
}

void TestForward::drawnInputsWakeNobody()
{
    Lesson5 lesson;
    const QString wake = QStringLiteral("wake");
    const auto output = [&lesson] { return lesson.controller().trace().values.activations[0][2]; };
    lesson.predictBox()->setChecked(true);
    int speaking = 0;
    for (int turn = 0; turn < 12; ++turn) {
        lesson.card()->skip();
        speaking += output() > 0.0 ? 1 : 0;
        QVERIFY(!lesson.task(wake).done);
        emit lesson.card()->continued();
    }
    QVERIFY(speaking > 0);
    while (output() == 0.0) {
        lesson.card()->skip();
        emit lesson.card()->continued();
    }
    // It speaks by chance, also after a restart. Silenced and woken it is the student's work.
    Lesson5 again;
    again.page.restoreState(lesson.page.saveState());
    again.predictBox()->setChecked(false);
    again.controller().goTo(2);
    QVERIFY(!again.task(wake).done);
    again.controller().setValue(biasTarget(1, 2), -20.0);
    QVERIFY(!again.task(wake).done);
    again.controller().setValue(biasTarget(1, 2), 0.0);
    QVERIFY(again.task(wake).done);
    // At the input the change counts as soon as the number is shown.
    Lesson5 fresh;
    fresh.controller().setValue(biasTarget(1, 2), 3.0);
    QVERIFY(!fresh.task(wake).done);
    fresh.controller().goTo(2);
    QVERIFY(fresh.task(wake).done);
}

void TestForward::taskNothingWantsALookAndAnAnswer()
{
    Lesson5 lesson;
    const QString nothing = QStringLiteral("nothing");
    QVERIFY(lesson.task(nothing).answers.isEmpty());
    lesson.page.answerTask(nothing, 2);
    QVERIFY(!lesson.task(nothing).done);
    lesson.showPreset(TracePreset::Deep);
    QVERIFY(!lesson.task(nothing).action.isEmpty());
    lesson.page.runTask(nothing); // brings the ready-made network
    QVERIFY(lesson.task(nothing).action.isEmpty());
    lesson.hoverUnit(2, 1);
    QCOMPARE(lesson.task(nothing).answers.size(), 3);
    QSignalSpy notices(&lesson.context, &AppContext::noticeShown);
    lesson.page.answerTask(nothing, 0);
    QCOMPARE(notices.size(), 1);
    QVERIFY(!lesson.task(nothing).done);
    lesson.page.answerTask(nothing, 2);
    QVERIFY(lesson.task(nothing).done);
}

void TestForward::taskMergeCountsEntries()
{
    Lesson5 lesson;
    const QString merge = QStringLiteral("merge");
    lesson.page.runTask(merge);
    QCOMPARE(lesson.controller().document().layers(), 1);
    QCOMPARE(lesson.task(merge).progress, 0);
    // W₁W₂ and B₂ on paper.
    const double weights[3][2] = {{0, 0}, {0.5, -0.25}, {0, 2}};
    const double biases[2] = {1, -0.5};
    int right = 0;
    for (int output = 0; output < 2; ++output) {
        for (int input = 0; input < 3; ++input) {
            lesson.controller().setValue(weightTarget(1, output, input), weights[input][output]);
            QCOMPARE(lesson.task(merge).progress, ++right);
        }
        QVERIFY(!lesson.task(merge).done);
        lesson.controller().setValue(biasTarget(1, output), biases[output]);
        ++right;
    }
    QVERIFY(lesson.task(merge).done);
    // It gives what the two layers gave.
    lesson.controller().goTo(1);
    QCOMPARE(lesson.column(1), QStringLiteral("2 1"));
}

void TestForward::theLabsNetworkIsTakenOver()
{
    Lesson5 lesson;
    QSignalSpy notices(&lesson.context, &AppContext::noticeShown);
    emit lesson.page.editor()->labRequested();
    QCOMPARE(notices.size(), 1); // there is none
    QCOMPARE(presetOf(lesson.controller().network()), std::optional(TracePreset::ForwardRelu));

    const TraceNetwork source = tracePreset(TracePreset::ThreeClasses);
    LabNetwork lab{source.spec, source.parameters, {}};
    lab.parameters.weight(0, 0, 0) = 0.123456;
    QObject owner;
    lesson.context.setLabNetworkSource(&owner, [&lab] { return std::optional(lab); });
    emit lesson.page.editor()->labRequested();
    QCOMPARE(lesson.controller().spec().layers, source.spec.layers);
    QCOMPARE(lesson.controller().network().parameters.weight(0, 0, 0), 0.12);
    QVERIFY(lesson.page.undoStack()->canUndo());
    lesson.page.undoStack()->undo();
    QCOMPARE(presetOf(lesson.controller().network()), std::optional(TracePreset::ForwardRelu));

    lab.spec.layers[0].units = 40;
    lab.parameters = Parameters(lab.spec);
    emit lesson.page.editor()->labRequested();
    QVERIFY2(notices.back().front().toString().contains(QStringLiteral("40")), qPrintable(notices.back().front().toString()));
    QCOMPARE(presetOf(lesson.controller().network()), std::optional(TracePreset::ForwardRelu));
}

void TestForward::networksAreReceived()
{
    Lesson5 lesson;
    lesson.page.receive(
        {{QStringLiteral("network"), traceNetworkToJson(tracePreset(TracePreset::Xor))}, {QStringLiteral("row"), 2}});
    QCOMPARE(presetOf(lesson.controller().network()), std::optional(TracePreset::Xor));
    QCOMPARE(lesson.controller().document().row, std::size_t{2});
    QCOMPARE(lesson.controller().document().step, 0);
    lesson.page.receive({{QStringLiteral("network"), QStringLiteral("nonsense")}, {QStringLiteral("row"), -7}});
    QCOMPARE(presetOf(lesson.controller().network()), std::optional(TracePreset::Xor));
    lesson.page.receive({});
    lesson.page.undoStack()->undo();
    QCOMPARE(presetOf(lesson.controller().network()), std::optional(TracePreset::ForwardRelu));
}

void TestForward::stateIsKept()
{
    QJsonObject state;
    TraceNetwork network;
    {
        Lesson5 lesson;
        lesson.controller().setNetwork(tracePreset(TracePreset::Xor), QStringLiteral("test"));
        lesson.controller().setValue(weightTarget(1, 0, 1), -3.25);
        lesson.controller().setRow(2);
        lesson.controller().goTo(1);
        lesson.controller().setNotation(TraceNotation::ThetaA);
        lesson.controller().setDetail(ForwardDetail::Layers);
        lesson.controller().setShowsFlow(true);
        lesson.controller().setSpeed(200);
        lesson.predictBox()->setChecked(true);
        lesson.card()->answer(0);
        network = lesson.controller().network();
        state = lesson.page.saveState();
    }
    Lesson5 lesson;
    lesson.page.restoreState(state);
    QCOMPARE(lesson.controller().network(), network);
    const ForwardDocument& document = lesson.controller().document();
    QCOMPARE(document.row, std::size_t{2});
    QCOMPARE(document.notation, TraceNotation::ThetaA);
    QCOMPARE(document.detail, ForwardDetail::Layers);
    QVERIFY(document.showsFlow);
    QCOMPARE(lesson.controller().speed(), 200);
    QVERIFY(lesson.predictBox()->isChecked());
    QCOMPARE(lesson.card()->askedCount(), 1);
    QVERIFY(!lesson.controller().undoStack().canUndo());
}

void TestForward::hostileStateIsTamed()
{
    Lesson5 lesson;
    const QJsonObject document{{QStringLiteral("network"), QJsonObject{{QStringLiteral("model"), 5}}},
        {QStringLiteral("row"), 1e300}, {QStringLiteral("detail"), 99}, {QStringLiteral("notation"), -1},
        {QStringLiteral("flow"), QStringLiteral("x")}, {QStringLiteral("step"), 1e15}};
    lesson.page.restoreState({{QStringLiteral("document"), document}, {QStringLiteral("speed"), -1e9},
        {QStringLiteral("right_predictions"), 1e9}, {QStringLiteral("tasks"), QJsonArray{1, 2}},
        {QStringLiteral("predicted"), -4}, {QStringLiteral("turn"), QStringLiteral("many")}, {QStringLiteral("predict"), 3}});
    QCOMPARE(lesson.controller().document(), ForwardDocument());
    QCOMPARE(lesson.controller().speed(), 100);
    QVERIFY(!lesson.task(QStringLiteral("predict")).done);
    QVERIFY(!lesson.predictBox()->isChecked());
    lesson.page.restoreState({});
    QCOMPARE(lesson.controller().document(), ForwardDocument());
    // A step beyond a smaller network.
    QJsonObject kept = forwardDocumentToJson(ForwardDocument());
    kept[QStringLiteral("step")] = 6;
    kept[QStringLiteral("row")] = 99;
    const ForwardDocument taken = forwardDocumentFromJson(kept);
    QCOMPARE(taken.step, 2);
    QCOMPARE(taken.row, std::size_t{0});
}

void TestForward::everySizeIsLaidOut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1440 × 900") << QSize(1324, 800);
    QTest::newRow("1280 × 720") << QSize(1172, 636);
    QTest::newRow("1440 × 900 beside the drawer") << QSize(952, 800);
    QTest::newRow("1280 × 720 beside the drawer") << QSize(852, 636);
    QTest::newRow("1920 × 1080") << QSize(1804, 980);
    QTest::newRow("2560 × 1440") << QSize(2440, 1320);
}

void TestForward::everySizeIsLaidOut()
{
    QFETCH(QSize, size);
    for (const bool predicting : {false, true})
        for (const int rows : {3, 5, 9})
            for (const bool presenting : {false, true}) {
                const ForwardLayout layout = forwardLayout(size,
                    {.stripHeight = 86, .presenting = presenting, .predicting = predicting && !presenting, .matrixRows = rows});
                const QRect page(QPoint(0, 0), size);
                std::vector<QRect> cards;
                for (const QRect& card : {layout.strip, layout.diagram, layout.matrices, layout.prediction})
                    if (!card.isEmpty())
                        cards.push_back(card);
                QCOMPARE(cards.size(), presenting ? 2U : predicting ? 4U : 3U);
                for (std::size_t i = 0; i < cards.size(); ++i) {
                    QVERIFY(page.contains(cards[i]));
                    QVERIFY(cards[i].height() >= (cards[i] == layout.strip ? 40 : 190));
                    for (std::size_t k = 0; k < i; ++k)
                        QVERIFY(!cards[i].intersects(cards[k]));
                }
            }
    Lesson5 lesson;
    lesson.page.resize(size);
    for (const TracePreset preset : {TracePreset::ForwardRelu, TracePreset::Deep}) {
        lesson.showPreset(preset);
        ForwardStrip* strip = lesson.page.strip();
        std::vector<QWidget*> controls{strip->track(), strip->details(), strip->notations(), strip->speedBox(),
            strip->resetButton(), strip->backButton(), strip->playButton(), strip->nextButton()};
        for (std::size_t i = 0; i < controls.size(); ++i) {
            QVERIFY(strip->rect().contains(controls[i]->geometry()));
            QVERIFY(controls[i]->width() >= controls[i]->minimumSizeHint().width());
            for (std::size_t k = 0; k < i; ++k)
                QVERIFY(!controls[i]->geometry().intersects(controls[k]->geometry()));
        }
        QVERIFY(strip->track()->showsName(strip->track()->present()));
        ForwardDiagramCard* card = lesson.page.diagramCard();
        QRect before = card->networkButton()->geometry();
        for (std::size_t layer = 0; layer < lesson.controller().spec().layers.size(); ++layer) {
            const QRect box = card->activationBox(layer)->geometry();
            QVERIFY(card->rect().contains(box));
            QVERIFY(!box.intersects(before));
            before = box;
        }
        CalculationStrip* calculation = lesson.page.matrixCard()->calculation();
        QVERIFY(lesson.page.matrixCard()->rect().contains(calculation->geometry()));
        QVERIFY(calculation->letterSize() >= 12.4);
        for (const QWidget* child : calculation->findChildren<QWidget*>())
            if (child->isVisible())
                QVERIFY2(calculation->rect().adjusted(-5, -5, 5, 5).contains(child->geometry()),
                    qPrintable(QString::number(size.width())));
    }
}

void TestForward::presentingKeepsTheStage()
{
    Lesson5 lesson;
    lesson.page.setPresenting(true);
    QVERIFY(!lesson.page.strip()->isVisible());
    QVERIFY(lesson.diagram()->isVisible());
    QVERIFY(lesson.page.matrixCard()->calculation()->isVisible());
    QVERIFY(!lesson.matrices()->isVisible()); // the current formula alone
    lesson.page.presentNext();
    QCOMPARE(lesson.column(1), QStringLiteral("4|4 3|3 −2|0"));
    lesson.controller().setDetail(ForwardDetail::Layers);
    QVERIFY(lesson.matrices()->isVisible());
    lesson.controller().setShowsFlow(true);
    QVERIFY(lesson.page.matrixCard()->flow()->isVisible());
    QVERIFY(!lesson.page.diagramCard()->isVisible());
    lesson.page.setPresenting(false);
    QVERIFY(lesson.page.strip()->isVisible() && lesson.page.diagramCard()->isVisible());
}

void TestForward::statusSaysTheSize()
{
    Lesson5 lesson;
    QCOMPARE(lesson.page.speedText(), QStringLiteral("2-layer network · 1 hidden layer"));
    QVERIFY(lesson.page.statusText().contains(QStringLiteral("Parameters 20")));
    QVERIFY(lesson.page.statusText().contains(QStringLiteral("Multiplications 15")));
    lesson.showPreset(TracePreset::Deep);
    QCOMPARE(lesson.page.speedText(), QStringLiteral("4-layer network · 3 hidden layers"));
    // 2·3 + 3·3 + 3·3 + 3·1
    QVERIFY(lesson.page.statusText().contains(QStringLiteral("Multiplications 27")));
}

void TestForward::everyFormulaCanBeRead()
{
    const auto reads = [](const QString& tex) {
        QString error;
        const bool ok = Formula::parse(tex, &error).has_value();
        if (!ok)
            qWarning() << tex << error;
        return ok;
    };
    Lesson5 lesson;
    for (const TracePreset preset : allTracePresets()) {
        lesson.showPreset(preset);
        for (const TraceNotation notation : {TraceNotation::ThetaA, TraceNotation::XwB}) {
            lesson.controller().setNotation(notation);
            QStringList texts{lesson.page.explanation()};
            for (const LessonTask& task : lesson.page.tasks())
                texts << task.text << task.hint << task.answers;
            for (int step = 0; step < lesson.controller().document().layers(); ++step)
                for (std::uint64_t turn = 0; turn < 3; ++turn) {
                    const auto question
                        = forwardQuestion(lesson.controller().document(), lesson.controller().trace(), step, turn);
                    texts << question->text << question->why;
                }
            for (const TraceColumnMark& column : lesson.scene().columns)
                for (const TraceUnitMark& unit : column.units)
                    texts << unit.note;
            for (QString text : texts) {
                const QStringList formulas = text.split(QStringLiteral("<p class=\"formula\">"));
                for (qsizetype i = 1; i < formulas.size(); ++i)
                    QVERIFY(reads(
                        formulas[i].section(QStringLiteral("</p>"), 0, 0).replace(QStringLiteral("&amp;"), QStringLiteral("&"))));
                const QStringList pieces = text.split(u'$');
                QVERIFY2(pieces.size() % 2 == 1, qPrintable(text));
                for (qsizetype i = 1; i < pieces.size(); i += 2)
                    QVERIFY(reads(pieces[i]));
            }
        }
    }
}

void TestForward::theExplanationFitsBesideLargeNetworks()
{
    Lesson5 lesson;
    TraceNetwork network = tracePreset(TracePreset::ForwardRelu);
    while (network.spec.layers[0].units < kMostTraceUnits)
        setUnits(network, 0, network.spec.layers[0].units + 1);
    setActivation(network, 0, Activation(ActivationType::Sigmoid));
    lesson.controller().setNetwork(network, QStringLiteral("test"));
    lesson.controller().goTo(2);
    const QString text = lesson.page.explanation();
    QVERIFY2(text.contains(QStringLiteral("$A \\approx (\\num{")), qPrintable(text));
    static const QRegularExpression math(QStringLiteral("\\$([^$]+)\\$"));
    int formulas = 0;
    for (const QRegularExpressionMatch& match : math.globalMatch(text)) { // no line ends within a formula
        const double width = FormulaLayout(Formula::fromTex(match.captured(1)), 17.0).size().width();
        QVERIFY2(width < 200.0, qPrintable(match.captured(1)));
        ++formulas;
    }
    QVERIFY(formulas > kMostTraceUnits);
    // Whole numbers are equal.
    lesson.showPreset(TracePreset::ForwardRelu);
    QVERIFY2(lesson.page.explanation().contains(QStringLiteral("$A = (\\num{4},$")), qPrintable(lesson.page.explanation()));
}

void TestForward::outputsBesideManyUnitsHaveNames()
{
    Lesson5 lesson;
    TraceNetwork network = tracePreset(TracePreset::ForwardRelu);
    setUnits(network, 0, kMostTraceUnits);
    setActivation(network, 1, Activation(ActivationType::Softmax));
    lesson.controller().setNetwork(network, QStringLiteral("test"));
    lesson.controller().goTo(2);
    const TraceGeometry& geometry = lesson.diagram()->geometryOfDiagram();
    for (int unit = 0; unit < 2; ++unit) {
        const TraceTarget target{.kind = Kind::Unit, .column = 2, .unit = unit};
        for (const bool isSum : {true, false}) {
            const QRectF symbol = geometry.symbolRect(target, isSum);
            QVERIFY(!symbol.isEmpty());
            QVERIFY(symbol.top() >= 0.0 && symbol.bottom() <= geometry.unitRect(target).top() + 1.0);
            if (unit > 0)
                QVERIFY(!symbol.intersects(geometry.unitRect({.kind = Kind::Unit, .column = 2, .unit = unit - 1})));
        }
    }
}

QTEST_MAIN(TestForward)
#include "tst_forward.moc"
