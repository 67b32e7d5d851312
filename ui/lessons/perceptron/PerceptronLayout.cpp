// Three arrangements: two rows, stacked beside the drawer, and the stage alone for presenting.
#include "ui/lessons/perceptron/PerceptronLayout.h"

#include "ui/theme/Theme.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kReferenceWidth = 1324.0;
constexpr double kReferenceHeight = 800.0;
constexpr double kStackedReferenceWidth = 952.0;
constexpr int kStackedBelow = 1090; // page width
constexpr int kCompactBelow = 690; // page height
constexpr double kPredictionShare = 0.46; // of the rule's width

int rounded(double value)
{
    return static_cast<int>(std::lround(value));
}

/// Cuts the prediction off the right end of the rule's card.
void placePrediction(PerceptronLayout& layout, int gap)
{
    const int width = std::clamp(rounded(kPredictionShare * layout.rule.width()), 340, 520);
    layout.prediction = layout.rule;
    layout.prediction.setLeft(layout.rule.right() + 1 - width);
    layout.rule.setRight(layout.prediction.left() - gap - 1);
}

void placeInTwoRows(PerceptronLayout& layout, QSize page, int gap)
{
    const int height = rounded((page.height() - gap) * 508.0 / 788.0);
    const int plane = std::min(height, rounded(page.width() * 0.42));
    layout.neuron = {0, 0, page.width() - plane - gap, height};
    layout.plane = {layout.neuron.right() + 1 + gap, 0, plane, height};
    const int below = height + gap;
    const int table = rounded(page.width() * 460.0 / 1324.0 * (layout.isCompact ? 0.963 : 1.0));
    layout.table = {0, below, table, page.height() - below};
    layout.rule = {table + gap, below, page.width() - table - gap, page.height() - below};
}

void placeStacked(PerceptronLayout& layout, QSize page, int gap)
{
    const int above = rounded((page.height() - gap) * 0.485);
    const int below = above + gap;
    const int height = page.height() - below;
    layout.neuron = {0, 0, page.width(), above};
    const int plane = std::min(height, rounded(page.width() * 0.43));
    layout.plane = {0, below, plane, height};
    const int left = plane + gap;
    const int table = rounded((height - gap) * 0.49);
    layout.table = {left, below, page.width() - left, table};
    layout.rule = {left, below + table + gap, page.width() - left, height - table - gap};
}

} // namespace

PerceptronLayout perceptronLayout(QSize page, bool presenting, bool predicting)
{
    PerceptronLayout layout;
    layout.isStacked = !presenting && page.width() < kStackedBelow;
    layout.isCompact = page.height() < kCompactBelow;
    const double width = layout.isStacked ? kStackedReferenceWidth : kReferenceWidth;
    layout.scale = std::clamp(std::min(page.width() / width, page.height() / kReferenceHeight), 0.85, 1.6);
    const int gap = layout.isCompact ? metrics::kCompactCardGap : metrics::kCardGap;
    if (presenting) {
        layout.neuron = QRect(QPoint(0, 0), page);
        // The diagram grows with the room that the other cards leave.
        layout.scale = std::clamp(1.25 * layout.scale, 0.85, 2.0);
        layout.formulas = 1.4 / 1.25;
    } else if (layout.isStacked) {
        placeStacked(layout, page, gap);
        if (predicting)
            // In a small window only the plane's place is high enough for question, answers and reason.
            layout.prediction = std::exchange(layout.isCompact ? layout.plane : layout.table, QRect());
    } else {
        placeInTwoRows(layout, page, gap);
        if (predicting)
            placePrediction(layout, gap);
    }
    return layout;
}

} // namespace chalknet::ui
