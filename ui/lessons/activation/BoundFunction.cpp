// Asks the engine; what it leaves to others (maxout of one input) is worked out here.
#include "ui/lessons/activation/BoundFunction.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace chalknet::ui {

namespace {

constexpr double kSamePlace = 1e-9;

} // namespace

BoundFunction::BoundFunction(const ActivationDocument& document, ActivationType type)
    : m_type(type)
    , m_parameter(document.parameter(type))
{
    if (type == ActivationType::Maxout)
        m_pieces = document.pieces;
}

double BoundFunction::value(double x) const
{
    return m_type == ActivationType::Maxout ? maxoutValue(m_pieces, x).value : activationValue(m_type, x, m_parameter);
}

double BoundFunction::derivative(double x) const
{
    return m_type == ActivationType::Maxout ? maxoutValue(m_pieces, x).slope : activationDerivative(m_type, x, m_parameter);
}

OneSided BoundFunction::oneSided(double x) const
{
    if (m_type != ActivationType::Maxout)
        return oneSidedDerivatives(m_type, x, m_parameter);
    if (!isKink(x))
        return {derivative(x), derivative(x)};
    // Of the pieces that meet here the flattest wins at the left, the steepest at the right.
    OneSided sides{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
    for (const MaxoutPiece& piece : m_pieces)
        if (std::abs(piece.weight * x + piece.bias - value(x)) < kSamePlace) {
            sides.left = std::min(sides.left, piece.weight);
            sides.right = std::max(sides.right, piece.weight);
        }
    return sides;
}

std::vector<double> BoundFunction::kinks() const
{
    return m_type == ActivationType::Maxout ? maxoutKinks() : activationKinks(m_type, m_parameter);
}

std::vector<double> BoundFunction::maxoutKinks() const
{
    std::vector<double> kinks;
    for (std::size_t i = 0; i < m_pieces.size(); ++i)
        for (std::size_t j = i + 1; j < m_pieces.size(); ++j) {
            const double turn = m_pieces[i].weight - m_pieces[j].weight;
            if (turn == 0.0)
                continue;
            const double x = (m_pieces[j].bias - m_pieces[i].bias) / turn;
            const bool isOnTop = std::abs(m_pieces[i].weight * x + m_pieces[i].bias - value(x)) < kSamePlace;
            const auto isSame = [x](double known) { return std::abs(known - x) < kSamePlace; };
            if (isOnTop && std::none_of(kinks.begin(), kinks.end(), isSame))
                kinks.push_back(x);
        }
    std::sort(kinks.begin(), kinks.end());
    return kinks;
}

bool BoundFunction::isKink(double x) const
{
    const std::vector<double> all = kinks();
    return std::any_of(all.begin(), all.end(), [x](double kink) { return std::abs(kink - x) < kSamePlace; });
}

double BoundFunction::valueBeside(double x, int side) const
{
    if (isJump(x))
        return side < 0 ? 0.0 : 1.0;
    return value(x);
}

OneSided BoundFunction::slopesBeside(double x) const
{
    return isJump(x) ? OneSided{0.0, 0.0} : oneSided(x);
}

Interval BoundFunction::range() const
{
    if (m_type != ActivationType::Maxout)
        return activationRange(m_type, m_parameter);
    // Convex and piecewise straight: the smallest value stands at a kink unless f falls for ever on one side.
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    const auto byWeight = [](const MaxoutPiece& a, const MaxoutPiece& b) { return a.weight < b.weight; };
    const auto [flattest, steepest] = std::minmax_element(m_pieces.begin(), m_pieces.end(), byWeight);
    const bool risesLeft = flattest->weight < 0.0;
    const bool risesRight = steepest->weight > 0.0;
    const bool fallsSomewhere = flattest->weight > 0.0 || steepest->weight < 0.0;
    double lowest = value(0.0);
    for (const double kink : maxoutKinks())
        lowest = std::min(lowest, value(kink));
    // A flat end tends to its own bias, which a kink has already.
    return {fallsSomewhere ? -kInfinity : lowest, risesLeft || risesRight ? kInfinity : lowest, !fallsSomewhere,
        !(risesLeft || risesRight)};
}

std::vector<Interval> BoundFunction::saturatedZones(double low, double high) const
{
    return m_type == ActivationType::Maxout ? maxoutSaturation(low, high)
                                            : saturation(m_type, m_parameter, low, high, kSaturationLimit);
}

std::vector<Interval> BoundFunction::maxoutSaturation(double low, double high) const
{
    std::vector<double> ends{low};
    for (const double kink : maxoutKinks())
        if (kink > low && kink < high)
            ends.push_back(kink);
    ends.push_back(high);
    std::vector<Interval> zones;
    for (std::size_t i = 0; i + 1 < ends.size(); ++i)
        if (std::abs(derivative((ends[i] + ends[i + 1]) / 2)) < kSaturationLimit)
            zones.push_back({ends[i], ends[i + 1]});
    return zones;
}

bool BoundFunction::isSaturated(double x) const
{
    return std::abs(derivative(x)) < kSaturationLimit;
}

double BoundFunction::smallestSlope(double low, double high) const
{
    constexpr int kSteps = 4000;
    double smallest = std::numeric_limits<double>::infinity();
    for (int i = 0; i <= kSteps; ++i)
        smallest = std::min(smallest, std::abs(derivative(low + (high - low) * i / kSteps)));
    for (const double kink : kinks())
        if (kink >= low && kink <= high) {
            const OneSided sides = oneSided(kink);
            smallest = std::min({smallest, std::abs(sides.left), std::abs(sides.right)});
        }
    return smallest;
}

} // namespace chalknet::ui
