// LossBar: one upright bar of "Loss functions": a prediction (solid), a target (outline) or a sum, dragged by its end.
#pragma once

#include "ui/theme/Motion.h"
#include "ui/views/AccessibleView.h"

#include <QWidget>

namespace chalknet::ui {

/// A slider to a screen reader, unless it is only read. Up and Right one step more, Down and Left one less, Shift ten, Home and
/// End the ends of the axis, 0 or Delete zero. A switch (the class of a cross-entropy) is set by a click, Space or Return.
class LossBar : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    enum class Look { Solid, Outline };
    enum class Use { Slider, Switch, ReadOnly };

    LossBar(Look look, QWidget* parent);

    void setUse(Use use);
    Use use() const { return m_use; }
    void setAxis(double low, double high);
    void setStep(double step) { m_step = step; }
    /// Fills in the colours of the sign.
    void setSigned(bool isSigned);
    double value() const { return m_value; }
    bool isDragging() const { return m_dragging; }
    /// Emits nothing. `glides`: the bar moves there, else it jumps.
    void setValue(double value, bool glides);
    void setStageScale(double scale);
    void setChosen(bool chosen);
    /// Where a value lies, in pixels of this widget.
    double pixelOf(double value) const;

    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override;
    std::optional<AccessibleValue> accessibleValue() const override;
    void setAccessibleValue(double value) override;
    QSize minimumSizeHint() const override { return {14, 40}; }

signals:
    /// By the student; the owner answers with setValue().
    void valueEdited(double value);
    /// The end of a drag, or the keyboard goes elsewhere.
    void editingDone();
    void chosen();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QRectF room() const;
    double valueAt(double pixel) const;
    void edit(double value);
    void paintBar(QPainter& painter) const;
    void paintHandle(QPainter& painter) const;
    void paintFocus(QPainter& painter) const;

    Look m_look;
    Use m_use = Use::Slider;
    double m_low = -1.0;
    double m_high = 1.0;
    double m_step = 0.01;
    double m_value = 0.0;
    double m_from = 0.0;
    double m_shown = 0.0; ///< where the bar ends while it glides
    double m_scale = 1.0;
    bool m_signed = false;
    bool m_chosen = false;
    bool m_dragging = false;
    Glide m_glide;
};

} // namespace chalknet::ui
