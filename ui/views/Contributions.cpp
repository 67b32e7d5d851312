// A heap of the largest products so far; nearly all others fail its first comparison.
#include "ui/views/Contributions.h"

#include <algorithm>
#include <cmath>

namespace chalknet::ui {

namespace {

bool isLarger(const Contribution& a, const Contribution& b)
{
    return std::abs(a.value) > std::abs(b.value);
}

/// The row of the weight matrix that decided the unit's output.
int winningRow(const std::vector<double>& sums, int unit, int pieces)
{
    const auto begin = sums.begin() + static_cast<std::ptrdiff_t>(unit) * pieces;
    return static_cast<int>(std::max_element(begin, begin + pieces) - sums.begin());
}

} // namespace

std::vector<Contribution> largestContributions(
    const NetworkSpec& spec, const Parameters& parameters, const LayerValues& values, std::size_t layer, std::size_t count)
{
    std::vector<Contribution> heap;
    heap.reserve(count + 1);
    const std::vector<double>& inputs = values.activations[layer - 1];
    const std::span<const double> weights = parameters.weights(layer);
    const int pieces = spec.layers[layer].activation.pieces;
    for (int to = 0; to < spec.layers[layer].units; ++to) {
        const int row = winningRow(values.weightedSums[layer], to, pieces);
        const double* weight = weights.data() + static_cast<std::size_t>(row) * inputs.size();
        for (std::size_t from = 0; from < inputs.size(); ++from) {
            const double value = inputs[from] * weight[from];
            if (value == 0.0 || !std::isfinite(value)
                || (heap.size() == count && std::abs(value) <= std::abs(heap.front().value)))
                continue;
            heap.push_back({static_cast<int>(from), to, value});
            std::push_heap(heap.begin(), heap.end(), isLarger);
            if (heap.size() > count) {
                std::pop_heap(heap.begin(), heap.end(), isLarger);
                heap.pop_back();
            }
        }
    }
    std::sort_heap(heap.begin(), heap.end(), isLarger);
    std::reverse(heap.begin(), heap.end());
    return heap;
}

} // namespace chalknet::ui
