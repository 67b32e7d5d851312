// ExamplesCard: where the examples come from: noise, new ones, the order in which they are shown; the line of least squares.
#pragma once

#include "ui/controls/Card.h"

class QCheckBox;
class QPushButton;

namespace chalknet::ui {

class PredictorController;
class SegmentedControl;
class ValueSlider;

class ExamplesCard : public Card {
    Q_OBJECT

public:
    explicit ExamplesCard(PredictorController& controller, QWidget* parent = nullptr);

    QCheckBox* leastSquares() { return m_leastSquares; }
    ValueSlider* noise() { return m_noise; }
    QPushButton* renewButton() { return m_new; }
    SegmentedControl* order() { return m_order; }

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void connectAll();
    void makeAnew(double noise, std::uint64_t seed, const QString& text, int gesture);
    void showDocument();
    void retranslate();

    PredictorController& m_controller;
    SegmentedControl* m_order = nullptr;
    ValueSlider* m_noise = nullptr;
    QPushButton* m_new = nullptr;
    QCheckBox* m_leastSquares = nullptr;
    int m_gesture = -1;
};

} // namespace chalknet::ui
