// DigitAugmenter: further pictures from given ones, as if written a little differently: turned, slanted, moved, stretched, bent,
// and with noise.
#pragma once

#include "engine/data/Dataset.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace chalknet {

/// How far a picture may be changed; each number is the largest of a uniform draw to both sides.
struct Augmentation {
    double rotation = 10.0; ///< degrees
    double shear = 0.15; ///< horizontal shift for each pixel of height
    double scale = 0.12; ///< relative change of width and of height, each on its own
    double shift = 1.5; ///< pixels, in both directions
    /// Smooth random displacement (Simard, Steinkraus and Platt 2003), in pixels at most about; 0: none.
    double bend = 1.5;
    /// Standard deviation of normal noise on every pixel, in grey values; 0: none.
    double noise = 0.0;

    friend bool operator==(const Augmentation&, const Augmentation&) = default;
};

/// A picture of rows × columns bytes, changed by numbers drawn from (seed, picture, copy) alone.
std::vector<std::uint8_t> augmentedPicture(std::span<const std::uint8_t> picture, int rows, int columns,
    const Augmentation& limits, std::uint64_t seed, std::uint64_t number, std::uint64_t copy);

/// Told how many of all copies are done; false stops the work.
using AugmentProgress = std::function<bool(std::size_t done, std::size_t all)>;

/// The given pictures, then `copies` changed ones of every picture, with the same labels. The data must have pixels, labels and
/// an image shape (std::invalid_argument). Empty if `progress` stopped it.
Dataset augmentDigits(const Dataset& data, std::size_t copies, const Augmentation& limits, std::uint64_t seed,
    const AugmentProgress& progress = {});

} // namespace chalknet
