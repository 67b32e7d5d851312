// BatchTab: "Mini-batches": the four steps over the rows, and full batch, mini-batch and single example side by side.
#pragma once

#include "ui/lessons/LessonTab.h"

class QUndoStack;

namespace chalknet::ui {

class AppContext;

class BatchTab : public LessonTab {
    Q_OBJECT

public:
    BatchTab(AppContext& context, QUndoStack& undo, QWidget* parent);

    QString tabName() const override;
    QString subtitle() const override;
    QString explanationTitle() const override;
    QString explanation() const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
};

} // namespace chalknet::ui
