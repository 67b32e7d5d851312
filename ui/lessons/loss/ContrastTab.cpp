// Arranges the parts of the tab.
#include "ui/lessons/loss/ContrastTab.h"

namespace chalknet::ui {

ContrastTab::ContrastTab(AppContext& context, QUndoStack& undo, QWidget* parent)
    : LessonTab(parent)
{
    Q_UNUSED(context)
    Q_UNUSED(undo)
}

QString ContrastTab::tabName() const
{
    return tr("Wrong and certain");
}

QString ContrastTab::subtitle() const
{
    return {};
}

QString ContrastTab::explanationTitle() const
{
    return tabName();
}

QString ContrastTab::explanation() const
{
    return {};
}

QJsonObject ContrastTab::saveState() const
{
    return {};
}

void ContrastTab::restoreState(const QJsonObject& state)
{
    Q_UNUSED(state)
}

} // namespace chalknet::ui
