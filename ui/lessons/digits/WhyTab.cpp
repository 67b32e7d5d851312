// Arranges the parts of the tab.
#include "ui/lessons/digits/WhyTab.h"

namespace chalknet::ui {

WhyTab::WhyTab(AppContext& context, QUndoStack& undo, QWidget* parent)
    : DigitsTab(parent)
{
    Q_UNUSED(context)
    Q_UNUSED(undo)
}

QString WhyTab::tabName() const
{
    return tr("Why this answer");
}

QString WhyTab::subtitle() const
{
    return {};
}

QString WhyTab::explanationTitle() const
{
    return tabName();
}

QString WhyTab::explanation() const
{
    return {};
}

QJsonObject WhyTab::saveState() const
{
    return {};
}

void WhyTab::restoreState(const QJsonObject& state)
{
    Q_UNUSED(state)
}

void WhyTab::explain(const QByteArray& pixels, int label)
{
    Q_UNUSED(pixels)
    Q_UNUSED(label)
}

} // namespace chalknet::ui
