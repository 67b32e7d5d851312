// LinePlane: a plane of two inputs with points, half-planes and straight boundaries, one of which can be dragged and turned.
#pragma once

#include "ui/views/AccessibleView.h"
#include "ui/views/PlaneGeometry.h"

#include <QImage>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace chalknet::ui {

/// w0 + w1 x1 + w2 x2 = 0.
struct BoundaryLine {
    double w0 = 0.0;
    double w1 = 0.0;
    double w2 = 0.0;

    bool isLine() const { return w1 != 0.0 || w2 != 0.0; }
    double at(QPointF point) const { return w0 + w1 * point.x() + w2 * point.y(); }
    friend bool operator==(const BoundaryLine&, const BoundaryLine&) = default;
};

/// Where a line crosses the square [low, high]²: two points, or none.
std::optional<QLineF> clippedLine(const BoundaryLine& line, double low, double high);
/// The line after its point `grip` is moved to `target`, turning around `pivot`; |(w1, w2)| and the side of class 1 stay.
BoundaryLine turnedLine(const BoundaryLine& line, QPointF pivot, QPointF target);
/// The line moved in parallel so that it goes through `target`.
BoundaryLine movedLine(const BoundaryLine& line, QPointF target);

/// Setters in, signals out. Points carry a label and may be ringed; hovering one is announced, so that several planes can
/// light the same point.
class LinePlane : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    struct Point {
        QPointF value;
        int label = 0; ///< 1 ● or 0 ▲
        int count = 1; ///< more than one point here: the number is written beside the mark
        QString name; ///< for the read-out and screen readers: "(0, 1)"
        friend bool operator==(const Point&, const Point&) = default;
    };
    struct Line {
        BoundaryLine line;
        QString name; ///< written along it; may be empty
        bool dashed = false;
        bool old = false; ///< thin and pale: where it was before
        bool arrow = false; ///< the vector (w1, w2), towards class 1
        friend bool operator==(const Line&, const Line&) = default;
    };

    explicit LinePlane(QWidget* parent = nullptr);

    void setStageScale(double scale);
    /// Both axes; −0.5 … 1.5 at first.
    void setRange(double low, double high);
    /// TeX of the axes' letters: "x_1", "x_2" at first.
    void setSymbols(const QString& horizontal, const QString& vertical);
    void setPoints(std::vector<Point> points);
    void setLines(std::vector<Line> lines);
    /// The class (0 or 1) of every place, for the half-planes; sharp edges need `edges`, else it is sampled.
    /// Null: the plain ground.
    void setClassifier(std::function<int(QPointF)> classifier);
    /// The shading follows the sign of the first line: exact edges.
    void setShadeFirstLine();
    /// Instead of classes: a smooth map 0 … 1, resolution² values, bottom row first.
    void setMap(std::vector<float> values, int resolution);
    /// The present example; −1 none.
    void setCurrentPoint(int index);
    /// Lit from outside (linked hovering); −1 none.
    void setHoveredPoint(int index);
    /// Two handles on the first line; off at first.
    void setDraggable(bool draggable);

    const PlaneGeometry& geometryOfPlane() const { return m_geometry; }
    /// Of the two handles, in pixels; empty while not draggable or outside of the plane.
    std::vector<QPointF> handles() const;
    QString accessibleText() const override;
    QSize sizeHint() const override { return {424, 424}; }
    QSize minimumSizeHint() const override { return {140, 140}; }

signals:
    /// While the first line is dragged (or moved by arrow keys: Left/Right/Up/Down in parallel, with Ctrl turned; Shift ten
    /// steps). The page answers with setLines().
    void lineDragged(const chalknet::ui::BoundaryLine& line);
    void dragFinished();
    void pointHovered(int index);
    void pointClicked(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    PlaneGeometry m_geometry;
    double m_stageScale = 1.0;
};

} // namespace chalknet::ui

Q_DECLARE_METATYPE(chalknet::ui::BoundaryLine)
