// DiagramHolds: which weights and biases of a diagram are frozen or cut.
#pragma once

#include "ui/views/NetworkDiagramGeometry.h"

#include <cstdint>
#include <vector>

namespace chalknet::ui {

enum class ParameterHold : std::uint8_t { Free, Frozen, Cut };

class DiagramHolds {
public:
    DiagramHolds() = default;
    /// `units`: of all columns, inputs and outputs included.
    explicit DiagramHolds(std::vector<int> units);

    void set(EdgeAddress edge, ParameterHold hold);
    ParameterHold of(EdgeAddress edge) const;
    bool isEmpty() const { return m_held == 0; }
    /// Everything that arrives at the unit is held.
    bool isFrozen(UnitAddress unit) const;
    /// Everything that leaves the unit is cut.
    bool isCut(UnitAddress unit) const;
    /// Frozen ones alone.
    int frozenCount() const;

    friend bool operator==(const DiagramHolds&, const DiagramHolds&) = default;

private:
    bool contains(EdgeAddress edge) const;
    std::size_t place(EdgeAddress edge) const;

    std::vector<int> m_units;
    std::vector<std::vector<ParameterHold>> m_holds; ///< [column][to · (units before + 1) + from + 1]
    int m_held = 0;
};

} // namespace chalknet::ui
