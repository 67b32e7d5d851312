// Moments of learning in order, and where among them the present one stands.
#include "engine/explain/LearningWalk.h"

#include <algorithm>
#include <utility>

namespace chalknet {

LearningWalk::LearningWalk()
    : LearningWalk(WalkMoment{})
{
}

LearningWalk::LearningWalk(WalkMoment start)
    : m_moments{std::make_shared<const WalkMoment>(std::move(start))}
{
}

void LearningWalk::advance(const BatchTrace& update, std::vector<std::size_t> nextRows)
{
    WalkMoment next = current();
    next.rows = std::move(nextRows);
    if (update.updated) {
        next.parameters = *update.updated;
        next.memory = update.memory;
    }
    forgetLater();
    m_moments.push_back(std::make_shared<const WalkMoment>(std::move(next)));
    ++m_index;
    if (m_moments.size() > kMostMoments) {
        m_moments.erase(m_moments.begin());
        --m_index;
        ++m_forgotten;
    }
}

void LearningWalk::back()
{
    if (canGoBack())
        --m_index;
}

void LearningWalk::restart()
{
    m_index = 0;
}

void LearningWalk::replaceCurrent(WalkMoment moment)
{
    forgetLater();
    m_moments.back() = std::make_shared<const WalkMoment>(std::move(moment));
}

void LearningWalk::forgetLater()
{
    m_moments.resize(m_index + 1);
}

bool operator==(const LearningWalk& left, const LearningWalk& right)
{
    const auto areEqual = [](const auto& a, const auto& b) { return a == b || *a == *b; };
    return left.m_index == right.m_index && left.m_forgotten == right.m_forgotten
        && std::equal(left.m_moments.begin(), left.m_moments.end(), right.m_moments.begin(), right.m_moments.end(), areEqual);
}

} // namespace chalknet
