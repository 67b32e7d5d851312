// EpochOrders: the orders of many epochs at once, fast enough for epochs that take less than a microsecond to train.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace chalknet {

/// The orders of the epochs first … first+epochs−1, one behind the other: each is what epochOrder() gives.
std::vector<std::uint32_t> epochOrders(
    std::size_t rows, bool shuffled, std::uint64_t seed, std::uint64_t first, std::size_t epochs);

} // namespace chalknet
