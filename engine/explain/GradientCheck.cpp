// Central differences of the loss of one example.
#include "engine/explain/GradientCheck.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace chalknet {

namespace {

constexpr double kTolerance = 1e-6;

// The piece of a piecewise function on which a unit stands; 0 for smooth functions.
int branch(const Activation& activation, std::span<const double> sums, int unit)
{
    const double z = sums[static_cast<std::size_t>(unit * activation.pieces)];
    switch (activation.type) {
    case ActivationType::Relu:
    case ActivationType::LeakyRelu:
    case ActivationType::PRelu: return z > 0.0 ? 1 : 0;
    case ActivationType::Step:
    case ActivationType::Elu:
    case ActivationType::Selu: return z >= 0.0 ? 1 : 0;
    case ActivationType::HardSigmoid: return z > -3.0 ? (z < 3.0 ? 1 : 2) : 0;
    case ActivationType::Maxout: return winningPiece(sums, unit, activation.pieces);
    default: return 0;
    }
}

std::optional<Kink> firstKink(
    const NetworkSpec& spec, const ForwardValues& left, const ForwardValues& middle, const ForwardValues& right)
{
    for (std::size_t layer = 0; layer < spec.layers.size(); ++layer) {
        const Activation& activation = spec.layers[layer].activation;
        for (int unit = 0; unit < spec.layers[layer].units; ++unit) {
            const int here = branch(activation, middle.weightedSums[layer], unit);
            if (branch(activation, left.weightedSums[layer], unit) != here
                || branch(activation, right.weightedSums[layer], unit) != here)
                return Kink{layer, unit};
        }
    }
    return std::nullopt;
}

class Checker {
public:
    Checker(
        const NetworkSpec& spec, const Parameters& parameters, std::span<const double> inputs, std::span<const double> targets)
        : m_spec(spec)
        , m_moved(parameters)
        , m_inputs(inputs)
        , m_targets(targets)
        , m_middle(forwardValues(spec, parameters, inputs))
        , m_loss(loss(m_middle))
    {
    }

    Parameters& parameters() { return m_moved; }

    /// `parameter` is a number of parameters(); `operand` what it is multiplied with.
    CheckedGradient check(const Symbol& symbol, double& parameter, double operand, double analytic)
    {
        // h balances the error of the difference quotient against rounding; a large operand magnifies the movement.
        static const double smallest = std::cbrt(std::numeric_limits<double>::epsilon());
        const double wanted = smallest * std::max(1.0, std::abs(parameter)) / std::max(1.0, std::abs(operand));
        const double here = parameter;
        const double right = here + wanted;
        const double left = here - wanted;
        parameter = right;
        const ForwardValues rightValues = forwardValues(m_spec, m_moved, m_inputs);
        parameter = left;
        const ForwardValues leftValues = forwardValues(m_spec, m_moved, m_inputs);
        parameter = here;

        CheckedGradient result{symbol, analytic, 0.0, wanted, {}, false};
        const double rise = loss(rightValues) - loss(leftValues);
        result.numerical = rise / (right - left);
        result.kink = firstKink(m_spec, leftValues, m_middle, rightValues);
        const double scale = std::max({1.0, std::abs(m_loss), std::abs(analytic), std::abs(result.numerical)});
        result.agrees = std::abs(result.difference()) <= kTolerance * scale;
        return result;
    }

    double input(std::size_t layer, int index) const
    {
        const auto at = static_cast<std::size_t>(index);
        return layer == 0 ? m_inputs[at] : m_middle.activations[layer - 1][at];
    }
    double weightedSum(std::size_t layer, int row) const { return m_middle.weightedSums[layer][static_cast<std::size_t>(row)]; }

private:
    double loss(const ForwardValues& values) const
    {
        const std::vector<double> terms = lossTerms(m_spec, values, m_targets);
        return std::accumulate(terms.begin(), terms.end(), 0.0);
    }

    const NetworkSpec& m_spec;
    Parameters m_moved;
    std::span<const double> m_inputs;
    std::span<const double> m_targets;
    ForwardValues m_middle;
    double m_loss;
};

} // namespace

bool GradientCheck::passes() const
{
    return std::all_of(gradients.begin(), gradients.end(), [](const CheckedGradient& g) { return g.agrees || g.kink; });
}

int GradientCheck::kinkCount() const
{
    return static_cast<int>(
        std::count_if(gradients.begin(), gradients.end(), [](const CheckedGradient& g) { return g.kink.has_value(); }));
}

double GradientCheck::largestDifference() const
{
    double largest = 0.0;
    for (const CheckedGradient& gradient : gradients) {
        if (!gradient.kink)
            largest = std::max(largest, std::abs(gradient.difference()));
    }
    return largest;
}

GradientCheck checkGradient(const NetworkSpec& spec, const Parameters& parameters, std::span<const double> inputs,
    std::span<const double> targets, const Parameters& analyticGradient)
{
    GradientCheck result;
    Checker checker(spec, parameters, inputs, targets);
    Parameters& moved = checker.parameters();
    for (std::size_t l = 0; l < spec.layers.size(); ++l) {
        const LayerLayout& layout = parameters.layout().layer(l);
        for (int row = 0; row < layout.rows(); ++row) {
            result.gradients.push_back(
                checker.check(symbols::bias(spec, l, row), moved.bias(l, row), 1.0, analyticGradient.bias(l, row)));
            for (int j = 0; j < layout.inputs; ++j) {
                result.gradients.push_back(checker.check(symbols::weight(spec, l, row, j), moved.weight(l, row, j),
                    checker.input(l, j), analyticGradient.weight(l, row, j)));
            }
        }
        for (int unit = 0; unit < layout.alphas; ++unit) {
            result.gradients.push_back(checker.check(
                symbols::alpha(l, unit), moved.alpha(l, unit), checker.weightedSum(l, unit), analyticGradient.alpha(l, unit)));
        }
    }
    return result;
}

} // namespace chalknet
