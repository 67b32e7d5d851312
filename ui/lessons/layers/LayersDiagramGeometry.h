// LayersDiagramGeometry: where the parts of the 2-2-1 diagram lie.
#pragma once

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <array>

namespace chalknet::ui {

/// In pixels of the diagram; `scale` is the stage scale. Unit 0 and 1 are h1 and h2, unit 2 is y.
class LayersDiagramGeometry {
public:
    LayersDiagramGeometry() = default;
    LayersDiagramGeometry(QSizeF size, double scale);

    double scale() const { return m_scale; }
    QPointF input(int index) const { return m_inputs[static_cast<std::size_t>(index)]; }
    QPointF unit(int index) const { return m_units[static_cast<std::size_t>(index)]; }
    QPointF result() const { return m_result; }
    double inputRadius() const { return 27.0 * m_scale; }
    double unitRadius() const { return 38.0 * m_scale; }
    double resultRadius() const { return 25.0 * m_scale; }

    /// From circle to circle; `from` is an input of a hidden unit or a hidden unit of the output.
    QLineF edge(int unit, int from) const;
    /// The middle of the number on an edge.
    QPointF weightPlace(int unit, int from) const;
    /// The middle of "w0 = number" of a unit.
    QPointF biasPlace(int unit) const;
    /// The words "input layer" … above the columns 0, 1, 2.
    QRectF columnCaption(int column) const;
    QRectF formulaArea() const { return m_formula; }
    QRectF calculationArea() const { return m_calculation; }
    /// The unit at a pixel; −1 none.
    int unitAt(QPointF pixel) const;

private:
    double m_scale = 1.0;
    std::array<QPointF, 2> m_inputs;
    std::array<QPointF, 3> m_units;
    QPointF m_result;
    double m_captionHeight = 0.0;
    QRectF m_formula;
    QRectF m_calculation;
};

} // namespace chalknet::ui
