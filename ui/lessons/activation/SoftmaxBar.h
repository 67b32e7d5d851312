// SoftmaxBar: one bar of the softmax panel: a logit that can be dragged, or the probability that it got.
#pragma once

#include "ui/theme/Motion.h"
#include "ui/views/AccessibleView.h"

#include <QWidget>

namespace chalknet::ui {

/// A logit's bar starts at zero in the middle and has the colour of its sign; a slider to a screen reader. Arrow keys 0.1,
/// Shift 1, Home and End the ends of the axis, 0 or Delete zero. A probability's bar starts at the left and is only read.
class SoftmaxBar : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    enum class Kind { Logit, Probability };

    SoftmaxBar(Kind kind, QWidget* parent);

    double value() const { return m_value; }
    bool isDragging() const { return m_dragging; }
    /// Emits nothing. `glides`: the bar moves there (after a single step), else it jumps (in a drag).
    void setValue(double value, bool glides = false);
    /// Logit: −end … end; probabilities run from 0 to 1.
    void setAxisEnd(double end);
    void setStageScale(double scale);
    void setSelected(bool selected);
    /// Lit from the Jacobian: its row (violet) or its column (teal) stands for this bar.
    enum class Light { None, Row, Column };
    void setLight(Light light);

    /// Where a value's end lies, in pixels of this widget.
    double pixelOf(double value) const;

    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override;
    std::optional<AccessibleValue> accessibleValue() const override;
    void setAccessibleValue(double value) override;
    QSize minimumSizeHint() const override { return {60, 18}; }

signals:
    void valueEdited(double value);
    /// The end of a drag.
    void editingDone();
    void chosen();
    void hovered(bool inside);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QRectF groove() const;
    double low() const { return m_kind == Kind::Logit ? -m_end : 0.0; }
    double valueAt(double pixel) const;
    void edit(double value);
    void paintGround(QPainter& painter) const;
    void paintBar(QPainter& painter) const;
    void paintHandle(QPainter& painter) const;
    void paintFocus(QPainter& painter) const;

    Kind m_kind;
    double m_value = 0.0;
    double m_end = 1.0;
    double m_scale = 1.0;
    bool m_selected = false;
    bool m_dragging = false;
    double m_from = 0.0;
    double m_shown = 0.0; ///< where the bar ends while it glides
    Glide m_glide;
    Light m_light = Light::None;
};

} // namespace chalknet::ui
