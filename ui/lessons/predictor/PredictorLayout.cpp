// Side by side; beside the drawer the strip and the transport take the whole width; presenting shows the stage alone.
#include "ui/lessons/predictor/PredictorLayout.h"

#include "ui/theme/Theme.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr int kNarrowBelow = 1090; // page width
constexpr int kCompactBelow = 690; // page height
constexpr int kLowestTable = 110;

int rounded(double value)
{
    return static_cast<int>(std::lround(value));
}

struct Frame {
    int gap = metrics::kCardGap;
    int padding = 16;
    int strip = 112;
    int transport = 62;
};

Frame frameOf(const PredictorLayoutInput& input, double chrome)
{
    Frame frame;
    const bool compact = input.page.height() < kCompactBelow;
    frame.gap = compact ? metrics::kCompactCardGap : rounded(metrics::kCardGap * std::max(1.0, chrome));
    frame.padding = compact ? 10 : 16;
    frame.strip = rounded((compact ? 88.0 : 112.0) * std::max(1.0, chrome));
    frame.transport = compact ? 56 : 62;
    return frame;
}

/// The column at the right: parameters, then examples or the question, then the table.
void placeInspector(PredictorLayout& layout, const PredictorLayoutInput& input, const Frame& frame, const QRect& column)
{
    int top = column.top();
    const auto take = [&](int height) {
        const QRect place(column.left(), top, column.width(), height);
        top += height + frame.gap;
        return place;
    };
    layout.parameters = take(input.parametersHeight);
    if (input.asks)
        layout.question = take(std::min(input.questionHeight, column.bottom() + 1 - top));
    else
        layout.examples = take(input.examplesHeight);
    // While a question is open, a low window has no room for the table.
    if (column.bottom() + 1 - top >= kLowestTable)
        layout.table = QRect(column.left(), top, column.width(), column.bottom() + 1 - top);
}

QRect inner(const QRect& rect, int horizontal)
{
    return rect.adjusted(horizontal, 0, -horizontal, 0);
}

void placeWide(PredictorLayout& layout, const PredictorLayoutInput& input, const Frame& frame)
{
    const QSize page = input.page;
    const int inspector = std::clamp(rounded(page.width() * 412.0 / 1324.0), 372, rounded(page.width() * 0.31) + 12);
    const QRect stage(0, 0, page.width() - inspector - frame.gap, page.height());
    layout.grounds = {stage};
    layout.strip = QRect(stage.left() + 8, stage.top() + 4, stage.width() - 16, frame.strip - 8);
    layout.lines = {QRect(stage.left() + 1, frame.strip, stage.width() - 2, 1),
        QRect(stage.left() + 1, stage.bottom() - frame.transport, stage.width() - 2, 1)};
    layout.transport
        = inner(QRect(stage.left(), stage.bottom() + 1 - frame.transport, stage.width(), frame.transport), frame.padding);
    const int top = frame.strip + 1 + input.noteHeight;
    layout.plane = QRect(stage.left() + 6, top, stage.width() - 12, stage.bottom() - frame.transport - top);
    placeInspector(layout, input, frame, QRect(stage.right() + 1 + frame.gap, 0, inspector, page.height()));
}

void placeNarrow(PredictorLayout& layout, const PredictorLayoutInput& input, const Frame& frame)
{
    const QSize page = input.page;
    const QRect strip(0, 0, page.width(), frame.strip - 12);
    const QRect transport(0, page.height() - frame.transport, page.width(), frame.transport);
    const int middle = strip.bottom() + 1 + frame.gap;
    const int height = transport.top() - frame.gap - middle;
    const int inspector = std::clamp(rounded(page.width() * 0.405), 350, 400);
    const QRect plane(0, middle, page.width() - inspector - frame.gap, height);
    layout.grounds = {strip, plane, transport};
    layout.strip = strip.adjusted(6, 3, -6, -3);
    layout.transport = inner(transport, frame.padding);
    layout.plane = plane.adjusted(4, 4 + input.noteHeight, -4, -4);
    placeInspector(layout, input, frame, QRect(plane.right() + 1 + frame.gap, middle, inspector, height));
}

void placeStage(PredictorLayout& layout, const PredictorLayoutInput& input, const Frame& frame)
{
    const QSize page = input.page;
    const int strip = rounded(frame.strip * 1.3);
    const int question = input.asks ? std::clamp(page.width() / 4, 320, 460) : 0;
    layout.strip = QRect(0, 0, page.width(), strip);
    layout.lines = {QRect(0, strip + 4, page.width(), 1)};
    const int top = strip + 8 + input.noteHeight;
    layout.plane = QRect(0, top, page.width() - question - (input.asks ? frame.gap : 0), page.height() - top);
    if (input.asks)
        layout.question = QRect(page.width() - question, top, question, std::min(input.questionHeight, page.height() - top));
}

} // namespace

PredictorLayout predictorLayout(const PredictorLayoutInput& input)
{
    PredictorLayout layout;
    const bool narrow = !input.presenting && input.page.width() < kNarrowBelow;
    const double across = input.page.width() / (narrow ? 952.0 : 1324.0);
    const double fit = std::min(across, input.page.height() / 800.0);
    layout.chrome = std::clamp(fit, 0.88, 1.2);
    layout.scale = std::clamp(input.presenting ? fit * 1.25 : fit, 0.8, 2.0);
    layout.formulaScale = std::clamp(input.presenting ? fit * 1.4 : fit, 0.8, 2.2);
    const Frame frame = frameOf(input, layout.chrome);
    if (input.presenting)
        placeStage(layout, input, frame);
    else if (narrow)
        placeNarrow(layout, input, frame);
    else
        placeWide(layout, input, frame);
    return layout;
}

} // namespace chalknet::ui
