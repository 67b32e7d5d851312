// MapBlock: one layer of a network over a block of grid points, in float; the inner loops of the unit maps.
#pragma once

#include "engine/model/NetworkSpec.h"
#include "engine/model/Parameters.h"

#include <vector>

namespace chalknet {

/// Few enough that the values of two layers stay in the nearest cache, and whole vectors on every processor.
inline constexpr int kMapBlockPoints = 256;

/// The numbers of a layer in float.
struct MapLayer {
    MapLayer(const NetworkSpec& spec, const Parameters& parameters, std::size_t layer);

    Activation activation;
    int units = 0;
    int rows = 0; ///< units · pieces
    int inputs = 0;
    std::vector<float> weights; ///< rows × inputs
    std::vector<float> biases;
    std::vector<float> slopes; ///< of every unit: the activation's parameter, or its own alpha
};

/// `inputs` holds layer.inputs rows of kMapBlockPoints values; `outputs` has room for layer.rows of them and then holds
/// layer.units rows of activations.
void computeMapBlock(const MapLayer& layer, const float* inputs, float* outputs);

} // namespace chalknet
