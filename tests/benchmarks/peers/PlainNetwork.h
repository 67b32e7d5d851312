// A network in plain C++ loops over floats, one example after the other, as one writes it without thinking of speed.
#pragma once

#include "Peer.h"

#include <algorithm>
#include <cmath>

namespace bench {

enum class Function { Identity, Tanh, Relu, Sigmoid, Softmax };

inline Function functionOf(const std::string& name)
{
    if (name == "tanh")
        return Function::Tanh;
    if (name == "relu")
        return Function::Relu;
    if (name == "sigmoid")
        return Function::Sigmoid;
    return name == "softmax" ? Function::Softmax : Function::Identity;
}

inline float activation(Function function, float z)
{
    switch (function) {
    case Function::Tanh: return std::tanh(z);
    case Function::Relu: return z > 0.0F ? z : 0.0F;
    case Function::Sigmoid: return 1.0F / (1.0F + std::exp(-z));
    default: return z;
    }
}

// From the output, as all of these allow.
inline float derivative(Function function, float a)
{
    switch (function) {
    case Function::Tanh: return 1.0F - a * a;
    case Function::Relu: return a > 0.0F ? 1.0F : 0.0F;
    case Function::Sigmoid: return a * (1.0F - a);
    default: return 1.0F;
    }
}

struct PlainLayer {
    std::size_t inputs = 0;
    std::size_t units = 0;
    Function function = Function::Identity;
    std::vector<float> weights;
    std::vector<float> biases;
    std::vector<float> weightGradients;
    std::vector<float> biasGradients;
    std::vector<float> outputs;
    std::vector<float> deltas;
};

class PlainNetwork {
public:
    PlainNetwork(const Case& work, std::mt19937& random)
        : m_isFused(work.loss == "cross-entropy" || work.loss == "binary-cross-entropy")
    {
        std::normal_distribution<float> normal(0.0F, 1.0F);
        for (std::size_t l = 1; l < work.widths.size(); ++l) {
            PlainLayer layer;
            layer.inputs = static_cast<std::size_t>(work.widths[l - 1]);
            layer.units = static_cast<std::size_t>(work.widths[l]);
            layer.function = functionOf(l + 1 == work.widths.size() ? work.output : work.hidden);
            layer.weights.resize(layer.inputs * layer.units);
            for (float& weight : layer.weights)
                weight = normal(random) / std::sqrt(static_cast<float>(layer.inputs));
            layer.biases.resize(layer.units);
            layer.weightGradients.resize(layer.weights.size());
            layer.biasGradients.resize(layer.units);
            layer.outputs.resize(layer.units);
            layer.deltas.resize(layer.units);
            m_layers.push_back(std::move(layer));
        }
    }

    std::vector<PlainLayer>& layers() { return m_layers; }

    void clearGradients()
    {
        for (PlainLayer& layer : m_layers) {
            std::fill(layer.weightGradients.begin(), layer.weightGradients.end(), 0.0F);
            std::fill(layer.biasGradients.begin(), layer.biasGradients.end(), 0.0F);
        }
    }

    /// Adds the gradients of one example.
    void learn(const float* x, const float* targets)
    {
        const float* in = x;
        for (PlainLayer& layer : m_layers) {
            for (std::size_t i = 0; i < layer.units; ++i) {
                float z = layer.biases[i];
                for (std::size_t k = 0; k < layer.inputs; ++k)
                    z += layer.weights[i * layer.inputs + k] * in[k];
                layer.outputs[i] = activation(layer.function, z);
            }
            in = layer.outputs.data();
        }
        outputDeltas(targets);
        for (std::size_t l = m_layers.size(); l-- > 0;)
            backward(l, l > 0 ? m_layers[l - 1].outputs.data() : x);
    }

private:
    void outputDeltas(const float* targets)
    {
        PlainLayer& last = m_layers.back();
        if (last.function == Function::Softmax) {
            const float largest = *std::max_element(last.outputs.begin(), last.outputs.end());
            float sum = 0.0F;
            for (float& output : last.outputs)
                sum += output = std::exp(output - largest);
            for (float& output : last.outputs)
                output /= sum;
        }
        for (std::size_t i = 0; i < last.units; ++i) {
            const float difference = last.outputs[i] - targets[i];
            last.deltas[i] = m_isFused ? difference : difference * derivative(last.function, last.outputs[i]);
        }
    }

    void backward(std::size_t l, const float* in)
    {
        PlainLayer& layer = m_layers[l];
        for (std::size_t i = 0; i < layer.units; ++i) {
            layer.biasGradients[i] += layer.deltas[i];
            for (std::size_t k = 0; k < layer.inputs; ++k)
                layer.weightGradients[i * layer.inputs + k] += layer.deltas[i] * in[k];
        }
        if (l == 0)
            return;
        PlainLayer& before = m_layers[l - 1];
        for (std::size_t k = 0; k < layer.inputs; ++k) {
            float sum = 0.0F;
            for (std::size_t i = 0; i < layer.units; ++i)
                sum += layer.weights[i * layer.inputs + k] * layer.deltas[i];
            before.deltas[k] = sum * derivative(before.function, before.outputs[k]);
        }
    }

    bool m_isFused; ///< with a cross-entropy the derivative of the output cancels
    std::vector<PlainLayer> m_layers;
};

} // namespace bench
