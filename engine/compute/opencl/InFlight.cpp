// Waiting for batches and measuring how long they take.
#include "engine/compute/opencl/InFlight.h"

#include <algorithm>
#include <cmath>

namespace chalknet {

namespace {

constexpr std::chrono::duration<double> kTargetTime = std::chrono::milliseconds(20);
// A launch that takes longer than the target runs alone: a stop then waits for one, and what the device loses until the next
// launch is little beside it.
constexpr std::size_t kSmallestLimit = 1;
constexpr std::size_t kLargestLimit = 512;

} // namespace

void InFlight::throttle()
{
    if (m_batches.size() < m_limit)
        return;
    const std::size_t half = (m_batches.size() + 1) / 2;
    m_batches[half - 1].wait();
    m_batches.erase(m_batches.begin(), m_batches.begin() + static_cast<std::ptrdiff_t>(half));

    const auto now = std::chrono::steady_clock::now();
    if (m_isWarm) {
        const std::chrono::duration<double> perBatch = (now - m_lastWait) / static_cast<double>(half);
        const double fitting = perBatch.count() > 0.0 ? kTargetTime / perBatch : static_cast<double>(kLargestLimit);
        // Doubling at most, so that one lucky measurement does not open the gate.
        const auto upper = static_cast<double>(std::min(kLargestLimit, 2 * m_limit));
        m_limit = static_cast<std::size_t>(std::clamp(std::ceil(fitting), static_cast<double>(kSmallestLimit), upper));
    }
    m_lastWait = now;
    m_isWarm = true;
}

void InFlight::clear()
{
    m_batches.clear();
    m_isWarm = false;
}

} // namespace chalknet
