// Writing, finding and removing the copies of unsaved work.
#include "ui/shell/ProjectRecovery.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QUuid>

#include <utility>

namespace chalknet::ui {

namespace {

constexpr qint64 kLargestCopy = 65 * 1024 * 1024; // a project of 64 MiB and its first line
constexpr qint64 kLongestHeader = 64 * 1024;

QString copySuffix()
{
    return QStringLiteral(".unsaved");
}

QString lockOf(const QString& copy)
{
    return copy + QStringLiteral(".lock");
}

std::unique_ptr<QLockFile> lockFor(const QString& copy)
{
    auto lock = std::make_unique<QLockFile>(lockOf(copy));
    lock->setStaleLockTime(0); // however old: only a process that is gone gives its lock up
    return lock;
}

/// The first line says whose copy it is; the rest is the project file.
QByteArray headerOf(const QString& file, const QString& name)
{
    const QJsonObject header{{QStringLiteral("format"), QStringLiteral("chalknet-unsaved")}, {QStringLiteral("file"), file},
        {QStringLiteral("name"), name}, {QStringLiteral("time"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}};
    return QJsonDocument(header).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<LostProject> readCopy(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestCopy)
        return std::nullopt;
    const QJsonObject header = QJsonDocument::fromJson(file.readLine(kLongestHeader)).object();
    if (header.value(QLatin1StringView("format")).toString() != u"chalknet-unsaved")
        return std::nullopt;
    LostProject lost;
    lost.file = header.value(QLatin1StringView("file")).toString();
    lost.name = header.value(QLatin1StringView("name")).toString();
    lost.time = QDateTime::fromString(header.value(QLatin1StringView("time")).toString(), Qt::ISODate).toLocalTime();
    lost.bytes = file.readAll();
    return lost;
}

} // namespace

ProjectRecovery::ProjectRecovery(QString folder, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    m_pool.setMaxThreadCount(1); // one after the other
}

ProjectRecovery::~ProjectRecovery()
{
    m_pool.waitForDone();
}

bool ProjectRecovery::lock()
{
    if (m_lock)
        return true;
    if (!QDir().mkpath(m_folder))
        return false;
    m_path = QDir(m_folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + copySuffix());
    m_lock = lockFor(m_path);
    if (m_lock->tryLock(0))
        return true;
    m_lock.reset();
    return false;
}

void ProjectRecovery::write(const QString& file, const QString& name, const std::function<QByteArray()>& writer)
{
    const QString unwritable = tr("The folder %1 cannot be written.").arg(QDir::toNativeSeparators(m_folder));
    if (!lock()) {
        emit written(unwritable);
        return;
    }
    ++m_writing;
    m_hasCopy = true;
    m_pool.start([this, path = m_path, header = headerOf(file, name), writer, unwritable] {
        const QByteArray bytes = header + writer();
        QSaveFile target(path);
        // commit() alone would take a file that could only be written in part for a whole one.
        const bool isWritten = target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.flush()
            && target.size() == bytes.size() && target.commit();
        const QString problem = isWritten ? QString() : unwritable;
        QMetaObject::invokeMethod(
            this,
            [this, problem] {
                --m_writing;
                emit written(problem);
            },
            Qt::QueuedConnection);
    });
}

void ProjectRecovery::forget()
{
    if (!m_hasCopy)
        return;
    m_hasCopy = false;
    m_pool.start([path = m_path] { QFile::remove(path); });
}

std::optional<LostProject> ProjectRecovery::findLost()
{
    const QDir folder(m_folder);
    for (const QFileInfo& copy : folder.entryInfoList({u'*' + copySuffix()}, QDir::Files, QDir::Time)) {
        const QString path = copy.absoluteFilePath();
        std::unique_ptr<QLockFile> held = lockFor(path);
        if (path == QFileInfo(m_path).absoluteFilePath() || !held->tryLock(0))
            continue; // of a program that runs
        if (std::optional<LostProject> lost = readCopy(path)) {
            m_lostPath = path;
            m_lostLock = std::move(held);
            return lost;
        }
    }
    return std::nullopt;
}

void ProjectRecovery::adoptLost()
{
    forget();
    m_pool.waitForDone(); // with its lock there must be no copy of its own any more
    m_path = std::exchange(m_lostPath, {});
    m_lock = std::move(m_lostLock);
    m_hasCopy = true;
}

void ProjectRecovery::discardLost()
{
    QFile::remove(m_lostPath);
    releaseLost();
}

void ProjectRecovery::releaseLost()
{
    m_lostPath.clear();
    m_lostLock.reset(); // which also removes the lock file
}

} // namespace chalknet::ui
