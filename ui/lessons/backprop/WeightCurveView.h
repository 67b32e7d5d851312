// WeightCurveView: the painted curve of one weight, on which other values are tried by dragging or by keys.
#pragma once

#include "ui/lessons/backprop/WeightCurvePainter.h"
#include "ui/theme/Motion.h"
#include "ui/views/AccessibleView.h"

#include <QWidget>

#include <optional>

namespace chalknet::ui {

/// Left and Right try the next value (with Shift ten steps), Enter uses it, Escape goes back to the present one. + and − or the
/// wheel magnify, Home shows the whole again.
class WeightCurveView : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    enum class Extent {
        Whole, ///< the form of the curve
        Step ///< close up, so that the step of the update can be seen
    };

    explicit WeightCurveView(QWidget* parent = nullptr);

    /// `state` is weightCurveState() of the curve with symbol, names and style; a tried value goes.
    void setCurve(const LossCurve& curve, const WeightCurveState& state);
    /// Other numbers of the same curve: names, style, the rule's slope, the next value. A tried value stays.
    void setState(const WeightCurveState& state);
    void setExtent(Extent extent);
    Extent extent() const { return m_extent; }
    void setStageScale(double scale);

    /// Tries a value of the shown range; nothing is changed by it. Without a value: back to the present one.
    void tryValue(std::optional<double> value);
    const WeightCurveState& state() const { return m_picture.state; }
    const LossShape& shape() const { return m_picture.shape; }
    const WeightCurveGeometry& plotGeometry() const { return m_picture.geometry; }
    const CurveRange& range() const { return m_range; }
    /// What the picture leaves free above the curve, between the letter E and the read-out.
    QRectF zoomRoom() const;

    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::Slider; }
    std::optional<AccessibleValue> accessibleValue() const override;
    void setAccessibleValue(double value) override { tryValue(value); }
    QSize sizeHint() const override { return {460, 170}; }
    QSize minimumSizeHint() const override { return {200, 96}; }

signals:
    /// Another value is tried, or none any more.
    void triedChanged();
    /// Enter while a value is tried.
    void accepted();
    void extentChanged();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void chooseRange();
    void setRange(const CurveRange& range);
    void layOut();
    void showPoint(double value);
    void glideTo(double value);
    void tryPixel(double x);
    double rounded(double value) const;

    LossCurve m_curve;
    WeightCurvePicture m_picture;
    CurveRange m_range;
    Extent m_extent = Extent::Whole;
    double m_scale = 1.0;
    bool m_isSet = false;
    std::optional<std::pair<CurveRange, int>> m_sampled; ///< range and samples of the present shape
    double m_glideFrom = 0.0;
    double m_glideTo = 0.0;
    Glide m_glide;
};

} // namespace chalknet::ui
