// Where lines, arrows and labels of the predictor's plane lie.
#pragma once

#include "ui/views/AxesGeometry.h"

#include <QLineF>
#include <QPolygonF>
#include <QRectF>

#include <optional>
#include <vector>

namespace chalknet::ui {

/// The plane of y = A·x with x from 0 to 6 and y from 0 to 7, in a widget of a given size and stage scale.
class PredictorPlaneGeometry {
public:
    PredictorPlaneGeometry() = default;
    PredictorPlaneGeometry(QSizeF size, double scale);

    const AxesGeometry& axes() const { return m_axes; }
    QRectF plot() const { return m_axes.plot(); }
    /// Plot and margins.
    QRectF widget() const { return {QPointF(0, 0), m_size}; }
    double scale() const { return m_scale; }

    /// Where a line of slope `slope` leaves the plane.
    QPointF exitValue(double slope) const;
    QPointF exit(double slope) const { return m_axes.toPixel(exitValue(slope)); }
    bool leavesAtTop(double slope) const;
    QLineF line(double slope) const;
    /// What the line sweeps between two slopes, with the corner of the plane if it lies between them.
    QPolygonF wedge(double from, double to) const;
    /// From the old to the new line, upright, near the right end; nothing if it would be shorter than its head.
    std::optional<QLineF> changeArrow(double from, double to) const;

private:
    AxesGeometry m_axes;
    QSizeF m_size;
    double m_scale = 1.0;
};

/// Finds places for labels: of each label's candidates the one that covers least of what is there already.
class LabelPlacer {
public:
    explicit LabelPlacer(const QRectF& room);

    void avoid(const QRectF& rect);
    void avoid(const QLineF& line);
    /// Candidates are in the order of preference. The chosen one is avoided from then on.
    QRectF place(const std::vector<QRectF>& candidates);

private:
    double cost(const QRectF& candidate) const;

    QRectF m_room;
    std::vector<QRectF> m_rects;
    std::vector<QPointF> m_points; ///< along lines
};

} // namespace chalknet::ui
