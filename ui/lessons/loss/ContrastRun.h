// ContrastRun: gradient descent of one sigmoid unit on one example, with squared error or with cross-entropy, up to its goal.
#pragma once

#include "engine/model/Loss.h"
#include "ui/lessons/loss/ContrastState.h"

#include <cstddef>
#include <vector>

namespace chalknet::ui {

/// The two losses that are compared.
enum class ContrastLoss { Squared, Entropy };
inline constexpr ContrastLoss kContrastLosses[] = {ContrastLoss::Squared, ContrastLoss::Entropy};

/// ½(y − t)² and binary cross-entropy.
LossType lossTypeOf(ContrastLoss loss);

/// Where the unit stands after some updates; everything else follows from w and b.
struct ContrastMoment {
    double weight = 0.0;
    double bias = 0.0;
    double sum = 0.0; ///< z
    double output = 0.0; ///< y
    double loss = 0.0; ///< E
    double sigmoidSlope = 0.0; ///< σ′(z)
    double slope = 0.0; ///< ∂E/∂z
};

/// Learning stops when |y − t| is below this.
inline constexpr double kContrastGoal = 0.1;
inline constexpr std::size_t kMostContrastUpdates = 50'000; ///< more than the slowest start needs

struct ContrastRun {
    std::vector<ContrastMoment> moments; ///< [k] after k updates; the last one is at the goal
    bool arrived = false;

    std::size_t updates() const { return moments.size() - 1; }
    /// After the end the unit stays where it is.
    const ContrastMoment& at(std::size_t update) const { return moments[update < moments.size() ? update : moments.size() - 1]; }
};

/// E, y and slopes at a place; cross-entropy's ∂E/∂z is y − t, as in backpropagation (it stays exact near 0 and 1).
ContrastMoment contrastMoment(ContrastLoss loss, double weight, double bias, int target);
/// Every update is the engine's (SGD).
ContrastRun contrastRun(const ContrastState& state, ContrastLoss loss);

struct ContrastRuns {
    ContrastRun squared;
    ContrastRun entropy;

    const ContrastRun& of(ContrastLoss loss) const { return loss == ContrastLoss::Squared ? squared : entropy; }
    std::size_t updates() const;
};

ContrastRuns contrastRuns(const ContrastState& state);

/// Who reaches the goal with fewer updates; within 20 % (or both at the goal from the start) is about equal.
enum class ContrastWinner { Squared, Equal, Entropy };
ContrastWinner contrastWinner(const ContrastRuns& runs);
/// Task "contrast-slow": squared error needs more than ten times as many.
bool isTenTimesSlower(const ContrastRuns& runs);
/// Only σ′(z) can be what makes squared error's slope small: the error is large.
bool isHeldBack(const ContrastMoment& squared, int target);

} // namespace chalknet::ui
