// WeightCurveGeometry: which part of the curve is shown, and where its points, ticks and arrow lie.
#pragma once

#include "ui/lessons/backprop/LossCurve.h"
#include "ui/views/AxesGeometry.h"

#include <QLineF>
#include <QSizeF>

#include <optional>

namespace chalknet::ui {

/// From `low` to `high`, both at ticks.
struct CurveRange {
    double low = -1.0;
    double high = 1.0;

    double width() const { return high - low; }
    bool contains(double value) const { return low <= value && value <= high; }
    friend bool operator==(const CurveRange&, const CurveRange&) = default;
};

/// About two to both sides (less where the parameter is multiplied with a large number), and more where the update goes farther.
CurveRange wholeRange(double value, std::optional<double> next, double operand);
/// So near that the step of the update is a good part of the picture.
CurveRange stepRange(double value, std::optional<double> next);
/// `range` magnified (factor > 1) or reduced around `value`, with ends at ticks again.
CurveRange magnified(const CurveRange& range, double value, double factor);
/// E from a tick below the curve to one above it; from 0 where that costs little room. A curve that hardly changes is shown so.
CurveRange lossRange(const LossShape& shape, double flatness);

/// With as many decimals as it takes to write all ticks as they are.
QString tickText(double value, const std::vector<double>& ticks);

/// A value: the plot in a widget of a given size and stage scale.
class WeightCurveGeometry {
public:
    WeightCurveGeometry() = default;
    /// `symbolWidth`: of the letter at the end of the lower axis, in pixels.
    WeightCurveGeometry(QSizeF size, double scale, const CurveRange& values, const CurveRange& losses, double symbolWidth);

    const AxesGeometry& axes() const { return m_axes; }
    QRectF plot() const { return m_axes.plot(); }
    double scale() const { return m_scale; }
    std::vector<double> xTicks() const;
    std::vector<double> yTicks() const;

    QPointF point(double value, double loss) const { return m_axes.toPixel({value, loss}); }
    /// The part of the line through a point (in values) with a slope that lies within the plot, no longer than `length` pixels
    /// to each side.
    QLineF tangent(QPointF value, double slope, double length) const;
    /// The half of it to one side (−1 left, 1 right).
    QLineF halfTangent(QPointF value, double slope, double length, int side) const;
    /// What one arrow key moves by, and what dragged values are rounded to: a power of ten, about two pixels.
    double valueStep() const;

private:
    AxesGeometry m_axes;
    double m_scale = 1.0;
};

} // namespace chalknet::ui
