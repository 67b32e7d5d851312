// LayerActivationLayout: where the input picture, the grids of hidden units and the ten outputs lie; geometry without a window.
#pragma once

#include <QPointF>
#include <QRectF>

#include <optional>
#include <utility>
#include <vector>

namespace chalknet::ui {

/// One hidden layer as a grid of squares, filled row by row.
struct UnitGrid {
    QRectF area;
    int units = 0;
    int rows = 0;
    int columns = 0;
    double pitch = 0.0; ///< from one square to the next
    double side = 0.0; ///< of a square

    QRectF unitRect(int unit) const;
    /// Where curves from or to the unit's row begin, outside the grid's right or left edge.
    QPointF rightAnchor(int unit) const;
    QPointF leftAnchor(int unit) const;
};

class LayerActivationLayout {
public:
    LayerActivationLayout() = default;
    /// `hidden`: units of every hidden layer; may be empty.
    LayerActivationLayout(QSizeF size, double scale, const std::vector<int>& hidden, int outputs);

    QRectF input() const { return m_input; }
    const std::vector<UnitGrid>& hidden() const { return m_hidden; }
    QRectF outputRect(int output) const;
    QRectF outputLabel(int output) const;
    QPointF outputAnchor(int output) const;
    /// Under the input (0) or under a hidden layer (1 …).
    QRectF caption(std::size_t column) const;
    double outputPitch() const { return m_outputPitch; }

    /// (layer, unit) under a point; the last layer is the output.
    std::optional<std::pair<std::size_t, int>> unitAt(QPointF point) const;

private:
    void placeHidden(const std::vector<int>& hidden, double left, double right, double scale);

    double m_height = 0.0;
    double m_captionTop = 0.0;
    double m_captionHeight = 0.0;
    QRectF m_input;
    std::vector<UnitGrid> m_hidden;
    int m_outputs = 0;
    double m_outputLeft = 0.0;
    double m_outputSide = 0.0;
    double m_outputPitch = 0.0;
    double m_outputTop = 0.0;
    double m_labelWidth = 0.0;
};

} // namespace chalknet::ui
