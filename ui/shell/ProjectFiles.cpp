// Opening, saving, and the question before unsaved work is lost.
#include "ui/shell/ProjectFiles.h"

#include "ui/lessons/Lesson.h"
#include "ui/shell/SaveQuestion.h"
#include "ui/shell/ShellSettings.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QUndoStack>

#include <utility>

namespace chalknet::ui {

namespace {

constexpr qint64 kLargestFile = 64 * 1024 * 1024; // what a page takes
constexpr int kRecentFiles = 8;
constexpr int kFirstAutosave = 3000; // milliseconds
constexpr int kAutosaveInterval = 30'000;

QString native(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

/// Reading and writing a large project takes a moment.
class WaitCursor {
public:
    WaitCursor() { QApplication::setOverrideCursor(Qt::WaitCursor); }
    ~WaitCursor() { QApplication::restoreOverrideCursor(); }
    Q_DISABLE_COPY_MOVE(WaitCursor)
};

} // namespace

ProjectFiles::ProjectFiles(Window window, ShellSettings& settings, const QString& recoveryFolder, QObject* parent)
    : QObject(parent)
    , m_window(std::move(window))
    , m_settings(settings)
    , m_recovery(recoveryFolder)
    , m_firstAutosave(kFirstAutosave)
    , m_autosaveInterval(kAutosaveInterval)
{
    m_autosave.setSingleShot(true);
    connect(&m_autosave, &QTimer::timeout, this, &ProjectFiles::autosave);
    connect(&m_recovery, &ProjectRecovery::written, this, &ProjectFiles::onWritten);
}

ProjectPage* ProjectFiles::projectPage() const
{
    return dynamic_cast<ProjectPage*>(m_page.data());
}

void ProjectFiles::follow(LessonPage* page)
{
    if (dynamic_cast<ProjectPage*>(page) == nullptr)
        return;
    m_page = page;
    projectPage()->setCopyOpener([this](const QByteArray& bytes, const QString& title) { return openCopy(bytes, title); });
    begin({}, {}, true);
    connect(page, &LessonPage::statusChanged, this, &ProjectFiles::look);
    if (QUndoStack* stack = page->undoStack())
        connect(stack, &QUndoStack::indexChanged, this, [this] {
            look();
            if (m_autosave.isActive() && m_autosave.remainingTime() > m_firstAutosave)
                m_autosave.start(m_firstAutosave); // an edit is work, more training can be repeated
        });
}

QString ProjectFiles::name() const
{
    return m_file.isEmpty() ? m_title : QFileInfo(m_file).completeBaseName();
}

QString ProjectFiles::shownName() const
{
    return !m_file.isEmpty() ? QFileInfo(m_file).fileName() : !m_title.isEmpty() ? m_title : tr("untitled");
}

QString ProjectFiles::folder() const
{
    const QString last = m_file.isEmpty() ? m_settings.projectFolder() : QFileInfo(m_file).absolutePath();
    return !last.isEmpty() && QFileInfo(last).isDir() ? last : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

bool ProjectFiles::refuse(const QString& sentence)
{
    m_window.tell(sentence);
    return false;
}

void ProjectFiles::remember(const QString& file)
{
    QStringList recent = m_settings.recentProjects();
    recent.removeAll(file);
    recent.prepend(file);
    m_settings.setRecentProjects(recent.mid(0, kRecentFiles));
    m_settings.setProjectFolder(QFileInfo(file).absolutePath());
}

// `isSaved`: there is nothing in it yet that could be lost.
void ProjectFiles::begin(const QString& file, const QString& title, bool isSaved)
{
    m_file = file;
    m_title = title;
    m_savedMark = isSaved ? projectPage()->projectMark() : QByteArray();
    if (isSaved)
        m_savedState = m_page->saveState();
    m_stateAfterDiscard.reset();
    m_writtenMark.clear();
    look();
    emit changed();
}

bool ProjectFiles::startNew()
{
    if (m_window.page() == nullptr || !mayBeLost())
        return false;
    m_window.show();
    m_window.tell({});
    projectPage()->startNewProject();
    begin({}, {}, true);
    return true;
}

bool ProjectFiles::chooseAndOpen()
{
    const QString file
        = QFileDialog::getOpenFileName(m_window.widget, tr("Open project"), folder(), tr("Chalknet projects (*.chalknet)"));
    return !file.isEmpty() && open(file);
}

bool ProjectFiles::open(const QString& name)
{
    const QFileInfo info(name);
    const QString path = info.absoluteFilePath();
    if (!info.exists()) {
        QStringList recent = m_settings.recentProjects();
        if (recent.removeAll(path) > 0)
            m_settings.setRecentProjects(recent);
        return refuse(tr("%1 is not there; it may have been moved, renamed or deleted.").arg(native(path)));
    }
    if (info.isDir())
        return refuse(tr("%1 is a folder; choose a project file in it.").arg(native(path)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(tr("%1 may not be read; choose another file.").arg(native(path)));
    if (file.size() > kLargestFile)
        return refuse(tr("%1 is larger than %2 MB; choose a smaller project.").arg(info.fileName()).arg(kLargestFile >> 20));
    if (m_window.page() == nullptr)
        return false;
    ProjectReading reading;
    {
        const WaitCursor wait;
        reading = projectPage()->readProject(file.read(kLargestFile + 1), info.fileName());
    }
    if (!reading.problem.isEmpty())
        return refuse(reading.problem);
    if (!mayBeLost())
        return false;
    m_window.show();
    m_window.tell({});
    reading.take();
    begin(path, {}, true);
    remember(path);
    return true;
}

bool ProjectFiles::openCopy(const QByteArray& bytes, const QString& title)
{
    if (m_window.page() == nullptr)
        return false;
    const ProjectReading reading = projectPage()->readProject(bytes, title);
    if (!reading.problem.isEmpty())
        return refuse(reading.problem);
    if (!mayBeLost())
        return false;
    m_window.show();
    m_window.tell({});
    reading.take();
    begin({}, title, true);
    return true;
}

bool ProjectFiles::save()
{
    if (!hasPage())
        return refuse(tr("Projects are kept in the network lab; open it first."));
    return m_file.isEmpty() ? saveAs() : write(m_file);
}

bool ProjectFiles::saveAs()
{
    if (!hasPage())
        return refuse(tr("Projects are kept in the network lab; open it first."));
    QFileDialog dialog(m_window.widget, tr("Save project"), folder(), tr("Chalknet projects (*.chalknet)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(projectSuffix().mid(1)); // before it asks whether to replace a file
    QString suggestion = name().isEmpty() ? tr("untitled") : name();
    for (const QChar forbidden : QStringLiteral("/\\:*?\"<>|"))
        suggestion.replace(forbidden, u'-');
    dialog.selectFile(suggestion + projectSuffix());
    return dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty() && write(dialog.selectedFiles().first());
}

bool ProjectFiles::write(const QString& name)
{
    if (!hasPage())
        return false;
    const QFileInfo info(name);
    const QString path = info.absoluteFilePath();
    if (info.isDir())
        return refuse(tr("%1 is a folder; choose another name.").arg(native(path)));
    if (!info.absoluteDir().exists())
        return refuse(tr("The folder %1 is not there; choose another place.").arg(native(info.absolutePath())));
    const WaitCursor wait;
    const QByteArray mark = projectPage()->projectMark();
    const QByteArray bytes = projectPage()->projectBytes();
    if (bytes.size() > kLargestFile)
        return refuse(tr("The project is larger than %1 MB; remove some of its runs, then save it.").arg(kLargestFile >> 20));
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly))
        return refuse(tr("%1 may not be written; choose another place.").arg(native(path)));
    // commit() alone would take a file that could only be written in part for a whole one.
    const bool isWhole = target.write(bytes) == bytes.size() && target.flush() && target.size() == bytes.size();
    const bool isFull = !isWhole && QStorageInfo(info.absolutePath()).bytesAvailable() < bytes.size();
    if (!isWhole)
        target.cancelWriting();
    if (!isWhole || !target.commit())
        return refuse(isFull || target.error() == QFileDevice::ResourceError
                ? tr("There is no room for %1; free some space or choose another place.").arg(native(path))
                : tr("%1 could not be written to the end; what was there is kept, choose another place.").arg(native(path)));
    m_file = path;
    m_title.clear();
    m_savedMark = mark; // training may have gone on
    m_savedState = m_page->saveState();
    remember(path);
    look();
    emit changed();
    m_window.tell(tr("Saved as %1.").arg(info.fileName()));
    return true;
}

bool ProjectFiles::mayBeLost()
{
    look();
    if (!m_modified)
        return true;
    switch (SaveQuestion(shownName(), m_window.widget).ask()) {
    case SaveQuestion::Answer::Save: return save();
    case SaveQuestion::Answer::Cancel: return false;
    case SaveQuestion::Answer::Discard: break;
    }
    m_stateAfterDiscard = m_savedState;
    return true;
}

} // namespace chalknet::ui
