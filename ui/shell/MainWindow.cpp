// Builds the window and moves between lessons.
#include "ui/shell/MainWindow.h"

#include "ui/controls/HairLine.h"
#include "ui/controls/NoteBar.h"
#include "ui/shell/DeviceMenu.h"
#include "ui/shell/ExplanationDrawer.h"
#include "ui/shell/LessonListModel.h"
#include "ui/shell/NavigationRail.h"
#include "ui/shell/PageArea.h"
#include "ui/shell/PresenterBar.h"
#include "ui/shell/ProjectFiles.h"
#include "ui/shell/StatusLine.h"
#include "ui/shell/TopBar.h"

#include <QCloseEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace chalknet::ui {

namespace {

constexpr int kNoticeTime = 8000; // milliseconds; long enough to be read twice
constexpr QSize kReferenceSize(1440, 900);
constexpr QSize kSmallestSize(960, 600);
constexpr int kAllItemsHeight = 880; // of the window, so that thirteen items of 60 fit into the rail

} // namespace

MainWindow::MainWindow(ShellSetup setup, QWidget* parent)
    : QMainWindow(parent)
    , m_settings(setup.settingsFile)
    , m_devices(std::move(setup.listDevices))
    , m_lessons(new LessonListModel(std::move(setup.lessons), this))
{
    // The language comes first, so that nothing is built twice.
    m_language.setLanguage(m_settings.language().value_or(LanguageController::bestFor(setup.systemLanguages)));
    if (m_language.language().isEmpty())
        m_language.setLanguage(LanguageController::bestFor(setup.systemLanguages));
    Theme::instance().setName(m_settings.theme());
    m_context.setDeviceChoice(setup.device.value_or(m_settings.device()));

    buildLayout();
    buildActions();
    connectParts();
    connectMore();
    buildFiles(setup.settingsFile);
    buildFileActions();
    retranslate();
    restore();
    m_devices.refresh();
    m_files->lookForLost();
}

MainWindow::~MainWindow()
{
    m_files->end();
    m_files->disconnect(this);
    // Pages first: they use the context and may stop a worker thread.
    disconnect(m_undoFollowed); // a stack that is deleted says that it is empty now
    disconnect(m_undoTextFollowed);
    m_pageArea->showPage(nullptr, this);
    qDeleteAll(m_pages);
    m_pages.clear();
}

void MainWindow::buildLayout()
{
    auto* root = new QWidget(this);
    m_rail = new NavigationRail(*m_lessons, root);
    m_railLine = new HairLine(Qt::Vertical, root);
    m_topBar = new TopBar(root);
    m_pagePlace = new QWidget(root);
    setAcceptDrops(true); // a project, whatever lesson is shown
    m_pagePlace->installEventFilter(this); // its size, for the note
    m_note = new NoteBar(m_pagePlace);
    m_note->setFloating(true);
    m_note->setObjectName(QStringLiteral("notice"));
    m_offer = new NoteBar(m_pagePlace);
    m_pageArea = new PageArea(m_pagePlace);
    m_drawer = new ExplanationDrawer(root);
    m_statusRule = new HairLine(Qt::Horizontal, root);
    m_status = new StatusLine(root);
    m_presenterBar = new PresenterBar(root);
    m_deviceMenu = new DeviceMenu(m_devices, this);
    m_status->setDeviceMenu(m_deviceMenu);
    m_drawer->hide();
    m_presenterBar->hide();

    auto* pageLayout = new QVBoxLayout(m_pagePlace);
    pageLayout->setSpacing(metrics::kCardGap);
    pageLayout->addWidget(m_offer);
    pageLayout->addWidget(m_pageArea, 1);

    auto* grid = new QGridLayout(root);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_rail, 0, 0, 2, 1);
    grid->addWidget(m_railLine, 0, 1, 2, 1);
    grid->addWidget(m_topBar, 0, 2, 1, 2);
    grid->addWidget(m_pagePlace, 1, 2);
    grid->addWidget(m_drawer, 1, 3);
    grid->addWidget(m_statusRule, 2, 0, 1, 4);
    grid->addWidget(m_status, 3, 0, 1, 4);
    grid->addWidget(m_presenterBar, 4, 0, 1, 4);
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(1, 1);
    setCentralWidget(root);
    setMinimumSize(kSmallestSize);
}

void MainWindow::connectParts()
{
    connect(m_rail, &NavigationRail::lessonChosen, this, &MainWindow::showPage);
    connect(m_topBar, &TopBar::explainToggled, this, &MainWindow::setDrawerOpen);
    connect(m_topBar, &TopBar::presenterRequested, this, [this] { setPresenting(true); });
    connect(m_topBar, &TopBar::themeChosen, this, &MainWindow::chooseTheme);
    connect(m_topBar, &TopBar::languageChosen, this, &MainWindow::chooseLanguage);
    connect(m_drawer, &ExplanationDrawer::closeRequested, this, [this] { setDrawerOpen(false); });
    connectTasks();
    connect(m_presenterBar, &PresenterBar::leaveRequested, this, [this] { setPresenting(false); });
    const auto onPage = [this](void (LessonPage::*act)()) {
        return [this, act] {
            if (LessonPage* current = page(m_currentId))
                (current->*act)();
        };
    };
    connect(m_presenterBar, &PresenterBar::backRequested, this, onPage(&LessonPage::presentBack));
    connect(m_presenterBar, &PresenterBar::playRequested, this, onPage(&LessonPage::presentPlay));
    connect(m_presenterBar, &PresenterBar::nextRequested, this, onPage(&LessonPage::presentNext));

    connect(m_deviceMenu, &DeviceMenu::chosen, this, &MainWindow::chooseDevice);
    connect(&m_devices, &DeviceCatalog::changed, this, &MainWindow::updateDevice);
    connect(&m_context, &AppContext::deviceChoiceChanged, this, &MainWindow::updateDevice);
    connect(&m_context, &AppContext::noticeShown, this, &MainWindow::showNotice);
    m_noteTimer.setSingleShot(true);
    connect(&m_noteTimer, &QTimer::timeout, m_note, &NoteBar::hideNote);
    connect(m_note, &NoteBar::closed, &m_noteTimer, &QTimer::stop);
    connect(&Theme::instance(), &Theme::changed, this, [this] { m_topBar->setTheme(Theme::instance().name()); });
}

void MainWindow::restore()
{
    if (!restoreGeometry(m_settings.geometry())) {
        const QScreen* screen = QGuiApplication::primaryScreen();
        resize(screen != nullptr ? kReferenceSize.boundedTo(screen->availableSize()) : kReferenceSize);
    }
    m_topBar->setTheme(Theme::instance().name());
    updateDevice();
    if (!openLesson(m_settings.lesson()) && m_lessons->rowCount() > 0)
        openLesson(m_lessons->lessons().front().id);
}

bool MainWindow::openLesson(const QString& id)
{
    const int row = m_lessons->rowOf(id);
    if (row < 0)
        return false;
    m_rail->setCurrentRow(row); // which opens it
    return true;
}

LessonPage* MainWindow::makePage(int row)
{
    const Lesson& lesson = m_lessons->lessons()[static_cast<std::size_t>(row)];
    LessonPage* made = lesson.makePage(m_context, this);
    made->hide();
    m_pages.insert(lesson.id, made);
    made->restoreState(m_settings.pageState(lesson.id));
    if (lesson.id == projectLesson())
        m_files->follow(made);
    const auto ifShown = [this, id = lesson.id](void (MainWindow::*act)()) {
        return [this, id, act] {
            if (m_currentId == id)
                (this->*act)();
        };
    };
    connect(made, &LessonPage::statusChanged, this, ifShown(&MainWindow::updateStatus));
    connect(made, &LessonPage::explanationChanged, this, ifShown(&MainWindow::updateExplanation));
    connect(made, &LessonPage::tasksChanged, this, ifShown(&MainWindow::updateTasks));
    connect(made, &LessonPage::titleChanged, this, ifShown(&MainWindow::updateTitle));
    connect(made, &LessonPage::lessonRequested, this, &MainWindow::openRequested);
    return made;
}

void MainWindow::showPage(int row)
{
    const QString id = m_lessons->lessons()[static_cast<std::size_t>(row)].id;
    if (id == m_currentId)
        return;
    LessonPage* earlier = page(m_currentId);
    const bool hadFocus = earlier != nullptr && focusWidget() != nullptr && earlier->isAncestorOf(focusWidget());
    if (earlier != nullptr) {
        m_settings.setPageState(m_currentId, earlier->saveState());
        earlier->setPresenting(false);
        earlier->left();
    }
    LessonPage* next = page(id);
    if (next == nullptr)
        next = makePage(row);
    m_currentId = id;
    m_pageArea->showPage(next, this);
    next->setPresenting(m_presenting);
    next->entered();
    m_settings.setLesson(id);
    m_drawer->setVisible(m_settings.isDrawerOpen(id) && !m_presenting);
    followUndoStack();
    showFileActions(); // now, since the place of the menu follows from its width before it opens
    updateTitle();
    updateStatus();
    updateExplanation();
    adaptToSize();
    if (hadFocus) // a button of the earlier page led here
        focusPage();
}

bool MainWindow::isDrawerOpen() const
{
    return !m_drawer->isHidden();
}

void MainWindow::setDrawerOpen(bool open)
{
    if (m_presenting)
        return;
    m_drawer->setVisible(open);
    m_settings.setDrawerOpen(m_currentId, open);
    updateExplanation();
    adaptToSize();
}

void MainWindow::setPresenting(bool presenting)
{
    if (m_presenting == presenting)
        return;
    m_presenting = presenting;
    setProperty("presenting", presenting);
    if (presenting)
        m_focusBeforePresenting = focusWidget();
    for (QWidget* part : {static_cast<QWidget*>(m_rail), static_cast<QWidget*>(m_railLine), static_cast<QWidget*>(m_topBar),
             static_cast<QWidget*>(m_statusRule), static_cast<QWidget*>(m_status)})
        part->setVisible(!presenting);
    m_drawer->setVisible(!presenting && m_settings.isDrawerOpen(m_currentId));
    m_presenterBar->setVisible(presenting);
    if (LessonPage* current = page(m_currentId))
        current->setPresenting(presenting);
    setFocus(); // the keys of presenter mode belong to the window until a part of the page is chosen
    if (!presenting && m_focusBeforePresenting && m_focusBeforePresenting->isVisible())
        m_focusBeforePresenting->setFocus(Qt::OtherFocusReason);
    updateExplanation();
    adaptToSize();
    update();
}

void MainWindow::setFullScreen(bool fullScreen)
{
    if (isFullScreen() == fullScreen)
        return;
    if (fullScreen) {
        m_settings.setGeometry(saveGeometry()); // the next start is no full screen
        m_stateBeforeFullScreen = windowState();
        showFullScreen();
    } else {
        setWindowState(m_stateBeforeFullScreen & ~Qt::WindowFullScreen);
    }
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    adaptToSize();
}

void MainWindow::adaptToSize()
{
    const bool compact = isCompact(size());
    const int margin = compact ? metrics::kCompactPageMargin : metrics::kPageMargin;
    const int right = isDrawerOpen() ? (compact ? metrics::kCompactCardGap : metrics::kCardGap) : margin;
    m_pagePlace->layout()->setContentsMargins(margin, m_presenting ? 16 : 4, right, 12);
    m_pagePlace->layout()->setSpacing(compact ? metrics::kCompactCardGap : metrics::kCardGap);
    placeNotice();
    const Density density = densityFor(size());
    const bool railIsLow = height() < kAllItemsHeight;
    if (m_density == density && m_railIsLow == railIsLow)
        return;
    m_density = density;
    m_railIsLow = railIsLow;
    m_topBar->setDensity(density);
    m_rail->setDensity(railIsLow ? Density::Compact : density);
    m_drawer->setDensity(density);
    m_status->setDensity(density);
}

void MainWindow::showNotice(const QString& sentence)
{
    m_note->showNote(sentence);
    placeNotice();
    m_noteTimer.start(kNoticeTime);
}

// A passing note takes nothing from the page: it lies over its lower edge for a while, and nothing moves. The offer stays until
// it is answered, so that it may cover nothing.
void MainWindow::placeNotice()
{
    const QRect room = m_pagePlace->layout()->contentsRect();
    const int width = std::min(room.width(), m_note->widthInOneLine());
    const int height = std::max(m_note->minimumHeight(), m_note->layout()->totalHeightForWidth(width));
    m_note->setGeometry(room.left() + (room.width() - width) / 2, room.bottom() + 1 - height - metrics::kCardGap, width, height);
    if (!m_note->isHidden())
        m_note->raise();
}

void MainWindow::remember()
{
    if (!isFullScreen())
        m_settings.setGeometry(saveGeometry());
    for (auto entry = m_pages.cbegin(); entry != m_pages.cend(); ++entry)
        m_settings.setPageState(entry.key(), entry.value()->saveState());
    m_settings.sync();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_files->mayBeLost())
        return event->ignore();
    remember();
    if (const std::optional<QJsonObject> state = m_files->stateAfterDiscard()) {
        m_settings.setPageState(projectLesson(), *state);
        m_settings.sync();
    }
    m_files->end();
    event->accept();
}

} // namespace chalknet::ui
