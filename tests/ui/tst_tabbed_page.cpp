// A lesson of tabs: one list of tasks, one undo stack, and the tab that is concerned comes to the front.
#include "ui/lessons/StateEdit.h"
#include "ui/lessons/TabbedPage.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTabBar>
#include <QtTest>

using namespace chalknet::ui;

namespace {

/// One number that can be edited; its task is done at 3.
class NumberTab : public LessonTab {
    Q_OBJECT

public:
    NumberTab(const QString& name, QUndoStack& undo)
        : m_name(name)
        , m_undo(undo)
    {
    }

    QString tabName() const override { return m_name; }
    QString subtitle() const override { return m_name + QStringLiteral(" below"); }
    QString explanationTitle() const override { return m_name; }
    QString explanation() const override { return QString::number(number); }
    QStringList taskIds() const override { return {m_name + QStringLiteral("-1"), m_name + QStringLiteral("-2")}; }
    LessonTask task(const QString& id) const override
    {
        LessonTask task;
        task.text = id;
        task.progressOf = 3;
        task.progress = number;
        return task;
    }
    void setActiveTask(const QString& id) override { activeTask = id; }
    QJsonObject saveState() const override { return {{QStringLiteral("number"), number}}; }
    void restoreState(const QJsonObject& state) override { number = state.value(QLatin1String("number")).toInt(); }
    void present(int direction) override { presented += direction; }
    void entered() override { ++timesEntered; }
    void left() override { ++timesLeft; }

    void edit(int next)
    {
        m_undo.push(new StateEdit<int>(QStringLiteral("number"), number, next, {this, 0, 0}, [this](const int& value) {
            number = value;
            emit stateApplied();
            emit changed();
            if (number == 3)
                emit taskReached(m_name + QStringLiteral("-1"));
        }));
    }

    int number = 0;
    int presented = 0;
    int timesEntered = 0;
    int timesLeft = 0;
    QString activeTask;

private:
    QString m_name;
    QUndoStack& m_undo;
};

class TwoTabs : public TabbedPage {
    Q_OBJECT

public:
    TwoTabs()
        : first(new NumberTab(QStringLiteral("a"), *undoStack()))
        , second(new NumberTab(QStringLiteral("b"), *undoStack()))
    {
        setTabs({{QStringLiteral("first"), first}, {QStringLiteral("second"), second}});
    }

    NumberTab* first;
    NumberTab* second;
};

} // namespace

class TestTabbedPage : public QObject {
    Q_OBJECT

private slots:
    void tasksOfAllTabsAreOneList()
    {
        TwoTabs page;
        QCOMPARE(page.tasks().size(), std::size_t(4));
        QCOMPARE(page.tasks()[2].id, QStringLiteral("b-1"));
        QCOMPARE(page.activeTask(), QStringLiteral("a-1"));
        page.second->edit(3);
        QVERIFY(page.tasks()[2].done);
        QVERIFY(!page.tasks()[0].done);
        page.chooseTask(QStringLiteral("b-2"));
        QCOMPARE(page.currentTab(), 1);
        QCOMPARE(page.first->activeTask, QStringLiteral("b-2"));
    }

    void theTaskInViewCanBeDoneInTheOpenTab()
    {
        TwoTabs page;
        page.entered();
        QCOMPARE(page.activeTask(), QStringLiteral("a-1"));
        page.tabs()->setCurrentIndex(1);
        QCOMPARE(page.activeTask(), QStringLiteral("b-1"));
        page.chooseTask(QStringLiteral("b-2"));
        QCOMPARE(page.activeTask(), QStringLiteral("b-2"));
        page.tabs()->setCurrentIndex(0);
        QCOMPARE(page.activeTask(), QStringLiteral("a-1"));
        page.first->edit(3);
        page.tabs()->setCurrentIndex(1);
        page.tabs()->setCurrentIndex(0);
        QCOMPARE(page.activeTask(), QStringLiteral("a-2")); // the other one is done
        page.tabs()->setCurrentIndex(1);
        page.second->edit(3);
        QCOMPARE(page.activeTask(), QStringLiteral("b-2")); // the next one here, not the first of all
    }

    void undoShowsWhatItChanges()
    {
        TwoTabs page;
        page.first->edit(1);
        page.second->edit(2);
        QCOMPARE(page.currentTab(), 1);
        page.setCurrentTab(1);
        page.undoStack()->undo();
        QCOMPARE(page.currentTab(), 1);
        page.undoStack()->undo();
        QCOMPARE(page.first->number, 0);
        QCOMPARE(page.currentTab(), 0);
    }

    void tabsAreEnteredAndLeft()
    {
        TwoTabs page;
        QCOMPARE(page.first->timesEntered, 0);
        page.entered();
        QCOMPARE(page.first->timesEntered, 1);
        page.setCurrentTab(1);
        QCOMPARE(page.first->timesLeft, 1);
        QCOMPARE(page.second->timesEntered, 1);
        page.presentNext();
        page.presentBack();
        page.presentNext();
        QCOMPARE(page.second->presented, 1);
        QCOMPARE(page.first->presented, 0);
        page.left();
        QCOMPARE(page.second->timesLeft, 1);
        QCOMPARE(page.first->timesLeft, 1);
    }

    void textsAreThoseOfTheOpenTab()
    {
        TwoTabs page;
        QSignalSpy titles(&page, &LessonPage::titleChanged);
        QSignalSpy explanations(&page, &LessonPage::explanationChanged);
        page.setCurrentTab(1);
        QCOMPARE(page.subtitle(), QStringLiteral("b below"));
        QCOMPARE(titles.count(), 1);
        QCOMPARE(explanations.count(), 1);
        emit page.first->changed(); // nobody sees it
        QCOMPARE(explanations.count(), 1);
        emit page.second->changed();
        QCOMPARE(explanations.count(), 2);
    }

    void stateComesBackAndHostileStateIsHarmless()
    {
        TwoTabs page;
        page.first->edit(3);
        page.second->edit(7);
        const QJsonObject state = QJsonDocument::fromJson(QJsonDocument(page.saveState()).toJson()).object();
        TwoTabs other;
        other.restoreState(state);
        QCOMPARE(other.first->number, 3);
        QCOMPARE(other.second->number, 7);
        QCOMPARE(other.currentTab(), 1);
        QVERIFY(other.tasks()[0].done);
        QVERIFY(!other.undoStack()->canUndo());
        other.restoreState(QJsonDocument::fromJson(R"({"tab": -5, "tasks": 3, "first": [1], "second": null})").object());
        QCOMPARE(other.currentTab(), 0);
        other.restoreState(QJsonDocument::fromJson(R"({"tab": 1e9})").object());
        QVERIFY(other.currentTab() >= 0 && other.currentTab() < 2);
    }
};

QTEST_MAIN(TestTabbedPage)
#include "tst_tabbed_page.moc"
