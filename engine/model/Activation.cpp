// Values and derivatives of the activation functions.
#include "engine/model/Activation.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace chalknet {

namespace {

double sigmoid(double z)
{
    // Two branches, so that exp never overflows.
    if (z >= 0.0)
        return 1.0 / (1.0 + std::exp(-z));
    const double e = std::exp(z);
    return e / (1.0 + e);
}

double softplus(double z) { return std::max(z, 0.0) + std::log1p(std::exp(-std::abs(z))); }

double gaussianCdf(double z) { return 0.5 * std::erfc(-z / std::numbers::sqrt2); }
double gaussianPdf(double z) { return std::exp(-0.5 * z * z) * std::numbers::inv_sqrtpi / std::numbers::sqrt2; }

struct NamedActivation {
    ActivationType type;
    std::string_view name;
};

constexpr auto kNames = std::to_array<NamedActivation>({
    {ActivationType::Identity, "identity"},
    {ActivationType::Step, "step"},
    {ActivationType::Sigmoid, "sigmoid"},
    {ActivationType::Tanh, "tanh"},
    {ActivationType::Relu, "relu"},
    {ActivationType::LeakyRelu, "leaky-relu"},
    {ActivationType::PRelu, "prelu"},
    {ActivationType::Elu, "elu"},
    {ActivationType::Selu, "selu"},
    {ActivationType::Softplus, "softplus"},
    {ActivationType::Gelu, "gelu"},
    {ActivationType::Silu, "silu"},
    {ActivationType::Mish, "mish"},
    {ActivationType::HardSigmoid, "hard-sigmoid"},
    {ActivationType::Maxout, "maxout"},
    {ActivationType::Softmax, "softmax"},
});

} // namespace

double defaultActivationParameter(ActivationType type)
{
    switch (type) {
    case ActivationType::Identity:
    case ActivationType::Elu:
        return 1.0;
    case ActivationType::LeakyRelu:
        return 0.01;
    case ActivationType::PRelu:
        return 0.25;
    default:
        return 0.0;
    }
}

double activationValue(ActivationType type, double z, double parameter)
{
    switch (type) {
    case ActivationType::Identity: return parameter * z;
    case ActivationType::Step: return z >= 0.0 ? 1.0 : 0.0;
    case ActivationType::Sigmoid: return sigmoid(z);
    case ActivationType::Tanh: return std::tanh(z);
    case ActivationType::Relu: return z > 0.0 ? z : 0.0;
    case ActivationType::LeakyRelu:
    case ActivationType::PRelu: return z > 0.0 ? z : parameter * z;
    case ActivationType::Elu: return z >= 0.0 ? z : parameter * std::expm1(z);
    case ActivationType::Selu: return kSeluLambda * (z >= 0.0 ? z : kSeluAlpha * std::expm1(z));
    case ActivationType::Softplus: return softplus(z);
    case ActivationType::Gelu: return z * gaussianCdf(z);
    case ActivationType::Silu: return z * sigmoid(z);
    case ActivationType::Mish: return z * std::tanh(softplus(z));
    case ActivationType::HardSigmoid: return std::clamp(z / 6.0 + 0.5, 0.0, 1.0);
    case ActivationType::Maxout:
    case ActivationType::Softmax: return z;
    }
    return z;
}

double activationDerivative(ActivationType type, double z, double parameter)
{
    switch (type) {
    case ActivationType::Identity: return parameter;
    case ActivationType::Step: return 0.0;
    case ActivationType::Sigmoid: {
        const double s = sigmoid(z);
        return s * (1.0 - s);
    }
    case ActivationType::Tanh: {
        const double t = std::tanh(z);
        return 1.0 - t * t;
    }
    case ActivationType::Relu: return z > 0.0 ? 1.0 : 0.0;
    case ActivationType::LeakyRelu:
    case ActivationType::PRelu: return z > 0.0 ? 1.0 : parameter;
    case ActivationType::Elu: return z >= 0.0 ? 1.0 : parameter * std::exp(z);
    case ActivationType::Selu: return kSeluLambda * (z >= 0.0 ? 1.0 : kSeluAlpha * std::exp(z));
    case ActivationType::Softplus: return sigmoid(z);
    case ActivationType::Gelu: return gaussianCdf(z) + z * gaussianPdf(z);
    case ActivationType::Silu: {
        const double s = sigmoid(z);
        return s * (1.0 + z * (1.0 - s));
    }
    case ActivationType::Mish: {
        const double t = std::tanh(softplus(z));
        return t + z * (1.0 - t * t) * sigmoid(z);
    }
    case ActivationType::HardSigmoid: return z > -3.0 && z < 3.0 ? 1.0 / 6.0 : 0.0;
    case ActivationType::Maxout:
    case ActivationType::Softmax: return 1.0;
    }
    return 1.0;
}

void softmax(std::span<const double> logits, std::span<double> probabilities)
{
    const double largest = *std::max_element(logits.begin(), logits.end());
    double sum = 0.0;
    for (std::size_t i = 0; i < logits.size(); ++i) {
        probabilities[i] = std::exp(logits[i] - largest);
        sum += probabilities[i];
    }
    for (double& probability : probabilities)
        probability /= sum;
}

std::string_view activationName(ActivationType type)
{
    for (const NamedActivation& entry : kNames) {
        if (entry.type == type)
            return entry.name;
    }
    return {};
}

std::optional<ActivationType> activationFromName(std::string_view name)
{
    for (const NamedActivation& entry : kNames) {
        if (entry.name == name)
            return entry.type;
    }
    return std::nullopt;
}

bool givesProbabilities(ActivationType type)
{
    return type == ActivationType::Sigmoid || type == ActivationType::HardSigmoid || type == ActivationType::Softmax;
}

} // namespace chalknet
