// LossFunctionsTab: "Loss functions": outputs and targets as bars, each loss with its numbers, its curve and its derivative.
#pragma once

#include "ui/lessons/LessonTab.h"

class QUndoStack;

namespace chalknet::ui {

class AppContext;

class LossFunctionsTab : public LessonTab {
    Q_OBJECT

public:
    LossFunctionsTab(AppContext& context, QUndoStack& undo, QWidget* parent);

    QString tabName() const override;
    QString subtitle() const override;
    QString explanationTitle() const override;
    QString explanation() const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
};

} // namespace chalknet::ui
