// Two rows: diagram and side card, spaces and truth table.
#include "ui/lessons/layers/LayersLayout.h"

#include "ui/theme/Theme.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kStackedBelow = 1090; // page width
constexpr int kCompactBelow = 690; // page height
constexpr double kReferenceHeight = 800.0;

int part(double whole, double share)
{
    return static_cast<int>(std::lround(whole * share));
}

void placeWide(LayersLayout& layout, QSize page, int gap, bool training)
{
    const int sideWidth = part(page.width(), !training ? 0.31 : layout.isCompact ? 0.38 : 0.36);
    const int tableWidth = part(page.width(), 0.31);
    const int top = layout.isCompact && training ? part(page.height() - gap, 0.56) : part(page.height() - gap, 0.52);
    const int bottom = page.height() - gap - top;
    layout.diagram = {0, 0, page.width() - gap - sideWidth, top};
    layout.side = {page.width() - sideWidth, 0, sideWidth, top};
    layout.spaces = {0, top + gap, page.width() - gap - tableWidth, bottom};
    layout.table = {page.width() - tableWidth, top + gap, tableWidth, bottom};
}

/// Beside an open drawer.
void placeNarrow(LayersLayout& layout, QSize page, int gap, bool training)
{
    const int top = part(page.height() - gap, layout.isCompact ? 0.54 : 0.5);
    const int bottom = page.height() - gap - top;
    if (training) {
        const int sideWidth = part(page.width(), 0.485);
        const int tableWidth = part(page.width(), 0.34);
        layout.diagram = {0, 0, page.width() - gap - sideWidth, top};
        layout.side = {page.width() - sideWidth, 0, sideWidth, top};
        layout.spaces = {0, top + gap, page.width() - gap - tableWidth, bottom};
        layout.table = {page.width() - tableWidth, top + gap, tableWidth, bottom};
        layout.showsOutput = false;
        return;
    }
    const int tableWidth = part(page.width(), 0.34);
    layout.diagram = {0, 0, page.width() - gap - tableWidth, top};
    layout.table = {page.width() - tableWidth, 0, tableWidth, top};
    layout.spaces = {0, top + gap, page.width(), bottom};
}

void placeStage(LayersLayout& layout, QSize page, int gap)
{
    const int top = part(page.height() - gap, 0.5);
    layout.diagram = {0, 0, page.width(), top};
    layout.spaces = {0, top + gap, page.width(), page.height() - gap - top};
}

} // namespace

LayersLayout layersLayout(QSize page, bool training, bool presenting)
{
    LayersLayout layout;
    layout.isCompact = page.height() < kCompactBelow;
    const bool narrow = page.width() < kStackedBelow;
    const double fit = std::min(page.width() / (narrow ? 940.0 : 1324.0), page.height() / kReferenceHeight);
    layout.scale = std::clamp(presenting ? 1.12 * fit : fit, 0.78, 2.0);
    layout.isNarrow = narrow;
    layout.chrome = std::clamp(fit, 0.88, 1.2);
    const int gap = layout.isCompact ? metrics::kCompactCardGap : part(metrics::kCardGap, layout.chrome);
    if (presenting)
        placeStage(layout, page, gap);
    else if (narrow)
        placeNarrow(layout, page, gap, training);
    else
        placeWide(layout, page, gap, training);
    return layout;
}

} // namespace chalknet::ui
