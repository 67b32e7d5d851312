// PlaneView: the output of a network over a plane of inputs, with boundary, contours and data points.
#pragma once

#include "ui/views/AccessibleView.h"
#include "ui/views/PlaneFields.h"
#include "ui/views/PlaneGeometry.h"

#include <QImage>
#include <QPixmap>
#include <QPolygonF>
#include <QTransform>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace chalknet::ui {

struct PlanePoint {
    QPointF value;
    int label = 0; ///< the class; −1 without classes
    bool test = false; ///< hollow mark
    std::optional<double> target{}; ///< of a value instead of a class: the mark has its colour

    friend bool operator==(const PlanePoint&, const PlanePoint&) = default;
};

/// What an axis is called: a symbol (TeX) and, where it stands for a column of a table, the name of that.
struct PlaneAxisName {
    QString symbol;
    QString words;

    friend bool operator==(const PlaneAxisName&, const PlaneAxisName&) = default;
};

/// Which thin lines are drawn besides the boundary.
enum class PlaneLines {
    None,
    Probability, ///< 0.1 … 0.9
    Value, ///< round numbers within the scale of the map
};

/// Shows one map or one for each class, its lines and points. Pointer and arrow keys probe a place; the answer comes from the
/// evaluator.
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
    void setExtent(const PlaneExtent& extent);
    /// x₁ and x₂ at first. Names with words stand on lines of their own.
    void setAxisNames(const PlaneAxisName& across, const PlaneAxisName& upwards);
    /// `level` is where the boundary is drawn; none for the map of a hidden unit.
    void setMap(std::span<const float> values, int resolution, const ValueScale& scale, std::optional<double> level);
    /// The winning class at each place, and the boundaries between classes.
    void setClassMaps(ClassMaps maps, int resolution);
    void clearMap();
    void setLines(PlaneLines lines);
    /// Two flat colours (or those of the classes) instead of shades.
    void setFlat(bool isFlat);
    /// The colours of the map as a bar with numbers.
    void setScaleVisible(bool visible);
    void setPoints(std::vector<PlanePoint> points);
    /// Of the targets of points, where the map may show something else; none: that of the map.
    void setTargetScale(const std::optional<ValueScale>& scale);
    void setTestPointsVisible(bool visible);
    /// Which points get a ring, in the order of the points; none: no ring and no count.
    void setMistakes(std::optional<std::vector<bool>> mistakes);
    /// The letter of the mapped value in the read-out: "y", or "a" for a hidden unit.
    void setValueSymbol(const QString& letter);
    /// Of a table whose classes have names; without them a class is told by its number.
    void setClassNames(const QStringList& names);
    void setEvaluator(Evaluator evaluator);
    /// No place is asked about any more, for instance while a gesture works on the points.
    void clearProbe() { probe(std::nullopt); }

    const PlaneGeometry& geometryOfPlane() const { return m_geometry; }
    const std::vector<QPolygonF>& boundary() const { return m_boundary; }
    /// Of the map, or of the winning class at each point.
    std::span<const float> values() const { return m_values; }
    /// The colours of the map.
    const QImage& image() const { return m_image; }
    const std::vector<PlaneContour>& contours() const { return m_contours; }
    /// Of the visible points.
    std::optional<int> mistakeCount() const;
    const std::vector<PlanePoint>& points() const { return m_points; }
    /// The present read-out as one line; empty when nothing is probed.
    QString readOut() const;
    /// The same typeset.
    QString readOutTex() const;
    /// Where the read-out stands.
    QRectF readOutRect() const;
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
    void findContours();
    void probe(std::optional<QPointF> place);
    bool isShown(const PlanePoint& point) const { return m_testVisible || !point.test; }
    double markRadius() const;
    double ringRadius() const { return markRadius() * 1.75; }
    std::vector<QRectF> mistakeRooms() const;
    QRectF mistakesRoom() const;
    QTransform toPlot() const;
    void paintMap(QPainter& painter) const;
    void paintContours(QPainter& painter) const;
    void paintContourLabels(QPainter& painter) const;
    void paintBoundary(QPainter& painter) const;
    void paintPoints(QPainter& painter);
    void paintMistakes(QPainter& painter) const;
    void paintAxes(QPainter& painter) const;
    void paintAxisNames(QPainter& painter) const;
    void paintScale(QPainter& painter) const;
    void paintReadOut(QPainter& painter) const;
    void paintFocus(QPainter& painter) const;
    void paintPointMarks(QPainter& painter) const;
    QPixmap renderedPoints() const;
    QString mistakesText() const;
    QString symbolTex(const Probe& answer) const;
    QString className(int label) const;

    PlaneGeometry m_geometry;
    double m_stageScale = 1.0;
    PlaneExtent m_extent;
    PlaneAxisName m_across{QStringLiteral("x_1"), {}};
    PlaneAxisName m_upwards{QStringLiteral("x_2"), {}};
    std::vector<float> m_values;
    ClassMaps m_classMaps;
    int m_resolution = 0;
    ValueScale m_scale;
    std::optional<ValueScale> m_targetScale;
    std::optional<double> m_level;
    PlaneLines m_lines = PlaneLines::None;
    bool m_isFlat = false;
    bool m_scaleVisible = false;
    QImage m_image;
    std::vector<QPolygonF> m_boundary; ///< in the unit square
    std::vector<PlaneContour> m_contours;
    std::vector<PlanePoint> m_points;
    std::optional<std::vector<bool>> m_mistakes;
    QPixmap m_pointLayer; ///< null: to be rendered
    bool m_testVisible = true;
    QStringList m_classNames;
    QString m_symbol = QStringLiteral("y");
    Evaluator m_evaluator;
    std::optional<QPointF> m_probe; ///< in input values
};

} // namespace chalknet::ui
