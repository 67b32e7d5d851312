// RaceTab: "Optimisers": all of them run from one start on a surface of two parameters.
#pragma once

#include "ui/lessons/LessonTab.h"

class QUndoStack;

namespace chalknet::ui {

class AppContext;

class RaceTab : public LessonTab {
    Q_OBJECT

public:
    RaceTab(AppContext& context, QUndoStack& undo, QWidget* parent);

    QString tabName() const override;
    QString subtitle() const override;
    QString explanationTitle() const override;
    QString explanation() const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
};

} // namespace chalknet::ui
