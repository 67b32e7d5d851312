// DepthEffects: what depth does: stacked linear layers collapse into one, and a chain of small derivatives fades.
#pragma once

#include "engine/model/NetworkSpec.h"
#include "engine/model/Parameters.h"

#include <optional>
#include <vector>

namespace chalknet {

/// y = W x + b.
struct AffineMap {
    int outputs = 0;
    int inputs = 0;
    std::vector<double> weights; ///< outputs × inputs, row by row
    std::vector<double> biases; ///< outputs

    std::vector<double> operator()(const std::vector<double>& x) const;
};

/// The one layer that a network of identity layers (slopes included) equals; nothing if some layer is not linear.
/// The last layer's activation may be anything: it is applied afterwards and not part of the map.
std::optional<AffineMap> collapseLinearLayers(const NetworkSpec& spec, const Parameters& parameters);

/// One layer of a chain of single units a ← f(w·a): where the gradient goes through.
struct ChainLayer {
    double weight = 0.0;
    double weightedSum = 0.0; ///< z
    double activation = 0.0; ///< a = f(z)
    double derivative = 0.0; ///< f′(z)
    double factor = 0.0; ///< ∂a_l/∂a_(l−1) = w f′(z)
    /// ∂a_L/∂a_l: the product of the factors of the layers behind this one (1 for the last).
    double gradientFromEnd = 0.0;
    /// ∂a_l/∂x: the product of the factors up to this one.
    double productFromStart = 0.0;
};

/// `depth` ≥ 1 layers of one unit each with the same weight.
std::vector<ChainLayer> gradientChain(ActivationType type, double parameter, double weight, double input, int depth);

/// The mean of |∂E/∂z| over units and examples for each layer of a fully connected network of `depth` hidden layers of `width`
/// units with seeded weights, on seeded standard normal inputs and ∂E/∂a = 1 at every unit of the last hidden layer: measured,
/// not a formula.
struct LayerGradients {
    std::vector<double> meanAbsolute; ///< [layer], first hidden layer first
};
LayerGradients measuredGradients(const NetworkSpec& spec, int examples, std::uint64_t seed);

} // namespace chalknet
