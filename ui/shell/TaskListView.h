// TaskListView: the tasks of a lesson below its explanation, with the count of those done.
#pragma once

#include "ui/lessons/Lesson.h"

#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace chalknet::ui {

class HairLine;
class TaskRow;

/// Hidden while there are no tasks. Rows stay while only their words change.
class TaskListView : public QWidget {
    Q_OBJECT

public:
    explicit TaskListView(QWidget* parent = nullptr);

    /// `active` is the id of the task on the panel; may be empty.
    void setTasks(const std::vector<LessonTask>& tasks, const QString& active);
    void setScale(double scale);
    const std::vector<TaskRow*>& rows() const { return m_rows; }

signals:
    void chosen(const QString& id);
    void runRequested(const QString& id);
    void answered(const QString& id, int answer);

protected:
    void changeEvent(QEvent* event) override;

private:
    void adaptRows(std::size_t count);
    void showCount();

    QLabel* m_title = nullptr;
    QLabel* m_count = nullptr;
    QVBoxLayout* m_list = nullptr;
    std::vector<TaskRow*> m_rows;
    std::vector<LessonTask> m_tasks;
    double m_scale = 1.0;
};

} // namespace chalknet::ui
