// BackpropDocument: everything that can be undone and kept in the lesson "Backpropagation", as a value.
#pragma once

#include "engine/explain/LearningWalk.h"
#include "ui/trace/TraceNetwork.h"

#include <QJsonObject>

#include <cstddef>
#include <vector>

namespace chalknet::ui {

/// Which rows one update learns from.
enum class BatchKind {
    OneExample, ///< the row that is shown
    AllRows ///< the mean of all rows
};

/// What the update after this one learns from, when an update takes one example.
enum class FollowUp { NextExample, SameExample };

/// Limits of the settings.
inline constexpr double kSmallestBackpropRate = 1e-6;
inline constexpr double kLargestBackpropRate = 1000.0;
inline constexpr double kLargestBackpropPenalty = 10.0;

/// The steps, gradients and checks follow from it; they are computed, never kept.
struct BackpropDocument {
    TraceNetwork network; ///< its parameters are those of the present moment
    LearningWalk walk; ///< moments: rows of the update, parameters and the optimiser's memory before it
    std::size_t step = 0; ///< index in the steps of the present moment
    std::size_t shown = 0; ///< which of the update's examples is shown, from 0
    OptimizerConfig optimizer;
    double l1 = 0.0;
    double l2 = 0.0;
    BatchKind batch = BatchKind::OneExample;
    FollowUp followUp = FollowUp::NextExample;
    Mistake mistake = Mistake::None;

    /// The row of the data that is shown.
    std::size_t shownRow() const;
    friend bool operator==(const BackpropDocument&, const BackpropDocument&) = default;
};

/// The worked example: 2-2-1, SGD with η = 0.5.
BackpropDocument newBackpropDocument();

/// The examples of the present update, in the order of its rows.
std::vector<TraceExample> presentExamples(const BackpropDocument& document);
/// What the present update needs; a memory that belongs to another optimiser counts as empty.
UpdateRule presentRule(const BackpropDocument& document);

/// A new beginning with this network: no moments before, no memory, the first row.
void beginWith(BackpropDocument& document, const TraceNetwork& network);
/// Another network. What came before is kept if its weights are the same (other rows, another activation), else it begins anew.
void takeNetwork(BackpropDocument& document, const TraceNetwork& network);
/// Numbers set by hand; the moments after the present one are forgotten, those before it stay.
void takeParameters(BackpropDocument& document, const Parameters& parameters);
/// The example that is shown; an update of one example learns from it.
void takeRow(BackpropDocument& document, std::size_t row);
void takeBatch(BackpropDocument& document, BatchKind batch);
/// Another kind of optimiser begins with an empty memory, at every moment.
void takeOptimizer(BackpropDocument& document, const OptimizerConfig& optimizer);

/// On to the moment after `update`, at its first step.
void goOn(BackpropDocument& document, const BatchTrace& update);
/// To the moment before, exactly as it was; the step is left to the caller.
void goBack(BackpropDocument& document);
/// To the first moment and its first step.
void goToStart(BackpropDocument& document);

/// With the latest kMostKeptMoments moments.
QJsonObject backpropDocumentToJson(const BackpropDocument& document);
/// Unknown or impossible values become those of a new document; the result is always valid.
BackpropDocument backpropDocumentFromJson(const QJsonObject& json);
inline constexpr std::size_t kMostKeptMoments = 100;

/// The moments from the first to the present one, and a walk made of such moments (at least one).
std::vector<WalkMoment> momentsOf(const LearningWalk& walk);
LearningWalk walkThrough(const std::vector<WalkMoment>& moments);

} // namespace chalknet::ui
