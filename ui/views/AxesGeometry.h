// AxesGeometry: two axes of a function plot: values and pixels, readable ticks, panning and zooming.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

namespace chalknet::ui {

/// A plot rectangle in pixels and the ranges of both axes; a value.
class AxesGeometry {
public:
    AxesGeometry() = default;
    /// `values`: left, top … width and height in values with top() the lower end; both sizes > 0.
    AxesGeometry(const QRectF& plot, const QRectF& values);
    /// The same with one scale for both axes: the range that is too small for the plot grows around its middle.
    static AxesGeometry equalScales(const QRectF& plot, const QRectF& values);

    QRectF plot() const { return m_plot; }
    QRectF values() const { return m_values; }
    double left() const { return m_values.left(); }
    double right() const { return m_values.right(); }
    double bottom() const { return m_values.top(); }
    double top() const { return m_values.bottom(); }

    QPointF toPixel(QPointF value) const { return {xToPixel(value.x()), yToPixel(value.y())}; }
    QPointF toValue(QPointF pixel) const { return {xToValue(pixel.x()), yToValue(pixel.y())}; }
    double xToPixel(double x) const;
    double yToPixel(double y) const;
    double xToValue(double pixel) const;
    double yToValue(double pixel) const;

    /// Multiples of 1, 2 or 5 times a power of ten within the range, at least `spacing` pixels apart.
    std::vector<double> xTicks(double spacing) const;
    std::vector<double> yTicks(double spacing) const;
    /// With as many decimals as the ticks need: "0.5", "−2".
    static QString tickText(double value, const std::vector<double>& ticks);

    /// Moved by pixels, as if the paper were dragged.
    AxesGeometry panned(QPointF pixels) const;
    /// factor > 1 magnifies around a pixel; ranges stay between 1e-3 and 1e4.
    AxesGeometry zoomed(double factor, QPointF around) const;

private:
    QRectF m_plot;
    QRectF m_values{-1, -1, 2, 2};
};

} // namespace chalknet::ui
