// Not written yet.
#include "engine/explain/LearningWalk.h"

namespace chalknet {

LearningWalk::LearningWalk(WalkMoment start)
    : m_moments{std::move(start)}
{
}
void LearningWalk::advance(const BatchTrace&, std::vector<std::size_t>) { }
void LearningWalk::back() { }
void LearningWalk::restart() { }
void LearningWalk::replaceCurrent(WalkMoment) { }

} // namespace chalknet
