// Gradient descent has no memory: from the same weights it goes the same way, so running ahead tells the truth.
#include "ui/lessons/layers/PlateauCheck.h"

#include "engine/compute/host/HostBackend.h"
#include "engine/training/Trainer.h"
#include "ui/lessons/layers/LayersValues.h"

namespace chalknet::ui {

std::optional<bool> findsTheGate(
    const LayersTraining& training, const TruthColumn& targets, const Parameters& present, const std::stop_token& stop)
{
    constexpr int kEpochsBetweenLooks = 20;
    TrainingProblem problem;
    problem.spec = trainingNetwork(training);
    problem.config = trainingConfig(training);
    problem.train = gateRows(targets);
    problem.start = present;
    Trainer trainer(problem, std::make_unique<HostBackend>());
    for (int epochs = 0; epochs < kPlateauEpochs; epochs += kEpochsBetweenLooks) {
        for (int i = 0; i < kEpochsBetweenLooks; ++i)
            trainer.advance(Advance::Epoch);
        if (stop.stop_requested())
            return std::nullopt;
        if (trainingValues(problem.spec, trainer.parameters(), targets).allSure())
            return true;
    }
    return false;
}

PlateauCheck::PlateauCheck(QObject* parent)
    : QObject(parent)
{
}

void PlateauCheck::begin(const LayersTraining& training, const TruthColumn& targets, const Parameters& present)
{
    m_answer = Answer::Waiting;
    m_work.run([this, training, targets, present](const std::stop_token& stop) -> BackgroundWork::Deliver {
        const std::optional<bool> finds = findsTheGate(training, targets, present, stop);
        if (!finds)
            return {};
        return [this, finds = *finds] { take(finds); };
    });
}

void PlateauCheck::take(bool finds)
{
    m_answer = finds ? Answer::WillFind : Answer::Stuck;
    emit answered();
}

void PlateauCheck::clear()
{
    m_work.cancel();
    m_answer = Answer::None;
}

} // namespace chalknet::ui
