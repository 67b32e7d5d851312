// Squares as large as the layer's share of the width allows, whole layers always visible.
#include "ui/views/LayerActivationLayout.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

constexpr double kLargestPitch = 20.4;
constexpr double kSquareShare = 0.86; ///< of the pitch; the rest is the gap
constexpr double kFullRectangle = 1.15; ///< how much smaller squares may be for it
constexpr double kAnchorGap = 6.0;

/// The largest squares with which `units` fit into width × height; full rectangles are preferred to a short last row.
UnitGrid fittedGrid(int units, double width, double height, double largestPitch)
{
    UnitGrid grid;
    grid.units = units;
    double best = 0.0;
    for (int columns = 1; columns <= units; ++columns) {
        const int rows = (units + columns - 1) / columns;
        const double pitch = std::min({largestPitch, width / columns, height / rows});
        const double worth = pitch * (units % columns == 0 ? kFullRectangle : 1.0);
        if (worth > best) {
            best = worth;
            grid.rows = rows;
            grid.columns = columns;
            grid.pitch = pitch;
        }
    }
    grid.side = grid.pitch > 5 ? std::floor(grid.pitch * kSquareShare) : grid.pitch * kSquareShare;
    return grid;
}

} // namespace

QRectF UnitGrid::unitRect(int unit) const
{
    return {area.left() + (unit % columns) * pitch, area.top() + (unit / columns) * pitch, side, side};
}

QPointF UnitGrid::rightAnchor(int unit) const
{
    return {area.right() + kAnchorGap, unitRect(unit).center().y()};
}

QPointF UnitGrid::leftAnchor(int unit) const
{
    return {area.left() - kAnchorGap, unitRect(unit).center().y()};
}

LayerActivationLayout::LayerActivationLayout(QSizeF size, double scale, const std::vector<int>& hidden, int outputs)
    : m_height(size.height())
    , m_captionHeight(24 * scale)
    , m_outputs(outputs)
{
    const double room = size.height() - m_captionHeight - 6 * scale;
    m_captionTop = size.height() - m_captionHeight;
    const double inputSide = std::floor(std::min(140 * scale, room));
    m_input = QRectF(6 * scale, std::floor((room - inputSide) / 2), inputSide, inputSide);

    m_outputPitch = std::max(1.0, (size.height() - 2) / std::max(1, outputs));
    m_outputPitch = std::min(m_outputPitch, 34 * scale);
    m_outputSide = std::floor(std::min(21 * scale, m_outputPitch * 0.9));
    m_outputTop = (size.height() - outputs * m_outputPitch) / 2;
    m_labelWidth = 30 * scale;
    m_outputLeft = size.width() - m_labelWidth - m_outputSide - 26 * scale;
    placeHidden(hidden, m_input.right(), m_outputLeft, scale);
}

void LayerActivationLayout::placeHidden(const std::vector<int>& hidden, double left, double right, double scale)
{
    if (hidden.empty())
        return;
    const double room = m_captionTop - 6 * scale;
    const double count = static_cast<double>(hidden.size());
    // Of the way from input to output, gaps for the curves take at least 45 %.
    const double gridWidth = 0.55 * (right - left) / count;
    double used = 0.0;
    for (int units : hidden) {
        m_hidden.push_back(fittedGrid(units, gridWidth, std::min(room, 8.35 * kLargestPitch * scale), kLargestPitch * scale));
        used += m_hidden.back().columns * m_hidden.back().pitch;
    }
    const double free = right - left - used;
    const double first = 0.85;
    const double middle = 1.0;
    const double last = 1.5;
    const double unit = free / (first + middle * (count - 1) + last);
    double x = left + first * unit;
    for (UnitGrid& grid : m_hidden) {
        const double width = grid.columns * grid.pitch - (grid.pitch - grid.side);
        const double height = grid.rows * grid.pitch - (grid.pitch - grid.side);
        grid.area = QRectF(std::floor(x), std::floor((room - height) / 2), width, height);
        x += grid.columns * grid.pitch + middle * unit;
    }
}

QRectF LayerActivationLayout::outputRect(int output) const
{
    const double y = m_outputTop + output * m_outputPitch + (m_outputPitch - m_outputSide) / 2;
    return {m_outputLeft, std::floor(y), m_outputSide, m_outputSide};
}

QRectF LayerActivationLayout::outputLabel(int output) const
{
    const double y = m_outputTop + output * m_outputPitch;
    return {m_outputLeft + m_outputSide + 6, y, m_labelWidth, m_outputPitch};
}

QPointF LayerActivationLayout::outputAnchor(int output) const
{
    const QRectF square = outputRect(output);
    return {square.left() - kAnchorGap, square.center().y()};
}

QRectF LayerActivationLayout::caption(std::size_t column) const
{
    const QRectF above = column == 0 ? m_input : m_hidden[column - 1].area;
    const double width = std::max(above.width() + 40, 130.0);
    return {std::max(0.0, above.center().x() - width / 2), m_captionTop, width, m_captionHeight};
}

std::optional<std::pair<std::size_t, int>> LayerActivationLayout::unitAt(QPointF point) const
{
    for (std::size_t layer = 0; layer < m_hidden.size(); ++layer) {
        const UnitGrid& grid = m_hidden[layer];
        if (!grid.area.contains(point))
            continue;
        const int column = static_cast<int>((point.x() - grid.area.left()) / grid.pitch);
        const int row = static_cast<int>((point.y() - grid.area.top()) / grid.pitch);
        const int unit = row * grid.columns + column;
        if (column < grid.columns && unit < grid.units)
            return std::pair{layer, unit};
    }
    for (int output = 0; output < m_outputs; ++output) {
        if (outputRect(output).united(outputLabel(output)).contains(point))
            return std::pair{m_hidden.size(), output};
    }
    return {};
}

} // namespace chalknet::ui
