// Arranges the parts of the tab.
#include "ui/lessons/loss/DifferenceTab.h"

namespace chalknet::ui {

DifferenceTab::DifferenceTab(AppContext& context, QUndoStack& undo, QWidget* parent)
    : LessonTab(parent)
{
    Q_UNUSED(context)
    Q_UNUSED(undo)
}

QString DifferenceTab::tabName() const
{
    return tr("Numerical derivative");
}

QString DifferenceTab::subtitle() const
{
    return {};
}

QString DifferenceTab::explanationTitle() const
{
    return tabName();
}

QString DifferenceTab::explanation() const
{
    return {};
}

QJsonObject DifferenceTab::saveState() const
{
    return {};
}

void DifferenceTab::restoreState(const QJsonObject& state)
{
    Q_UNUSED(state)
}

} // namespace chalknet::ui
