// LearningWalk: learning one update after another by hand, and back again to exactly the same numbers.
#pragma once

#include "engine/explain/BatchTrace.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace chalknet {

/// Where learning stands: before the update that `rows` will make.
struct WalkMoment {
    std::vector<std::size_t> rows; ///< the examples of this update
    Parameters parameters;
    OptimizerState memory;

    friend bool operator==(const WalkMoment&, const WalkMoment&) = default;
};

/// A value. Moments that were left behind are kept as they were, so going back restores every number exactly. Copies share
/// their moments, which never change.
class LearningWalk {
public:
    /// Far more than a class steps through by hand; the oldest are forgotten beyond it.
    static constexpr std::size_t kMostMoments = 10'000;

    LearningWalk();
    explicit LearningWalk(WalkMoment start);

    const WalkMoment& current() const { return *m_moments[m_index]; }
    std::size_t position() const { return m_forgotten + m_index; } ///< updates since the start
    bool canGoBack() const { return m_index > 0; }
    /// Takes an update's result and goes on with `nextRows`; moments after the present one are forgotten. Without an update
    /// (a trace without a rule) the numbers stay as they are.
    void advance(const BatchTrace& update, std::vector<std::size_t> nextRows);
    void back();
    /// Back to the first moment (of those kept).
    void restart();
    /// Replaces the present moment (an edited weight, another example); what came after it is forgotten.
    void replaceCurrent(WalkMoment moment);

    /// Equal positions and equal moments.
    friend bool operator==(const LearningWalk& left, const LearningWalk& right);

private:
    void forgetLater();

    std::vector<std::shared_ptr<const WalkMoment>> m_moments; ///< never empty
    std::size_t m_index = 0; ///< of the present one
    std::size_t m_forgotten = 0; ///< moments before the first that is kept
};

} // namespace chalknet
