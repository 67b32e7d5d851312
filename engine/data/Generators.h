// The built-in data sets: small tasks that every lesson can rely on, each reproducible from a seed.
#pragma once

#include "engine/data/Dataset.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace chalknet {

inline constexpr std::size_t kMaximumGeneratedRows = 1'000'000;
inline constexpr std::size_t kMaximumGeneratedDigits = 100'000;

struct GeneratorConfig {
    /// Rows, 1 … kMaximumGeneratedRows (digits: kMaximumGeneratedDigits). The gates without noise always have their four rows.
    std::size_t count = 200;
    /// Standard deviation of the normal noise on every coordinate, 0 … 10; on the target for plane and bumps.
    /// Digits: how strongly the handwriting varies beyond its natural variation (0 natural, 1 about twice as much).
    double noise = 0.0;
    std::uint64_t seed = 1;
};

/// Every name, in the order of the file format's description:
/// and or nand xor circle xor-blobs blobs spiral moons rings-3 blobs-4 pinwheel-5 blobs-6 plane bumps digits.
std::span<const std::string_view> generatorNames();
bool isGeneratorName(std::string_view name);

/// The four gates: inputs 0 and 1, one row for each corner (00, 01, 10, 11).
bool isGate(std::string_view name);

/// How many rows show the set well: 4 for gates, 200 for planar sets, 10000 for digits.
std::size_t defaultGeneratorCount(std::string_view name);

/// Makes a data set. Rows of different classes alternate, so any first part of the set is balanced.
///
/// Gates lie at 0 and 1: without noise exactly the four corners (count is ignored), with noise `count` (at least 4) points
/// scattered around the corners in turn. The other planar sets lie in about [−1, 1]² (before noise). `plane` and `bumps` are
/// regression with one target t in [−1, 1]: (x1 + x2)/2, and six hills and hollows. `digits` is 28×28 handwriting, 10 classes.
///
/// Throws UnknownDataName, and BadTrainingSetting for a count or noise out of range.
Dataset generate(std::string_view name, const GeneratorConfig& config);

} // namespace chalknet
