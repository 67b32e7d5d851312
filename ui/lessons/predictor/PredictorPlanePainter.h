// PredictorPlanePainter: draws a moment of the lesson into its plane.
#pragma once

#include "ui/lessons/predictor/PredictorPlaneGeometry.h"
#include "ui/lessons/predictor/PredictorScene.h"

#include <QColor>
#include <QStringList>

class QPainter;

namespace chalknet::ui {

/// What the plane shows beside the moment itself.
struct PredictorPlaneLook {
    double shownSlope = 0.0; ///< of the present line; between before() and after() while it glides
    bool traces = true; ///< earlier lines, faint
    int selected = -1; ///< example
    int hovered = -1;
    bool isFocused = false;
};

/// "t = …", "y = …" and, once it is known and not 0, "E = …" of the step on show, as they stand in the plane.
QStringList stepLabelTexts(const PredictorScene& scene);

class PredictorPlanePainter {
public:
    PredictorPlanePainter(const PredictorPlaneGeometry& geometry, const PredictorScene& scene, const PredictorPlaneLook& look);

    void paint(QPainter& painter);

private:
    void paintGrid(QPainter& painter) const;
    void paintWedge(QPainter& painter) const;
    void paintEarlierLines(QPainter& painter) const;
    void paintLeastSquares(QPainter& painter) const;
    void paintLines(QPainter& painter) const;
    void paintChangeArrow(QPainter& painter) const;
    void paintError(QPainter& painter) const;
    void paintExamples(QPainter& painter) const;
    void paintLabels(QPainter& painter) const;
    void paintFocus(QPainter& painter) const;

    struct Label {
        QString tex;
        double size = 0.0;
        QColor color;
    };
    void avoidMarks(LabelPlacer& placer) const;
    void paintEndLabels(QPainter& painter, LabelPlacer& placer) const;
    void paintEndLabel(QPainter& painter, LabelPlacer& placer, double slope, const Label& label, bool downwards) const;
    void paintChangeLabel(QPainter& painter, LabelPlacer& placer) const;
    void paintStepLabels(QPainter& painter, LabelPlacer& placer) const;
    void paintErrorLabel(QPainter& painter, LabelPlacer& placer, const QLineF& bar, const Label& label) const;
    void paintBeside(QPainter& painter, LabelPlacer& placer, const Label& label, QPointF center, double gap,
        std::initializer_list<double> lifts) const;
    void paintLeastSquaresLabel(QPainter& painter, LabelPlacer& placer) const;
    void paintPlaceLabel(QPainter& painter, LabelPlacer& placer) const;
    void paintLabel(QPainter& painter, const QRectF& place, const Label& label) const;
    QSizeF sizeOf(const Label& label) const;
    QRectF markRect(QPointF value, double radius) const;
    double px(double pixels) const { return pixels * m_geometry.scale(); }
    QPen pen(const QColor& color, double width, Qt::PenStyle style = Qt::SolidLine) const;
    QColor errorColor() const;
    bool isCurrent(int example) const;

    const PredictorPlaneGeometry& m_geometry;
    const PredictorScene& m_scene;
    const PredictorPlaneLook& m_look;
};

} // namespace chalknet::ui
