// TaskList: which tasks of a lesson are done and which one the student is at; kept with the page's state.
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QStringList>

namespace chalknet::ui {

/// The page calls complete() when its stage shows that a task is done; ticks are never given by hand and never taken back.
class TaskList : public QObject {
    Q_OBJECT

public:
    explicit TaskList(QStringList ids, QObject* parent = nullptr);

    const QStringList& ids() const { return m_ids; }
    bool isDone(const QString& id) const { return m_done.contains(id); }
    int doneCount() const { return static_cast<int>(m_done.size()); }
    /// The chosen task, else the first that is not done; empty when all are done and none was chosen.
    QString active() const;

    /// True if it was not done before. Unknown names are ignored.
    bool complete(const QString& id);
    void choose(const QString& id);

    QJsonObject toJson() const;
    /// Names that no longer exist are forgotten.
    void fromJson(const QJsonObject& state);

signals:
    void changed();
    /// For a greeting on the stage; only when it was not done before.
    void completed(const QString& id);

private:
    QStringList m_ids;
    QStringList m_done;
    QString m_chosen;
};

} // namespace chalknet::ui
