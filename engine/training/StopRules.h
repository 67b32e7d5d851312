// StopRules: when a run is good enough, or no longer improves; the moment with the lowest loss can be kept.
#pragma once

#include "engine/compute/Backend.h"

#include <cstdint>
#include <limits>

namespace chalknet {

/// What ends a run before its last epoch. The loss that is watched is that of the validation data, if there are any, else of the
/// training data; it is looked at when an epoch has ended. Early stopping (Prechelt 1998) with the simplest
/// criterion: so many epochs without a new best.
struct StopRules {
    double lossBelow = 0.0; ///< stop once the watched loss is below; 0: never
    int patience = 0; ///< stop after so many epochs without an improvement; 0: never
    double smallestImprovement = 0.0; ///< less than this counts as none, from 0
    bool keepBest = false; ///< at the end, return to the moment with the lowest watched loss

    bool watches() const { return lossBelow > 0.0 || patience > 0 || keepBest; }
    friend bool operator==(const StopRules&, const StopRules&) = default;
};

enum class StopReason {
    None,
    LossReached, ///< the watched loss fell below lossBelow
    Plateau, ///< no improvement for `patience` epochs
};

/// Follows the watched loss of one run.
class StopWatch {
public:
    struct Verdict {
        StopReason reason = StopReason::None;
        bool isBest = false; ///< the lowest loss so far
    };

    /// The loss when `epoch` epochs have ended. A loss that is not finite is no improvement.
    Verdict observe(const StopRules& rules, double epoch, double loss);
    /// A further run from here: patience begins again, the best stays the best.
    void resume(double epoch) { m_lastImprovement = epoch; }

    double bestLoss() const { return m_bestLoss; } ///< +∞ before the first
    double bestEpoch() const { return m_bestEpoch; }

private:
    double m_bestLoss = std::numeric_limits<double>::infinity();
    double m_bestEpoch = 0.0;
    double m_patientLoss = std::numeric_limits<double>::infinity(); // the loss that an improvement has to beat
    double m_lastImprovement = 0.0;
};

/// Very short epochs are not looked at one by one: after every so many, 1 for data of 256 rows and more.
std::uint64_t epochsBetweenLooks(std::size_t rows);

} // namespace chalknet
