// NamesPanel: how layers are counted, shown on a network whose number of hidden layers can be changed; and what to do by hand.
#pragma once

#include "ui/controls/Card.h"

class QLabel;
class QPushButton;

namespace chalknet::ui {

class LayerChain;
class MathText;
class Stepper;

class NamesPanel : public Card {
    Q_OBJECT

public:
    explicit NamesPanel(QWidget* parent = nullptr);

    void setScales(double stage, double chrome);
    int hiddenLayers() const;
    void setHiddenLayers(int count);
    /// "2-layer network = 1 hidden layer: shallow".
    static QString countText(int hiddenLayers);

signals:
    void scrambleRequested();
    void solutionRequested();
    void predictionRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showCount();
    void retranslate();

    QLabel* m_stepperLabel = nullptr;
    Stepper* m_stepper = nullptr;
    LayerChain* m_chain = nullptr;
    MathText* m_count = nullptr;
    MathText* m_words = nullptr;
    QPushButton* m_scramble = nullptr;
    QPushButton* m_solution = nullptr;
    QPushButton* m_predict = nullptr;
};

} // namespace chalknet::ui
