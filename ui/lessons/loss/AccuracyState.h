// AccuracyState: what the student chose in "Loss or accuracy", and what follows from it: curves, the present moment, a
// comparison.
#pragma once

#include "engine/explain/WeightSweep.h"
#include "ui/lessons/loss/SweptNetwork.h"

#include <QPointF>

#include <optional>
#include <vector>

namespace chalknet::ui {

struct AccuracyState {
    SweptNetwork network = usualNetwork();
    int weight = kUsualWeight; ///< the parameter that moves
    double mark = usualNetwork().values[kUsualWeight]; ///< θ that the present value is compared with
    bool isCloseUp = false; ///< the plots show a small part around the mark

    double value() const { return network.values[static_cast<std::size_t>(weight)]; }
    friend bool operator==(const AccuracyState&, const AccuracyState&) = default;
};

QJsonObject toJson(const AccuracyState& state);
AccuracyState accuracyFromJson(const QJsonObject& json);
/// Another weight moves; it is compared with where it stands now.
void pickWeight(AccuracyState& state, int weight);
void moveWeight(AccuracyState& state, double value);

/// Loss and accuracy over one parameter, all others kept.
struct SweptCurves {
    std::vector<SweepPoint> points; ///< of the shown part, evenly spaced
    std::vector<double> jumps; ///< where a row changes its class, up to kLargestSweptWeight
    std::vector<QPointF> stairs; ///< (θ, accuracy) over the same range: each value holds up to the next point
    double low = 0.0; ///< the shown part
    double high = 0.0;
};

/// How far the plots and the slider go to both sides.
double weightRange(const AccuracyState& state);

/// The curves are the same for every value of the parameter that moves.
SweptCurves sweptCurves(const AccuracyState& state);
/// True if both states have the same curves.
bool haveSameCurves(const AccuracyState& a, const AccuracyState& b);

inline constexpr double kNudge = 0.01;
inline constexpr double kFlatWay = 0.05; ///< of the first task

/// The present place of the parameter.
struct SweptMoment {
    SweepPoint here;
    SweepPoint raised; ///< with kNudge more
    SweepPoint mark;
    double slope = 0.0; ///< ∂E/∂θ by backpropagation
    std::vector<int> classes; ///< what the network says of every row
    double flatLow = 0.0; ///< the accuracy is the same in between
    double flatHigh = 0.0;
};

SweptMoment sweptMoment(const AccuracyState& state, const SweptCurves& curves);

/// No row changes its class between the two.
bool isFlatBetween(const SweptCurves& curves, double a, double b);
/// Moved by kFlatWay along a flat piece of the accuracy, and the loss fell.
bool isFlatFall(const AccuracyState& state, const SweptCurves& curves, const SweptMoment& moment);
/// The loss is lower than at the mark, and so is the accuracy.
bool isApart(const SweptMoment& moment);
/// The part of the range nearest to the mark where that is so.
std::optional<std::pair<double, double>> apartRange(const AccuracyState& state);

} // namespace chalknet::ui
