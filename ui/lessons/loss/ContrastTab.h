// ContrastTab: "Wrong and certain": squared error and cross-entropy learn from the same wrong, confident answer.
#pragma once

#include "ui/lessons/LessonTab.h"

class QUndoStack;

namespace chalknet::ui {

class AppContext;

class ContrastTab : public LessonTab {
    Q_OBJECT

public:
    ContrastTab(AppContext& context, QUndoStack& undo, QWidget* parent);

    QString tabName() const override;
    QString subtitle() const override;
    QString explanationTitle() const override;
    QString explanation() const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
};

} // namespace chalknet::ui
