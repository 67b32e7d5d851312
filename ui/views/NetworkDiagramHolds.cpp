// A table of holds, column by column.
#include "ui/views/NetworkDiagramHolds.h"

#include <algorithm>

namespace chalknet::ui {

DiagramHolds::DiagramHolds(std::vector<int> units)
    : m_units(std::move(units))
    , m_holds(m_units.size())
{
    for (std::size_t column = 1; column < m_units.size(); ++column)
        m_holds[column].assign(
            static_cast<std::size_t>(m_units[column]) * static_cast<std::size_t>(m_units[column - 1] + 1), ParameterHold::Free);
}

bool DiagramHolds::contains(EdgeAddress edge) const
{
    return edge.column > 0 && edge.column < static_cast<int>(m_units.size()) && edge.to >= 0
        && edge.to < m_units[static_cast<std::size_t>(edge.column)] && edge.from >= EdgeAddress::kBias
        && edge.from < m_units[static_cast<std::size_t>(edge.column) - 1];
}

std::size_t DiagramHolds::place(EdgeAddress edge) const
{
    const int row = m_units[static_cast<std::size_t>(edge.column) - 1] + 1;
    return static_cast<std::size_t>(edge.to * row + edge.from + 1);
}

void DiagramHolds::set(EdgeAddress edge, ParameterHold hold)
{
    if (!contains(edge))
        return;
    ParameterHold& present = m_holds[static_cast<std::size_t>(edge.column)][place(edge)];
    m_held += (hold != ParameterHold::Free ? 1 : 0) - (present != ParameterHold::Free ? 1 : 0);
    present = hold;
}

ParameterHold DiagramHolds::of(EdgeAddress edge) const
{
    return contains(edge) ? m_holds[static_cast<std::size_t>(edge.column)][place(edge)] : ParameterHold::Free;
}

bool DiagramHolds::isFrozen(UnitAddress unit) const
{
    if (m_held == 0 || !contains({unit.column, EdgeAddress::kBias, unit.unit}))
        return false;
    for (int from = EdgeAddress::kBias; from < m_units[static_cast<std::size_t>(unit.column) - 1]; ++from) {
        if (of({unit.column, from, unit.unit}) == ParameterHold::Free)
            return false;
    }
    return true;
}

bool DiagramHolds::isCut(UnitAddress unit) const
{
    const auto next = static_cast<std::size_t>(unit.column) + 1;
    if (m_held == 0 || unit.column < 0 || next >= m_units.size())
        return false;
    for (int to = 0; to < m_units[next]; ++to) {
        if (of({unit.column + 1, unit.unit, to}) != ParameterHold::Cut)
            return false;
    }
    return true;
}

int DiagramHolds::frozenCount() const
{
    std::ptrdiff_t count = 0;
    for (const std::vector<ParameterHold>& column : m_holds)
        count += std::ranges::count(column, ParameterHold::Frozen);
    return static_cast<int>(count);
}

} // namespace chalknet::ui
