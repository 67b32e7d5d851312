// A mixer of bits, for seeds.
#pragma once

#include <cstdint>

namespace chalknet {

/// SplitMix64 finaliser (Steele, Lea and Flood 2014): spreads nearby seeds far apart.
constexpr std::uint64_t mixBits(std::uint64_t value)
{
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

} // namespace chalknet
