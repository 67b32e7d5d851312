// DigitGenerator: handwriting-like digits for machines without MNIST.
#pragma once

#include "engine/base/Random.h"
#include "engine/data/Dataset.h"
#include "engine/data/DigitPreprocessor.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace chalknet {

/// The strokes of one digit (0 … 9) as a person might write it, on a canvas of side 1: a style is chosen, then slant, size,
/// rotation, proportions, curvature, pen width and a smooth wobble of the hand are drawn at random.
/// `extraVariation` 0 is natural; 1 varies about twice as much.
std::vector<Stroke> drawDigit(int digit, Random& random, double extraVariation = 0.0);

/// `count` pictures of 28×28 with labels 0 … 9 in turn; picture i depends on (seed, i) alone.
Dataset generateDigits(std::size_t count, std::uint64_t seed, double extraVariation = 0.0);

} // namespace chalknet
