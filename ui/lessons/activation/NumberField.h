// NumberField: a number that is typed, without buttons, written with as many decimals as it has.
#pragma once

#include <QDoubleSpinBox>

namespace chalknet::ui {

/// At least two decimals, at most six; takes "-" as well as "−". Arrow keys one step, with Shift ten.
class NumberField : public QDoubleSpinBox {
    Q_OBJECT

public:
    explicit NumberField(QWidget* parent = nullptr);

    /// Emits nothing.
    void showValue(double value);
    void stepBy(int steps) override;
    QString textFromValue(double value) const override;
    double valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& position) const override;

signals:
    /// Only by hand.
    void valueEdited(double value);

private:
    bool m_showing = false;
};

} // namespace chalknet::ui
