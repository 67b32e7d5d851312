// Collects formulas.
#include "ui/shell/PageExport.h"

#include "ui/formula/FormulaSource.h"

#include <QStringList>
#include <QWidget>

#include <algorithm>
#include <tuple>

namespace chalknet::ui {

namespace {

/// A letter beside a field ("η", "A₀") is no formula.
bool isOnlyAName(const Formula& formula)
{
    constexpr qsizetype kLongestName = 3;
    return !formula.hasRelation() && formula.toPlainText().size() <= kLongestName;
}

/// Widgets that can be seen and show formulas, in reading order.
std::vector<const QWidget*> sourcesIn(const QWidget& page)
{
    std::vector<const QWidget*> sources;
    for (const QWidget* widget : page.findChildren<QWidget*>())
        if (dynamic_cast<const FormulaSource*>(widget) != nullptr && widget->isVisible() && !widget->visibleRegion().isEmpty())
            sources.push_back(widget);
    const auto place = [&page](const QWidget* widget) {
        const QPoint corner = widget->mapTo(&page, QPoint(0, 0));
        return std::tuple(corner.y(), corner.x());
    };
    std::stable_sort(
        sources.begin(), sources.end(), [&place](const QWidget* a, const QWidget* b) { return place(a) < place(b); });
    return sources;
}

QStringList linesOf(const QWidget& page)
{
    QStringList lines;
    for (const QWidget* widget : sourcesIn(page))
        for (const Formula& formula : dynamic_cast<const FormulaSource*>(widget)->shownFormulas())
            if (!isOnlyAName(formula))
                lines.append(QStringLiteral("\\[ %1 \\]").arg(formula.toLatex()));
    return lines;
}

} // namespace

bool hasFormulas(const QWidget& page)
{
    return !linesOf(page).isEmpty();
}

QString formulasAsLatex(const std::vector<const QWidget*>& parts)
{
    QStringList lines;
    for (const QWidget* part : parts)
        lines += linesOf(*part);
    lines.removeDuplicates();
    return lines.join(u'\n');
}

} // namespace chalknet::ui
