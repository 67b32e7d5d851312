// NavigationRail: the lessons as icons with names at the left edge of the window.
#pragma once

#include <QListView>

namespace chalknet::ui {

class LessonListModel;

/// One item a lesson, a thin line between two parts of the course. Up and Down choose; all items fit without scrolling
/// from 1280 × 720 on.
class NavigationRail : public QListView {
    Q_OBJECT

public:
    explicit NavigationRail(LessonListModel& model, QWidget* parent = nullptr);

    int currentRow() const { return currentIndex().row(); }
    void setCurrentRow(int row);
    /// Items 49 instead of 60 high.
    void setCompact(bool compact);

signals:
    void lessonChosen(int row);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    LessonListModel& m_model;
};

} // namespace chalknet::ui
