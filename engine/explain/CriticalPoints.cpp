// Gauss-Newton on the gradient, with second derivatives by differences of it.
#include "engine/explain/CriticalPoints.h"

#include "engine/compute/host/HostBackend.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>

namespace chalknet {

namespace {

constexpr double kSmallGradient = 1e-8;
constexpr double kDifferenceStep = 1e-5;
constexpr int kMostSteps = 400;
constexpr double kMostDamping = 1e12;
constexpr double kFarAway = 1e3; // a parameter beyond it runs along a loss that only falls

/// The gradient of one network over all rows.
class GradientOf {
public:
    GradientOf(const NetworkSpec& spec, const Dataset& data)
        : m_place(spec)
        , m_rows(data.rows())
    {
        m_backend.initialise(spec, m_place);
        m_backend.bind(DataRole::Train, data);
        std::vector<std::uint32_t> order(m_rows);
        std::iota(order.begin(), order.end(), 0U);
        m_backend.setOrder(order);
    }

    Eigen::VectorXd at(const Eigen::VectorXd& place)
    {
        std::copy(place.begin(), place.end(), m_place.values().begin());
        m_backend.setParameters(m_place);
        const Parameters gradient = m_backend.gradient(0, m_rows, {});
        return Eigen::Map<const Eigen::VectorXd>(gradient.values().data(), place.size());
    }

    double lossAt(const Eigen::VectorXd& place)
    {
        std::copy(place.begin(), place.end(), m_place.values().begin());
        m_backend.setParameters(m_place);
        return m_backend.evaluate(DataRole::Train).loss;
    }

    /// ∂²E/∂θᵢ∂θⱼ = (∂E/∂θᵢ(θⱼ + h) − ∂E/∂θᵢ(θⱼ − h)) / 2h
    Eigen::MatrixXd curvatureAt(const Eigen::VectorXd& place)
    {
        Eigen::MatrixXd matrix(place.size(), place.size());
        for (Eigen::Index j = 0; j < place.size(); ++j) {
            Eigen::VectorXd moved = place;
            moved(j) = place(j) + kDifferenceStep;
            const Eigen::VectorXd above = at(moved);
            moved(j) = place(j) - kDifferenceStep;
            matrix.col(j) = (above - at(moved)) / (2.0 * kDifferenceStep);
        }
        return 0.5 * (matrix + matrix.transpose());
    }

    Parameters parametersAt(const Eigen::VectorXd& place)
    {
        std::copy(place.begin(), place.end(), m_place.values().begin());
        return m_place;
    }

private:
    HostBackend m_backend;
    Parameters m_place;
    std::size_t m_rows;
};

Eigen::VectorXd vectorOf(const Parameters& parameters)
{
    return Eigen::Map<const Eigen::VectorXd>(parameters.values().data(), static_cast<Eigen::Index>(parameters.values().size()));
}

void requireSmooth(const NetworkSpec& spec, std::size_t parameters)
{
    if (parameters > kMostCriticalParameters)
        throw std::invalid_argument("too many parameters for second derivatives");
    for (const LayerSpec& layer : spec.layers) {
        switch (layer.activation.type) {
        case ActivationType::Identity:
        case ActivationType::Sigmoid:
        case ActivationType::Tanh:
        case ActivationType::Softplus:
        case ActivationType::Gelu:
        case ActivationType::Silu:
        case ActivationType::Mish:
        case ActivationType::Softmax: break;
        default: throw std::invalid_argument("second derivatives need smooth activations");
        }
    }
}

// One damped step: (HᵀH + λI) δ = −Hᵀg. True if the gradient became shorter.
bool takeStep(GradientOf& ground, Eigen::VectorXd& place, Eigen::VectorXd& gradient, double& damping)
{
    const Eigen::MatrixXd curvature = ground.curvatureAt(place);
    const Eigen::MatrixXd square = curvature.transpose() * curvature;
    const Eigen::VectorXd right = curvature.transpose() * gradient;
    while (damping < kMostDamping) {
        Eigen::MatrixXd damped = square;
        damped.diagonal().array() += damping;
        const Eigen::VectorXd next = place - damped.ldlt().solve(right);
        const Eigen::VectorXd there = ground.at(next);
        if (there.allFinite() && there.norm() < gradient.norm()) {
            place = next;
            gradient = there;
            damping = std::max(damping / 5.0, 1e-18);
            return true;
        }
        damping *= 4.0;
    }
    return false;
}

CriticalPoint describe(GradientOf& ground, const Eigen::VectorXd& place, const Eigen::VectorXd& gradient)
{
    CriticalPoint point;
    point.place = ground.parametersAt(place);
    point.loss = ground.lossAt(place);
    point.gradientLength = gradient.norm();
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(ground.curvatureAt(place), Eigen::EigenvaluesOnly);
    point.curvatures.assign(solver.eigenvalues().begin(), solver.eigenvalues().end());
    // Differences of gradients are right to about ε^(2/3) of the largest curvature.
    const double largest = std::max(std::abs(point.curvatures.front()), std::abs(point.curvatures.back()));
    point.flatBelow = 1e-6 * std::max(largest, 1e-3);
    return point;
}

} // namespace

std::size_t CriticalPoint::negativeCount() const
{
    return static_cast<std::size_t>(std::ranges::count_if(curvatures, [this](double c) { return c < -flatBelow; }));
}

std::size_t CriticalPoint::flatCount() const
{
    return static_cast<std::size_t>(std::ranges::count_if(curvatures, [this](double c) { return std::abs(c) <= flatBelow; }));
}

double CriticalPoint::negativeShare() const
{
    return curvatures.empty() ? 0.0 : static_cast<double>(negativeCount()) / static_cast<double>(curvatures.size());
}

std::vector<double> secondDerivatives(const NetworkSpec& spec, const Parameters& parameters, const Dataset& data)
{
    requireSmooth(spec, parameters.values().size());
    GradientOf ground(spec, data);
    const Eigen::MatrixXd matrix = ground.curvatureAt(vectorOf(parameters));
    return {matrix.data(), matrix.data() + matrix.size()};
}

std::optional<CriticalPoint> findCriticalPoint(
    const NetworkSpec& spec, const Parameters& start, const Dataset& data, const std::function<bool()>& stop)
{
    requireSmooth(spec, start.values().size());
    GradientOf ground(spec, data);
    Eigen::VectorXd place = vectorOf(start);
    Eigen::VectorXd gradient = ground.at(place);
    double damping = 1e-2;
    for (int step = 0; step < kMostSteps && gradient.norm() > kSmallGradient; ++step) {
        if ((stop && stop()) || !takeStep(ground, place, gradient, damping) || place.cwiseAbs().maxCoeff() > kFarAway)
            return std::nullopt;
    }
    if (!(gradient.norm() <= kSmallGradient))
        return std::nullopt;
    return describe(ground, place, gradient);
}

} // namespace chalknet
