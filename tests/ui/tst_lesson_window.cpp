// The first two lessons in the whole window: tasks in view, the way of the keyboard, notes, words and formulas while teaching.
#include "ui/controls/NoteBar.h"
#include "ui/controls/SegmentedControl.h"
#include "ui/controls/WeightField.h"
#include "ui/lessons/AnswerButton.h"
#include "ui/lessons/PredictionCard.h"
#include "ui/lessons/perceptron/NeuronDiagram.h"
#include "ui/lessons/perceptron/NeuronPanel.h"
#include "ui/lessons/perceptron/PerceptronLesson.h"
#include "ui/lessons/perceptron/PerceptronPage.h"
#include "ui/lessons/perceptron/PerceptronPrediction.h"
#include "ui/lessons/perceptron/PerceptronTexts.h"
#include "ui/lessons/perceptron/RulePanel.h"
#include "ui/lessons/predictor/ParameterCard.h"
#include "ui/lessons/predictor/PredictorLesson.h"
#include "ui/lessons/predictor/PredictorPage.h"
#include "ui/lessons/predictor/PredictorPlane.h"
#include "ui/lessons/predictor/StepTable.h"
#include "ui/shell/ExplanationDrawer.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/PageArea.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/TaskListView.h"
#include "ui/shell/TaskRow.h"
#include "ui/shell/TopBar.h"
#include "ui/theme/Style.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <memory>

using namespace chalknet;
using namespace chalknet::ui;

namespace {

/// Puts brackets around every text, so that one that stays in the other language is seen.
class BracketTranslator : public QTranslator {
public:
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return QLatin1Char('[') + QString::fromUtf8(source) + QLatin1Char(']');
    }
    bool isEmpty() const override { return false; }
};

QPushButton* buttonIn(const QWidget& parent, const QString& text)
{
    for (QPushButton* button : parent.findChildren<QPushButton*>())
        if (button->text() == text && button->isVisible())
            return button;
    return nullptr;
}

void press(QWidget* widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(widget, key, modifiers);
}

QWidget* focus()
{
    return QApplication::focusWidget();
}

} // namespace

class TestLessonWindow : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void theActiveTaskIsAlwaysInView_data();
    void theActiveTaskIsAlwaysInView();
    void theNewTickStaysInView();
    void allTasksAreShownWhenAskedFor();
    void theKeyboardFollowsTheTask();
    void answersComeBeforeTheHint();
    void f6GoesBetweenTaskAndControl();
    void tabStopsAtTheChosenSegment();
    void tabReadsTheHeadOfACardFirst();
    void theKeyboardStaysNearAControlThatIsGone();
    void presentingGivesTheKeyboardBack();
    void aNoteMovesNothing();
    void theSettingsOfTheRuleAreBesideTheDrawer();
    void nothingLeftToLearnIsNoDeadEnd();
    void theQuestionsOfAnEpochDiffer();
    void questionsFollowTheLanguage_data();
    void questionsFollowTheLanguage();
    void theExplanationFollowsTheAnswer();
    void theTaskDoesNotAskTwice();
    void theTableShowsAsMuchAsHasRoom();
    void formulasOfTextAndPicturesAreCopied();

private:
    MainWindow& open(const QString& lesson, QSize size, bool drawer);
    PredictorPage& predictor() { return *static_cast<PredictorPage*>(m_window->page(QStringLiteral("predictor"))); }
    PerceptronPage& perceptron() { return *static_cast<PerceptronPage*>(m_window->page(QStringLiteral("perceptron"))); }
    TaskListView& tasks() { return *m_window->findChild<TaskListView*>(); }
    TaskRow& activeRow();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestLessonWindow::initTestCase()
{
    qputenv("CHALKNET_REDUCED_MOTION", "1");
    installStyle(*qApp);
}

void TestLessonWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestLessonWindow::cleanup()
{
    m_window.reset();
}

MainWindow& TestLessonWindow::open(const QString& lesson, QSize size, bool drawer)
{
    ShellSetup setup;
    setup.lessons = {predictorLesson(), perceptronLesson()};
    setup.settingsFile = m_folder->filePath(QStringLiteral("settings.ini"));
    setup.listDevices = [] { return std::vector<DeviceInfo>(); };
    setup.systemLanguages = {QStringLiteral("en")};
    m_window = std::make_unique<MainWindow>(std::move(setup));
    m_window->resize(size);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qWarning("the window did not become active");
    m_window->openLesson(lesson);
    m_window->setDrawerOpen(drawer);
    QCoreApplication::processEvents();
    return *m_window;
}

TaskRow& TestLessonWindow::activeRow()
{
    for (TaskRow* row : tasks().rows())
        if (row->isActive())
            return *row;
    return *tasks().rows().front();
}

void TestLessonWindow::theActiveTaskIsAlwaysInView_data()
{
    QTest::addColumn<QString>("lesson");
    QTest::addColumn<QSize>("size");
    for (const char* lesson : {"predictor", "perceptron"})
        for (const QSize size : {QSize(1280, 720), QSize(1440, 900), QSize(2560, 1440)})
            QTest::addRow("%s %d", lesson, size.height()) << QString::fromLatin1(lesson) << size;
}

void TestLessonWindow::theActiveTaskIsAlwaysInView()
{
    QFETCH(QString, lesson);
    QFETCH(QSize, size);
    open(lesson, size, true);
    for (const LessonTask& task : m_window->page(lesson)->tasks()) {
        m_window->page(lesson)->chooseTask(task.id);
        // The whole row, with its buttons, without scrolling.
        QTRY_COMPARE(activeRow().visibleRegion().boundingRect(), activeRow().rect());
        QCOMPARE(activeRow().task().id, task.id);
        const auto* drawer = m_window->findChild<ExplanationDrawer*>();
        const int rowTop = activeRow().mapTo(drawer, QPoint(0, 0)).y();
        QVERIFY(rowTop > drawer->height() / 4); // and the explanation keeps room
    }
}

void TestLessonWindow::theNewTickStaysInView()
{
    open(QStringLiteral("predictor"), QSize(1280, 720), true);
    QVERIFY(tasks().isShort());
    const TaskRow* first = &activeRow();
    while (!predictor().tasks()[0].done)
        predictor().runTask(QStringLiteral("every-example"));
    QTRY_VERIFY(!first->isActive());
    QVERIFY(first->isVisible() && first->task().done);
    QVERIFY(activeRow().isVisible());
    int visible = 0;
    for (const TaskRow* row : tasks().rows())
        visible += row->isVisible() ? 1 : 0;
    QCOMPARE(visible, 2);
}

void TestLessonWindow::allTasksAreShownWhenAskedFor()
{
    open(QStringLiteral("predictor"), QSize(1280, 720), true);
    const auto visibleRows = [this] {
        return std::count_if(tasks().rows().begin(), tasks().rows().end(), [](const TaskRow* row) { return row->isVisible(); });
    };
    QCOMPARE(visibleRows(), 1);
    QTest::mouseClick(buttonIn(tasks(), QStringLiteral("Show all")), Qt::LeftButton);
    QCOMPARE(visibleRows(), 5);
    QTest::mouseClick(buttonIn(tasks(), QStringLiteral("Show one")), Qt::LeftButton);
    QCOMPARE(visibleRows(), 1);
    // Where text and tasks have room together there is nothing to ask for.
    ExplanationDrawer drawer;
    LessonTask task;
    task.id = QStringLiteral("a");
    task.text = QStringLiteral("Do it.");
    LessonTask other = task;
    other.id = QStringLiteral("b");
    drawer.setExplanation(QStringLiteral("Title"), QStringLiteral("<p>Short.</p>"));
    drawer.tasks()->setTasks({task, other}, task.id);
    drawer.resize(376, 700);
    drawer.show();
    QTRY_VERIFY(!drawer.tasks()->isShort());
    QVERIFY(drawer.tasks()->rows()[1]->isVisible());
    QVERIFY(buttonIn(*drawer.tasks(), QStringLiteral("Show all")) == nullptr);
}

void TestLessonWindow::theKeyboardFollowsTheTask()
{
    open(QStringLiteral("predictor"), QSize(1280, 720), true);
    QPushButton* next = buttonIn(activeRow(), QStringLiteral("Next step"));
    next->setFocus();
    for (int i = 0; i < 5 && !predictor().tasks()[0].done; ++i)
        press(focus(), Qt::Key_Space);
    QVERIFY(predictor().tasks()[0].done);
    QCOMPARE(activeRow().task().id, QStringLiteral("jump"));
    QVERIFY(activeRow().isAncestorOf(focus()));
    QCOMPARE(static_cast<QPushButton*>(focus())->text(), QStringLiteral("Without L"));
}

void TestLessonWindow::answersComeBeforeTheHint()
{
    open(QStringLiteral("perceptron"), QSize(1280, 720), true);
    perceptron().controller().setGate(Gate::Xor);
    while (!perceptron().controller().run().cycle())
        perceptron().controller().trainOne();
    perceptron().chooseTask(QStringLiteral("xor"));
    m_window->findChild<NavigationRail*>()->setFocus();
    press(focus(), Qt::Key_F6, Qt::ShiftModifier); // status line
    press(focus(), Qt::Key_F6, Qt::ShiftModifier);
    const auto* first = qobject_cast<AnswerButton*>(focus());
    QVERIFY(first != nullptr);
    press(focus(), Qt::Key_Tab);
    press(focus(), Qt::Key_Tab);
    QVERIFY(qobject_cast<AnswerButton*>(focus()) != nullptr);
    press(focus(), Qt::Key_Tab);
    QCOMPARE(static_cast<QPushButton*>(focus())->text(), QStringLiteral("Hint"));
    // A wrong answer is talked about; the right one takes the remark away.
    auto* note = m_window->findChild<PageArea*>()->parentWidget()->findChild<NoteBar*>(
        QStringLiteral("notice"), Qt::FindDirectChildrenOnly);
    press(focus(), Qt::Key_1);
    QVERIFY(note->isVisible());
    press(focus(), Qt::Key_2);
    QVERIFY(perceptron().tasks()[3].done);
    QVERIFY(!note->isVisible());
}

void TestLessonWindow::f6GoesBetweenTaskAndControl()
{
    open(QStringLiteral("predictor"), QSize(1280, 720), true);
    const auto regionHas = [this](auto* region) { return region == focus() || region->isAncestorOf(focus()); };
    m_window->findChild<NavigationRail*>()->setFocus();
    press(focus(), Qt::Key_F6);
    QVERIFY(regionHas(m_window->findChild<TopBar*>()));
    press(focus(), Qt::Key_F6);
    QVERIFY(regionHas(m_window->findChild<PageArea*>()));
    QSlider* rate = predictor().findChildren<QSlider*>()[1];
    rate->setFocus();
    press(focus(), Qt::Key_F6);
    QVERIFY(activeRow().isAncestorOf(focus())); // not the closing button
    press(focus(), Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(focus(), rate); // where it was left
    press(focus(), Qt::Key_F6);
    press(focus(), Qt::Key_F6);
    QVERIFY(regionHas(m_window->findChild<StatusLine*>()));
    press(focus(), Qt::Key_F6);
    QVERIFY(regionHas(m_window->findChild<NavigationRail*>()));
}

void TestLessonWindow::tabStopsAtTheChosenSegment()
{
    open(QStringLiteral("perceptron"), QSize(1440, 900), false);
    m_window->useTheme(ThemeName::Chalkboard);
    perceptron().controller().setGate(Gate::Nand);
    m_window->findChild<NavigationRail*>()->setFocus();
    QStringList chosen;
    for (int i = 0; i < 60; ++i) {
        press(focus(), Qt::Key_Tab);
        if (const auto* segment = qobject_cast<QRadioButton*>(focus())) {
            QVERIFY2(segment->isChecked(), qPrintable(segment->text() + segment->accessibleName()));
            chosen << segment->text() + segment->accessibleName();
        }
        if (focus() == m_window->findChild<NavigationRail*>())
            break;
    }
    QVERIFY(chosen.contains(QStringLiteral("NAND")));
    QCOMPARE(chosen.filter(QStringLiteral("Chalkboard")).size(), 1);
    m_window->useTheme(ThemeName::Paper);
}

void TestLessonWindow::tabReadsTheHeadOfACardFirst()
{
    open(QStringLiteral("perceptron"), QSize(1440, 900), false);
    const auto order = [this] {
        QList<QWidget*> stops;
        m_window->findChild<NavigationRail*>()->setFocus();
        do {
            press(focus(), Qt::Key_Tab);
            stops << focus();
        } while (focus() != m_window->findChild<NavigationRail*>() && stops.size() < 80);
        return stops;
    };
    const QList<QWidget*> stops = order();
    RulePanel& rule = *perceptron().rulePanel();
    NeuronDiagram* diagram = perceptron().neuronPanel()->diagram();
    QWidget* gate = nullptr;
    for (QRadioButton* segment : perceptron().neuronPanel()->findChildren<QRadioButton*>())
        if (segment->isChecked() && gate == nullptr)
            gate = segment;
    const auto comesBefore = [&stops](QWidget* a, QWidget* b) {
        return stops.contains(a) && stops.contains(b) && stops.indexOf(a) < stops.indexOf(b);
    };
    QVERIFY(comesBefore(gate, diagram->inputToggle(0)));
    QVERIFY(comesBefore(diagram->inputToggle(0), diagram->slider(1)));
    QVERIFY(comesBefore(rule.predictBox(), rule.trainButton()));
    QVERIFY(comesBefore(rule.trainButton(), rule.runButton()));
    QVERIFY(comesBefore(rule.orderBox(), rule.predictBox()));

    m_window->openLesson(QStringLiteral("predictor"));
    const QList<QWidget*> predictorStops = order();
    QWidget* start = predictor().findChild<QDoubleSpinBox*>();
    const QList<QSlider*> sliders = predictor().findChildren<QSlider*>();
    QVERIFY(predictorStops.indexOf(start) >= 0);
    QVERIFY(predictorStops.indexOf(start) < predictorStops.indexOf(sliders[0]));
    QVERIFY(predictorStops.indexOf(sliders[0]) < predictorStops.indexOf(sliders[1]));
}

void TestLessonWindow::theKeyboardStaysNearAControlThatIsGone()
{
    open(QStringLiteral("perceptron"), QSize(1440, 900), false);
    perceptron().controller().setGate(Gate::Xor);
    perceptron().controller().setSpeed(0);
    RulePanel& rule = *perceptron().rulePanel();
    rule.runButton()->setFocus();
    press(focus(), Qt::Key_Space);
    QTRY_VERIFY(!rule.runButton()->isEnabled()); // the cycle was found
    QVERIFY(focus() != nullptr && rule.isAncestorOf(focus()));
    // The button that leads to another page leaves the keyboard on that page.
    m_window->openLesson(QStringLiteral("predictor"));
    predictor().findChild<QDoubleSpinBox*>()->setFocus();
    emit predictor().lessonRequested(QStringLiteral("perceptron"), {});
    QCOMPARE(m_window->currentLesson(), QStringLiteral("perceptron"));
    QVERIFY(perceptron().isAncestorOf(focus()));
}

void TestLessonWindow::presentingGivesTheKeyboardBack()
{
    open(QStringLiteral("perceptron"), QSize(1440, 900), false);
    perceptron().rulePanel()->trainButton()->setFocus();
    press(focus(), Qt::Key_F5);
    QVERIFY(m_window->isPresenting());
    press(m_window.get(), Qt::Key_Right);
    QCOMPARE(perceptron().controller().document().steps, std::int64_t(1));
    press(m_window.get(), Qt::Key_Escape);
    QCOMPARE(focus(), perceptron().rulePanel()->trainButton());
}

void TestLessonWindow::aNoteMovesNothing()
{
    open(QStringLiteral("perceptron"), QSize(1280, 720), true);
    const QSize before = perceptron().size();
    auto* note = m_window->findChild<PageArea*>()->parentWidget()->findChild<NoteBar*>(
        QStringLiteral("notice"), Qt::FindDirectChildrenOnly);
    m_window->context().showNotice(QStringLiteral("Something to know."));
    QCoreApplication::processEvents();
    QVERIFY(note->isVisible());
    QCOMPARE(perceptron().size(), before);
    QCOMPARE(note->visibleRegion().boundingRect(), note->rect()); // over the page, not under it
    m_window->resize(1440, 900);
    QCoreApplication::processEvents();
    const QSize large = perceptron().size();
    QVERIFY(m_window->rect().contains(note->geometry().translated(note->parentWidget()->mapTo(m_window.get(), QPoint(0, 0)))));
    note->hideNote();
    QCoreApplication::processEvents();
    QCOMPARE(perceptron().size(), large);
}

void TestLessonWindow::theSettingsOfTheRuleAreBesideTheDrawer()
{
    open(QStringLiteral("perceptron"), QSize(1280, 720), true);
    RulePanel& rule = *perceptron().rulePanel();
    QVERIFY(!rule.rateField()->isVisible());
    QVERIFY(rule.narrowRateField()->isVisible());
    rule.narrowRateField()->setFocus();
    press(rule.narrowRateField(), Qt::Key_Up);
    QCOMPARE(perceptron().controller().document().learningRate, Decimal::fromMillionths(110'000));
    QTest::mouseClick(rule.moreButton(), Qt::LeftButton);
    QMenu* menu = rule.findChild<QMenu*>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(menu != nullptr);
    QCOMPARE(menu->actions().size(), 3); // order, start, speed
    const QList<QAction*> orders = menu->actions()[0]->menu()->actions();
    QVERIFY(orders[0]->isChecked());
    orders[1]->trigger();
    QCOMPARE(perceptron().controller().document().order, ExampleOrder::Reversed);
    menu->close();
    m_window->setDrawerOpen(false);
    QTRY_VERIFY(rule.rateField()->isVisible() && !rule.narrowRateField()->isVisible());
}

void TestLessonWindow::nothingLeftToLearnIsNoDeadEnd()
{
    open(QStringLiteral("perceptron"), QSize(1280, 720), true);
    PerceptronController& controller = perceptron().controller();
    controller.setGate(Gate::Xor);
    while (!controller.run().cycle())
        controller.trainOne();
    perceptron().rulePanel()->predictBox()->setChecked(true);
    PredictionCard* card = perceptron().predictionCard();
    QVERIFY(!card->isVisible()); // everything repeats
    const auto action = [this] { return perceptron().tasks()[4].action; };
    QCOMPARE(action(), QStringLiteral("From the start"));
    perceptron().runTask(QStringLiteral("predict"));
    QVERIFY(card->isVisible() && card->isAsking());
    QVERIFY(action().isEmpty());
    // The same where the start weights are right already.
    controller.setGate(Gate::And);
    controller.setWeights({Decimal::fromMillionths(-300'000), Decimal::fromMillionths(200'000), Decimal::fromMillionths(200'000)},
        PerceptronController::EditKind::Single);
    QCOMPARE(controller.rightRows(), 4);
    QVERIFY(!card->isVisible());
    perceptron().runTask(QStringLiteral("predict"));
    QVERIFY(card->isVisible() && card->isAsking());
}

void TestLessonWindow::theQuestionsOfAnEpochDiffer()
{
    open(QStringLiteral("perceptron"), QSize(1440, 900), false);
    PerceptronController& controller = perceptron().controller();
    controller.setGate(Gate::Xor);
    for (int epoch = 0; epoch < 3; ++epoch) {
        QStringList questions;
        for (int i = 0; i < 4; ++i) {
            const PerceptronPrediction prediction = predictionFor(controller.run().preview());
            questions << (prediction.weight ? QString::number(*prediction.weight) : QStringLiteral("answer"));
            controller.trainOne();
        }
        QCOMPARE(questions.removeDuplicates(), 0);
    }
}

void TestLessonWindow::questionsFollowTheLanguage_data()
{
    QTest::addColumn<QString>("lesson");
    QTest::addColumn<bool>("answered");
    for (const char* lesson : {"predictor", "perceptron"})
        for (const bool answered : {false, true})
            QTest::addRow("%s %s", lesson, answered ? "answered" : "open") << QString::fromLatin1(lesson) << answered;
}

void TestLessonWindow::questionsFollowTheLanguage()
{
    QFETCH(QString, lesson);
    QFETCH(bool, answered);
    open(lesson, QSize(1440, 900), false);
    if (lesson == u"perceptron")
        perceptron().controller().setGate(Gate::Xor);
    m_window->page(lesson)->runTask(QStringLiteral("predict"));
    auto* card = m_window->page(lesson)->findChild<PredictionCard*>();
    QVERIFY(card->isAsking());
    if (answered)
        card->answer(0);
    QList<AnswerButton::Mark> marks;
    for (const AnswerButton* button : card->findChildren<AnswerButton*>())
        marks << button->mark();
    QWidget* focused = focus();
    BracketTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QTRY_VERIFY(card->question().startsWith(u'['));
    QCOMPARE(card->isRevealed(), answered);
    QCOMPARE(card->isAsking(), !answered);
    QList<AnswerButton::Mark> later;
    for (const AnswerButton* button : card->findChildren<AnswerButton*>()) {
        QVERIFY2(button->text().startsWith(u'['), qPrintable(button->text()));
        later << button->mark();
    }
    QCOMPARE(later, marks);
    QCOMPARE(focus(), focused);
    QCoreApplication::removeTranslator(&translator);
}

void TestLessonWindow::theExplanationFollowsTheAnswer()
{
    open(QStringLiteral("perceptron"), QSize(1440, 900), true);
    perceptron().controller().setGate(Gate::Xor);
    perceptron().runTask(QStringLiteral("predict"));
    QSignalSpy changed(&perceptron(), &LessonPage::explanationChanged);
    const QString asked = perceptron().explanation();
    perceptron().predictionCard()->answer(0);
    QVERIFY(!changed.isEmpty());
    QVERIFY(perceptron().explanation() != asked);
}

void TestLessonWindow::theTaskDoesNotAskTwice()
{
    open(QStringLiteral("predictor"), QSize(1280, 720), true);
    const auto action = [this] { return predictor().tasks()[4].action; };
    QCOMPARE(action(), QStringLiteral("Predict first"));
    predictor().runTask(QStringLiteral("predict"));
    QVERIFY(action().isEmpty()); // the question waits
    predictor().findChild<PredictionCard*>()->answer(0);
    QCOMPARE(action(), QStringLiteral("Next step"));
    QVERIFY(predictor().statusText().contains(QStringLiteral("Step 3")));
}

void TestLessonWindow::theTableShowsAsMuchAsHasRoom()
{
    open(QStringLiteral("predictor"), QSize(1440, 900), false);
    auto* table = predictor().findChild<StepTable*>();
    QCOMPARE(table->verticalScrollBar()->value(), 0); // step 1 stands above step 2
    predictor().controller().goTo(10);
    m_window->resize(1280, 720);
    QCoreApplication::processEvents();
    const QRect current = table->visualRect(table->model()->index(9, 0));
    QVERIFY(table->viewport()->rect().contains(current));
}

void TestLessonWindow::formulasOfTextAndPicturesAreCopied()
{
    open(QStringLiteral("predictor"), QSize(1440, 900), true);
    m_window->copyFormulas();
    QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QVERIFY(lines.contains(QStringLiteral("\\[ t=6.1 \\]"))); // painted beside the example
    QVERIFY(lines.contains(QStringLiteral("\\[ y=0.9975\\cdot x \\]"))); // the line itself
    QVERIFY(lines.contains(QStringLiteral("\\[ E=t-y \\]"))); // in a sentence of the explanation
    QVERIFY(!lines.contains(QStringLiteral("\\[ A \\]"))); // a letter is no formula
    QCOMPARE(lines.removeDuplicates(), 0);
    m_window->openLesson(QStringLiteral("perceptron"));
    QCoreApplication::processEvents();
    m_window->copyFormulas();
    lines = QApplication::clipboard()->text().split(u'\n');
    QVERIFY(lines.contains(QStringLiteral("\\[ w_{1}=+0.5 \\]")));
    QVERIFY(lines.contains(QStringLiteral("\\[ z=-0.3 \\]")));
    // What a question asks for is not given away.
    perceptron().controller().setGate(Gate::Xor);
    perceptron().runTask(QStringLiteral("predict"));
    for (int i = 0; i < 4 && predictionFor(perceptron().controller().run().preview()).weight; ++i)
        perceptron().controller().trainOne();
    const QString z = decimalText(weightedSum(perceptron().controller().weights(), perceptron().controller().example()), true);
    m_window->copyFormulas();
    QVERIFY(!QApplication::clipboard()->text().contains(QStringLiteral("\\[ z=%1 \\]").arg(QString(z).replace(u'−', u'-'))));
}

QTEST_MAIN(TestLessonWindow)
#include "tst_lesson_window.moc"
