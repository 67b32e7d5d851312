// What the programs that measure products of matrices share: the products of a training step, and the conversation with bench.py.
//
// They read one product a line and answer with one line:
//     forward 64 784 128 0.4       inputs of 64 rows (64 × 784) times weights (784 × 128), for at least 0.4 seconds
//     gradient 64 784 128 0.4      the gradient of these weights: inputs turned (784 × 64) times ∂E/∂z (64 × 128)
// The answer is "PRODUCTS SECONDS", or "error TEXT". Every product is compared with sums in double before it is measured.
#pragma once

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstddef>
#include <iostream>
#include <memory>
#include <random>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace bench {

struct Product {
    bool isGradient = false;
    int rows = 0;
    int inputs = 0;
    int columns = 0;
    std::vector<float> x; ///< rows × inputs, row-major
    std::vector<float> other; ///< weights, inputs × columns; of a gradient ∂E/∂z, rows × columns

    Product(const std::string& kind, int rowCount, int inputCount, int columnCount)
        : isGradient(kind == "gradient")
        , rows(rowCount)
        , inputs(inputCount)
        , columns(columnCount)
        , x(size(rowCount, inputCount))
        , other(size(isGradient ? rowCount : inputCount, columnCount))
    {
        std::mt19937 random(1);
        std::uniform_real_distribution<float> number(-1.0F, 1.0F);
        for (float& value : x)
            value = number(random);
        for (float& value : other)
            value = number(random);
    }

    static std::size_t size(int a, int b) { return static_cast<std::size_t>(a) * static_cast<std::size_t>(b); }
    std::size_t resultSize() const { return size(isGradient ? inputs : rows, columns); }

    double exact(int row, int column) const
    {
        double sum = 0.0;
        for (int k = 0; k < (isGradient ? rows : inputs); ++k)
            sum += static_cast<double>(isGradient ? x[size(k, inputs) + static_cast<std::size_t>(row)]
                                                  : x[size(row, inputs) + static_cast<std::size_t>(k)])
                * static_cast<double>(other[size(k, columns) + static_cast<std::size_t>(column)]);
        return sum;
    }

    /// Throws unless a row-major result is right.
    void check(const std::vector<float>& result) const
    {
        for (int row = 0; row < (isGradient ? inputs : rows); row += 7) {
            for (int column = 0; column < columns; column += 5) {
                const float actual = result[size(row, columns) + static_cast<std::size_t>(column)];
                if (!(std::abs(static_cast<double>(actual) - exact(row, column)) < 1e-3)) // NaN is wrong, too
                    throw std::runtime_error("wrong product in row " + std::to_string(row));
            }
        }
    }
};

class Multiplier {
public:
    virtual ~Multiplier() = default;
    virtual void multiply(int times) = 0;
    virtual std::vector<float> result() = 0; ///< row-major
};

/// `make(product)` returns a Multiplier; the product lives as long as it.
template <typename Make> int answerProducts(Make make)
{
    using Clock = std::chrono::steady_clock;
    std::unique_ptr<Product> product;
    std::unique_ptr<Multiplier> multiplier;
    std::string known;
    for (std::string line; std::getline(std::cin, line);) {
        std::istringstream words(line);
        std::string kind;
        int rows = 0;
        int inputs = 0;
        int columns = 0;
        double least = 0.0;
        words >> kind >> rows >> inputs >> columns >> least;
        try {
            if (const std::string name = line.substr(0, line.rfind(' ')); name != known) {
                multiplier.reset();
                product = std::make_unique<Product>(kind, rows, inputs, columns);
                multiplier = make(*product);
                multiplier->multiply(1);
                product->check(multiplier->result());
                known = name;
            }
            int done = 0;
            int together = 1;
            double seconds = 0.0;
            for (const auto begin = Clock::now(); seconds < least || done == 0;) {
                multiplier->multiply(together);
                done += together;
                seconds = std::chrono::duration<double>(Clock::now() - begin).count();
                if (seconds < 0.1 * least)
                    together *= 2;
            }
            std::cout << done << ' ' << seconds << std::endl;
        } catch (const std::exception& error) {
            known.clear();
            std::cout << "error " << error.what() << std::endl;
        }
    }
    return 0;
}

} // namespace bench
