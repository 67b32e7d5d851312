// WeightSlider: the pill on an edge: a groove with zero in its middle, filled from zero in the colour of the sign.
#pragma once

#include "ui/views/AccessibleView.h"

#include <QWidget>

namespace chalknet::ui {

/// A slider to a screen reader. Arrow keys one step, Shift ten, Home/End the ends, 0 or Delete zero, wheel one step.
class WeightSlider : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit WeightSlider(QWidget* parent = nullptr);

    double value() const { return m_value; }
    void setValue(double value);
    /// −range … +range.
    void setRange(double range);
    void setStep(double step);
    void setStageScale(double scale);
    /// Two letters size of the symbol are not painted here: the diagram writes "w₁ = …" above.
    QString accessibleText() const override;
    QAccessible::Role accessibleRole() const override { return QAccessible::Slider; }
    std::optional<AccessibleValue> accessibleValue() const override;
    void setAccessibleValue(double value) override;
    QSize sizeHint() const override;

signals:
    void valueEdited(double value);
    void editingDone();

private:
    double m_value = 0.0;
};

} // namespace chalknet::ui
