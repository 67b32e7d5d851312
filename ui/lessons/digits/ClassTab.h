// ClassTab: "Our class": the students' own digits as a wall and a data set, to test the network and to tune it.
#pragma once

#include "ui/lessons/digits/DigitsTab.h"

namespace chalknet::ui {

class AppContext;

class ClassTab : public DigitsTab {
    Q_OBJECT

public:
    ClassTab(AppContext& context, QUndoStack& undo, QWidget* parent);

    QString tabName() const override;
    QString subtitle() const override;
    QString explanationTitle() const override;
    QString explanation() const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

signals:
    /// The network learned the class's digits further; the page takes it as its own.
    void tuned(const chalknet::ui::DigitNetwork& network);
};

} // namespace chalknet::ui
