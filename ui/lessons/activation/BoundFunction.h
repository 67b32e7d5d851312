// BoundFunction: an activation function of one number with its parameters put in, as chart, list and inspector ask for it.
#pragma once

#include "ui/lessons/activation/ActivationDocument.h"

#include <optional>
#include <vector>

namespace chalknet::ui {

/// A value. Maxout is the unit of one input with the document's pieces; softmax counts as the straight line x.
class BoundFunction {
public:
    BoundFunction(const ActivationDocument& document, ActivationType type);

    ActivationType type() const { return m_type; }
    double parameter() const { return m_parameter; }
    const std::vector<MaxoutPiece>& pieces() const { return m_pieces; }

    double value(double x) const;
    /// What the program uses in backpropagation; at a kink one of the two sides.
    double derivative(double x) const;
    OneSided oneSided(double x) const;
    /// Where f has no derivative, in ascending order.
    std::vector<double> kinks() const;
    /// Present if f has no derivative exactly at x.
    bool isKink(double x) const;
    /// True where f itself jumps (only the step function does).
    bool isJump(double x) const { return m_type == ActivationType::Step && x == 0.0; }
    /// The limit of f on one side of x: −1 left, +1 right.
    double valueBeside(double x, int side) const;
    /// The limit of f′ at a kink, where its curve ends: at the jump of the step function that is 0 on both sides.
    OneSided slopesBeside(double x) const;

    Interval range() const;
    /// Where |f′| is below kSaturationLimit, within [low, high].
    std::vector<Interval> saturatedZones(double low, double high) const;
    bool isSaturated(double x) const;
    /// The smallest |f′| within [low, high], kinks by both sides; to about four digits.
    double smallestSlope(double low, double high) const;

    friend bool operator==(const BoundFunction&, const BoundFunction&) = default;

private:
    std::vector<double> maxoutKinks() const;
    std::vector<Interval> maxoutSaturation(double low, double high) const;

    ActivationType m_type;
    double m_parameter = 0.0;
    std::vector<MaxoutPiece> m_pieces; ///< of maxout
};

} // namespace chalknet::ui
