// Rows of tasks.
#include "ui/shell/TaskListView.h"

#include "ui/controls/Buttons.h"
#include "ui/shell/TaskRow.h"
#include "ui/theme/Style.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr int kGap = 8; // between head and rows
constexpr int kRowGap = 2;

bool sameTasks(const std::vector<LessonTask>& a, const std::vector<LessonTask>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](const LessonTask& one, const LessonTask& other) { return one.id == other.id; });
}

} // namespace

TaskListView::TaskListView(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_count(new QLabel(this))
    , m_all(new QPushButton(this))
    , m_head(new QWidget(this))
    , m_list(new QVBoxLayout)
{
    setButtonKind(m_all, ButtonKind::Flat);
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(kRowPanel, 0, 0, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    head->addWidget(m_all);
    m_list->setSpacing(kRowGap);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    layout->addWidget(m_head);
    layout->addLayout(m_list);
    layout->addStretch(1);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_allWanted = !m_allWanted;
        showRows();
        emit showsAllChanged();
    });
    setScale(1.0);
    hide();
}

void TaskListView::setTasks(const std::vector<LessonTask>& tasks, const QString& active)
{
    QWidget* focus = QApplication::focusWidget();
    const bool hadFocus = focus != nullptr && isAncestorOf(focus);
    noteNewTicks(tasks);
    adaptRows(tasks.size());
    for (std::size_t i = 0; i < tasks.size(); ++i)
        m_rows[i]->setTask(tasks[i], tasks[i].id == active);
    m_tasks = tasks;
    showRows();
    setVisible(!tasks.empty());
    // A button that went with its task must not take the keyboard with it.
    if (hadFocus && QApplication::focusWidget() != focus)
        for (TaskRow* row : m_rows)
            if (row->isActive())
                row->takeFocus();
}

bool TaskListView::hasButton(const QWidget& widget) const
{
    return std::any_of(
        m_rows.begin(), m_rows.end(), [&widget](const TaskRow* row) { return row->isActive() && row->isAncestorOf(&widget); });
}

void TaskListView::noteNewTicks(const std::vector<LessonTask>& tasks)
{
    if (!sameTasks(tasks, m_tasks)) { // another lesson
        m_ticked.clear();
        return;
    }
    for (std::size_t i = 0; i < tasks.size(); ++i)
        if (tasks[i].done && !m_tasks[i].done)
            m_ticked = tasks[i].id;
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
        connect(row, &TaskRow::hintToggled, this, &TaskListView::showRows);
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

void TaskListView::setShort(bool isShort)
{
    if (isShort == m_isShort)
        return;
    m_isShort = isShort;
    showRows();
}

int TaskListView::heightOf(int width, bool allRows) const
{
    int height = m_head->sizeHint().height() + kGap;
    for (const TaskRow* row : m_rows)
        if (allRows || !row->isHidden())
            height += row->heightForWidth(width) + kRowGap;
    return height;
}

void TaskListView::showRows()
{
    const bool hintShown = std::any_of(m_rows.begin(), m_rows.end(), [](const TaskRow* row) { return row->isHintShown(); });
    for (TaskRow* row : m_rows)
        row->setVisible(showsAll() || row->isActive() || (row->task().id == m_ticked && !hintShown)); // a hint needs the room
    showWords();
}

void TaskListView::showWords()
{
    const auto done = std::count_if(m_tasks.begin(), m_tasks.end(), [](const LessonTask& task) { return task.done; });
    m_title->setText(tr("Tasks"));
    m_count->setText(tr("%1 of %2 done").arg(done).arg(m_tasks.size()));
    m_all->setText(m_allWanted ? tr("Show one") : tr("Show all"));
    m_all->setVisible(m_isShort && m_tasks.size() > 1);
}

void TaskListView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showWords();
    QWidget::changeEvent(event);
}

} // namespace chalknet::ui
