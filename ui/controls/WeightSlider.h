// WeightSlider: the pill on an edge: a groove with zero in its middle, filled from zero in the colour of the sign.
#pragma once

#include "ui/views/AccessibleView.h"

#include <QRectF>
#include <QWidget>

namespace chalknet::ui {

/// A slider to a screen reader. Arrow keys one step, Shift ten, Home/End the ends, 0 or Delete zero, wheel one step.
class WeightSlider : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit WeightSlider(QWidget* parent = nullptr);

    double value() const { return m_value; }
    /// Kept exactly; a value outside of the range stands at its end. Emits nothing.
    void setValue(double value);
    /// −range … +range.
    void setRange(double range);
    double range() const { return m_range; }
    void setStep(double step);
    void setStageScale(double scale);
    /// Room around the pill for the focus ring, in logical pixels.
    static constexpr int kMargin = 4;
    /// In the widget's coordinates.
    QRectF pillRect() const;
    /// The middle of the handle in the widget's coordinates.
    QPointF handle() const;
    /// Two letters size of the symbol are not painted here: the diagram writes "w₁ = …" above.
    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::Slider; }
    std::optional<AccessibleValue> accessibleValue() const override;
    void setAccessibleValue(double value) override;
    QSize sizeHint() const override;

signals:
    void valueEdited(double value);
    void editingDone();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QRectF groove() const;
    double xOf(double value) const;
    void edit(double value);
    void stepBy(int steps);
    void finish();

    double m_value = 0.0;
    double m_range = 1.0;
    double m_step = 0.1;
    double m_scale = 1.0;
    bool m_dragging = false;
    bool m_edited = false; ///< editingDone() is still to come
    bool m_byKeyboard = false; ///< the focus ring shows
    double m_grip = 0.0; ///< where the handle was taken, from its middle
};

} // namespace chalknet::ui
