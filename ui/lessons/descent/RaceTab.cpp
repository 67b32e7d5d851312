// Arranges the parts of the tab.
#include "ui/lessons/descent/RaceTab.h"

namespace chalknet::ui {

RaceTab::RaceTab(AppContext& context, QUndoStack& undo, QWidget* parent)
    : LessonTab(parent)
{
    Q_UNUSED(context)
    Q_UNUSED(undo)
}

QString RaceTab::tabName() const
{
    return tr("Optimisers");
}

QString RaceTab::subtitle() const
{
    return {};
}

QString RaceTab::explanationTitle() const
{
    return tabName();
}

QString RaceTab::explanation() const
{
    return {};
}

QJsonObject RaceTab::saveState() const
{
    return {};
}

void RaceTab::restoreState(const QJsonObject& state)
{
    Q_UNUSED(state)
}

} // namespace chalknet::ui
