// NeuronDiagram: the neuron with its weights on the edges, its sum, its step and its answer, and the formula below.
#pragma once

#include "ui/controls/WeightField.h"
#include "ui/controls/WeightSlider.h"
#include "ui/formula/FormulaView.h"
#include "ui/lessons/perceptron/InputToggle.h"
#include "ui/lessons/perceptron/NeuronDiagramGeometry.h"
#include "ui/lessons/perceptron/PerceptronDocument.h"
#include "ui/theme/Motion.h"
#include "ui/views/AccessibleView.h"

#include <array>

namespace chalknet::ui {

/// What the diagram shows.
struct NeuronState {
    PerceptronWeights weights{};
    GateExample example;
    NeuronForm form = NeuronForm::Bias;
    bool hidden = false; ///< sum and answer are asked for: they are boxes with "?"
    friend bool operator==(const NeuronState&, const NeuronState&) = default;
};

/// Sliders and numbers are children; everything else is painted. The other form glides in.
class NeuronDiagram : public QWidget, public AccessibleView, public FormulaSource {
    Q_OBJECT

public:
    explicit NeuronDiagram(QWidget* parent = nullptr);

    void setState(const NeuronState& state);
    const NeuronState& state() const { return m_state; }
    /// Nodes and letters; `formulas` is a factor for the formulas alone.
    void setStageScale(double scale, double formulas = 1.0);

    WeightSlider* slider(int weight) { return m_sliders[static_cast<std::size_t>(weight)]; }
    WeightField* field(int weight) { return m_fields[static_cast<std::size_t>(weight)]; }
    WeightField* thresholdField() { return m_threshold; }
    InputToggle* inputToggle(int input) { return m_inputs[static_cast<std::size_t>(input)]; }
    FormulaView* formula() { return m_formula; }
    FormulaView* numbers() { return m_numbers; }
    FormulaView* otherForm() { return m_other; }
    QString accessibleText() const override;
    /// Weights, products and sum; the formulas below are views of their own.
    std::vector<Formula> shownFormulas() const override;

signals:
    void weightEdited(int weight, double value);
    void editingDone();
    void inputToggled(int input);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void connectWeight(int weight);
    void showFormulas();
    void placeChildren();
    void adaptRange();
    void retranslate();
    QString productText(int row) const;
    QString sumText() const;
    double sumShown() const;
    double thresholdShown() const;

    void paintInputs(QPainter& painter) const;
    void paintEdges(QPainter& painter) const;
    void paintWeightLabels(QPainter& painter) const;
    void paintSum(QPainter& painter) const;
    void paintStep(QPainter& painter) const;
    void paintOutput(QPainter& painter) const;

    NeuronState m_state;
    NeuronDiagramGeometry m_geometry;
    double m_scale = 1.0;
    double m_formulaFactor = 1.0;
    double m_share = 0.0; ///< of the threshold form
    double m_shareBefore = 0.0;
    bool m_editing = false; ///< a slider is being dragged: its range stays
    Glide m_glide;
    std::array<WeightSlider*, 3> m_sliders{};
    std::array<WeightField*, 3> m_fields{};
    std::array<InputToggle*, 2> m_inputs{};
    WeightField* m_threshold = nullptr;
    FormulaView* m_formula = nullptr;
    FormulaView* m_numbers = nullptr;
    FormulaView* m_other = nullptr;
};

} // namespace chalknet::ui
