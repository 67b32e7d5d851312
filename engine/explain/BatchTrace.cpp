// Not written yet.
#include "engine/explain/BatchTrace.h"

namespace chalknet {

BatchTrace traceBatch(const NetworkSpec&, const Parameters&, std::span<const TraceExample>, const std::optional<UpdateRule>&, Mistake)
{
    return {};
}

} // namespace chalknet
