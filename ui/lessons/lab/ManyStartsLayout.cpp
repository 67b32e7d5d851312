// Stage at the left, a column of cards at the right.
#include "ui/lessons/lab/ManyStartsLayout.h"

#include "ui/theme/Theme.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kReferenceWidth = 1324.0;
constexpr double kReferenceHeight = 800.0;
constexpr int kCompactBelow = 690; // page height
constexpr double kColumn = 400.0;
constexpr int kNarrowestColumn = 330;

int rounded(double value)
{
    return static_cast<int>(std::lround(value));
}

} // namespace

ManyStartsLayout manyStartsLayout(QSize page, bool isSweep, bool presenting)
{
    const bool compact = page.height() < kCompactBelow;
    const double fit = std::min(page.width() / kReferenceWidth, page.height() / kReferenceHeight);
    ManyStartsLayout layout;
    layout.scale = std::clamp(presenting ? fit * 1.1 : fit, 0.88, 1.6);
    const int gap = compact ? metrics::kCompactCardGap : metrics::kCardGap;
    const int stripHeight = compact ? 66 : rounded(72 * std::max(1.0, layout.scale));
    layout.strip = {0, 0, page.width(), stripHeight};
    const int top = stripHeight + gap;
    const int height = page.height() - top;
    const int column = std::clamp(rounded(kColumn * layout.scale), kNarrowestColumn, std::max(kNarrowestColumn, page.width() * 36 / 100));
    const int left = page.width() - column;
    layout.stage = {0, top, left - gap, height};
    if (isSweep) {
        const int first = std::clamp(rounded(236 * layout.scale), 206, height / 2);
        layout.first = {left, top, column, first};
        layout.third = {left, top + first + gap, column, height - first - gap};
        return layout;
    }
    // 196, 200 and 296 of 716 with two gaps.
    const int room = height - 2 * gap;
    const int first = rounded(room * 196.0 / 692.0);
    const int second = rounded(room * 200.0 / 692.0);
    layout.first = {left, top, column, first};
    layout.second = {left, top + first + gap, column, second};
    layout.third = {left, top + first + second + 2 * gap, column, room - first - second};
    return layout;
}

} // namespace chalknet::ui
