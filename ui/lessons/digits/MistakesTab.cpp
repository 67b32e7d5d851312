// Arranges the parts of the tab.
#include "ui/lessons/digits/MistakesTab.h"

namespace chalknet::ui {

MistakesTab::MistakesTab(AppContext& context, QUndoStack& undo, QWidget* parent)
    : DigitsTab(parent)
{
    Q_UNUSED(context)
    Q_UNUSED(undo)
}

QString MistakesTab::tabName() const
{
    return tr("Mistakes");
}

QString MistakesTab::subtitle() const
{
    return {};
}

QString MistakesTab::explanationTitle() const
{
    return tabName();
}

QString MistakesTab::explanation() const
{
    return {};
}

QJsonObject MistakesTab::saveState() const
{
    return {};
}

void MistakesTab::restoreState(const QJsonObject& state)
{
    Q_UNUSED(state)
}

} // namespace chalknet::ui
