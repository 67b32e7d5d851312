// Noticing changes, writing unsaved work down while the program runs, and offering what a crash left behind.
#include "ui/lessons/Lesson.h"
#include "ui/shell/ProjectFiles.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace chalknet::ui {

void ProjectFiles::look()
{
    const ProjectPage* page = projectPage();
    if (page == nullptr)
        return;
    const QByteArray mark = page->projectMark();
    const bool differs = mark != m_savedMark;
    // A project without a file is work as soon as something of one's own is in it: pressing play can be repeated.
    const bool isModified = differs && (!m_file.isEmpty() || m_savedMark.isEmpty() || page->hasOwnWork());
    if (!differs) {
        m_autosave.stop();
        m_lastAutosave.invalidate();
        m_writtenMark.clear();
        m_recovery.forget();
    } else if (mark != m_writtenMark && !m_autosave.isActive()) {
        const bool isFirst = !m_lastAutosave.isValid();
        const auto since = isFirst ? 0 : static_cast<int>(std::min<qint64>(m_lastAutosave.elapsed(), m_autosaveInterval));
        m_autosave.start(isFirst ? m_firstAutosave : std::max(m_firstAutosave, m_autosaveInterval - since));
    }
    if (std::exchange(m_modified, isModified) != isModified)
        emit changed();
}

void ProjectFiles::autosave()
{
    const ProjectPage* page = projectPage();
    if (page == nullptr)
        return;
    if (m_recovery.isWriting()) { // a slow disk
        m_autosave.start(m_firstAutosave);
        return;
    }
    m_writingMark = page->projectMark();
    if (m_writingMark == m_savedMark)
        return look();
    m_lastAutosave.start();
    m_recovery.write(m_file, name(), page->projectWriter());
}

void ProjectFiles::onWritten(const QString& problem)
{
    if (!problem.isEmpty()) {
        if (!std::exchange(m_hasTold, true))
            m_window.tell(tr("Unsaved work cannot be kept for the case of a crash: %1").arg(problem));
        return;
    }
    if (!m_recovery.hasCopy()) // saved or discarded meanwhile
        return;
    m_writtenMark = m_writingMark;
    emit changed();
    look();
}

void ProjectFiles::setAutosaveTimes(int first, int interval)
{
    m_firstAutosave = first;
    m_autosaveInterval = interval;
}

void ProjectFiles::end()
{
    m_autosave.stop();
    m_page = nullptr;
    m_recovery.forget();
    m_recovery.finish();
    releaseLost();
}

QString ProjectFiles::offer() const
{
    if (!m_lost)
        return {};
    const bool isToday = m_lost->time.date() == QDate::currentDate();
    const QString time = m_lost->time.toString(isToday ? QStringLiteral("HH:mm") : QStringLiteral("yyyy-MM-dd HH:mm"));
    const QString name = m_lost->file.isEmpty() ? m_lost->name : QFileInfo(m_lost->file).fileName();
    return name.isEmpty() ? tr("Chalknet ended unexpectedly. Unsaved work of the lab from %1 was kept.").arg(time)
                          : tr("Chalknet ended unexpectedly. Unsaved work on %1 from %2 was kept.").arg(name, time);
}

void ProjectFiles::lookForLost()
{
    m_lost = m_recovery.findLost();
    emit offerChanged();
}

void ProjectFiles::restoreLost()
{
    if (!m_lost || m_window.page() == nullptr)
        return;
    const QString name = m_lost->file.isEmpty() ? m_lost->name : QFileInfo(m_lost->file).fileName();
    const ProjectReading reading = projectPage()->readProject(m_lost->bytes, name);
    if (!reading.problem.isEmpty()) {
        refuse(reading.problem);
        return;
    }
    if (!mayBeLost())
        return;
    const LostProject lost = *std::exchange(m_lost, std::nullopt);
    m_recovery.adoptLost();
    m_window.show();
    m_window.tell({});
    reading.take();
    begin(lost.file, lost.name, false);
    lookForLost(); // two programs may have ended
}

void ProjectFiles::discardLost()
{
    m_recovery.discardLost();
    lookForLost();
}

void ProjectFiles::releaseLost()
{
    m_recovery.releaseLost();
    m_lost.reset();
    emit offerChanged();
}

} // namespace chalknet::ui
