// PlotViewPainting: where the plot lies in its widget, and how one moment of it is painted.
#pragma once

#include "ui/views/PlotView.h"

#include <QStringList>

class QPainter;

namespace chalknet::ui {

/// Room for tick numbers, axis symbols, the cursor's chip, and for the names of curves that end at the right border.
/// `axisRoom` in pixels at scale 1; 0: as needed.
PlotGeometry layOutPlotView(const PlotContent& content, QSizeF size, double scale, double axisRoom, bool hasCursor, bool hasChip);

/// One curve's own value in the read-out.
struct PlotReading {
    PlotSeries series;
    QString name;
    QString value;
    double y = 0.0;
};

/// A number of the vertical axis as it is read out: "0.1480", "3.2·10⁻⁷", "98.5 %".
QString plotNumber(const PlotAxis& axis, double value);
/// The curves' values at x, in their order.
std::vector<PlotReading> plotReadings(const PlotContent& content, const PlotGeometry& geometry, double x);

/// Everything that is seen.
struct PlotViewPicture {
    const PlotContent& content;
    const PlotGeometry& geometry;
    QSizeF size;
    double scale = 1.0;
    std::optional<double> cursor;
    QString cursorSymbol; ///< LaTeX
    std::optional<double> readAt; ///< x of the read-out
    QStringList readOutTex; ///< the owner's lines; empty: the curves' own values
    bool ownsReadOut = false; ///< the owner decides what is read, if it is nothing too
    bool focused = false;
    int panelSide = -1; ///< where the read-out stood last; -1: nowhere
};

/// Returns where the read-out stands now.
int paintPlotView(QPainter& painter, const PlotViewPicture& picture);

} // namespace chalknet::ui
