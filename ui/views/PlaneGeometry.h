// Where things lie in the square picture of a plane of two inputs: plot, ticks, values and pixels.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace chalknet::ui {

/// The part of the plane that is shown.
struct PlaneExtent {
    double left = -1.0;
    double right = 1.0;
    double bottom = -1.0;
    double top = 1.0;

    QPointF center() const { return {(left + right) / 2, (bottom + top) / 2}; }
    friend bool operator==(const PlaneExtent&, const PlaneExtent&) = default;
};

/// Ticks of an axis: at most three and a half steps of 1, 2 or 5 times a power of ten.
struct AxisTicks {
    std::vector<double> values;
    int decimals = 0;
};
AxisTicks axisTicks(double low, double high);

/// A square plot with room for tick labels left and below.
class PlaneGeometry {
public:
    PlaneGeometry() = default;
    /// `isNamed`: with room for a name above the vertical axis and one below the horizontal axis.
    PlaneGeometry(QSizeF size, const PlaneExtent& extent, double scale, bool isNamed = false);
    /// Both axes run from low to high.
    PlaneGeometry(QSizeF size, double low, double high, double scale);

    double scale() const { return m_scale; }
    QRectF plot() const { return m_plot; }
    const PlaneExtent& extent() const { return m_extent; }
    /// Of the horizontal axis, and of both where they are the same.
    double low() const { return m_extent.left; }
    double high() const { return m_extent.right; }

    QPointF toPixel(QPointF value) const;
    QPointF toValue(QPointF pixel) const;
    AxisTicks horizontalTicks() const { return axisTicks(m_extent.left, m_extent.right); }
    AxisTicks verticalTicks() const { return axisTicks(m_extent.bottom, m_extent.top); }

    QRectF bottomTickRect(double value) const;
    QRectF leftTickRect(double value) const;
    /// Where x₁ and x₂ are written.
    QRectF horizontalSymbolRect() const;
    QRectF verticalSymbolRect() const;
    /// Where the names stand if there is room for them.
    QRectF horizontalNameRect() const;
    QRectF verticalNameRect() const;
    /// The bar of the value scale, right of the plot.
    QRectF scaleBarRect() const;

private:
    QRectF m_plot;
    PlaneExtent m_extent;
    double m_scale = 1.0;
};

} // namespace chalknet::ui
