// LossChart: loss or accuracy over epochs for one or more runs; the drawing is left to Qt Charts.
#pragma once

#include "ui/views/AccessibleView.h"

#include <QColor>
#include <QList>
#include <QPointF>
#include <QString>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace chalknet::ui {

/// One curve. `emphasis` marks the present run: wider, and its last value stands at its end.
struct ChartCurve {
    QString name; ///< "train", for the read-out
    QList<QPointF> points; ///< x: epoch; NaN values are left out
    QColor color;
    bool dashed = false;
    bool emphasis = false;
};

/// Values in, picture out. The pointer (or the arrow keys) reads the values at an epoch.
class LossChart : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    enum class Quantity {
        Loss, ///< from 0 upwards
        Accuracy, ///< a fraction, shown in percent up to 100 %
    };

    explicit LossChart(Quantity quantity, QWidget* parent = nullptr);
    ~LossChart() override;

    /// Replaces all curves; cheap enough for 30 times a second.
    void setCurves(std::vector<ChartCurve> curves);
    void setStageScale(double scale);
    /// The value axis in powers of ten; values that are not positive are left out.
    void setLogarithmic(bool logarithmic);
    bool isLogarithmic() const { return m_logarithmic; }
    /// The weight of the past in an exponential moving average, 0 (none) to below 1; the curve itself stays faint behind it.
    void setSmoothing(double weight);
    double smoothing() const { return m_smoothing; }
    /// The word at the end of the epoch axis.
    void setAxisName(const QString& name);

    /// Present limits of the axes.
    double largestEpoch() const;
    double lowestValue() const;
    double largestValue() const;
    /// The line that is drawn in front for a curve: its moving average, or the curve itself.
    const QList<QPointF>& shownPoints(std::size_t curve) const;
    /// Points that are really handed to the chart for a curve.
    qsizetype drawnPoints(std::size_t curve) const;
    /// Values at the probed epoch, one line; empty when nothing is probed.
    QString readOut() const;

    /// A thick line at a moment of the past that is looked at.
    void setCursorEpoch(std::optional<double> epoch);

    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::Chart; }

    QSize sizeHint() const override { return {206, 110}; }
    QSize minimumSizeHint() const override { return {120, 60}; }

signals:
    /// The pointer is pressed or dragged at an epoch, and let go; nothing happens by itself.
    void epochDragged(double epoch);
    void dragFinished();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    class View;
    void showCurves();
    double largestOfPresent() const;
    void fitAxes();
    void smoothCurves();
    void showLine(std::size_t series, const ChartCurve& curve, const QList<QPointF>& points, bool isFaint);
    void applyTheme();
    /// Where a value stands on the axis of the chart, and back.
    double toAxis(double value) const;
    double fromAxis(double position) const;
    QString valueText(double value) const;

    Quantity m_quantity;
    double m_stageScale = 1.0;
    QString m_axisName;
    std::vector<ChartCurve> m_curves;
    std::vector<QList<QPointF>> m_smoothed; ///< empty without smoothing
    std::vector<qsizetype> m_drawn;
    double m_smoothing = 0.0;
    bool m_logarithmic = false;
    std::optional<double> m_cursor;
    View* m_view = nullptr; // child widget
};

} // namespace chalknet::ui
