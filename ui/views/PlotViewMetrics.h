// PlotViewMetrics: sizes that layout and painting of the plot share, in pixels at stage scale 1.
#pragma once

#include "ui/views/PlotViewPainting.h"

#include <QLineF>

namespace chalknet::ui {

namespace plotmetrics {
inline constexpr double kSymbol = 19.0; ///< letters of the axis symbols
inline constexpr double kWords = 14.5; ///< words in place of a letter
inline constexpr double kShortSymbol = 30.0; ///< up to this width a symbol stands right of its axis, else below
inline constexpr double kSymbolStrip = 27.0; ///< above the plot
inline constexpr double kLabelText = 13.5; ///< names of curves
inline constexpr double kLabelTex = 17.0;
inline constexpr double kTickGap = 6.0;
inline constexpr double kTickHeight = 18.0;
inline constexpr double kXSpacing = 60.0; ///< least distance of ticks
inline constexpr double kYSpacing = 30.0;
inline constexpr double kSmallPlot = 480.0;
inline constexpr double kGripRoom = 5.0; ///< the cursor's grip pushes the numbers down
inline constexpr double kChipHeight = 22.0;
} // namespace plotmetrics

double plotLabelWidth(const PlotCurve& curve, double scale);
/// The spacing to ask the geometry for.
double plotTickSpacing(double length, double smallest, double scale);
bool isShortSymbol(const QString& symbol, double scale);
/// Letters of an axis symbol; words are smaller.
double symbolSize(const QString& symbol, double scale);

/// Where a guide lies across the plot; nothing outside.
std::optional<QLineF> plotGuideLine(const PlotGeometry& geometry, const PlotGuide& guide);
/// False for what is no number, which a rectangle would say that it contains.
bool isInPlot(const PlotGeometry& geometry, QPointF pixel);
/// x of the cursor's line, kept within the plot.
std::optional<double> plotCursorPixel(const PlotViewPicture& picture);

} // namespace chalknet::ui
