// Basins: where descent ends from every start of a plane.
#pragma once

#include "engine/explain/DescentPath.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace chalknet {

/// How a start ended.
inline constexpr std::int8_t kBasinOnTheWay = -1; ///< at no minimum after all updates
inline constexpr std::int8_t kBasinDiverged = -2;

struct BasinMap {
    SurfaceDomain domain;
    int columns = 0;
    int rows = 0;
    /// columns × rows, row 0 at the top, starts at pixel centres: index into LossSurface::minima(), or one of the above.
    std::vector<std::int8_t> ends;
    std::vector<float> updates; ///< after how many it stayed near that minimum; NaN without

    /// The share of all starts with this end.
    double share(std::int8_t end) const;
};

/// A start has arrived at a minimum if its last place is within `distance` of it. `stop` is asked before every row of starts;
/// true leaves the rest on the way and `columns` × fewer rows computed (the map then has fewer rows).
BasinMap basins(const LossSurface& surface, const DescentSettings& settings, const SurfaceDomain& domain, int columns, int rows,
    double distance, const std::function<bool()>& stop = {});

} // namespace chalknet
