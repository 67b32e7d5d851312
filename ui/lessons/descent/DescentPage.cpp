// Makes the tabs of the lesson.
#include "ui/lessons/descent/DescentPage.h"

#include "ui/lessons/descent/BasinTab.h"
#include "ui/lessons/descent/BatchTab.h"
#include "ui/lessons/descent/CurveTab.h"
#include "ui/lessons/descent/RaceTab.h"
#include "ui/lessons/descent/SliceTab.h"

namespace chalknet::ui {

DescentPage::DescentPage(AppContext& context, QWidget* parent)
    : TabbedPage(parent)
{
    setTabs({
        {QStringLiteral("curve"), new CurveTab(context, *undoStack(), this)},
        {QStringLiteral("race"), new RaceTab(context, *undoStack(), this)},
        {QStringLiteral("batches"), new BatchTab(context, *undoStack(), this)},
        {QStringLiteral("slice"), new SliceTab(context, *undoStack(), this)},
        {QStringLiteral("basins"), new BasinTab(context, *undoStack(), this)},
    });
}

} // namespace chalknet::ui
