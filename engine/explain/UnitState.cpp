// Not written yet.
#include "engine/explain/UnitState.h"

namespace chalknet {

std::vector<UnitReport> unitReports(const NetworkSpec&, const Parameters&, std::span<const TraceExample>, std::size_t)
{
    return {};
}

} // namespace chalknet
