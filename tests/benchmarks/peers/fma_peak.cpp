// The most multiplications and additions in float that this processor does in a second: independent chains in all vector
// registers, one thread a core. Prints GFLOP/s. The time is that of the threads, so that other programs do not count.
#include <algorithm>
#include <ctime>
#include <iostream>
#include <thread>
#include <vector>

namespace {

#if defined(__AVX512F__)
constexpr int kLanes = 16;
constexpr int kChains = 24;
#else
constexpr int kLanes = 8;
constexpr int kChains = 12;
#endif
typedef float Vector __attribute__((vector_size(kLanes * sizeof(float))));

double threadSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

struct Result {
    double seconds = 0.0;
    float number = 0.0F; ///< keeps the compiler from leaving the work out
    char apart[64] = {};
};

void run(long rounds, Result* result)
{
    Vector sums[kChains];
    for (int i = 0; i < kChains; ++i)
        sums[i] = Vector{} + 0.001F * static_cast<float>(i);
    const Vector factor = Vector{} + 0.999F;
    const Vector summand = Vector{} + 1e-6F;
    const double begin = threadSeconds();
    for (long round = 0; round < rounds; ++round) {
#pragma GCC unroll 24
        for (int i = 0; i < kChains; ++i)
            sums[i] = sums[i] * factor + summand;
    }
    result->seconds = threadSeconds() - begin;
    for (int i = 1; i < kChains; ++i)
        sums[0] += sums[i];
    result->number = sums[0][0];
}

// GFLOP/s of all threads together.
double speed(unsigned threads, long rounds)
{
    std::vector<std::thread> workers;
    std::vector<Result> results(threads);
    for (Result& result : results)
        workers.emplace_back(run, rounds, &result);
    double sum = 0.0;
    for (unsigned i = 0; i < threads; ++i) {
        workers[i].join();
        sum += 2.0 * kLanes * kChains * static_cast<double>(rounds) / results[i].seconds / 1e9;
    }
    return sum;
}

} // namespace

int main()
{
    const unsigned threads = std::max(1U, std::thread::hardware_concurrency());
    double best = 0.0;
    for (int repeat = 0; repeat < 7; ++repeat)
        best = std::max(best, speed(threads, 5'000'000));
    std::cout << best << '\n';
    return 0;
}
