// Not written yet.
#include "engine/explain/StepPlan.h"

namespace chalknet {

std::vector<TraceStep> planSteps(const NetworkSpec&, const BatchTrace&, std::size_t)
{
    return {};
}
int countOfKind(const std::vector<TraceStep>&, StepKind)
{
    return 0;
}
int numberWithinKind(const std::vector<TraceStep>&, std::size_t)
{
    return 0;
}

} // namespace chalknet
