// InFlight: keeps the enqueued but unfinished batches within a few milliseconds of work.
#pragma once

#include "engine/compute/opencl/OpenCl.h"

#include <chrono>
#include <cstddef>
#include <deque>

namespace chalknet {

/// A device must never run dry, and a stop must take effect soon: so many batches are let through as the device finishes in
/// about kTargetTime, measured while it works.
class InFlight {
public:
    void add(cl::Event batch) { m_batches.push_back(std::move(batch)); }
    /// Waits for the older half when the limit is reached; the younger half keeps the device busy meanwhile.
    void throttle();
    void clear();

private:
    std::deque<cl::Event> m_batches;
    std::size_t m_limit = 1; ///< grows as soon as launches turn out to be short
    std::chrono::steady_clock::time_point m_lastWait;
    bool m_isWarm = false; ///< nothing but work lies between m_lastWait and now
};

} // namespace chalknet
