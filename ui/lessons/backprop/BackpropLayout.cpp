// Strip, diagram and a row of cards; narrower beside the drawer; the stage alone for presenting.
#include "ui/lessons/backprop/BackpropLayout.h"

#include "ui/theme/Theme.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kReferenceWidth = 1324.0;
constexpr double kReferenceHeight = 800.0;
constexpr double kNarrowReferenceWidth = 952.0;
constexpr int kNarrowBelow = 1090; // page width
constexpr int kCompactBelow = 690; // page height

int rounded(double value)
{
    return static_cast<int>(std::lround(value));
}

void placeStage(BackpropLayout& layout, QSize page, double fit)
{
    layout.scale = std::clamp(1.25 * fit, 0.8, 2.0);
    layout.formulas = std::clamp(1.4 * fit, 0.9, 2.4);
    const int above = rounded(page.height() * 0.53);
    layout.diagram = {0, 0, page.width(), above};
    layout.chain = {0, above, page.width(), page.height() - above};
}

/// The row below the diagram.
void placeCards(BackpropLayout& layout, const QRect& row, int gap, const BackpropParts& parts)
{
    layout.chain = row;
    if (!parts.predicting && !parts.sideVisible)
        return;
    const auto cutRight = [gap](QRect& from, int width) {
        QRect cut = from;
        cut.setLeft(from.right() + 1 - width);
        from.setRight(cut.left() - gap - 1);
        return cut;
    };
    if (!parts.predicting) {
        layout.side = cutRight(layout.chain, rounded(row.width() * (layout.isNarrow ? 0.4 : 492.0 / kReferenceWidth)));
        return;
    }
    // Beside the drawer there is no room for the gradient check.
    const int third = rounded(row.width() * (layout.isNarrow ? 0.36 : 320.0 / kReferenceWidth));
    if (!layout.isNarrow)
        layout.side = cutRight(layout.chain, third);
    layout.prediction = cutRight(layout.chain, std::max(third, 290));
}

} // namespace

BackpropLayout backpropLayout(QSize page, const BackpropParts& parts)
{
    BackpropLayout layout;
    layout.isNarrow = !parts.presenting && page.width() < kNarrowBelow;
    layout.isCompact = page.height() < kCompactBelow;
    const double width = layout.isNarrow ? kNarrowReferenceWidth : kReferenceWidth;
    const double fit = std::min(page.width() / width, page.height() / kReferenceHeight);
    layout.chrome = std::clamp(fit, 0.88, 1.2);
    if (parts.presenting) {
        placeStage(layout, page, fit);
        return layout;
    }
    layout.scale = std::clamp(fit, 0.88, 1.6);
    layout.formulas = layout.scale;
    const int gap = layout.isCompact ? metrics::kCompactCardGap : rounded(metrics::kCardGap * layout.chrome);
    const int strip = layout.isCompact ? 52 : rounded(60 * layout.chrome);
    layout.strip = {0, 0, page.width(), strip};
    const int top = strip + gap;
    const int rest = page.height() - top - gap;
    const int diagram = rounded(rest * (parts.predicting ? 368.0 : 400.0) / 716.0);
    layout.diagram = {0, top, page.width(), diagram};
    const int below = top + diagram + gap;
    placeCards(layout, {0, below, page.width(), page.height() - below}, gap, parts);
    return layout;
}

} // namespace chalknet::ui
