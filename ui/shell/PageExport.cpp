// Collects formulas and writes pictures.
#include "ui/shell/PageExport.h"

#include "ui/formula/FormulaView.h"

#include <QPixmap>
#include <QSaveFile>
#include <QStringList>

#include <algorithm>
#include <tuple>

namespace chalknet::ui {

namespace {

std::vector<const FormulaView*> visibleFormulas(const QWidget& page)
{
    std::vector<const FormulaView*> views;
    for (const FormulaView* view : page.findChildren<FormulaView*>())
        if (view->isVisible() && !view->formula().isEmpty() && !view->visibleRegion().isEmpty())
            views.push_back(view);
    const auto place = [&page](const FormulaView* view) {
        const QPoint corner = view->mapTo(&page, QPoint(0, 0));
        return std::tuple(corner.y(), corner.x());
    };
    std::stable_sort(
        views.begin(), views.end(), [&place](const FormulaView* a, const FormulaView* b) { return place(a) < place(b); });
    return views;
}

} // namespace

bool hasFormulas(const QWidget& page)
{
    return !visibleFormulas(page).empty();
}

QString formulasAsLatex(const QWidget& page)
{
    QStringList lines;
    for (const FormulaView* view : visibleFormulas(page))
        lines.append(QStringLiteral("\\[ %1 \\]").arg(view->formula().toLatex()));
    lines.removeDuplicates();
    return lines.join(u'\n');
}

bool writePicture(const QPixmap& picture, const QString& file)
{
    QSaveFile target(file);
    return target.open(QIODevice::WriteOnly) && picture.save(&target, "PNG") && target.commit();
}

} // namespace chalknet::ui
