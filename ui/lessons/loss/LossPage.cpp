// Makes the tabs of the lesson.
#include "ui/lessons/loss/LossPage.h"

#include "ui/lessons/loss/AccuracyTab.h"
#include "ui/lessons/loss/ContrastTab.h"
#include "ui/lessons/loss/DifferenceTab.h"
#include "ui/lessons/loss/LossFunctionsTab.h"

namespace chalknet::ui {

LossPage::LossPage(AppContext& context, QWidget* parent)
    : TabbedPage(parent)
{
    setTabs({
        {QStringLiteral("functions"), new LossFunctionsTab(context, *undoStack(), this)},
        {QStringLiteral("contrast"), new ContrastTab(context, *undoStack(), this)},
        {QStringLiteral("accuracy"), new AccuracyTab(context, *undoStack(), this)},
        {QStringLiteral("difference"), new DifferenceTab(context, *undoStack(), this)},
    });
}

} // namespace chalknet::ui
