// TrainingVerdict: whether training has found the gate, still learns, or stands still, and what the numbers say about why.
#pragma once

#include "ui/lessons/layers/LayersValues.h"

#include <QPointF>

#include <optional>
#include <span>

namespace chalknet::ui {

/// The loss stands still if it fell by less than this share …
inline constexpr double kStillShare = 0.002;
/// … within so many epochs.
inline constexpr double kStillEpochs = 300.0;
/// A derivative below this is called saturated.
inline constexpr double kSaturatedDerivative = 0.05;
/// Points of the hidden space closer than this (larger coordinate of the difference) lie at one place for the output.
inline constexpr double kSameForOutput = 0.1;

enum class TrainingOutcome { Learning, Solved, Stuck };

/// Two rows of different classes that the hidden layer brings together.
struct ClosePair {
    int first = 0;
    int second = 0;
    double distance = 0.0; ///< larger coordinate of the difference
};

struct TrainingVerdict {
    TrainingOutcome state = TrainingOutcome::Learning;
    ClosePair closest; ///< of all pairs with different targets
    bool hasPair = false; ///< false if all targets are the same
    bool isSeparable = false; ///< some line divides the classes in the hidden space …
    double margin = 0.0; ///< … and keeps this distance from the nearest points (half the gap; negative: it cannot)
    int saturated = 0; ///< of the eight pairs of hidden unit and row, with f′ < kSaturatedDerivative
    double largestGradient = 0.0; ///< of the nine |∂E/∂w|
    double lossFall = 0.0; ///< within the last kStillEpochs
    int uncertainRows = 0; ///< wrong or not sure

    bool arePointsTogether() const { return hasPair && closest.distance < kSameForOutput; }
};

/// Half the widest gap between two classes of points that a straight line can pass; ≤ 0 if none can. Infinite if one is empty.
double separationMargin(std::span<const QPointF> ones, std::span<const QPointF> zeros);

/// `losses`: epoch and loss in order, the present one last. `gradient` may be missing.
TrainingVerdict judgeTraining(const LayersValues& values, std::span<const QPointF> losses, const Parameters* gradient);

} // namespace chalknet::ui
