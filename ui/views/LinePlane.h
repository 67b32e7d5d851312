// LinePlane: a plane of two inputs with points, half-planes and straight boundaries, one of which can be dragged and turned.
#pragma once

#include "ui/views/AccessibleView.h"
#include "ui/views/LinePlaneGeometry.h"
#include "ui/views/PlaneGeometry.h"

#include <QImage>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace chalknet::ui {

/// Setters in, signals out. Points carry a label and may be ringed; hovering one is announced, so that several planes can
/// light the same point. Page Up and Page Down go through the points (without handles the arrow keys do it, too), Return
/// chooses the one that is lit.
class LinePlane : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    struct Point {
        QPointF value;
        int label = 0; ///< 1 ● or 0 ▲
        int count = 1; ///< more than one point here: the number is written beside the mark
        QString name = {}; ///< for the read-out and screen readers: "(0, 1)"
        friend bool operator==(const Point&, const Point&) = default;
    };
    struct Line {
        BoundaryLine line;
        QString name = {}; ///< written beside it ("$h_1 = 0$" is a formula); may be empty
        bool dashed = false;
        bool old = false; ///< thin and pale: where it was before
        bool arrow = false; ///< the vector (w1, w2), towards class 1
        QString arrowTex = QStringLiteral("(w_1, w_2)"); ///< written at its tip
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
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    enum class Grip { None, First, Second, Whole };

    void updateGeometryOfPlane();
    void renderGround();
    const Line* firstLine() const;
    std::optional<QLineF> inPixels(const BoundaryLine& line) const;
    Grip gripAt(QPointF pixel) const;
    int pointAt(QPointF pixel) const;
    void hover(int index);
    void showCursor(QPointF pixel);
    void dragTo(QPointF pixel);
    void send(const BoundaryLine& line);
    void moveByKeys(QPointF way);
    void turnByKeys(double angle);
    BoundaryLine lineForKeys() const;
    void goThroughPoints(int way);
    void finishDrag();
    QString readOut() const;

    void paintGround(QPainter& painter) const;
    void paintGrid(QPainter& painter) const;
    void paintLines(QPainter& painter) const;
    void paintLine(QPainter& painter, const Line& line, bool isFirst) const;
    void paintArrow(QPainter& painter, const Line& line) const;
    void paintNames(QPainter& painter) const;
    void paintHandles(QPainter& painter) const;
    void paintPoints(QPainter& painter) const;
    void paintFrame(QPainter& painter) const;
    void paintAxes(QPainter& painter) const;
    void paintReadOut(QPainter& painter) const;
    void paintFocus(QPainter& painter) const;
    double markRadius() const;
    std::vector<QRectF> obstacles() const;

    PlaneGeometry m_geometry;
    double m_stageScale = 1.0;
    double m_low = -0.5;
    double m_high = 1.5;
    QString m_horizontal = QStringLiteral("x_1");
    QString m_vertical = QStringLiteral("x_2");
    std::vector<Point> m_points;
    std::vector<Line> m_lines;
    std::function<int(QPointF)> m_classifier;
    bool m_shadeFirstLine = false;
    std::vector<float> m_map; ///< top row first
    int m_mapResolution = 0;
    QImage m_ground; ///< of classifier or map
    int m_current = -1;
    int m_hovered = -1;
    bool m_draggable = false;

    Grip m_grip = Grip::None;
    QPointF m_pivot; ///< in values, of a turn
    QPointF m_gripOffset; ///< in values, from the line to where it was taken
    bool m_changed = false; ///< dragFinished() is still to come
    BoundaryLine m_exact; ///< what was sent last, before the page rounded it
    BoundaryLine m_answer; ///< the first line after that
    bool m_exactIsPresent = false;
    bool m_byKeyboard = false; ///< the focus ring shows
};

} // namespace chalknet::ui

Q_DECLARE_METATYPE(chalknet::ui::BoundaryLine)
