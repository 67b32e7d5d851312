// Every start is descended from; a chosen form needs some microseconds for one.
#include "engine/explain/Basins.h"

#include <cmath>
#include <limits>

namespace chalknet {

double BasinMap::share(std::int8_t end) const
{
    std::size_t count = 0;
    for (const std::int8_t each : ends)
        count += each == end ? 1 : 0;
    return ends.empty() ? 0.0 : static_cast<double>(count) / static_cast<double>(ends.size());
}

BasinMap basins(const LossSurface& surface, const DescentSettings& settings, const SurfaceDomain& domain, int columns, int rows,
    double distance, const std::function<bool()>& stop)
{
    BasinMap map;
    map.domain = domain;
    map.columns = columns;
    for (int row = 0; row < rows; ++row) {
        if (stop && stop())
            break;
        const double second = domain.top - (row + 0.5) / rows * (domain.top - domain.bottom);
        for (int column = 0; column < columns; ++column) {
            const double first = domain.left + (column + 0.5) / columns * (domain.right - domain.left);
            const SurfacePath path = descend(surface, {first, second}, settings);
            const std::optional<std::size_t> end = arrivedAt(surface, path, distance);
            map.ends.push_back(end ? static_cast<std::int8_t>(*end) : path.diverged ? kBasinDiverged : kBasinOnTheWay);
            const auto arrival = end ? arrivalUpdate(path, surface.minima()[*end], distance) : std::nullopt;
            map.updates.push_back(arrival ? static_cast<float>(*arrival) : std::numeric_limits<float>::quiet_NaN());
        }
        map.rows = row + 1;
    }
    return map;
}

} // namespace chalknet
