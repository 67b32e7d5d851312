// Products of matrices by OpenBLAS, with as many threads as are fastest. Speaks as Products.h describes.
#include "Products.h"

#include <cblas.h>

#include <limits>
#include <thread>

namespace {

class BlasMultiplier : public bench::Multiplier {
public:
    explicit BlasMultiplier(const bench::Product& product)
        : m_product(product)
        , m_result(product.resultSize())
    {
        const int cores = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
        double shortest = std::numeric_limits<double>::infinity();
        int best = 1;
        for (int threads = 1; threads <= cores; threads *= 2) {
            openblas_set_num_threads(threads);
            multiply(3);
            for (int attempt = 0; attempt < 5; ++attempt) {
                const auto begin = std::chrono::steady_clock::now();
                multiply(5);
                const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
                best = seconds < shortest ? threads : best;
                shortest = std::min(shortest, seconds);
            }
        }
        openblas_set_num_threads(best);
    }

    void multiply(int times) override
    {
        const bench::Product& p = m_product;
        for (int i = 0; i < times; ++i) {
            if (p.isGradient)
                cblas_sgemm(CblasRowMajor, CblasTrans, CblasNoTrans, p.inputs, p.columns, p.rows, 1.0F, p.x.data(), p.inputs,
                    p.other.data(), p.columns, 0.0F, m_result.data(), p.columns);
            else
                cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasNoTrans, p.rows, p.columns, p.inputs, 1.0F, p.x.data(), p.inputs,
                    p.other.data(), p.columns, 0.0F, m_result.data(), p.columns);
        }
    }

    std::vector<float> result() override { return m_result; }

private:
    const bench::Product& m_product;
    std::vector<float> m_result;
};

} // namespace

int main()
{
    return bench::answerProducts([](const bench::Product& product) { return std::make_unique<BlasMultiplier>(product); });
}
