// The sentences, each with the numbers of the run.
#include "ui/lessons/digits/TrainTexts.h"

#include "ui/controls/NumberFormat.h"
#include "ui/lessons/digits/DigitsTraining.h"
#include "ui/lessons/digits/TrainTab.h"

#include <cmath>

namespace chalknet::ui {

namespace {

QString finishedSentence(const TrainingStatus& status, bool isShort)
{
    const QString best = compact(status.bestEpoch);
    if (isShort && status.isAtBest)
        return (status.reason == StopReason::Plateau ? TrainTab::tr("Stopped early") : TrainTab::tr("Finished"))
            + TrainTab::tr("; back at epoch %1, the best").arg(best);
    if (status.reason == StopReason::Plateau) {
        const QString stopped = TrainTab::tr("Stopped early: no better for %n epoch(s)", nullptr, status.patience);
        return stopped
            + (status.isAtBest ? TrainTab::tr("; back at epoch %1, the best").arg(best)
                               : TrainTab::tr("; the best was epoch %1").arg(best));
    }
    const QString done = TrainTab::tr("Finished: all %n epoch(s)", nullptr, status.epochs);
    return status.isAtBest ? done + TrainTab::tr("; back at epoch %1, the best").arg(best) : done;
}

} // namespace

QString trainingSentence(const TrainingStatus& status, bool dataReady, const QString& dataName, bool isShort)
{
    using Phase = TrainingStatus::Phase;
    switch (status.phase) {
    case Phase::Idle:
        return dataReady ? TrainTab::tr("Ready to train on %1").arg(dataName) : TrainTab::tr("The data are being prepared…");
    case Phase::Making:
        return status.made > 0.0 ? TrainTab::tr("The distorted copies are being made: %1").arg(percent(status.made, 0))
                                 : TrainTab::tr("The pictures are being divided…");
    case Phase::Preparing: return TrainTab::tr("The device is being prepared…");
    case Phase::Running: return TrainTab::tr("Training on %1").arg(dataName);
    case Phase::Paused: return TrainTab::tr("Paused");
    case Phase::Finished: return finishedSentence(status, isShort);
    case Phase::Diverged:
        return isShort ? TrainTab::tr("Diverged: choose a smaller learning rate")
                       : TrainTab::tr("A number grew beyond all bounds: choose a smaller learning rate, then go back.");
    case Phase::Failed:
        return isShort ? TrainTab::tr("The device failed: choose another one")
                       : TrainTab::tr("The device failed: choose another one and start over.");
    }
    return {};
}

QString durationText(double seconds)
{
    if (!std::isfinite(seconds))
        return {};
    const auto whole = static_cast<qint64>(std::ceil(seconds));
    if (whole < 60)
        return TrainTab::tr("%1 s").arg(whole);
    return TrainTab::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
}

} // namespace chalknet::ui
