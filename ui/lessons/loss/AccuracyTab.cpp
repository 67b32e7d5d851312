// Arranges the parts of the tab.
#include "ui/lessons/loss/AccuracyTab.h"

namespace chalknet::ui {

AccuracyTab::AccuracyTab(AppContext& context, QUndoStack& undo, QWidget* parent)
    : LessonTab(parent)
{
    Q_UNUSED(context)
    Q_UNUSED(undo)
}

QString AccuracyTab::tabName() const
{
    return tr("Loss or accuracy");
}

QString AccuracyTab::subtitle() const
{
    return {};
}

QString AccuracyTab::explanationTitle() const
{
    return tabName();
}

QString AccuracyTab::explanation() const
{
    return {};
}

QJsonObject AccuracyTab::saveState() const
{
    return {};
}

void AccuracyTab::restoreState(const QJsonObject& state)
{
    Q_UNUSED(state)
}

} // namespace chalknet::ui
