// What can be done in the window by key, and the texts that follow page, language and device.
#include "ui/controls/Card.h"
#include "ui/controls/NoteBar.h"
#include "ui/shell/DeviceMenu.h"
#include "ui/shell/ExplanationDrawer.h"
#include "ui/shell/LessonListModel.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/PageArea.h"
#include "ui/shell/PresenterBar.h"
#include "ui/shell/ProjectFiles.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/TaskListView.h"
#include "ui/shell/TopBar.h"
#include "ui/views/AccessibleView.h"

#include <QAbstractButton>
#include <QAction>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>
#include <tuple>

namespace chalknet::ui {

namespace {

/// Null outside of cards.
const Card* cardOf(const QWidget* widget)
{
    while (widget != nullptr && qobject_cast<const Card*>(widget) == nullptr)
        widget = widget->parentWidget();
    return static_cast<const Card*>(widget);
}

/// Where a widget comes in its region: cards by their corners in the window (outside of cards: before them), in a card its head
/// from left to right, then the rest.
std::tuple<int, int, bool, int> placeOf(const QWidget* widget, const QWidget* window)
{
    const Card* card = cardOf(widget);
    if (card == nullptr)
        return {};
    const QPoint corner = card->mapTo(window, QPoint(0, 0));
    const QPoint middle = widget->mapTo(card, widget->rect().center());
    const bool isInHead = card->headerPlace().contains(middle);
    return {corner.y(), corner.x(), !isInHead, isInHead ? middle.x() : 0};
}

/// Of choices one of which is chosen, the chosen one takes it; by itself Qt would stop at the first.
bool takesTab(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    const QButtonGroup* group = button != nullptr ? button->group() : nullptr;
    if (group != nullptr && group->exclusive() && group->checkedButton() != nullptr)
        return group->checkedButton() == button && widget.focusPolicy() != Qt::NoFocus;
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

} // namespace

QAction* MainWindow::addWindowAction(const QKeySequence& keys, const std::function<void()>& run)
{
    auto* action = new QAction(this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    return action;
}

void MainWindow::buildActions()
{
    addWindowAction(Qt::Key_F1, [this] { setDrawerOpen(!isDrawerOpen()); });
    addWindowAction(Qt::Key_F5, [this] { setPresenting(!m_presenting); });
    addWindowAction(Qt::Key_F11, [this] { setFullScreen(!isFullScreen()); });
    addWindowAction(
        Qt::CTRL | Qt::Key_T, [this] { chooseTheme(Theme::instance().isDark() ? ThemeName::Paper : ThemeName::Chalkboard); });
    addWindowAction(Qt::CTRL | Qt::Key_L,
        [this] { chooseLanguage(language() == QLatin1String("ko") ? QStringLiteral("en") : QStringLiteral("ko")); });
    addWindowAction(Qt::CTRL | Qt::Key_D, [this] { m_status->openDeviceMenu(); });
    addWindowAction(Qt::CTRL | Qt::Key_Q, [this] { close(); });
    const int numbered = std::min(9, m_lessons->rowCount());
    for (int row = 0; row < numbered; ++row)
        addWindowAction(
            QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + row)), [this, row] { m_rail->setCurrentRow(row); });
    addWindowAction(Qt::Key_F6, [this] { moveToRegion(1); });
    addWindowAction(Qt::SHIFT | Qt::Key_F6, [this] { moveToRegion(-1); });
    const auto move = [this](int by) {
        m_rail->setCurrentRow(std::clamp(m_rail->currentRow() + by, 0, std::max(0, m_lessons->rowCount() - 1)));
    };
    addWindowAction(Qt::CTRL | Qt::Key_PageUp, [move] { move(-1); });
    addWindowAction(Qt::CTRL | Qt::Key_PageDown, [move] { move(1); });
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    // Only keys that no part of the page wanted come here.
    LessonPage* current = page(m_currentId);
    if (event->key() == Qt::Key_Escape && (m_presenting || isFullScreen())) {
        if (m_presenting)
            setPresenting(false);
        else
            setFullScreen(false);
        return;
    }
    if (m_presenting && current != nullptr && event->modifiers() == Qt::NoModifier) {
        switch (event->key()) {
        case Qt::Key_Right:
        case Qt::Key_Space:
        case Qt::Key_PageDown: current->presentNext(); return;
        case Qt::Key_Left:
        case Qt::Key_PageUp: current->presentBack(); return;
        case Qt::Key_P: current->presentPlay(); return;
        default: break;
        }
    }
    QMainWindow::keyPressEvent(event);
}

int MainWindow::regionOf(const QWidget* widget) const
{
    const std::vector<const QWidget*> regions{m_rail, m_topBar, m_offer, m_note, m_pageArea, m_drawer, m_status, m_presenterBar};
    const auto found = std::find_if(regions.begin(), regions.end(),
        [widget](const QWidget* region) { return region == widget || region->isAncestorOf(widget); });
    return static_cast<int>(found - regions.begin());
}

std::vector<QWidget*> MainWindow::tabStops() const
{
    // Pages are made late and grow; by the order of making, new controls would come after the status line.
    std::vector<QWidget*> stops;
    for (QWidget* widget = nextInFocusChain(); widget != this; widget = widget->nextInFocusChain()) {
        const bool canStop
            = widget->focusProxy() == nullptr && widget->isEnabled() && widget->isVisible() && widget->window() == this;
        if ((canStop && takesTab(*widget)) || widget == focusWidget())
            stops.push_back(widget);
    }
    // Cards in reading order; below the head of one, the order in which the page made its controls.
    const auto keyOf = [this](const QWidget* widget) { return std::pair(regionOf(widget), placeOf(widget, this)); };
    std::stable_sort(stops.begin(), stops.end(), [&](const QWidget* a, const QWidget* b) { return keyOf(a) < keyOf(b); });
    return stops;
}

bool MainWindow::focusNextPrevChild(bool next)
{
    const std::vector<QWidget*> stops = tabStops();
    if (stops.empty())
        return false;
    const auto count = static_cast<std::ptrdiff_t>(stops.size());
    QWidget* focus = focusWidget();
    const auto current = std::find(stops.begin(), stops.end(), focus) - stops.begin();
    const auto at = [&stops, count](std::ptrdiff_t index) { return stops[static_cast<std::size_t>((index + count) % count)]; };
    QWidget* target = next ? stops.front() : stops.back();
    if (current < count)
        target = at(current + (next ? 1 : -1));
    // Qt calls this too when a control that has the keyboard is disabled or hidden: then a neighbour in its card takes over.
    const bool isGone = current < count && !(focus->isEnabled() && focus->isVisible());
    if (isGone && cardOf(at(current - 1)) == cardOf(focus))
        target = at(current - 1);
    target->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void MainWindow::moveToRegion(int by)
{
    const std::vector<QWidget*> stops = tabStops();
    if (stops.empty())
        return;
    const auto count = static_cast<int>(stops.size());
    QWidget* focus = focusWidget();
    const auto found = std::find(stops.begin(), stops.end(), focus);
    const int here = found == stops.end() ? -1 : regionOf(focus);
    int place = found == stops.end() ? (by > 0 ? 0 : count - 1) : static_cast<int>(found - stops.begin());
    while (here >= 0 && regionOf(stops[static_cast<std::size_t>(place)]) == here) {
        place = (place + by + count) % count;
        if (stops[static_cast<std::size_t>(place)] == focus)
            return; // there is only one region
    }
    const int there = regionOf(stops[static_cast<std::size_t>(place)]);
    if (here >= 0)
        m_leftAt.insert(here, focus);
    QWidget* target = m_leftAt.value(there);
    const auto first = [&stops](const auto& isWanted) {
        const auto stop = std::find_if(stops.begin(), stops.end(), isWanted);
        return stop == stops.end() ? nullptr : *stop;
    };
    if (first([target](const QWidget* stop) { return stop == target; }) == nullptr) // not left before, or gone
        target = first([&](const QWidget* stop) { return regionOf(stop) == there && m_drawer->tasks()->hasButton(*stop); });
    if (target == nullptr)
        target = first([&](const QWidget* stop) { return regionOf(stop) == there; });
    target->setFocus(Qt::TabFocusReason);
}

void MainWindow::focusPage()
{
    const int there = regionOf(m_pageArea);
    for (QWidget* stop : tabStops())
        if (regionOf(stop) == there)
            return stop->setFocus(Qt::OtherFocusReason);
}

void MainWindow::useLanguage(const QString& code)
{
    m_language.setLanguage(code);
}

void MainWindow::useTheme(ThemeName theme)
{
    Theme::instance().setName(theme);
    m_topBar->setTheme(theme);
}

void MainWindow::useDevice(const DeviceChoice& choice)
{
    m_context.setDeviceChoice(choice);
}

void MainWindow::chooseLanguage(const QString& code)
{
    useLanguage(code);
    m_settings.setLanguage(language());
}

void MainWindow::chooseTheme(ThemeName theme)
{
    useTheme(theme);
    m_settings.setTheme(theme);
}

void MainWindow::chooseDevice(const DeviceChoice& choice)
{
    useDevice(choice);
    m_settings.setDevice(choice);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    m_topBar->setLanguage(language());
    if (m_noteTimer.isActive()) // a passing note in the other language
        m_note->hideNote();
    if (m_files) {
        showFileActions();
        showOffer();
    }
    updateTitle();
    updateStatus();
    updateExplanation();
    updateDevice();
}

void MainWindow::updateTitle()
{
    const int row = m_lessons->rowOf(m_currentId);
    LessonPage* current = page(m_currentId);
    const QString title = row >= 0 ? m_lessons->lessons()[static_cast<std::size_t>(row)].title() : QString();
    m_topBar->setTitle(title);
    m_topBar->setSubtitle(current != nullptr ? current->subtitle() : QString());
    m_presenterBar->setTitle(title);
    if (current != nullptr)
        current->setAccessibleName(title);
    QStringList parts{projectTitle(), title, QStringLiteral("Chalknet")};
    parts.removeAll(QString());
    const bool hasProject = !projectTitle().isEmpty();
    if (hasProject)
        parts.first() += QStringLiteral("[*]");
    setWindowTitle(parts.join(QStringLiteral(" – ")));
    setWindowModified(hasProject && m_files->isModified());
}

void MainWindow::updateStatus()
{
    const LessonPage* current = page(m_currentId);
    QString status = current != nullptr ? current->statusText() : QString();
    m_presenterBar->setStatus(status); // the class sees only where one is; the tasks are the student's
    const std::vector<LessonTask> tasks = current != nullptr ? current->tasks() : std::vector<LessonTask>();
    const auto done = std::count_if(tasks.begin(), tasks.end(), [](const LessonTask& task) { return task.done; });
    if (m_currentId == projectLesson() && m_files && m_files->isAutosaved())
        status += status.isEmpty() ? tr("autosaved") : QStringLiteral(" · ") + tr("autosaved");
    if (!tasks.empty()) {
        const QString count = tr("tasks: %1 of %2 done").arg(done).arg(tasks.size());
        status = status.isEmpty() ? count : QStringLiteral("%1 · %2").arg(count, status);
    }
    m_status->setStatus(status);
    m_presenterBar->setPlaying(current != nullptr && current->isPlaying());
    m_status->setSpeed(current != nullptr ? current->speedText() : QString());
}

void MainWindow::updateExplanation()
{
    const bool open = isDrawerOpen();
    m_topBar->setExplaining(open);
    const LessonPage* current = page(m_currentId);
    if (open && current != nullptr)
        m_drawer->setExplanation(current->explanationTitle(), current->explanation());
    updateTasks();
}

void MainWindow::updateTasks()
{
    const LessonPage* current = page(m_currentId);
    const std::vector<LessonTask> tasks = current != nullptr ? current->tasks() : std::vector<LessonTask>();
    m_drawer->tasks()->setTasks(tasks, current != nullptr ? current->activeTask() : QString());
    updateStatus();
    const auto done
        = static_cast<int>(std::count_if(tasks.begin(), tasks.end(), [](const LessonTask& task) { return task.done; }));
    const auto before = m_tasksDone.constFind(m_currentId);
    if (before != m_tasksDone.constEnd() && done > *before) {
        const QString sentence = tr("Task done: %1 of %2.").arg(done).arg(tasks.size());
        if (isDrawerOpen()) {
            if (m_noteTimer.isActive())
                m_note->hideNote(); // a remark on an earlier try
            announceAlert(m_drawer, sentence);
        } else
            showNotice(sentence);
    }
    m_tasksDone.insert(m_currentId, done);
}

void MainWindow::connectTasks()
{
    const TaskListView* tasks = m_drawer->tasks();
    const auto present = [this](const std::function<void(LessonPage&)>& use) {
        if (LessonPage* current = page(m_currentId))
            use(*current);
    };
    connect(tasks, &TaskListView::chosen, this,
        [present](const QString& id) { present([&id](LessonPage& shown) { shown.chooseTask(id); }); });
    connect(tasks, &TaskListView::runRequested, this,
        [present](const QString& id) { present([&id](LessonPage& shown) { shown.runTask(id); }); });
    connect(tasks, &TaskListView::answered, this, [present](const QString& id, int answer) {
        present([&id, answer](LessonPage& shown) { shown.answerTask(id, answer); });
    });
}

void MainWindow::updateDevice()
{
    const DeviceChoice choice = m_context.deviceChoice();
    m_deviceMenu->setChoice(choice);
    const auto device = m_devices.deviceFor(choice);
    if (!m_devices.hasList() && choice.mode != DeviceChoice::Mode::Host) {
        m_status->setDevice(tr("Looking for devices…"));
    } else if (device) {
        m_status->setDevice(deviceText(*device));
    } else {
        // The remembered device is gone (another machine, a removed driver).
        showNotice(tr("The device %1 is not there; the fastest one is used instead.")
                       .arg(QString::fromStdString(deviceChoiceText(choice))));
        m_context.setDeviceChoice({}); // comes here again
    }
}

} // namespace chalknet::ui
