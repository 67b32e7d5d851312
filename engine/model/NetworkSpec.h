// NetworkSpec: the network a student built, as a value, and the one place that checks it.
#pragma once

#include "engine/base/Problem.h"
#include "engine/model/Activation.h"
#include "engine/model/Initializer.h"
#include "engine/model/Loss.h"

#include <cstdint>
#include <vector>

namespace chalknet {

inline constexpr int kMaximumLayers = 64;
inline constexpr int kMaximumUnits = 65'536;
inline constexpr int kMaximumInputs = 65'536;
inline constexpr int kMaximumPieces = 16;
inline constexpr std::uint64_t kMaximumParameters = 50'000'000;

/// One layer after the input: its units and what they do.
struct LayerSpec {
    int units = 1;
    Activation activation;
    /// Rate in [0, 1) at which this layer's outputs are dropped while training (inverted dropout, Srivastava 2014).
    double dropout = 0.0;

    friend bool operator==(const LayerSpec&, const LayerSpec&) = default;
};

/// A feedforward network: `inputs`, then `layers` in order; the last one is the output.
struct NetworkSpec {
    int inputs = 2;
    std::vector<LayerSpec> layers;
    LossType loss = LossType::BinaryCrossEntropy;
    Initializer initializer;
    std::uint64_t seed = 1;

    int outputs() const { return layers.empty() ? 0 : layers.back().units; }
    int layerInputs(std::size_t layer) const { return layer == 0 ? inputs : layers[layer - 1].units; }

    friend bool operator==(const NetworkSpec&, const NetworkSpec&) = default;
};

/// Weights, biases and learned alphas together. Only meaningful for a spec whose counts are in range.
std::uint64_t parameterCount(const NetworkSpec& spec);

/// Every problem of the spec, in reading order (layers are counted from 1 in the texts); empty if it can be trained.
std::vector<Problem> validate(const NetworkSpec& spec);

/// Throws the first problem of validate(), if there is one.
void requireValid(const NetworkSpec& spec);

/// "2-8-6-1": inputs and the units of every layer.
std::string shapeText(const NetworkSpec& spec);

} // namespace chalknet
