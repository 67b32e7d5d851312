// SurfacePlot3d: the output of a network as a surface over the plane, lit and turned by hand; painted in software.
#pragma once

#include "ui/views/PlaneView.h"
#include "ui/views/SurfacePlot3dGeometry.h"

#include <QImage>
#include <QWidget>

namespace chalknet::ui {

/// Dragging or the arrow keys turn it, a double click or Home turns it back. The pointer reads the value at a place.
class SurfacePlot3d : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit SurfacePlot3d(QWidget* parent = nullptr);

    void setStageScale(double scale);
    void setExtent(const PlaneExtent& extent);
    void setAxisNames(const PlaneAxisName& across, const PlaneAxisName& backwards);
    /// `values`: resolution × resolution, row 0 at the top of the plane; `colors` is a picture of the same plane.
    void setSurface(std::span<const float> values, int resolution, const ValueScale& scale, const QImage& colors);
    void clearSurface();
    /// Pins: on the surface for classes, at their target for values.
    void setPoints(std::vector<PlanePoint> points);
    void setTestPointsVisible(bool visible);
    /// Of the targets of points; none: that of the heights.
    void setTargetScale(const std::optional<ValueScale>& scale);
    void setValueSymbol(const QString& letter);
    void setEvaluator(PlaneView::Evaluator evaluator);
    void setTurn(const SurfaceTurn& turn);

    const SurfaceTurn& turn() const { return m_turn; }
    const SurfacePlot3dGeometry& geometryOfSurface() const { return m_geometry; }
    /// The value under the pointer as one line; empty outside of the surface.
    QString readOut() const;
    QString accessibleText() const override;

    QSize sizeHint() const override { return {424, 390}; }
    QSize minimumSizeHint() const override { return {160, 160}; }

signals:
    void turnChanged();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// A point of the plane in space.
    struct Pin {
        SpacePoint foot;
        SpacePoint head;
        std::size_t point = 0;
    };
    void updateGeometryOfSurface();
    void placePins();
    QPointF toUnit(QPointF value) const; ///< plane values to [−1, 1]²
    QPointF fromUnit(QPointF place) const;
    double low() const { return m_scale.center - m_scale.halfRange; }
    double high() const { return m_scale.center + m_scale.halfRange; }
    void paintFloor(QPainter& painter) const;
    void paintSurface(QPainter& painter) const;
    void paintPin(QPainter& painter, const Pin& pin) const;
    void paintAxes(QPainter& painter) const;
    void paintAxisName(QPainter& painter, const SpacePoint& place, const PlaneAxisName& name) const;
    void paintReadOut(QPainter& painter) const;

    SurfacePlot3dGeometry m_geometry;
    SurfaceTurn m_turn;
    double m_stageScale = 1.0;
    PlaneExtent m_extent;
    PlaneAxisName m_across{QStringLiteral("x_1"), {}};
    PlaneAxisName m_backwards{QStringLiteral("x_2"), {}};
    std::vector<float> m_values;
    int m_resolution = 0;
    ValueScale m_scale;
    QImage m_colors; ///< one pixel for each quad
    std::vector<PlanePoint> m_points;
    bool m_testVisible = true;
    std::vector<std::vector<Pin>> m_pins; ///< of each quad, row by row
    std::optional<ValueScale> m_targetScale;
    QString m_symbol = QStringLiteral("y");
    PlaneView::Evaluator m_evaluator;
    std::optional<QPointF> m_dragged; ///< where the pointer was while it turns the surface
    std::optional<QPointF> m_probe; ///< in plane values
};

} // namespace chalknet::ui
