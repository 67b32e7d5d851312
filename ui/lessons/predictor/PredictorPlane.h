// PredictorPlane: the plane of y = A·x: examples that can be moved, the line, its error and its correction.
#pragma once

#include "ui/formula/FormulaSource.h"
#include "ui/lessons/predictor/PredictorPlaneGeometry.h"
#include "ui/lessons/predictor/PredictorPlanePainter.h"
#include "ui/lessons/predictor/PredictorScene.h"
#include "ui/theme/Motion.h"
#include "ui/views/AccessibleView.h"

#include <QWidget>

namespace chalknet::ui {

/// Examples are dragged with the mouse; Page Up and Page Down (or Ctrl with left and right) choose one, the arrow keys move
/// it by a tenth, with Shift by one; Delete removes it; Insert or a double click adds one; Esc lets it go.
class PredictorPlane : public QWidget, public AccessibleView, public FormulaSource {
    Q_OBJECT

public:
    explicit PredictorPlane(QWidget* parent = nullptr);

    void setStageScale(double scale);
    /// The line glides from where it is if `glide`.
    void setScene(const PredictorScene& scene, bool glide);
    void setTracesVisible(bool visible);
    /// Page keys are left to the shell.
    void setPresenting(bool presenting) { m_presenting = presenting; }
    void select(int example);

    const PredictorScene& scene() const { return m_scene; }
    const PredictorPlaneGeometry& geometryOfPlane() const { return m_geometry; }
    /// Of the line as it is drawn now.
    double shownSlope() const { return m_look.shownSlope; }
    int selected() const { return m_look.selected; }

    QString accessibleText() const override;
    std::vector<Formula> shownFormulas() const override;
    QSize sizeHint() const override { return {868, 620}; }
    QSize minimumSizeHint() const override { return {240, 200}; }

signals:
    /// Before the first exampleMoved() of a drag, and before every key.
    void gestureBegan();
    void exampleMoved(int example, const chalknet::LineExample& place);
    void exampleAdded(const chalknet::LineExample& place);
    void exampleRemoved(int example);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int exampleAt(QPointF position) const;
    LineExample placeAt(QPointF position) const;
    void hover(int example);
    void chooseNeighbour(int by);
    bool moveSelected(const QKeyEvent& event);

    PredictorPlaneGeometry m_geometry;
    PredictorScene m_scene;
    PredictorPlaneLook m_look;
    Glide m_glide;
    double m_from = 0.0; ///< slope where the glide began
    double m_scale = 1.0;
    bool m_presenting = false;
    bool m_dragging = false;
    QPointF m_grip; ///< from the pointer to the dragged example
};

} // namespace chalknet::ui
