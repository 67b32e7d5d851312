// TabbedPage: a lesson whose parts are tabs, with one undo stack and one list of tasks for all of them.
#pragma once

#include "ui/lessons/LessonTab.h"
#include "ui/lessons/TaskList.h"

#include <QUndoStack>

#include <memory>
#include <vector>

class QStackedWidget;
class QTabBar;

namespace chalknet::ui {

class TabbedPage : public LessonPage {
    Q_OBJECT

public:
    explicit TabbedPage(QWidget* parent = nullptr);

    QString subtitle() const override;
    QString explanationTitle() const override;
    QString explanation() const override;
    QString statusText() const override;
    QString speedText() const override;
    std::vector<LessonTask> tasks() const override;
    QString activeTask() const override;
    /// Also opens the tab of the task.
    void chooseTask(const QString& id) override;
    void runTask(const QString& id) override;
    void answerTask(const QString& id, int answer) override;
    QUndoStack* undoStack() override { return &m_undo; }
    void setPresenting(bool presenting) override;
    void presentNext() override;
    void presentBack() override;
    void presentPlay() override;
    bool isPlaying() const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
    void entered() override;
    void left() override;

    const TaskList& taskList() const { return *m_tasks; }
    QTabBar* tabs() const { return m_bar; }
    int currentTab() const;
    void setCurrentTab(int index);
    LessonTab* tab(int index) const { return m_tabs[static_cast<std::size_t>(index)].tab; }

protected:
    /// Once, in the constructor. `key` names the tab in the kept state; the tab's parent becomes this page.
    struct Entry {
        QString key;
        LessonTab* tab = nullptr;
    };
    void setTabs(std::vector<Entry> tabs);
    /// Something at the right of the tabs, about all of them; its parent becomes tabRow().
    void setCorner(QWidget* corner);
    QWidget* tabRow() const { return m_row; }

    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectTab(std::size_t index);
    void showTab(int index);
    void chooseTaskOf(const LessonTab& tab);
    void announce();
    LessonTab* current() const;
    LessonTab* ownerOf(const QString& task) const;
    void retranslate();

    QUndoStack m_undo;
    std::unique_ptr<TaskList> m_tasks;
    std::vector<Entry> m_tabs; // children of m_stack
    QTabBar* m_bar = nullptr;
    QWidget* m_row = nullptr;
    QStackedWidget* m_stack = nullptr;
    int m_shown = -1; ///< the tab that was entered
    bool m_isEntered = false;
};

} // namespace chalknet::ui
