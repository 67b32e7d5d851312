// Marching squares: each cell gives up to two segments between its crossed edges; segments that share an edge are chained.
#include "ui/views/ContourLines.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace chalknet::ui {

namespace {

/// The given grid with one more row and column on each side, placed on the border of the unit square.
class BorderedGrid {
public:
    BorderedGrid(std::span<const float> values, int resolution)
        : m_resolution(resolution)
        , m_side(resolution + 2)
        , m_values(static_cast<std::size_t>(m_side) * static_cast<std::size_t>(m_side))
    {
        for (int row = 0; row < m_side; ++row)
            for (int column = 0; column < m_side; ++column)
                at(row, column) = bordered(values, row - 1, column - 1);
    }

    int side() const { return m_side; }
    double value(int row, int column) const { return m_values[index(row, column)]; }
    double position(int line) const
    {
        return line == 0 ? 0.0 : line == m_side - 1 ? 1.0 : (static_cast<double>(line) - 0.5) / m_resolution;
    }

private:
    std::size_t index(int row, int column) const
    {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_side) + static_cast<std::size_t>(column);
    }
    double& at(int row, int column) { return m_values[index(row, column)]; }

    /// Half a pixel outside: the line through the two nearest values.
    double bordered(std::span<const float> values, int row, int column) const
    {
        const auto inner = [&](int r, int c) {
            r = std::clamp(r, 0, m_resolution - 1);
            c = std::clamp(c, 0, m_resolution - 1);
            return static_cast<double>(
                values[static_cast<std::size_t>(r) * static_cast<std::size_t>(m_resolution) + static_cast<std::size_t>(c)]);
        };
        const int dr = row < 0 ? 1 : row >= m_resolution ? -1 : 0;
        const int dc = column < 0 ? 1 : column >= m_resolution ? -1 : 0;
        if (dr == 0 && dc == 0)
            return inner(row, column);
        return 1.5 * inner(row, column)
            - 0.5 * inner(std::clamp(row, 0, m_resolution - 1) + dr, std::clamp(column, 0, m_resolution - 1) + dc);
    }

    int m_resolution;
    int m_side;
    std::vector<double> m_values;
};

/// Every crossed grid edge is a point with up to two neighbours.
class SegmentChains {
public:
    explicit SegmentChains(const BorderedGrid& grid, double level)
        : m_grid(grid)
        , m_level(level)
        , m_links(static_cast<std::size_t>(grid.side()) * static_cast<std::size_t>(grid.side()) * 2)
    {
    }

    /// Edge from (row, column) to the right (vertical = false) or down.
    int edge(int row, int column, bool vertical) const { return (row * m_grid.side() + column) * 2 + (vertical ? 1 : 0); }

    void connect(int first, int second)
    {
        link(first, second);
        link(second, first);
    }

    std::vector<QPolygonF> take()
    {
        std::vector<QPolygonF> lines;
        for (const int start : m_order)
            if (count(start) == 1)
                follow(start, lines);
        for (const int start : m_order) // what is left is closed
            follow(start, lines);
        return lines;
    }

private:
    using Links = std::array<int, 2>;
    static constexpr int kNone = 0; // edge 0 + 1 is stored, so that 0 means none

    Links& links(int edgeId) { return m_links[static_cast<std::size_t>(edgeId)]; }
    int count(int edgeId) { return (links(edgeId)[0] != kNone ? 1 : 0) + (links(edgeId)[1] != kNone ? 1 : 0); }

    void link(int from, int to)
    {
        Links& ends = links(from);
        if (ends[0] == kNone && ends[1] == kNone)
            m_order.push_back(from);
        (ends[0] == kNone ? ends[0] : ends[1]) = to + 1;
    }

    void unlink(int from, int to)
    {
        for (int& slot : links(from))
            if (slot == to + 1)
                slot = kNone;
    }

    void follow(int start, std::vector<QPolygonF>& lines)
    {
        if (count(start) == 0)
            return;
        QPolygonF line{point(start)};
        int present = start;
        while (count(present) > 0) {
            const Links ends = links(present);
            const int next = (ends[0] != kNone ? ends[0] : ends[1]) - 1;
            unlink(present, next);
            unlink(next, present);
            line.append(point(next));
            present = next;
        }
        lines.push_back(std::move(line));
    }

    QPointF point(int edgeId) const
    {
        const bool vertical = edgeId % 2 == 1;
        const int row = edgeId / 2 / m_grid.side();
        const int column = edgeId / 2 % m_grid.side();
        const double from = m_grid.value(row, column);
        const double to = vertical ? m_grid.value(row + 1, column) : m_grid.value(row, column + 1);
        const double share = std::clamp((m_level - from) / (to - from), 0.0, 1.0);
        const auto between = [share](double a, double b) { return a + share * (b - a); };
        if (vertical)
            return {m_grid.position(column), between(m_grid.position(row), m_grid.position(row + 1))};
        return {between(m_grid.position(column), m_grid.position(column + 1)), m_grid.position(row)};
    }

    const BorderedGrid& m_grid;
    double m_level;
    std::vector<Links> m_links;
    std::vector<int> m_order;
};

void addCell(const BorderedGrid& grid, double level, int row, int column, SegmentChains& chains)
{
    const std::array<double, 4> corners{
        grid.value(row, column), grid.value(row, column + 1), grid.value(row + 1, column + 1), grid.value(row + 1, column)};
    int above = 0;
    double sum = 0.0;
    for (std::size_t i = 0; i < corners.size(); ++i) {
        if (!std::isfinite(corners[i]))
            return;
        above |= corners[i] >= level ? 1 << i : 0;
        sum += corners[i];
    }
    if (above == 0 || above == 15)
        return;
    const int top = chains.edge(row, column, false);
    const int right = chains.edge(row, column + 1, true);
    const int bottom = chains.edge(row + 1, column, false);
    const int left = chains.edge(row, column, true);
    const bool centerAbove = sum / 4.0 >= level;
    switch (above) {
    case 1:
    case 14: chains.connect(left, top); break;
    case 2:
    case 13: chains.connect(top, right); break;
    case 4:
    case 11: chains.connect(right, bottom); break;
    case 8:
    case 7: chains.connect(bottom, left); break;
    case 3:
    case 12: chains.connect(left, right); break;
    case 6:
    case 9: chains.connect(top, bottom); break;
    default: // 5: top left and bottom right are above; 10: the other two
        if ((above == 5) == centerAbove) {
            chains.connect(top, right);
            chains.connect(bottom, left);
        } else {
            chains.connect(left, top);
            chains.connect(right, bottom);
        }
    }
}

} // namespace

std::vector<QPolygonF> contourLines(std::span<const float> values, int resolution, double level)
{
    if (resolution < 2 || values.size() < static_cast<std::size_t>(resolution) * static_cast<std::size_t>(resolution))
        return {};
    const BorderedGrid grid(values, resolution);
    SegmentChains chains(grid, level);
    for (int row = 0; row + 1 < grid.side(); ++row)
        for (int column = 0; column + 1 < grid.side(); ++column)
            addCell(grid, level, row, column, chains);
    return chains.take();
}

} // namespace chalknet::ui
