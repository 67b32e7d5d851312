// Unit maps of a network over a plane, layer by layer over blocks of grid points, in float.
#include "engine/training/Snapshot.h"

#include <Eigen/Core>

#include <stdexcept>

namespace chalknet {

namespace {

// Units are rows and grid points are columns, so that a unit's map is contiguous.
using MapMatrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

MapMatrix gridInputs(int resolution, const InputPlane& plane)
{
    const Eigen::Index points = static_cast<Eigen::Index>(resolution) * resolution;
    MapMatrix inputs(static_cast<Eigen::Index>(plane.inputs.size()), points);
    const double width = (plane.right - plane.left) / resolution;
    const double height = (plane.top - plane.bottom) / resolution;
    for (Eigen::Index input = 0; input < inputs.rows(); ++input) {
        const PlaneInput& term = plane.inputs[static_cast<std::size_t>(input)];
        for (int row = 0; row < resolution; ++row)
            for (int column = 0; column < resolution; ++column)
                inputs(input, static_cast<Eigen::Index>(row) * resolution + column) = static_cast<float>(
                    term.at(plane.left + (column + 0.5) * width, plane.top - (row + 0.5) * height));
    }
    return inputs;
}

MapMatrix weightedSums(const Parameters& parameters, std::size_t layer, const MapMatrix& inputs)
{
    const LayerLayout& layout = parameters.layout().layer(layer);
    using DoubleMatrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    const Eigen::Map<const DoubleMatrix> weights(parameters.weights(layer).data(), layout.rows(), layout.inputs);
    const Eigen::Map<const Eigen::VectorXd> biases(parameters.biases(layer).data(), layout.rows());
    MapMatrix sums = (weights.cast<float>() * inputs).colwise() + biases.cast<float>();
    return sums;
}

MapMatrix largestPieces(const MapMatrix& sums, int units, int pieces)
{
    MapMatrix result(units, sums.cols());
    for (int unit = 0; unit < units; ++unit)
        result.row(unit) = sums.middleRows(static_cast<Eigen::Index>(unit) * pieces, pieces).colwise().maxCoeff();
    return result;
}

MapMatrix softmaxColumns(const MapMatrix& sums)
{
    const Eigen::RowVectorXf largest = sums.colwise().maxCoeff();
    MapMatrix result = (sums.rowwise() - largest).array().exp();
    const Eigen::RowVectorXf total = result.colwise().sum();
    result.array().rowwise() /= total.array();
    return result;
}

MapMatrix activate(const Activation& activation, const Parameters& parameters, std::size_t layer, int units, const MapMatrix& sums)
{
    switch (activation.type) {
    case ActivationType::Identity: return sums * static_cast<float>(activation.parameter);
    case ActivationType::Tanh: return sums.array().tanh();
    case ActivationType::Sigmoid: return 0.5F + 0.5F * (0.5F * sums.array()).tanh();
    case ActivationType::Relu: return sums.array().max(0.0F);
    case ActivationType::Softmax: return softmaxColumns(sums);
    case ActivationType::Maxout: return largestPieces(sums, units, activation.pieces);
    default: break;
    }
    MapMatrix result(sums.rows(), sums.cols());
    for (Eigen::Index unit = 0; unit < sums.rows(); ++unit) {
        const bool learned = activation.type == ActivationType::PRelu;
        const double parameter = learned ? parameters.alphas(layer)[static_cast<std::size_t>(unit)] : activation.parameter;
        for (Eigen::Index point = 0; point < sums.cols(); ++point)
            result(unit, point) = static_cast<float>(activationValue(activation.type, static_cast<double>(sums(unit, point)), parameter));
    }
    return result;
}

} // namespace

UnitMaps computeUnitMaps(
    const NetworkSpec& spec, const Parameters& parameters, int resolution, double low, double high, bool onlyOutput)
{
    return computeUnitMaps(spec, parameters, resolution, InputPlane::square(low, high), onlyOutput);
}

UnitMaps computeUnitMaps(
    const NetworkSpec& spec, const Parameters& parameters, int resolution, const InputPlane& plane, bool onlyOutput)
{
    if (plane.inputs.size() != static_cast<std::size_t>(spec.inputs))
        throw std::invalid_argument("the plane gives another number of inputs than the network has");
    UnitMaps result;
    result.resolution = resolution;
    result.plane = plane;
    result.maps.resize(spec.layers.size());
    MapMatrix values = gridInputs(resolution, plane);
    for (std::size_t l = 0; l < spec.layers.size(); ++l) {
        values = activate(spec.layers[l].activation, parameters, l, spec.layers[l].units, weightedSums(parameters, l, values));
        if (onlyOutput && l + 1 < spec.layers.size())
            continue;
        for (Eigen::Index unit = 0; unit < values.rows(); ++unit)
            result.maps[l].emplace_back(values.row(unit).begin(), values.row(unit).end());
    }
    return result;
}

} // namespace chalknet
