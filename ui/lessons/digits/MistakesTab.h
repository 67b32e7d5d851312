// MistakesTab: "Mistakes": confusion matrix, the most confident errors, precision and recall of every digit.
#pragma once

#include "ui/lessons/digits/DigitsTab.h"

namespace chalknet::ui {

class AppContext;

class MistakesTab : public DigitsTab {
    Q_OBJECT

public:
    MistakesTab(AppContext& context, QUndoStack& undo, QWidget* parent);

    QString tabName() const override;
    QString subtitle() const override;
    QString explanationTitle() const override;
    QString explanation() const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;
};

} // namespace chalknet::ui
