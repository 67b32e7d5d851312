// Forward and backward side by side, layer by layer.
#include "engine/compute/host/HostNetwork.h"

#include "engine/base/Random.h"
#include "engine/compute/host/VectorRegisters.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace chalknet {

namespace {

HostConstMap weightMatrix(const Parameters& parameters, std::size_t layer)
{
    const LayerLayout& layout = parameters.layout().layer(layer);
    return {parameters.weights(layer).data(), layout.rows(), layout.inputs};
}

HostMap weightMatrix(Parameters& parameters, std::size_t layer)
{
    const LayerLayout& layout = parameters.layout().layer(layer);
    return {parameters.weights(layer).data(), layout.rows(), layout.inputs};
}

std::span<const double> rowOf(const HostMatrix& matrix, Eigen::Index row)
{
    return {matrix.data() + row * matrix.cols(), static_cast<std::size_t>(matrix.cols())};
}

std::span<double> rowOf(HostMatrix& matrix, Eigen::Index row)
{
    return {matrix.data() + row * matrix.cols(), static_cast<std::size_t>(matrix.cols())};
}

double unitParameter(const Parameters& parameters, std::size_t layer, const Activation& activation, Eigen::Index unit)
{
    return activation.type == ActivationType::PRelu ? parameters.alphas(layer)[static_cast<std::size_t>(unit)] : activation.parameter;
}

// log(1 + e^x) without overflow.
double logOnePlusExp(double x)
{
    return (x > 0.0 ? x : 0.0 * x) + std::log1p(std::exp(-std::abs(x)));
}

} // namespace

HostNetwork::HostNetwork(const NetworkSpec& spec)
    : m_spec(spec)
    , m_layers(spec.layers.size())
{
}

void HostNetwork::forward(const Parameters& parameters, const HostMatrix& inputs, const DropoutMasks* masks)
{
    restoreVectorSpeed();
    const HostMatrix* previous = &inputs;
    for (std::size_t l = 0; l < m_layers.size(); ++l) {
        HostLayer& layer = m_layers[l];
        const auto biases = parameters.biases(l);
        layer.sums.noalias() = *previous * weightMatrix(parameters, l).transpose();
        layer.sums.rowwise() += Eigen::Map<const Eigen::RowVectorXd>(biases.data(), static_cast<Eigen::Index>(biases.size()));
        activate(l, parameters);
        if (masks && m_spec.layers[l].dropout > 0.0)
            applyDropout(l, *masks);
        else
            layer.keep.resize(0, 0);
        previous = &layer.activations;
    }
}

void HostNetwork::activate(std::size_t index, const Parameters& parameters)
{
    HostLayer& layer = m_layers[index];
    const Activation& activation = m_spec.layers[index].activation;
    const Eigen::Index rows = layer.sums.rows();
    const Eigen::Index units = m_spec.layers[index].units;
    layer.activations.resize(rows, units);

    if (activation.type == ActivationType::Softmax) {
        for (Eigen::Index row = 0; row < rows; ++row)
            softmax(rowOf(std::as_const(layer.sums), row), rowOf(layer.activations, row));
    } else if (activation.type == ActivationType::Maxout) {
        layer.winner.resize(rows, units);
        for (Eigen::Index row = 0; row < rows; ++row) {
            for (Eigen::Index unit = 0; unit < units; ++unit) {
                const double* pieces = &layer.sums(row, unit * activation.pieces);
                const double* largest = std::max_element(pieces, pieces + activation.pieces);
                layer.winner(row, unit) = static_cast<int>(largest - pieces);
                layer.activations(row, unit) = *largest;
            }
        }
    } else {
        for (Eigen::Index unit = 0; unit < units; ++unit) {
            const double parameter = unitParameter(parameters, index, activation, unit);
            for (Eigen::Index row = 0; row < rows; ++row)
                layer.activations(row, unit) = activationValue(activation.type, layer.sums(row, unit), parameter);
        }
    }
}

void HostNetwork::applyDropout(std::size_t index, const DropoutMasks& masks)
{
    HostLayer& layer = m_layers[index];
    const double rate = m_spec.layers[index].dropout;
    const std::uint32_t key = dropoutKey(masks.seed, masks.step, static_cast<std::uint32_t>(index));
    layer.keep.resize(layer.activations.rows(), layer.activations.cols());
    for (Eigen::Index row = 0; row < layer.keep.rows(); ++row) {
        const std::uint32_t batchRow = masks.firstRow + static_cast<std::uint32_t>(row);
        for (Eigen::Index unit = 0; unit < layer.keep.cols(); ++unit) {
            const bool keeps = dropoutKeeps(static_cast<std::uint32_t>(unit), batchRow, key, rate);
            layer.keep(row, unit) = keeps ? 1.0 / (1.0 - rate) : 0.0;
        }
    }
    layer.activations.array() *= layer.keep.array();
}

double HostNetwork::rowLoss(Eigen::Index row, const HostMatrix& targets) const
{
    const HostLayer& output = m_layers.back();
    const ActivationType type = m_spec.layers.back().activation.type;
    const std::span<const double> t = rowOf(targets, row);
    const std::span<const double> z = rowOf(output.sums, row);

    // −Σ t log softmax(z) = Σ t (log Σ e^z − z): exact also where y underflows.
    if (m_spec.loss == LossType::CrossEntropy && type == ActivationType::Softmax) {
        const double largest = *std::max_element(z.begin(), z.end());
        double sum = 0.0;
        for (const double value : z)
            sum += std::exp(value - largest);
        const double logSum = largest + std::log(sum);
        double loss = 0.0;
        for (std::size_t i = 0; i < z.size(); ++i)
            loss += t[i] * (logSum - z[i]);
        return loss;
    }
    // −t log σ(z) − (1−t) log(1−σ(z)) = log(1 + e^z) − t z.
    if (m_spec.loss == LossType::BinaryCrossEntropy && type == ActivationType::Sigmoid) {
        double loss = 0.0;
        for (std::size_t i = 0; i < z.size(); ++i)
            loss += logOnePlusExp(z[i]) - t[i] * z[i];
        return loss;
    }
    return lossValue(m_spec.loss, rowOf(output.activations, row), t);
}

void HostNetwork::outputDelta(const HostMatrix& targets)
{
    const HostLayer& output = m_layers.back();
    const ActivationType type = m_spec.layers.back().activation.type;
    const double rows = static_cast<double>(targets.rows());

    // Both pairs share the short form ∂E/∂z = y − t (y Σt − t for softmax; Σt is 1 for classes).
    const bool isSoftmaxPair = m_spec.loss == LossType::CrossEntropy && type == ActivationType::Softmax;
    const bool isSigmoidPair = m_spec.loss == LossType::BinaryCrossEntropy && type == ActivationType::Sigmoid;
    m_deltaIsDirect = isSoftmaxPair || isSigmoidPair;
    if (isSoftmaxPair) {
        m_delta = ((output.activations.array().colwise() * targets.rowwise().sum().array()) - targets.array()) / rows;
        return;
    }
    if (isSigmoidPair) {
        m_delta = (output.activations - targets) / rows;
        return;
    }
    m_activationGradient.resize(targets.rows(), targets.cols());
    for (Eigen::Index row = 0; row < targets.rows(); ++row)
        lossGradient(m_spec.loss, rowOf(output.activations, row), rowOf(targets, row), rowOf(m_activationGradient, row));
    m_activationGradient /= rows;
}

// ∂E/∂A of a layer → ∂E/∂Z, and the gradient of learned alphas.
void HostNetwork::layerDelta(std::size_t index, const Parameters& parameters, Parameters& gradient)
{
    const HostLayer& layer = m_layers[index];
    const Activation& activation = m_spec.layers[index].activation;
    if (layer.keep.size() > 0)
        m_activationGradient.array() *= layer.keep.array();
    m_delta.setZero(layer.sums.rows(), layer.sums.cols());

    if (activation.type == ActivationType::Softmax) {
        // ∂E/∂z_j = y_j (∂E/∂y_j − Σ_i y_i ∂E/∂y_i)
        const Eigen::ArrayXd weighted = (m_activationGradient.array() * layer.activations.array()).rowwise().sum();
        m_delta = layer.activations.array() * (m_activationGradient.array().colwise() - weighted);
        return;
    }
    for (Eigen::Index unit = 0; unit < layer.activations.cols(); ++unit) {
        const double parameter = unitParameter(parameters, index, activation, unit);
        double alphaGradient = 0.0;
        for (Eigen::Index row = 0; row < layer.activations.rows(); ++row) {
            const double upstream = m_activationGradient(row, unit);
            if (activation.type == ActivationType::Maxout) {
                m_delta(row, unit * activation.pieces + layer.winner(row, unit)) = upstream;
                continue;
            }
            const double z = layer.sums(row, unit);
            m_delta(row, unit) = upstream * activationDerivative(activation.type, z, parameter);
            alphaGradient += upstream * std::min(0.0, z);
        }
        if (activation.type == ActivationType::PRelu)
            gradient.alpha(index, static_cast<int>(unit)) = alphaGradient;
    }
}

void HostNetwork::backward(const Parameters& parameters, const HostMatrix& inputs, const HostMatrix& targets, Parameters& gradient)
{
    outputDelta(targets);
    for (std::size_t l = m_layers.size(); l-- > 0;) {
        if (l + 1 < m_layers.size() || !m_deltaIsDirect)
            layerDelta(l, parameters, gradient);
        const HostMatrix& previous = l == 0 ? inputs : m_layers[l - 1].activations;
        weightMatrix(gradient, l).noalias() = m_delta.transpose() * previous;
        const auto biases = gradient.biases(l);
        Eigen::Map<Eigen::RowVectorXd>(biases.data(), static_cast<Eigen::Index>(biases.size())) = m_delta.colwise().sum();
        if (l > 0)
            m_activationGradient.noalias() = m_delta * weightMatrix(parameters, l);
    }
}

} // namespace chalknet
