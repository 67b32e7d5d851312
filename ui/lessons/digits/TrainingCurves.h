// TrainingCurves: loss or accuracy over epochs, of training, validation and test, while they grow.
#pragma once

#include "ui/lessons/digits/CurveScale.h"
#include "ui/views/AccessibleView.h"

#include <QPen>
#include <QWidget>

#include <optional>
#include <vector>

namespace chalknet::ui {

class TrainingCurves : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    enum class Quantity { Loss, Accuracy };

    explicit TrainingCurves(Quantity quantity, QWidget* parent = nullptr);

    /// `epochs`: the end of the time axis while the run is shorter. `bestEpoch` is marked; NaN: none.
    void setCurve(const std::vector<CurvePoint>& points, int epochs, double bestEpoch = kNotEvaluated);
    void setStageScale(double scale);

    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::Chart; }
    QSize sizeHint() const override { return {420, 300}; }
    QSize minimumSizeHint() const override { return {200, 130}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    using Field = double CurvePoint::*;
    enum class Part { Training, Validation, Test };

    Field field(Part part) const;
    /// Those with a value at all.
    std::vector<Part> parts() const;
    static QString partName(Part part);
    QPen penOf(Part part) const;
    QString valueText(double value) const;
    /// The last value up to an epoch.
    double valueAt(Field field, double epoch) const;
    double last(Field field) const { return valueAt(field, m_points.empty() ? 0.0 : m_points.back().epoch); }
    QRectF plotArea() const;
    QPointF place(double epoch, double value) const;

    void paintAxes(QPainter& painter) const;
    void paintBest(QPainter& painter) const;
    void paintCurve(QPainter& painter, Part part) const;
    void paintEndLabels(QPainter& painter) const;
    void paintCursor(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    void paintEmpty(QPainter& painter) const;

    Quantity m_quantity;
    std::vector<CurvePoint> m_points;
    CurveScale m_scaleOfAxes;
    double m_bestEpoch = kNotEvaluated;
    std::optional<double> m_cursor; ///< the epoch below the pointer
    double m_scale = 1.0;
};

} // namespace chalknet::ui
