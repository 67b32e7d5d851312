// Places of a plane and its directions.
#include "engine/compute/LossPlane.h"

#include "engine/base/Random.h"

#include <Eigen/Dense>

#include <cmath>

namespace chalknet {

namespace {

double dot(std::span<const double> a, std::span<const double> b)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += a[i] * b[i];
    return sum;
}

double length(std::span<const double> numbers)
{
    return std::sqrt(dot(numbers, numbers));
}

void scaleTo(std::span<double> numbers, double wanted)
{
    const double present = length(numbers);
    for (double& number : numbers)
        number *= present > 0.0 ? wanted / present : 0.0;
}

} // namespace

Parameters LossPlane::at(double alpha, double beta) const
{
    Parameters place = origin;
    const std::span<double> values = place.values();
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] += alpha * first.values()[i] + beta * second.values()[i];
    return place;
}

// The normal equations of α·first + β·second ≈ parameters − origin.
PlanePlace nearestPlace(const LossPlane& plane, const Parameters& parameters)
{
    Parameters away = parameters;
    for (std::size_t i = 0; i < away.values().size(); ++i)
        away.values()[i] -= plane.origin.values()[i];
    const double a = dot(plane.first.values(), plane.first.values());
    const double b = dot(plane.first.values(), plane.second.values());
    const double c = dot(plane.second.values(), plane.second.values());
    const double p = dot(plane.first.values(), away.values());
    const double q = dot(plane.second.values(), away.values());
    const double determinant = a * c - b * b;
    PlanePlace place{(c * p - b * q) / determinant, (a * q - b * p) / determinant, 0.0};
    const Parameters nearest = plane.at(place.alpha, place.beta);
    for (std::size_t i = 0; i < away.values().size(); ++i)
        away.values()[i] = parameters.values()[i] - nearest.values()[i];
    place.distance = length(away.values());
    return place;
}

Parameters parameterDirection(const ParameterLayout& layout, std::size_t index)
{
    Parameters direction(layout);
    direction.values()[index] = 1.0;
    return direction;
}

Parameters randomDirection(const NetworkSpec& spec, const Parameters& parameters, std::uint64_t seed, std::uint32_t number)
{
    Parameters direction(spec);
    Random random(seed, 500 + number);
    for (double& value : direction.values())
        value = random.normal();
    for (std::size_t l = 0; l < direction.layout().layerCount(); ++l) {
        const LayerLayout& layer = direction.layout().layer(l);
        const auto width = static_cast<std::size_t>(layer.inputs);
        for (int row = 0; row < layer.rows(); ++row) {
            const std::size_t from = static_cast<std::size_t>(row) * width;
            scaleTo(direction.weights(l).subspan(from, width), length(parameters.weights(l).subspan(from, width)));
            direction.bias(l, row) = std::copysign(std::abs(parameters.bias(l, row)), direction.bias(l, row));
        }
        for (int unit = 0; unit < layer.alphas; ++unit)
            direction.alpha(l, unit) = std::copysign(std::abs(parameters.alpha(l, unit)), direction.alpha(l, unit));
    }
    return direction;
}

// Singular vectors of the differences to the last place.
std::optional<PathDirections> pathDirections(std::span<const Parameters> path)
{
    if (path.size() < 3)
        return std::nullopt;
    const auto count = static_cast<Eigen::Index>(path.size() - 1);
    const auto size = static_cast<Eigen::Index>(path.front().values().size());
    Eigen::MatrixXd differences(size, count);
    for (Eigen::Index k = 0; k < count; ++k)
        for (Eigen::Index i = 0; i < size; ++i)
            differences(i, k) = path[static_cast<std::size_t>(k)].values()[static_cast<std::size_t>(i)]
                - path.back().values()[static_cast<std::size_t>(i)];
    const Eigen::BDCSVD<Eigen::MatrixXd> svd(differences, Eigen::ComputeThinU);
    const Eigen::VectorXd spread = svd.singularValues().array().square();
    if (spread.size() < 2 || !(spread(1) > 1e-20 * spread(0)))
        return std::nullopt;
    PathDirections directions{Parameters(path.front().layout()), Parameters(path.front().layout()), 0.0};
    for (Eigen::Index i = 0; i < size; ++i) {
        directions.first.values()[static_cast<std::size_t>(i)] = svd.matrixU()(i, 0);
        directions.second.values()[static_cast<std::size_t>(i)] = svd.matrixU()(i, 1);
    }
    directions.share = (spread(0) + spread(1)) / spread.sum();
    return directions;
}

} // namespace chalknet
