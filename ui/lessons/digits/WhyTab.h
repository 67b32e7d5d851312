// WhyTab: "Why this answer": what every pixel adds to the winning class and to any other, and which ink is missing.
#pragma once

#include "ui/lessons/digits/DigitsTab.h"

namespace chalknet::ui {

class AppContext;

class WhyTab : public DigitsTab {
    Q_OBJECT

public:
    WhyTab(AppContext& context, QUndoStack& undo, QWidget* parent);

    QString tabName() const override;
    QString subtitle() const override;
    QString explanationTitle() const override;
    QString explanation() const override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject& state) override;

    /// A picture of a data set instead of the drawing (784 bytes); `label` −1: not known.
    void explain(const QByteArray& pixels, int label);
};

} // namespace chalknet::ui
