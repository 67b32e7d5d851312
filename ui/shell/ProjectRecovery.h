// ProjectRecovery: a copy of unsaved work on disk, kept while the program runs, and found again if it did not end properly.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>

class QLockFile;

namespace chalknet::ui {

/// What a program left behind.
struct LostProject {
    QString file; ///< where the project had been saved; empty: nowhere
    QString name; ///< what it was called
    QDateTime time; ///< when the copy was made
    QByteArray bytes; ///< the project
};

/// One copy for each running program, with a lock beside it that names its process: a copy whose lock nobody holds was left by a
/// crash. Copies are written on a thread of their own, in the order in which they were asked for.
class ProjectRecovery : public QObject {
    Q_OBJECT

public:
    explicit ProjectRecovery(QString folder, QObject* parent = nullptr);
    /// Waits for what is being written; the copy stays unless forget() was called.
    ~ProjectRecovery() override;

    /// Replaces the copy. `writer` is called on the other thread.
    void write(const QString& file, const QString& name, const std::function<QByteArray()>& writer);
    /// Removes the copy: there is nothing to lose any more.
    void forget();
    /// Waits until everything that was asked for is on disk.
    void finish() { m_pool.waitForDone(); }
    /// A copy is on disk, or on its way there.
    bool hasCopy() const { return m_hasCopy; }
    bool isWriting() const { return m_writing > 0; }

    /// The newest project that was left behind and that no other program is looking at; it stays with this one until it is
    /// adopted, discarded or released.
    std::optional<LostProject> findLost();
    /// It becomes this program's own copy, so that at no moment there is none.
    void adoptLost();
    void discardLost();
    /// For the next start.
    void releaseLost();

signals:
    /// `problem` is empty if the copy is on disk.
    void written(const QString& problem);

private:
    bool lock();

    QString m_folder;
    QString m_path; ///< of the copy
    std::unique_ptr<QLockFile> m_lock; ///< null before the first copy
    QString m_lostPath;
    std::unique_ptr<QLockFile> m_lostLock;
    QThreadPool m_pool; ///< one thread
    int m_writing = 0;
    bool m_hasCopy = false;
};

} // namespace chalknet::ui
