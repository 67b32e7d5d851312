// PlanePanel: the card beside the neuron: its decision boundary, or the nerve cell that it was modelled on.
#pragma once

#include "ui/controls/Card.h"

namespace chalknet::ui {

class BiologicalNeuron;
class FormulaView;
class LinePlane;
class SegmentedControl;

class PlanePanel : public Card {
    Q_OBJECT

public:
    explicit PlanePanel(QWidget* parent = nullptr);

    LinePlane* plane() { return m_plane; }
    BiologicalNeuron* neuron() { return m_neuron; }
    SegmentedControl* views() { return m_views; }
    bool showsNeuron() const;
    void setShowsNeuron(bool shows);
    void setStageScale(double scale);

signals:
    void viewChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showView();
    void retranslate();

    SegmentedControl* m_views = nullptr;
    FormulaView* m_equation = nullptr;
    LinePlane* m_plane = nullptr;
    BiologicalNeuron* m_neuron = nullptr;
};

} // namespace chalknet::ui
