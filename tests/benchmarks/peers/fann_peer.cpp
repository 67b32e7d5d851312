// Peer: libfann. Its batch training and its incremental training are both tried; the faster one answers.
#include "Peer.h"

#include <fann.h>

#include <algorithm>
#include <numeric>

namespace {

using bench::Case;

class FannPeer : public bench::Peer {
public:
    FannPeer(const Case& work, bool isIncremental)
        : m_case(work)
        , m_isIncremental(isIncremental)
        , m_rows(work)
        , m_order(work.rows)
        , m_random(2)
    {
        if (work.hidden != "tanh" || work.output != "tanh" || work.optimizer != "sgd")
            throw std::invalid_argument("libfann: tanh, SGD only");
        std::iota(m_order.begin(), m_order.end(), std::size_t{0});
        std::vector<unsigned> widths(work.widths.begin(), work.widths.end());
        m_network = fann_create_standard_array(static_cast<unsigned>(widths.size()), widths.data());
        fann_set_activation_function_hidden(m_network, FANN_SIGMOID_SYMMETRIC);
        fann_set_activation_function_output(m_network, FANN_SIGMOID_SYMMETRIC);
        fann_set_training_algorithm(m_network, isIncremental ? FANN_TRAIN_INCREMENTAL : FANN_TRAIN_BATCH);
        fann_set_learning_rate(m_network, 0.01F);
        fann_set_learning_momentum(m_network, 0.0F);
        m_batch = fann_create_train(
            static_cast<unsigned>(work.batch), static_cast<unsigned>(work.inputs()), static_cast<unsigned>(work.outputs()));
    }
    ~FannPeer() override
    {
        fann_destroy_train(m_batch);
        fann_destroy(m_network);
    }

    void trainEpoch() override
    {
        std::shuffle(m_order.begin(), m_order.end(), m_random);
        const auto inputs = static_cast<std::size_t>(m_case.inputs());
        const auto outputs = static_cast<std::size_t>(m_case.outputs());
        for (std::size_t first = 0; first + m_case.batch <= m_order.size(); first += m_case.batch) {
            for (std::size_t i = 0; i < m_case.batch; ++i) {
                float* x = m_rows.inputs.data() + m_order[first + i] * inputs;
                float* t = m_rows.targets.data() + m_order[first + i] * outputs;
                if (m_isIncremental) {
                    fann_train(m_network, x, t);
                } else {
                    std::copy_n(x, inputs, m_batch->input[i]);
                    std::copy_n(t, outputs, m_batch->output[i]);
                }
            }
            if (!m_isIncremental)
                fann_train_epoch(m_network, m_batch);
        }
    }

private:
    Case m_case;
    bool m_isIncremental;
    bench::Rows m_rows;
    std::vector<std::size_t> m_order;
    std::mt19937 m_random;
    fann* m_network = nullptr;
    fann_train_data* m_batch = nullptr;
};

double secondsPerEpoch(FannPeer& peer)
{
    const auto begin = std::chrono::steady_clock::now();
    for (int i = 0; i < 20; ++i)
        peer.trainEpoch();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

} // namespace

int main()
{
    return bench::answerCases([](const Case& work) {
        auto incremental = std::make_unique<FannPeer>(work, true);
        auto batch = std::make_unique<FannPeer>(work, false);
        return secondsPerEpoch(*incremental) < secondsPerEpoch(*batch) ? std::move(incremental) : std::move(batch);
    });
}
