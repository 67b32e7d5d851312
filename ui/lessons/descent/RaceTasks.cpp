// Conditions are read off the paths, not off the controls alone.
#include "ui/lessons/descent/RaceTasks.h"

#include "ui/controls/NumberFormat.h"
#include "ui/lessons/descent/RaceTexts.h"

#include <QCoreApplication>

#include <cmath>

namespace chalknet::ui {

namespace {

class RaceTaskText {
    Q_DECLARE_TR_FUNCTIONS(RaceTasks)
};

const QString kLimit = QStringLiteral("race-diverge-limit");
const QString kMomentum = QStringLiteral("race-momentum");
const QString kBatch = QStringLiteral("race-batch");

constexpr double kLimitShare = 0.95; ///< "to within 5 %"

bool isRavine(const RaceState& state)
{
    return state.surface == SurfaceType::Ravine;
}

/// SGD ends lower than it started (and the steep direction did not grow).
bool descends(const RaceRun& run)
{
    const SurfacePath* path = run.path(OptimizerType::Sgd);
    return path != nullptr && !path->diverged && path->last().loss < path->moments.front().loss;
}

bool isLimitFound(const RaceState& state, const RaceRun& run, bool hasClimbed)
{
    const std::optional<double> limit = largestStableRate(state, run.surface);
    if (!hasClimbed || !isRavine(state) || !limit || !descends(run))
        return false;
    const double rate = raceRate(state, OptimizerType::Sgd);
    return rate >= kLimitShare * *limit && rate <= *limit;
}

bool hasUsualStart(const RaceState& state)
{
    return state.start == usualStartOf(state);
}

bool isMomentumFaster(const RaceState& state, const RaceRun& run)
{
    if (!isRavine(state) || !hasUsualStart(state) || !races(state, OptimizerType::Sgd)
        || raceRate(state, OptimizerType::Sgd) != raceRate(state, OptimizerType::Momentum))
        return false;
    const std::optional<int> momentum = raceArrival(run, OptimizerType::Momentum);
    const std::optional<int> plain = raceArrival(run, OptimizerType::Sgd);
    return momentum && *momentum <= kMomentumTaskUpdates && (!plain || *plain > *momentum);
}

bool hasBatches(const RaceState& state)
{
    return state.isRegression() && racePlace(state, 0).batches == kBatchTaskUpdates;
}

QString arrivalProgress(const RaceRun& run)
{
    const std::optional<int> arrival = raceArrival(run, OptimizerType::Momentum);
    return arrival ? RaceTaskText::tr("momentum arrives at update %1").arg(*arrival)
                   : RaceTaskText::tr("momentum does not arrive yet");
}

LessonTask limitTask(const RaceState& state, bool hasClimbed)
{
    LessonTask task;
    task.text
        = RaceTaskText::tr("On the ravine, find the largest $\\eta$ with which SGD still goes down (to within %1). First let it "
                           "climb once.")
              .arg(QStringLiteral("5\u00a0%"));
    task.progressText
        = isRavine(state) ? RaceTaskText::tr("η = %1").arg(rateText(raceRate(state, OptimizerType::Sgd))) : QString();
    if (isRavine(state) && hasClimbed)
        task.progressText += QStringLiteral(" · ") + RaceTaskText::tr("it has climbed");
    task.hint = RaceTaskText::tr(
        "Across the ravine the curvature is 2. Each step multiplies the distance by $\\num{1} - \\num{2}\\,\\eta$: "
        "when is that larger than 1 in size?");
    return task;
}

LessonTask momentumTask(const RaceState& state, const RaceRun& run)
{
    LessonTask task;
    task.text
        = RaceTaskText::tr("On the ravine, from its usual start, let momentum arrive within %1 updates and before SGD, both with "
                           "the same $\\eta$.")
              .arg(kMomentumTaskUpdates);
    task.progressText = isRavine(state) ? arrivalProgress(run) : QString();
    task.hint
        = RaceTaskText::tr("With $\\beta = \\num{0.9}$ it swings past the minimum for too long. Try a smaller $\\beta$ (in the "
                           "settings), and a larger $\\eta$.");
    return task;
}

LessonTask batchTask(const RaceState& state)
{
    LessonTask task;
    task.text = RaceTaskText::tr("On the linear regression, choose the batch size so that every epoch has exactly %1 updates.")
                    .arg(kBatchTaskUpdates);
    if (state.isRegression())
        task.progressText = RaceTaskText::tr("now %1 updates in an epoch").arg(racePlace(state, 0).batches);
    task.hint = RaceTaskText::tr("$n$ rows in batches of $m$ give $n / m$ updates; a remainder is one more, with fewer rows.");
    return task;
}

} // namespace

QStringList raceTaskIds()
{
    return {kLimit, kMomentum, kBatch};
}

bool climbsOnRavine(const RaceState& state, const RaceRun& run)
{
    const SurfacePath* path = run.path(OptimizerType::Sgd);
    return isRavine(state) && path != nullptr && (path->diverged || path->last().loss > path->moments.front().loss);
}

bool isRaceTaskDone(const QString& id, const RaceState& state, const RaceRun& run, bool hasClimbed)
{
    if (id == kLimit)
        return isLimitFound(state, run, hasClimbed);
    if (id == kMomentum)
        return isMomentumFaster(state, run);
    return id == kBatch && hasBatches(state);
}

LessonTask raceTask(const QString& id, const RaceState& state, const RaceRun& run, bool hasClimbed)
{
    LessonTask task = id == kLimit ? limitTask(state, hasClimbed) : id == kMomentum ? momentumTask(state, run) : batchTask(state);
    task.id = id;
    const bool isThere = id == kBatch ? state.isRegression() : isRavine(state);
    if (!isThere)
        task.action = id == kBatch ? RaceTaskText::tr("To the regression") : RaceTaskText::tr("To the ravine");
    return task;
}

RaceState preparedForTask(const QString& id, RaceState state)
{
    state = withSurface(std::move(state), id == kBatch ? SurfaceType::Regression : SurfaceType::Ravine);
    state.isOn[racerIndex(OptimizerType::Sgd)] = true;
    if (id == kMomentum)
        state.isOn[racerIndex(OptimizerType::Momentum)] = true;
    return state;
}

} // namespace chalknet::ui
