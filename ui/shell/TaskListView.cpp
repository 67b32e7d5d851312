// Rows of tasks.
#include "ui/shell/TaskListView.h"

#include "ui/controls/HairLine.h"
#include "ui/shell/TaskRow.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace chalknet::ui {

TaskListView::TaskListView(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_list(new QVBoxLayout)
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 8, 0, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    m_list->setSpacing(2);
    m_list->setContentsMargins(-8, 0, -8, 0); // the panel goes a little beyond the text
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(new HairLine(Qt::Horizontal, this));
    layout->addLayout(head);
    layout->addLayout(m_list);
    setScale(1.0);
    hide();
}

void TaskListView::setTasks(const std::vector<LessonTask>& tasks, const QString& active)
{
    adaptRows(tasks.size());
    for (std::size_t i = 0; i < tasks.size(); ++i)
        m_rows[i]->setTask(tasks[i], tasks[i].id == active);
    m_tasks = tasks;
    showCount();
    setVisible(!tasks.empty());
}

void TaskListView::adaptRows(std::size_t count)
{
    while (m_rows.size() > count) {
        delete m_rows.back();
        m_rows.pop_back();
    }
    while (m_rows.size() < count) {
        auto* row = new TaskRow(this);
        row->setScale(m_scale);
        connect(row, &TaskRow::chosen, this, &TaskListView::chosen);
        connect(row, &TaskRow::runRequested, this, &TaskListView::runRequested);
        connect(row, &TaskRow::answered, this, &TaskListView::answered);
        m_list->addWidget(row);
        m_rows.push_back(row);
    }
}

void TaskListView::setScale(double scale)
{
    m_scale = scale;
    m_title->setFont(Theme::instance().font(TextRole::Heading, scale));
    m_count->setFont(Theme::instance().font(TextRole::Control, scale));
    for (TaskRow* row : m_rows)
        row->setScale(scale);
}

void TaskListView::showCount()
{
    const auto done = std::count_if(m_tasks.begin(), m_tasks.end(), [](const LessonTask& task) { return task.done; });
    m_title->setText(tr("Tasks"));
    m_count->setText(tr("%1 of %2 done").arg(done).arg(m_tasks.size()));
}

void TaskListView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showCount();
    QWidget::changeEvent(event);
}

} // namespace chalknet::ui
