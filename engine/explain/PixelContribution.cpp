// One forward pass and one backward pass from a logit to the inputs.
#include "engine/explain/PixelContribution.h"

#include "engine/compute/Inference.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace chalknet {

namespace {

constexpr double kInk = 0.3; // from this grey on a pixel counts as ink
constexpr double kFullInk = 0.95;

/// Slopes of one layer's rows (unit · pieces + piece): ∂a/∂z; with maxout 1 for the winning piece, else 0.
std::vector<double> slopesOf(
    const LayerSpec& layer, const Parameters& parameters, std::size_t index, const std::vector<double>& z)
{
    const Activation& activation = layer.activation;
    std::vector<double> slopes(z.size());
    if (activation.type == ActivationType::Maxout) {
        const auto pieces = static_cast<std::size_t>(activation.pieces);
        for (std::size_t begin = 0; begin < z.size(); begin += pieces) {
            const auto from = z.begin() + static_cast<std::ptrdiff_t>(begin);
            const auto best = std::max_element(from, from + static_cast<std::ptrdiff_t>(pieces));
            slopes[static_cast<std::size_t>(best - z.begin())] = 1.0;
        }
        return slopes;
    }
    for (std::size_t row = 0; row < z.size(); ++row) {
        const bool isLearned = activation.type == ActivationType::PRelu;
        slopes[row]
            = activationDerivative(activation.type, z[row], isLearned ? parameters.alphas(index)[row] : activation.parameter);
    }
    return slopes;
}

/// Adds what `weight` times an output's logit brings.
class LogitPass {
public:
    LogitPass(const NetworkSpec& spec, const Parameters& parameters, std::span<const double> inputs)
        : m_spec(spec)
        , m_parameters(parameters)
        , m_inputs(inputs)
        , m_values(forwardOne(spec, parameters, inputs))
    {
        m_result.gradient.resize(inputs.size());
    }

    void add(std::size_t output, double weight)
    {
        const std::size_t last = m_spec.layers.size() - 1;
        const std::vector<double>& z = m_values.weightedSums[last];
        const auto pieces = static_cast<std::size_t>(m_spec.layers[last].activation.pieces);
        const auto from = z.begin() + static_cast<std::ptrdiff_t>(output * pieces);
        const auto row = static_cast<std::size_t>(std::max_element(from, from + static_cast<std::ptrdiff_t>(pieces)) - z.begin());
        m_result.logit += weight * z[row];
        std::vector<double> rows(z.size()); // ∂logit/∂z
        rows[row] = weight;
        backward(last, std::move(rows));
    }

    Contributions result()
    {
        m_result.inputs.resize(m_inputs.size());
        for (std::size_t i = 0; i < m_inputs.size(); ++i)
            m_result.inputs[i] = m_inputs[i] * m_result.gradient[i];
        return std::move(m_result);
    }

private:
    void backward(std::size_t layer, std::vector<double> rows)
    {
        for (std::size_t row = 0; row < rows.size(); ++row)
            m_result.biases += rows[row] * m_parameters.biases(layer)[row];
        const auto columns = static_cast<std::size_t>(m_parameters.layout().layer(layer).inputs);
        const std::span<const double> weights = m_parameters.weights(layer);
        std::vector<double> before(columns);
        for (std::size_t row = 0; row < rows.size(); ++row)
            if (rows[row] != 0.0)
                for (std::size_t column = 0; column < columns; ++column)
                    before[column] += rows[row] * weights[row * columns + column];
        if (layer == 0) {
            for (std::size_t i = 0; i < columns; ++i)
                m_result.gradient[i] += before[i];
            return;
        }
        std::vector<double> slopes
            = slopesOf(m_spec.layers[layer - 1], m_parameters, layer - 1, m_values.weightedSums[layer - 1]);
        const auto pieces = static_cast<std::size_t>(m_spec.layers[layer - 1].activation.pieces);
        for (std::size_t row = 0; row < slopes.size(); ++row)
            slopes[row] *= before[row / pieces];
        backward(layer - 1, std::move(slopes));
    }

    const NetworkSpec& m_spec;
    const Parameters& m_parameters;
    std::span<const double> m_inputs;
    LayerValues m_values;
    Contributions m_result;
};

bool touchesInk(std::span<const double> picture, int rows, int columns, std::size_t pixel)
{
    const int row = static_cast<int>(pixel) / columns;
    const int column = static_cast<int>(pixel) % columns;
    for (int r = std::max(0, row - 1); r <= std::min(rows - 1, row + 1); ++r)
        for (int c = std::max(0, column - 1); c <= std::min(columns - 1, column + 1); ++c)
            if (picture[static_cast<std::size_t>(r * columns + c)] >= kInk)
                return true;
    return false;
}

/// The strongest of all classes but one.
std::size_t rivalOf(const std::vector<double>& probabilities, std::size_t wanted)
{
    std::size_t rival = wanted == 0 ? 1 : 0;
    for (std::size_t i = 0; i < probabilities.size(); ++i)
        if (i != wanted && probabilities[i] > probabilities[rival])
            rival = i;
    return rival;
}

} // namespace

double Contributions::inputSum() const
{
    return std::accumulate(inputs.begin(), inputs.end(), 0.0);
}

Contributions contributionsTo(
    const NetworkSpec& spec, const Parameters& parameters, std::span<const double> inputs, std::size_t output)
{
    LogitPass pass(spec, parameters, inputs);
    pass.add(output, 1.0);
    return pass.result();
}

Contributions contributionsToDifference(
    const NetworkSpec& spec, const Parameters& parameters, std::span<const double> inputs, std::size_t output, std::size_t other)
{
    LogitPass pass(spec, parameters, inputs);
    pass.add(output, 1.0);
    pass.add(other, -1.0);
    return pass.result();
}

MissingInk missingInk(const NetworkSpec& spec, const Parameters& parameters, std::span<const double> inputs, int rows,
    int columns, std::size_t wanted, std::size_t most, std::size_t further)
{
    MissingInk result;
    std::vector<double> picture(inputs.begin(), inputs.end());
    std::vector<double> probabilities = forwardOne(spec, parameters, picture).outputs();
    std::size_t rival = rivalOf(probabilities, wanted);
    const auto noteWin = [&] {
        if (!result.winsAfter && probabilities[wanted] > probabilities[rival])
            result.winsAfter = result.added.size();
    };
    noteWin();
    while (result.added.size() < most && (!result.winsAfter || result.added.size() < *result.winsAfter + further)) {
        const Contributions against = contributionsToDifference(spec, parameters, picture, wanted, rival);
        std::optional<std::size_t> best;
        double bestGain = 0.0;
        for (std::size_t pixel = 0; pixel < picture.size(); ++pixel) {
            const double gain = against.gradient[pixel] * (1.0 - picture[pixel]);
            if (picture[pixel] < kFullInk && gain > bestGain && touchesInk(picture, rows, columns, pixel)) {
                best = pixel;
                bestGain = gain;
            }
        }
        if (!best)
            return result;
        picture[*best] = 1.0;
        probabilities = forwardOne(spec, parameters, picture).outputs();
        rival = rivalOf(probabilities, wanted);
        result.added.push_back({*best, probabilities[wanted], probabilities[rival]});
        noteWin();
    }
    return result;
}

} // namespace chalknet
