// NavigationRail: the lessons as icons with names at the left edge of the window.
#pragma once

#include "ui/theme/Theme.h"

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
    /// Items are 49, 60 or 72 high.
    void setDensity(Density density);

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
