// LessonTab: one part of a lesson that is divided into tabs: its own state, texts and tasks.
#pragma once

#include "ui/lessons/Lesson.h"

#include <QWidget>

namespace chalknet::ui {

/// A TabbedPage shows it. Its edits go to the page's undo stack (StateEdit), and every edit, undo and redo ends in
/// stateApplied().
class LessonTab : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// On the tab, translated.
    virtual QString tabName() const = 0;
    /// Beside the lesson's title: one short sentence.
    virtual QString subtitle() const = 0;
    /// As LessonPage::explanation().
    virtual QString explanationTitle() const = 0;
    virtual QString explanation() const = 0;
    virtual QString statusText() const { return {}; }
    virtual QString speedText() const { return {}; }

    /// The tab's tasks, in the order in which they should be done; ids are distinct within the lesson.
    virtual QStringList taskIds() const { return {}; }
    /// The task as it stands now; `done` is filled in by the page.
    virtual LessonTask task(const QString& id) const
    {
        Q_UNUSED(id)
        return {};
    }
    /// Which task is asked for now, of whatever tab: some must not be ticked by accident.
    virtual void setActiveTask(const QString& id) { Q_UNUSED(id) }
    virtual void runTask(const QString& id) { Q_UNUSED(id) }
    virtual void answerTask(const QString& id, int answer)
    {
        Q_UNUSED(id)
        Q_UNUSED(answer)
    }

    virtual QJsonObject saveState() const = 0;
    /// The JSON may be anything; nothing of it is an edit.
    virtual void restoreState(const QJsonObject& state) = 0;

    /// The stage scale of the window, and whether only the stage remains; both lay the tab out anew.
    virtual void setStageScale(double scale) { Q_UNUSED(scale) }
    virtual void setPresenting(bool presenting) { Q_UNUSED(presenting) }
    /// Keys of presenter mode and transport: −1 back, +1 next, 0 play or pause.
    virtual void present(int direction) { Q_UNUSED(direction) }
    virtual bool isPlaying() const { return false; }

    /// The tab becomes visible, or is left (for another tab or another lesson): what plays pauses.
    virtual void entered() { }
    virtual void left() { }

signals:
    /// Explanation, tasks or status have changed.
    void changed();
    /// The state was changed by an edit, by undo or by redo: the page brings this tab to the front.
    void stateApplied();
    /// The stage shows that a task is done.
    void taskReached(const QString& id);
    /// Opens another lesson.
    void lessonRequested(const QString& id, const QJsonObject& handover);
};

} // namespace chalknet::ui
