// Keeps the ticks of a lesson.
#include "ui/lessons/TaskList.h"

#include <QJsonArray>

namespace chalknet::ui {

TaskList::TaskList(QStringList ids, QObject* parent)
    : QObject(parent)
    , m_ids(std::move(ids))
{
}

QString TaskList::active() const
{
    if (!m_chosen.isEmpty())
        return m_chosen;
    for (const QString& id : m_ids)
        if (!isDone(id))
            return id;
    return {};
}

bool TaskList::complete(const QString& id)
{
    if (!m_ids.contains(id) || isDone(id))
        return false;
    m_done.append(id);
    if (m_chosen == id)
        m_chosen.clear();
    emit changed();
    emit completed(id);
    return true;
}

void TaskList::choose(const QString& id)
{
    if (!m_ids.contains(id) || m_chosen == id)
        return;
    m_chosen = id;
    emit changed();
}

QJsonObject TaskList::toJson() const
{
    return {{QStringLiteral("done"), QJsonArray::fromStringList(m_done)}};
}

void TaskList::fromJson(const QJsonObject& state)
{
    m_done.clear();
    m_chosen.clear();
    for (const QJsonValue& id : state[QStringLiteral("done")].toArray())
        if (m_ids.contains(id.toString()) && !isDone(id.toString()))
            m_done.append(id.toString());
    emit changed();
}

} // namespace chalknet::ui
