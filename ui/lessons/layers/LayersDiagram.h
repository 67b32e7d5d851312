// LayersDiagram: the 2-2-1 network with its nine weights on edges and units, and the present example running through it.
#pragma once

#include "ui/lessons/layers/LayersDiagramGeometry.h"
#include "ui/lessons/layers/LayersValues.h"
#include "ui/views/AccessibleView.h"

#include <QWidget>

#include <array>

namespace chalknet::ui {

class FormulaView;
class LayersInput;
class WeightField;

/// Left and Right choose the unit whose calculation is written below; Up and Down the example.
class LayersDiagram : public QWidget, public AccessibleView {
    Q_OBJECT

public:
    explicit LayersDiagram(QWidget* parent = nullptr);

    void setStageScale(double scale);
    /// Formulas may be larger than the diagram (presenter mode).
    void setFormulaScale(double factor);
    /// `row` is the example that is shown. While `hidden` is unknown (a prediction is asked), "?" stands in its place.
    void setValues(const LayersValues& values, int row, bool hiddenUnknown);
    void setSelectedUnit(int unit);
    int selectedUnit() const { return m_unit; }

    const LayersDiagramGeometry& geometryOfDiagram() const { return m_geometry; }
    WeightField* field(int unit, int weight) const { return m_fields[static_cast<std::size_t>(3 * unit + weight)]; }
    LayersInput* input(int index) const { return m_inputs[static_cast<std::size_t>(index)]; }
    FormulaView* formula() const { return m_formula; }

    QString accessibleText() const override;
    QSize sizeHint() const override { return {800, 320}; }
    QSize minimumSizeHint() const override { return {420, 220}; }

signals:
    void weightEdited(int unit, int weight, double value);
    void editingDone();
    /// A press on a weight that cannot be edited, because training sets it.
    void trainedWeightPressed();
    void inputToggled(int index);
    void unitSelected(int unit);
    /// −1 or +1.
    void rowStepped(int way);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeFields();
    void place();
    void placeField(int unit, int weight);
    void showFormulas();
    void nameFields();
    void retranslate();
    void paintCaptions(QPainter& painter) const;
    void paintEdges(QPainter& painter) const;
    void paintEdge(QPainter& painter, int unit, int from) const;
    void paintFieldGrounds(QPainter& painter) const;
    void paintUnits(QPainter& painter) const;
    void paintUnit(QPainter& painter, int unit) const;
    void paintInputs(QPainter& painter) const;
    void paintResult(QPainter& painter) const;
    void paintFocus(QPainter& painter) const;
    double answerOf(int unit) const;
    QString answerText(int unit) const;
    bool isUnknown(int unit) const { return m_hiddenUnknown && unit != kOutput; }

    LayersDiagramGeometry m_geometry;
    LayersValues m_values;
    int m_row = 0;
    int m_unit = kHidden1;
    bool m_hiddenUnknown = false;
    double m_scale = 1.0;
    double m_formulaScale = 1.0;
    std::array<WeightField*, 9> m_fields{};
    std::array<LayersInput*, 2> m_inputs{};
    FormulaView* m_formula = nullptr;
    FormulaView* m_calculation = nullptr;
};

} // namespace chalknet::ui
