// Peer: a plain C++ loop in float, one example after the other, as one writes it without thinking of speed.
#include "Peer.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace {

using bench::Case;

enum class Function { Identity, Tanh, Relu, Sigmoid, Softmax };

Function functionOf(const std::string& name)
{
    if (name == "tanh")
        return Function::Tanh;
    if (name == "relu")
        return Function::Relu;
    if (name == "sigmoid")
        return Function::Sigmoid;
    return name == "softmax" ? Function::Softmax : Function::Identity;
}

float activation(Function function, float z)
{
    switch (function) {
    case Function::Tanh: return std::tanh(z);
    case Function::Relu: return z > 0.0F ? z : 0.0F;
    case Function::Sigmoid: return 1.0F / (1.0F + std::exp(-z));
    default: return z;
    }
}

// From the output, as all of these allow.
float derivative(Function function, float a)
{
    switch (function) {
    case Function::Tanh: return 1.0F - a * a;
    case Function::Relu: return a > 0.0F ? 1.0F : 0.0F;
    case Function::Sigmoid: return a * (1.0F - a);
    default: return 1.0F;
    }
}

struct Layer {
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

class PlainPeer : public bench::Peer {
public:
    explicit PlainPeer(const Case& work)
        : m_case(work)
        , m_rows(work)
        , m_order(work.rows)
        , m_random(2)
        , m_isFused(work.loss.find("cross-entropy") != std::string::npos)
    {
        if (work.optimizer != "sgd")
            throw std::invalid_argument("plain loop: SGD only");
        std::iota(m_order.begin(), m_order.end(), std::size_t{0});
        std::normal_distribution<float> normal(0.0F, 1.0F);
        for (std::size_t l = 1; l < work.widths.size(); ++l) {
            Layer layer;
            layer.inputs = static_cast<std::size_t>(work.widths[l - 1]);
            layer.units = static_cast<std::size_t>(work.widths[l]);
            layer.function = functionOf(l + 1 == work.widths.size() ? work.output : work.hidden);
            layer.weights.resize(layer.inputs * layer.units);
            for (float& weight : layer.weights)
                weight = normal(m_random) / std::sqrt(static_cast<float>(layer.inputs));
            layer.biases.resize(layer.units);
            layer.weightGradients.resize(layer.weights.size());
            layer.biasGradients.resize(layer.units);
            layer.outputs.resize(layer.units);
            layer.deltas.resize(layer.units);
            m_layers.push_back(std::move(layer));
        }
    }

    void trainEpoch() override
    {
        std::shuffle(m_order.begin(), m_order.end(), m_random);
        for (std::size_t first = 0; first < m_order.size(); first += m_case.batch) {
            const std::size_t count = std::min(m_case.batch, m_order.size() - first);
            for (std::size_t i = first; i < first + count; ++i)
                learn(m_rows.inputs.data() + m_order[i] * static_cast<std::size_t>(m_case.inputs()),
                    m_rows.targets.data() + m_order[i] * static_cast<std::size_t>(m_case.outputs()));
            update(0.01F / static_cast<float>(count));
        }
    }

private:
    void learn(const float* x, const float* targets)
    {
        const float* in = x;
        for (Layer& layer : m_layers) {
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

    void outputDeltas(const float* targets)
    {
        Layer& last = m_layers.back();
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
        Layer& layer = m_layers[l];
        for (std::size_t i = 0; i < layer.units; ++i) {
            layer.biasGradients[i] += layer.deltas[i];
            for (std::size_t k = 0; k < layer.inputs; ++k)
                layer.weightGradients[i * layer.inputs + k] += layer.deltas[i] * in[k];
        }
        if (l == 0)
            return;
        Layer& before = m_layers[l - 1];
        for (std::size_t k = 0; k < layer.inputs; ++k) {
            float sum = 0.0F;
            for (std::size_t i = 0; i < layer.units; ++i)
                sum += layer.weights[i * layer.inputs + k] * layer.deltas[i];
            before.deltas[k] = sum * derivative(before.function, before.outputs[k]);
        }
    }

    void update(float rate)
    {
        for (Layer& layer : m_layers) {
            for (std::size_t i = 0; i < layer.weights.size(); ++i)
                layer.weights[i] -= rate * layer.weightGradients[i];
            for (std::size_t i = 0; i < layer.units; ++i)
                layer.biases[i] -= rate * layer.biasGradients[i];
            std::fill(layer.weightGradients.begin(), layer.weightGradients.end(), 0.0F);
            std::fill(layer.biasGradients.begin(), layer.biasGradients.end(), 0.0F);
        }
    }

    Case m_case;
    bench::Rows m_rows;
    std::vector<std::size_t> m_order;
    std::mt19937 m_random;
    bool m_isFused; ///< with a cross-entropy the derivative of the output cancels
    std::vector<Layer> m_layers;
};

} // namespace

int main()
{
    return bench::answerCases([](const Case& work) { return std::make_unique<PlainPeer>(work); });
}
