// Orders from a counter instead of a stream: number i of an epoch is mixed from the epoch's key and i alone.
//
// A generator with a large state has to be seeded anew for every epoch: for the order of four rows that takes ten times as long
// as training with them. A counter has nothing to be seeded, and no number waits for the one before.
#include "engine/base/EpochOrders.h"

#include "engine/base/BitMix.h"

#include <numeric>
#include <span>
#include <utility>

namespace chalknet {

namespace {

/// A number below `bound`, each as likely as the others, by multiplication and rejection (Lemire 2019, section 3).
std::uint32_t below(std::uint32_t bound, std::uint64_t bits)
{
    std::uint64_t product = (bits >> 32) * bound;
    if (static_cast<std::uint32_t>(product) < bound) [[unlikely]] { // else it is above the remainder that would be biased
        const std::uint32_t firstUnbiased = (0U - bound) % bound;
        while (static_cast<std::uint32_t>(product) < firstUnbiased) {
            bits = mixBits(bits);
            product = (bits >> 32) * bound;
        }
    }
    return static_cast<std::uint32_t>(product >> 32);
}

/// Fisher–Yates. The numbers are those of SplitMix64 (Steele, Lea and Flood 2014), seeded with the key, from the last to the
/// first.
void shuffle(std::span<std::uint32_t> order, std::uint64_t key)
{
    constexpr std::uint64_t kGolden = 0x9e3779b97f4a7c15ULL;
    for (std::size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[below(static_cast<std::uint32_t>(i), mixBits(key + i * kGolden))]);
}

} // namespace

std::vector<std::uint32_t> epochOrders(
    std::size_t rows, bool shuffled, std::uint64_t seed, std::uint64_t first, std::size_t epochs)
{
    std::vector<std::uint32_t> orders(rows * epochs);
    for (std::size_t epoch = 0; epoch < epochs; ++epoch) {
        const std::span order = std::span(orders).subspan(epoch * rows, rows);
        std::iota(order.begin(), order.end(), 0U);
        if (shuffled)
            shuffle(order, mixBits(mixBits(seed) ^ mixBits(first + epoch)));
    }
    return orders;
}

} // namespace chalknet
