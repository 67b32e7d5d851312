// LossCurve: the loss as a function of one parameter, all others kept, with its corners and jumps.
#pragma once

#include "ui/trace/TraceNetwork.h"

#include <QPointF>
#include <QPolygonF>

#include <span>
#include <vector>

namespace chalknet::ui {

/// A place where a unit's function jumps, so that E has no single value there.
struct LossJump {
    double value = 0.0; ///< θ
    double left = 0.0; ///< E just before
    double right = 0.0; ///< E just behind

    friend bool operator==(const LossJump&, const LossJump&) = default;
};

/// The curve over an interval, in values (θ, E).
struct LossShape {
    std::vector<QPolygonF> lines; ///< divided at jumps; corners are points of them
    std::vector<QPointF> corners; ///< where the slope changes at once: a unit switches on or off there
    std::vector<LossJump> jumps;
    double lowest = 0.0; ///< E
    double highest = 0.0;

    /// E is the same everywhere, but for the last bits of its double.
    bool isFlat() const;
};

/// A value. E is the mean over the examples, without penalties, as BatchTrace::loss.
class LossCurve {
public:
    LossCurve() = default;
    /// `parameter` is one of the network's; at least one example.
    LossCurve(TraceNetwork network, std::span<const TraceExample> examples, const Symbol& parameter);

    double present() const { return m_present; }
    double loss(double value) const { return evaluated(value, nullptr); }
    /// (E(θ+h) − E(θ−h)) / 2h with an h that suits θ.
    double slope(double value) const;
    /// (E(θ+h) − E(θ)) / h for `side` = 1, (E(θ) − E(θ−h)) / h for −1.
    double slopeBeside(double value, int side) const;
    /// `samples` points evenly spaced (fewer with many examples), and every corner and jump.
    LossShape shape(double low, double high, int samples) const;
    /// The largest |∂z/∂θ| of the examples: what the parameter is multiplied with (1 for a bias).
    double largestOperand() const;

private:
    using Branches = std::vector<signed char>; ///< on which piece of its function each unit stands, for every example
    double evaluated(double value, Branches* branches) const;
    void appendBranches(const ForwardValues& values, Branches& branches) const;
    bool hasPieces() const;
    bool hasJumps() const;
    void divide(double low, double high, const Branches& before, LossShape& shape) const;
    bool isCorner(double value, double width) const;

    TraceNetwork m_network;
    std::vector<TraceExample> m_examples;
    Symbol m_parameter;
    double m_present = 0.0;
};

} // namespace chalknet::ui
