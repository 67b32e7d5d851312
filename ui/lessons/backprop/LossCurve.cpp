// Samples the loss; where a unit changes its piece between two samples, the place is found by bisection.
#include "ui/lessons/backprop/LossCurve.h"

#include "engine/explain/ActivationFacts.h"
#include "ui/lessons/backprop/ParameterPlace.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace chalknet::ui {

namespace {

constexpr int kMostEvaluations = 20'000; // of one shape: forward passes of one example each
constexpr int kFewestSamples = 60;
constexpr int kBisections = 50;
constexpr double kSameLoss = 1e-12; // relative: less is rounding
constexpr double kCornerShare = 1e-4; // of the larger slope: less is curvature

double scaleOf(double loss)
{
    return std::max(1.0, std::abs(loss));
}

} // namespace

bool LossShape::isFlat() const
{
    return highest - lowest <= kSameLoss * scaleOf(highest);
}

LossCurve::LossCurve(TraceNetwork network, std::span<const TraceExample> examples, const Symbol& parameter)
    : m_network(std::move(network))
    , m_examples(examples.begin(), examples.end())
    , m_parameter(parameter)
    , m_present(ParameterPlace(m_network.spec, parameter).in(std::as_const(m_network.parameters)))
{
}

double LossCurve::evaluated(double value, Branches* branches) const
{
    Parameters moved = m_network.parameters;
    ParameterPlace(m_network.spec, m_parameter).in(moved) = value;
    double sum = 0.0;
    for (const TraceExample& example : m_examples) {
        const ForwardValues values = forwardValues(m_network.spec, moved, example.inputs);
        const std::vector<double> terms = lossTerms(m_network.spec, values, example.targets);
        sum += std::accumulate(terms.begin(), terms.end(), 0.0);
        if (branches != nullptr)
            appendBranches(values, *branches);
    }
    return sum / static_cast<double>(m_examples.size());
}

void LossCurve::appendBranches(const ForwardValues& values, Branches& branches) const
{
    for (std::size_t layer = 0; layer < m_network.spec.layers.size(); ++layer) {
        const LayerSpec& spec = m_network.spec.layers[layer];
        const std::vector<double>& sums = values.weightedSums[layer];
        for (int unit = 0; unit < spec.units; ++unit) {
            int branch = 0;
            if (spec.activation.type == ActivationType::Maxout) {
                branch = winningPiece(sums, unit, spec.activation.pieces);
            } else {
                const double parameter = unitParameter(m_network.spec, m_network.parameters, layer, unit);
                const double z = sums[static_cast<std::size_t>(unit)];
                const bool belongsRight = spec.activation.type == ActivationType::Step; // f(0) is 1
                for (const double kink : activationKinks(spec.activation.type, parameter))
                    branch += z > kink || (belongsRight && z == kink) ? 1 : 0;
            }
            branches.push_back(static_cast<signed char>(branch));
        }
    }
}

bool LossCurve::hasPieces() const
{
    const auto& layers = m_network.spec.layers;
    return std::any_of(layers.begin(), layers.end(), [](const LayerSpec& layer) {
        return layer.activation.type == ActivationType::Maxout
            || !activationKinks(layer.activation.type, layer.activation.parameter).empty();
    });
}

bool LossCurve::hasJumps() const
{
    const auto& layers = m_network.spec.layers;
    return std::any_of(
        layers.begin(), layers.end(), [](const LayerSpec& layer) { return layer.activation.type == ActivationType::Step; });
}

double LossCurve::slope(double value) const
{
    static const double smallest = std::cbrt(std::numeric_limits<double>::epsilon());
    const double step = smallest * std::max(1.0, std::abs(value)) / std::max(1.0, largestOperand());
    const double right = value + step;
    const double left = value - step;
    return (loss(right) - loss(left)) / (right - left);
}

double LossCurve::slopeBeside(double value, int side) const
{
    static const double smallest = std::sqrt(std::numeric_limits<double>::epsilon());
    const double step = smallest * std::max(1.0, std::abs(value)) / std::max(1.0, largestOperand());
    const double beside = value + side * step;
    return (loss(beside) - loss(value)) / (beside - value);
}

double LossCurve::largestOperand() const
{
    const ParameterPlace place(m_network.spec, m_parameter);
    if (place.kind == ParameterPlace::Kind::Bias)
        return 1.0;
    double largest = 0.0;
    for (const TraceExample& example : m_examples) {
        const ForwardValues values = forwardValues(m_network.spec, m_network.parameters, example.inputs);
        double operand = 0.0;
        if (place.kind == ParameterPlace::Kind::Alpha)
            operand = std::min(0.0, values.weightedSums[place.layer][static_cast<std::size_t>(place.row)]);
        else if (place.layer == 0)
            operand = example.inputs[static_cast<std::size_t>(place.input)];
        else
            operand = values.activations[place.layer - 1][static_cast<std::size_t>(place.input)];
        largest = std::max(largest, std::abs(operand));
    }
    return largest;
}

LossShape LossCurve::shape(double low, double high, int samples) const
{
    const int affordable = kMostEvaluations / static_cast<int>(std::max<std::size_t>(1, m_examples.size()));
    const int count = std::clamp(samples, 2, std::max(kFewestSamples, affordable));
    const bool watches = hasPieces();
    LossShape shape;
    shape.lowest = std::numeric_limits<double>::infinity();
    shape.highest = -shape.lowest;
    shape.lines.emplace_back();
    Branches before;
    double previous = low;
    for (int i = 0; i < count; ++i) {
        const double value = low + (high - low) * i / (count - 1);
        Branches here;
        const double loss = evaluated(value, watches ? &here : nullptr);
        if (i > 0 && here != before)
            divide(previous, value, before, shape);
        if (std::isfinite(loss)) {
            shape.lines.back().append(QPointF(value, loss));
            shape.lowest = std::min(shape.lowest, loss);
            shape.highest = std::max(shape.highest, loss);
        } else if (!shape.lines.back().isEmpty()) {
            shape.lines.emplace_back();
        }
        before = std::move(here);
        previous = value;
    }
    return shape;
}

// Between the two values the first unit changes its piece: a corner or jump of E, unless E does not depend on that unit there.
void LossCurve::divide(double low, double high, const Branches& before, LossShape& shape) const
{
    const double width = high - low;
    for (int i = 0; i < kBisections; ++i) {
        const double middle = low + (high - low) / 2.0;
        Branches there;
        evaluated(middle, &there);
        (there == before ? low : high) = middle;
    }
    const double left = loss(low);
    const double right = loss(high);
    if (!std::isfinite(left) || !std::isfinite(right))
        return;
    if (hasJumps() && std::abs(right - left) > 1e-9 * scaleOf(left)) {
        shape.lines.back().append(QPointF(low, left));
        shape.lines.emplace_back().append(QPointF(high, right));
        shape.jumps.push_back({high, left, right});
    } else if (isCorner(high, width)) {
        shape.lines.back().append(QPointF(high, right));
        shape.corners.emplace_back(high, right);
    }
}

bool LossCurve::isCorner(double value, double width) const
{
    const double beside = 1e-3 * width;
    const double here = loss(value);
    const double left = (here - loss(value - beside)) / beside;
    const double right = (loss(value + beside) - here) / beside;
    const double noise = 1e-13 * scaleOf(here) / beside;
    return std::abs(right - left) > kCornerShare * std::max(std::abs(left), std::abs(right)) + noise;
}

} // namespace chalknet::ui
