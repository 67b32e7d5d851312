// Arranges the parts of the tab.
#include "ui/lessons/descent/BasinTab.h"

namespace chalknet::ui {

BasinTab::BasinTab(AppContext& context, QUndoStack& undo, QWidget* parent)
    : LessonTab(parent)
{
    Q_UNUSED(context)
    Q_UNUSED(undo)
}

QString BasinTab::tabName() const
{
    return tr("Valleys and saddles");
}

QString BasinTab::subtitle() const
{
    return {};
}

QString BasinTab::explanationTitle() const
{
    return tabName();
}

QString BasinTab::explanation() const
{
    return {};
}

QJsonObject BasinTab::saveState() const
{
    return {};
}

void BasinTab::restoreState(const QJsonObject& state)
{
    Q_UNUSED(state)
}

} // namespace chalknet::ui
