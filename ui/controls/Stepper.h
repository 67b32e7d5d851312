// Stepper: [−] n [+], a small whole number changed by two buttons.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace chalknet::ui {

/// The buttons are disabled at the ends of the range.
class Stepper : public QWidget {
    Q_OBJECT

public:
    explicit Stepper(QWidget* parent = nullptr);

    void setRange(int minimum, int maximum);
    int value() const { return m_value; }
    /// Clamped; emits valueChanged() when it changes.
    void setValue(int value);
    /// What the two buttons do, for screen reader and tool tip: "Remove a unit", "Add a unit".
    void setAccessibleNames(const QString& decrease, const QString& increase);
    QPushButton* decreaseButton() { return m_decrease; }
    QPushButton* increaseButton() { return m_increase; }

signals:
    void valueChanged(int value);

private:
    void showValue();

    QPushButton* m_decrease = nullptr;
    QLabel* m_number = nullptr;
    QPushButton* m_increase = nullptr;
    int m_minimum = 0;
    int m_maximum = 99;
    int m_value = 0;
};

} // namespace chalknet::ui
