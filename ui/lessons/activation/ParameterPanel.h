// ParameterPanel: the number of a function that has one, or SELU's fixed constants, with a short remark.
#pragma once

#include "ui/lessons/activation/BoundFunction.h"

#include <QWidget>

class QLabel;

namespace chalknet::ui {

class FormulaView;
class ValueSlider;

class ParameterPanel : public QWidget {
    Q_OBJECT

public:
    explicit ParameterPanel(QWidget* parent = nullptr);

    /// True for functions that have something to show here.
    static bool isNeeded(ActivationType type);
    void showFunction(const BoundFunction& function, double x);
    void setStageScale(double scale);
    /// The remark becomes a tool tip where there is little room.
    void setCompact(bool compact);

    ValueSlider* slider() const { return m_slider; }
    FormulaView* sensitivity() const { return m_sensitivity; }

signals:
    void parameterChosen(double value);

protected:
    void changeEvent(QEvent* event) override;

private:
    void show();

    ValueSlider* m_slider = nullptr;
    FormulaView* m_sensitivity = nullptr; ///< ∂f/∂α at the cursor, or the constants
    QLabel* m_note = nullptr;
    BoundFunction m_function;
    double m_x = 0.0;
    bool m_compact = false;
};

} // namespace chalknet::ui
