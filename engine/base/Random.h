// Random numbers that are the same on every system: a seeded sequence for the host and a counter-based hash for kernels.
#pragma once

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <random>
#include <vector>

namespace chalknet {

/// A reproducible stream. Engine: std::mt19937_64 (fully specified by the standard); the distributions are our own,
/// because those of the standard library differ between systems.
class Random {
public:
    /// Streams with different numbers are independent for the same seed (one for weights, one for data …).
    explicit Random(std::uint64_t seed, std::uint64_t stream = 0);

    /// Uniform in [0, 1), 53 random bits.
    double uniform();
    /// Uniform in [low, high).
    double uniform(double low, double high) { return low + (high - low) * uniform(); }
    /// Standard normal (Box and Muller 1958).
    double normal();
    /// Uniform integer in [0, bound), bound ≥ 1, without bias (rejection).
    std::uint64_t below(std::uint64_t bound);

    /// Fisher–Yates.
    template <typename T> void shuffle(std::vector<T>& values)
    {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[below(i)]);
    }

private:
    std::mt19937_64 m_engine;
    double m_spareNormal = 0.0;
    bool m_hasSpareNormal = false;
};

/// The order in which an epoch visits the rows: 0 … rows−1, shuffled from (seed, epoch) alone, so that any epoch can be
/// reproduced without replaying the ones before it.
std::vector<std::uint32_t> epochOrder(std::size_t rows, bool shuffle, std::uint64_t seed, std::uint64_t epoch);

/// Philox2x32-10, a counter-based generator (Salmon et al. 2011, "Parallel random numbers: as easy as 1, 2, 3").
/// The OpenCL kernels contain the same function, so that host and device drop the same units.
/// Returns 32 random bits for one counter pair and key.
std::uint32_t philox2x32(std::uint32_t counterLow, std::uint32_t counterHigh, std::uint32_t key);

/// Whether dropout keeps a unit: counter = (unit within the layer, row within the batch), key mixed from seed, step and layer.
/// rate in [0, 1): the unit is kept with probability 1 − rate. Exact integer comparison, identical on every device.
bool dropoutKeeps(std::uint32_t unit, std::uint32_t rowInBatch, std::uint32_t key, double rate);

/// The key for dropoutKeeps of one layer in one training step.
std::uint32_t dropoutKey(std::uint64_t seed, std::uint64_t step, std::uint32_t layer);

/// The threshold used by dropoutKeeps: keep when philox2x32(...) >= threshold.
std::uint32_t dropoutThreshold(double rate);

} // namespace chalknet
