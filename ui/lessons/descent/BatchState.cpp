// Limits, file form, paths and noise of "Mini-batches".
#include "ui/lessons/descent/BatchState.h"

#include "engine/base/Random.h"
#include "ui/JsonNumbers.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace chalknet::ui {

namespace {

constexpr double kRowNoise = 0.35;
constexpr std::uint64_t kRowSeed = 7;
constexpr std::uint64_t kOrderSeed = 1;

double twoDecimals(double value)
{
    return QString::number(value, 'f', 2).toDouble() + 0.0;
}

/// Inside of the picture after rounding, too.
double inside(double value, double low, double high)
{
    return twoDecimals(std::clamp(value, low + 0.01, high - 0.01));
}

} // namespace

const LossSurface& batchSurface()
{
    static const LossSurface surface(regressionRows(kBatchRows, kRowNoise, kRowSeed));
    return surface;
}

BatchState usualBatchState()
{
    BatchState state;
    state.start = batchSurface().usualStart();
    return tidied(state);
}

BatchState tidied(BatchState state)
{
    const SurfaceDomain area = batchSurface().domain();
    const SurfacePoint usual = batchSurface().usualStart();
    state.batchSize = std::clamp(state.batchSize, kSmallestBatch, kLargestBatch);
    state.epochs = std::clamp(state.epochs, 1, kMostBatchEpochs);
    if (!std::isfinite(state.rate))
        state.rate = BatchState().rate;
    state.rate = std::clamp(QString::number(state.rate, 'e', 1).toDouble(), kSmallestBatchRate, kLargestBatchRate);
    for (std::size_t i = 0; i < 2; ++i)
        if (!std::isfinite(state.start[i]))
            state.start[i] = usual[i];
    state.start = {inside(state.start[0], area.left, area.right), inside(state.start[1], area.bottom, area.top)};
    return state;
}

QJsonObject toJson(const BatchState& state)
{
    return {{QStringLiteral("batchSize"), state.batchSize}, {QStringLiteral("epochs"), state.epochs},
        {QStringLiteral("rate"), state.rate}, {QStringLiteral("w"), state.start[0]}, {QStringLiteral("b"), state.start[1]}};
}

BatchState batchStateFromJson(const QJsonObject& json)
{
    constexpr double kAnything = 100.0;
    const BatchState usual = usualBatchState();
    BatchState state;
    state.batchSize = wholeIn(json, QLatin1StringView("batchSize"), kSmallestBatch, kLargestBatch, usual.batchSize);
    state.epochs = wholeIn(json, QLatin1StringView("epochs"), 1, kMostBatchEpochs, usual.epochs);
    state.rate = numberIn(json, QLatin1StringView("rate"), kSmallestBatchRate, kLargestBatchRate, usual.rate);
    state.start = {numberIn(json, QLatin1StringView("w"), -kAnything, kAnything, usual.start[0]),
        numberIn(json, QLatin1StringView("b"), -kAnything, kAnything, usual.start[1])};
    return tidied(state);
}

int batchSizeOf(const BatchState& state, BatchKindShown kind)
{
    return kind == BatchKindShown::Full ? kBatchRows : kind == BatchKindShown::Mini ? state.batchSize : 1;
}

DescentSettings batchSettings(const BatchState& state, BatchKindShown kind)
{
    DescentSettings settings;
    settings.optimizer.type = OptimizerType::Sgd;
    settings.optimizer.learningRate = state.rate;
    settings.batchSize = static_cast<std::size_t>(batchSizeOf(state, kind));
    settings.seed = kOrderSeed;
    const std::size_t perEpoch = (kBatchRows + settings.batchSize - 1) / settings.batchSize;
    settings.updates = perEpoch * static_cast<std::size_t>(state.epochs);
    return settings;
}

PlotSeries batchSeries(BatchKindShown kind)
{
    switch (kind) {
    case BatchKindShown::Full: return {&Colors::c1, 2.6, PlotDash::Solid, PlotMarker::Circle};
    case BatchKindShown::Mini: return {&Colors::c3, 2.4, PlotDash::Long, PlotMarker::Square};
    case BatchKindShown::Single: return {&Colors::c2, 2.2, PlotDash::Dots, PlotMarker::Triangle};
    }
    return {};
}

double batchNoise(const LossSurface& surface, SurfacePoint place, std::size_t batchSize, std::uint64_t seed, std::size_t epochs)
{
    const SurfacePoint mean = surface.gradient(place);
    const std::size_t rows = surface.rows().size();
    double sum = 0.0;
    std::size_t batches = 0;
    for (std::size_t epoch = 0; epoch < epochs; ++epoch) {
        const std::vector<std::uint32_t> order = epochOrder(rows, true, seed, epoch);
        // A short last batch is noisier than its size says.
        for (std::size_t first = 0; first + batchSize <= rows; first += batchSize) {
            const auto batch = std::span(order).subspan(first, batchSize);
            const SurfacePoint gradient = surface.batchGradient(place, batch);
            const double w = gradient[0] - mean[0];
            const double b = gradient[1] - mean[1];
            sum += w * w + b * b;
            ++batches;
        }
    }
    // All rows in another order give the same sum but for a double's last bits.
    return batchSize >= rows ? 0.0 : std::sqrt(sum / static_cast<double>(batches));
}

BatchRun batchRun(const BatchState& state)
{
    BatchRun run;
    for (int i = 0; i < kBatchKinds; ++i) {
        const auto kind = static_cast<BatchKindShown>(i);
        const auto at = static_cast<std::size_t>(i);
        run.paths[at] = descend(batchSurface(), state.start, batchSettings(state, kind));
        run.noise[at] = batchNoise(
            batchSurface(), state.start, static_cast<std::size_t>(batchSizeOf(state, kind)), kOrderSeed, kNoiseEpochs);
    }
    return run;
}

int lastMoment(const BatchRun& run)
{
    return static_cast<int>(run.path(BatchKindShown::Mini).updates()) * kBatchPhases - 1;
}

std::size_t updatesBy(const BatchRun& run, BatchKindShown kind, const BatchMoment& moment)
{
    const SurfacePath& path = run.path(kind);
    const std::size_t mini = run.path(BatchKindShown::Mini).updatesPerEpoch;
    return std::min(path.updates(), moment.done() * path.updatesPerEpoch / mini);
}

} // namespace chalknet::ui
