// Own distributions over a standard engine, and the Philox counter-based generator.
#include "engine/base/Random.h"

#include "engine/base/BitMix.h"
#include "engine/base/EpochOrders.h"

#include <cmath>
#include <numbers>

namespace chalknet {

Random::Random(std::uint64_t seed, std::uint64_t stream)
    : m_engine(mixBits(mixBits(seed) ^ stream))
{
}

double Random::uniform()
{
    return static_cast<double>(m_engine() >> 11) * 0x1.0p-53;
}

double Random::normal()
{
    if (m_hasSpareNormal) {
        m_hasSpareNormal = false;
        return m_spareNormal;
    }
    const double radius = std::sqrt(-2.0 * std::log(1.0 - uniform()));
    const double angle = 2.0 * std::numbers::pi * uniform();
    m_spareNormal = radius * std::sin(angle);
    m_hasSpareNormal = true;
    return radius * std::cos(angle);
}

std::uint64_t Random::below(std::uint64_t bound)
{
    std::uint64_t value = m_engine();
    if (value < bound) [[unlikely]] { // else it is above the remainder that would be biased, and the division need not be done
        const std::uint64_t firstUnbiased = (0 - bound) % bound;
        while (value < firstUnbiased)
            value = m_engine();
    }
    return value % bound;
}

std::vector<std::uint32_t> epochOrder(std::size_t rows, bool shuffle, std::uint64_t seed, std::uint64_t epoch)
{
    return epochOrders(rows, shuffle, seed, epoch, 1);
}

std::uint32_t philox2x32(std::uint32_t counterLow, std::uint32_t counterHigh, std::uint32_t key)
{
    constexpr std::uint32_t kMultiplier = 0xd256d193U;
    constexpr std::uint32_t kWeyl = 0x9e3779b9U;
    constexpr int kRounds = 10;
    for (int round = 0; round < kRounds; ++round) {
        const std::uint64_t product = static_cast<std::uint64_t>(kMultiplier) * counterLow;
        const auto high = static_cast<std::uint32_t>(product >> 32);
        const auto low = static_cast<std::uint32_t>(product);
        counterLow = high ^ key ^ counterHigh;
        counterHigh = low;
        key += kWeyl;
    }
    return counterLow;
}

std::uint32_t dropoutThreshold(double rate)
{
    return static_cast<std::uint32_t>(rate * 4294967296.0);
}

bool dropoutKeeps(std::uint32_t unit, std::uint32_t rowInBatch, std::uint32_t key, double rate)
{
    return philox2x32(unit, rowInBatch, key) >= dropoutThreshold(rate);
}

std::uint32_t dropoutKey(std::uint64_t seed, std::uint64_t step, std::uint32_t layer)
{
    return static_cast<std::uint32_t>(mixBits(mixBits(seed ^ 0x64726f70ULL) + mixBits(step) + layer) >> 32);
}

} // namespace chalknet
