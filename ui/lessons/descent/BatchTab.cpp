// Arranges the parts of the tab.
#include "ui/lessons/descent/BatchTab.h"

namespace chalknet::ui {

BatchTab::BatchTab(AppContext& context, QUndoStack& undo, QWidget* parent)
    : LessonTab(parent)
{
    Q_UNUSED(context)
    Q_UNUSED(undo)
}

QString BatchTab::tabName() const
{
    return tr("Mini-batches");
}

QString BatchTab::subtitle() const
{
    return {};
}

QString BatchTab::explanationTitle() const
{
    return tabName();
}

QString BatchTab::explanation() const
{
    return {};
}

QJsonObject BatchTab::saveState() const
{
    return {};
}

void BatchTab::restoreState(const QJsonObject& state)
{
    Q_UNUSED(state)
}

} // namespace chalknet::ui
