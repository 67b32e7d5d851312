// Projects in the window: the entries of the menu, dropped files, the title, and the offer after a crash.
#include "ui/controls/NoteBar.h"
#include "ui/shell/LessonListModel.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/MoreMenu.h"
#include "ui/shell/ProjectFiles.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace chalknet::ui {

namespace {

/// The dropped project file; empty if it is something else.
QString droppedProject(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    const QString file = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return file.endsWith(projectSuffix(), Qt::CaseInsensitive) ? file : QString();
}

/// A class's own copies lie beside its settings, so that a window with other settings does not find them.
QString recoveryFolder(const QString& settingsFile, const QString& dataFolder)
{
    if (settingsFile.isEmpty())
        return QDir(dataFolder).filePath(QStringLiteral("unsaved"));
    const QFileInfo settings(settingsFile);
    return settings.absoluteDir().filePath(settings.completeBaseName() + QStringLiteral("-unsaved"));
}

/// In a menu an ampersand would mark a key.
QString menuText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

/// With "~" for the person's own folder.
QString shortFolder(const QString& file)
{
    const QString folder = QFileInfo(file).absolutePath();
    const QString home = QDir::homePath();
    const bool isBelow = folder == home || folder.startsWith(home + u'/');
    return QDir::toNativeSeparators(isBelow && home.size() > 1 ? u'~' + folder.mid(home.size()) : folder);
}

} // namespace

void MainWindow::buildFiles(const QString& settingsFile)
{
    ProjectFiles::Window window;
    window.page = [this]() -> LessonPage* {
        const int row = m_lessons->rowOf(projectLesson());
        LessonPage* made = page(projectLesson());
        return row < 0 || made != nullptr ? made : makePage(row);
    };
    window.show = [this] { openLesson(projectLesson()); };
    window.tell = [this](const QString& sentence) {
        if (sentence.isEmpty())
            m_note->hideNote();
        else
            showNotice(sentence);
    };
    window.widget = this;
    m_files = std::make_unique<ProjectFiles>(std::move(window), m_settings, recoveryFolder(settingsFile, m_context.dataFolder()));
    connect(m_files.get(), &ProjectFiles::changed, this, [this] {
        updateTitle();
        updateStatus();
    });
    connect(m_files.get(), &ProjectFiles::offerChanged, this, &MainWindow::showOffer);
    connect(m_offer, &NoteBar::buttonClicked, m_files.get(), &ProjectFiles::restoreLost);
    connect(m_offer, &NoteBar::otherClicked, m_files.get(), &ProjectFiles::discardLost);
    connect(m_offer, &NoteBar::closed, m_files.get(), &ProjectFiles::releaseLost);
    // However the program is told to end, if it ends in order nothing has to be restored.
    connect(qApp, &QCoreApplication::aboutToQuit, m_files.get(), &ProjectFiles::end);
}

void MainWindow::buildFileActions()
{
    const auto add = [this](const QKeySequence& keys, const std::function<void()>& run) {
        QAction* action = addWindowAction(keys, run);
        action->setShortcutVisibleInContextMenu(true);
        return action;
    };
    m_newProject = add(Qt::CTRL | Qt::Key_N, [this] { m_files->startNew(); });
    m_openProject = add(Qt::CTRL | Qt::Key_O, [this] { m_files->chooseAndOpen(); });
    m_saveProject = add(Qt::CTRL | Qt::Key_S, [this] { m_files->save(); });
    m_saveProjectAs = add(Qt::CTRL | Qt::SHIFT | Qt::Key_S, [this] { m_files->saveAs(); });
    m_recentProjects = new QMenu(m_more);
    m_recentProjects->setToolTipsVisible(true);
    QAction* first = m_more->actions().value(0);
    m_more->insertActions(first, {m_newProject, m_openProject});
    m_more->insertMenu(first, m_recentProjects);
    m_more->insertActions(first, {m_saveProject, m_saveProjectAs});
    m_more->insertSeparator(first);
    const auto addToLab = [this](void (ProjectPage::*open)()) {
        auto* action = new QAction(this);
        connect(action, &QAction::triggered, this, [this, open] {
            openLesson(projectLesson());
            if (auto* lab = dynamic_cast<ProjectPage*>(page(projectLesson())))
                (lab->*open)();
        });
        return action;
    };
    m_examples = addToLab(&ProjectPage::chooseExample);
    m_worksheet = addToLab(&ProjectPage::editWorksheet);
    m_more->insertActions(first, {m_examples, m_worksheet});
    m_more->insertSeparator(first);
    connect(m_more, &QMenu::aboutToShow, this, &MainWindow::showFileActions);
    showFileActions();
}

// Elsewhere than in the lab the entries say whose project they mean.
void MainWindow::showFileActions()
{
    const bool isHere = m_currentId == projectLesson();
    m_newProject->setText(isHere ? tr("New project") : tr("New lab project"));
    m_openProject->setText(isHere ? tr("Open project…") : tr("Open lab project…"));
    m_recentProjects->setTitle(isHere ? tr("Recent projects") : tr("Recent lab projects"));
    m_saveProject->setText(isHere ? tr("Save project") : tr("Save lab project"));
    m_saveProjectAs->setText(isHere ? tr("Save project as…") : tr("Save lab project as…"));
    m_examples->setText(isHere ? tr("Examples…") : tr("Lab examples…"));
    m_worksheet->setText(isHere ? tr("Worksheet…") : tr("Lab worksheet…"));
    // The keys stay: they say what is missing.
    const bool hasLab = m_lessons->rowOf(projectLesson()) >= 0;
    for (QAction* action : {m_newProject, m_openProject, m_saveProject, m_saveProjectAs, m_examples, m_worksheet})
        action->setVisible(hasLab);
    m_recentProjects->menuAction()->setVisible(hasLab);
    listRecentProjects();
}

void MainWindow::listRecentProjects()
{
    m_recentProjects->clear();
    const QStringList recent = m_settings.recentProjects();
    for (const QString& file : recent) {
        const QString folder = QFileInfo::exists(file) ? shortFolder(file) : tr("not found");
        // After the tab it stands at the right.
        QAction* action = m_recentProjects->addAction(menuText(QFileInfo(file).completeBaseName()) + u'\t' + menuText(folder), this,
            [this, file] { openFile(file); });
        action->setToolTip(QDir::toNativeSeparators(file));
    }
    m_recentProjects->addSeparator();
    m_recentProjects->addAction(tr("Clear the list"), this, [this] { m_settings.setRecentProjects({}); });
    m_recentProjects->setEnabled(!recent.isEmpty());
}

QString MainWindow::projectTitle() const
{
    if (m_currentId != projectLesson() || !m_files)
        return {};
    QString name = m_files->name();
    name.replace(QStringLiteral("[*]"), QStringLiteral("[*][*]")); // else it would stand for the mark
    return name.isEmpty() && m_files->isModified() ? tr("untitled") : name;
}

void MainWindow::showOffer()
{
    const QString sentence = m_files->offer();
    if (sentence.isEmpty())
        m_offer->hideNote();
    else
        m_offer->showNote(sentence, tr("Restore"), tr("Discard"));
    placeNotice();
}

bool MainWindow::openFile(const QString& name)
{
    return m_files->open(name);
}

bool MainWindow::openProjectCopy(const QByteArray& bytes, const QString& title)
{
    return m_files->openCopy(bytes, title);
}

QString MainWindow::projectFile() const
{
    return m_files->file();
}

// Before a field below the pointer could take the name of the file as text.
bool MainWindow::takesDrop(QEvent* event)
{
    auto* drop = static_cast<QDropEvent*>(event);
    const QString file = droppedProject(*drop->mimeData());
    if (file.isEmpty())
        return false;
    drop->acceptProposedAction();
    // Not while the other program waits for the answer to its drop.
    if (event->type() == QEvent::Drop)
        QMetaObject::invokeMethod(this, [this, file] { openFile(file); }, Qt::QueuedConnection);
    return true;
}

} // namespace chalknet::ui
