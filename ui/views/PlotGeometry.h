// PlotGeometry: where values lie in a plot whose axes are linear or logarithmic; ticks and their texts.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

namespace chalknet::ui {

enum class PlotScale { Linear, Logarithmic };

/// What one axis shows.
struct PlotAxis {
    QString symbol; ///< LaTeX, at its end; empty: none
    double low = 0.0;
    double high = 1.0; ///< > low; both > 0 if logarithmic
    PlotScale scale = PlotScale::Linear;
    bool percent = false; ///< fractions written as percent

    friend bool operator==(const PlotAxis&, const PlotAxis&) = default;
};

/// A readable tick.
struct PlotTick {
    double value = 0.0;
    QString text; ///< "0.5", "10⁻⁶", "50 %"; empty for a tick without number
};

class PlotGeometry {
public:
    PlotGeometry() = default;
    PlotGeometry(const QRectF& plot, PlotAxis horizontal, PlotAxis vertical);

    const QRectF& plot() const { return m_plot; }
    const PlotAxis& horizontal() const { return m_horizontal; }
    const PlotAxis& vertical() const { return m_vertical; }

    double xToPixel(double x) const;
    double yToPixel(double y) const; ///< values outside lie outside; not positive on a logarithmic axis: below the plot
    double xToValue(double pixel) const;
    double yToValue(double pixel) const;
    QPointF toPixel(QPointF value) const { return {xToPixel(value.x()), yToPixel(value.y())}; }
    QPointF toValue(QPointF pixel) const { return {xToValue(pixel.x()), yToValue(pixel.y())}; }

    /// Linear: multiples of 1, 2 or 5 times a power of ten. Logarithmic: powers of ten (each, or every second, third … where
    /// they would be closer than `spacing` pixels).
    std::vector<PlotTick> xTicks(double spacing) const;
    std::vector<PlotTick> yTicks(double spacing) const;

private:
    QRectF m_plot;
    PlotAxis m_horizontal;
    PlotAxis m_vertical;
};

} // namespace chalknet::ui
