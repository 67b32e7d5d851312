// The one-parameter model and its correction.
#include "engine/explain/LineRule.h"

#include "engine/base/Random.h"

#include <algorithm>
#include <cmath>

namespace chalknet {

LineStep lineStep(double slope, const LineExample& example, double rate)
{
    LineStep step;
    step.example = example;
    step.before = slope;
    step.prediction = slope * example.x;
    step.error = example.t - step.prediction;
    step.after = slope;
    if (example.x != 0.0) {
        step.change = rate * step.error / example.x;
        step.after = slope + *step.change;
    }
    return step;
}

std::optional<double> leastSquaresSlope(const std::vector<LineExample>& examples)
{
    double products = 0.0;
    double squares = 0.0;
    for (const LineExample& example : examples) {
        products += example.t * example.x;
        squares += example.x * example.x;
    }
    if (squares == 0.0)
        return std::nullopt;
    return products / squares;
}

double rootMeanSquareError(double slope, const std::vector<LineExample>& examples)
{
    if (examples.empty())
        return 0.0;
    double sum = 0.0;
    for (const LineExample& example : examples) {
        const double error = example.t - slope * example.x;
        sum += error * error;
    }
    return std::sqrt(sum / static_cast<double>(examples.size()));
}

std::vector<LineExample> noisyLine(int count, double spacing, double slope, double noise, std::uint64_t seed)
{
    constexpr std::uint64_t kStream = 31; // apart from the streams of weights and data
    Random random(seed, kStream);
    std::vector<LineExample> examples;
    for (int i = 1; i <= count; ++i) {
        const double x = i * spacing;
        const double t = slope * x + noise * random.normal();
        examples.push_back({x, std::round(t * 10.0) / 10.0});
    }
    return examples;
}

int lineRow(std::size_t count, bool shuffled, std::uint64_t seed, std::int64_t number)
{
    if (count == 0 || number < 1)
        return 0;
    const auto index = static_cast<std::uint64_t>(number - 1);
    const std::uint64_t pass = index / count;
    const auto position = static_cast<std::size_t>(index % count);
    return static_cast<int>(epochOrder(count, shuffled, seed, pass)[position]);
}

bool hasSettled(const std::vector<LineStep>& steps, std::size_t window, double tolerance)
{
    if (window == 0 || steps.size() < window)
        return false;
    const auto first = steps.end() - static_cast<std::ptrdiff_t>(window);
    double mean = 0.0;
    for (auto step = first; step != steps.end(); ++step)
        mean += step->after / static_cast<double>(window);
    return std::all_of(first, steps.end(), [&](const LineStep& step) { return std::abs(step.after - mean) <= tolerance; });
}

} // namespace chalknet
