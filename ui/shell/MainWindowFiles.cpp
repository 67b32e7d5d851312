// Project files: new, open, save, the recent ones, files dropped on the window, and the question before something is lost.
#include "ui/lessons/ProjectPage.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/MoreMenu.h"

#include <QAction>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUndoStack>
#include <QUrl>

namespace chalknet::ui {

namespace {

constexpr qint64 kLargestFile = 64 * 1024 * 1024; // what a page takes
constexpr int kRecentFiles = 8;

/// The dropped project file; empty if it is something else.
QString droppedProject(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    const QString file = urls.size() == 1 ? urls.first().toLocalFile() : QString();
    return file.endsWith(projectSuffix(), Qt::CaseInsensitive) ? file : QString();
}

} // namespace

ProjectPage* MainWindow::projectPage() const
{
    return dynamic_cast<ProjectPage*>(page(m_currentId));
}

void MainWindow::buildFileActions()
{
    setAcceptDrops(true);
    const auto add = [this](const QKeySequence& keys, const std::function<void()>& run) {
        QAction* action = addWindowAction(keys, run);
        action->setShortcutVisibleInContextMenu(true);
        return action;
    };
    m_newProject = add(Qt::CTRL | Qt::Key_N, [this] { newProject(); });
    m_openProject = add(Qt::CTRL | Qt::Key_O, [this] { openProject(); });
    m_saveProject = add(Qt::CTRL | Qt::Key_S, [this] { saveProject(); });
    m_saveProjectAs = add(Qt::CTRL | Qt::SHIFT | Qt::Key_S, [this] { saveProjectAs(); });
    m_recentProjects = new QMenu(m_more);
    QAction* first = m_more->actions().value(0);
    m_more->insertActions(first, {m_newProject, m_openProject});
    m_more->insertMenu(first, m_recentProjects);
    m_more->insertActions(first, {m_saveProject, m_saveProjectAs});
    m_more->insertSeparator(first);
    connect(m_more, &QMenu::aboutToShow, this, &MainWindow::listRecentProjects);
}

void MainWindow::retranslateFiles()
{
    m_newProject->setText(tr("New project"));
    m_openProject->setText(tr("Open project…"));
    m_recentProjects->setTitle(tr("Recent projects"));
    m_saveProject->setText(tr("Save project"));
    m_saveProjectAs->setText(tr("Save project as…"));
}

void MainWindow::listRecentProjects()
{
    const bool canSave = projectPage() != nullptr;
    m_saveProject->setEnabled(canSave);
    m_saveProjectAs->setEnabled(canSave);
    m_recentProjects->clear();
    for (const QString& file : m_settings.recentProjects()) {
        QAction* action = m_recentProjects->addAction(QFileInfo(file).fileName(), this, [this, file] { openFile(file); });
        action->setToolTip(QDir::toNativeSeparators(file));
        action->setEnabled(QFileInfo::exists(file));
    }
    m_recentProjects->setToolTipsVisible(true);
    m_recentProjects->setEnabled(!m_recentProjects->isEmpty());
}

bool MainWindow::isProjectChanged() const
{
    const QUndoStack* stack = undoStack();
    return projectPage() != nullptr && stack != nullptr && !stack->isClean();
}

QString MainWindow::projectTitle() const
{
    if (projectPage() == nullptr || (m_projectFile.isEmpty() && !isProjectChanged()))
        return {};
    const QString name = m_projectFile.isEmpty() ? tr("untitled") : QFileInfo(m_projectFile).completeBaseName();
    return isProjectChanged() ? name + QStringLiteral(" ●") : name;
}

bool MainWindow::mayLoseProject(bool isClosing)
{
    LessonPage* lesson = page(projectLesson());
    const auto* project = dynamic_cast<ProjectPage*>(lesson);
    if (project == nullptr)
        return true;
    // A project with a file is compared as a whole: training changes it, too. One without is kept when the window closes.
    const bool isNamed = !m_projectFile.isEmpty();
    const QUndoStack* stack = lesson->undoStack();
    const bool isLost = isNamed ? project->projectBytes() != m_savedProject
                                : !isClosing && stack != nullptr && !stack->isClean();
    if (!isLost)
        return true;
    QMessageBox box(QMessageBox::Question, QStringLiteral("Chalknet"),
        tr("Save the changes of %1?").arg(isNamed ? QFileInfo(m_projectFile).fileName() : tr("untitled")), QMessageBox::NoButton,
        this);
    QPushButton* save = box.addButton(tr("Save"), QMessageBox::AcceptRole);
    QPushButton* discard = box.addButton(tr("Don't save"), QMessageBox::DestructiveRole);
    QPushButton* cancel = box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(save);
    box.setEscapeButton(cancel);
    box.exec();
    if (box.clickedButton() == save)
        return openLesson(projectLesson()) && saveProject();
    return box.clickedButton() == discard;
}

void MainWindow::newProject()
{
    if (!openLesson(projectLesson()) || projectPage() == nullptr || !mayLoseProject(false))
        return;
    projectPage()->startNewProject();
    setProjectFile({});
}

void MainWindow::openProject()
{
    const QString file
        = QFileDialog::getOpenFileName(this, tr("Open project"), projectFolder(), tr("Chalknet projects (*.chalknet)"));
    if (!file.isEmpty())
        openFile(file);
}

bool MainWindow::openFile(const QString& name)
{
    const QString path = QFileInfo(name).absoluteFilePath();
    const QString shown = QFileInfo(name).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        showNotice(tr("%1 cannot be read: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
        return false;
    }
    if (file.size() > kLargestFile) {
        showNotice(tr("%1 is larger than %2 MB; choose a smaller project.").arg(shown).arg(kLargestFile >> 20));
        return false;
    }
    if (!openLesson(projectLesson()) || projectPage() == nullptr || !mayLoseProject(false))
        return false;
    const QByteArray bytes = file.read(kLargestFile + 1);
    if (const QString problem = projectPage()->openProject(bytes, shown); !problem.isEmpty()) {
        showNotice(problem);
        return false;
    }
    setProjectFile(path);
    m_savedProject = bytes;
    return true;
}

bool MainWindow::saveProject()
{
    return m_projectFile.isEmpty() ? saveProjectAs() : writeProject(m_projectFile);
}

bool MainWindow::saveProjectAs()
{
    if (projectPage() == nullptr)
        return false;
    const QString suggestion
        = m_projectFile.isEmpty() ? QDir(projectFolder()).filePath(tr("untitled") + projectSuffix()) : m_projectFile;
    QString file
        = QFileDialog::getSaveFileName(this, tr("Save project"), suggestion, tr("Chalknet projects (*.chalknet)"));
    if (file.isEmpty())
        return false;
    if (!file.endsWith(projectSuffix(), Qt::CaseInsensitive))
        file += projectSuffix();
    return writeProject(file);
}

bool MainWindow::writeProject(const QString& file)
{
    if (projectPage() == nullptr)
        return false;
    const QByteArray bytes = projectPage()->projectBytes();
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit()) {
        showNotice(tr("%1 cannot be written: %2. Choose another place.").arg(QDir::toNativeSeparators(file), target.errorString()));
        return false;
    }
    if (QUndoStack* stack = undoStack())
        stack->setClean();
    setProjectFile(file);
    m_savedProject = bytes;
    showNotice(tr("Saved as %1.").arg(QFileInfo(file).fileName()));
    return true;
}

void MainWindow::setProjectFile(const QString& file)
{
    m_projectFile = file;
    m_savedProject = projectPage() != nullptr ? projectPage()->projectBytes() : QByteArray();
    if (!file.isEmpty()) {
        QStringList recent = m_settings.recentProjects();
        recent.removeAll(file);
        recent.prepend(file);
        m_settings.setRecentProjects(recent.mid(0, kRecentFiles));
    }
    updateTitle();
}

QString MainWindow::projectFolder() const
{
    if (!m_projectFile.isEmpty())
        return QFileInfo(m_projectFile).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedProject(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    if (const QString file = droppedProject(*event->mimeData()); !file.isEmpty()) {
        event->acceptProposedAction();
        openFile(file);
    }
}

} // namespace chalknet::ui
