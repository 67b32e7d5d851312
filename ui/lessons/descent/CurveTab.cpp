// Arranges the parts of the tab.
#include "ui/lessons/descent/CurveTab.h"

namespace chalknet::ui {

CurveTab::CurveTab(AppContext& context, QUndoStack& undo, QWidget* parent)
    : LessonTab(parent)
{
    Q_UNUSED(context)
    Q_UNUSED(undo)
}

QString CurveTab::tabName() const
{
    return tr("One parameter");
}

QString CurveTab::subtitle() const
{
    return {};
}

QString CurveTab::explanationTitle() const
{
    return tabName();
}

QString CurveTab::explanation() const
{
    return {};
}

QJsonObject CurveTab::saveState() const
{
    return {};
}

void CurveTab::restoreState(const QJsonObject& state)
{
    Q_UNUSED(state)
}

} // namespace chalknet::ui
