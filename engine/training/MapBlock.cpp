// Weighted sums and activations of a block. The program is built for every processor; these loops are compiled once more for
// processors with wider vectors, and the loader takes the best that the machine can run.
#include "engine/training/MapBlock.h"

#include "engine/training/LaneMath.h"

#include <algorithm>

#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) && defined(__linux__) && !defined(__SANITIZE_THREAD__) \
    && !defined(__SANITIZE_ADDRESS__)
#define CHALKNET_WIDEST_VECTORS __attribute__((target_clones("default", "arch=x86-64-v3", "arch=x86-64-v4")))
#else
#define CHALKNET_WIDEST_VECTORS
#endif

namespace chalknet {

namespace {

constexpr int kPoints = kMapBlockPoints;

#if defined(__GNUC__)
#define CHALKNET_RESTRICT __restrict__
#else
#define CHALKNET_RESTRICT __restrict
#endif

// Four inputs at a time: one store for four products.
CHALKNET_WIDEST_VECTORS void addFour(
    const float* weights, const float* CHALKNET_RESTRICT inputs, float* CHALKNET_RESTRICT sums)
{
    const float w0 = weights[0];
    const float w1 = weights[1];
    const float w2 = weights[2];
    const float w3 = weights[3];
    for (int p = 0; p < kPoints; ++p)
        sums[p] += w0 * inputs[p] + w1 * inputs[kPoints + p] + (w2 * inputs[2 * kPoints + p] + w3 * inputs[3 * kPoints + p]);
}

CHALKNET_WIDEST_VECTORS void addOne(float weight, const float* CHALKNET_RESTRICT inputs, float* CHALKNET_RESTRICT sums)
{
    for (int p = 0; p < kPoints; ++p)
        sums[p] += weight * inputs[p];
}

void weightedSum(const float* weights, float bias, int count, const float* inputs, float* sums)
{
    std::fill_n(sums, kPoints, bias);
    int input = 0;
    for (; input + 4 <= count; input += 4)
        addFour(weights + input, inputs + static_cast<std::ptrdiff_t>(input) * kPoints, sums);
    for (; input < count; ++input)
        addOne(weights[input], inputs + static_cast<std::ptrdiff_t>(input) * kPoints, sums);
}

template <typename Function> CHALKNET_LANE_INLINE void forAll(float* values, Function function)
{
    for (int p = 0; p < kPoints; ++p)
        values[p] = function(values[p]);
}

#if defined(__GNUC__)
#define CHALKNET_LANE_LAMBDA __attribute__((always_inline))
#else
#define CHALKNET_LANE_LAMBDA
#endif

CHALKNET_WIDEST_VECTORS void activateUnit(ActivationType type, float parameter, float* values)
{
    switch (type) {
    case ActivationType::Identity: forAll(values, [=](float z) CHALKNET_LANE_LAMBDA { return parameter * z; }); break;
    case ActivationType::Step: forAll(values, [](float z) CHALKNET_LANE_LAMBDA { return z >= 0.0F ? 1.0F : 0.0F; }); break;
    case ActivationType::Sigmoid: forAll(values, [](float z) CHALKNET_LANE_LAMBDA { return lanes::logistic(z); }); break;
    case ActivationType::Tanh: forAll(values, [](float z) CHALKNET_LANE_LAMBDA { return lanes::hyperbolicTangent(z); }); break;
    case ActivationType::Relu: forAll(values, [](float z) CHALKNET_LANE_LAMBDA { return lanes::atLeast(z, 0.0F); }); break;
    case ActivationType::LeakyRelu:
    case ActivationType::PRelu:
        forAll(values, [=](float z) CHALKNET_LANE_LAMBDA { return z > 0.0F ? z : parameter * z; });
        break;
    case ActivationType::Elu:
        forAll(values, [=](float z) CHALKNET_LANE_LAMBDA {
            return z >= 0.0F ? z : parameter * lanes::expm1Below(lanes::atMost(z, 0.0F));
        });
        break;
    case ActivationType::Selu:
        forAll(values, [](float z) CHALKNET_LANE_LAMBDA {
            return static_cast<float>(kSeluLambda)
                * (z >= 0.0F ? z : static_cast<float>(kSeluAlpha) * lanes::expm1Below(lanes::atMost(z, 0.0F)));
        });
        break;
    case ActivationType::Softplus: forAll(values, [](float z) CHALKNET_LANE_LAMBDA { return lanes::softplus(z); }); break;
    case ActivationType::Gelu: forAll(values, [](float z) CHALKNET_LANE_LAMBDA { return z * lanes::gaussianShare(z); }); break;
    case ActivationType::Silu: forAll(values, [](float z) CHALKNET_LANE_LAMBDA { return z * lanes::logistic(z); }); break;
    case ActivationType::Mish: forAll(values, [](float z) CHALKNET_LANE_LAMBDA { return lanes::mish(z); }); break;
    case ActivationType::HardSigmoid:
        forAll(values, [](float z) CHALKNET_LANE_LAMBDA {
            return lanes::atMost(lanes::atLeast(z * (1.0F / 6.0F) + 0.5F, 0.0F), 1.0F);
        });
        break;
    case ActivationType::Maxout:
    case ActivationType::Softmax: break; // of several rows at once
    }
}

CHALKNET_WIDEST_VECTORS void takeLarger(const float* CHALKNET_RESTRICT other, float* CHALKNET_RESTRICT values)
{
    for (int p = 0; p < kPoints; ++p)
        values[p] = lanes::atLeast(values[p], other[p]);
}

// The largest piece of each unit moves to the unit's row.
void takeLargestPieces(const MapLayer& layer, float* values)
{
    for (int unit = 0; unit < layer.units; ++unit) {
        float* first = values + static_cast<std::ptrdiff_t>(unit) * layer.activation.pieces * kPoints;
        for (int piece = 1; piece < layer.activation.pieces; ++piece)
            takeLarger(first + static_cast<std::ptrdiff_t>(piece) * kPoints, first);
        if (unit > 0)
            std::copy_n(first, kPoints, values + static_cast<std::ptrdiff_t>(unit) * kPoints);
    }
}

CHALKNET_WIDEST_VECTORS void exponentiate(float* CHALKNET_RESTRICT values, const float* CHALKNET_RESTRICT largest,
    float* CHALKNET_RESTRICT totals)
{
    for (int p = 0; p < kPoints; ++p) {
        values[p] = lanes::expBelow(values[p] - largest[p]);
        totals[p] += values[p];
    }
}

CHALKNET_WIDEST_VECTORS void divide(float* CHALKNET_RESTRICT values, const float* CHALKNET_RESTRICT totals)
{
    for (int p = 0; p < kPoints; ++p)
        values[p] /= totals[p];
}

void takeSoftmax(const MapLayer& layer, float* values)
{
    const auto row = [values](int unit) { return values + static_cast<std::ptrdiff_t>(unit) * kPoints; };
    float largest[kPoints];
    float totals[kPoints] = {};
    std::copy_n(values, kPoints, largest);
    for (int unit = 1; unit < layer.units; ++unit)
        takeLarger(row(unit), largest);
    for (int unit = 0; unit < layer.units; ++unit)
        exponentiate(row(unit), largest, totals);
    for (int unit = 0; unit < layer.units; ++unit)
        divide(row(unit), totals);
}

} // namespace

MapLayer::MapLayer(const NetworkSpec& spec, const Parameters& parameters, std::size_t layer)
    : activation(spec.layers[layer].activation)
    , units(spec.layers[layer].units)
    , rows(parameters.layout().layer(layer).rows())
    , inputs(parameters.layout().layer(layer).inputs)
    , slopes(static_cast<std::size_t>(units), static_cast<float>(activation.parameter))
{
    const auto narrow = [](double value) { return static_cast<float>(value); };
    std::ranges::transform(parameters.weights(layer), std::back_inserter(weights), narrow);
    std::ranges::transform(parameters.biases(layer), std::back_inserter(biases), narrow);
    if (activation.type == ActivationType::PRelu)
        std::ranges::transform(parameters.alphas(layer), slopes.begin(), narrow);
}

void computeMapBlock(const MapLayer& layer, const float* inputs, float* outputs)
{
    for (int row = 0; row < layer.rows; ++row)
        weightedSum(layer.weights.data() + static_cast<std::ptrdiff_t>(row) * layer.inputs,
            layer.biases[static_cast<std::size_t>(row)], layer.inputs, inputs, outputs + static_cast<std::ptrdiff_t>(row) * kPoints);
    if (layer.activation.type == ActivationType::Softmax)
        return takeSoftmax(layer, outputs);
    if (layer.activation.type == ActivationType::Maxout)
        return takeLargestPieces(layer, outputs);
    for (int unit = 0; unit < layer.units; ++unit)
        activateUnit(layer.activation.type, layer.slopes[static_cast<std::size_t>(unit)],
            outputs + static_cast<std::ptrdiff_t>(unit) * kPoints);
}

} // namespace chalknet
