// The strip above, the diagram in the middle, the matrices (and the question) below; presenting, the stage alone.
#include "ui/lessons/forward/ForwardLayout.h"

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
constexpr double kDiagram = 404.0 / 716.0; // of the height below the strip
constexpr double kDiagramOverTall = 0.48;
constexpr double kDiagramOverTallest = 0.4;
constexpr double kDiagramAsked = 0.5;
constexpr int kTall = 5; // rows
constexpr int kTallWhenCompact = 4;
constexpr int kTallest = 7;

int part(double whole, double share)
{
    return static_cast<int>(std::lround(whole * share));
}

double diagramShare(const ForwardLayout& layout, const ForwardArrangement& arrangement)
{
    if (arrangement.showsFlow)
        return kDiagram;
    if (arrangement.matrixRows >= kTallest && !layout.isCompact)
        return kDiagramOverTallest;
    const bool isCrowded
        = layout.isCompact && (layout.isNarrow || arrangement.predicting || arrangement.matrixRows >= kTallWhenCompact);
    if (arrangement.matrixRows >= kTall || isCrowded)
        return kDiagramOverTall;
    return arrangement.predicting ? kDiagramAsked : kDiagram;
}

void placeStage(ForwardLayout& layout, QSize page, int gap, const ForwardArrangement& arrangement)
{
    if (arrangement.showsFlow) {
        layout.matrices = QRect(QPoint(0, 0), page);
        return;
    }
    const double share = arrangement.formulaOnly ? 0.68 : arrangement.matrixRows >= kTall ? 0.5 : 0.56;
    const int top = part(page.height() - gap, share);
    layout.diagram = {0, 0, page.width(), top};
    layout.matrices = {0, top + gap, page.width(), page.height() - gap - top};
}

} // namespace

ForwardLayout forwardLayout(QSize page, const ForwardArrangement& arrangement)
{
    ForwardLayout layout;
    layout.isNarrow = !arrangement.presenting && page.width() < kNarrowBelow;
    layout.isCompact = page.height() < kCompactBelow;
    const double width = layout.isNarrow ? kNarrowReferenceWidth : kReferenceWidth;
    const double fit = std::min(page.width() / width, page.height() / kReferenceHeight);
    layout.scale = std::clamp(fit, 0.85, 1.6);
    layout.chrome = layout.isCompact ? 0.93 : std::clamp(fit, 1.0, 1.2);
    const int gap = layout.isCompact ? metrics::kCompactCardGap : metrics::kCardGap;
    if (arrangement.presenting) {
        layout.scale = std::clamp(1.25 * fit, 0.85, 2.0);
        layout.chrome = std::clamp(1.1 * fit, 1.0, 1.4);
        layout.formulas = 1.4 / 1.25;
        placeStage(layout, page, gap, arrangement);
        return layout;
    }
    layout.strip = {0, 0, page.width(), arrangement.stripHeight};
    const int below = arrangement.stripHeight + gap;
    const int height = page.height() - below - gap;
    const int diagram = part(height, diagramShare(layout, arrangement));
    layout.diagram = {0, below, page.width(), diagram};
    layout.matrices = {0, below + diagram + gap, page.width(), height - diagram};
    if (arrangement.predicting) {
        const int card = std::clamp(part(page.width(), 0.3), 330, 440);
        layout.prediction = layout.matrices;
        layout.prediction.setLeft(page.width() - card);
        layout.matrices.setWidth(page.width() - card - gap);
    }
    return layout;
}

} // namespace chalknet::ui
