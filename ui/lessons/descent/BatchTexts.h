// BatchTexts: the words and numbers of "Mini-batches": the four steps, the three runs, explanation.
#pragma once

#include "ui/lessons/descent/BatchState.h"

#include <QString>

#include <array>
#include <cstdint>
#include <vector>

namespace chalknet::ui {

/// "Full batch", "Mini-batch", "One example".
QString batchKindLabel(BatchKindShown kind);
QString batchPhaseLabel(BatchPhase phase);

/// What stands in the four cells at one moment, as MathText reads it; a cell that is not reached yet says what it will do.
std::array<QString, kBatchPhases> batchStepTexts(const BatchState& state, const BatchRun& run, const BatchMoment& moment);

/// "w ← −0.51 − 0.05·(−1.2345) ≈ −0.4483": true as written.
QString parameterUpdateText(const QString& symbol, double before, double rate, double gradient, double after);

/// Three lines under a picture: updates per epoch, loss at the end, noise at the start.
QString batchRunText(const BatchRun& run, BatchKindShown kind);

/// Ends with the present numbers.
QString batchExplanation(const BatchState& state, const BatchRun& run, const BatchMoment& moment);

/// The order in which the epoch of that update visits the rows.
std::vector<std::uint32_t> orderOf(const BatchState& state, const BatchRun& run, const BatchMoment& moment);
/// The batch of the update under way, from 0, within its epoch.
int batchOf(const BatchRun& run, const BatchMoment& moment);

} // namespace chalknet::ui
