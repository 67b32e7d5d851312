// ValueSlider: a number on a slider, with its label at left and its value at right above the groove.
#pragma once

#include <QWidget>

#include <functional>

class QLabel;

namespace chalknet::ui {

class ScaleSlider;

/// A value in [minimum, maximum]. The arrow keys move one step, with Shift ten. The value set by setValue() is kept
/// exactly (clamped to the range), also when it lies between two steps.
class ValueSlider : public QWidget {
    Q_OBJECT

public:
    explicit ValueSlider(QWidget* parent = nullptr);

    /// The label is also the accessible name.
    void setLabel(const QString& text);
    QString label() const;
    /// `step` is in the value's unit; on a logarithmic scale in decades (0.1 = ten steps from 0.01 to 0.1).
    /// Precondition: minimum < maximum, step > 0, and minimum > 0 if logarithmic.
    void setRange(double minimum, double maximum, double step);
    /// Equal ways on the groove are equal factors, decades carry ticks, values are rounded to two significant digits.
    void setLogarithmic(bool logarithmic);
    double minimum() const { return m_minimum; }
    double maximum() const { return m_maximum; }

    double value() const { return m_value; }
    void setValue(double value);
    /// How the value is written; by default with three significant digits.
    void setFormatter(std::function<QString(double)> formatter);
    /// The value as it is written.
    QString valueText() const;

signals:
    /// On a change by setValue() as well as by hand.
    void valueChanged(double value);

private:
    friend class ScaleSlider;
    int positionOf(double value) const;
    double valueAt(int position) const;
    void adoptRange();
    void takePosition(int position);
    void showValue();

    QLabel* m_label = nullptr;
    QLabel* m_text = nullptr;
    ScaleSlider* m_slider = nullptr;
    double m_minimum = 0.0;
    double m_maximum = 1.0;
    double m_step = 0.01;
    double m_value = 0.0;
    bool m_logarithmic = false;
    std::function<QString(double)> m_formatter;
};

} // namespace chalknet::ui
