// Arranges the parts of the tab.
#include "ui/lessons/loss/LossFunctionsTab.h"

namespace chalknet::ui {

LossFunctionsTab::LossFunctionsTab(AppContext& context, QUndoStack& undo, QWidget* parent)
    : LessonTab(parent)
{
    Q_UNUSED(context)
    Q_UNUSED(undo)
}

QString LossFunctionsTab::tabName() const
{
    return tr("Loss functions");
}

QString LossFunctionsTab::subtitle() const
{
    return {};
}

QString LossFunctionsTab::explanationTitle() const
{
    return tabName();
}

QString LossFunctionsTab::explanation() const
{
    return {};
}

QJsonObject LossFunctionsTab::saveState() const
{
    return {};
}

void LossFunctionsTab::restoreState(const QJsonObject& state)
{
    Q_UNUSED(state)
}

} // namespace chalknet::ui
