// Passes what the shell asks on to the tab that is open, and keeps the tasks of all tabs in one list.
#include "ui/lessons/TabbedPage.h"

#include "ui/theme/Theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr int kTabRowHeight = 40;

} // namespace

TabbedPage::TabbedPage(QWidget* parent)
    : LessonPage(parent)
    , m_tasks(std::make_unique<TaskList>(QStringList()))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_row = new QWidget(this);
    m_row->setFixedHeight(kTabRowHeight);
    auto* row = new QHBoxLayout(m_row);
    row->setContentsMargins(0, 0, 2, 0);
    m_bar = new QTabBar(m_row);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    row->addWidget(m_bar);
    row->addStretch(1);
    m_stack = new QStackedWidget(this);
    layout->addWidget(m_row);
    layout->addWidget(m_stack, 1);
}

void TabbedPage::setTabs(std::vector<Entry> tabs)
{
    m_tabs = std::move(tabs);
    QStringList ids;
    for (const Entry& entry : m_tabs)
        ids += entry.tab->taskIds();
    m_tasks = std::make_unique<TaskList>(ids);
    connect(m_tasks.get(), &TaskList::changed, this, [this] {
        for (const Entry& entry : m_tabs)
            entry.tab->setActiveTask(m_tasks->active());
        emit tasksChanged();
    });
    for (std::size_t i = 0; i < m_tabs.size(); ++i) {
        m_stack->addWidget(m_tabs[i].tab);
        m_bar->addTab(QString());
        connectTab(i);
        m_tabs[i].tab->setActiveTask(m_tasks->active());
    }
    connect(m_bar, &QTabBar::currentChanged, this, &TabbedPage::showTab);
    showTab(0);
    retranslate();
}

void TabbedPage::setCorner(QWidget* corner)
{
    m_row->layout()->addWidget(corner);
}

void TabbedPage::connectTab(std::size_t index)
{
    LessonTab* tab = m_tabs[index].tab;
    const auto isShown = [this, index] { return currentTab() == static_cast<int>(index); };
    connect(tab, &LessonTab::changed, this, [this, isShown] {
        emit tasksChanged();
        if (!isShown())
            return;
        emit explanationChanged();
        emit statusChanged();
    });
    // Undo may change another part than the one that is open: the person must see what it changes.
    connect(tab, &LessonTab::stateApplied, this, [this, index] { setCurrentTab(static_cast<int>(index)); });
    connect(tab, &LessonTab::taskReached, this, [this](const QString& id) {
        if (m_tasks->complete(id) && m_isEntered)
            chooseTaskOf(*current());
    });
    connect(tab, &LessonTab::lessonRequested, this, &LessonPage::lessonRequested);
}

int TabbedPage::currentTab() const
{
    return m_bar->currentIndex();
}

void TabbedPage::setCurrentTab(int index)
{
    m_bar->setCurrentIndex(std::clamp(index, 0, m_bar->count() - 1));
}

void TabbedPage::showTab(int index)
{
    if (index < 0 || index == m_shown)
        return;
    if (m_shown >= 0 && m_isEntered)
        tab(m_shown)->left();
    m_shown = index;
    m_stack->setCurrentIndex(index);
    if (m_isEntered) {
        chooseTaskOf(*tab(index));
        tab(index)->entered();
    }
    announce();
}

// The task in view is one that can be done here.
void TabbedPage::chooseTaskOf(const LessonTab& tab)
{
    const QStringList ids = tab.taskIds();
    if (ids.contains(m_tasks->active()))
        return;
    for (const QString& id : ids) {
        if (!m_tasks->isDone(id)) {
            m_tasks->choose(id);
            return;
        }
    }
}

void TabbedPage::announce()
{
    emit titleChanged();
    emit explanationChanged();
    emit tasksChanged();
    emit statusChanged();
}

LessonTab* TabbedPage::current() const
{
    return tab(std::max(0, currentTab()));
}

LessonTab* TabbedPage::ownerOf(const QString& task) const
{
    for (const Entry& entry : m_tabs)
        if (entry.tab->taskIds().contains(task))
            return entry.tab;
    return nullptr;
}

QString TabbedPage::subtitle() const
{
    return current()->subtitle();
}

QString TabbedPage::explanationTitle() const
{
    return current()->explanationTitle();
}

QString TabbedPage::explanation() const
{
    return current()->explanation();
}

QString TabbedPage::statusText() const
{
    return current()->statusText();
}

QString TabbedPage::speedText() const
{
    return current()->speedText();
}

// ---- tasks

std::vector<LessonTask> TabbedPage::tasks() const
{
    std::vector<LessonTask> tasks;
    for (const QString& id : m_tasks->ids()) {
        LessonTask task = ownerOf(id)->task(id);
        task.id = id;
        task.done = m_tasks->isDone(id);
        if (task.done) {
            task.progress = task.progressOf;
            task.progressText.clear();
            task.answers.clear();
            task.action.clear();
        }
        tasks.push_back(task);
    }
    return tasks;
}

QString TabbedPage::activeTask() const
{
    return m_tasks->active();
}

void TabbedPage::chooseTask(const QString& id)
{
    m_tasks->choose(id);
    for (std::size_t i = 0; i < m_tabs.size(); ++i)
        if (m_tabs[i].tab->taskIds().contains(id))
            setCurrentTab(static_cast<int>(i));
}

void TabbedPage::runTask(const QString& id)
{
    chooseTask(id);
    if (LessonTab* owner = ownerOf(id))
        owner->runTask(id);
}

void TabbedPage::answerTask(const QString& id, int answer)
{
    if (LessonTab* owner = ownerOf(id))
        owner->answerTask(id, answer);
}

// ---- presenter

void TabbedPage::setPresenting(bool presenting)
{
    m_row->setVisible(!presenting);
    for (const Entry& entry : m_tabs)
        entry.tab->setPresenting(presenting);
}

void TabbedPage::presentNext()
{
    current()->present(1);
}

void TabbedPage::presentBack()
{
    current()->present(-1);
}

void TabbedPage::presentPlay()
{
    current()->present(0);
}

bool TabbedPage::isPlaying() const
{
    return current()->isPlaying();
}

void TabbedPage::entered()
{
    m_isEntered = true;
    chooseTaskOf(*current());
    current()->entered();
}

void TabbedPage::left()
{
    current()->left();
    m_isEntered = false;
}

// ---- state

QJsonObject TabbedPage::saveState() const
{
    QJsonObject state{{QStringLiteral("tab"), currentTab()}, {QStringLiteral("tasks"), m_tasks->toJson()}};
    for (const Entry& entry : m_tabs)
        state[entry.key] = entry.tab->saveState();
    return state;
}

void TabbedPage::restoreState(const QJsonObject& state)
{
    m_tasks->fromJson(state.value(QLatin1StringView("tasks")).toObject());
    for (const Entry& entry : m_tabs) {
        entry.tab->restoreState(state.value(entry.key).toObject());
        entry.tab->setActiveTask(m_tasks->active());
    }
    m_undo.clear();
    setCurrentTab(state.value(QLatin1StringView("tab")).toInt());
    announce();
}

void TabbedPage::resizeEvent(QResizeEvent* event)
{
    LessonPage::resizeEvent(event);
    const double scale = stageScale(window()->size());
    for (const Entry& entry : m_tabs)
        entry.tab->setStageScale(scale);
}

void TabbedPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    LessonPage::changeEvent(event);
}

void TabbedPage::retranslate()
{
    m_bar->setAccessibleName(tr("Parts of the lesson"));
    for (std::size_t i = 0; i < m_tabs.size(); ++i)
        m_bar->setTabText(static_cast<int>(i), m_tabs[i].tab->tabName());
    announce();
}

} // namespace chalknet::ui
