// AccuracyTab: "Loss or accuracy": one weight of a real network moves; the loss follows, the accuracy jumps.
#pragma once

#include "ui/lessons/LessonTab.h"

class QUndoStack;

namespace chalknet::ui {

class AppContext;

class AccuracyTab : public LessonTab {
    Q_OBJECT

public:
    AccuracyTab(AppContext& context, QUndoStack& undo, QWidget* parent);

    QString tabName() const override;
    QString subtitle() const override;
    QString explanationTitle() const override;
    QString explanation() const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
};

} // namespace chalknet::ui
