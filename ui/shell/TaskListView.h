// TaskListView: the tasks of a lesson with the count of those done; where room is short, only the one the student is at.
#pragma once

#include "ui/lessons/Lesson.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace chalknet::ui {

class TaskRow;

/// Hidden while there are no tasks. Rows stay while only their words change. When short, it shows the active task and, with its
/// new tick, the one that was done last.
class TaskListView : public QWidget {
    Q_OBJECT

public:
    /// The panel of a row goes so far beyond the words of the head, to the left.
    static constexpr int kRowPanel = 8;

    explicit TaskListView(QWidget* parent = nullptr);

    /// `active` is the id of the task on the panel; may be empty.
    void setTasks(const std::vector<LessonTask>& tasks, const QString& active);
    void setScale(double scale);
    const std::vector<TaskRow*>& rows() const { return m_rows; }
    /// True for a button or answer of the active row.
    bool hasButton(const QWidget& widget) const;

    /// True when not all rows have room: a button then switches between all of them and the active one.
    void setShort(bool isShort);
    bool isShort() const { return m_isShort; }
    bool showsAll() const { return !m_isShort || m_allWanted; }
    /// Pixels of head and all rows, and of head and shown rows, in a room so wide.
    int fullHeight(int width) const { return heightOf(width, true); }
    int shownHeight(int width) const { return heightOf(width, false); }

signals:
    void chosen(const QString& id);
    void runRequested(const QString& id);
    void answered(const QString& id, int answer);
    void showsAllChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void adaptRows(std::size_t count);
    int heightOf(int width, bool allRows) const;
    void showRows();
    void showWords();
    void noteNewTicks(const std::vector<LessonTask>& tasks);

    QLabel* m_title = nullptr;
    QLabel* m_count = nullptr;
    QPushButton* m_all = nullptr;
    QWidget* m_head = nullptr;
    QVBoxLayout* m_list = nullptr;
    std::vector<TaskRow*> m_rows;
    std::vector<LessonTask> m_tasks;
    QString m_ticked; ///< id of the task that was done while it could be watched
    bool m_isShort = false;
    bool m_allWanted = false;
    double m_scale = 1.0;
};

} // namespace chalknet::ui
