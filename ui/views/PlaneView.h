// PlaneView: the output of a network over its two inputs, with the boundary and the data points.
#pragma once

#include "ui/views/AccessibleView.h"
#include "ui/views/HeatMapImage.h"
#include "ui/views/PlaneGeometry.h"

#include <QImage>
#include <QPixmap>
#include <QPolygonF>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace chalknet::ui {

struct PlanePoint {
    QPointF value;
    int label = 0; ///< of the class, 0 … 5
    bool test = false; ///< hollow mark
    std::optional<double> target = std::nullopt; ///< of regression, in place of the class

    friend bool operator==(const PlanePoint&, const PlanePoint&) = default;
};

/// Shows one map, its contour line and points. Pointer and arrow keys probe a place; the answer comes from the evaluator.
class PlaneView : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    /// What a probe tells: the value there, and whether it stands for a class (the output) or not (a hidden unit).
    struct Probe {
        double value = 0.0;
        std::optional<int> label;
    };
    using Evaluator = std::function<std::optional<Probe>(double x1, double x2)>;

    explicit PlaneView(QWidget* parent = nullptr);

    void setStageScale(double scale);
    /// Both axes run from low to high.
    void setRange(double low, double high);
    /// `level` is where the boundary is drawn; none for the map of a hidden unit.
    void setMap(std::span<const float> values, int resolution, const ValueScale& scale, std::optional<double> level);
    void clearMap();
    void setPoints(std::vector<PlanePoint> points);
    void setTestPointsVisible(bool visible);
    /// The letter of the mapped value in the read-out: "y", or "a" for a hidden unit.
    void setValueSymbol(const QString& letter);
    void setEvaluator(Evaluator evaluator);

    const PlaneGeometry& geometryOfPlane() const { return m_geometry; }
    const std::vector<QPolygonF>& boundary() const { return m_boundary; }
    const std::vector<PlanePoint>& points() const { return m_points; }
    /// The present read-out as one line; empty when nothing is probed.
    QString readOut() const;
    /// The same typeset.
    QString readOutTex() const;
    QString accessibleText() const override;

    QSize sizeHint() const override { return {424, 390}; }
    QSize minimumSizeHint() const override { return {160, 160}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void updateGeometryOfPlane();
    void renderMap();
    void probe(std::optional<QPointF> place);
    void paintMap(QPainter& painter) const;
    void paintBoundary(QPainter& painter) const;
    void paintPoints(QPainter& painter);
    void paintAxes(QPainter& painter) const;
    void paintReadOut(QPainter& painter) const;
    void paintFocus(QPainter& painter) const;
    QPixmap renderedPoints() const;

    PlaneGeometry m_geometry;
    double m_stageScale = 1.0;
    double m_low = -1.0;
    double m_high = 1.0;
    std::vector<float> m_values;
    int m_resolution = 0;
    ValueScale m_scale;
    std::optional<double> m_level;
    QImage m_image;
    std::vector<QPolygonF> m_boundary; ///< in the unit square
    std::vector<PlanePoint> m_points;
    QPixmap m_pointLayer; ///< null: to be rendered
    bool m_testVisible = true;
    QString m_symbol = QStringLiteral("y");
    Evaluator m_evaluator;
    std::optional<QPointF> m_probe; ///< in input values
};

} // namespace chalknet::ui
