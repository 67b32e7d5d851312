// One start after the other, so that the marks appear one by one and a cancel takes effect at once.
#include "ui/lessons/layers/StartSearch.h"

#include "engine/compute/host/HostBackend.h"
#include "engine/training/Trainer.h"
#include "ui/lessons/layers/LayersValues.h"

#include <algorithm>

namespace chalknet::ui {

std::optional<StartResult> trainFromStart(const LayersTraining& training, const TruthColumn& targets, const std::stop_token& stop)
{
    constexpr int kEpochsBetweenLooks = 10;
    TrainingProblem problem;
    problem.spec = trainingNetwork(training);
    problem.config = trainingConfig(training);
    problem.train = gateRows(targets);
    Trainer trainer(problem, std::make_unique<HostBackend>());
    int epochs = 0;
    while (epochs < kSearchEpochs) {
        for (int i = 0; i < kEpochsBetweenLooks; ++i)
            trainer.advance(Advance::Epoch);
        epochs += kEpochsBetweenLooks;
        if (stop.stop_requested())
            return std::nullopt;
        if (trainingValues(problem.spec, trainer.parameters(), targets).allSure())
            return StartResult{training.start, true, epochs};
    }
    return StartResult{training.start, false, epochs};
}

StartSearch::StartSearch(QObject* parent)
    : QObject(parent)
{
}

void StartSearch::begin(const LayersTraining& training, const TruthColumn& targets)
{
    m_training = training;
    m_targets = targets;
    m_results.clear();
    m_running = true;
    tryNext();
    emit changed();
}

void StartSearch::tryNext()
{
    m_work.run([this, training = m_training, targets = m_targets](const std::stop_token& stop) -> BackgroundWork::Deliver {
        const std::optional<StartResult> result = trainFromStart(training, targets, stop);
        if (!result)
            return {};
        return [this, result = *result] { take(result); };
    });
}

void StartSearch::take(const StartResult& result)
{
    m_results.push_back(result);
    ++m_training.start;
    m_running = m_results.size() < static_cast<std::size_t>(kStartsTried);
    if (m_running)
        tryNext();
    emit changed();
}

void StartSearch::cancel()
{
    if (!m_running)
        return;
    m_work.cancel();
    m_running = false;
    emit changed();
}

void StartSearch::clear()
{
    m_work.cancel();
    m_running = false;
    m_results.clear();
    emit changed();
}

int StartSearch::solvedCount() const
{
    return static_cast<int>(
        std::count_if(m_results.begin(), m_results.end(), [](const StartResult& result) { return result.solved; }));
}

} // namespace chalknet::ui
