// LessonListModel: the lessons in course order, as the rail lists them.
#pragma once

#include "ui/lessons/Lesson.h"

#include <QAbstractListModel>

#include <vector>

namespace chalknet::ui {

/// One row a lesson: name (display and accessible text), title (tool tip), icon.
class LessonListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { StartsPartRole = Qt::UserRole + 1 }; ///< bool: a new part of the course begins here (not on row 0)

    explicit LessonListModel(std::vector<Lesson> lessons, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    const std::vector<Lesson>& lessons() const { return m_lessons; }
    /// −1 if there is no such lesson.
    int rowOf(const QString& id) const;
    /// The names follow the language.
    void retranslate();

private:
    std::vector<Lesson> m_lessons;
};

} // namespace chalknet::ui
