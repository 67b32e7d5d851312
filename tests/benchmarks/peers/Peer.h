// What every peer of the benchmark suite shares: the cases it is asked for, their data, and the conversation with bench.py.
//
// A peer reads one case a line from standard input and answers with one line:
//     784,128,10 relu softmax cross-entropy sgd 64 60000 0.5
// are the widths, the activations of the hidden layers and of the output, loss, optimiser, batch size, rows of the data and the
// least seconds to train for. The answer is "STEPS SECONDS" (whole epochs), or "error TEXT".
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <iostream>
#include <memory>
#include <random>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace bench {

struct Case {
    std::vector<int> widths;
    std::string hidden;
    std::string output;
    std::string loss;
    std::string optimizer;
    std::size_t batch = 1;
    std::size_t rows = 1;

    int inputs() const { return widths.front(); }
    int outputs() const { return widths.back(); }
    std::size_t stepsPerEpoch() const { return (rows + batch - 1) / batch; }
};

/// Rows of inputs and targets, row-major. One output: the sign of the first two inputs' product; more: a class, one-hot.
struct Rows {
    std::vector<float> inputs;
    std::vector<float> targets;

    explicit Rows(const Case& work)
        : inputs(work.rows * static_cast<std::size_t>(work.inputs()))
        , targets(work.rows * static_cast<std::size_t>(work.outputs()), 0.0F)
    {
        std::mt19937 random(1);
        const bool isPicture = work.inputs() >= 256; // three quarters of a digit's picture are empty
        std::uniform_real_distribution<float> number(isPicture ? 0.0F : -1.0F, 1.0F);
        for (float& value : inputs)
            value = isPicture && random() % 4 != 0 ? 0.0F : number(random);
        const auto outputs = static_cast<std::size_t>(work.outputs());
        for (std::size_t row = 0; row < work.rows; ++row) {
            const float* x = inputs.data() + row * static_cast<std::size_t>(work.inputs());
            const bool isPositive = work.inputs() < 2 || x[0] * x[1] > 0.0F;
            if (outputs == 1)
                targets[row] = isPositive ? 1.0F : (work.output == "tanh" ? -1.0F : 0.0F);
            else
                targets[row * outputs + random() % outputs] = 1.0F;
        }
    }
};

/// Answers line by line until the input ends. `answer(line)` writes a line, or throws with the reason why there is none.
template <typename Answer> int answerLines(Answer answer)
{
    for (std::string line; std::getline(std::cin, line);) {
        try {
            answer(line);
        } catch (const std::exception& error) {
            std::cout << "error " << error.what() << std::endl;
        }
    }
    return 0;
}

/// A network that is being trained.
class Peer {
public:
    virtual ~Peer() = default;
    virtual void trainEpoch() = 0;
    virtual void trainEpochs(std::size_t epochs)
    {
        for (std::size_t i = 0; i < epochs; ++i)
            trainEpoch();
    }
    /// Waits for what is still under way.
    virtual void finish() { }
};

/// Answers cases until the input ends. `make(case)` returns a Peer or throws with the reason.
template <typename Make> int answerCases(Make make)
{
    using Clock = std::chrono::steady_clock;
    std::unique_ptr<Peer> peer;
    std::string known;
    std::string line;
    while (std::getline(std::cin, line)) {
        const std::string name = line.substr(0, line.rfind(' '));
        std::istringstream words(line);
        Case work;
        std::string widths;
        double least = 0.0;
        words >> widths >> work.hidden >> work.output >> work.loss >> work.optimizer >> work.batch >> work.rows >> least;
        std::istringstream numbers(widths);
        for (std::string width; std::getline(numbers, width, ',');)
            work.widths.push_back(std::stoi(width));
        try {
            if (name != known) {
                peer = make(work);
                known = name;
                for (int warmUp = 0; warmUp < 2; ++warmUp)
                    peer->trainEpoch();
                peer->finish();
            }
            std::size_t epochs = 0;
            std::size_t batch = 1; // epochs between two looks at the clock
            const auto begin = Clock::now();
            double seconds = 0.0;
            do {
                peer->trainEpochs(batch);
                peer->finish();
                epochs += batch;
                seconds = std::chrono::duration<double>(Clock::now() - begin).count();
                if (seconds < 0.2 * least)
                    batch *= 2;
            } while (seconds < least);
            std::cout << epochs * work.stepsPerEpoch() << ' ' << seconds << std::endl;
        } catch (const std::exception& error) {
            known.clear();
            std::cout << "error " << error.what() << std::endl;
        }
    }
    return 0;
}

} // namespace bench
