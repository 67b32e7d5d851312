// Parameters: every weight, bias and learned alpha of a network in one flat array of doubles.
#pragma once

#include "engine/model/NetworkSpec.h"

#include <cstddef>
#include <span>
#include <vector>

namespace chalknet {

/// Where one layer's numbers lie in the flat array.
struct LayerLayout {
    int inputs = 0;  ///< columns of the weight matrix
    int units = 0;   ///< outputs of the layer
    int pieces = 1;  ///< maxout pieces per unit
    int alphas = 0;  ///< units for PReLU, else 0
    std::size_t weightOffset = 0; ///< rows() × inputs, row-major; row u·pieces + p is piece p of unit u
    std::size_t biasOffset = 0;   ///< rows()
    std::size_t alphaOffset = 0;  ///< alphas

    int rows() const { return units * pieces; }
    std::size_t weightCount() const { return static_cast<std::size_t>(rows()) * static_cast<std::size_t>(inputs); }

    friend bool operator==(const LayerLayout&, const LayerLayout&) = default;
};

/// The layout of a whole network: per layer weights, then biases, then alphas.
class ParameterLayout {
public:
    ParameterLayout() = default;
    /// The spec must be valid.
    explicit ParameterLayout(const NetworkSpec& spec);

    std::size_t size() const { return m_size; }
    std::size_t layerCount() const { return m_layers.size(); }
    const LayerLayout& layer(std::size_t index) const { return m_layers[index]; }

    friend bool operator==(const ParameterLayout&, const ParameterLayout&) = default;

private:
    std::vector<LayerLayout> m_layers;
    std::size_t m_size = 0;
};

/// The numbers of a network. A value; gradients and optimiser state use the same type.
class Parameters {
public:
    Parameters() = default;
    /// All zero, with the layout of the spec.
    explicit Parameters(const NetworkSpec& spec);
    explicit Parameters(ParameterLayout layout);

    const ParameterLayout& layout() const { return m_layout; }
    std::span<double> values() { return m_values; }
    std::span<const double> values() const { return m_values; }

    /// weight(l, i, j): from input j to row i (unit i when there is one piece) of layer l (0 is the first after the input).
    double& weight(std::size_t layer, int row, int input);
    double weight(std::size_t layer, int row, int input) const;
    double& bias(std::size_t layer, int row);
    double bias(std::size_t layer, int row) const;
    double& alpha(std::size_t layer, int unit);
    double alpha(std::size_t layer, int unit) const;

    std::span<double> weights(std::size_t layer);
    std::span<const double> weights(std::size_t layer) const;
    std::span<double> biases(std::size_t layer);
    std::span<const double> biases(std::size_t layer) const;
    std::span<double> alphas(std::size_t layer);
    std::span<const double> alphas(std::size_t layer) const;

    bool allFinite() const;

    friend bool operator==(const Parameters&, const Parameters&) = default;

private:
    ParameterLayout m_layout;
    std::vector<double> m_values;
};

/// The start of training: weights drawn by spec.initializer from spec.seed, biases 0, PReLU alphas as the activation says.
Parameters initialParameters(const NetworkSpec& spec);

} // namespace chalknet
