// The lessons as rows.
#include "ui/shell/LessonListModel.h"

#include "ui/theme/Icons.h"

#include <algorithm>

namespace chalknet::ui {

LessonListModel::LessonListModel(std::vector<Lesson> lessons, QObject* parent)
    : QAbstractListModel(parent)
    , m_lessons(std::move(lessons))
{
    std::stable_sort(m_lessons.begin(), m_lessons.end(), [](const Lesson& a, const Lesson& b) { return a.number < b.number; });
}

int LessonListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lessons.size());
}

QVariant LessonListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const Lesson& lesson = m_lessons[row];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return lesson.name();
    case Qt::ToolTipRole: return row < 9 ? QStringLiteral("%1 (Ctrl+%2)").arg(lesson.title()).arg(row + 1) : lesson.title();
    case Qt::DecorationRole: return themedIcon(lesson.iconName);
    case StartsPartRole: return row > 0 && m_lessons[row - 1].part != lesson.part;
    default: return {};
    }
}

int LessonListModel::rowOf(const QString& id) const
{
    const auto found = std::find_if(m_lessons.begin(), m_lessons.end(), [&id](const Lesson& lesson) { return lesson.id == id; });
    return found == m_lessons.end() ? -1 : static_cast<int>(found - m_lessons.begin());
}

void LessonListModel::retranslate()
{
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

} // namespace chalknet::ui
