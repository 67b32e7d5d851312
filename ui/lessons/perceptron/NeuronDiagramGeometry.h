// NeuronDiagramGeometry: where inputs, weights, sum, step and output of one neuron lie, in both of its forms.
#pragma once

#include <QPainterPath>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace chalknet::ui {

/// `share` 0 is the bias form (three rows), 1 the threshold form (two rows); between them the rows are on their way.
class NeuronDiagramGeometry {
public:
    NeuronDiagramGeometry() = default;
    NeuronDiagramGeometry(QSizeF size, double scale, double share);

    double scale() const { return m_scale; }
    /// Rows: 0 the bias, 1 and 2 the inputs.
    QPointF input(int row) const;
    double inputRadius() const { return m_inputRadius; }
    /// Letters of x₁ and x₂.
    double symbolSize() const { return m_symbolSize; }
    QRectF pill(int row) const;
    /// The left end of the baseline of "w₁ =", and the middle line of the number after it.
    QPointF weightLabel(int row) const;
    /// From the pill to the sum.
    QPainterPath edge(int row) const;
    QPointF productLabel(int row) const;
    QPointF sum() const { return m_sum; }
    double sumRadius() const { return m_sumRadius; }
    QRectF stepBox() const { return m_stepBox; }
    QPointF output() const { return m_output; }
    double outputRadius() const { return m_outputRadius; }
    /// For three lines of formulas; two or one where the diagram is low.
    QRectF formulas() const { return m_formulas; }
    int formulaCount() const { return m_formulas.height() > 86.0 * m_scale ? 3 : m_formulas.height() > 44.0 * m_scale ? 2 : 1; }

private:
    QSizeF m_size;
    double m_scale = 1.0;
    double m_inputX = 0.0;
    double m_rows[3] = {};
    double m_inputRadius = 0.0;
    double m_symbolSize = 0.0;
    double m_pillLeft = 0.0;
    QSizeF m_pillSize;
    QPointF m_sum;
    double m_sumRadius = 0.0;
    QRectF m_stepBox;
    QPointF m_output;
    double m_outputRadius = 0.0;
    QRectF m_formulas;
};

} // namespace chalknet::ui
