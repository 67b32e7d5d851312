// ParameterCard: the parameter A with its start, and the learning rate L, with or without.
#pragma once

#include "ui/controls/Card.h"

class QDoubleSpinBox;

namespace chalknet::ui {

class FormulaView;
class ParameterSlider;
class PredictorController;
class SegmentedControl;

class ParameterCard : public Card {
    Q_OBJECT

public:
    explicit ParameterCard(PredictorController& controller, QWidget* parent = nullptr);

    void setScale(double scale);
    ParameterSlider* slope() { return m_slope; }
    ParameterSlider* rate() { return m_rate; }
    QDoubleSpinBox* start() { return m_start; }
    SegmentedControl* withRate() { return m_withRate; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeStartField();
    void connectAll();
    void showMoment();
    void setRate(double rate, int gesture);
    void retranslate();

    PredictorController& m_controller;
    ParameterSlider* m_slope = nullptr;
    ParameterSlider* m_rate = nullptr;
    FormulaView* m_startSymbol = nullptr;
    QDoubleSpinBox* m_start = nullptr;
    SegmentedControl* m_withRate = nullptr;
    int m_gesture = -1;
};

} // namespace chalknet::ui
