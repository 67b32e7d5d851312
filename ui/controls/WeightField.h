// WeightField: a signed number that is typed, dragged sideways, or turned by wheel and arrow keys; in the colour of its sign.
#pragma once

#include <QAbstractSpinBox>

namespace chalknet::ui {

/// A small spin box without buttons, as wide as its number. Steps by setStep(), with Shift ten times as much.
class WeightField : public QAbstractSpinBox {
    Q_OBJECT

public:
    explicit WeightField(QWidget* parent = nullptr);

    double value() const { return m_value; }
    /// Rounded to the decimals and clamped; emits nothing.
    void setValue(double value);
    void setRange(double minimum, double maximum);
    void setStep(double step);
    /// 1 to 6.
    void setDecimals(int decimals);
    /// Letters in logical pixels.
    void setPixelSize(double pixelSize);

    void stepBy(int steps) override;
    QValidator::State validate(QString& text, int& position) const override;

signals:
    /// Only by hand.
    void valueEdited(double value);
    /// The end of a drag, of typing, or of a key press: one undo step.
    void editingDone();

protected:
    StepEnabled stepEnabled() const override;

private:
    double m_value = 0.0;
};

} // namespace chalknet::ui
