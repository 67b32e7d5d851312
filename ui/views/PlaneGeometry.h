// Where things lie in a square plane of two inputs: plot, ticks, values and pixels.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace chalknet::ui {

/// A square plot with room for tick labels left and below; both axes run from low to high.
class PlaneGeometry {
public:
    PlaneGeometry() = default;
    PlaneGeometry(QSizeF size, double low, double high, double scale);

    double scale() const { return m_scale; }
    QRectF plot() const { return m_plot; }
    double low() const { return m_low; }
    double high() const { return m_high; }

    QPointF toPixel(QPointF value) const;
    QPointF toValue(QPointF pixel) const;
    /// Whole numbers within the range: −1 0 1, or 0 1 for gates.
    std::vector<double> ticks() const;

    QRectF bottomTickRect(double value) const;
    QRectF leftTickRect(double value) const;
    /// Where x₁ and x₂ are written.
    QRectF horizontalSymbolRect() const;
    QRectF verticalSymbolRect() const;

private:
    QRectF m_plot;
    double m_low = -1.0;
    double m_high = 1.0;
    double m_scale = 1.0;
};

} // namespace chalknet::ui
