// Patience and the lowest loss.
#include "engine/training/StopRules.h"

#include <algorithm>

namespace chalknet {

namespace {

constexpr std::size_t kRowsBetweenLooks = 256;

} // namespace

StopWatch::Verdict StopWatch::observe(const StopRules& rules, double epoch, double loss)
{
    Verdict verdict;
    // NaN compares false: it is neither best nor an improvement.
    if (loss < m_bestLoss) {
        m_bestLoss = loss;
        m_bestEpoch = epoch;
        verdict.isBest = true;
    }
    if (loss < m_patientLoss - rules.smallestImprovement) {
        m_patientLoss = loss;
        m_lastImprovement = epoch;
    }
    if (rules.lossBelow > 0.0 && loss < rules.lossBelow)
        verdict.reason = StopReason::LossReached;
    else if (rules.patience > 0 && epoch - m_lastImprovement >= rules.patience)
        verdict.reason = StopReason::Plateau;
    return verdict;
}

std::uint64_t epochsBetweenLooks(std::size_t rows)
{
    return std::max<std::uint64_t>(1, kRowsBetweenLooks / std::max<std::size_t>(1, rows));
}

} // namespace chalknet
