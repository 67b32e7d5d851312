// Three arrangements: side by side, inspector below, and the stage alone for presenting.
#include "ui/lessons/activation/ActivationLayout.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kReferenceWidth = 1324.0;
constexpr double kReferenceHeight = 760.0;
constexpr double kStackedReferenceWidth = 952.0;
constexpr int kStackedBelow = 1060; // page width
constexpr int kCompactBelow = 660; // page height
constexpr double kListWidth = 248.0;
constexpr double kInspectorWidth = 296.0;

int scaled(double value, double scale)
{
    return static_cast<int>(std::lround(value * scale));
}

} // namespace

ActivationLayout activationLayout(QSize page, bool presenting)
{
    ActivationLayout layout;
    layout.isStacked = !presenting && page.width() < kStackedBelow;
    const bool compact = page.height() < kCompactBelow;
    const int gap = compact ? 8 : 12;
    const double across = page.width() / (layout.isStacked ? kStackedReferenceWidth : kReferenceWidth);
    const double fit = std::min(across, page.height() / kReferenceHeight);
    layout.scale = std::clamp(presenting ? fit * 1.25 : fit, 0.85, 2.0);
    const int height = page.height();
    const int width = page.width();
    if (presenting) {
        const int side = scaled(width, 0.36);
        layout.chart = {0, 0, width - side - gap, height};
        layout.inspector = {width - side, 0, side, height};
        return layout;
    }
    const int list = scaled(layout.isStacked ? 208 : kListWidth, std::clamp(layout.scale, 0.9, 1.3));
    layout.list = {0, 0, list, height};
    const int left = list + gap;
    if (layout.isStacked) {
        const int below = scaled(height, compact ? 0.42 : 0.38);
        layout.chart = {left, 0, width - left, height - below - gap};
        layout.inspector = {left, height - below, width - left, below};
        return layout;
    }
    const int inspector = std::min(scaled(kInspectorWidth, std::clamp(layout.scale, 0.92, 1.6)), scaled(width, 0.27));
    layout.chart = {left, 0, width - left - inspector - gap, height};
    layout.inspector = {width - inspector, 0, inspector, height};
    return layout;
}

} // namespace chalknet::ui
