// FunctionPlotPainter: draws the function plot from values alone, in named steps.
#pragma once

#include "ui/lessons/activation/BoundFunction.h"
#include "ui/lessons/activation/PlotCurves.h"
#include "ui/views/AxesGeometry.h"

#include <QPolygonF>
#include <QString>

#include <optional>
#include <vector>

class QPainter;

namespace chalknet::ui {

struct Colors;

/// One overlaid function with the slot that gives it colour and dash.
struct PlotOverlay {
    BoundFunction function;
    int slot = 0;
    std::vector<QPolygonF> curve;
    std::optional<QRectF> label;
};

/// Everything the picture shows, laid out; made by layOutPlot(). Only `x` moves without a new layout.
struct PlotPicture {
    explicit PlotPicture(const BoundFunction& shown)
        : function(shown)
    {
    }

    AxesGeometry axes;
    double scale = 1.0;
    ChartLayers layers;
    BoundFunction function;
    std::vector<QPolygonF> curve;
    std::vector<QPolygonF> derivative;
    std::vector<EndDot> jumps;
    std::vector<EndDot> gaps;
    std::vector<Interval> zones;
    std::optional<QRectF> curveLabel;
    std::optional<QRectF> derivativeLabel;
    std::optional<QRectF> zoneLabel;
    std::vector<PlotOverlay> overlays;
    double x = 0.0;
    bool hidesSlopes = false; ///< while a prediction is asked for
    bool focused = false;
};

/// `axes` is already set; makes curves, zones and label places for `document` and its selected function.
void layOutPlot(PlotPicture& picture, const ActivationDocument& document);

/// Handles of a maxout piece: `hold` moves it up and down, `turn` changes its weight.
struct PieceHandles {
    QPointF hold;
    QPointF turn;
};
PieceHandles pieceHandles(const MaxoutPiece& piece, const AxesGeometry& axes, double scale);

/// Where the word "tangent" stands: beside an end of the tangent from `left` to `right`, clear of curves and other names if
/// one of the places is.
QRectF tangentNamePlace(const PlotPicture& picture, QPointF left, QPointF right, QSizeF size);

/// The grip of the cursor below the plot.
QRectF cursorHandle(const PlotPicture& picture);

void paintPlot(QPainter& painter, const PlotPicture& picture);

} // namespace chalknet::ui
