// ManyStartsGroups: many starts counted, put in order, filtered and gathered by their final loss.
#pragma once

#include "ui/lessons/lab/ManyStarts.h"

#include <span>
#include <vector>

namespace chalknet::ui {

enum class StartsOrder { Seed, Loss };
enum class StartsFilter { All, Solved, Unsolved };

struct StartsCount {
    int all = 0; ///< without those that wait
    int solved = 0;
    int diverged = 0;

    int unsolved() const { return all - solved; }
    double share() const { return all > 0 ? static_cast<double>(solved) / all : 0.0; }
};
StartsCount countStarts(std::span<const TrainedStart> results);
/// Of the losses, diverged ones taken as infinite; NaN while all wait.
double medianLoss(std::span<const TrainedStart> results);

/// A bar of the histogram: losses in [low, high), the last one of the axis with its end.
struct LossBin {
    double low = 0.0;
    double high = 0.0;
    std::vector<std::size_t> starts;
    /// What most of its networks have in common.
    bool isSolved = false;
    int solved = 0; ///< how many have
    int wrong = 0;
    int undecided = 0;

    int count() const { return static_cast<int>(starts.size()); }
};

/// Every start that does not wait is in exactly one bar.
struct LossHistogram {
    double end = 1.0; ///< of the axis, which begins at 0
    std::vector<LossBin> bars; ///< of equal widths from 0 to `end`
    LossBin beyond; ///< losses behind the end of the axis
    LossBin diverged;

    int total() const;
    int largest() const;
};
/// The axis ends at a round number that takes in all but the last few losses.
LossHistogram lossHistogram(std::span<const TrainedStart> results, int bars);

/// Indices into `results`, as the wall shows them; a bar chosen in the histogram narrows it down.
std::vector<std::size_t> arrangedStarts(
    std::span<const TrainedStart> results, StartsOrder order, StartsFilter filter, const LossBin* bar = nullptr);

} // namespace chalknet::ui
