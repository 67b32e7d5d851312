// The lesson "Backpropagation" as a student meets it: numbers on the page, jumps, questions, edits, tasks, keys and state.
#include "ui/AppContext.h"
#include "ui/controls/NoteBar.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/controls/Stepper.h"
#include "ui/controls/WeightField.h"
#include "ui/lessons/PredictionCard.h"
#include "ui/lessons/activation/NumberField.h"
#include "ui/lessons/backprop/BackpropLayout.h"
#include "ui/lessons/backprop/BackpropLesson.h"
#include "ui/lessons/backprop/BackpropPage.h"
#include "ui/lessons/backprop/BackpropSettings.h"
#include "ui/lessons/backprop/ChainRuleView.h"
#include "ui/lessons/backprop/GradientCheckPanel.h"
#include "ui/lessons/backprop/MistakePanel.h"
#include "ui/lessons/backprop/ParameterPlace.h"
#include "ui/lessons/backprop/ShortcutDerivation.h"
#include "ui/lessons/backprop/SideCard.h"
#include "ui/lessons/backprop/StageButton.h"
#include "ui/lessons/backprop/StageStrip.h"
#include "ui/lessons/backprop/WeightCurvePanel.h"
#include "ui/theme/Theme.h"
#include "ui/trace/TraceDiagram.h"
#include "ui/trace/TraceNetworkEditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPaintEvent>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

struct Lesson8 {
    AppContext context;
    BackpropPage page{context};

    Lesson8()
    {
        page.resize(1324, 800);
        page.show();
        page.setFocus();
    }
    BackpropController& controller() { return page.controller(); }
    const TraceScene& scene() { return page.diagram()->scene(); }
    const ChainRuleContent& content() { return page.chain()->content(); }
    StepKind kind() { return controller().step()->kind; }
    void load(TracePreset preset) { controller().setNetwork(tracePreset(preset), QStringLiteral("network")); }
    void key(Qt::Key key) { QTest::keyClick(&page, key); }
    LessonTask task(const QString& id)
    {
        for (const LessonTask& task : page.tasks())
            if (task.id == id)
                return task;
        return {};
    }
    bool isDone(const char* id) { return page.taskList().isDone(QString::fromLatin1(id)); }
};

/// Every number of a formula, in order.
std::vector<double> numbersIn(QString tex)
{
    tex.replace(QChar(0x2212), QLatin1Char('-'));
    static const QRegularExpression pattern(QStringLiteral("\\\\num\\{(-?[0-9.]+)\\}"));
    std::vector<double> numbers;
    auto matches = pattern.globalMatch(tex);
    while (matches.hasNext())
        numbers.push_back(matches.next().captured(1).toDouble());
    return numbers;
}

double shownNumber(QString text)
{
    return text.replace(QChar(0x2212), QLatin1Char('-')).toDouble();
}

constexpr double kHalfUnit = 0.00050001; // of three decimals

} // namespace

class TestBackprop : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("CHALKNET_REDUCED_MOTION", "1"); }
    void isRegistered();
    void everyStepShowsItsNumbers_data();
    void everyStepShowsItsNumbers();
    void forwardShowsOnlyWhatIsReached();
    void aSignalBringsTheNumbers();
    void theGradientIsLitAsInThePicture();
    void updatesStandOnTheEdges();
    void hoveringLightsBothSides();
    void clicksJump();
    void stagesAreButtons();
    void keysMove();
    void arrowKeysOnButtonsStep();
    void predictionHidesEverywhere();
    void answersAreMarkedAndCounted();
    void theSameQuestionIsNotAskedTwice();
    void anEditChangesTheOpenQuestion();
    void playingIsShown();
    void valuesAreEditedInTheDiagram();
    void mistakesAreFoundByTheCheck();
    void settingsChangeTheCalculation();
    void numbersAreWrittenAsWanted();
    void theNextExampleIsChosen();
    void divergenceIsSaid();
    void certainWrongAnswersGoOn();
    void certainWrongAnswersAreNotWrittenFalsely();
    void foundGradientsAreToldOnTheEdges();
    void theDerivationOpens();
    void theDerivationLiesOnTheCard();
    void theLinesBetweenStagesFollow();
    void oneWeightIsUsed();
    void taskSigns();
    void taskButtonsHandTheKeysToThePage();
    void taskSteepest();
    void lossOfOneExampleOfSeveralHasItsNumber();
    void taskRises();
    void taskMistake();
    void taskFades();
    void taskSoftmax();
    void networksAreReceived();
    void theLabsNetworkIsTaken();
    void stateIsKept();
    void hostileStateIsTamed();
    void languageChangesEverything();
    void everySizeIsLaidOut_data();
    void everySizeIsLaidOut();
    void presentingShowsOnlyTheStage();
    void largeNetworksWork();
};

void TestBackprop::isRegistered()
{
    const Lesson lesson = backpropLesson();
    QCOMPARE(lesson.id, QStringLiteral("backprop"));
    QCOMPARE(lesson.number, 8);
    QCOMPARE(lesson.part, CoursePart::Learning);
    int found = 0;
    for (const Lesson& each : allLessons())
        found += each.id == lesson.id ? 1 : 0;
    QCOMPARE(found, 1);
}

void TestBackprop::everyStepShowsItsNumbers_data()
{
    QTest::addColumn<int>("preset");
    QTest::addColumn<bool>("allRows");
    for (const TracePreset preset : allTracePresets())
        QTest::addRow("%s", qPrintable(tracePresetName(preset))) << static_cast<int>(preset) << false;
    QTest::newRow("XOR, mean") << static_cast<int>(TracePreset::Xor) << true;
}

void TestBackprop::everyStepShowsItsNumbers()
{
    QFETCH(int, preset);
    QFETCH(bool, allRows);
    Lesson8 lesson;
    lesson.load(static_cast<TracePreset>(preset));
    BackpropDocument next = lesson.controller().document();
    takeBatch(next, allRows ? BatchKind::AllRows : BatchKind::OneExample);
    lesson.controller().edit(next, QStringLiteral("batch"));
    const NetworkSpec& spec = lesson.controller().network().spec;
    const Phase last = Phase::Update;
    std::set<StepKind> kinds;
    for (std::size_t i = 0; i < lesson.controller().steps().size(); ++i) {
        lesson.controller().goTo(i);
        const TraceStep& step = *lesson.controller().step();
        kinds.insert(step.kind);
        // The step's result stands on the page as it is written by itself, to the style's digits.
        const WrittenNumber written = writtenAlone(step.result, lesson.controller().view().numbers);
        const std::vector<double> shown = numbersIn(lesson.content().result);
        QVERIFY2(!shown.empty(), qPrintable(lesson.content().plainText()));
        const double digit = std::pow(10.0, written.exponent - std::max(written.decimals, 1));
        if (written.exponent == 0)
            QVERIFY2(std::abs(shown.front() - step.result) <= digit, qPrintable(lesson.content().result));
        QVERIFY(!lesson.content().title.isEmpty());
        QVERIFY(!lesson.page.strip()->counter().isEmpty());
        // The diagram shows z and a of the example, rounded to three decimals.
        if (step.phase == Phase::Forward || step.kind == StepKind::After)
            continue;
        const ForwardValues values
            = forwardValues(spec, lesson.controller().network().parameters, lesson.controller().examples()[0].inputs);
        for (std::size_t layer = 0; layer < spec.layers.size(); ++layer)
            for (int unit = 0; unit < spec.layers[layer].units; ++unit) {
                const TraceUnitMark* mark
                    = lesson.scene().unit(TraceTarget{TraceTarget::Kind::Unit, static_cast<int>(layer) + 1, unit});
                QVERIFY(mark != nullptr && mark->activation.state == TraceValue::State::Known);
                QVERIFY(std::abs(shownNumber(mark->activation.text) - values.activations[layer][static_cast<std::size_t>(unit)])
                    < kHalfUnit);
            }
    }
    QVERIFY(lesson.controller().phase() == last);
    QCOMPARE(kinds.size(), std::size_t(6));
}

void TestBackprop::forwardShowsOnlyWhatIsReached()
{
    Lesson8 lesson;
    const auto known = [&lesson] {
        int count = 0;
        for (const TraceColumnMark& column : lesson.scene().columns)
            for (const TraceUnitMark& unit : column.units)
                count += unit.isPill && unit.activation.state == TraceValue::State::Known ? 1 : 0;
        return count;
    };
    for (int step = 0; step < 3; ++step) {
        QCOMPARE(known(), step + 1);
        QCOMPARE(lesson.scene().loss.state, TraceValue::State::Waiting);
        lesson.key(Qt::Key_Right);
    }
    QCOMPARE(lesson.kind(), StepKind::Loss);
    QCOMPARE(known(), 3);
    QCOMPARE(lesson.scene().loss.state, TraceValue::State::Known);
    QCOMPARE(lesson.scene().loss.text, QStringLiteral("0.0903")); // as in the picture

    // With softmax every z comes before the first a.
    lesson.load(TracePreset::ThreeClasses);
    const TraceTarget first{TraceTarget::Kind::Unit, 2, 0};
    while (lesson.controller().step()->target != symbols::weightedSum(lesson.controller().network().spec, 1, 2))
        lesson.key(Qt::Key_Right);
    QCOMPARE(lesson.scene().unit(first)->sum.state, TraceValue::State::Known);
    QCOMPARE(lesson.scene().unit(first)->activation.state, TraceValue::State::Waiting);
    lesson.key(Qt::Key_Right);
    QCOMPARE(lesson.scene().unit(first)->activation.state, TraceValue::State::Known);
}

void TestBackprop::aSignalBringsTheNumbers()
{
    Lesson8 lesson;
    QVERIFY(QTest::qWaitForWindowExposed(&lesson.page));
    lesson.controller().goTo(1);
    qunsetenv("CHALKNET_REDUCED_MOTION");
    lesson.key(Qt::Key_Right); // the output layer begins
    const bool isMoving = lesson.page.diagram()->isPlayingSignal();
    const TraceTarget output{TraceTarget::Kind::Unit, 2, 0};
    const TraceValue::State atFirst = lesson.scene().unit(output)->activation.state;
    QSignalSpy arrived(lesson.page.diagram(), &TraceDiagram::signalArrived);
    QTRY_COMPARE(arrived.count(), 1);
    const TraceValue::State afterwards = lesson.scene().unit(output)->activation.state;
    lesson.key(Qt::Key_Right);
    const TraceValue::State loss = lesson.scene().loss.state;
    qputenv("CHALKNET_REDUCED_MOTION", "1");
    QVERIFY(isMoving);
    QCOMPARE(atFirst, TraceValue::State::Waiting);
    QCOMPARE(afterwards, TraceValue::State::Known);
    QCOMPARE(loss, TraceValue::State::Waiting);
    QTRY_COMPARE(lesson.scene().loss.state, TraceValue::State::Known);
}

void TestBackprop::theGradientIsLitAsInThePicture()
{
    using Kind = TraceTarget::Kind;
    Lesson8 lesson;
    lesson.controller().goToGradient(3);
    const TraceScene& scene = lesson.scene();
    QCOMPARE(scene.lossTone, TraceTone::C1);
    QCOMPARE(scene.lossArrow, -1);
    QCOMPARE(scene.unit(TraceTarget{Kind::Unit, 2, 0})->tone, TraceTone::C1);
    const TraceEdgeMark* path = scene.edge(TraceTarget{Kind::Edge, 2, 0, 0});
    QVERIFY(path->isActive && path->tone == TraceTone::C1 && path->arrow == -1);
    QCOMPARE(scene.unit(TraceTarget{Kind::Unit, 1, 0})->tone, TraceTone::C2);
    const TraceEdgeMark* own = scene.edge(TraceTarget{Kind::BiasEdge, 1, 0});
    QVERIFY(own->isActive && own->tone == TraceTone::C3);
    QCOMPARE(own->text, QStringLiteral("0.10"));
    QCOMPARE(scene.unit(TraceTarget{Kind::Bias, 0})->tone, TraceTone::C3);
    QCOMPARE(scene.unit(TraceTarget{Kind::Unit, 1, 1})->tone, TraceTone::None);
    QVERIFY(!scene.edge(TraceTarget{Kind::Edge, 2, 0, 1})->isActive);

    const std::vector<FactorColumn>& factors = lesson.content().factors;
    QCOMPARE(factors.size(), std::size_t(3));
    QCOMPARE(factors[0].tone, TraceTone::C1);
    QCOMPARE(factors[1].tone, TraceTone::C2);
    QCOMPARE(factors[2].tone, TraceTone::C3);
    QCOMPARE(numbersIn(factors[0].value), std::vector<double>{-0.0727});
    QCOMPARE(numbersIn(factors[1].value), std::vector<double>{0.2403});
    QCOMPARE(numbersIn(lesson.content().result), std::vector<double>{-0.0175});
    QVERIFY2(lesson.page.strip()->counter().contains(QStringLiteral("4 / 9")), qPrintable(lesson.page.strip()->counter()));

    // With y − t there are two factors, and every place still has the colour of its own.
    lesson.load(TracePreset::ThreeClasses);
    lesson.controller().goToGradient(5);
    QCOMPARE(lesson.content().factors.size(), std::size_t(2));
    for (const FactorColumn& factor : lesson.content().factors)
        for (const TraceTarget& target : factor.places) {
            if (const TraceUnitMark* unit = lesson.scene().unit(target))
                QCOMPARE(unit->tone, factor.tone);
            if (const TraceEdgeMark* edge = lesson.scene().edge(target))
                QCOMPARE(edge->tone, factor.tone);
        }
}

void TestBackprop::updatesStandOnTheEdges()
{
    using Kind = TraceTarget::Kind;
    Lesson8 lesson;
    lesson.controller().goToPhase(Phase::Update);
    const TraceTarget bias{Kind::BiasEdge, 1, 0};
    QCOMPARE(lesson.scene().edge(bias)->text, QStringLiteral("0.10 → 0.1087")); // the picture's new value
    lesson.key(Qt::Key_Right);
    QCOMPARE(lesson.scene().edge(bias)->text, QStringLiteral("0.1087"));
    lesson.key(Qt::Key_End);
    QCOMPARE(lesson.kind(), StepKind::After);
    // After the update the diagram is that of the new network.
    QCOMPARE(shownNumber(lesson.scene().edge(bias)->text), 0.109);
    QVERIFY(std::abs(shownNumber(lesson.scene().loss.text) - lesson.controller().trace().lossAfter) < 0.00005001);
    QVERIFY(lesson.controller().trace().lossAfter < lesson.controller().trace().loss);
}

void TestBackprop::hoveringLightsBothSides()
{
    using Kind = TraceTarget::Kind;
    Lesson8 lesson;
    lesson.controller().goToGradient(3);
    const TraceTarget hidden{Kind::Unit, 1, 0};
    const int part = lesson.page.chain()->indexOf(hidden);
    QCOMPARE(part, 1); // the slope of the activation
    emit lesson.page.chain()->partHovered(part);
    QVERIFY(lesson.scene().unit(hidden)->isActive);
    QVERIFY(!lesson.scene().isLossActive);
    QVERIFY(!lesson.scene().edge(TraceTarget{Kind::BiasEdge, 1, 0})->isActive);
    emit lesson.page.chain()->partHovered(-1);
    QVERIFY(lesson.scene().isLossActive);
    QVERIFY(lesson.scene().edge(TraceTarget{Kind::BiasEdge, 1, 0})->isActive);
    // Every factor has its place, and every place its factor.
    for (int i = 0; i < 3; ++i) {
        const std::vector<TraceTarget> places = lesson.page.chain()->placesOf(i);
        QVERIFY(!places.empty());
        QCOMPARE(lesson.page.chain()->indexOf(places.front()), i);
    }
}

void TestBackprop::clicksJump()
{
    using Kind = TraceTarget::Kind;
    Lesson8 lesson;
    lesson.controller().goToPhase(Phase::Backward);
    const TraceTarget edge{Kind::Edge, 1, 1, 1};
    const QPointF place = lesson.page.diagram()->geometryOfDiagram().labelCenter(edge);
    QTest::mouseClick(lesson.page.diagram(), Qt::LeftButton, {}, place.toPoint());
    QCOMPARE(lesson.controller().step()->target,
        symbols::as(Quantity::LossByParameter, symbols::weight(lesson.controller().network().spec, 0, 1, 1)));
    emit lesson.page.side()->check()->gradientChosen(0);
    QCOMPARE(lesson.controller().step()->target,
        symbols::as(Quantity::LossByParameter, symbols::bias(lesson.controller().network().spec, 1, 0)));
}

void TestBackprop::stagesAreButtons()
{
    Lesson8 lesson;
    StageStrip* strip = lesson.page.strip();
    const auto state = [strip](Phase phase) { return static_cast<StageButton*>(strip->stageButton(phase))->state(); };
    QTest::mouseClick(strip->stageButton(Phase::Backward), Qt::LeftButton);
    QCOMPARE(lesson.controller().phase(), Phase::Backward);
    QCOMPARE(state(Phase::Forward), StageButton::State::Done);
    QCOMPARE(state(Phase::Loss), StageButton::State::Done);
    QCOMPARE(state(Phase::Backward), StageButton::State::Present);
    QCOMPARE(state(Phase::Update), StageButton::State::ToCome);
    QVERIFY(strip->stageButton(Phase::Backward)->accessibleName().contains(QStringLiteral("now")));
    strip->stageButton(Phase::Update)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(strip->stageButton(Phase::Update), Qt::Key_Space);
    QCOMPARE(lesson.controller().phase(), Phase::Update);
    QVERIFY(strip->resetButton()->isEnabled());
    QTest::mouseClick(strip->resetButton(), Qt::LeftButton);
    QCOMPARE(lesson.controller().document().step, std::size_t(0));
    QVERIFY(!strip->resetButton()->isEnabled());
    QVERIFY(!strip->backButton()->isEnabled());
    QTest::mouseClick(strip->nextButton(), Qt::LeftButton);
    QTest::mouseClick(strip->nextButton(), Qt::LeftButton);
    QCOMPARE(lesson.controller().document().step, std::size_t(2));
    QTest::mouseClick(strip->backButton(), Qt::LeftButton);
    QCOMPARE(lesson.controller().document().step, std::size_t(1));
}

void TestBackprop::keysMove()
{
    Lesson8 lesson;
    lesson.key(Qt::Key_Right);
    QCOMPARE(lesson.controller().document().step, std::size_t(1));
    lesson.key(Qt::Key_Left);
    QCOMPARE(lesson.controller().document().step, std::size_t(0));
    lesson.key(Qt::Key_Left);
    QCOMPARE(lesson.controller().document().step, std::size_t(0));
    lesson.key(Qt::Key_PageDown);
    QCOMPARE(lesson.controller().phase(), Phase::Loss);
    lesson.key(Qt::Key_PageDown);
    QCOMPARE(lesson.controller().phase(), Phase::Backward);
    lesson.key(Qt::Key_End);
    QCOMPARE(lesson.kind(), StepKind::After);
    lesson.key(Qt::Key_Right); // the next update
    QCOMPARE(lesson.controller().document().walk.position(), std::size_t(1));
    lesson.key(Qt::Key_Left);
    QCOMPARE(lesson.kind(), StepKind::After);
    lesson.key(Qt::Key_PageUp);
    lesson.key(Qt::Key_PageUp);
    QCOMPARE(lesson.controller().phase(), Phase::Backward);
    lesson.key(Qt::Key_Home);
    QCOMPARE(lesson.controller().document().step, std::size_t(0));
    QTest::keyClick(&lesson.page, Qt::Key_Right, Qt::ControlModifier); // not ours
    QCOMPARE(lesson.controller().document().step, std::size_t(0));
}

void TestBackprop::arrowKeysOnButtonsStep()
{
    Lesson8 lesson;
    QPushButton* next = lesson.page.strip()->nextButton();
    next->setFocus();
    QTest::keyClick(next, Qt::Key_Right);
    QCOMPARE(lesson.controller().document().step, std::size_t(1));
    QTest::keyClick(next, Qt::Key_Left);
    QCOMPARE(lesson.controller().document().step, std::size_t(0));
    // So it is on the buttons of the question.
    lesson.page.predictBox()->setChecked(true);
    lesson.controller().goToGradient(0);
    QVERIFY(lesson.controller().isAsking());
    lesson.page.prediction()->answer(lesson.controller().question()->right);
    const std::size_t answered = lesson.controller().document().step;
    const QList<QPushButton*> buttons = lesson.page.prediction()->findChildren<QPushButton*>();
    const auto nextQuestion = std::find_if(buttons.begin(), buttons.end(),
        [](const QPushButton* button) { return button->isVisible() && button->text() == u"Next question"; });
    QVERIFY(nextQuestion != buttons.end());
    (*nextQuestion)->setFocus();
    QTest::keyClick(*nextQuestion, Qt::Key_Right);
    QCOMPARE(lesson.controller().document().step, answered + 1);
    // And the arrow that stands on an answer gives it, whichever button has the focus.
    QVERIFY(lesson.controller().isAsking());
    lesson.page.strip()->stageButton(Phase::Backward)->setFocus();
    QTest::keyClick(lesson.page.strip()->stageButton(Phase::Backward), Qt::Key_Up);
    QVERIFY(lesson.page.prediction()->isRevealed());
}

void TestBackprop::predictionHidesEverywhere()
{
    using Kind = TraceTarget::Kind;
    Lesson8 lesson;
    lesson.page.predictBox()->setChecked(true);
    lesson.controller().goToGradient(3);
    QVERIFY(lesson.page.prediction()->isVisible());
    QVERIFY(lesson.page.prediction()->isAsking());
    QVERIFY(lesson.page.chain()->isAsked());
    QVERIFY(!lesson.page.strip()->nextButton()->isEnabled());
    QVERIFY(!lesson.page.strip()->playButton()->isEnabled());
    QCOMPARE(lesson.page.speedText(), QStringLiteral("waiting for your answer"));
    QCOMPARE(lesson.scene().edge(TraceTarget{Kind::BiasEdge, 1, 0})->text, QStringLiteral("0.10 → ?"));
    QVERIFY2(!lesson.page.chain()->accessibleText().contains(QStringLiteral("0.0175")),
        qPrintable(lesson.page.chain()->accessibleText()));
    QVERIFY(!lesson.page.explanation().contains(QStringLiteral("0.0175")));
    QVERIFY(lesson.page.side()->matrix() != nullptr && lesson.page.side()->check()->isVisible());
    QVERIFY2(lesson.page.side()->check()->verdict().contains(QStringLiteral("3 of 9")),
        qPrintable(lesson.page.side()->check()->verdict()));
    lesson.key(Qt::Key_Right);
    QCOMPARE(numberWithinKind(lesson.controller().steps(), lesson.controller().document().step), 4);

    lesson.controller().goToPhase(Phase::Update);
    QCOMPARE(lesson.scene().edge(TraceTarget{Kind::BiasEdge, 1, 0})->text, QStringLiteral("0.10 → ?"));
    lesson.key(Qt::Key_End);
    QCOMPARE(lesson.scene().loss.state, TraceValue::State::Asked);
    QCOMPARE(lesson.scene().unit(TraceTarget{Kind::Unit, 2, 0})->activation.state, TraceValue::State::Waiting);
}

void TestBackprop::answersAreMarkedAndCounted()
{
    Lesson8 lesson;
    PredictionCard* card = lesson.page.prediction();
    lesson.page.predictBox()->setChecked(true);
    lesson.controller().goToGradient(0);
    const BackpropQuestion first = *lesson.controller().question();
    QTest::keyClick(&lesson.page, static_cast<Qt::Key>(first.keys[static_cast<std::size_t>(first.right)].key));
    QVERIFY(card->isRevealed());
    QCOMPARE(card->rightCount(), 1);
    QCOMPARE(card->askedCount(), 1);
    QVERIFY(!lesson.page.chain()->isAsked());
    QVERIFY(lesson.page.strip()->nextButton()->isEnabled());
    emit card->continued();
    QVERIFY(card->isAsking());
    card->answer((lesson.controller().question()->right + 1) % 3);
    QCOMPARE(card->rightCount(), 1);
    QCOMPARE(card->askedCount(), 2);
    emit card->continued();
    card->skip(); // shown, not counted
    QCOMPARE(card->askedCount(), 2);
    QVERIFY(card->isRevealed());
    QVERIFY(!lesson.page.chain()->isAsked());
    lesson.key(Qt::Key_Left); // an answered step stays open
    QVERIFY(!lesson.page.chain()->isAsked());
    QVERIFY(!card->isVisible());
    lesson.page.predictBox()->setChecked(false);
    QVERIFY(!card->isVisible());
    QVERIFY(lesson.page.side()->isVisible());
}

void TestBackprop::theSameQuestionIsNotAskedTwice()
{
    Lesson8 lesson;
    lesson.page.predictBox()->setChecked(true);
    lesson.controller().goToGradient(2);
    const QString question = lesson.page.prediction()->question();
    QSignalSpy counts(lesson.page.prediction(), &PredictionCard::countsChanged);
    lesson.page.prediction()->answer(lesson.controller().question()->right);
    lesson.controller().goToGradient(1);
    lesson.page.prediction()->skip();
    lesson.controller().goToGradient(2);
    QVERIFY(!lesson.page.prediction()->isAsking());
    QCOMPARE(counts.count(), 1);
    QVERIFY(question.contains(QStringLiteral("$")));
}

void TestBackprop::anEditChangesTheOpenQuestion()
{
    Lesson8 lesson;
    lesson.page.predictBox()->setChecked(true);
    lesson.controller().goToPhase(Phase::Update);
    PredictionCard* card = lesson.page.prediction();
    QVERIFY(card->isAsking());
    const QString before = card->question();
    const Symbol parameter = parameterOf(lesson.controller().step()->target);
    lesson.controller().setParameter(parameter, 0.85);
    QVERIFY(card->isAsking());
    QVERIFY(card->question() != before);
    QCOMPARE(card->question(), lesson.controller().question()->text);
    card->answer(lesson.controller().question()->right);
    QCOMPARE(card->rightCount(), 1);
}

void TestBackprop::playingIsShown()
{
    Lesson8 lesson;
    lesson.controller().setSpeed(60.0);
    QSignalSpy status(&lesson.page, &LessonPage::statusChanged);
    QTest::mouseClick(lesson.page.strip()->playButton(), Qt::LeftButton);
    QVERIFY(lesson.page.isPlaying());
    QVERIFY(status.count() > 0);
    QCOMPARE(lesson.page.strip()->playButton()->accessibleName(), QStringLiteral("Pause"));
    QTRY_VERIFY(lesson.controller().document().walk.position() >= 1);
    lesson.key(Qt::Key_Space);
    QVERIFY(!lesson.page.isPlaying());
    lesson.key(Qt::Key_Space);
    QVERIFY(lesson.page.isPlaying());
    lesson.page.left();
    QVERIFY(!lesson.page.isPlaying());
}

void TestBackprop::valuesAreEditedInTheDiagram()
{
    using Kind = TraceTarget::Kind;
    Lesson8 lesson;
    const TraceTarget edge{Kind::Edge, 2, 0, 1};
    emit lesson.page.diagram()->valueEdited(edge, -0.45);
    emit lesson.page.diagram()->valueEdited(edge, -0.4);
    emit lesson.page.diagram()->editingDone();
    QCOMPARE(lesson.controller().network().parameters.weight(1, 0, 1), -0.4);
    emit lesson.page.diagram()->valueEdited(TraceTarget{Kind::Unit, 0, 1}, 0.25);
    emit lesson.page.diagram()->editingDone();
    QCOMPARE(lesson.controller().network().rows[0].inputs[1], 0.25);
    emit lesson.page.diagram()->valueEdited(TraceTarget{Kind::Loss}, 0.5);
    emit lesson.page.diagram()->editingDone();
    QCOMPARE(lesson.controller().network().rows[0].targets[0], 0.5);
    QUndoStack* stack = lesson.page.undoStack();
    QCOMPARE(stack->count(), 3);
    stack->undo();
    stack->undo();
    stack->undo();
    QCOMPARE(lesson.controller().network(), tracePreset(TracePreset::TwoTwoOne));
    stack->redo();
    QCOMPARE(lesson.controller().network().parameters.weight(1, 0, 1), -0.4);

    // The editor opens on weights, biases, inputs and the target, and nowhere else.
    TraceDiagram* diagram = lesson.page.diagram();
    for (const TraceTarget& target : {edge, TraceTarget{Kind::BiasEdge, 1, 0}, TraceTarget{Kind::Unit, 0, 0}}) {
        diagram->openEditor(target);
        QVERIFY(diagram->editor() != nullptr);
        QTest::keyClick(diagram->editor(), Qt::Key_Escape);
    }
    diagram->openEditor(TraceTarget{Kind::Unit, 1, 0});
    QVERIFY(diagram->editor() == nullptr);
}

void TestBackprop::mistakesAreFoundByTheCheck()
{
    Lesson8 lesson;
    lesson.controller().goToLast();
    QVERIFY(lesson.page.side()->check()->verdict().contains(QStringLiteral("9 of 9")));
    const QString good = lesson.page.side()->mistake()->verdict();
    emit lesson.page.side()->mistake()->mistakeChosen(Mistake::ForgottenBias);
    QCOMPARE(lesson.controller().document().mistake, Mistake::ForgottenBias);
    QVERIFY(lesson.page.side()->mistake()->verdict() != good);
    QVERIFY2(lesson.page.side()->check()->verdict().contains(QStringLiteral("3 differ"))
            || lesson.page.side()->check()->verdict().contains(QStringLiteral("3 of 9 differ")),
        qPrintable(lesson.page.side()->check()->verdict()));
    emit lesson.page.side()->mistake()->zeroWeightsRequested();
    for (const double value : lesson.controller().network().parameters.values())
        QCOMPARE(value, 0.0);
    lesson.page.undoStack()->undo();
    lesson.page.undoStack()->undo();
    QCOMPARE(lesson.controller().document().mistake, Mistake::None);
}

void TestBackprop::settingsChangeTheCalculation()
{
    Lesson8 lesson;
    QVERIFY(!lesson.page.undoStack()->canUndo()); // showing numbers is no edit
    BackpropSettings* settings = lesson.page.settings();
    QTest::mouseClick(lesson.page.strip()->settingsButton(), Qt::LeftButton);
    QVERIFY(settings->isOpen());
    settings->rateField()->setValue(0.25);
    QCOMPARE(lesson.controller().document().optimizer.learningRate, 0.25);
    settings->optimizerBox()->setCurrentIndex(settings->optimizerBox()->findData(static_cast<int>(OptimizerType::Adam)));
    emit settings->optimizerBox()->activated(settings->optimizerBox()->currentIndex());
    QCOMPARE(lesson.controller().document().optimizer, defaultOptimizer(OptimizerType::Adam));
    QCOMPARE(settings->rateField()->value(), 0.01);
    lesson.page.undoStack()->undo();
    QCOMPARE(lesson.controller().document().optimizer.learningRate, 0.25);
    lesson.load(TracePreset::Xor);
    settings->batch()->setCurrentIndex(1);
    QCOMPARE(lesson.controller().examples().size(), std::size_t(4));
    settings->predictBox()->setChecked(true);
    QVERIFY(lesson.page.predictBox()->isChecked());
    lesson.page.predictBox()->setChecked(false);
    QVERIFY(!settings->predictBox()->isChecked());
    settings->closePanel();
    QVERIFY(!settings->isOpen());
}

void TestBackprop::numbersAreWrittenAsWanted()
{
    Lesson8 lesson;
    lesson.controller().goToGradient(3);
    lesson.page.settings()->digits()->setValue(2);
    QCOMPARE(lesson.controller().view().numbers.decimals, 2);
    const std::vector<double> rough = numbersIn(lesson.content().factors[1].value);
    QCOMPARE(rough, std::vector<double>{0.24});
    lesson.page.settings()->digits()->setValue(6);
    const std::vector<double> fine = numbersIn(lesson.content().factors[1].value);
    QVERIFY(std::abs(fine.front() - 0.240261) < 1e-6);
    lesson.page.settings()->numberForm()->setCurrentIndex(1);
    QVERIFY(lesson.controller().view().numbers.fractions);
    lesson.controller().goToFirst();
    QVERIFY2(lesson.content().latex().contains(QStringLiteral("\\frac{1}{2}")), qPrintable(lesson.content().latex()));
}

void TestBackprop::theNextExampleIsChosen()
{
    Lesson8 lesson;
    QVERIFY(!lesson.page.strip()->exampleBox()->isVisible()); // one row
    lesson.load(TracePreset::Xor);
    QVERIFY(lesson.page.strip()->exampleBox()->isVisible());
    QCOMPARE(lesson.page.strip()->exampleBox()->count(), 4);
    QVERIFY(!lesson.page.followUp()->isVisible());
    lesson.key(Qt::Key_End);
    QVERIFY(lesson.page.followUp()->isVisible());
    lesson.key(Qt::Key_Right);
    QCOMPARE(lesson.page.strip()->exampleBox()->currentIndex(), 1);
    lesson.key(Qt::Key_End);
    lesson.page.followUp()->setCurrentIndex(1);
    lesson.key(Qt::Key_End);
    lesson.key(Qt::Key_Right);
    QCOMPARE(lesson.page.strip()->exampleBox()->currentIndex(), 1);
    emit lesson.page.strip()->exampleBox()->activated(3);
    QCOMPARE(lesson.controller().document().shownRow(), std::size_t(3));
}

void TestBackprop::divergenceIsSaid()
{
    Lesson8 lesson;
    lesson.load(TracePreset::ForwardIdentity);
    BackpropDocument next = lesson.controller().document();
    next.optimizer.learningRate = 1000.0;
    lesson.controller().edit(next, QStringLiteral("rate"));
    QVERIFY(!lesson.page.note()->isVisible());
    const Parameters start = lesson.controller().network().parameters;
    lesson.controller().setSpeed(60.0);
    for (int i = 0; i < 5000 && lesson.controller().canGoOn(); ++i)
        lesson.controller().next();
    QVERIFY(lesson.page.note()->isVisible());
    QVERIFY(lesson.page.note()->geometry().top() >= lesson.page.diagram()->geometry().bottom()); // covers nothing
    QVERIFY(!lesson.page.strip()->nextButton()->isEnabled());
    emit lesson.page.note()->buttonClicked();
    QVERIFY(!lesson.page.note()->isVisible());
    lesson.controller().reset();
    QCOMPARE(lesson.controller().network().parameters, start);
}

void TestBackprop::certainWrongAnswersGoOn()
{
    // σ(z) is 1 to the last bit, the target 0: the long way divides by almost nothing, y − t does not.
    Lesson8 lesson;
    lesson.load(TracePreset::Xor);
    emit lesson.page.diagram()->valueEdited(TraceTarget{TraceTarget::Kind::BiasEdge, 2, 0}, 90.0);
    BackpropView view = lesson.controller().view();
    view.usesShortcut = false;
    lesson.controller().setView(view);
    lesson.controller().goToPhase(Phase::Backward);
    QVERIFY(!lesson.controller().hasDiverged());
    QCOMPARE(lesson.controller().step()->result, 1.0);
    QCOMPARE(numbersIn(lesson.content().result), std::vector<double>{1.0});
    QVERIFY(lesson.controller().usesShortcut());
    lesson.controller().goToFirst();
    QVERIFY(!lesson.controller().usesShortcut());
}

void TestBackprop::certainWrongAnswersAreNotWrittenFalsely()
{
    // −ln(1 − 1) is not 90: the numbers put in are left out, and the remark says what was calculated.
    Lesson8 lesson;
    lesson.load(TracePreset::Xor);
    emit lesson.page.diagram()->valueEdited(TraceTarget{TraceTarget::Kind::BiasEdge, 2, 0}, 90.0);
    lesson.controller().goToPhase(Phase::Loss);
    const WorkedLine& line = lesson.content().lines.front();
    QVERIFY(line.numbers.isEmpty());
    const double sum = lesson.controller().shownTrace().values.weightedSums.back().front();
    QVERIFY(sum > 80.0);
    QVERIFY(std::abs(numbersIn(line.value).front() - sum) < kHalfUnit);
    QVERIFY2(lesson.content().remark.contains(QStringLiteral("\\ln(1+e^{")), qPrintable(lesson.content().remark));
    // Where the output can be written, the numbers stand there.
    emit lesson.page.diagram()->valueEdited(TraceTarget{TraceTarget::Kind::BiasEdge, 2, 0}, 3.0);
    lesson.controller().goToPhase(Phase::Loss);
    QVERIFY(!lesson.content().lines.front().numbers.isEmpty());
    QVERIFY(!lesson.content().remark.contains(QStringLiteral("e^{")));
}

void TestBackprop::foundGradientsAreToldOnTheEdges()
{
    Lesson8 lesson;
    const TraceTarget edge{TraceTarget::Kind::BiasEdge, 2, 0};
    const auto told = [&] { return lesson.page.diagram()->targetText(edge); };
    lesson.controller().goToPhase(Phase::Loss);
    QVERIFY(!told().contains(u'∂'));
    lesson.page.predictBox()->setChecked(true);
    lesson.controller().goToGradient(0);
    QVERIFY(lesson.controller().isAsking());
    QVERIFY(!told().contains(u'∂'));
    lesson.page.predictBox()->setChecked(false);
    QVERIFY2(told().contains(QStringLiteral("−0.1039")), qPrintable(told())); // of docs/worked-example.md
    lesson.controller().goToPhase(Phase::Update);
    QVERIFY(told().contains(QStringLiteral("−0.1039")));
    lesson.controller().goToLast();
    QVERIFY(!told().contains(u'∂')); // the numbers are new
}

void TestBackprop::theDerivationOpens()
{
    Lesson8 lesson;
    lesson.controller().goToPhase(Phase::Backward);
    QVERIFY(!lesson.page.whyButton()->isVisible()); // ½(y − t)² has no short form
    lesson.load(TracePreset::ThreeClasses);
    lesson.page.sideBox()->setChecked(false);
    lesson.controller().goToPhase(Phase::Backward);
    QVERIFY(lesson.page.whyButton()->isVisible());
    QTest::mouseClick(lesson.page.whyButton(), Qt::LeftButton);
    QVERIFY(lesson.page.side()->isVisible());
    QVERIFY(lesson.page.side()->isDerivationShown());
    lesson.controller().goToLast();
    QVERIFY(!lesson.page.side()->isDerivationShown());
    QVERIFY(!lesson.page.whyButton()->isVisible());
}

void TestBackprop::theDerivationLiesOnTheCard()
{
    Lesson8 lesson;
    lesson.load(TracePreset::ThreeClasses);
    lesson.controller().goToPhase(Phase::Backward);
    QTest::mouseClick(lesson.page.whyButton(), Qt::LeftButton);
    const auto* panel = lesson.page.side()->derivation();
    QVERIFY(panel->isVisible());
    const QImage picture = lesson.page.side()->grab().toImage();
    const QPoint corner = panel->mapTo(lesson.page.side(), QPoint(1, panel->height() - 2));
    const QPoint ratio = corner * picture.devicePixelRatio();
    QCOMPARE(picture.pixelColor(ratio), Theme::instance().colors().surface);
}

void TestBackprop::theLinesBetweenStagesFollow()
{
    // They are painted on the card: when a stage moves, all of the card is painted again.
    struct Painted : QObject {
        QRegion region;
        bool eventFilter(QObject*, QEvent* event) override
        {
            if (event->type() == QEvent::Paint)
                region += static_cast<QPaintEvent*>(event)->region();
            return false;
        }
    };
    Lesson8 lesson;
    QVERIFY(QTest::qWaitForWindowExposed(&lesson.page));
    StageStrip* strip = lesson.page.strip();
    QCoreApplication::processEvents();
    Painted painted;
    strip->installEventFilter(&painted);
    QAbstractButton* stage = strip->stageButton(Phase::Loss);
    stage->move(stage->pos() + QPoint(7, 0));
    QTRY_VERIFY(painted.region.contains(strip->rect()));
}

void TestBackprop::oneWeightIsUsed()
{
    Lesson8 lesson;
    lesson.controller().goToGradient(3);
    lesson.page.side()->views()->setCurrentIndex(2);
    QCOMPARE(lesson.controller().view().side, SideView::Weight);
    QVERIFY(lesson.page.side()->curve()->isVisible());
    emit lesson.page.side()->curve()->valueChosen(symbols::bias(lesson.controller().network().spec, 0, 0), 1.5);
    QCOMPARE(lesson.controller().network().parameters.bias(0, 0), 1.5);
    lesson.page.undoStack()->undo();
    QCOMPARE(lesson.controller().network().parameters.bias(0, 0), 0.1);
}

void TestBackprop::taskSigns()
{
    Lesson8 lesson;
    lesson.page.runTask(QStringLiteral("signs"));
    QVERIFY(lesson.controller().view().predictsFirst);
    const auto answer = [&lesson](bool right) {
        while (!lesson.page.prediction()->isAsking())
            lesson.controller().next();
        QCOMPARE(lesson.controller().question()->kind, QuestionKind::Direction);
        const int truth = lesson.controller().question()->right;
        lesson.page.prediction()->answer(right ? truth : (truth + 1) % 3);
        lesson.controller().next();
    };
    answer(true);
    answer(true);
    QCOMPARE(lesson.task(QStringLiteral("signs")).progress, 2);
    answer(false);
    QCOMPARE(lesson.task(QStringLiteral("signs")).progress, 0);
    answer(true);
    answer(true);
    QVERIFY(!lesson.isDone("signs"));
    answer(true);
    QVERIFY(lesson.isDone("signs"));
    QVERIFY(lesson.task(QStringLiteral("signs")).done);
}

void TestBackprop::taskButtonsHandTheKeysToThePage()
{
    Lesson8 lesson;
    QAbstractButton* button = lesson.page.strip()->stageButton(Phase::Loss);
    button->setFocus();
    QCOMPARE(lesson.page.focusWidget(), button);
    lesson.page.runTask(QStringLiteral("signs"));
    QVERIFY(qobject_cast<QAbstractButton*>(lesson.page.focusWidget()) == nullptr);
}

void TestBackprop::taskSteepest()
{
    Lesson8 lesson;
    // The most negative gradient of the worked example is that of the output's bias.
    const Parameters& gradient = lesson.controller().trace().gradient;
    for (const double other : gradient.values())
        QVERIFY(gradient.bias(1, 0) <= other);
    using Kind = TraceTarget::Kind;
    emit lesson.page.diagram()->valueEdited(TraceTarget{Kind::Edge, 2, 0, 0}, 0.8);
    QVERIFY(!lesson.isDone("steepest")); // another weight
    emit lesson.page.diagram()->valueEdited(TraceTarget{Kind::BiasEdge, 2, 0}, 0.1);
    QVERIFY(!lesson.isDone("steepest")); // lowered
    emit lesson.page.diagram()->valueEdited(TraceTarget{Kind::BiasEdge, 2, 0}, 0.3);
    QVERIFY(lesson.isDone("steepest"));
}

// E is the mean of all examples; on the way back it is the loss of the shown one, which has to be said.
void TestBackprop::lossOfOneExampleOfSeveralHasItsNumber()
{
    Lesson8 lesson;
    lesson.load(TracePreset::Xor);
    lesson.page.settings()->batch()->setCurrentIndex(1);
    BackpropController& controller = lesson.controller();
    const QString shown = QStringLiteral("E^{[%1]}").arg(controller.shown() + 1);
    const QRegularExpression nameless(QStringLiteral("E(?!_\\{\\d+\\})(?!\\^\\{\\[)"));
    int backward = 0;
    for (std::size_t step = 0; step < controller.steps().size(); ++step) {
        controller.goTo(step);
        const TraceStep& present = controller.steps()[step];
        const QString tex = lesson.content().latex();
        if (present.phase == Phase::Backward) {
            ++backward;
            QVERIFY2(tex.contains(shown), qPrintable(tex));
            QVERIFY2(!tex.contains(nameless), qPrintable(tex));
        }
        if (present.kind == StepKind::Update)
            QVERIFY2(tex.contains(nameless) && tex.contains(QStringLiteral("E^{[4]}")), qPrintable(tex));
    }
    QVERIFY(backward > 10);
}

void TestBackprop::taskRises()
{
    Lesson8 lesson;
    lesson.page.runTask(QStringLiteral("rises"));
    QCOMPARE(lesson.controller().examples().size(), std::size_t(4));
    lesson.key(Qt::Key_End);
    QVERIFY(!lesson.isDone("rises"));
    BackpropDocument next = lesson.controller().document();
    next.optimizer.learningRate = 60.0;
    lesson.controller().edit(next, QStringLiteral("rate"));
    QVERIFY(lesson.controller().trace().lossAfter > lesson.controller().trace().loss);
    QVERIFY(lesson.isDone("rises"));
}

void TestBackprop::taskMistake()
{
    Lesson8 lesson;
    lesson.page.runTask(QStringLiteral("mistake"));
    QCOMPARE(lesson.controller().view().side, SideView::Mistake);
    lesson.controller().goToLast();
    emit lesson.page.side()->check()->gradientChosen(0);
    QVERIFY(!lesson.isDone("mistake"));
    lesson.controller().setMistake(Mistake::ForgottenBias);
    emit lesson.page.side()->check()->gradientChosen(1); // a weight: right even so
    QVERIFY(!lesson.isDone("mistake"));
    emit lesson.page.side()->check()->gradientChosen(0);
    QVERIFY(lesson.isDone("mistake"));
}

void TestBackprop::taskFades()
{
    Lesson8 lesson;
    lesson.controller().goToGradient(3);
    QVERIFY(!lesson.isDone("fades"));
    emit lesson.page.diagram()->valueEdited(TraceTarget{TraceTarget::Kind::BiasEdge, 1, 1}, 6.0);
    QVERIFY(!lesson.isDone("fades")); // the other unit
    QCOMPARE(lesson.scene().unit(TraceTarget{TraceTarget::Kind::Unit, 1, 1})->condition, UnitCondition::Saturated);
    lesson.controller().goToGradient(6);
    QVERIFY(lesson.isDone("fades"));
    QVERIFY(lesson.page.explanation().contains(QStringLiteral("saturated")));
}

void TestBackprop::taskSoftmax()
{
    Lesson8 lesson;
    lesson.page.runTask(QStringLiteral("softmax"));
    QCOMPARE(lesson.kind(), StepKind::Delta);
    QVERIFY(!lesson.isDone("softmax"));
    QTest::mouseClick(lesson.page.whyButton(), Qt::LeftButton);
    QVERIFY(lesson.isDone("softmax"));
}

void TestBackprop::networksAreReceived()
{
    Lesson8 lesson;
    const TraceNetwork deep = tracePreset(TracePreset::Deep);
    lesson.page.receive({{QStringLiteral("network"), traceNetworkToJson(deep)}});
    QCOMPARE(lesson.controller().network(), deep);
    lesson.page.receive({{QStringLiteral("network"), QStringLiteral("nonsense")}});
    lesson.page.receive({});
    QCOMPARE(lesson.controller().network(), deep);
    lesson.page.undoStack()->undo();
    QCOMPARE(lesson.controller().network(), tracePreset(TracePreset::TwoTwoOne));

    TraceNetwork edited = lesson.controller().network();
    setUnits(edited, 0, 4);
    emit lesson.page.editor()->networkEdited(edited, QStringLiteral("More units"));
    QCOMPARE(lesson.controller().network().spec.layers[0].units, 4);
    QCOMPARE(lesson.page.undoStack()->undoText(), QStringLiteral("More units"));
}

void TestBackprop::theLabsNetworkIsTaken()
{
    Lesson8 lesson;
    QSignalSpy notices(&lesson.context, &AppContext::noticeShown);
    emit lesson.page.editor()->labRequested();
    QCOMPARE(notices.count(), 1); // the lab has none yet
    TraceNetwork xorNetwork = tracePreset(TracePreset::Xor);
    QObject owner;
    lesson.context.setLabNetworkSource(&owner, [&xorNetwork] {
        DatasetContent content;
        content.inputs = 2;
        content.classes = 2;
        for (const TraceExample& row : xorNetwork.rows) {
            content.values.insert(content.values.end(), row.inputs.begin(), row.inputs.end());
            content.labels.push_back(static_cast<int>(row.targets[0]));
        }
        return std::optional(LabNetwork{xorNetwork.spec, xorNetwork.parameters, Dataset(std::move(content))});
    });
    lesson.page.receive({{QStringLiteral("from"), QStringLiteral("lab")}});
    QCOMPARE(lesson.controller().network().spec, xorNetwork.spec);
    QCOMPARE(lesson.controller().network().parameters, xorNetwork.parameters);
    QCOMPARE(lesson.controller().network().rows.size(), std::size_t(4));
}

void TestBackprop::stateIsKept()
{
    Lesson8 lesson;
    lesson.load(TracePreset::Xor);
    BackpropDocument next = lesson.controller().document();
    takeOptimizer(next, defaultOptimizer(OptimizerType::Adam));
    lesson.controller().edit(next, QStringLiteral("adam"));
    for (int i = 0; i < 3; ++i) {
        lesson.key(Qt::Key_End);
        lesson.key(Qt::Key_Right);
    }
    lesson.controller().goToGradient(5);
    lesson.page.settings()->digits()->setValue(5);
    lesson.page.side()->views()->setCurrentIndex(1);
    lesson.page.runTask(QStringLiteral("signs"));
    lesson.page.prediction()->setCounts(2, 3);
    lesson.controller().setSpeed(5.0);
    const QJsonObject state = QJsonDocument::fromJson(QJsonDocument(lesson.page.saveState()).toJson()).object();
    Lesson8 other;
    other.page.restoreState(state);
    QVERIFY(other.controller().document() == lesson.controller().document());
    QVERIFY(other.controller().view() == lesson.controller().view());
    QCOMPARE(other.controller().speed(), 5.0);
    QCOMPARE(other.page.prediction()->rightCount(), 2);
    QCOMPARE(other.page.prediction()->askedCount(), 3);
    QCOMPARE(other.page.activeTask(), QStringLiteral("signs"));
    QCOMPARE(other.page.saveState(), lesson.page.saveState());
    QVERIFY(!other.page.undoStack()->canUndo());
}

void TestBackprop::hostileStateIsTamed()
{
    Lesson8 lesson;
    const QList<QByteArray> states{"{}", R"({"document": [], "digits": 99, "side": "moon", "speed": -3, "tasks": 4})",
        R"({"digits": 1e300, "predicted": -1, "predicted_right": 1e9, "right_signs": "x", "speed": 1e300})",
        R"({"document": {"network": {"model": {}, "rows": [[[1]]]}, "step": -1}, "predict": "yes"})"};
    for (const QByteArray& text : states) {
        QJsonParseError error;
        lesson.page.restoreState(QJsonDocument::fromJson(text, &error).object());
        QCOMPARE(error.error, QJsonParseError::NoError);
        QVERIFY(lesson.controller().step() != nullptr);
        QCOMPARE(lesson.controller().network(), tracePreset(TracePreset::TwoTwoOne));
        QVERIFY(lesson.controller().view().numbers.decimals >= 2 && lesson.controller().view().numbers.decimals <= 6);
        QVERIFY(lesson.controller().speed() > 0.0 && lesson.controller().speed() <= 60.0);
        QVERIFY(lesson.page.prediction()->rightCount() <= lesson.page.prediction()->askedCount());
        lesson.key(Qt::Key_Right);
    }
}

void TestBackprop::languageChangesEverything()
{
    Lesson8 lesson;
    lesson.page.predictBox()->setChecked(true);
    lesson.controller().goToGradient(0);
    QSignalSpy titles(&lesson.page, &LessonPage::titleChanged);
    QEvent change(QEvent::LanguageChange);
    for (QWidget* widget : lesson.page.findChildren<QWidget*>())
        QCoreApplication::sendEvent(widget, &change);
    QCoreApplication::sendEvent(&lesson.page, &change);
    QCOMPARE(titles.count(), 1);
    QVERIFY(lesson.page.prediction()->isAsking()); // the same question, in the other language
    QCOMPARE(lesson.page.prediction()->question(), lesson.controller().question()->text);
    QCOMPARE(lesson.page.prediction()->askedCount(), 0);
    lesson.page.prediction()->answer(lesson.controller().question()->right);
    QCoreApplication::sendEvent(&lesson.page, &change);
    QVERIFY(lesson.page.prediction()->isRevealed());
}

void TestBackprop::everySizeIsLaidOut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("reference") << QSize(1324, 800);
    QTest::newRow("1280 x 720") << QSize(1171, 631);
    QTest::newRow("beside the drawer") << QSize(952, 800);
    QTest::newRow("beside the drawer at 1280 x 720") << QSize(851, 631);
    QTest::newRow("large") << QSize(2440, 1330);
}

void TestBackprop::everySizeIsLaidOut()
{
    QFETCH(QSize, size);
    const QRect page(QPoint(0, 0), size);
    for (const bool predicting : {false, true})
        for (const bool sideVisible : {false, true})
            for (const bool presenting : {false, true}) {
                const BackpropLayout layout = backpropLayout(
                    size, {.presenting = presenting, .predicting = predicting && !presenting, .sideVisible = sideVisible});
                const QList<QRect> rects{layout.strip, layout.diagram, layout.chain, layout.side, layout.prediction};
                for (qsizetype i = 0; i < rects.size(); ++i) {
                    QVERIFY(rects[i].isEmpty() || page.contains(rects[i]));
                    for (qsizetype j = 0; j < i; ++j)
                        QVERIFY(!rects[i].intersects(rects[j]));
                }
                QVERIFY(layout.diagram.height() >= 250 && layout.chain.width() >= 480);
                QCOMPARE(layout.strip.isEmpty(), presenting);
                QCOMPARE(layout.prediction.isEmpty(), presenting || !predicting);
                QVERIFY(layout.side.isEmpty() || layout.side.width() >= 280);
            }
    if (size == QSize(1324, 800)) {
        const BackpropLayout plain = backpropLayout(size, {});
        QCOMPARE(plain.strip, QRect(0, 0, 1324, 60));
        QCOMPARE(plain.diagram, QRect(0, 72, 1324, 400));
        QCOMPARE(plain.chain, QRect(0, 484, 820, 316));
        QCOMPARE(plain.side, QRect(832, 484, 492, 316));
        const BackpropLayout predicting = backpropLayout(size, {.predicting = true});
        QCOMPARE(predicting.diagram, QRect(0, 72, 1324, 368));
        QCOMPARE(predicting.chain, QRect(0, 452, 660, 348));
        QCOMPARE(predicting.prediction, QRect(672, 452, 320, 348));
        QCOMPARE(predicting.side, QRect(1004, 452, 320, 348));
    }
    Lesson8 lesson;
    lesson.load(TracePreset::ThreeClasses);
    lesson.page.resize(size);
    lesson.controller().goToPhase(Phase::Backward);
    // Everything in the strip has its room.
    StageStrip* strip = lesson.page.strip();
    QCoreApplication::processEvents();
    QRect before;
    for (QWidget* widget : {static_cast<QWidget*>(strip->stageButton(Phase::Update)), static_cast<QWidget*>(strip->exampleBox()),
             static_cast<QWidget*>(strip->networkButton()), static_cast<QWidget*>(strip->settingsButton()),
             static_cast<QWidget*>(strip->resetButton()), static_cast<QWidget*>(strip->backButton()),
             static_cast<QWidget*>(strip->playButton()), static_cast<QWidget*>(strip->nextButton())}) {
        const QRect rect(widget->mapTo(strip, QPoint(0, 0)), widget->size());
        QVERIFY(widget->isVisible() && strip->rect().contains(rect));
        QVERIFY2(rect.left() > before.right(), qPrintable(widget->accessibleName()));
        before = rect;
    }
    QVERIFY(!lesson.page.grab().isNull());
}

void TestBackprop::presentingShowsOnlyTheStage()
{
    Lesson8 lesson;
    lesson.page.predictBox()->setChecked(true);
    lesson.controller().goToGradient(3);
    lesson.page.setPresenting(true);
    QVERIFY(lesson.page.diagram()->isVisible() && lesson.page.chain()->isVisible());
    QVERIFY(!lesson.page.strip()->isVisible());
    QVERIFY(!lesson.page.side()->isVisible());
    QVERIFY(!lesson.page.prediction()->isVisible());
    QVERIFY(!lesson.page.predictBox()->isVisible() && !lesson.page.sideBox()->isVisible());
    QVERIFY(!lesson.page.chain()->isAsked()); // the class is asked by the teacher
    QCOMPARE(lesson.page.statusText(), QStringLiteral("stage 3 / 4 · Gradient 4 / 9"));
    lesson.page.presentNext();
    QVERIFY(lesson.page.statusText().endsWith(QStringLiteral("5 / 9")));
    lesson.page.presentBack();
    QVERIFY(lesson.page.statusText().endsWith(QStringLiteral("4 / 9")));
    lesson.page.presentPlay();
    QVERIFY(lesson.page.isPlaying());
    lesson.page.presentPlay();
    lesson.page.setPresenting(false);
    QVERIFY(lesson.page.strip()->isVisible());
    QVERIFY(lesson.page.chain()->isAsked());
}

void TestBackprop::largeNetworksWork()
{
    Lesson8 lesson;
    TraceNetwork network = tracePreset(TracePreset::Deep);
    setInputs(network, kMostTraceUnits);
    while (network.spec.layers.size() < kMostTraceLayers)
        insertLayer(network, 1, network.spec.layers[1]);
    for (std::size_t layer = 0; layer < kMostTraceLayers; ++layer)
        setUnits(network, layer, kMostTraceUnits);
    lesson.controller().setNetwork(network, QStringLiteral("large"));
    QCOMPARE(lesson.controller().checkOrder().size(), network.parameters.layout().size());
    QVERIFY(lesson.controller().check().passes());
    lesson.controller().goToPhase(Phase::Backward);
    for (int i = 0; i < 12; ++i)
        lesson.key(Qt::Key_Right);
    QVERIFY(lesson.page.strip()->counter().contains(QStringLiteral("/ 432")));
    QVERIFY(!lesson.page.grab().isNull());
    lesson.key(Qt::Key_End);
    lesson.key(Qt::Key_Right);
    QCOMPARE(lesson.controller().document().walk.position(), std::size_t(1));
}

QTEST_MAIN(TestBackprop)
#include "tst_backprop.moc"
