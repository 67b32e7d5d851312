// Arranges the parts of the tab.
#include "ui/lessons/descent/SliceTab.h"

namespace chalknet::ui {

SliceTab::SliceTab(AppContext& context, QUndoStack& undo, QWidget* parent)
    : LessonTab(parent)
{
    Q_UNUSED(context)
    Q_UNUSED(undo)
}

QString SliceTab::tabName() const
{
    return tr("A network's loss");
}

QString SliceTab::subtitle() const
{
    return {};
}

QString SliceTab::explanationTitle() const
{
    return tabName();
}

QString SliceTab::explanation() const
{
    return {};
}

QJsonObject SliceTab::saveState() const
{
    return {};
}

void SliceTab::restoreState(const QJsonObject& state)
{
    Q_UNUSED(state)
}

} // namespace chalknet::ui
