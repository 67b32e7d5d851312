// TrainingCurves: loss or accuracy over epochs, training and test, while they grow.
#pragma once

#include "engine/training/Snapshot.h"
#include "ui/views/AccessibleView.h"

#include <QWidget>

#include <vector>

namespace chalknet::ui {

/// Axis limits and ticks of a TrainingCurves; geometry without a window. Limits move in nice steps only.
struct CurveScale {
    double lastEpoch = 1.0;
    double low = 0.0;
    double high = 1.0;
    std::vector<double> epochTicks;
    std::vector<double> valueTicks;

    static CurveScale forLoss(const std::vector<CurvePoint>& points, int epochs);
    static CurveScale forAccuracy(const std::vector<CurvePoint>& points, int epochs);
};

class TrainingCurves : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    enum class Quantity { Loss, Accuracy };

    explicit TrainingCurves(Quantity quantity, QWidget* parent = nullptr);

    /// `epochs`: the end of the time axis while the run is shorter.
    void setCurve(const std::vector<CurvePoint>& points, int epochs);
    void setStageScale(double scale);

    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::Chart; }
    QSize sizeHint() const override { return {420, 300}; }
    QSize minimumSizeHint() const override { return {200, 130}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    using Field = double CurvePoint::*;
    Field trainField() const { return m_quantity == Quantity::Loss ? &CurvePoint::trainLoss : &CurvePoint::trainAccuracy; }
    Field testField() const { return m_quantity == Quantity::Loss ? &CurvePoint::testLoss : &CurvePoint::testAccuracy; }
    QString valueText(double value) const;
    double last(Field field) const;
    QRectF plotArea() const;
    QPointF place(double epoch, double value) const;

    void paintAxes(QPainter& painter) const;
    void paintCurve(QPainter& painter, Field field, bool isTest) const;
    void paintEndLabels(QPainter& painter) const;
    void paintEmpty(QPainter& painter) const;

    Quantity m_quantity;
    std::vector<CurvePoint> m_points;
    CurveScale m_scaleOfAxes;
    double m_scale = 1.0;
};

} // namespace chalknet::ui
