// Peer: a plain C++ loop in float, one example after the other, as one writes it without thinking of speed.
#include "PlainNetwork.h"

#include <numeric>

namespace {

using bench::Case;
using bench::PlainLayer;

class PlainPeer : public bench::Peer {
public:
    explicit PlainPeer(const Case& work)
        : m_case(work)
        , m_rows(work)
        , m_order(work.rows)
        , m_random(2)
        , m_network(work, m_random)
    {
        if (work.optimizer != "sgd")
            throw std::invalid_argument("plain loop: SGD only");
        std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    }

    void trainEpoch() override
    {
        std::shuffle(m_order.begin(), m_order.end(), m_random);
        for (std::size_t first = 0; first < m_order.size(); first += m_case.batch) {
            const std::size_t count = std::min(m_case.batch, m_order.size() - first);
            for (std::size_t i = first; i < first + count; ++i)
                m_network.learn(m_rows.inputs.data() + m_order[i] * static_cast<std::size_t>(m_case.inputs()),
                    m_rows.targets.data() + m_order[i] * static_cast<std::size_t>(m_case.outputs()));
            update(0.01F / static_cast<float>(count));
        }
    }

private:
    void update(float rate)
    {
        for (PlainLayer& layer : m_network.layers()) {
            for (std::size_t i = 0; i < layer.weights.size(); ++i)
                layer.weights[i] -= rate * layer.weightGradients[i];
            for (std::size_t i = 0; i < layer.units; ++i)
                layer.biases[i] -= rate * layer.biasGradients[i];
        }
        m_network.clearGradients();
    }

    Case m_case;
    bench::Rows m_rows;
    std::vector<std::size_t> m_order;
    std::mt19937 m_random;
    bench::PlainNetwork m_network;
};

} // namespace

int main()
{
    return bench::answerCases([](const Case& work) { return std::make_unique<PlainPeer>(work); });
}
