// NeuronPanel: the card of the neuron: choice of the gate and of the form above the diagram.
#pragma once

#include "ui/controls/Card.h"
#include "ui/lessons/perceptron/PerceptronDocument.h"

class QLabel;

namespace chalknet::ui {

class NeuronDiagram;
class SegmentedControl;

class NeuronPanel : public Card {
    Q_OBJECT

public:
    explicit NeuronPanel(QWidget* parent = nullptr);

    NeuronDiagram* diagram() { return m_diagram; }
    SegmentedControl* gates() { return m_gates; }
    SegmentedControl* forms() { return m_forms; }
    void setGate(Gate gate);
    void setForm(NeuronForm form);
    /// Position 0 … 3 in the table.
    void setExample(int row);
    void setChromeScale(double scale);

signals:
    void gateChosen(chalknet::Gate gate);
    void formChosen(chalknet::ui::NeuronForm form);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    SegmentedControl* m_gates = nullptr;
    SegmentedControl* m_forms = nullptr;
    QLabel* m_example = nullptr;
    NeuronDiagram* m_diagram = nullptr;
    int m_row = 0;
};

} // namespace chalknet::ui
