// PlotSeries: how a series of a painted plot is told from the others: its colour, dash and marker, never colour alone.
#pragma once

#include "ui/theme/Theme.h"

#include <QPen>

class QPainter;

namespace chalknet::ui {

/// A token of the theme, so that a change of theme needs no new values.
using ColorToken = QColor Colors::*;

enum class PlotDash { Solid, Long, Medium, Short, Dots }; ///< none, 11-6, 8-5, 5-4, 2-6
enum class PlotMarker { None, Circle, Square, Triangle, Diamond, Cross, Plus, Ring };

struct PlotSeries {
    ColorToken color = &Colors::ink;
    double width = 2.6; ///< at stage scale 1
    PlotDash dash = PlotDash::Solid;
    PlotMarker marker = PlotMarker::None;

    friend bool operator==(const PlotSeries&, const PlotSeries&) = default;
};

/// Round caps; dashes keep their length in pixels whatever the width.
QPen seriesPen(const PlotSeries& series, double scale);
/// `radius` is half the marker's size in pixels; nothing for None.
void paintMarker(QPainter& painter, PlotMarker marker, QPointF middle, double radius, const QColor& color);
/// A piece of line with the marker in the middle, for legends.
void paintSeriesSample(QPainter& painter, const PlotSeries& series, const QRectF& rect, double scale);

} // namespace chalknet::ui
