// BatchState: what the student chose in "Mini-batches", and the three runs over the same rows that follow from it.
#pragma once

#include "engine/explain/DescentPath.h"
#include "ui/views/PlotSeries.h"

#include <QJsonObject>

#include <array>

namespace chalknet::ui {

inline constexpr int kBatchRows = 100;
inline constexpr int kSmallestBatch = 2;
inline constexpr int kLargestBatch = 50;
inline constexpr int kMostBatchEpochs = 10;
inline constexpr double kSmallestBatchRate = 0.005;
inline constexpr double kLargestBatchRate = 0.5;

/// The learning rate has two significant digits and the start two decimals, so that they are written exactly.
struct BatchState {
    int batchSize = 10;
    int epochs = 4;
    double rate = 0.05;
    SurfacePoint start{};

    friend bool operator==(const BatchState&, const BatchState&) = default;
};

/// The rows and their loss are always the same.
const LossSurface& batchSurface();
BatchState usualBatchState();
BatchState tidied(BatchState state);
QJsonObject toJson(const BatchState& state);
BatchState batchStateFromJson(const QJsonObject& json);

/// The three that are compared.
enum class BatchKindShown { Full, Mini, Single };
inline constexpr int kBatchKinds = 3;
int batchSizeOf(const BatchState& state, BatchKindShown kind);
DescentSettings batchSettings(const BatchState& state, BatchKindShown kind);
/// c1 solid, c3 dashed, c2 dotted.
PlotSeries batchSeries(BatchKindShown kind);

/// The standard deviation of the batch gradients around the gradient of all rows at one place: √((1/B) Σ |g_b − g|²), over the
/// whole batches of `epochs` shuffled epochs (a short last one is left out).
double batchNoise(const LossSurface& surface, SurfacePoint place, std::size_t batchSize, std::uint64_t seed, std::size_t epochs);
inline constexpr std::size_t kNoiseEpochs = 100;

struct BatchRun {
    std::array<SurfacePath, kBatchKinds> paths;
    std::array<double, kBatchKinds> noise{}; ///< at the start

    const SurfacePath& path(BatchKindShown kind) const { return paths[static_cast<std::size_t>(kind)]; }
    double noiseOf(BatchKindShown kind) const { return noise[static_cast<std::size_t>(kind)]; }
};

BatchRun batchRun(const BatchState& state);

/// One of the four steps of an update of the mini-batch run.
enum class BatchPhase { Draw, Gradient, Update, Repeat };
inline constexpr int kBatchPhases = 4;

struct BatchMoment {
    int index = 0; ///< counts phases from the start

    BatchPhase phase() const { return static_cast<BatchPhase>(index % kBatchPhases); }
    /// The update under way, from 1.
    std::size_t update() const { return static_cast<std::size_t>(index / kBatchPhases) + 1; }
    /// Updates that are finished.
    std::size_t done() const { return update() - (phase() < BatchPhase::Update ? 1 : 0); }
};

int lastMoment(const BatchRun& run);
/// How many updates the run of this kind has made by then: as many epochs as the mini-batch run.
std::size_t updatesBy(const BatchRun& run, BatchKindShown kind, const BatchMoment& moment);

} // namespace chalknet::ui
