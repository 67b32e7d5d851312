// Three arrangements: side by side, stacked beside the drawer, and the stage alone for presenting.
#include "ui/lessons/lab/LabLayout.h"

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
constexpr int kStripHeight = 72;

int scaled(double value, double scale)
{
    return static_cast<int>(std::lround(value * scale));
}

struct Frame {
    QRect content;
    int gap;
    int stripHeight;
    int taskHeight;

    /// Where the stage begins.
    int top(const LabLayout& layout) const { return (layout.task.isEmpty() ? layout.strip : layout.task).bottom() + 1 + gap; }
};

Frame frameOf(QSize page, double chrome, bool compact, int taskHeight)
{
    return {QRect(QPoint(0, 0), page), compact ? 8 : scaled(metrics::kCardGap, chrome),
        compact ? 66 : scaled(kStripHeight, std::max(1.0, chrome)), taskHeight};
}

void placeSideBySide(LabLayout& layout, const Frame& frame, bool hasData)
{
    const QRect& content = frame.content;
    const int top = frame.top(layout);
    const int height = content.bottom() + 1 - top;
    const int dataWidth = scaled(184, std::clamp(layout.scale, 0.94, 1.35));
    const int outputWidth = std::min(scaled(456, layout.scale), scaled(content.width(), 0.36));
    const int outputLeft = content.right() + 1 - outputWidth;
    const int networkLeft = hasData ? content.left() + dataWidth + frame.gap : content.left();
    // The data keep their height: their controls fill it in a low window.
    const int dataTop = layout.strip.bottom() + 1 + frame.gap;
    if (hasData)
        layout.data = {content.left(), dataTop, dataWidth, content.bottom() + 1 - dataTop};
    if (hasData && !layout.task.isEmpty())
        layout.task.setLeft(networkLeft);
    layout.network = {networkLeft, top, outputLeft - frame.gap - networkLeft, height};
    const int outputHeight = std::min(scaled(height, 440.0 / 716.0), outputWidth);
    layout.output = {outputLeft, top, outputWidth, outputHeight};
    layout.charts = {outputLeft, top + outputHeight + frame.gap, outputWidth, height - outputHeight - frame.gap};
}

void placeStacked(LabLayout& layout, const Frame& frame, QSize page, bool hasData)
{
    const QRect& content = frame.content;
    const int top = frame.top(layout);
    const int height = content.bottom() + 1 - top - frame.gap;
    // In a low window the controls below need their height more than the diagram does.
    const int networkHeight = scaled(height, page.height() < kCompactBelow ? 0.5 : 388.0 / 704.0);
    const int below = top + networkHeight + frame.gap;
    const int belowHeight = height - networkHeight;
    const int dataWidth = scaled(content.width(), 0.36);
    const int outputWidth = std::min(belowHeight + 12, scaled(content.width(), 0.36));
    layout.network = {content.left(), top, content.width(), networkHeight};
    if (hasData)
        layout.data = {content.left(), below, dataWidth, belowHeight};
    layout.output = {hasData ? content.left() + dataWidth + frame.gap : content.left(), below, outputWidth, belowHeight};
    const int chartsLeft = layout.output.right() + 1 + frame.gap;
    layout.charts = {chartsLeft, below, content.right() + 1 - chartsLeft, belowHeight};
    layout.isStacked = true;
}

// Below network and output, as wide as both; beside the drawer over the whole page.
void placeTime(LabLayout& layout, const Frame& frame, QSize page)
{
    const QRect& content = frame.content;
    const int height = scaled(std::clamp(264.0 * layout.chrome, page.height() * 0.28, page.height() * 0.36), 1.0);
    const int top = content.bottom() + 1 - height;
    const int left = layout.isStacked || layout.isPresenting ? content.left() : layout.network.left();
    layout.time = {left, top, content.right() + 1 - left, height};
    layout.charts = {};
    const int above = top - frame.gap;
    const int stageTop = layout.strip.bottom() + 1 + frame.gap;
    const int stageHeight = above - stageTop;
    const int stageLeft = left;
    const int stageRight = content.right() + 1;
    const int outputWidth = std::min({stageHeight + 24, scaled(stageRight - stageLeft, 0.42)});
    layout.output = {stageRight - outputWidth, stageTop, outputWidth, stageHeight};
    layout.network = {stageLeft, stageTop, stageRight - outputWidth - frame.gap - stageLeft, stageHeight};
    if (layout.isStacked)
        layout.data = {};
}

void placeStage(LabLayout& layout, const Frame& frame)
{
    const QRect& content = frame.content;
    const int top = frame.top(layout);
    const int height = content.bottom() + 1 - top;
    const int outputWidth = std::min(scaled(content.width(), 0.44), height);
    layout.network = {content.left(), top, content.width() - outputWidth - frame.gap, height};
    layout.output = {content.right() + 1 - outputWidth, top, outputWidth, height};
}

} // namespace

LabLayout labLayout(QSize page, bool presenting, const LabParts& parts)
{
    LabLayout layout;
    layout.isPresenting = presenting;
    const bool stacked = !presenting && page.width() < kStackedBelow;
    const bool compact = page.height() < kCompactBelow;
    const double across = page.width() / (stacked ? kStackedReferenceWidth : kReferenceWidth);
    const double fit = std::min(across, page.height() / kReferenceHeight);
    layout.scale = std::clamp(presenting ? fit * 1.25 : fit, 0.8, 2.0);
    layout.chrome = std::clamp(fit, 0.88, 1.2);
    const Frame frame = frameOf(page, layout.chrome, compact, parts.isTimeOpen ? 0 : parts.taskHeight);
    layout.strip = {frame.content.left(), frame.content.top(), frame.content.width(), frame.stripHeight};
    if (frame.taskHeight > 0)
        layout.task = {frame.content.left(), layout.strip.bottom() + 1 + frame.gap, frame.content.width(), frame.taskHeight};
    if (presenting)
        placeStage(layout, frame);
    else if (stacked)
        placeStacked(layout, frame, page, parts.hasData);
    else
        placeSideBySide(layout, frame, parts.hasData);
    if (parts.isTimeOpen)
        placeTime(layout, frame, page);
    return layout;
}

} // namespace chalknet::ui
