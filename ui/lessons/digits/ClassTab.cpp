// Arranges the parts of the tab.
#include "ui/lessons/digits/ClassTab.h"

namespace chalknet::ui {

ClassTab::ClassTab(AppContext& context, QUndoStack& undo, QWidget* parent)
    : DigitsTab(parent)
{
    Q_UNUSED(context)
    Q_UNUSED(undo)
}

QString ClassTab::tabName() const
{
    return tr("Our class");
}

QString ClassTab::subtitle() const
{
    return {};
}

QString ClassTab::explanationTitle() const
{
    return tabName();
}

QString ClassTab::explanation() const
{
    return {};
}

QJsonObject ClassTab::saveState() const
{
    return {};
}

void ClassTab::restoreState(const QJsonObject& state)
{
    Q_UNUSED(state)
}

} // namespace chalknet::ui
