// Ranges, kinks and saturation of the activation functions, softmax with temperature, maxout of one input.
#include "engine/explain/ActivationFacts.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace chalknet {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// The least value of a function with one minimum between `low` and `high` (golden section).
double minimumValue(ActivationType type, double low, double high)
{
    const double ratio = (std::sqrt(5.0) - 1.0) / 2.0;
    const auto f = [type](double x) { return activationValue(type, x, 0.0); };
    double left = high - ratio * (high - low);
    double right = low + ratio * (high - low);
    for (int i = 0; i < 80; ++i) {
        if (f(left) < f(right))
            high = right;
        else
            low = left;
        left = high - ratio * (high - low);
        right = low + ratio * (high - low);
    }
    return f((low + high) / 2.0);
}

/// Values of c·x for x ≤ 0 together with those of x for x ≥ 0.
Interval leakyRange(double slope)
{
    return slope > 0.0 ? Interval{-kInfinity, kInfinity, false, false} : Interval{0.0, kInfinity, true, false};
}

/// scale·(x for x ≥ 0, alpha (e^x − 1) for x < 0): the left part runs from 0 towards −scale·alpha, which it never reaches.
Interval eluRange(double scale, double alpha)
{
    if (alpha > 0.0)
        return {-scale * alpha, kInfinity, false, false};
    return {0.0, kInfinity, true, false}; // with alpha ≤ 0 the left part is not below 0
}

/// Where |f′| crosses the limit between two places that lie on different sides of it.
double crossing(ActivationType type, double parameter, double limit, double inside, double outside)
{
    const auto isBelow = [&](double x) { return std::abs(activationDerivative(type, x, parameter)) < limit; };
    const bool start = isBelow(inside);
    while (std::abs(outside - inside) > 1e-10 * std::max(1.0, std::abs(inside))) {
        const double middle = (inside + outside) / 2.0;
        if (isBelow(middle) == start)
            inside = middle;
        else
            outside = middle;
    }
    return (inside + outside) / 2.0;
}

} // namespace

Interval activationRange(ActivationType type, double parameter)
{
    switch (type) {
    case ActivationType::Identity:
        return parameter == 0.0 ? Interval{0.0, 0.0, true, true} : Interval{-kInfinity, kInfinity, false, false};
    case ActivationType::Step: return {0.0, 1.0, true, true};
    case ActivationType::Sigmoid: return {0.0, 1.0, false, false};
    case ActivationType::Tanh: return {-1.0, 1.0, false, false};
    case ActivationType::Relu: return {0.0, kInfinity, true, false};
    case ActivationType::LeakyRelu:
    case ActivationType::PRelu: return leakyRange(parameter);
    case ActivationType::Elu: return eluRange(1.0, parameter);
    case ActivationType::Selu: return eluRange(kSeluLambda, kSeluAlpha);
    case ActivationType::Softplus: return {0.0, kInfinity, false, false};
    case ActivationType::Gelu:
    case ActivationType::Silu:
    case ActivationType::Mish: return {minimumValue(type, -4.0, 0.0), kInfinity, true, false};
    case ActivationType::HardSigmoid: return {0.0, 1.0, true, true};
    case ActivationType::Maxout: return {-kInfinity, kInfinity, false, false};
    case ActivationType::Softmax: return {0.0, 1.0, false, false};
    }
    return {-kInfinity, kInfinity, false, false};
}

std::vector<double> activationKinks(ActivationType type, double parameter)
{
    switch (type) {
    case ActivationType::Step:
    case ActivationType::Relu:
    case ActivationType::Selu: return {0.0};
    case ActivationType::LeakyRelu:
    case ActivationType::PRelu:
    case ActivationType::Elu: return parameter == 1.0 ? std::vector<double>{} : std::vector<double>{0.0};
    case ActivationType::HardSigmoid: return {-3.0, 3.0};
    default: return {};
    }
}

OneSided oneSidedDerivatives(ActivationType type, double x, double parameter)
{
    const std::vector<double> kinks = activationKinks(type, parameter);
    if (std::find(kinks.begin(), kinks.end(), x) == kinks.end()) {
        const double slope = activationDerivative(type, x, parameter);
        return {slope, slope};
    }
    switch (type) {
    case ActivationType::Step: return {kInfinity, 0.0}; // the quotient from the left grows beyond all bounds at the jump
    case ActivationType::Relu: return {0.0, 1.0};
    case ActivationType::LeakyRelu:
    case ActivationType::PRelu:
    case ActivationType::Elu: return {parameter, 1.0}; // α e⁰ = α
    case ActivationType::Selu: return {kSeluLambda * kSeluAlpha, kSeluLambda};
    case ActivationType::HardSigmoid: return x < 0.0 ? OneSided{0.0, 1.0 / 6.0} : OneSided{1.0 / 6.0, 0.0};
    default: return {};
    }
}

std::vector<Interval> saturation(ActivationType type, double parameter, double low, double high, double limit)
{
    if (!(high > low))
        return {};
    constexpr int kSamples = 2000;
    const auto isBelow = [&](double x) { return std::abs(activationDerivative(type, x, parameter)) < limit; };
    const std::vector<double> kinks = activationKinks(type, parameter);
    std::vector<Interval> intervals;
    double before = low;
    bool inside = isBelow(low);
    double start = low;
    for (int i = 1; i <= kSamples; ++i) {
        const double x = low + (high - low) * i / kSamples;
        if (isBelow(x) != inside) {
            const double found = crossing(type, parameter, limit, before, x);
            const auto kink
                = std::find_if(kinks.begin(), kinks.end(), [found](double place) { return std::abs(place - found) < 1e-8; });
            const double edge = kink != kinks.end() ? *kink : found; // a jump of the slope is known exactly
            if (inside)
                intervals.push_back({start, edge, false, false});
            start = edge;
            inside = !inside;
        }
        before = x;
    }
    if (inside)
        intervals.push_back({start, high, false, false});
    return intervals;
}

double activationParameterDerivative(ActivationType type, double x, double parameter)
{
    switch (type) {
    case ActivationType::Identity: return x;
    case ActivationType::LeakyRelu:
    case ActivationType::PRelu: return std::min(0.0, x);
    case ActivationType::Elu: return x < 0.0 ? std::expm1(x) : 0.0;
    default: static_cast<void>(parameter); return 0.0;
    }
}

std::vector<double> softmaxWithTemperature(std::span<const double> logits, double temperature)
{
    std::vector<double> scaled(logits.begin(), logits.end());
    if (scaled.empty())
        return {};
    // The maximum goes before the division, so that a small temperature overflows nothing.
    const double largest = *std::max_element(scaled.begin(), scaled.end());
    for (double& logit : scaled)
        logit = (logit - largest) / temperature;
    std::vector<double> probabilities(scaled.size());
    softmax(scaled, probabilities);
    return probabilities;
}

std::vector<double> softmaxJacobian(std::span<const double> probabilities, double temperature)
{
    const std::size_t count = probabilities.size();
    std::vector<double> jacobian(count * count);
    for (std::size_t i = 0; i < count; ++i)
        for (std::size_t j = 0; j < count; ++j)
            jacobian[i * count + j] = probabilities[i] * ((i == j ? 1.0 : 0.0) - probabilities[j]) / temperature;
    return jacobian;
}

MaxoutValue maxoutValue(std::span<const MaxoutPiece> pieces, double x)
{
    MaxoutValue best{0, -kInfinity, 0.0};
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const double value = pieces[i].weight * x + pieces[i].bias;
        if (value > best.value)
            best = {i, value, pieces[i].weight};
    }
    return best;
}

} // namespace chalknet
