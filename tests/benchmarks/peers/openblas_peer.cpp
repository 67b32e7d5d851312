// Peer: the same training step written by hand on OpenBLAS: ReLU layers, softmax and cross-entropy, SGD or Adam.
#include "Peer.h"

#include <cblas.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace {

using bench::Case;

struct Layer {
    int inputs = 0;
    int units = 0;
    std::vector<float> values; // weights inputs × units, then biases
    std::vector<float> gradients; // the same
    std::vector<float> means; // Adam's
    std::vector<float> squares;
    std::vector<float> outputs; // batch × units
    std::vector<float> deltas;

    std::size_t weightCount() const { return static_cast<std::size_t>(inputs) * static_cast<std::size_t>(units); }
};

class BlasPeer : public bench::Peer {
public:
    explicit BlasPeer(const Case& work)
        : m_case(work)
        , m_rows(work)
        , m_order(work.rows)
        , m_random(2)
        , m_inputs(work.batch * static_cast<std::size_t>(work.inputs()))
        , m_targets(work.batch * static_cast<std::size_t>(work.outputs()))
    {
        if (work.hidden != "relu" || work.output != "softmax" || (work.optimizer != "sgd" && work.optimizer != "adam"))
            throw std::invalid_argument("OpenBLAS: ReLU, softmax, SGD or Adam only");
        std::iota(m_order.begin(), m_order.end(), std::size_t{0});
        std::normal_distribution<float> normal(0.0F, 1.0F);
        for (std::size_t l = 1; l < work.widths.size(); ++l) {
            Layer layer;
            layer.inputs = work.widths[l - 1];
            layer.units = work.widths[l];
            layer.values.resize(layer.weightCount() + static_cast<std::size_t>(layer.units));
            for (std::size_t i = 0; i < layer.weightCount(); ++i)
                layer.values[i] = normal(m_random) * std::sqrt(2.0F / static_cast<float>(layer.inputs));
            layer.gradients.resize(layer.values.size());
            layer.means.resize(layer.values.size());
            layer.squares.resize(layer.values.size());
            layer.outputs.resize(work.batch * static_cast<std::size_t>(layer.units));
            layer.deltas.resize(layer.outputs.size());
            m_layers.push_back(std::move(layer));
        }
    }

    void trainEpoch() override
    {
        std::shuffle(m_order.begin(), m_order.end(), m_random);
        for (std::size_t first = 0; first < m_order.size(); first += m_case.batch)
            step(first, std::min(m_case.batch, m_order.size() - first));
    }

private:
    void step(std::size_t first, std::size_t count)
    {
        gather(first, count);
        const int rows = static_cast<int>(count);
        const float* in = m_inputs.data();
        for (Layer& layer : m_layers) {
            const float* biases = layer.values.data() + layer.weightCount();
            for (std::size_t row = 0; row < count; ++row)
                std::copy_n(biases, layer.units, layer.outputs.data() + row * static_cast<std::size_t>(layer.units));
            cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, rows, layer.units, layer.inputs, 1.0F, in, layer.inputs,
                layer.values.data(), layer.units, 1.0F, layer.outputs.data(), layer.units);
            if (&layer != &m_layers.back())
                for (std::size_t i = 0; i < count * static_cast<std::size_t>(layer.units); ++i)
                    layer.outputs[i] = std::max(layer.outputs[i], 0.0F);
            in = layer.outputs.data();
        }
        outputDeltas(count);
        for (std::size_t l = m_layers.size(); l-- > 0;)
            backward(l, l > 0 ? m_layers[l - 1].outputs.data() : m_inputs.data(), count);
        ++m_steps;
        for (Layer& layer : m_layers)
            update(layer);
    }

    void gather(std::size_t first, std::size_t count)
    {
        const auto inputs = static_cast<std::size_t>(m_case.inputs());
        const auto outputs = static_cast<std::size_t>(m_case.outputs());
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t row = m_order[first + i];
            std::copy_n(m_rows.inputs.data() + row * inputs, inputs, m_inputs.data() + i * inputs);
            std::copy_n(m_rows.targets.data() + row * outputs, outputs, m_targets.data() + i * outputs);
        }
    }

    void outputDeltas(std::size_t count)
    {
        Layer& last = m_layers.back();
        const auto units = static_cast<std::size_t>(last.units);
        for (std::size_t row = 0; row < count; ++row) {
            float* output = last.outputs.data() + row * units;
            const float largest = *std::max_element(output, output + units);
            float sum = 0.0F;
            for (std::size_t i = 0; i < units; ++i)
                sum += output[i] = std::exp(output[i] - largest);
            for (std::size_t i = 0; i < units; ++i)
                last.deltas[row * units + i] = (output[i] / sum - m_targets[row * units + i]) / static_cast<float>(count);
        }
    }

    void backward(std::size_t l, const float* in, std::size_t count)
    {
        Layer& layer = m_layers[l];
        const int rows = static_cast<int>(count);
        cblas_sgemm(CblasRowMajor, CblasTrans, CblasNoTrans, layer.inputs, layer.units, rows, 1.0F, in, layer.inputs,
            layer.deltas.data(), layer.units, 0.0F, layer.gradients.data(), layer.units);
        float* biases = layer.gradients.data() + layer.weightCount();
        std::fill_n(biases, layer.units, 0.0F);
        for (std::size_t row = 0; row < count; ++row)
            for (int i = 0; i < layer.units; ++i)
                biases[i] += layer.deltas[row * static_cast<std::size_t>(layer.units) + static_cast<std::size_t>(i)];
        if (l == 0)
            return;
        Layer& before = m_layers[l - 1];
        cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasTrans, rows, layer.inputs, layer.units, 1.0F, layer.deltas.data(),
            layer.units, layer.values.data(), layer.units, 0.0F, before.deltas.data(), layer.inputs);
        for (std::size_t i = 0; i < count * static_cast<std::size_t>(layer.inputs); ++i)
            before.deltas[i] = before.outputs[i] > 0.0F ? before.deltas[i] : 0.0F;
    }

    void update(Layer& layer) const
    {
        if (m_case.optimizer == "sgd") {
            for (std::size_t i = 0; i < layer.values.size(); ++i)
                layer.values[i] -= 0.01F * layer.gradients[i];
            return;
        }
        const float rate = 0.001F / (1.0F - std::pow(0.9F, static_cast<float>(m_steps)));
        const float correction = 1.0F / std::sqrt(1.0F - std::pow(0.999F, static_cast<float>(m_steps)));
        for (std::size_t i = 0; i < layer.values.size(); ++i) {
            const float g = layer.gradients[i];
            layer.means[i] = 0.9F * layer.means[i] + 0.1F * g;
            layer.squares[i] = 0.999F * layer.squares[i] + 0.001F * g * g;
            layer.values[i] -= rate * layer.means[i] / (std::sqrt(layer.squares[i]) * correction + 1e-8F);
        }
    }

    Case m_case;
    bench::Rows m_rows;
    std::vector<std::size_t> m_order;
    std::mt19937 m_random;
    std::vector<float> m_inputs;
    std::vector<float> m_targets;
    std::vector<Layer> m_layers;
    std::uint64_t m_steps = 0;
};

// Numbers below the smallest normal float take many times as long and mean nothing here; the engine does without them, too.
void flushDenormals()
{
#if defined(__SSE__)
    __builtin_ia32_ldmxcsr(__builtin_ia32_stmxcsr() | 0x8040U);
#endif
}

} // namespace

int main()
{
    flushDenormals();
    return bench::answerCases([](const Case& work) { return std::make_unique<BlasPeer>(work); });
}
