// Tasks of a lesson: only the stage ticks them; the drawer shows them and asks for them.
#include "ui/lessons/TaskList.h"
#include "ui/shell/TaskListView.h"
#include "ui/shell/TaskRow.h"

#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace chalknet::ui;

namespace {

QPushButton* visibleButton(const QWidget& parent, const QString& text)
{
    for (QPushButton* button : parent.findChildren<QPushButton*>())
        if (button->text() == text && button->isVisible())
            return button;
    return nullptr;
}

std::vector<LessonTask> threeTasks()
{
    LessonTask first;
    first.id = QStringLiteral("first");
    first.text = QStringLiteral("Set $w_1$ to 0.");
    first.done = true;
    LessonTask second;
    second.id = QStringLiteral("second");
    second.text = QStringLiteral("Train until all rows are right.");
    second.progress = 2;
    second.progressOf = 4;
    second.progressText = QStringLiteral("2 of 4 rows");
    second.action = QStringLiteral("Train");
    second.hint = QStringLiteral("Press the button.");
    LessonTask third;
    third.id = QStringLiteral("third");
    third.text = QStringLiteral("Why?");
    third.answers = QStringList{QStringLiteral("yes"), QStringLiteral("no")};
    return {first, second, third};
}

} // namespace

class TestTaskList : public QObject {
    Q_OBJECT

private slots:
    void theFirstOpenTaskIsActive();
    void ticksStayAndAreKept();
    void damagedStateIsForgiven();
    void theViewShowsWhatIsToDo();
    void rowsAreChosenByMouseAndKey();
    void answersAreGivenOnTheActiveRow();
    void tenCellsFitIntoANarrowDrawer();
};

void TestTaskList::theFirstOpenTaskIsActive()
{
    TaskList list({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    QCOMPARE(list.active(), QStringLiteral("a"));
    QVERIFY(list.complete(QStringLiteral("a")));
    QCOMPARE(list.active(), QStringLiteral("b"));
    list.choose(QStringLiteral("c"));
    QCOMPARE(list.active(), QStringLiteral("c"));
    QVERIFY(list.complete(QStringLiteral("c")));
    QCOMPARE(list.active(), QStringLiteral("b"));
    list.choose(QStringLiteral("a")); // to read it again
    QCOMPARE(list.active(), QStringLiteral("a"));
}

void TestTaskList::ticksStayAndAreKept()
{
    TaskList list({QStringLiteral("a"), QStringLiteral("b")});
    QSignalSpy completed(&list, &TaskList::completed);
    QVERIFY(list.complete(QStringLiteral("b")));
    QVERIFY(!list.complete(QStringLiteral("b")));
    QVERIFY(!list.complete(QStringLiteral("unknown")));
    QCOMPARE(completed.size(), 1);
    TaskList again({QStringLiteral("a"), QStringLiteral("b")});
    again.fromJson(list.toJson());
    QVERIFY(again.isDone(QStringLiteral("b")));
    QCOMPARE(again.doneCount(), 1);
}

void TestTaskList::damagedStateIsForgiven()
{
    TaskList list({QStringLiteral("a")});
    list.fromJson({{QStringLiteral("done"), QJsonArray{QStringLiteral("a"), QStringLiteral("a"), 7, QStringLiteral("gone")}}});
    QCOMPARE(list.doneCount(), 1);
    list.fromJson({{QStringLiteral("done"), QStringLiteral("a")}});
    QCOMPARE(list.doneCount(), 0);
}

void TestTaskList::theViewShowsWhatIsToDo()
{
    TaskListView view;
    view.setTasks({}, {});
    QVERIFY(!view.isVisibleTo(nullptr));
    view.resize(340, 500);
    view.setTasks(threeTasks(), QStringLiteral("second"));
    view.show();
    bool countShown = false;
    for (const QLabel* label : view.findChildren<QLabel*>())
        countShown = countShown || label->text() == QStringLiteral("1 of 3 done");
    QVERIFY(countShown);
    QCOMPARE(view.rows().size(), 3U);
    QVERIFY(view.rows()[0]->accessibleText().startsWith(QStringLiteral("Done: Set w₁ to 0.")));
    QVERIFY(view.rows()[1]->accessibleText().contains(QStringLiteral("2 of 4 rows")));
    QSignalSpy run(&view, &TaskListView::runRequested);
    QTest::mouseClick(visibleButton(view, QStringLiteral("Train")), Qt::LeftButton);
    QCOMPARE(run.size(), 1);
    QCOMPARE(run[0][0].toString(), QStringLiteral("second"));
    QVERIFY(!view.rows()[1]->isHintShown());
    QTest::mouseClick(visibleButton(view, QStringLiteral("Hint")), Qt::LeftButton);
    QVERIFY(view.rows()[1]->isHintShown());
    // words change, rows stay, the hint stays open
    std::vector<LessonTask> tasks = threeTasks();
    tasks[1].progress = 3;
    tasks[1].progressText = QStringLiteral("3 of 4 rows");
    const TaskRow* row = view.rows()[1];
    view.setTasks(tasks, QStringLiteral("second"));
    QCOMPARE(view.rows()[1], row);
    QVERIFY(row->isHintShown());
}

void TestTaskList::rowsAreChosenByMouseAndKey()
{
    TaskListView view;
    view.resize(340, 500);
    view.setTasks(threeTasks(), QStringLiteral("second"));
    view.show();
    QSignalSpy chosen(&view, &TaskListView::chosen);
    QTest::mouseClick(view.rows()[1], Qt::LeftButton, {}, {5, 5}); // is active already
    QCOMPARE(chosen.size(), 0);
    QTest::mouseClick(view.rows()[2], Qt::LeftButton, {}, {5, 5});
    QTest::keyClick(view.rows()[0], Qt::Key_Return);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen[0][0].toString(), QStringLiteral("third"));
    QCOMPARE(chosen[1][0].toString(), QStringLiteral("first"));
}

void TestTaskList::answersAreGivenOnTheActiveRow()
{
    TaskListView view;
    view.resize(340, 500);
    view.setTasks(threeTasks(), QStringLiteral("second"));
    view.show();
    QVERIFY(!visibleButton(view, QStringLiteral("no")));
    view.setTasks(threeTasks(), QStringLiteral("third"));
    QSignalSpy answered(&view, &TaskListView::answered);
    QTest::mouseClick(visibleButton(view, QStringLiteral("no")), Qt::LeftButton);
    QCOMPARE(answered.size(), 1);
    QCOMPARE(answered[0][0].toString(), QStringLiteral("third"));
    QCOMPARE(answered[0][1].toInt(), 1);
    QTest::keyClick(visibleButton(view, QStringLiteral("no")), Qt::Key_1); // the key that the first answer shows
    QCOMPARE(answered.size(), 2);
    QCOMPARE(answered[1][1].toInt(), 0);
    std::vector<LessonTask> tasks = threeTasks();
    tasks[2].done = true;
    view.setTasks(tasks, QStringLiteral("third"));
    QVERIFY(!visibleButton(view, QStringLiteral("no")));
}

void TestTaskList::tenCellsFitIntoANarrowDrawer()
{
    LessonTask task;
    task.id = QStringLiteral("ten");
    task.text = QStringLiteral("Keep all ten digits of one student.");
    task.progress = 3;
    task.progressOf = 10;
    task.progressText = QStringLiteral("3 of 10");
    TaskRow row(nullptr);
    row.setTask(task, true);
    constexpr int kNarrowDrawer = 294; // the drawer of a window of 1280 × 720, without its padding
    QVERIFY2(row.minimumSizeHint().width() <= kNarrowDrawer, qPrintable(QString::number(row.minimumSizeHint().width())));
}

QTEST_MAIN(TestTaskList)
#include "tst_task_list.moc"
