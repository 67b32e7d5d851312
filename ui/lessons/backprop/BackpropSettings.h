// BackpropSettings: a panel that unfolds: optimiser, learning rate, penalties, batch, numbers, and what is asked.
#pragma once

#include "ui/controls/AnchoredPanel.h"
#include "ui/lessons/backprop/BackpropController.h"

#include <array>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;

namespace chalknet::ui {

class NumberField;
class SegmentedControl;
class Stepper;

/// Every change of what is calculated is one undo step.
class BackpropSettings : public AnchoredPanel {
    Q_OBJECT

public:
    explicit BackpropSettings(BackpropController& controller, QWidget* parent = nullptr);

    /// Shows what the controller has; emits nothing.
    void showState();

    QComboBox* optimizerBox() const { return m_optimizer; }
    NumberField* rateField() const { return m_numbers[0].field; }
    SegmentedControl* batch() const { return m_batch; }
    SegmentedControl* followUp() const { return m_followUp; }
    SegmentedControl* numberForm() const { return m_form; }
    Stepper* digits() const { return m_digits; }
    QCheckBox* predictBox() const { return m_predict; }

protected:
    std::vector<QWidget*> stops() const override;
    void changeEvent(QEvent* event) override;

private:
    /// A number of the rule with its label.
    struct Number {
        QLabel* label = nullptr;
        NumberField* field = nullptr;
        double (*read)(const BackpropDocument&) = nullptr;
        void (*write)(BackpropDocument&, double) = nullptr;
        bool (*isUsed)(OptimizerType) = nullptr;
    };
    void makeNumbers();
    void makeChoices();
    void connectChoices();
    void layOut();
    void editNumber(const Number& number, double value);
    void retranslate();

    BackpropController& m_controller;
    QGridLayout* m_grid = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_optimizerLabel = nullptr;
    QComboBox* m_optimizer = nullptr;
    std::array<Number, 9> m_numbers;
    QLabel* m_batchLabel = nullptr;
    SegmentedControl* m_batch = nullptr;
    QLabel* m_followUpLabel = nullptr;
    SegmentedControl* m_followUp = nullptr;
    QLabel* m_formLabel = nullptr;
    SegmentedControl* m_form = nullptr;
    QLabel* m_digitsLabel = nullptr;
    Stepper* m_digits = nullptr;
    QCheckBox* m_shortcut = nullptr;
    QCheckBox* m_predict = nullptr;
};

} // namespace chalknet::ui
